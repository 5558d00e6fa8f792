"""What the check says of private names and places in what would be published."""

SENTENCES = {
    "the name of a client who is not to be named": "le nom d’un client qui ne doit pas être nommé",
    "the name of a person who is not to be named": "le nom d’une personne qui ne doit pas être "
    "nommée",
    "words that are to be redacted": "des mots qui doivent rester cachés",
    "/{0} would publish {1} (given in {2})": "/{0} publierait {1:words} (voir {2})",
    "{0} files would publish {1}, {2} times: first in {3}": "{0:number} fichiers publieraient "
    "{1:words}, {2:number} fois : d’abord dans {3}",
    "if these are words that others use too, give longer ones here; else take them out of the "
    "files": "si d’autres emploient ces mots aussi, donnez-en ici de plus longs ; sinon, ôtez-les "
    "des fichiers",
    "this word is common: it is found {0} time": "ce mot est courant : il se trouve {0:number} "
    "fois",
    "this word is common: it is found {0} times": "ce mot est courant : il se trouve {0:number} "
    "fois",
    "give the longer name that it is part of, or take it out if it gives nobody away": "donnez le "
    "nom plus long dont il fait partie, ou ôtez-le s’il ne trahit personne",
    "a part of this name, or a longer word with it, stands in {0}": "une partie de ce nom, ou un "
    "mot plus long qui le contient, se trouve dans {0:words}",
    "if that gives the name away, add it to `redact` as it stands there": "si cela trahit le nom, "
    "ajoutez-le à `redact` comme il est écrit là",
    "it stands in what {0} says of itself (who made it, its title, its text); save it without, or "
    "for a picture write `images: {remove: [creator, credit, copyright]}` in portfolio.yaml": ""
    "cela se trouve dans ce que {0} dit de lui-même (qui l’a fait, son titre, son texte) ; "
    "enregistrez-le sans, ou, pour une image, écrivez `images: {remove: [creator, credit, "
    "copyright]}` dans portfolio.yaml",
    "rename {0}; an address of its own would not be enough": "renommez {0} ; une adresse à lui ne "
    "suffirait pas",
    "take it out of {0}": "ôtez-le de {0}",
    "take it out of {0}, or of what the theme writes": "ôtez-le de {0:words}, ou de ce que le "
    "thème écrit",
    "{0} or {1} other file": "{0} ou de {1:number} autre fichier",
    "{0} or {1} other files": "{0} ou de {1:number} autres fichiers",
    "/{0} is packed in a way that can't be opened here; so words that must stay private can't be "
    "looked for in it": "/{0} est compressé d’une façon qu’on ne peut pas ouvrir ici ; on ne peut "
    "donc pas y chercher les mots qui doivent rester privés",
    "/{0} is packed with a password; so words that must stay private can't be looked for in it": ""
    "/{0} est protégé par un mot de passe ; on ne peut donc pas y chercher les mots qui doivent "
    "rester privés",
    "/{0} is a damaged archive; so words that must stay private can't be looked for in it": "/{0} "
    "est une archive abîmée ; on ne peut donc pas y chercher les mots qui doivent rester privés",
    "/{0} holds too much to be looked through; so words that must stay private can't be looked "
    "for in it": "/{0} contient trop de choses pour tout regarder ; on ne peut donc pas y chercher "
    "les mots qui doivent rester privés",
    "/{0} is locked with a password; so words that must stay private can't be looked for in it": ""
    "/{0} est verrouillé par un mot de passe ; on ne peut donc pas y chercher les mots qui doivent "
    "rester privés",
    "/{0} can't be opened: it is damaged, or no PDF; so words that must stay private can't be "
    "looked for in it": "/{0} ne peut pas être ouvert : il est abîmé, ou ce n’est pas un PDF ; on "
    "ne peut donc pas y chercher les mots qui doivent rester privés",
    "/{0} takes too long to read, or too much memory; so words that must stay private can't be "
    "looked for in it": "/{0} est trop long à lire, ou demande trop de mémoire ; on ne peut donc "
    "pas y chercher les mots qui doivent rester privés",
    "/{0} has pages without any text: scans or drawings, whose words are pixels and lines; so "
    "words that must stay private can't be looked for in it": "/{0} a des pages sans aucun texte : "
    "des numérisations ou des dessins, dont les mots sont des pixels et des traits ; on ne peut "
    "donc pas y chercher les mots qui doivent rester privés",
    "/{0} has a font that does not say which letters its signs are; so words that must stay "
    "private can't be looked for in it": "/{0} a une police qui ne dit pas quelles lettres sont "
    "ses signes ; on ne peut donc pas y chercher les mots qui doivent rester privés",
    "look at it yourself and write `checks: {off: [secret-unreadable]}`, here or in "
    "portfolio.yaml; or export it with its text; or take it out": "regardez-le vous-même et "
    "écrivez `checks: {off: [secret-unreadable]}`, ici ou dans portfolio.yaml ; ou exportez-le "
    "avec son texte ; ou ôtez-le",
    "{0} leads to {1}, which is on your own disk": "{0} mène à {1}, qui est sur votre "
    "propre disque",
    "put the file beside the page and link to it there": "mettez le fichier à côté de la page, et "
    "faites le lien vers lui là",
    "{0} holds a path of your own machine, {1}": "{0} contient un chemin de votre propre ordinateur"
    ", {1}",
    "{0} hold a path of your own machine, {1}": "{0:words} contiennent un chemin de votre propre "
    "ordinateur, {1}",
    "{0} holds a path of somebody's machine, {1}": "{0} contient un chemin de l’ordinateur de "
    "quelqu’un, {1}",
    "{0} hold a path of somebody's machine, {1}": "{0:words} contiennent un chemin de l’ordinateur "
    "de quelqu’un, {1}",
    "take it out, or export the file from another folder; in a page, `code` may show it": "ôtez-le"
    ", ou exportez le fichier depuis un autre dossier ; dans une page, `code` peut le montrer",
    "take it out of the text, or export the file without it": "ôtez-le du texte, ou exportez le "
    "fichier sans lui",
    "a position": "une position géographique",
    "a serial number": "un numéro de série",
    "notes of the camera’s maker": "des notes du fabricant de l’appareil",
    "the name of a place": "le nom d’un lieu",
    "/{0} holds {1}": "/{0} contient {1:words}",
    "export it again without its notes (EXIF, properties); if they may be known, write `checks: "
    "{off: [position-published]}`": "exportez-le de nouveau sans ses données privées (EXIF, "
    "propriétés) ; si on peut les connaître, écrivez `checks: {off: [position-published]}`",
}
