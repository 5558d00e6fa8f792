"""What is said of YAML that is written wrongly, and of front matter."""

SENTENCES = {
    # Signs of YAML's.
    "a word that begins with `!` is a YAML tag, and means nothing here": "un mot qui commence par "
    "`!` est une étiquette de YAML, et ne veut rien dire ici",
    "`{0}` is a YAML tag, and means nothing here": "`{0}` est une étiquette de YAML, et ne veut "
    "rien dire ici",
    "remove it; if it belongs to the text, put the text between quotes": "ôtez-la ; si elle fait "
    "partie du texte, mettez le texte entre guillemets droits",
    "if it belongs to the text, put the text between quotes": "s’il fait partie du texte, mettez "
    "le texte entre guillemets droits",
    "a `{0}` at the beginning of a value is a sign of YAML's": "un `{0}` au début d’une valeur "
    "est un signe propre à YAML",
    "a `&` or `*` at the beginning of a value is a sign of YAML's": "un `&` ou un `*` au début "
    "d’une valeur est un signe propre à YAML",
    "a word that begins with `*` refers to a value marked with `&`, and there is "
    "none": "un mot qui commence par `*` renvoie à une valeur marquée d’un `&`, et il n’y en a pas",
    "if the star belongs to the text, put the text between quotes": "si l’étoile fait partie du "
    "texte, mettez le texte entre guillemets droits",
    "what is marked here is used with `*` outside `extra`, where none may be": "ce qui est marqué "
    "ici est repris avec `*` hors de `extra`, où ce n’est pas permis",
    "write the value out once more": "écrivez la valeur une fois de plus",
    "aliases make this file too large to be read": "les renvois par `*` rendent ce fichier trop "
    "grand pour être lu",
    "aliases lead more than 64 levels down, or in a circle": "les renvois par `*` descendent de "
    "plus de 64 niveaux, ou tournent en rond",
    "write the values out where they are needed": "écrivez les valeurs là où il les faut",
    "a value may not begin with this sign": "une valeur ne peut pas commencer par ce signe",
    "put the whole value between quotes: 'like this'": "mettez toute la valeur entre apostrophes "
    "droites : 'comme ceci'",
    # Comments, quotes and brackets.
    "from the # on, this is a comment and will not be shown": "à partir du #, c’est un "
    "commentaire, qui ne sera pas montré",
    "if it belongs to the text, put the whole text between quotes: {0}": "s’il fait partie du "
    "texte, mettez tout le texte entre apostrophes droites : {0}",
    "the quotation mark that opens here is never closed": "le guillemet ouvert ici n’est jamais "
    "fermé",
    "close it; if it belongs to the text, write '{0}'": "fermez-le ; s’il fait partie du texte, "
    "écrivez '{0}'",
    'close it; if it belongs to the text, write "{0}"': "fermez-le ; s’il fait partie du texte, "
    'écrivez "{0}"',
    "close it, or put a text that has quotation marks in it between the other "
    "quotes": "fermez-le ; un texte qui en contient se met entre apostrophes droites (') s’il a "
    'des guillemets ("), et l’inverse',
    "between double quotes a backslash has a meaning of its own": 'entre guillemets droits ("), '
    "une barre inverse a un sens particulier",
    "use single quotes, or write the backslash twice": "prenez des apostrophes droites ('), ou "
    "doublez la barre inverse",
    "the quotation marks around this text will be shown: there is one within it, too": "les "
    "guillemets autour de ce texte seront montrés, car il y en a un aussi à l’intérieur",
    'write "{0}", or leave the outer ones out': 'écrivez "{0}", ou ôtez ceux des deux bouts',
    "write '{0}', or leave the outer ones out": "écrivez '{0}', ou ôtez ceux des deux bouts",
    "the `{0}` that opens here is never closed": "le `{0}` ouvert ici n’est jamais fermé",
    "write `{0}` after the last item; put items with quotation marks or brackets between "
    "quotes": "écrivez `{0}` après le dernier élément ; mettez entre guillemets droits les "
    "éléments qui ont des guillemets ou des crochets",
    "text follows the closing bracket": "du texte suit le crochet fermant",
    "remove it, or put the whole value between quotes": "ôtez-le, ou mettez toute la valeur entre "
    "apostrophes droites",
    "remove it, or put the whole value between quotes: '{0}'": "ôtez-le, ou mettez toute la "
    "valeur entre apostrophes droites : '{0}'",
    "between brackets, items are divided by commas and the brackets are closed in "
    "order": "entre crochets, des virgules séparent les éléments, et les crochets se ferment dans "
    "l’ordre",
    "put items that hold a comma, a colon or a bracket between quotes, or write one item a line "
    "with `- ` in front": "mettez entre guillemets droits les éléments qui ont une virgule, un "
    "deux-points ou un crochet, ou écrivez un élément par ligne, avec `- ` devant",
    # Lines: dashes, colons, tabs, indentation.
    "after the dash a blank is missing": "après le tiret, il manque un espace",
    "write `- {0}`; if the dash belongs to the text, write `- '-{1}'`": "écrivez `- {0}` ; si le "
    "tiret fait partie du texte, écrivez `- '-{1}'`",
    "after `{0}:` a blank is missing": "après `{0}:`, il manque un espace",
    "this line has no `key:`, and no text is open that it could continue": "cette ligne n’a pas "
    "de `clé:`, et ne continue aucun texte",
    "write `key: value`; to continue the text above, indent this line": "écrivez `clé: valeur` ; "
    "pour continuer le texte au-dessus, mettez cette ligne en retrait",
    "this line has no `key:`": "cette ligne n’a pas de `clé:`",
    "write `key: value`; to continue the text above, indent the line like it": "écrivez `clé: "
    "valeur` ; pour continuer le texte au-dessus, donnez à la ligne le même retrait",
    "this line is indented too far: `{0}` begins {1} columns further right than `{2}`": "cette "
    "ligne est trop décalée : `{0}` commence {1} colonnes plus loin que `{2}`",
    "this line is indented too far: `{0}` begins 1 column further right than `{1}`": "cette "
    "ligne est trop décalée : `{0}` commence une colonne plus loin que `{1}`",
    "begin `{0}` right below `{1}`, at the same column": "commencez `{0}` juste sous `{1}`, à la "
    "même colonne",
    "`{0}` has a value of its own on its line": "`{0}` a déjà une valeur sur sa ligne",
    "write `{0}:` alone on its line; below it, indented, `{1}`, and `{2}` right below "
    "`{3}`": "écrivez `{0}:` seul sur sa ligne ; dessous, en retrait, `{1}`, puis `{2}` juste "
    "sous `{3}`",
    "it goes under `{0}`: put {1} blanks before it": "cette clé va sous `{0}` : mettez {1} "
    "espaces devant",
    "it goes under `{0}`: put a blank before it": "cette clé va sous `{0}` : mettez un espace "
    "devant",
    "this line has one `: ` too many, or is indented as if the line above went on": "cette ligne "
    "a un `: ` de trop, ou un retrait comme si elle continuait celle d’avant",
    "put a text with a colon in it between quotes: 'One: two'": "mettez un texte qui a un "
    "deux-points entre apostrophes droites : 'Un : deux'",
    "this line is indented with a tab": "le retrait de cette ligne est une tabulation",
    "replace the tab with two blanks, here and on the lines that belong with it": "remplacez la "
    "tabulation par deux espaces, ici et aux lignes qui vont avec",
    "there is a tab where blanks are needed": "il y a une tabulation là où il faut des espaces",
    "replace the tab with two blanks": "remplacez la tabulation par deux espaces",
    "this line belongs to no key above it: it begins at another column": "cette ligne ne va avec "
    "aucune clé au-dessus : elle commence à une autre colonne",
    "begin it at the same column as the lines that it belongs with": "commencez-la à la même "
    "colonne que les lignes avec lesquelles elle va",
    "write a key above the list, for example `results:`": "écrivez une clé au-dessus de la liste, "
    "par exemple `results:`",
    "this line does not fit the lines above: it begins at another column, or text follows a "
    "value that is already complete": "cette ligne ne s’accorde pas avec celles d’avant : elle "
    "commence à une autre colonne, ou du texte suit une valeur déjà complète",
    "begin it at the same column as its neighbours; put a text with quotes or brackets in it "
    "between quotes": "commencez-la à la même colonne que ses voisines ; mettez entre apostrophes "
    "droites un texte qui a des guillemets ou des crochets",
    "after `|` or `>` the text begins on the next line, indented": "après `|` ou `>`, le texte "
    "commence à la ligne suivante, en retrait",
    "begin a new line after the sign; if it belongs to the text, put the text between "
    "quotes": "passez à la ligne après le signe ; s’il fait partie du texte, mettez le texte "
    "entre guillemets droits",
    "nothing can be made of this line": "on ne peut rien tirer de cette ligne",
    "write `key: value`, one a line; put texts with signs such as : # [ { between "
    "quotes": "écrivez `clé: valeur`, une par ligne ; mettez entre guillemets droits les textes "
    "qui ont des signes comme `:`, `#`, `[` ou `{`",
    # Files as a whole.
    "there is an invisible control character here (U+{0})": "il y a ici un caractère de commande "
    "invisible (U+{0})",
    "delete it; it often comes along when text is pasted from a PDF": "supprimez-le ; il vient "
    "souvent avec un texte collé depuis un PDF",
    "a code stands for an invisible control character here (U+{0})": "un code tient lieu ici d’un "
    "caractère de commande invisible (U+{0})",
    "delete it; in single quotes a `\\` is a plain sign": "supprimez-le ; entre apostrophes "
    "droites ('), un `\\` est un simple signe",
    "values are nested more than {0} deep here": "les valeurs s’emboîtent ici sur plus de {0} "
    "niveaux",
    "remove brackets or indentation that are there by mistake": "ôtez les crochets ou les "
    "retraits qui sont là par erreur",
    "a line `---` begins a second document, which nobody reads": "une ligne `---` commence un "
    "deuxième document, que personne ne lit",
    "remove the line `---`": "ôtez la ligne `---`",
    "the front matter that begins here has no end": "l’en-tête qui commence ici n’a pas de fin",
    "write a line `---` after the last key, before the text": "écrivez une ligne `---` après la "
    "dernière clé, avant le texte",
    "this front matter is in TOML; here it is in YAML": "cet en-tête est en TOML ; ici, il est en "
    "YAML",
    "write `---` for both lines `+++`, and `{0}` for `{1}`": "écrivez `---` à la place des deux "
    "lignes `+++`, et `{0}` à la place de `{1}`",
    "the front matter begins below the first line, so it would be shown as text": "l’en-tête "
    "commence sous la première ligne, et serait donc montré comme du texte",
    "move what stands above it to below its last `---`": "déplacez ce qui est au-dessus, sous son "
    "dernier `---`",
    "the line `---` is missing above `{0}`": "la ligne `---` manque au-dessus de `{0}`",
    "write `---` on a line of its own, at the top of the file": "écrivez `---`, seul sur une "
    "ligne, tout en haut du fichier",
    "write `---` on a line of its own at the top of the file, and below the last "
    "key": "écrivez `---`, seul sur une ligne, tout en haut du fichier, et de même sous la "
    "dernière clé",
    "front matter begins with a line `---`, and this line is `{0}`": "l’en-tête commence par une "
    "ligne `---`, et cette ligne est `{0}`",
    "front matter ends with a line `---`, and this line is `{0}`": "l’en-tête finit par une ligne "
    "`---`, et cette ligne est `{0}`",
    "front matter begins with a line `---`, and this one has blanks before it": "l’en-tête "
    "commence par une ligne `---`, et celle-ci a des espaces devant",
    "front matter ends with a line `---`, and this one has blanks before it": "l’en-tête finit par "
    "une ligne `---`, et celle-ci a des espaces devant",
    "take the blanks away: `---` stands at the beginning of the line": "ôtez ces espaces : `---` "
    "est au début de la ligne",
    "write three hyphens `---`; some programs turn them into a dash": "écrivez trois traits "
    "d’union `---` ; certains logiciels en font un tiret",
    "remove the empty lines above `---`": "ôtez les lignes vides au-dessus de `---`",
    "the front matter has {0} characters; it may have 256,000": "l’en-tête a {0:number} "
    "caractères ; il peut en avoir 256 000",
    "put long texts below the front matter": "mettez les longs textes sous l’en-tête",
}
