"""What planning says of addresses: those that clash, that can't be made, or that were published."""

SENTENCES = {
    # What seems to be a copy.
    "two projects have the same title: {0} and {1}": "deux projets ont le même titre : {0} et {1}",
    "two notes have the same title: {0} and {1}": "deux notes ont le même titre : {0} et {1}",
    "two pages have the same title: {0} and {1}": "deux pages ont le même titre : {0} et {1}",
    "two selections have the same title: {0} and {1}": "deux sélections ont le même titre : {0} et "
    "{1}",
    "remove it if it is a copy, or give it a title of its own; if it is meant so, write `checks: "
    "{off: [title-twice]}`": "si c’est une copie, supprimez-la ; sinon, donnez-lui son propre "
    "titre ; si c’est voulu, écrivez `checks: {off: [title-twice]}`",
    "Windows can have no file or folder of the name `{0}`, so this site can't be built there": ""
    "sous Windows, aucun fichier ni dossier ne peut s’appeler `{0}` : ce site ne peut pas y "
    "être construit",
    "give it another `slug` or name; if nobody uses Windows, `checks: {off: [name-windows]}`": ""
    "donnez-lui un autre `slug` ou un autre nom ; si personne n’utilise Windows, `checks: "
    "{off: [name-windows]}`",
    "{0} is an address that the site needs for itself": "le site a besoin de l’adresse {0} pour "
    "lui-même",
    "give the page another `slug`": "donnez à la page un autre `slug`",
    "`{0}` can't be the word for {1} in addresses: it is taken": "`{0}` ne peut pas être le mot "
    "pour `{1}` dans les adresses : il est déjà pris",
    "choose another word under `paths: {{0}: …}`": "choisissez un autre mot sous `paths: {{0}: …}`",
    "`{0}` has no letter or digit to make an address of": "`{0}` n’a ni lettre ni chiffre dont on "
    "puisse faire une adresse",
    "choose a word with letters": "choisissez un mot qui a des lettres",
    "give the page a `slug` in letters or digits": "donnez à la page un `slug` en lettres ou en "
    "chiffres",
    "the key `{0}` has no letter or digit to make an address of": "la clé `{0}` n’a ni lettre ni "
    "chiffre dont on puisse faire une adresse",
    "give the person a key with letters": "donnez à la personne une clé qui a des lettres",
    "{0} and {1} would both be published at {2}": "une même adresse, {2}, reviendrait à deux "
    "choses : {0:words} et {1:words}",
    "{0} and {1} would both be published at {2} (as {3})": "une même adresse, {2} (écrite aussi "
    "{3}), reviendrait à deux choses : {0:words} et {1:words}",
    "give one of them another `slug`, or another file name": "donnez à l’une des deux un autre "
    "`slug`, ou un autre nom de fichier",
    "rename or remove {0}": "renommez ou supprimez {0}",
    "remove it from `{0}`": "ôtez-la de `{0}`",
    "{0} leads to {1} already": "{0} mène déjà à {1}",
    "remove one of the two": "ôtez l’un des deux",
    "{0} is listed as gone already": "{0} est déjà parmi les adresses qui ont disparu (`gone`)",
    "{0} is the address of {1}, so it can't end": "{0} est l’adresse qu’a {1:words} ; elle ne peut "
    "donc pas disparaître",
    "{0} is the address of {1}, so it can't be an old address": "{0} est l’adresse qu’a {1:words} "
    "; elle ne peut donc pas être une ancienne adresse",
    "a file that every site has": "un fichier que tout site a",
    "an alias of {0}": "une ancienne adresse de {0}",
    'the page of the tag "{0}"': "la page du sujet « {0} »",
    'the page of the kind "{0}"': "la page du type de travail « {0} »",
    'the page of the skill "{0}"': "la page de la compétence « {0} »",
    "the home page": "la page d’accueil",
    "the list of projects": "la liste des projets",
    "the list of notes": "la liste des notes",
    "the page for addresses that lead to nothing": "la page pour les adresses qui ne mènent à rien",
    "`{0}…` is too long for an address: {1} bytes, at most {2}": "`{0}…` est trop long pour une "
    "adresse : {1:number} octets, et il en faut {2:number} au plus",
    "give it a shorter `slug` or name": "donnez-lui un `slug` ou un nom plus court",
    "{0} would be published as the file /{1}, where {2} needs a folder for /{3}": "{0} serait "
    "publié comme le fichier /{1}, là où {2} a besoin d’un dossier pour /{3}",
    "give it another name": "donnez-lui un autre nom",
    "{0} has the slug `{1}`, and {2} the slug `{3}`: each has the name of the other": "{0} a le "
    "slug `{1}`, et {2} le slug `{3}` : chacun porte le nom de l’autre",
    "exchange the two, or, if it is meant so, write `checks: {off: [slugs-crossed]}`": "échangez "
    "les deux ; si c’est voulu, écrivez `checks: {off: [slugs-crossed]}`",
    "{0} has the same identity in feeds": "{0} a la même identité dans les flux",
    "give one of the two another `id`": "donnez à l’un des deux un autre `id`",
    'the tag "{0}" is also written "{1}"; both share one page': "le sujet « {0} » est aussi écrit "
    "« {1} » ; les deux partagent une page",
    'the kind "{0}" is also written "{1}"; both share one page': "le type de travail « {0} » est "
    "aussi écrit « {1} » ; les deux partagent une page",
    'the skill "{0}" is also written "{1}"; both share one page': "la compétence « {0} » est aussi "
    "écrite « {1} » ; les deux partagent une page",
    "write it the same way everywhere, or name it in data/tags.yaml": "écrivez-le partout de la "
    "même façon, ou nommez-le dans data/tags.yaml",
    'the tag "{0}" has no letter or digit to make an address of': "le sujet « {0} » n’a ni lettre "
    "ni chiffre dont on puisse faire une adresse",
    'the kind "{0}" has no letter or digit to make an address of': "le type de travail « {0} » n’a "
    "ni lettre ni chiffre dont on puisse faire une adresse",
    'the skill "{0}" has no letter or digit to make an address of': "la compétence « {0} » n’a ni "
    "lettre ni chiffre dont on puisse faire une adresse",
    "add a word to it": "ajoutez-y un mot",
    "{0} addresses of the language `{1}` were published and lead to nothing now: {2}": "{0:number} "
    "adresses de la langue `{1}` ont été publiées et ne mènent plus à rien : {2:words}",
    "write `languages: [{0}]` again, or, if they may end, each of them under `gone` in {1}": ""
    "remettez `languages: [{0}]`, ou, si elles peuvent disparaître, écrivez chacune d’elles sous "
    "`gone` dans {1}",
    "{0} and {1} more": "{0} et {1:number} de plus",
    "{0} was published and leads to nothing now": "{0} a été publiée et ne mène plus à rien",
    "{0} has this address and is a draft; publish it, or write `gone: [{1}]` in {2}": "{0} a cette "
    "adresse et est un brouillon ; publiez-le, ou écrivez `gone: [{1}]` dans {2}",
    "{0} has this address and is not published yet; publish it, or write `gone: [{1}]` in {2}": ""
    "{0} a cette adresse et n’est pas encore publié ; publiez-le, ou écrivez `gone: [{1}]` dans "
    "{2}",
    "put the file back into static/, or, if it may end, `gone: [{0}]` in {1}": "remettez le "
    "fichier dans static/ ; ou, si l’adresse peut disparaître, écrivez `gone: [{0}]` dans {1}",
    "it is perhaps {0} now, a page without a file that could take `aliases`: bring back its name "
    "or `paths`, or, if it may end, `gone: [{1}]` in {2}": "c’est peut-être {0} maintenant, une "
    "page sans fichier où l’on puisse écrire `aliases` : remettez son nom, ou `paths` ; ou, si "
    "l’adresse peut disparaître, écrivez `gone: [{1}]` dans {2}",
    "write `aliases: [{0}]` into {1} if that took its place (perhaps {2}), or, if it may end, "
    "`gone: [{3}]` in {4}": "écrivez `aliases: [{0}]` dans {1} si c’est ce qui la remplace "
    "(peut-être {2}) ; ou, si elle peut disparaître, `gone: [{3}]` dans {4}",
    "write `aliases: [{0}]` into the page that took its place, or, if it may end, `gone: [{1}]` "
    "in {2}": "écrivez `aliases: [{0}]` dans la page qui la remplace ; ou, si elle peut "
    "disparaître, `gone: [{1}]` dans {2}",
}
