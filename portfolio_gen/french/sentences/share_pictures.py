"""What is wrong with the template of a card, which draws pictures for links to a page."""

SENTENCES = {
    "a card has no <!DOCTYPE and no <![CDATA[": "une carte n’a ni <!DOCTYPE ni <![CDATA[",
    "remove it": "ôtez-le",
    "what this template makes is not well-formed: {0}": "ce que fait ce gabarit n’est pas du XML "
    "bien formé : {0:words}",
    # What the reader of XML says of it
    "not well-formed (invalid token): line {0}, column {1}": "un signe n’y a pas sa place : ligne "
    "{0}, colonne {1}",
    "no element found: line {0}, column {1}": "il manque la fin : ligne {0}, colonne {1}",
    "each element is closed, each attribute in quotes, & is written &amp;": "chaque élément se "
    "ferme, chaque attribut est entre guillemets droits, & s’écrit &amp;",
    "a card begins with <svg>": "une carte commence par <svg>",
    'write <svg width="1200" height="630">': 'écrivez <svg width="1200" height="630">',
    "a card is 16 to 2400 pixels wide and high": "une carte fait de 16 à 2400 pixels de large et "
    "de haut",
    "a card draws no <{0}>": "une carte ne dessine pas de <{0}>",
    "it draws: {0}": "elle dessine : {0}",
    "<{0}> takes no `{1}` on a card": "<{0}> ne prend pas de `{1}` sur une carte",
    "it takes: {0}": "au choix : {0}",
    "`{0}` of <{1}> is no plain value": "`{0}` de <{1}> n’est pas une valeur simple",
    "write #rrggbb": "écrivez #rrggbb",
    "<text> takes up to {0} sizes and {1} lines": "<text> prend jusqu’à {0:number} tailles et "
    "{1:number} lignes",
    "`size` of <text> is 4 to 800 pixels": "`size` de <text> est de 4 à 800 pixels",
    "`{0}` of <{1}> is a number, not `{2}`": "`{0}` de <{1}> est un nombre, pas `{2}`",
    "write it without a unit": "écrivez-le sans unité",
    "`{0}` is a colour like #17201c, not `{1}`": "`{0}` est une couleur comme #17201c, pas `{1}`",
    "`{0}` is {1}, not `{2}`": "`{0}` est {1}, pas `{2}`",
    "the theme has no font {0}": "le thème n’a pas de police {0}",
    "the theme has no font to draw with": "le thème n’a pas de police pour dessiner",
    "fonts: {0}": "polices : {0}",
    "fonts: none; put one into theme/card/fonts/": "polices : aucune ; mettez-en une dans "
    "theme/card/fonts/",
}
