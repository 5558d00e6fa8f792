"""What is said of links to other sites, once their hosts have been asked."""

SENTENCES = {
    "{0} leads to nothing: {1}": "{0} ne mène à rien : {1:words}",
    "{0} has moved to {1}": "{0} a déménagé : {1}",
    "{0} may not work: {1}": "{0} ne marche peut-être pas : {1:words}",
    "find its new address, or link to a copy in a web archive, or take the link out": "cherchez sa "
    "nouvelle adresse, ou faites un lien vers une copie dans une archive du web, ou ôtez le lien",
    "write the new address": "écrivez la nouvelle adresse",
    "open it yourself; ask again another day": "ouvrez-la vous-même ; redemandez un autre jour",
    "leads in a circle": "le lien tourne en rond",
    "leads on more than {0} times": "le lien renvoie plus de {0:number} fois",
    "leads to {0}": "le lien mène à {0}",
    "the host says that it is not there ({0})": "l’hôte dit que la page n’existe pas ({0})",
    "the host says that it is gone ({0})": "l’hôte dit que la page a disparu ({0})",
    "the host answers programs with {0}": "l’hôte répond {0} aux programmes",
    "the host is busy ({0})": "l’hôte est occupé ({0})",
    "the host answers with {0}": "l’hôte répond {0}",
    "there is no host of this name": "il n’y a pas d’hôte de ce nom",
    "the host's name can't be looked up": "on ne peut pas chercher le nom de l’hôte",
    "the host does not answer in time": "l’hôte ne répond pas à temps",
    "its certificate is not accepted: {0}": "son certificat n’est pas accepté : {0}",
    "the host takes no connection": "l’hôte n’accepte pas de connexion",
    "it can't be asked: {0}": "on ne peut pas lui demander : {0}",
    "no name of any host can be looked up; is this computer on the web?": "aucun nom d’hôte ne se "
    "laisse chercher ; cet ordinateur est-il relié au web ?",
    "No page links to another site.": "Aucune page ne mène à un autre site.",
    "Links to other sites: {0}.": "Liens vers d’autres sites : {0:words}.",
    "Links to other sites: {0} ({1} known from the last day).": "Liens vers d’autres sites : "
    "{0:words} (dont {1:number} déjà connus depuis moins d’un jour).",
    "Links to other sites: {0} (1 known from the last day).": "Liens vers d’autres sites : "
    "{0:words} (dont 1 déjà connu depuis moins d’un jour).",
    "{0} fine": "{0:number} en ordre",
    "1 moved": "1 qui a déménagé",
    "{0} moved": "{0:number} qui ont déménagé",
    "1 dead": "1 qui ne mène à rien",
    "{0} dead": "{0:number} qui ne mènent à rien",
    "1 refused to programs": "1 refusé aux programmes",
    "{0} refused to programs": "{0:number} refusés aux programmes",
    "1 not sure": "1 incertain",
    "{0} not sure": "{0:number} incertains",
    "Look at it yourself: {0} ({1})": "À regarder vous-même : {0} ({1:words})",
    "… and {0} more.": "… et {0:number} de plus.",
}
