"""What each code of `read/codes.py` and `read/markdown/codes.py` says."""

SENTENCES = {
    "a client is named who has not agreed to be": "un client est nommé alors qu’il "
    "ne l’a pas accepté",
    "something ends before it begins": "quelque chose finit avant de commencer",
    "the file is not UTF-8 text": "le fichier n’est pas du texte en UTF-8",
    "the file holds a NUL character, so it is not a text": "le fichier contient un caractère NUL : "
    "ce n’est pas un texte",
    "the text file is larger than any write-up needs": "le fichier est bien plus gros qu’un "
    "texte n’a besoin de l’être",
    "the front matter does not begin with `---` on the first line": "l’en-tête ne commence pas par "
    "`---` à la première ligne",
    "the front matter is larger than any needs to be": "l’en-tête est bien plus long qu’il n’a "
    "besoin de l’être",
    "the front matter is in TOML (`+++`), not in YAML": "l’en-tête est en TOML (`+++`), et non en "
    "YAML",
    "the front matter has no closing `---`": "l’en-tête n’a pas de `---` pour le fermer",
    "a key is given twice": "une clé est donnée deux fois",
    "a mark of another generator that nothing reads (a warning)": "une marque d’un autre "
    "générateur, que rien ne lit (avertissement)",
    "a key that other generators read, and that does nothing here (a warning)": "une clé que "
    "lisent d’autres générateurs, et qui ne fait rien ici (avertissement)",
    "a key of another kind of write-up": "une clé d’un autre genre de texte",
    "a key that is needed is absent": "il manque une clé nécessaire",
    "a key that nobody reads": "une clé que rien ne lit",
    "the private file holds nothing": "le fichier privé est vide",
    "several names are read as one (a warning)": "plusieurs noms sont lus comme un seul "
    "(avertissement)",
    "a quote without its author's consent": "une citation sans l’accord de qui l’a dite",
    "a result that was measured without saying where it can be checked": "un résultat mesuré, sans "
    "dire où l’on peut le vérifier",
    "an address of this site begins with `/`": "une adresse de ce site commence par `/`",
    "a switch takes true or false": "un interrupteur vaut true (oui) ou false (non)",
    "the value is none of those that the key takes": "la valeur n’est pas de celles que la clé "
    "accepte",
    "a colour is written #rgb or #rrggbb": "une couleur s’écrit #rgb ou #rrggbb",
    "a date is written 2025, 2025-06 or 2025-06-12": "une date s’écrit 2025, 2025-06 ou 2025-06-12",
    "an e-mail address has one @ and a domain": "une adresse de courriel a un seul @ et un nom de "
    "domaine",
    "a focal point is two fractions or percentages": "un point d’intérêt se donne en deux "
    "fractions ou deux pourcentages",
    "a host is a name such as example.org": "un hôte est un nom comme example.org",
    "a language is a code such as en or fr": "une langue se donne par un code comme fr ou en",
    "a number is written in digits": "un nombre s’écrit en chiffres",
    "a path to a file is written with / and is no web address": "un chemin de fichier s’écrit avec "
    "des / et n’est pas une adresse du web",
    "a text, a list or a mapping stands where another is needed": "il y a un texte, une liste ou "
    "des clés et leurs valeurs là où il faut autre chose",
    "a time zone has a name such as Europe/Paris": "un fuseau horaire a un nom comme Europe/Paris",
    "a web address begins with https://": "une adresse du web commence par https://",
    "an anchor or alias where none may be, or used too often": "une ancre ou un alias de YAML là "
    "où il n’en faut pas, ou employé trop souvent",
    "a bracket is not closed, or text follows it": "un crochet ou une accolade n’est pas fermé, ou "
    "du texte le suit",
    "a character that no text should hold": "un caractère qu’aucun texte ne devrait contenir",
    "a colon is missing, has no blank after it, or is one too many": "un deux-points manque, n’a "
    "pas d’espace après lui, ou est de trop",
    "a # with blanks around it cuts a text short (a warning)": "un # entouré d’espaces coupe la "
    "fin d’un texte (avertissement)",
    "the dash of a list item has no blank after it": "le tiret d’un élément de liste n’a pas "
    "d’espace après lui",
    "values are nested more than 64 deep": "des valeurs sont imbriquées sur plus de 64 niveaux",
    "the file holds more than one YAML document": "le fichier contient plus d’un document YAML",
    "a line begins at another column than the lines it belongs to": "une ligne ne commence pas à "
    "la même colonne que celles avec lesquelles elle va",
    "a quotation mark is not closed, or text follows it": "un guillemet n’est pas fermé, ou du "
    "texte le suit",
    "a line that YAML cannot read, for no more special reason": "une ligne que YAML ne sait pas "
    "lire, sans raison plus précise",
    "a tab where blanks are needed": "une tabulation là où il faut des espaces",
    "a YAML tag (!!…), which means nothing here": "une étiquette YAML (!!…), qui ici ne veut rien "
    "dire",
    # Markdown.
    "two elements of a body have one id (a warning)": "deux éléments d’un texte ont le même id "
    "(avertissement)",
    "braces after a link, picture or heading cannot be read (a warning)": "des accolades après un "
    "lien, une image ou un titre ne peuvent pas être lues (avertissement)",
    "a line of attributes has no block below it (a warning)": "une ligne d’attributs n’a pas de "
    "bloc en dessous d’elle (avertissement)",
    "the body is longer than any write-up needs": "le texte est bien plus long qu’il n’a besoin "
    "de l’être",
    "nobody knows the language of a code block (a warning)": "un bloc de code est dans un langage "
    "inconnu (avertissement)",
    "an argument of a component cannot be read": "un argument d’un composant ne peut pas être lu",
    "a line of colons has no readable name of a component": "une ligne de deux-points n’a pas de "
    "nom de composant lisible",
    "a line of colons closes a component that was never opened": "une ligne de deux-points ferme "
    "un composant qui n’a jamais été ouvert",
    "a component has no closing line of colons": "un composant n’a pas de ligne de deux-points "
    "pour le fermer",
    "two footnotes have one name (a warning)": "deux notes de bas de page ont le même nom "
    "(avertissement)",
    "a reference to a footnote that does not exist (a warning)": "un appel vers une note de bas de "
    "page qui n’existe pas (avertissement)",
    "a footnote that nothing refers to (a warning)": "une note de bas de page que rien n’appelle "
    "(avertissement)",
    "a link or picture without an address (a warning)": "un lien ou une image sans adresse "
    "(avertissement)",
    "a picture or link stays text: the name of its file has blanks in it": "une image ou un lien "
    "reste du texte : le nom de son fichier contient des espaces",
    "an address that would run code or cannot work on the web (a warning)": "une adresse qui "
    "ferait tourner du code, ou qui ne peut pas marcher sur le web (avertissement)",
    "quotes or lists stand too deep inside each other, the rest is cut off": "des citations ou des "
    "listes sont imbriquées trop profond, le reste est coupé",
    "two link definitions have one name (a warning)": "deux définitions de lien ont le même nom "
    "(avertissement)",
    "a link to a definition that does not exist (a warning)": "un lien vers une définition qui "
    "n’existe pas (avertissement)",
}
