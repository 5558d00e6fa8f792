"""What is said of the words of themes, in files such as `theme/strings/fr.yaml`."""

SENTENCES = {
    "the theme {0} has no words in `{1}`, nor in English": "le thème {0} n’a pas de mots en "
    "`{1}`, ni en anglais",
    "the theme {0} has no words in `{1}` for {2}; the English ones are used": "le thème {0} n’a "
    "pas de mots en `{1}` pour {2} ; les mots anglais les remplacent",
    "the theme {0} has no words in `{1}` for {2} and {3} other key; the English ones are "
    "used": "le thème {0} n’a pas de mots en `{1}` pour {2} et {3:number} autre clé ; les mots "
    "anglais les remplacent",
    "the theme {0} has no words in `{1}` for {2} and {3} other keys; the English ones are "
    "used": "le thème {0} n’a pas de mots en `{1}` pour {2} et {3:number} autres clés ; les mots "
    "anglais les remplacent",
    "the theme {0} has no words in `{1}` ({2}); the English ones are used": "le thème {0} n’a pas "
    "de mots en `{1}` ({2}) ; les mots anglais les remplacent",
    "the theme {0} has no words in `{1}` ({2} and {3} other key); the English ones are "
    "used": "le thème {0} n’a pas de mots en `{1}` ({2} et {3:number} autre clé) ; les mots "
    "anglais les remplacent",
    "the theme {0} has no words in `{1}` ({2} and {3} other keys); the English ones are "
    "used": "le thème {0} n’a pas de mots en `{1}` ({2} et {3:number} autres clés) ; les mots "
    "anglais les remplacent",
    "write them into theme/strings/{0}.yaml, a line `key: words` for each": "écrivez-les dans "
    "theme/strings/{0}.yaml, une ligne `clé: mots` pour chacun",
    "write them into theme/strings/{0}.yaml, a line `key: words` for each; the English ones are "
    "in {1}": "écrivez-les dans theme/strings/{0}.yaml, une ligne `clé: mots` pour chacun ; les "
    "mots anglais sont dans {1}",
    "no template asks for the words `{0}`": "aucun gabarit ne demande les mots `{0}`",
    "remove the line, or use the key in a template": "ôtez la ligne, ou employez la clé dans un "
    "gabarit",
    "nothing replaces `{{0}}` in the words `{1}`": "rien ne remplace `{{0}}` dans les mots `{1}`",
    "did you mean `{{0}}`?": "vouliez-vous dire `{{0}}` ?",
    "these are replaced here: {0}": "voici ce qui est remplacé ici : {0}",
    "nothing is replaced in these words": "rien n’est remplacé dans ces mots",
    "the words `{0}` leave out `{{1}}`": "les mots `{0}` omettent `{{1}}`",
    "in English they are: {0}": "en anglais, ce sont : {0}",
    "`language.direction` takes ltr or rtl, not `{0}`": "`language.direction` attend ltr ou rtl, "
    "et non `{0}`",
    "write `ltr` for a language that is read from left to right": "écrivez `ltr` pour une langue "
    "qui se lit de gauche à droite",
    "`{0}: {1}` has no letter or digit to make an address of": "`{0}: {1}` n’a ni lettre ni "
    "chiffre dont faire une adresse",
    "`{0}` has no words, so the line counts for nothing": "`{0}` n’a pas de mots : la ligne ne "
    "compte pas",
    "write the words after the colon, or remove the line": "écrivez les mots après le "
    "deux-points, ou ôtez la ligne",
    "`{0}` is no language of the site, so nothing uses {1}": "`{0}` n’est pas une langue du site "
    ": rien ne se sert de {1}",
    "move its words into theme/strings/{0}.yaml": "mettez ses mots dans theme/strings/{0}.yaml",
    "rename it to {0}.yaml": "renommez-le en {0}.yaml",
    "the site's languages are {0}": "les langues du site sont {0}",
}
