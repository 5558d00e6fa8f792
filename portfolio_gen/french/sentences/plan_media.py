"""What planning says of pictures, films and files, and of how they are published."""

SENTENCES = {
    "there is no {0} in the site folder or in static/": "il n’y a pas de « {0} » dans le dossier "
    "du site, ni dans static/",
    "put the file into static/, or correct the path": "mettez le fichier dans static/, ou corrigez "
    "le chemin",
    "this picture would come from {0}, which would learn of each reader": "cette image viendrait "
    "de {0}, qui serait averti de chaque visite",
    "put the file beside the page, or list the host under `allow_hosts`": "mettez le fichier à "
    "côté de la page, ou inscrivez l’hôte sous `allow_hosts`",
    "there is no {0} in static/": "il n’y a pas de « {0} » dans static/",
    "there is no {0} beside this page": "il n’y a pas de « {0} » à côté de cette page",
    "this picture has no text for readers who can't see it": "cette image n’a pas de texte pour "
    "les lecteurs qui ne peuvent pas la voir",
    "say what it shows with `alt: …`, or write `decorative: true` if it shows nothing": "dites ce "
    "qu’elle montre avec `alt: …`, ou écrivez `decorative: true` si elle ne montre rien",
    "say what it shows with `![what it shows](…)`, or write `{.decorative}` if it shows nothing": ""
    "dites ce qu’elle montre : `![ce qu’elle montre](…)`, ou écrivez `{.decorative}` si elle ne "
    "montre rien",
    "say what it shows in pictures.yaml beside it: `{0}: {alt: …}`, or give it a name that says it "
    "(03 View from the street.jpg)": "dites ce qu’elle montre dans pictures.yaml, à côté d’elle : "
    "`{0}: {alt: …}` ; ou donnez-lui un nom qui le dit (03 Vue depuis la rue.jpg)",
    "say what it shows behind `alt:`, below `{0}:` in pictures.yaml beside it": "dites ce qu’elle "
    "montre derrière `alt:`, sous `{0}:`, dans pictures.yaml, à côté d’elle",
    "say what each shows behind its `alt:` in pictures.yaml beside them": "dites ce que montre "
    "chacune derrière son `alt:`, dans pictures.yaml, à côté d’elles",
    "say in pictures.yaml beside them what each shows: `{0}: {alt: …}`, or give them names that "
    "say it (03 View from the street.jpg)": "dites dans pictures.yaml, à côté d’elles, ce que "
    "montre chacune : `{0}: {alt: …}` ; ou donnez-leur des noms qui le disent (03 Vue depuis la "
    "rue.jpg)",
    "{0} leads out of the site folder": "« {0} » mène hors du dossier du site",
    "copy the file beside this page": "copiez le fichier à côté de cette page",
    "{0} is not a picture, by its name": "« {0} » n’est pas une image, d’après son nom",
    "{0} beside it can be shown: write this name": "« {0} », à côté, peut être montré : écrivez ce "
    "nom",
    "{0} has no picture, only sound": "{0} n’a pas d’image, seulement du son",
    "link to it: `[what is heard](…)`, without the `!`": "faites un lien vers lui : `[ce qu’on "
    "entend](…)`, sans le `!`",
    "{0} has 1 megapixels, more than {1}": "{0} a 1 mégapixel, plus que {1:number}",
    "{0} has {1} megapixels, more than {2}": "{0} a {1:number} mégapixels, plus que {2:number}",
    "save a smaller copy, or raise `images: max_megapixels` in portfolio.yaml": "enregistrez une "
    "copie plus petite, ou augmentez `images: max_megapixels` dans portfolio.yaml",
    "letter case counts: the file is {0}": "les majuscules comptent : le fichier s’appelle « {0} »",
    "{0} exists": "il y a « {0} »",
    "write `/{0}`: the file is in static/": "écrivez `/{0}` : le fichier est dans static/",
    "put the file there, or correct the path": "mettez le fichier à cet endroit, ou corrigez le "
    "chemin",
    "{0} is published as it is: {1}": "{0} est publié tel quel : {1:words}",
    "{0} can't be published: {1}": "{0} ne peut pas être publié : {1:words}",
    "its private notes can only be taken out by saving it anew": "on ne peut ôter ses données "
    "privées qu’en l’enregistrant de nouveau",
    "save it as JPEG or PNG": "enregistrez-le en JPEG ou en PNG",
    "{0} is published without its script": "{0} est publié sans son script",
    "{0} is published without its external entity": "{0} est publié sans l’élément externe qu’il "
    "déclarait",
    "{0} is published without its external reference": "{0} est publié sans ce qu’il allait "
    "chercher ailleurs",
    "{0} is published without its script and its external entity": "{0} est publié sans son script "
    "ni l’élément externe qu’il déclarait",
    "{0} is published without its script and its external reference": "{0} est publié sans son "
    "script ni ce qu’il allait chercher ailleurs",
    "{0} is published without its external entity and its external reference": "{0} est publié "
    "sans l’élément externe qu’il déclarait ni ce qu’il allait chercher ailleurs",
    "{0} is published without its script and its external entity and its external reference": "{0} "
    "est publié sans son script, ni l’élément externe qu’il déclarait, ni ce qu’il allait chercher "
    "ailleurs",
    "a drawing on a page must not run or load anything; export it without": "un dessin sur une "
    "page ne doit rien exécuter ni rien charger ; exportez-le sans cela",
    "no font of the theme has {0}, so the share picture leaves it out": "aucune police du thème "
    "n’a {0:words} ; l’image de partage s’en passe",
    "no font of the theme has {0}, so this page has no share picture": "aucune police du thème n’a "
    "{0:words} ; cette page n’a donc pas d’image de partage",
    "put a font that has it into theme/card/fonts/ (WOFF2, TrueType, OpenType), or switch this "
    "off: `checks: {off: [share-letter]}`": "mettez une police qui l’a dans theme/card/fonts/ "
    "(WOFF2, TrueType, OpenType), ou faites taire cet avertissement : `checks: {off: "
    "[share-letter]}`",
    "{0} names {1}, which names it in turn": "{0} nomme {1}, qui le nomme à son tour",
    "{0} names {1}, which the theme's assets do not have": "{0} nomme {1}, que les fichiers du "
    "thème (assets/) n’ont pas",
    "correct the url(), or put the file into assets/": "corrigez l’url(), ou mettez le fichier "
    "dans assets/",
}
