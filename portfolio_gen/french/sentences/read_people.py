"""What is said of people, clients, and what is claimed of them."""

SENTENCES = {
    "nobody in {0} has the key `{1}`": "personne n’a la clé `{1}` dans {0:words}",
    "add a line `{0}: Their name` there, or write the name, with its capitals; a name without "
    "any goes there too: `{1}: {name: {2}, page: false}`": "ajoutez-y une ligne `{0}: Son nom`, "
    "ou écrivez le nom, avec ses majuscules ; un nom qui n’en a pas y va aussi : `{1}: {name: "
    "{2}, page: false}`",
    "{0} has the key `{1}`, but stands here as a name alone": "{0} a la clé `{1}`, mais figure "
    "ici comme un simple nom",
    "{0} is nearly {1}, whose key is `{2}`": "{0} ressemble fort à {1}, dont la clé est `{2}`",
    "write `{0}`, if this is the same person": "écrivez `{0}`, si c’est la même personne",
    "`{0}` is a key; `:::{1}` shows it as it is written": "`{0}` est une clé ; `:::{1}` la montre "
    "telle quelle",
    'write by="{0}"; under `quotes` in the front matter a key has a link': 'écrivez by="{0}" ; '
    "sous `quotes`, dans l’en-tête, une clé donne un lien",
    "`{0}` has no name": "`{0}` n’a pas de nom",
    "`{0}` and {1} have one name: {2}": "`{0}` et {1} ont le même nom : {2}",
    "keep one of them, or write the names so that readers can tell them apart": "n’en gardez "
    "qu’un, ou écrivez les noms de sorte qu’on les distingue",
    # Names that are not shown.
    "the private file or data/people.yaml": "le fichier privé ou data/people.yaml",
    "add it there, or write `name:`": "ajoutez-la là, ou écrivez `name:`",
    "this is part of a longer name that is shown, in {0}": "ceci fait partie d’un nom plus long "
    "qui est montré, dans {0}",
    "give the whole name of who is meant here; or don’t show the other one either": "donnez ici "
    "le nom entier de qui vous voulez dire ; ou ne montrez pas l’autre non plus",
    "there is no letter or digit here that could be looked for": "il n’y a ici ni lettre ni "
    "chiffre que l’on puisse chercher",
    "write it in letters, or take it out": "écrivez-le en lettres, ou ôtez-le",
    # Claims and quotes.
    "this result is said to be measured, and does not say where it can be checked": "ce résultat "
    "est dit mesuré, et ne dit pas où on peut le vérifier",
    "add `source: …` (a report, a page, who measured it); or write `basis: "
    "estimate`": "ajoutez `source: …` (un rapport, une page, qui l’a mesuré) ; ou écrivez `basis: "
    "estimate`",
    "this client has not agreed to be named": "ce client n’a pas accepté d’être nommé",
    "write `show: anonymous` with `shown_as: …`, or `show: hidden`, until there is an "
    "answer": "écrivez `show: anonymous` avec `shown_as: …`, ou `show: hidden`, tant qu’il n’y a "
    "pas de réponse",
    "this quote does not say that its author agreed to be quoted": "cette citation ne dit pas que "
    "son auteur a accepté d’être cité",
    "ask, then add when and how: `consent: by e-mail, 3 July 2025`; or take it "
    "out": "demandez-le-lui, puis ajoutez quand et comment : `consent: par courriel, 3 juillet "
    "2025` ; sinon, ôtez-la",
    'ask, then add when and how: `consent="by e-mail, 3 July 2025"`; or take it out; what was '
    'published needs `source="…"` or `url=…` instead': "demandez-le-lui, puis ajoutez quand et "
    'comment : `consent="par courriel, 3 juillet 2025"` ; sinon, ôtez-la ; ce qui a été publié '
    'demande plutôt `source="…"` ou `url=…`',
    "the author of this quote has not agreed to be quoted": "l’auteur de cette citation n’a pas "
    "accepté d’être cité",
    "take the quote out until there is an answer; then `consent` says when and "
    "how": "ôtez la citation tant qu’il n’y a pas de réponse ; `consent` dira ensuite quand et "
    "comment",
    "take the quote out until there is an answer; then `consent` says when and how; what was "
    'published needs `source="…"` or `url=…` instead': "ôtez la citation tant qu’il n’y a pas de "
    "réponse ; `consent` dira ensuite quand et comment ; ce qui a été publié demande plutôt "
    '`source="…"` ou `url=…`',
}
