"""What `build`, `check`, `clean` and `--explain` say, and what all commands share."""

SENTENCES = {
    "Stopped. Nothing was written.": "Arrêté. Rien n’a été écrit.",
    "Stopped. The site is as it was.": "Arrêté. Le site est tel qu’il était.",
    "This is a fault of portfolio, not of your files. The site is as it was.\nPlease report it "
    "where you got portfolio, with the lines above and this: {versions}.": "C’est une faute de "
    "portfolio, pas de vos fichiers. Le site est tel qu’il était.\nMerci de la signaler là où "
    "vous avez eu portfolio, avec les lignes ci-dessus et ceci : {versions}.",
    "there is no command `{name}`: see `{path} --help`": "il n’y a pas de commande `{name}` : "
    "voyez `{path} --help`",
    "there is no command `{name}`: did you mean `{path} {near}`?": "il n’y a pas de commande "
    "`{name}` : vouliez-vous dire `{path} {near}` ?",
    "there is no folder {path}": "il n’y a pas de dossier « {path} »",
    "you are in it already: leave the name away": "vous y êtes déjà, n’écrivez pas son nom",
    "Did you mean “{near}”?": "Vouliez-vous dire « {near} » ?",
    "there is no portfolio.yaml in {where}": "il n’y a pas de portfolio.yaml dans {where}",
    "--date takes a day such as 2026-05-01, not {day}": "--date attend un jour comme 2026-05-01, "
    "et non « {day} »",
    "SOURCE_DATE_EPOCH is a number of seconds, not {epoch}": "SOURCE_DATE_EPOCH est un nombre de "
    "secondes, et non « {epoch} »",
    "Another build of this site is running; waiting for it to end …": "Une autre commande "
    "travaille déjà sur ce site ; attente de sa fin …",
    "--theme: there is no folder {path}": "--theme : il n’y a pas de dossier « {path} »",
    "the folder {path} has no theme.yaml, so it is no theme": "le dossier « {path} » n’a pas de "
    "theme.yaml, ce n’est donc pas un thème",
    "Options that {theme} does not take were left out: {names}.": "Options que {theme} n’a pas, "
    "laissées de côté : {names}.",
    "{severity}: {message}": "{severity} : {message}",
    "Pictures": "Images",
    # build
    "note": "à savoir",
    "without `base_url` the site has no share pictures, no feeds, no QR codes, and no list of its "
    "pages for search engines.": "sans `base_url`, le site n’a ni images de partage, ni flux, ni "
    "codes QR, ni liste de ses pages pour les moteurs de recherche.",
    "once you know the site's address, write it into portfolio.yaml, behind `# base_url:`, and "
    "take that `# ` away": "quand vous connaîtrez l’adresse du site, écrivez-la dans "
    "portfolio.yaml, derrière `# base_url:`, et ôtez ce `# `",
    "once you know the site's address, write it into portfolio.yaml: `base_url: https://…`": (
        "quand vous connaîtrez l’adresse du site, écrivez-la dans portfolio.yaml : "
        "`base_url: https://…`"
    ),
    "Left out, drafts: {paths}. Take `draft: true` away to publish them.": "Laissés de côté "
    "(brouillons) : {paths}. Ôtez `draft: true` pour les publier.",
    "Left out, a draft: {paths}. Take `draft: true` away to publish it.": "Laissé de côté "
    "(brouillon) : {paths}. Ôtez `draft: true` pour le publier.",
    "Next: open {page}.": "Ensuite : ouvrez {page}.",
    "{path} can't be written: {reason}": "{path} ne peut pas être écrit : {reason}",
    "{path}: {size}.\nNext: upload it where your site is hosted.": "{path} : {size}.\n"
    "Ensuite : téléversez-le là où votre site est hébergé.",
    "--base-url takes a full address, https://…, not {url}": "--base-url attend une adresse "
    "entière, https://…, et non « {url} »",
    "wrote    {path}": "écrit      {path}",
    "deleted  {path}": "supprimé   {path}",
    "{where} is up to date: {size}{warnings} ({seconds} s).": "{where} est à jour : "
    "{size}{warnings} ({seconds} s).",
    "Built {where}: {size}{warnings} ({seconds} s).": "Construit {where} : {size}{warnings} "
    "({seconds} s).",
    "Pictures: {made} made, {reused} reused; {originals} of originals, {largest} as a wide screen "
    "loads them.": "Images : {made} à neuf, {reused} déjà prêtes ; originaux : {originals} ; "
    "chargées par un grand écran : {largest}.",
    "Next: look at {where}; drafts are not for the web.": "Ensuite : regardez {where} ; les "
    "brouillons ne sont pas pour le web.",
    "Next: `portfolio deploy` puts it on GitHub Pages; --zip makes a file to upload; with "
    "--portable it also opens from a disk.": "Ensuite : `portfolio deploy` le met sur GitHub "
    "Pages ; --zip en fait un fichier à téléverser ; avec --portable, il s’ouvre aussi depuis un "
    "disque.",
    "Not built: {errors}{warnings} ({seconds} s). The site is as it was.\nNext: mend what is named "
    "above and build again.": "Pas construit : {errors}{warnings} ({seconds} s). Le site est tel "
    "qu’il était.\nEnsuite : corrigez ce qui est signalé ci-dessus, puis recommencez.",
    "Not built: {errors}{warnings} ({seconds} s).\n"
    "Next: mend what is named above and build again.": "Pas construit : {errors}{warnings} "
    "({seconds} s).\n"
    "Ensuite : corrigez ce qui est signalé ci-dessus, puis recommencez.",
    "--zip is for what is published, and drafts are not": "--zip est pour ce qui se publie, et les "
    "brouillons ne se publient pas",
    # --published
    "--published: {path} is not saved as UTF-8": "--published : {path} n’est pas enregistré en "
    "UTF-8",
    "--published: {path} can't be read: {reason}": "--published : {path} ne peut pas être lu : "
    "{reason}",
    "--published auto needs `base_url` in portfolio.yaml": "--published auto a besoin de "
    "`base_url` dans portfolio.yaml",
    "{url} leads to another host, {other}": "{url} mène à un autre serveur, {other}",
    "{url} answered {answer}": "{url} a répondu {answer}",
    "{url} can't be read: {reason}": "{url} ne peut pas être lu : {reason}",
    "{url} can't be reached: {reason}": "{url} est hors d’atteinte : {reason}",
    "{url} is larger than 10 MB, so it is no list of addresses": "{url} dépasse 10 Mo : ce n’est "
    "pas une liste d’adresses",
    "{url} broke off before its end; try again": "{url} s’est interrompu avant la fin ; réessayez",
    "{url} is not there, but this site was published before (.portfolio/published.txt)": "{url} "
    "n’existe pas, mais ce site a déjà été publié (.portfolio/published.txt)",
    "{source}, line {number}: an address begins with `/`; this is not a list of addresses that "
    "portfolio wrote": "{source}, ligne {number} : une adresse commence par `/` ; ce n’est pas une "
    "liste d’adresses écrite par portfolio",
    # check
    "Next: mend what is named above, then run `portfolio check` again.": "Ensuite : corrigez ce "
    "qui est signalé ci-dessus, puis relancez `portfolio check`.",
    "Checked: {found} ({seconds} s).": "Vérifié : {found} ({seconds} s).",
    "no problem found": "aucun problème",
    "Links to other sites were not asked: the errors come first.": "Les liens vers d’autres sites "
    "n’ont pas été essayés : les erreurs d’abord.",
    "Asking the web: {done} of {of}": "Liens essayés : {done} sur {of}",
    "{pictures} approved, in {file}: keep this file with your texts.": (
        "Approuvé : {pictures}, dans {file} ; gardez ce fichier avec vos textes."
    ),
    "Next: `portfolio deploy`, which warnings do not stop.": "Ensuite : `portfolio deploy`, que "
    "les avertissements n’arrêtent pas.",
    "There is no picture to approve.": "Il n’y a pas d’image à approuver.",
    "{pictures} not approved: new or changed since `portfolio check` showed them.": "Pas "
    "approuvé : {pictures}, du nouveau depuis que `portfolio check` les a montrées.",
    "Look at {file}: {pictures}, client not named.": "Regardez {file} : {pictures} ; le client "
    "n’est pas nommé.",
    "Look at {file}: {pictures}, client not named, approved.": "Regardez {file} : {pictures}, déjà "
    "approuvé ; le client n’est pas nommé.",
    "Next: open them; if all may be seen, `portfolio check --approve`. Until then `portfolio "
    "deploy` refuses.": "Ensuite : ouvrez ces pages ; si tout peut être vu, `portfolio check "
    "--approve`. D’ici là, `portfolio deploy` refuse.",
    # completion
    "This shell is none that can be helped: bash, zsh, fish, powershell.": "Ce terminal n’est pas "
    "de ceux que portfolio connaît : bash, zsh, fish, powershell.",
    "Next: `portfolio completion SHELL` prints the script of one of these.": "Ensuite : `portfolio "
    "completion`, suivi de l’un de ces noms, écrit son script.",
    "For {shell}: run this once, then open a new terminal and press Tab.": "Pour {shell} : lancez "
    "ceci une fois, puis ouvrez un nouveau terminal et pressez Tab.",
    # clean
    "Nothing to clean.": "Rien à nettoyer.",
    "{path} can't be removed: {reason}": "{path} ne peut pas être supprimé : {reason}",
    "Removed the cache and {files} of {site}/ ({seconds} s).": "Nettoyé : le cache, et {files} "
    "de {site}/ ({seconds} s).",
    "Not made by portfolio, so left: {paths}": "Pas fait par portfolio, donc laissé : {paths}",
    "Next: `portfolio build` makes all of it anew.": "Ensuite : `portfolio build` refait tout.",
    # --explain
    "{path}: a source of": "{path} : une source de",
    "{path}: not part of the site.": "{path} : ne fait pas partie du site.",
    "near: {paths}": "proche : {paths}",
    "{path}: {what}": "{path} : {what}",
    "asked for by": "demandé par",
    "this build": "cette fois",
    "changed": "changé",
    "which template": "quel gabarit",
    "the template and what it includes": "le gabarit et ce qu’il inclut",
    "the components in its text": "les composants de son texte",
    "the theme's words in its language": "les mots du thème dans sa langue",
    "the theme's published files": "les fichiers que le thème publie",
    "the data files that its templates name": "les fichiers de données que ses gabarits nomment",
    "what all pages share (portfolio.yaml, navigation)": "ce que toutes les pages partagent "
    "(portfolio.yaml, navigation)",
}
