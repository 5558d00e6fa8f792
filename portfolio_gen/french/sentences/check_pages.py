"""What the check says of finished pages, of the site as a whole, and of links and hosts."""

SENTENCES = {
    # Pages, which are named so: "/a/", "/a/ and 3 other pages".
    "{0} and {1} other page": "{0} et {1:number} autre page",
    "{0} and {1} other pages": "{0} et {1:number} autres pages",
    "{0} does not say which language it is in, so that no voice can read it aloud well": "{0} ne "
    "dit pas dans quelle langue elle est, si bien qu’aucune voix ne peut bien la lire",
    "{0} do not say which language it is in, so that no voice can read it aloud well": "{0:words} "
    "ne disent pas dans quelle langue elles sont, si bien qu’aucune voix ne peut bien les lire",
    'write `<html lang="{{ page.lang }}">` in the template': 'écrivez `<html lang="{{ page.lang '
    '}}">` dans le gabarit',
    "{0} has several elements with the id `{1}`; a link to it leads to the first": "{0} a "
    "plusieurs éléments avec l’`id` `{1}` ; un lien vers lui mène au premier",
    "{0} have several elements with the id `{1}`; a link to it leads to the first": "{0:words} ont "
    "plusieurs éléments avec l’`id` `{1}` ; un lien vers lui mène au premier",
    "give each its own": "donnez à chacun le sien",
    "{0} has a picture without `alt`: readers who can't see it hear the name of its file": "{0} a "
    "une image sans `alt` : les lecteurs qui ne la voient pas entendent le nom de son fichier",
    "{0} have a picture without `alt`: readers who can't see it hear the name of its file": ""
    "{0:words} ont une image sans `alt` : les lecteurs qui ne la voient pas entendent le nom de "
    "son fichier",
    "{0} has {1} pictures without `alt`: readers who can't see it hear the name of its file": "{0} "
    "a {1:number} images sans `alt` : les lecteurs qui ne les voient pas entendent le nom de leur "
    "fichier",
    "{0} have {1} pictures without `alt`: readers who can't see it hear the name of its file": ""
    "{0:words} ont {1:number} images sans `alt` : les lecteurs qui ne les voient pas entendent le "
    "nom de leur fichier",
    'say what it shows with alt="…", or write alt="" if it shows nothing': "dites ce qu’elle "
    'montre avec `alt="…"`, ou écrivez `alt=""` si elle ne montre rien',
    "{0} has no heading of the first level": "{0} n’a pas de titre de premier niveau",
    "{0} have no heading of the first level": "{0:words} n’ont pas de titre de premier niveau",
    "write the page's title as `<h1>` in its template": "écrivez le titre de la page comme `<h1>` "
    "dans son gabarit",
    "{0} has {1} headings of the first level; the second is “{2}”": "{0} a {1:number} titres de "
    "premier niveau ; le deuxième est « {2} »",
    "{0} have {1} headings of the first level; the second is “{2}”": "{0:words} ont {1:number} "
    "titres de premier niveau ; le deuxième est « {2} »",
    "the page's title is its first heading: begin with `##`": "le titre de la page est son premier "
    "titre : commencez par `##`",
    "{0} has “{1}” as a heading of level {2} below one of level {3}": "{0} a « {1} » comme titre "
    "de niveau {2}, au-dessous d’un titre de niveau {3}",
    "{0} have “{1}” as a heading of level {2} below one of level {3}": "{0:words} ont « {1} » "
    "comme titre de niveau {2}, au-dessous d’un titre de niveau {3}",
    "write it with {0}: levels tell readers what belongs to what": "écrivez-le avec {0} : les "
    "niveaux disent au lecteur ce qui va avec quoi",
    "{0} has a title of {1} letters; results of search engines show about 65": "{0} a un titre de "
    "{1:number} lettres ; les résultats des moteurs de recherche en montrent environ 65",
    "{0} have a title of {1} letters; results of search engines show about 65": "{0:words} ont un "
    "titre de {1:number} lettres ; les résultats des moteurs de recherche en montrent environ 65",
    "shorten `title`, what matters first; the rest belongs in `summary`": "raccourcissez `title`, "
    "l’important d’abord ; le reste va dans `summary`",
    "{0} has a description of {1} letters; results of search engines and previews of links show "
    "about 160": "{0} a une description de {1:number} lettres ; les résultats des moteurs de "
    "recherche et les aperçus de liens en montrent environ 160",
    "{0} have a description of {1} letters; results of search engines and previews of links show "
    "about 160": "{0:words} ont une description de {1:number} lettres ; les résultats des moteurs "
    "de recherche et les aperçus de liens en montrent environ 160",
    "shorten `summary` to one sentence": "raccourcissez `summary` à une phrase",
    "{0} loads {1} MB before anybody scrolls, /{2} most of all ({3} MB)": "{0} charge {1:number} "
    "Mo avant tout défilement, /{2} surtout ({3:number} Mo)",
    "{0} load {1} MB before anybody scrolls, /{2} most of all ({3} MB)": "{0:words} chargent "
    "{1:number} Mo avant tout défilement, /{2} surtout ({3:number} Mo)",
    'stay below {0} MB: smaller files, or `loading="lazy"` on what is further down': "restez sous "
    '{0:number} Mo : des fichiers plus petits, ou `loading="lazy"` sur ce qui est plus bas',
    "{0} pictures have no text for readers who can't see them": "{0:number} images n’ont pas de "
    "texte pour les lecteurs qui ne peuvent pas les voir",
    "{0} pictures have no text for readers who can't see them: lines {1}": "{0:number} images "
    "n’ont pas de texte pour les lecteurs qui ne peuvent pas les voir : lignes {1:words}",
    "{0} pictures have no text for readers who can't see them: {1}": "{0:number} images n’ont pas "
    "de texte pour les lecteurs qui ne peuvent pas les voir : {1:words}",
    # Links
    "{0} leads to {1}, which is outside of the site when it is not at a domain's root": "{0} mène "
    "à {1}, qui est hors du site quand celui-ci n’est pas à la racine d’un domaine",
    "{0} lead to {1}, which is outside of the site when it is not at a domain's root": "{0:words} "
    "mènent à {1}, qui est hors du site quand celui-ci n’est pas à la racine d’un domaine",
    "write it relative to the page": "écrivez-le à partir de la page",
    "write it relative to the page; with href() in {0} or in what it includes": "écrivez-le "
    "à partir de la page ; avec href() dans {0} ou dans ce qu’il inclut",
    "{0} leads to #{1}, and it has no such place": "{0} mène à #{1}, et cette page "
    "n’a pas d’endroit de ce nom",
    "{0} leads to #{1}, and {2} has no such place": "{0} mène à #{1}, et {2} n’a pas "
    "d’endroit de ce nom",
    "{0} lead to #{1}, and {2} has no such place": "{0:words} mènent à #{1}, et {2} n’a pas "
    "d’endroit de ce nom",
    "correct the part after #; a heading's anchor is its words in lower case with hyphens": ""
    "corrigez ce qui suit # ; l’ancre d’un titre est faite de ses mots en minuscules, avec des "
    "traits d’union",
    "the link is not in the write-up but in {0}, or in what it includes": "le lien n’est pas dans "
    "le texte mais dans {0}, ou dans ce qu’il inclut",
    "{0} leads to {1}, which is not part of the site": "{0} mène à {1}, qui ne fait pas partie du "
    "site",
    "{0} lead to {1}, which is not part of the site": "{0:words} mènent à {1}, qui ne fait pas "
    "partie du site",
    "correct the link; a file of your own belongs beside the page or in static/": "corrigez le "
    "lien ; un fichier à vous va à côté de la page ou dans static/",
    "correct the link in raw HTML, in {0} or in what it includes; a file of your own belongs "
    "beside the page or in static/": "corrigez le lien, écrit en HTML, dans {0} ou dans ce qu’il "
    "inclut ; un fichier à vous va à côté de la page ou dans static/",
    "letter case counts: it is {0}": "les majuscules comptent : c’est {0}",
    # Other hosts
    "a script": "un script",
    "a page in a frame": "une page dans un cadre",
    "a picture": "une image",
    "a picture or film": "une image ou un film",
    "a film": "un film",
    "a sound": "un son",
    "a file of a style": "un fichier d’un style",
    "a file": "un fichier",
    "a drawing": "un dessin",
    "subtitles": "des sous-titres",
    "whatever it names by a relative address": "tout ce qui y porte une adresse relative",
    "another page, by itself,": "d’elle-même une autre page",
    "a note that its link was followed": "un signal que son lien a été suivi",
    "{0} and {1} other page would load {2} from {3}, which would learn of each reader": "{0} et "
    "{1:number} autre page iraient chercher {2:words} chez {3}, qui serait averti de chaque visite",
    "{0} and {1} other pages would load {2} from {3}, which would learn of each reader": "{0} et "
    "{1:number} autres pages iraient chercher {2:words} chez {3}, qui serait averti de chaque "
    "visite",
    "{0} would load a note that its link was followed from {1}, which would learn of each "
    "reader": "{0:words} ferait savoir à {1} quel lien a été suivi",
    "{0} would load {1} from {2}, which would learn of each reader": "{0} irait chercher "
    "{1:words} chez {2}, qui serait averti de chaque visite",
    "write `https://{0}` alone on a line in its place: nothing is loaded before it is asked "
    "for": "écrivez à sa place `https://{0}`, seul sur une ligne : rien n’est chargé avant qu’on "
    "le demande",
    "keep a copy beside the page, make a link of it, or write `allow_hosts: [{0}]` in "
    "portfolio.yaml": "gardez-en une copie à côté de la page, faites-en un lien, ou écrivez "
    "`allow_hosts: [{0}]` dans portfolio.yaml",
    "a form on {0} sends what readers write to {1}": "un formulaire de {0:words} envoie à {1} ce "
    "que les lecteurs écrivent",
    "say so beside the form, then write `allow_hosts: [{0}]` in portfolio.yaml": "dites-le à côté "
    "du formulaire, puis écrivez `allow_hosts: [{0}]` dans portfolio.yaml",
    # The whole site
    "{0} has {1} MiB; GitHub takes no file over 100 MiB": "{0} fait {1:number} Mio ; GitHub ne "
    "prend aucun fichier de plus de 100 Mio",
    "{0} has {1} MiB; GitHub warns of files over 50 MiB": "{0} fait {1:number} Mio ; GitHub "
    "avertit des fichiers de plus de 50 Mio",
    "make it smaller, or put it elsewhere and link to it": "rendez-le plus petit, ou mettez-le "
    "ailleurs et faites un lien vers lui",
    "the site has {0} MB; GitHub Pages takes {1} MB": "le site fait {0:number} Mo ; GitHub Pages "
    "en prend {1:number}",
    "films and offered originals are largest: put them elsewhere and link to them": "le plus lourd"
    ", ce sont les films et les originaux offerts : mettez-les ailleurs et faites un lien vers eux",
    "{0} is {1} pixels wide, wider than any picture that a page shows ({2}), and no page leads to "
    "it": "{0} a {1:number} pixels de large, plus qu’aucune image qu’une page montre ({2:number}), "
    "et aucune page n’y mène",
    "move it beside the page that shows it; if it is to be offered, link to it": "mettez-la à côté "
    "de la page qui la montre ; si elle est à offrir, faites un lien vers elle",
    "{0} is published, and lies beside a draft, {1}": "{0} est publié, et se trouve à côté d’un "
    "brouillon, {1}",
    "copy the file beside the page that uses it; its address tells the draft's name": "copiez le "
    "fichier à côté de la page qui s’en sert ; son adresse dit le nom du brouillon",
    "{0}: readers are sent on and on": "{0} : les lecteurs sont renvoyés d’une page à l’autre sans "
    "fin",
    "{0}: sent on twice": "{0} : renvoi en deux fois",
    "lead to the last page at once": "faites-la mener directement à la dernière page",
    "a professional site in French must say who publishes and who hosts it, and no page does": "un "
    "site professionnel en français doit dire qui le publie et qui l’héberge, et aucune page ne le "
    "dit",
    "the legal notice is not finished; lines to complete: {0}": "les mentions légales ne sont pas "
    "terminées ; lignes à compléter : {0}",
    "complete them": "complétez-les",
    "complete them, then take `draft: true` away": "complétez-les, puis ôtez `draft: true`",
    "the legal notice is a draft, which is not published": "les mentions légales sont un "
    "brouillon, qui n’est pas publié",
    "complete it, then take `draft: true` away": "complétez-les, puis ôtez `draft: true`",
    "write content/pages/mentions-legales.md; the footer of each page leads to it": "écrivez "
    "content/pages/mentions-legales.md ; le pied de chaque page y mène",
    "`checks` switches off `{0}`, and there is no such rule": "`checks` fait taire `{0}`, et il "
    "n’y a pas de règle de ce nom",
    "the rules are named in docs/reference/problems.md and review.md": "les noms des règles sont "
    "dans docs/reference/problems.md et review.md",
}
