"""What planning says of links between pages, of the navigation, selections and templates."""

SENTENCES = {
    "`{0}` is the template of the home page, and can't show this page": "le gabarit `{0}` est "
    "celui de la page d’accueil, et ne peut pas montrer cette page",
    "`{0}` is the template of lists, and can't show this page": "le gabarit `{0}` est celui des "
    "listes, et ne peut pas montrer cette page",
    "`{0}` is the template of tags, kinds and skills, and can't show this page": "le gabarit `{0}` "
    "est celui des sujets, des types de travaux et des compétences, et ne peut pas montrer cette "
    "page",
    "`{0}` is the template of somebody's page, and can't show this page": "le gabarit `{0}` est "
    "celui de la page d’une personne, et ne peut pas montrer cette page",
    "`{0}` is the template of the list of people, and can't show this page": "le gabarit `{0}` est "
    "celui de la liste des personnes, et ne peut pas montrer cette page",
    "`{0}` is the template of old addresses, and can't show this page": "le gabarit `{0}` est "
    "celui des anciennes adresses, et ne peut pas montrer cette page",
    "`{0}` is the template of pages that have ended, and can't show this page": "le gabarit `{0}` "
    "est celui des pages qui ont disparu, et ne peut pas montrer cette page",
    "`{0}` is the template of addresses that lead to nothing, and can't show this page": "le "
    "gabarit `{0}` est celui des adresses qui ne mènent à rien, et ne peut pas montrer cette page",
    "remove `template`, or name another one": "ôtez `template`, ou nommez un autre gabarit",
    "the theme {0} has no {1}": "le thème {0} n’a pas de {1}",
    "templates: {0}": "gabarits : {0}",
    "write the file, or `extends: base` into theme.yaml": "écrivez le fichier, ou mettez `extends: "
    "base` dans theme.yaml",
    "{0} leads to nothing": "« {0} » ne mène à rien",
    "write the path of the Markdown file or of the file, as seen from this page": "écrivez le "
    "chemin du fichier Markdown ou de l’autre fichier, vu depuis cette page",
    "there is no page {0}": "il n’y a pas de page « {0} »",
    "write `{0}`, or the path of its Markdown file": "écrivez `{0}`, ou le chemin de son fichier "
    "Markdown",
    "{0} is not published (a draft, or not yet, or no longer shown)": "« {0} » n’est pas publié "
    "(c’est un brouillon, ou ce n’est pas encore son jour, ou il n’est plus montré)",
    "remove the link, or publish that page": "ôtez le lien, ou publiez cette page-là",
    "this entry of `{0}` leads nowhere": "cet élément de `{0}` ne mène nulle part",
    "give it a `url: https://…` or a `src:` with a file beside the page": "donnez-lui un `url: "
    "https://…`, ou un `src:` avec un fichier à côté de la page",
    "the project `{0}` is not shown: a draft, or not yet, or no longer": "le projet `{0}` n’est "
    "pas montré : c’est un brouillon, ou ce n’est pas encore son jour, ou il n’est plus montré",
    "take it out of the selection, or publish {0}": "ôtez-le de la sélection, ou publiez {0}",
    "there is no project `{0}`": "il n’y a pas de projet `{0}`",
    "did you mean `{0}`?": "vouliez-vous dire `{0}` ?",
    "write the name of a folder in content/projects/": "écrivez le nom d’un dossier de "
    "content/projects/",
    "there is no page `{0}` for the navigation": "il n’y a pas de page `{0}` pour la navigation",
    "this entry of the navigation leads nowhere: `{0}`": "cet élément de la navigation ne mène "
    "nulle part : `{0}`",
    "write the name of a page ({0}), or `{label: …, url: …}`": "écrivez le nom d’une page ({0}), "
    "ou `{label: …, url: …}`",
}
