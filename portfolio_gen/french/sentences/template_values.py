"""What is said of the values in a template: of filters, calculations and bounds."""

SENTENCES = {
    # Bounds
    "this page takes more than {0} steps": "cette page demande plus de {0:number} étapes",
    "this page takes longer than {0} seconds": "cette page demande plus de {0:number} secondes",
    "look for a loop in a loop, or a macro that calls itself": "cherchez une boucle dans une "
    "boucle, ou une macro qui s’appelle elle-même",
    "the expressions of this page make too much text or too many values": "les expressions de cette"
    " page font trop de texte ou trop de valeurs",
    "look for a value that grows at each turn of a loop": "cherchez une valeur qui grandit à "
    "chaque tour d’une boucle",
    "this page is longer than {0} characters": "cette page fait plus de {0:number} caractères",
    "this block is longer than {0} characters": "ce bloc fait plus de {0:number} caractères",
    "this template is longer than {0} characters": "ce gabarit fait plus de {0:number} caractères",
    "this text is longer than {0} characters": "ce texte fait plus de {0:number} caractères",
    "this text would be longer than {0} characters": "ce texte ferait plus de {0:number} "
    "caractères",
    "this list would have more than {0} items": "cette liste aurait plus de {0:number} éléments",
    "this holds more than {0} values": "ceci contient plus de {0:number} valeurs",
    "this is too long": "c’est trop long",
    "`range` takes whole numbers, not {0}": "`range` prend des nombres entiers, pas {0:words}",
    "`range` takes one to three numbers, and no step of 0": "`range` prend un à trois nombres, et "
    "aucun pas de 0",
    "this `range` has more than {0} numbers": "ce `range` a plus de {0:number} nombres",
    # Calculating and comparing
    "`{0}` cannot be used between {1} and {2}": "`{0}` ne peut pas se mettre entre {1:words} et "
    "{2:words}",
    "this divides by zero": "ceci divise par zéro",
    "this number cannot be calculated": "ce nombre ne peut pas être calculé",
    "only whole numbers are divisible, and not by zero": "seuls des nombres entiers sont "
    "divisibles, et pas par zéro",
    "`in` looks for text in a text, not for {0}": "`in` cherche du texte dans un texte, pas "
    "{0:words}",
    "`in` looks into a list or a text, not into {0}": "`in` cherche dans une liste ou un texte, "
    "pas dans {0:words}",
    # What is closed, called and printed
    "the name of a template is text, not {0}": "le nom d’un gabarit est un texte, pas {0:words}",
    "`{0}`: what begins with `_` is closed to templates": "`{0}` : ce qui commence par `_` est "
    "fermé aux gabarits",
    "`{0}` is closed to templates": "`{0}` est fermé aux gabarits",
    'write `"%s of %s"|format(a, b)` instead': 'écrivez plutôt `"%s sur %s"|format(a, b)`',
    "{0} has no elements that `[…]` could choose": "{0:words} n’a pas d’éléments que `[…]` puisse "
    "choisir",
    "{0} cannot be called in a template": "on ne peut pas appeler {0:words} dans un gabarit",
    "`{0}` takes no named arguments": "`{0}` ne prend pas d’arguments nommés",
    "{0} cannot be printed": "on ne peut pas écrire ainsi {0:words}",
    "a list is printed with `|join(', ')`": "une liste s’écrit avec `|join(', ')`",
    "name one of its fields, such as `.{0}`": "nommez l’un de ses champs, tel que `.{0}`",
    "name a field of it": "nommez l’un de ses champs",
    "{0} cannot be a key": "{0:words} ne peut pas être une clé",
    "{0} has no length": "{0:words} n’a pas de longueur",
    "`dict` takes named values, or a list of pairs": "`dict` prend des valeurs nommées, ou une "
    "liste de paires",
    # Arguments that are whole numbers
    "{0} is a whole number, not {1}": "{0:words} est un nombre entier, pas {1:words}",
    "{0} must be between -{1} and {2}": "{0:words} doit être entre -{1:number} et {2:number}",
    "{0} must be between {1} and {2}": "{0:words} doit être entre {1:number} et {2:number}",
    "the width of `{0}`": "la largeur de `{0}`",
    "the width of `center`": "la largeur de `center`",
    "the width of `indent`": "la largeur de `indent`",
    "the width of `wordwrap`": "la largeur de `wordwrap`",
    "the length of `truncate`": "la longueur de `truncate`",
    "the leeway of `truncate`": "la marge de `truncate`",
    "the indent of `tojson`": "le retrait de `tojson`",
    "the base of `int`": "la base de `int`",
    "the precision of `round`": "la précision de `round`",
    "the length of a row in `batch`": "la longueur d’une rangée de `batch`",
    "the number of columns in `slice`": "le nombre de colonnes de `slice`",
    "a limit": "une limite",
    # Texts
    "`wordwrap` takes at most {0} characters": "`wordwrap` prend au plus {0:number} caractères",
    "this takes text, not {0}": "ceci prend un texte, pas {0:words}",
    "a text cannot be split at an empty text": "on ne peut pas couper un texte à un texte vide",
    "`{0}` takes at most {1} characters": "`{0}` prend au plus {1:number} caractères",
    "`{0}` takes no text in its parentheses": "`{0}` ne prend pas de texte entre ses parenthèses",
    "`{0}` takes {1} text in its parentheses": "`{0}` prend {1:number} texte entre ses parenthèses",
    "`join` takes a list, not {0}": "`join` prend une liste, pas {0:words}",
    "`index` does not find this value in the list": "`index` ne trouve pas cette valeur dans la "
    "liste",
    "`{0}` is not a placeholder": "`{0}` n’est pas une place à remplir",
    "write `%%` for a percent sign": "écrivez `%%` pour un signe pour cent",
    "all placeholders have a name, or none has one": "toutes les places à remplir ont un nom, ou "
    "aucune",
    "a placeholder is at most {0} characters wide": "une place à remplir fait au plus {0:number} "
    "caractères de large",
    "the placeholders do not fit the values that are given": "les places à remplir ne vont pas "
    "avec les valeurs données",
    "no value is given for the placeholder {0}": "aucune valeur n’est donnée pour la place {0}",
    "`format` takes values with names or without, not both": "`format` prend des valeurs avec ou "
    "sans noms, pas les deux",
    "`xmlattr` takes named values, not {0}": "`xmlattr` prend des valeurs nommées, pas {0:words}",
    "this name of an attribute has a character that none may have": "ce nom d’attribut a un "
    "caractère qu’aucun ne peut avoir",
    "this is too much for `tojson`": "c’est trop pour `tojson`",
    "{0} cannot be written as JSON": "on ne peut pas écrire {0:words} en JSON",
    # Numbers and lists
    "the method of `round` is `common`, `ceil` or `floor`": "la méthode de `round` est `common`, "
    "`ceil` ou `floor`",
    "`{0}` takes a number, not {1}": "`{0}` prend un nombre, pas {1:words}",
    "a list is needed here, not {0}": "il faut ici une liste, pas {0:words}",
    "an attribute is a name, not {0}": "un attribut est un nom, pas {0:words}",
    "these values cannot be put in order: they are not all text, or not all numbers": "on ne peut "
    "pas mettre ces valeurs en ordre : elles ne sont pas toutes des textes, ou des nombres",
    "`{0}` finds nothing in an empty list": "`{0}` ne trouve rien dans une liste vide",
    "`dictsort` orders by `key` or by `value`": "`dictsort` ordonne par `key` ou par `value`",
    "`items` takes named values, not {0}": "`items` prend des valeurs nommées, pas {0:words}",
    "`map` takes the name of a filter, or `attribute='name'`": "`map` prend le nom d’un filtre, ou "
    "`attribute='name'`",
    "`map` takes `attribute` and `default`": "`map` prend `attribute` et `default`",
    "there is no first item in an empty list": "il n’y a pas de premier élément dans une liste "
    "vide",
    "there is no last item in an empty list": "il n’y a pas de dernier élément dans une liste vide",
    "`sum` takes numbers, not {0}": "`sum` prend des nombres, pas {0:words}",
}
