"""What is wrong with a template: its syntax, and names that do not exist."""

SENTENCES = {
    # Hints end with where the fault was found.
    "found while making {0} from {1}": "trouvé en fabriquant {0} à partir de {1}",
    "{0}; found while making {1} from {2}": "{0:words} ; trouvé en fabriquant {1} à partir de {2}",
    # What a value is
    "something undefined": "quelque chose de non défini",
    "nothing": "rien",
    "yes or no": "oui ou non",
    "a number": "un nombre",
    "text": "un texte",
    "a text": "un texte",
    "a list": "une liste",
    "named values": "des valeurs nommées",
    "a namespace": "un `namespace`",
    "a macro": "une macro",
    "a block": "un bloc",
    "a page": "une page",
    "a picture": "une image",
    "a function": "une fonction",
    # … of the fields of a page
    "an anchor": "un lien",
    "a term": "un terme",
    "a client": "un client",
    "a credit": "une participation",
    "a result": "un résultat",
    "a quote": "une citation",
    "a fact": "un fait",
    "a card": "une carte",
    "a shared": "une page partagée",
    "a person card": "la carte d’une personne",
    "a translation": "une traduction",
    "a heading": "un titre",
    "a body": "un corps de texte",
    "an author": "un auteur",
    "a contact": "un contact",
    "an availability": "une disponibilité",
    "a site": "un site",
    "a share": "un partage",
    "a words": "des mots",
    "something else": "autre chose",
    "a name": "un nom",
    "the end of the template": "la fin du gabarit",
    # Syntax
    "something is missing before {0}": "il manque quelque chose avant {0:words}",
    "{0} is needed where {1} stands": "il faut {0:words} là où se trouve {1:words}",
    "the template ends where {0} is needed": "le gabarit finit là où il faut {0:words}",
    "a quotation mark is never closed": "un guillemet n’est jamais fermé",
    "{0} means nothing here": "{0:words} ne veut rien dire ici",
    "{0} has no place here": "{0:words} n’a pas sa place ici",
    "this comment is never closed: write `#}`": "ce commentaire n’est jamais fermé : écrivez `#}`",
    "`{% raw %}` is never closed: write `{% endraw %}`": "`{% raw %}` n’est jamais fermé : écrivez "
    "`{% endraw %}`",
    "the name of a tag is needed after `{%`": "il faut le nom d’une balise après `{%`",
    "there are two blocks {0}": "il y a deux blocs {0}",
    "`{% {0}` is never closed: write `{% end{1} %}`": "`{% {0}` n’est jamais fermé : écrivez `{% "
    "end{1} %}`",
    "there is no tag `{0}`": "il n’y a pas de balise `{0}`",
    "there is no tag `{0}`; did you mean `{1}`?": "il n’y a pas de balise `{0}` ; vouliez-vous "
    "dire `{1}` ?",
    "`{% {0} %}` has no place here; `{% {1}` of line {2} is still open: write `{% end{3} %}` "
    "first": "`{% {0} %}` n’a pas sa place ici ; `{% {1}`, ligne {2}, est encore ouvert : écrivez "
    "d’abord `{% end{3} %}`",
    "`{% {0} %}` stands here without `{% {1}`": "`{% {0} %}` se trouve ici sans `{% {1}`",
    "this template is nested too deeply": "ce gabarit est emboîté trop profondément",
    "this template is too long": "ce gabarit est trop long",
    "this template has too many expressions": "ce gabarit a trop d’expressions",
    "this number is too large": "ce nombre est trop grand",
    "an argument is named twice": "un argument est nommé deux fois",
    "this file is not UTF-8 text": "ce fichier n’est pas du texte en UTF-8",
    "`autoescape` is closed to templates: text is always escaped": "`autoescape` est fermé aux "
    "gabarits : le texte est toujours échappé",
    "there is no filter `{0}`": "il n’y a pas de filtre `{0}`",
    "there is no filter `{0}`; did you mean `{1}`?": "il n’y a pas de filtre `{0}` ; vouliez-vous "
    "dire `{1}` ?",
    "there is no filter `{0}` ({1})": "il n’y a pas de filtre `{0}` ({1:words})",
    'write `x.name`, or `x["name"]`': 'écrivez `x.name`, ou `x["name"]`',
    "`tojson` shows what a value holds": "`tojson` montre ce que contient une valeur",
    "a page is the same at each build": "une page est la même à chaque construction",
    "links are written in Markdown": "les liens s’écrivent en Markdown",
    "there is no test `{0}`": "il n’y a pas de test `{0}`",
    "there is no test `{0}`; did you mean `{1}`?": "il n’y a pas de test `{0}` ; vouliez-vous dire "
    "`{1}` ?",
    "only a name can be given a value": "seul un nom peut recevoir une valeur",
    "block names in Jinja have to be valid Python identifiers and may not contain hyphens, use an "
    "underscore instead": "le nom d’un bloc n’a que des lettres, des chiffres et `_`, et pas de "
    "trait d’union",
    "required blocks can only contain comments or whitespace": "un bloc `required` ne contient que "
    "des commentaires et des blancs",
    "names starting with an underline can not be imported": "les noms qui commencent par `_` ne "
    "peuvent pas être importés",
    "expected name or number": "il faut ici un nom ou un nombre",
    'when defining macros or call blocks the special "caller" argument must be omitted or be given '
    "a default": "l’argument `caller` d’une macro s’omet, ou a une valeur par défaut",
    "required block `{0}` not found": "il manque le bloc `{0}`, qui est `required`",
    "cannot use extend from a non top-level scope": "`extends` ne peut pas se trouver dans une "
    "autre balise",
    "can't assign to special loop variable in for-loop target": "une boucle ne peut pas nommer sa "
    "variable `loop`",
    "tried to select from an empty list of templates": "la liste de gabarits est vide",
    "there is no parent block called `{0}`": "il n’y a pas de bloc `{0}` dans le gabarit parent",
    "the template `{0}` (imported on {1}) does not export the requested name `{2}`": "le gabarit "
    "`{0}` n’a pas de `{2}` à importer",
    "parameter `{0}` was not provided": "l’argument `{0}` n’a pas été donné",
    "macro `{0}` takes no keyword argument `{1}`": "la macro `{0}` ne prend pas d’argument `{1}`",
    "macro `{0}` takes not more than {1} argument(s)": "la macro `{0}` prend au plus {1:number} "
    "argument(s)",
    "the loop must have the `recursive` marker to be called recursively": "une boucle qui "
    "s’appelle elle-même doit être marquée `recursive`",
    # Names
    "there is none of the templates {0}": "il n’y a aucun des gabarits {0}",
    "there is no template `{0}`": "il n’y a pas de gabarit `{0}`",
    "there is no block `{0}`": "il n’y a pas de bloc `{0}`",
    "there is no `{0}` here": "il n’y a pas de `{0}` ici",
    "there is no `{0}` here; did you mean `{1}`?": "il n’y a pas de `{0}` ici ; vouliez-vous dire "
    "`{1}` ?",
    "there is no `{0}`": "il n’y a pas de `{0}`",
    "there is no `{0}`; did you mean `{1}`?": "il n’y a pas de `{0}` ; vouliez-vous dire `{1}` ?",
    "`{0}`: there is no `{1}`": "`{0}` : il n’y a pas de `{1}`",
    "`{0}`: there is no `{1}`; did you mean `{2}`?": "`{0}` : il n’y a pas de `{1}` ; vouliez-vous "
    "dire `{2}` ?",
    "there is no `{0}`, because what should have it is nothing": "il n’y a pas de `{0}`, car ce "
    "qui devrait l’avoir est vide",
    "`{0}`: there is no `{1}`, because what should have it is nothing": "`{0}` : il n’y a pas de "
    "`{1}`, car ce qui devrait l’avoir est vide",
    "ask first whether it is there, with `{% if … %}`": "demandez d’abord s’il y est, avec `{% if "
    "… %}`",
    "{0} has no element {1}": "{0:words} n’a pas d’élément {1}",
    "the theme has no asset `{0}`": "le thème n’a pas de fichier `{0}` dans assets/",
    "the theme has no words for `{0}`": "le thème n’a pas de mots pour `{0}`",
    "`srcset` takes a picture, then a format": "`srcset` prend une image, puis un format",
    "templates or macros use each other without end": "des gabarits ou des macros s’appellent l’un "
    "l’autre sans fin",
    "look at {0}": "regardez {0}",
    "this expression cannot be worked out": "cette expression ne peut pas être calculée",
    # Expressions, of which Python says what is wrong
    "`{% set a.b = … %}` needs a namespace: `{% set a = namespace() %}`": "`{% set a.b = … %}` "
    "demande un espace de noms : `{% set a = namespace() %}`",
    "`{0}` does not use `caller()`, and cannot stand in `{% call %}`": "`{0}` n’emploie pas "
    "`caller()`, et ne peut pas se trouver dans `{% call %}`",
    "{0} cannot be looped over": "on ne peut pas faire de boucle sur {0:words}",
    "{0} cannot be taken apart": "on ne peut pas décomposer {0:words}",
    "{0} and {1} cannot be put in order": "on ne peut pas mettre en ordre {0:words} et {1:words}",
    "`{0}` cannot stand before {1}": "`{0}` ne peut pas se trouver devant {1:words}",
    "the number of names does not fit the number of values": "il n’y a pas autant de noms que de "
    "valeurs",
    "`{0}` does not take these arguments": "`{0}` ne prend pas ces arguments",
    "`in` cannot look into {0}": "`in` ne peut pas chercher dans {0:words}",
}
