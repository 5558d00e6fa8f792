"""What is said of the text below the front matter."""

SENTENCES = {
    "this body has {0} characters, more than {1}": "ce texte a {0:number} caractères, plus de "
    "{1:number}",
    "split it into several pages": "partagez-le en plusieurs pages",
    "quotes or lists stand too deep inside each other: what is deeper is left out": "des "
    "citations ou des listes s’emboîtent trop : ce qui est plus profond est omis",
    "take some of the `>` or of the indentation away": "ôtez quelques `>`, ou une partie du "
    "retrait",
    "no language of code is called {0}": "aucun langage de programmation ne s’appelle {0}",
    "without a language, code is shown plain": "sans langage, le code est montré tel quel",
    # Links and footnotes.
    "there is no address here": "il n’y a pas d’adresse ici",
    "write it between the parentheses, or remove the brackets": "écrivez-la entre les "
    "parenthèses, ou ôtez les crochets",
    "an address that begins with {0} is left out": "une adresse qui commence par {0} est omise",
    "links lead to https:, mailto:, or a file of the site": "les liens mènent à https:, à mailto: "
    "ou à un fichier du site",
    "the name {0} has blanks in it, so this picture stays text": "le nom « {0} » contient des "
    "espaces : cette image reste donc du texte",
    "the name {0} has blanks in it, so this link stays text": "le nom « {0} » contient des "
    "espaces : ce lien reste donc du texte",
    "write the name between angle brackets: `{0}`": "mettez le nom entre chevrons : `{0}`",
    "copy the file beside this page and write its name alone: `{0}`": "copiez le fichier à côté de "
    "cette page, et n’écrivez que son nom : `{0}`",
    "this name of a link is already defined above": "ce nom de lien est déjà défini plus haut",
    "give one of the two another name, or remove this line": "donnez un autre nom à l’un des "
    "deux, ou ôtez cette ligne",
    "no line [{0}]: defines this link": "aucune ligne [{0}]: ne définit ce lien",
    "write a line `[{0}]: address`, or `[text](address)` here": "écrivez une ligne `[{0}]: "
    "adresse`, ou `[texte](adresse)` ici",
    "there is no footnote [^{0}]: on this page": "il n’y a pas de note [^{0}]: sur cette page",
    "write a line `[^{0}]: the note`": "écrivez une ligne `[^{0}]: la note`",
    "there are two footnotes [^{0}]: and this one is not shown": "il y a deux notes [^{0}]: et "
    "celle-ci n’est pas montrée",
    "give it another name, or join the two": "donnez-lui un autre nom, ou réunissez les deux",
    "nothing refers to the footnote {0}": "rien ne renvoie à la note {0}",
    "write {0} in the text where the note belongs, or remove it": "écrivez {0} dans le texte, là "
    "où va la note, ou ôtez-la",
    # Marks of other generators.
    "{0} (also on line {1})": "{0:words} (aussi à la ligne {1})",
    "`{{< {0} >}}` is a shortcode of Hugo, and is shown as it is written": "`{{< {0} >}}` est un "
    "shortcode de Hugo, et se voit tel quel",
    "`{% {0} %}` is a tag of Jekyll or Eleventy, and is shown as it is written": "`{% {0} %}` est "
    "une balise de Jekyll ou d’Eleventy, et se voit telle quelle",
    "`{{ {0} }}` is a value of a template, and is shown as it is written": "`{{ {0} }}` est une "
    "valeur de gabarit, et se voit telle quelle",
    "`{0}` is a mark of Jekyll, and is shown as it is written": "`{0}` est une marque de Jekyll, "
    "et se voit telle quelle",
    "`<{0}>` is no tag of HTML: at most the text within it is shown": "`<{0}>` n’est pas une "
    "balise HTML : au mieux, on voit le texte qui s’y trouve",
    "formulas in TeX are shown as they are written": "les formules en TeX se voient telles quelles",
    "`{0}` is shown as it is written, not as a picture": "`{0}` se voit tel quel, et non comme une "
    "image",
    "`{0}` does nothing here: Markdown in that tag is shown as it is written": "`{0}` ne fait rien "
    "ici : le Markdown de cette balise se voit tel quel",
    "imports and exports of MDX are shown as they are written": "les imports et les exports de MDX "
    "se voient tels quels",
    "a `{0}` without a blank behind it begins no heading": "un `{0}` sans espace après lui "
    "n’ouvre pas de titre",
    'a picture is written `![what it shows](file.jpg "caption")`': "une image s’écrit `![ce "
    'qu’elle montre](fichier.jpg "légende")`',
    "put the pictures between a line `:::gallery` and a line `:::`": "mettez les images entre une "
    "ligne `:::gallery` et une ligne `:::`",
    "write the film's address alone on a line": "écrivez l’adresse du film seule sur une ligne",
    "write the path of the Markdown file, as seen from this page: "
    "`[text](../other/index.md)`": "écrivez le chemin du fichier Markdown, vu depuis cette page : "
    "`[texte](../autre/index.md)`",
    "put code between two lines of three backticks: ```python": "mettez le code entre deux lignes "
    "de trois accents graves : ```python",
    "write the path of the file, as seen from this page, or `/…` for one under "
    "`static/`": "écrivez le chemin du fichier, vu depuis cette page, ou `/…` s’il est sous "
    "`static/`",
    "say it in Markdown or HTML, or take it out; between backticks it is code": "dites-le en "
    "Markdown ou en HTML, ou ôtez-le ; entre accents graves, c’est du code",
    "name the work in the text, or in a footnote: `[^name]`": "nommez l’ouvrage dans le texte, ou "
    "dans une note : `[^nom]`",
    "say it in Markdown or HTML, or as a component of this site (`:::aside`, `:::quote` …); "
    "between backticks it is code": "dites-le en Markdown ou en HTML, ou par un composant de ce "
    "site (`:::aside`, `:::quote`…) ; entre accents graves, c’est du code",
    "write MathML (`<math>…</math>`), or show the formula as a picture": "écrivez du MathML "
    "(`<math>…</math>`), ou montrez la formule en image",
    "put a blank between `#` and the words": "mettez une espace entre `#` et les mots",
    "take these lines out": "ôtez ces lignes",
    "take it out; classes stand without the colon, behind a picture or link or on a line above "
    "the block: `{.wide}`": "ôtez-la ; les classes s’écrivent sans le deux-points, après une image "
    "ou un lien, ou sur une ligne au-dessus du bloc : `{.wide}`",
    "take it out, and leave an empty line behind the opening and above the closing tag": "ôtez-le, "
    "et laissez une ligne vide après la balise ouvrante et avant la fermante",
    "write the character itself (😀), or take it out": "écrivez le caractère même (😀), ou ôtez-le",
    "diagrams are not drawn here: show a picture of it (SVG)": "les diagrammes ne sont pas "
    "dessinés ici : montrez-en une image (SVG)",
    # Attributes in braces.
    "these braces cannot be read": "ces accolades sont illisibles",
    "`{0}` in these braces cannot be read": "`{0}` est illisible dans ces accolades",
    'inside braces write .class, #id, key=value or key="several words"': "entre accolades, "
    'écrivez .classe, #id, clé=valeur ou clé="plusieurs mots"',
    "there is no block below that these attributes could belong to": "il n’y a rien dessous à "
    "quoi ces attributs puissent aller",
    "a line in braces belongs above a paragraph, list, table, quote or code": "une ligne entre "
    "accolades va au-dessus d’un paragraphe, d’une liste, d’un tableau, d’une citation ou de code",
    "two elements have the id {0}": "deux éléments ont l’identifiant {0}",
    "give one of them another id": "donnez un autre identifiant à l’un des deux",
    "the page has an element with the id {0} already": "la page a déjà un élément avec "
    "l’identifiant {0}",
    "give this one another id": "donnez à celui-ci un autre identifiant",
    # Components.
    "the argument {0} cannot be read": "l’argument {0} est illisible",
    "{0} is given twice": "{0} est donné deux fois",
    'write key=value, or key="several words"': 'écrivez clé=valeur, ou clé="plusieurs mots"',
    "a quotation mark is missing, or it is inside a word": "il manque un guillemet, ou il y en a "
    "un dans un mot",
    'write the value between straight quotation marks: key="several words"': "écrivez la valeur "
    'entre guillemets droits : clé="plusieurs mots"',
    "{0} is no name of a component": "{0} n’est pas un nom de composant",
    "a name has letters a to z, digits and hyphens, as in :::gallery": "un nom a des lettres de a "
    "à z, des chiffres et des traits d’union, comme dans :::gallery",
    "this line closes a component, but none is open": "cette ligne ferme un composant, mais aucun "
    "n’est ouvert",
    "write the name after the colons, as in :::gallery, or remove the line": "écrivez le nom "
    "après les deux-points, comme dans :::gallery, ou ôtez la ligne",
    "the component {0} is not closed": "le composant {0} n’est pas fermé",
    "add a line {0} below the content of the component": "ajoutez une ligne {0} sous le contenu "
    "du composant",
    "the theme has no component `{0}`": "le thème n’a pas de composant `{0}`",
    "did you mean `:::{0}`?": "vouliez-vous dire `:::{0}` ?",
    "components: {0}": "composants : {0}",
    "`:::{0}` takes no `{1}`": "`:::{0}` n’a pas d’argument `{1}`",
    "it takes: none": "il n’en prend aucun",
    "`:::{0}` needs `{1}`": "il manque `{1}` à `:::{0}`",
    'write :::{0} {1}="…"': 'écrivez :::{0} {1}="…"',
    "`{0}` of `:::{1}` can't be `{2}`": "`{0}` de `:::{1}` ne peut pas valoir `{2}`",
    "`{0}` of `:::{1}` takes no text": "`{0}` de `:::{1}` ne prend pas de texte",
    "write it alone: :::{0} {1}": "écrivez-le seul : :::{0} {1}",
    "`{0}` of `:::{1}` must be a number, not `{2}`": "`{0}` de `:::{1}` doit être un nombre, et "
    "non `{2}`",
    "write digits, such as 3 or 1.5": "écrivez des chiffres, comme 3 ou 1.5",
    "did you mean `[^{0}]`?": "vouliez-vous dire `[^{0}]` ?",
}
