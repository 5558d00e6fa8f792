"""What is said of keys: unknown ones, missing ones, and values of another shape."""

SENTENCES = {
    "a key is a word, not a list or a mapping": "une clé est un mot, et non une liste ou des clés "
    "et leurs valeurs",
    "write `key: value`": "écrivez `clé: valeur`",
    "`{0}` is given twice: the first is on line {1}": "`{0}` est donné deux fois : la première "
    "est à la ligne {1}",
    "`{0}` is given twice": "`{0}` est donné deux fois",
    "remove one, or join the two": "ôtez l’un des deux, ou réunissez-les",
    "`{0}` is no key of a project": "`{0}` n’est pas une clé d’un projet",
    "`{0}` is no key of a note": "`{0}` n’est pas une clé d’une note",
    "`{0}` is no key of a page": "`{0}` n’est pas une clé d’une page",
    "`{0}` is no key of a selection": "`{0}` n’est pas une clé d’une sélection",
    "`{0}` is no key under `{1}`": "`{0}` n’est pas une clé sous `{1}`",
    "`{0}` is no key in {1}": "`{0}` n’est pas une clé dans {1:words}",
    "`{0}` is no key here": "`{0}` n’est pas une clé à cet endroit",
    "the text of the home page": "le texte de la page d’accueil",
    "the text above a list": "le texte au-dessus d’une liste",
    "the private file": "le fichier privé",
    "put keys of your own under `extra`": "mettez vos propres clés sous `extra`",
    "known here: {0}": "clés connues ici : {0}",
    "`{0}` works in {1}, not in {2}": "`{0}` vaut pour : {1:words}, et non pour : {2:words}",
    "projects": "projets",
    "selections": "sélections",
    "remove it, or put it under `extra`": "ôtez-la, ou mettez-la sous `extra`",
    # Keys of other generators.
    "`{0}` is a key of other generators: it does nothing here": "`{0}` est une clé d’autres "
    "générateurs : elle ne fait rien ici",
    "remove it; nothing is lost": "ôtez-la ; rien n’est perdu",
    "if it names a picture of the work: `cover: …`, beside the text or `/…` under "
    "`static/`": "si elle nomme une image du projet : `cover: …`, à côté du texte, ou `/…` sous "
    "`static/`",
    "write `cover: {0}`: a file beside the text, or `/…` for one under `static/`": "écrivez "
    "`cover: {0}` : un fichier à côté du texte, ou `/…` s’il est sous `static/`",
    "write the address of each film alone on a line of the text": "écrivez l’adresse de chaque "
    "film seule sur une ligne du texte",
    "did you mean `order`? 1 comes first": "vouliez-vous dire `order` ? 1 vient en premier",
    "name those who took part under `credits`: `- person: …`, `role: …`": "nommez sous `credits` "
    "celles et ceux qui y ont pris part : `- person: …`, `role: …`",
    "did you mean `kind` (one) or `tags` (several)?": "vouliez-vous dire `kind` (un seul) ou "
    "`tags` (plusieurs) ?",
    "name the pictures under `gallery`": "nommez les images sous `gallery`",
    "a document goes under `files`, an address under `links`": "un document va sous `files`, une "
    "adresse sous `links`",
    "write `cover:`; below it, indented, `src: …` and `alt: …`": "écrivez `cover:` ; dessous, en "
    "retrait, `src: …` et `alt: …`",
    "did you mean `date`? `publish_on` is a day to wait for": "vouliez-vous dire `date` ? "
    "`publish_on` est un jour à attendre",
    "for a page that is in the navigation: `navigation: true`": "pour une page qui est dans la "
    "navigation : `navigation: true`",
    "write `cv: …` in portfolio.yaml": "écrivez `cv: …` dans portfolio.yaml",
    "write the titles into the text, or under `press`": "écrivez les titres dans le texte, ou "
    "sous `press`",
    "write `draft: true` for what is not published, or remove it": "écrivez `draft: true` pour ce "
    "qui n’est pas publié, ou ôtez-la",
    "remove it: the name of the folder is the address": "ôtez-la : l’adresse est le nom du dossier",
    "write `aliases: [{0}]`, and links to the old address lead here": "écrivez `aliases: [{0}]` : "
    "les liens vers l’ancienne adresse mèneront ici",
    "`{0}` is given, too: remove one of the two, or put this under `extra`": "`{0}` est donné "
    "aussi : ôtez l’un des deux, ou mettez ceci sous `extra`",
    # Keys that are needed.
    "`{0}` is missing: {1}": "`{0}` manque : {1:words}",
    "the name of the person or studio": "le nom de la personne ou de l’atelier",
    "the picture or short silent video, beside the write-up, or `/…` under "
    "`static/`": "l’image ou le court film muet, à côté du texte, ou `/…` sous `static/`",
    "somebody's key in `data/people.yaml`, or a name": "la clé de quelqu’un dans "
    "`data/people.yaml`, ou un nom",
    "the words": "les mots",
    "the theme's name": "le nom du thème",
    "what kind of value it takes": "le genre de valeur",
    "the widths in pixels": "les largeurs en pixels",
    "write `{0}: …`": "écrivez `{0}: …`",
    "`title` is empty": "`title` est vide",
    "write the title after `title:`": "écrivez le titre après `title:`",
    "this project has no title": "ce projet n’a pas de titre",
    "this note has no title": "cette note n’a pas de titre",
    "this page has no title": "cette page n’a pas de titre",
    "this selection has no title": "cette sélection n’a pas de titre",
    "write `title: …` between two lines `---` at the top of the file": "écrivez `title: …` entre "
    "deux lignes `---`, en haut du fichier",
    "the site has no title": "le site n’a pas de titre",
    "write `title: …`, the name of the person or studio": "écrivez `title: …`, le nom de la "
    "personne ou de l’atelier",
    # One value, many of them, or keys.
    "`{0}` takes one value, not a list": "`{0}` attend une seule valeur, et non une liste",
    "`{0}` takes one value, not keys of its own": "`{0}` attend une seule valeur, et non d’autres "
    "clés",
    "write `{0}: …` on one line": "écrivez `{0}: …` sur une ligne",
    "write `{0}: …` on one line; if the brackets belong to the text, put it between "
    "quotes": "écrivez `{0}: …` sur une ligne ; si les crochets font partie du texte, mettez-le "
    "entre guillemets droits",
    "`extra` takes lines of the form `key: value`": "`extra` attend des lignes de la forme `clé: "
    "valeur`",
    "`{0}` takes lines of the form `key: value`": "`{0}` attend des lignes de la forme `clé: "
    "valeur`",
    "this file takes lines of the form `key: value`": "ce fichier attend des lignes de la forme "
    "`clé: valeur`",
    "write one a line below it, indented: `label: value`": "écrivez-en une par ligne, dessous et "
    "en retrait : `libellé: valeur`",
    "for example `{0}: …`": "par exemple `{0}: …`",
    "its keys: {0}": "ses clés : {0}",
    "give the value a name": "donnez un nom à la valeur",
    "`slug` takes one word, not `{0}`": "`slug` attend un seul mot, et non `{0}`",
    "write the slug of each language in that language's file, such as index.en.md": "écrivez le "
    "slug de chaque langue dans le fichier de cette langue, comme index.en.md",
    # Keys that are languages.
    "`{0}` is no code of a language": "`{0}` n’est pas un code de langue",
    "`{0}`: `{1}` is no code of a language": "`{0}` : `{1}` n’est pas un code de langue",
    "write one line for each language: `fr: …`, `en: …`": "écrivez une ligne pour chaque langue : "
    "`fr: …`, `en: …`",
}
