"""What is said of themes: their files, their options, what they extend."""

SENTENCES = {
    "the folder {0} has no theme.yaml, so it is no theme": "le dossier {0} n’a pas de theme.yaml "
    ": ce n’est pas un thème",
    "write {0}/theme.yaml with the lines `name: {1}` and `extends: base`": "écrivez "
    "{0}/theme.yaml avec les lignes `name: {1}` et `extends: base`",
    "`theme` takes one theme, not a list": "`theme` attend un seul thème, et non une liste",
    "there is no theme `{0}`": "il n’y a pas de thème `{0}`",
    "themes: {0}; or the path of a folder, seen from the site's": "thèmes : {0} ; ou le chemin "
    "d’un dossier, vu depuis celui du site",
    "the theme {0} extends itself": "le thème {0} se complète lui-même",
    "remove `extends`, or name another theme": "ôtez `extends`, ou nommez un autre thème",
    "the themes extend each other in a circle: {0}": "les thèmes se complètent l’un l’autre sans "
    "fin : {0}",
    "remove one `extends`": "ôtez un `extends`",
    "{0} is in none of a theme's folders, so nothing uses it": "{0} n’est dans aucun des dossiers "
    "d’un thème : rien ne s’en sert",
    "words are in files like theme/strings/fr.yaml": "les mots sont dans des fichiers comme "
    "theme/strings/fr.yaml",
    "move it into theme/templates/, components/, assets/, card/ or strings/": "mettez-le dans "
    "theme/templates/, components/, assets/, card/ ou strings/",
    "theme/theme.yaml is not read: what is in theme/ is laid over the theme "
    "{0}": "theme/theme.yaml n’est pas lu : ce qui est dans theme/ se pose sur le thème {0}",
    "remove it; if theme/ is a theme of its own, write `theme: theme` in "
    "portfolio.yaml": "ôtez-le ; si theme/ est un thème à part entière, écrivez `theme: theme` "
    "dans portfolio.yaml",
    # Options.
    "the theme {0} has no option `{1}`": "le thème {0} n’a pas d’option `{1}`",
    "no theme below {0} has an option `{1}`": "aucun thème sous {0} n’a d’option `{1}`",
    "options: {0}": "options : {0}",
    "options: none": "il n’y a pas d’option",
    "options below: {0}": "options des thèmes en dessous : {0}",
    "options below: none": "les thèmes en dessous n’ont pas d’option",
    "the option `{0}` can't be `{1}`": "l’option `{0}` ne peut pas valoir `{1}`",
    "the option `{0}` can't hold `{1}`": "l’option `{0}` ne peut pas contenir `{1}`",
    "did you mean `{0}`? {1}": "vouliez-vous dire `{0}` ? {1:words}",
    "it takes: a text": "il y faut un texte",
    "it takes: true or false": "il y faut true ou false",
    "it takes: a number": "il y faut un nombre",
    "it takes: a number from {0}": "il y faut un nombre à partir de {0}",
    "it takes: a number up to {0}": "il y faut un nombre jusqu’à {0}",
    "it takes: a number from {0} up to {1}": "il y faut un nombre de {0} à {1}",
    "it takes: several of {0}": "il en faut une ou plusieurs parmi {0}",
    "it takes: a colour such as #0b5b46": "il y faut une couleur comme #0b5b46",
    "it takes: {0}, a colour such as #0b5b46, or two: [light, dark]": "il y faut {0}, une couleur "
    "comme #0b5b46, ou deux : [claire, sombre]",
    "the default of the option `{0}` is `{1}`, not {2}": "la valeur par défaut de l’option `{0}` "
    "est `{1}`, et non {2}",
    "the default of the option `{0}` is `{1}`, not a text": "la valeur par défaut de l’option "
    "`{0}` est `{1}`, et non un texte",
    "the default of the option `{0}` is `{1}`, not true or false": "la valeur par défaut de "
    "l’option `{0}` est `{1}`, et non true ou false",
    "the default of the option `{0}` is `{1}`, not a number": "la valeur par défaut de l’option "
    "`{0}` est `{1}`, et non un nombre",
    "the default of the option `{0}` is `{1}`, not a number from {2}": "la valeur par défaut de "
    "l’option `{0}` est `{1}`, et non un nombre à partir de {2}",
    "the default of the option `{0}` is `{1}`, not a number up to {2}": "la valeur par défaut de "
    "l’option `{0}` est `{1}`, et non un nombre jusqu’à {2}",
    "the default of the option `{0}` is `{1}`, not a number from {2} up to {3}": "la valeur par "
    "défaut de l’option `{0}` est `{1}`, et non un nombre de {2} à {3}",
    "the default of the option `{0}` is `{1}`, not several of {2}": "la valeur par défaut de "
    "l’option `{0}` est `{1}`, et non une ou plusieurs parmi {2}",
    "the default of the option `{0}` is `{1}`, not a colour such as #0b5b46": "la valeur par "
    "défaut de l’option `{0}` est `{1}`, et non une couleur comme #0b5b46",
    "the default of the option `{0}` is `{1}`, not {2}, a colour such as #0b5b46, or two: "
    "[light, dark]": "la valeur par défaut de l’option `{0}` est `{1}`, et non {2}, une couleur "
    "comme #0b5b46, ou deux : [claire, sombre]",
    "correct `default`": "corrigez `default`",
    # Accents on the grounds of a theme.
    "`{0}` is too dark to be read on {1}, a dark ground of the theme: {2}:1, where text needs "
    "{3}:1": "`{0}` est trop foncé pour se lire sur {1}, un fond sombre du thème : {2:number}:1, "
    "et il faut {3:number}:1 à du texte",
    "`{0}` is too pale to be read on {1}, a light ground of the theme: {2}:1, where text needs "
    "{3}:1": "`{0}` est trop pâle pour se lire sur {1}, un fond clair du thème : {2:number}:1, et "
    "il faut {3:number}:1 à du texte",
    "`{0}` is too dark to be read on {1}, a dark ground of the theme: {2}:1, where text needs "
    "{3}:1; {4} is shown in its place": "`{0}` est trop foncé pour se lire sur {1}, un fond "
    "sombre du thème : {2:number}:1, et il faut {3:number}:1 à du texte ; {4} est montré à sa "
    "place",
    "`{0}` is too pale to be read on {1}, a light ground of the theme: {2}:1, where text needs "
    "{3}:1; {4} is shown in its place": "`{0}` est trop pâle pour se lire sur {1}, un fond clair "
    "du thème : {2:number}:1, et il faut {3:number}:1 à du texte ; {4} est montré à sa place",
    "choose a name of the palette, or a colour further from the ground": "choisissez un nom de la "
    "palette, ou une couleur plus éloignée du fond",
    "write `{0}`, or another colour that can be read": "écrivez `{0}`, ou une autre couleur qui "
    "se lit",
    # Presets, fonts, and files copied from a theme.
    "no picture stands in a place called `{0}`": "aucune image n’a de place nommée `{0}`",
    "places: {0}": "places : {0}",
    "`{0}` is no ratio of width to height": "`{0}` n’est pas un rapport de la largeur à la hauteur",
    "write `3:2`, between 1:20 and 20:1": "écrivez `3:2`, entre 1:20 et 20:1",
    "{0} is no font that can be drawn with: {1}": "{0} n’est pas une police avec laquelle on "
    "puisse dessiner : {1}",
    "{0} is no font that can be drawn with: Not a TrueType or OpenType font (bad "
    "sfntVersion)": "{0} n’est pas une police avec laquelle on puisse dessiner : ce n’est ni du "
    "TrueType ni de l’OpenType",
    "put a font in WOFF2, TrueType or OpenType in its place": "mettez à sa place une police "
    "WOFF2, TrueType ou OpenType",
    "{0} was copied from {1}, but the theme has no {2}": "{0} a été copié de {1}, mais le thème "
    "n’a pas de {2}",
    "remove it, or the comment that says so if a template of yours uses it": "ôtez-le, ou ôtez le "
    "commentaire qui le dit si un de vos gabarits s’en sert",
    "{0} was copied from {1}, and replaces the one of {2}": "{0} a été copié de {1}, et remplace "
    "celui de {2}",
    "see what differs with `portfolio theme diff {0}`, or set it aside": "voyez les différences "
    "avec `portfolio theme diff {0}`, ou mettez-le de côté",
    "the original of {0} has changed since portfolio {1}": "l’original de {0} a changé depuis "
    "portfolio {1}",
    "see what differs with `portfolio theme diff {0}`, take over what you want, then note it "
    "with `portfolio theme keep {1}`": "voyez les différences avec `portfolio theme diff {0}`, "
    "reprenez ce que vous voulez, puis notez-le avec `portfolio theme keep {1}`",
}
