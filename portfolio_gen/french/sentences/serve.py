"""What `serve` says on the terminal, and what the preview says in the browser."""

SENTENCES = {
    # The command
    "--editor takes a name ({known}) or an address with {{path}}, not {wanted}": "--editor attend "
    "un nom ({known}) ou une adresse avec {{path}}, et non « {wanted} »",
    "--port takes a number from 0 to 65535, not {port}": "--port attend un numéro de 0 à 65535, et "
    "non « {port} »",
    "port {port} and the 50 after it are taken; say another one with --port": "le port {port} et "
    "les 50 suivants sont pris ; dites-en un autre avec --port",
    "port {port} is the system's; say one from 1024 on with --port": "le port {port} est réservé "
    "au système ; dites-en un à partir de 1024 avec --port",
    "--host takes an address of this machine, not {host}": "--host attend une adresse de cette "
    "machine, et non « {host} »",
    "nothing can be served at {host}, port {port}: {reason}": "rien ne peut être servi sur {host}, "
    "port {port} : {reason}",
    "No browser could be opened; the address is {address}": "Aucun navigateur n’a pu être ouvert ; "
    "l’adresse est {address}",
    # On the terminal
    "with drafts": "avec les brouillons",
    "Built {where}: {size} ({seconds} s).": "Construit {where} : {size} ({seconds} s).",
    "{where} is up to date: {size} ({seconds} s).": "{where} est à jour : {size} ({seconds} s).",
    "Nothing can be shown yet: {size}. Mend that, the preview follows.": "Rien ne peut encore être "
    "montré : {size}. Corrigez cela, l’aperçu suit.",
    "{where} shows what is good: {size} ({seconds} s).": "{where} montre ce qui est bon : {size} "
    "({seconds} s).",
    "Port {wished} is taken; the next free one is {port}.": "Le port {wished} est pris ; le "
    "prochain port libre est {port}.",
    "Preview of {title}: {address}": "Aperçu : {title}, {address}",
    "Everybody on this network can see the preview while it runs.": "Tout le monde sur ce réseau "
    "peut voir l’aperçu tant qu’il tourne.",
    "Everybody on this network can see the preview, drafts included, while it runs.": "Tout le "
    "monde sur ce réseau peut voir l’aperçu, brouillons compris, tant qu’il tourne.",
    "This machine is on no network now, so no phone can reach it.": "Cette machine n’est sur aucun "
    "réseau pour l’instant : aucun téléphone ne peut l’atteindre.",
    "On your phone: {url}": "Sur votre téléphone : {url}",
    "           or: {url}": "                ou : {url}",
    "Press Ctrl-C to end.": "Ctrl-C pour terminer.",
    "Preview ended.": "Aperçu terminé.",
    "; ": " ; ",
    "mended": "réparé",
    "no warning left": "plus aucun avertissement",
    "The preview met a fault of its own and goes on:\n{0}": "L’aperçu a rencontré une faute qui "
    "vient de lui, et continue :\n{0}",
    "The system gives out no more watches on folders, so the site is looked at every {0} s "
    "instead. To raise the limit: sudo sysctl {1}": "Le système ne peut pas surveiller davantage "
    "de dossiers : le site est regardé toutes les {0:number} s. Pour relever la limite : sudo "
    "sysctl {1}",
    "The site is on a drive that doesn't tell of changes ({0}), so it is looked at every {1} s "
    "instead.": "Le site est sur un disque qui ne signale pas les changements ({0}) : il est "
    "regardé toutes les {1:number} s.",
    "Folders can't be watched here ({0}), so the site is looked at every {1} s.": "Les dossiers ne "
    "peuvent pas être surveillés ici ({0}) : le site est regardé toutes les {1:number} s.",
    "The folder {0} is gone. The preview waits until it is back.": "Le dossier {0} a disparu. "
    "L’aperçu attend son retour.",
    # In the browser
    "Nothing here yet": "Rien ici pour l’instant",
    "When a page comes to be at this address, it shows itself here.": "Dès qu’une page existera à "
    "cette adresse, elle s’affichera ici.",
    "The page that was here is now at": "La page qui était ici est maintenant à l’adresse",
    "Home page": "Page d’accueil",
    "There is nothing at this address.": "Il n’y a rien à cette adresse.",
    "There is no page at this address.": "Il n’y a pas de page à cette adresse.",
    "The preview has no such file.": "L’aperçu n’a pas ce fichier.",
    "The preview is only read.": "L’aperçu ne fait que montrer le site ; il n’accepte rien "
    "d’autre.",
    "No byte of that range exists.": "Rien n’existe dans cet intervalle.",
    "Pages of other sites get nothing here. The preview is at {0}": "Les pages d’autres sites "
    "n’obtiennent rien ici. L’aperçu est à l’adresse {0}",
    "A request names its host. The preview is at {0}": "Une requête nomme son serveur. L’aperçu "
    "est à l’adresse {0}",
    "This preview does not answer to that name. It is at {0}": "Cet aperçu ne répond pas à ce nom. "
    "Il est à l’adresse {0}",
}
