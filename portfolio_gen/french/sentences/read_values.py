"""What is said of a value that its key does not take."""

SENTENCES = {
    "several pictures are a list": "plusieurs images forment une liste",
    "several files are a list": "plusieurs fichiers forment une liste",
    "write a list: `{0}: [{1}]`": "écrivez une liste : `{0}: [{1}]`",
    "`{0}` has one name here: {1}": "`{0}` n’a ici qu’un seul nom : {1}",
    "for several people write a list: `{0}: [{1}]`; if it is one name, put it between "
    "quotes": "pour plusieurs personnes, écrivez une liste : `{0}: [{1}]` ; si c’est un seul nom, "
    "mettez-le entre guillemets droits",
    "write `{0}: [{1}%, {2}%]`": "écrivez `{0}: [{1}%, {2}%]`",
    # Hints that many have.
    "write `{0}`": "écrivez `{0}`",
    "write `{0}` or `{1}`": "écrivez `{0}` ou `{1}`",
    "write for example `{0}: {1}`": "écrivez par exemple `{0}: {1}`",
    # Texts and paths.
    "`{0}` is the same in all languages": "`{0}` est le même dans toutes les langues",
    "write it once: `{0}: …`": "écrivez-le une seule fois : `{0}: …`",
    "`{0}` takes one picture, not a list": "`{0}` attend une seule image, et non une liste",
    "`{0}` takes one file, not a list": "`{0}` attend un seul fichier, et non une liste",
    "several pictures belong under `gallery`": "plusieurs images vont sous `gallery`",
    "`{0}` takes a path that begins beside this file, not one of this computer": "`{0}` attend un "
    "chemin qui part du dossier de ce fichier, et non un chemin de cet ordinateur",
    "copy the file into the site and write `{0}`": "copiez le fichier dans le site, et écrivez "
    "`{0}`",
    "copy the file into the site": "copiez le fichier dans le site",
    "`{0}` takes a path with `/` between folders": "`{0}` attend un chemin où `/` sépare les "
    "dossiers",
    "`{0}` takes a file of this site, not an address on the web": "`{0}` attend un fichier de ce "
    "site, et non une adresse du web",
    "save the file beside the write-up and name it here": "enregistrez le fichier à côté du "
    "texte, et nommez-le ici",
    "`{0}` takes a file on this computer, not an address": "`{0}` attend un fichier de cet "
    "ordinateur, et non une adresse",
    "write its path, for example ../private.yaml": "écrivez son chemin, par exemple "
    "../private.yaml",
    # Addresses.
    "`{0}` takes the words and the address apart": "`{0}` attend les mots et l’adresse séparément",
    "write `label: {0}`, and below it `url: {1}`": "écrivez `label: {0}`, et dessous `url: {1}`",
    "`{0}` takes an address without blanks": "`{0}` attend une adresse sans espaces",
    "`{0}` takes an address on the web, not one that begins with `{1}`": "`{0}` attend une "
    "adresse du web, et non une adresse qui commence par `{1}`",
    "begin it with `https://`": "commencez-la par `https://`",
    "`{0}` takes a full address": "`{0}` attend une adresse complète",
    "`{0}` takes a full address, with `https://`": "`{0}` attend une adresse complète, avec "
    "`https://`",
    '`{0}` takes an address, not "{1}"': "`{0}` attend une adresse, et non « {1} »",
    "write it with `https://` in front, or as a path such as `/projects/`": "écrivez-la avec "
    "`https://` devant, ou comme un chemin tel que `/projets/`",
    "`{0}` takes the full address of the site, such as "
    "https://ada.github.io/work/": "`{0}` attend l’adresse complète du site, comme "
    "https://ada.github.io/work/",
    "begin it with `https://`, and leave out names, passwords, `?` and `#`": "commencez-la par "
    "`https://`, sans nom, mot de passe, `?` ni `#`",
    "`{0}` takes addresses as they are read, without `%` codes": "`{0}` attend des adresses "
    "telles qu’on les lit, sans codes en `%`",
    "`{0}` takes plain addresses, and this one has a character that can't be seen": "`{0}` attend "
    "des adresses simples, et celle-ci contient un caractère invisible",
    "`{0}` takes plain addresses: no `..`, `//`, `?` or `#`": "`{0}` attend des adresses simples, "
    "sans `..`, `//`, `?` ni `#`",
    "`{0}` takes addresses of this site, which begin with `/`": "`{0}` attend des adresses de ce "
    "site, qui commencent par `/`",
    "write the name alone, without a path": "écrivez le nom seul, sans chemin",
    "`{0}` takes host names such as example.org": "`{0}` attend des noms d’hôtes comme example.org",
    '`{0}` takes an e-mail address, not "{1}"': "`{0}` attend une adresse de courriel, et non « "
    "{1} »",
    "write it as ada@example.org": "écrivez-la comme ada@example.org",
    # Colours, numbers, switches and choices.
    '`{0}` takes a colour as #rgb or #rrggbb, not "{1}"': "`{0}` attend une couleur comme #rgb ou "
    "#rrggbb, et non « {1} »",
    "for example `#1a6b54`": "par exemple `#1a6b54`",
    '`{0}` takes a number, not "{1}"': "`{0}` attend un nombre, et non « {1} »",
    "write it in digits, for example 12 or 0.5": "écrivez-le en chiffres, par exemple 12 ou 0.5",
    '`{0}` takes a whole number, not "{1}"': "`{0}` attend un nombre entier, et non « {1} »",
    "write it in digits, for example 1": "écrivez-le en chiffres, par exemple 1",
    "`{0}` takes a number from {1} up": "`{0}` attend un nombre à partir de {1}",
    "`{0}` takes a number up to {1}": "`{0}` attend un nombre jusqu’à {1}",
    '`{0}` is a switch: it takes true or false, not "{1}"': "`{0}` est un oui ou un non : écrivez "
    "true ou false, et non « {1} »",
    '`{0}` takes {1}, not "{2}"': "`{0}` attend {1}, et non « {2} »",
    '`{0}` takes public, anonymous or hidden, not "{1}"': "`{0}` attend public, anonymous ou "
    "hidden, et non « {1} »",
    '`{0}` takes hide or show_original, not "{1}"': "`{0}` attend hide ou show_original, et non « "
    "{1} »",
    '`{0}` takes avif, webp or jpeg, not "{1}"': "`{0}` attend avif, webp ou jpeg, et non « {1} »",
    '`{0}` takes copyright, creator or credit, not "{1}"': "`{0}` attend copyright, creator ou "
    "credit, et non « {1} »",
    '`{0}` takes measured, client or estimate, not "{1}"': "`{0}` attend measured, client ou "
    "estimate, et non « {1} »",
    '`{0}` takes allow or refuse, not "{1}"': "`{0}` attend allow ou refuse, et non « {1} »",
    '`{0}` takes text, number, flag or choice, not "{1}"': "`{0}` attend text, number, flag ou "
    "choice, et non « {1} »",
    '`{0}` takes text, number, flag, choice, list, color or accent, not "{1}"': "`{0}` attend "
    "text, number, flag, choice, list, color ou accent, et non « {1} »",
    # Languages, time zones and focal points.
    '`{0}` takes codes of languages, not "{1}"': "`{0}` attend des codes de langue, et non « {1} »",
    "for example `fr`, `en` or `pt-BR`": "par exemple `fr`, `en` ou `pt-BR`",
    'there is no time zone "{0}"': "il n’y a pas de fuseau horaire « {0} »",
    "for example `Europe/Paris`": "par exemple `Europe/Paris`",
    "`{0}` takes the point to keep in view as two parts of the width and the "
    "height": "`{0}` attend le point d’intérêt en deux nombres : une part de la largeur, une part "
    "de la hauteur",
}
