"""What is said of files and folders: what they are, where they lie, how they are saved."""

SENTENCES = {
    "write `/` between folders: `{0}`": "écrivez `/` entre les dossiers : `{0}`",
    "{0} is not read: letter case counts, and the name is {1}": "{0} n’est pas lu : les majuscules "
    "comptent, et le nom est {1}",
    "rename it {0}; or otherwise, if it is no part of the site": "renommez-le {0} ; ou "
    "autrement, s’il ne fait pas partie du site",
    "rename {0} to {1}: letter case counts": "renommez {0} en {1} : les majuscules comptent",
    "name it {0}: letter case counts": "nommez-le {0} : les majuscules comptent",
    "`theme` takes a path with `/` between folders": "`theme` attend un chemin où `/` sépare les "
    "dossiers",
    "{0} can't be read: {1}": "{0} ne peut pas être lu : {1:words}",
    "{0} can't be read: permission denied": "vous n’avez pas le droit de lire {0}",
    "give yourself the right to read it": "donnez-vous le droit de le lire",
    "give yourself the right to read it, or remove it": "donnez-vous le droit de le lire, ou "
    "ôtez-le",
    # What systems say; more of it is in `refusals`.
    "file name too long": "son nom est trop long",
    "operation timed out": "le disque n’a pas répondu à temps",
    "connection timed out": "le disque n’a pas répondu à temps",
    "unknown reason": "pour une raison inconnue",
    # What lies in the site's folder.
    "{0} is a symbolic link that leads out of the site folder": "{0} est un lien symbolique qui "
    "mène hors du dossier du site",
    "{0} is a symbolic link that is not followed": "{0} est un lien symbolique, qui n’est pas "
    "suivi",
    "{0} is a symbolic link that leads to a folder, which is not followed": "{0} est un lien "
    "symbolique qui mène à un dossier ; il n’est pas suivi",
    "{0} is a symbolic link that leads to nothing": "{0} est un lien symbolique qui ne mène à rien",
    "put a copy of the file in its place": "mettez à sa place une copie du fichier",
    "put the folder itself in its place": "mettez à sa place le dossier lui-même",
    "put the file in its place": "mettez à sa place le fichier",
    "the name of {0} has characters that can't be written, or is in an old "
    "encoding": "le nom de {0} a des caractères qui ne s’écrivent pas, ou un ancien encodage",
    "rename it": "renommez-le",
    "{0} is a folder, and a file is needed": "{0} est un dossier, et il faut un fichier",
    "rename the folder": "renommez le dossier",
    "{0} is not a regular file": "{0} n’est pas un fichier ordinaire",
    "remove it from the site folder": "ôtez-le du dossier du site",
    "{0} has no portfolio.yaml": "il n’y a pas de portfolio.yaml dans {0}",
    "go to the folder of your site, or begin one: `portfolio new my-site`": "allez dans le dossier "
    "de votre site, ou commencez-en un : `portfolio new mon-site`",
    "the sites here are {0}; go to the one you mean, such as: `cd {1}`": "il y a ici plusieurs "
    "sites ({0}) ; allez dans le vôtre, par exemple : `cd {1}`",
    "your site may be {0}: `cd {1}`": "votre site est peut-être {0} : `cd {1}`",
    "there are both {0} and {1}": "il y a à la fois {0} et {1}",
    "there are both a portfolio.yaml and a portfolio.yml": "il y a à la fois un portfolio.yaml et "
    "un portfolio.yml",
    "keep one of them": "n’en gardez qu’un",
    "it may be a second copy of index.md: bring what you need there, then remove it": "c’est "
    "peut-être une seconde copie d’index.md : reprenez-y ce qui vous sert, puis supprimez-la",
    "{0} is in no place that is read, so it is not published": "{0} n’est à aucun des endroits "
    "qui sont lus : il n’est pas publié",
    "name it {0}.md": "nommez-le {0}.md",
    "write-ups lie in content/projects/<name>/index.md, content/notes/<name>.md, "
    "content/pages/<name>.md": "les textes sont dans content/projects/<nom>/index.md, "
    "content/notes/<nom>.md, content/pages/<nom>.md",
    "rename the folder content/{0} to {1}": "renommez le dossier content/{0} en {1}",
    "name it index.md": "nommez-le index.md",
    "move the folder {0} up: {1}": "remontez le dossier {0} : {1}",
    "{0} begins with `_`, so it is passed over": "{0} commence par `_` : il est laissé de côté",
    "name it {0}": "nommez-le {0}",
    "there is no folder content/, so the site has no texts": "il n’y a pas de dossier content/ : "
    "le site n’a aucun texte",
    "did you mean {0}/? rename it content": "vouliez-vous dire {0}/ ? renommez-le content",
    "{0}/ has no {1}, so this project is not published": "{0}/ n’a pas d’{1} : ce projet n’est "
    "pas publié",
    "{0}/ has no {1}, so this note is not published": "il n’y a pas de {1} dans {0}/ : cette "
    "note n’est pas publiée",
    "{0}/ has no {1}, so this page is not published": "il n’y a pas de {1} dans {0}/ : cette "
    "page n’est pas publiée",
    "{0}/ has no {1}, so this selection is not published": "il n’y a pas de {1} dans {0}/ : "
    "cette sélection n’est pas publiée",
    "{0} is a document of a word processor: save it as plain text (UTF-8), by the name "
    "{1}": "{0} est un document de traitement de texte : enregistrez-le en texte brut (UTF-8), "
    "sous le nom {1}",
    "write its text into a file {0}, in Markdown": "écrivez son texte dans un fichier {0}, en "
    "Markdown",
    "rename {0} to {1} (Windows and macOS may hide the ending of a name)": "renommez {0} en {1} "
    "(Windows et macOS cachent parfois la fin des noms)",
    # The private file.
    "the private file {0} is not there, so its names can't be kept out of the site": "le fichier "
    "privé {0} n’est pas là : les noms qu’il contient ne peuvent pas être écartés du site",
    "the private file {0} is a folder, so its names can't be kept out of the site": "le fichier "
    "privé {0} est un dossier : les noms à taire ne peuvent pas être écartés du site",
    "bring the file to its place, or remove `private`": "remettez le fichier à sa place, ou ôtez "
    "`private`",
    "the private file {0} lies inside the site folder, where it may be published": "le fichier "
    "privé {0} est dans le dossier du site, où il peut être publié",
    "move it out of the site folder": "sortez-le du dossier du site",
    "the private file holds nothing, so no name is kept out of the site": "le fichier privé est "
    "vide : aucun nom n’est écarté du site",
    "bring back what stood in it, or remove `private` from portfolio.yaml": "remettez ce qui s’y "
    "trouvait, ou ôtez `private` de portfolio.yaml",
    "`{0}` has no name here": "`{0}` n’a pas de nom ici",
    "write `{0}: the real name`": "écrivez `{0}: le vrai nom`",
    # How they are saved.
    "this file is {0}, not a text": "ce fichier est {0:words}, et non un texte",
    "a Word document": "un document Word",
    "an old Word document": "un ancien document Word",
    "a LibreOffice document": "un document LibreOffice",
    "a document of a word processor (RTF)": "un document de traitement de texte (RTF)",
    "a ZIP archive": "une archive ZIP",
    "a PDF": "un PDF",
    "a picture": "une image",
    "open it in its program, and save it as plain text (UTF-8) by the name {0}": "ouvrez-le dans "
    "son logiciel, et enregistrez-le en texte brut (UTF-8) sous le nom {0}",
    "give it the name that it should have, and write the text into {0}": "donnez-lui le nom qui "
    "lui convient, et écrivez le texte dans {0}",
    "this file is saved as UTF-16": "ce fichier est enregistré en UTF-16",
    "this file is not saved as UTF-8": "ce fichier n’est pas enregistré en UTF-8",
    "this file is not saved as UTF-8; here an old encoding may mean “{0}”": "ce fichier n’est pas "
    "enregistré en UTF-8 ; un ancien encodage veut peut-être dire ici « {0} »",
    "save it again with the encoding UTF-8 (in the editor: “Save as”, then "
    "“Encoding”)": "enregistrez-le de nouveau avec l’encodage UTF-8 (dans l’éditeur : « "
    "Enregistrer sous », puis « Encodage »)",
    "this file has {0} MB; a text may have {1} MB": "ce fichier fait {0:number} Mo ; un texte "
    "peut faire {1:number} Mo",
    "split it, or put long tables and listings into files of their own": "partagez-le, ou mettez "
    "les longs tableaux et les longues listes dans des fichiers à part",
    "there is a NUL character here: this file is damaged or is not a text": "il y a ici un "
    "caractère nul : ce fichier est abîmé, ou n’est pas un texte",
    "bring the file back from a copy, or delete the character": "reprenez le fichier depuis une "
    "copie, ou supprimez le caractère",
    # What was published before.
    "line {0} of the published addresses is not an address": "la ligne {0} des adresses publiées "
    "n’est pas une adresse",
    "it is not a list of addresses that portfolio wrote": "ce n’est pas une liste d’adresses "
    "écrite par portfolio",
}
