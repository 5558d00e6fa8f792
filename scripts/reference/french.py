"""The French of the reference's own words; what the tool says is in `portfolio_gen/french/`."""

SENTENCES = {
    # Titles.
    "Front matter": "L’en-tête d’un texte",
    "portfolio.yaml": "portfolio.yaml",
    "Checks": "Les contrôles",
    "Problems": "Les problèmes",
    "What the review says": "Ce que dit la relecture",
    "Commands": "Les commandes",
    "Themes": "Les thèmes",
    # Keys.
    "The keys of a write-up. Only `title` is needed. Keys are written in English; a French name "
    "is recognised in the message, which proposes the key.": "Les clés de l’en-tête (*front "
    "matter*) d’un texte. Seul `title` est nécessaire. Les clés s’écrivent en anglais ; si vous "
    "écrivez un nom français, le message vous donne la clé.",
    "The keys of `portfolio.yaml`. Only `title` is needed.": "Les clés de `portfolio.yaml`. Seul "
    "`title` est nécessaire.",
    "key": "clé",
    "takes": "valeur",
    "meaning": "sens",
    "home": "accueil",
    "list": "liste",
    "note": "note",
    "page": "page",
    "project": "projet",
    "selection": "sélection",
    # Values.
    "text": "texte",
    "path": "chemin d’un fichier",
    "outside path": "chemin d’un fichier, n’importe où sur votre ordinateur",
    "path or url": "chemin d’un fichier ou adresse du web",
    "url": "adresse du web",
    "site url": "adresse complète d’un site",
    "address": "adresse de ce site",
    "host": "nom d’un site, comme example.org",
    "email": "adresse de courriel",
    "color": "couleur",
    "date": "date",
    "date or ongoing": "date, ou `ongoing`",
    "day": "jour",
    "integer": "nombre entier",
    "number": "nombre",
    "bool": "`true` ou `false`",
    "language": "code d’une langue",
    "timezone": "nom d’un fuseau horaire",
    "focus": "deux nombres",
    "anything": "ce que vous voulez",
    "lines of `key: value`": "des lignes `clé: valeur`",
    "{words}, or one for each language": "{words}, ou une valeur par langue",
    "list of: {words}": "liste de : {words}",
    "; commas separate": ", ou des valeurs séparées par des virgules",
    "{words}; or `{word}`": "{words} ; ou `{word}`",
    "; a lone value is its `{key}`": " ; une valeur seule vaut pour `{key}`",
    # Data.
    "Files of data": "Les fichiers de données",
    "YAML files beside the texts. People and tags have keys of their own choice, which write-ups "
    "name.": "Les fichiers YAML à côté des textes. Pour les personnes et les sujets, vous "
    "choisissez les clés ; les textes les nomment.",
    "`data/people.yaml`: a key for each person, and under it:": "`data/people.yaml` : une clé pour "
    "chaque personne, et dessous :",
    "`data/tags.yaml`: a key for each tag, and under it its name in each language, or:": ""
    "`data/tags.yaml` : une clé pour chaque sujet, et dessous son nom dans chaque langue, ou :",
    "`pictures.yaml` beside a write-up: the name of each picture's file, and under it:": "`pictures"
    ".yaml` à côté d’un texte : le nom de fichier de chaque image, et dessous :",
    "The private file, which lies outside the site and which `private` in `portfolio.yaml` "
    "names:": "Le fichier privé, qui est hors du site et que `private` nomme dans "
    "`portfolio.yaml` :",
    # Codes.
    "Each problem that a build can find, by its code.": "Tous les problèmes qu’une construction "
    "peut trouver, par leur code.",
    "code": "code",
    "what it says": "ce qu’il dit",
    "What `portfolio review` may say of a text, most worth first, in the language of the text. It "
    "is advice: no build fails of it. `checks: {off: [code]}` switches a rule off, for the site in "
    "`portfolio.yaml` or for one page in its front matter.": "Ce que `portfolio review` peut dire "
    "d’un texte, le plus utile d’abord, dans la langue du texte. Ce sont des conseils : aucune "
    "construction n’échoue à cause d’eux. `checks: {off: [code]}` fait taire une règle, pour tout "
    "le site dans `portfolio.yaml`, ou pour une page dans son en-tête.",
    # Themes.
    "An option": "Une option",
    "A component": "Un composant",
    "An argument of a component": "Un argument d’un composant",
    "A preset": "Un préréglage",
    "Grounds": "Les fonds",
    "Places for presets: {places}.": "Emplacements des préréglages : {places}.",
    "It extends {theme}, whose components and presets it has, too.": "Il complète {theme}, dont il "
    "a aussi les composants et les préréglages.",
    "option": "option",
    "default": "par défaut",
    "preset": "préréglage",
    "widths": "largeurs",
    "formats": "formats",
    "Grounds: {grounds}.": "Fonds : {grounds}.",
    "light": "clair",
    "dark": "sombre",
    ": ": " : ",
    "; ": " ; ",
    "a text": "un texte",
    "a flag": "oui ou non",
    "a number": "un nombre",
    "a choice": "un choix",
    "a url": "une adresse du web",
    "true or false": "`true` (oui) ou `false` (non)",
    "a number from {0}": "un nombre à partir de {0}",
    "a number from {0} up to {1}": "un nombre de {0} à {1}",
    "several of {0}": "un ou plusieurs de : {0}",
    "{0}, a colour such as #0b5b46, or two: [light, dark]": "{0}, une couleur comme #0b5b46, ou "
    "deux : [claire, sombre]",
    "Templates of base": "Les gabarits de base",
    "See [Templates of base](../../reference/themes.md#templates-of-base).": "Ils sont décrits en "
    "anglais, pour qui fait un thème : [Templates of "
    "base](../../reference/themes.md#templates-of-base), et ce qu’ils voient : [What templates "
    "see](../../reference/views.md).",
    # Checks.
    "Links": "Les liens",
    "Privacy": "La vie privée",
    "Addresses": "Les adresses",
    "Pages": "Les pages",
    "The site": "Le site",
    "The web": "Le web",
    "Published before: `{address}`.": "Déjà publié : `{address}`.",
    "In both: {file}": "Dans les deux cas : {file}",
    "Breaks it: {file}": "Ce qui ne va pas : {file}",
    "Keeps it: {file}": "Ce qui va : {file}",
    "What is said:": "Ce qui est dit :",
    "{path}, a picture of {size} pixels": "{path}, une image de {size} pixels",
    "{path}, a file of {size} bytes": "{path}, un fichier de {size} octets",
}
