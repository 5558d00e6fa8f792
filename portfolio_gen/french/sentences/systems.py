"""What systems and libraries say, in small letters; no code of ours has these words."""

SENTENCES = {
    "no space left on device": "le disque est plein",
    "disk quota exceeded": "votre part du disque est pleine",
    "text file busy": "un autre programme s’en sert",
    "connection refused": "connexion refusée",
    "connection reset by peer": "connexion interrompue",
    "network is unreachable": "pas de réseau",
    "no route to host": "aucun chemin n’y mène",
    "name or service not known": "ce nom de serveur n’existe pas",
    "temporary failure in name resolution": "aucun nom de serveur ne peut être trouvé ; "
    "l’ordinateur est-il relié au web ?",
    "nodename nor servname provided, or not known": "ce nom de serveur n’existe pas",
    "timed out": "pas de réponse à temps",
    "address already in use": "l’adresse est déjà prise",
    "cannot assign requested address": "cette machine n’a pas cette adresse",
    "stale file handle": "le disque du réseau ne le trouve plus",
    "invalid argument": "le système refuse ce nom",
    "access is denied": "vous n’en avez pas le droit",
    "operation not permitted": "ce n’est pas permis",
    "file exists": "il y a déjà un fichier",
    "input/output error": "le disque ne répond pas comme il faut",
    "device or resource busy": "le fichier est occupé",
    "mismatched tag: line {0}, column {1}": "une balise n’est pas fermée, ou pas la bonne : ligne "
    "{0}, colonne {1}",
    "undefined entity {0}: line {1}, column {2}": "{0} n’est pas défini : ligne {1}, colonne {2}",
    "unclosed token: line {0}, column {1}": "une balise n’est pas finie : ligne {0}, colonne {1}",
    "duplicate attribute: line {0}, column {1}": "un attribut est écrit deux fois : ligne {0}, "
    "colonne {1}",
    "junk after document element: line {0}, column {1}": "il y a quelque chose après la fin de "
    "<svg> : ligne {0}, colonne {1}",
    "unbound prefix: line {0}, column {1}": "un préfixe n’est pas déclaré : ligne {0}, colonne {1}",
    "non-default argument follows default argument": "un argument sans valeur par défaut vient "
    "après un autre qui en a une",
    "expected call": "il faut ici un appel",
    "expected subscript expression": "il manque quelque chose entre `[` et `]`",
    "invalid syntax for function call expression": "cet appel n’est pas écrit comme il faut",
    "you cannot chain multiple tests with is": "on ne peut pas enchaîner plusieurs tests avec `is`",
    "extended multiple times": "il y a plusieurs `extends`",
    "invalid character in identifier": "ce nom a un caractère qu’aucun ne peut avoir",
    "no items for cycling given": "`loop.cycle` n’a rien à faire tourner",
    "certificate has expired": "il a expiré",
    "self-signed certificate": "il s’est signé lui-même",
    "self-signed certificate in certificate chain": "il dépend d’un certificat qui s’est signé "
    "lui-même",
}
