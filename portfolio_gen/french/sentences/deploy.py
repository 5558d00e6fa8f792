"""What `deploy` says, and why it publishes nothing."""

_NOTHING = " ; rien n’a été publié"

SENTENCES = {
    "`{0}` can't stand in a workflow": "`{0}` ne peut pas être dans un workflow",
    "give pip's own words to --install": "donnez à --install ce que pip prend",
    "--install is for --workflow": "--install va avec --workflow",
    "drafts are never published; `portfolio serve` shows them to you": "les brouillons ne sont "
    "jamais publiés ; `portfolio serve` vous les montre",
    "Next: {advice}.": "Ensuite : {advice}.",
    # Before it is published
    "nothing was published: {errors}": "rien n’a été publié : {errors}",
    "mend what is named above and run `portfolio deploy` again": "corrigez ce qui est signalé "
    "ci-dessus, puis relancez `portfolio deploy`",
    "mend what is named above": "corrigez ce qui est signalé ci-dessus",
    "{warnings}; `portfolio check` says which.": "{warnings} ; `portfolio check` dit lesquels.",
    "nobody has approved {pictures} of {works}, whose client is not named": "personne n’a approuvé "
    "{pictures} du projet « {works} », dont le client n’est pas nommé",
    "nobody has approved {pictures} of {works}, whose clients are not named": "personne n’a "
    "approuvé {pictures} des projets {works}, dont les clients ne sont pas nommés",
    "open {sheets}, look for logos, signs, faces and papers; if all may be seen, `portfolio check "
    "--approve`": "ouvrez {sheets}, cherchez-y logos, enseignes, visages et papiers ; si tout peut "
    "être vu, `portfolio check --approve`",
    "{branch} of {address}": "{branch} de {address}",
    "Publishing to {where} …": "Publication vers {where} …",
    "Left out, drafts: {paths}": "Laissés de côté (brouillons) : {paths}",
    "Left out, in _site/ but not made by the build: {paths}": "Laissés de côté (dans _site/, mais "
    "pas faits par portfolio) : {paths}",
    "Published but linked from nowhere (not secret): {paths}": "Publiés sans lien qui y mène (mais "
    "pas secrets) : {paths}",
    "On {0}, {1} appears": "Le {0:day}, {1} paraît",
    "On {0}, {1} ends": "Le {0:day}, {1} prend fin",
    "{event}: publish again that day.": "{event} : publiez de nouveau ce jour-là.",
    "CNAME of the branch is kept; `domain: {name}` in portfolio.yaml makes it yours.": "Le CNAME "
    "de la branche est gardé ; écrivez `domain: {name}` dans portfolio.yaml pour qu’il soit le "
    "vôtre.",
    "{doubt}: one of them is wrong. Write the right one into portfolio.yaml (`base_url`, `domain`) "
    "and deploy again.": "{doubt} : l’un des deux est faux. Écrivez le bon dans portfolio.yaml "
    "(`base_url`, `domain`) et publiez de nouveau.",
    "`base_url` is {0}, and the domain of the site is {1}": "`base_url` est {0}, et le domaine du "
    "site est {1}",
    "`base_url` is {0}, and GitHub shows this repository at {1}": "`base_url` est {0}, et GitHub "
    "montre ce dépôt à l’adresse {1}",
    "{where} was not made by portfolio; all of it is replaced.": "{where} n’a pas été fait par "
    "portfolio ; tout est remplacé.",
    "The earlier commits of {branch} go; --history keeps them.": "Les commits précédents de "
    "{branch} disparaissent ; --history les garde.",
    "  {0} {1}/: {2}": "  {0} {1}/ : {2:words}",
    "  {0} at the top: {1}": "  {0} à la racine : {1:words}",
    "  {0} in 1 more folder: {1}": "  {0} dans 1 autre dossier : {1:words}",
    "  {0} in {1} more folders: {2}": "  {0} dans {1:number} autres dossiers : {2:words}",
    # After it
    "Would publish to {where}: {changes} ({seconds} s). Nothing was published.": "Serait publié "
    "vers {where} : {changes} ({seconds} s). Rien n’a été publié.",
    "Next: `portfolio deploy`.": "Ensuite : `portfolio deploy`.",
    "Published to {where}: {size}; {changes} ({seconds} s).": "Publié vers {where} : {size} ; "
    "{changes} ({seconds} s).",
    "It shows at {address} in a minute or two.": "À voir dans une minute ou deux : {address}",
    "`base_url`, the site’s whole address,": "`base_url`, l’adresse entière du site,",
    "Without {key} in portfolio.yaml, share pictures and feeds are left out: add it and deploy "
    "again.": "Sans {key} dans portfolio.yaml, il n’y a ni images de partage ni flux : écrivez "
    "cette ligne, puis publiez de nouveau.",
    "Next: switch Pages on at {settings}: Deploy from a branch, {branch}, / (root).": "Ensuite : "
    "activez Pages sur {settings} : « Deploy from a branch », {branch}, / (root).",
    "Next: switch Pages on, if GitHub shows the site: Deploy from a branch, {branch}, / (root).": (
        "Ensuite : si GitHub doit montrer le site, activez-y Pages : « Deploy from a branch », "
        "{branch}, / (root)."
    ),
    "Next: look at it on the web, then send somebody the link.": "Ensuite : regardez-le sur le "
    "web, puis envoyez le lien à quelqu’un.",
    "Next: write; what you change is published by the next `portfolio deploy`.": "Ensuite : "
    "écrivez ; ce que vous changez sera publié par le prochain `portfolio deploy`.",
    # The repository
    "git does not trust {0}, which belongs to somebody else": "git se méfie de {0}, qui appartient "
    "à quelqu’un d’autre",
    "if it is yours, `git config --global --add safe.directory {0}`": "s’il est à vous, `git "
    "config --global --add safe.directory {0}`",
    "{0} is no remote": "{0} n’est pas un dépôt distant",
    "--remote takes its name, such as origin, or an address": "--remote attend son nom, par "
    "exemple origin, ou une adresse",
    "{0} of {1} was changed by somebody else since it was published: {2}": "{0} de {1} a été "
    "changé par quelqu’un d’autre depuis la publication : {2:words}",
    "to keep files, copy them into static/; then, or if they may go, run `portfolio deploy "
    "--take-over` once": "pour garder des fichiers, copiez-les dans static/ ; ensuite, ou s’ils "
    "peuvent disparaître, lancez une fois `portfolio deploy --take-over`",
    "git is not installed": "git n’est pas installé",
    "install it from https://git-scm.com/downloads; without git, `portfolio build --zip` makes a "
    "file to upload": "installez-le depuis https://git-scm.com/downloads ; sans git, `portfolio "
    "build --zip` fait un fichier à téléverser",
    "this folder is in no git repository": "ce dossier n’est dans aucun dépôt git",
    "make one with `git init`, then `git remote add origin` and the address of an empty "
    "repository; without git, `portfolio build --zip` makes a file to upload": "faites-en un avec "
    "`git init`, puis `git remote add origin` et l’adresse d’un dépôt vide ; sans git, `portfolio "
    "build --zip` fait un fichier à téléverser",
    "a branch can't have the name {0}": "une branche ne peut pas s’appeler {0}",
    "the usual one is --branch gh-pages": "d’ordinaire, c’est --branch gh-pages",
    "the repository has no remote {0}": "ce dépôt ne connaît pas de dépôt distant {0}",
    "it has {0}": "il connaît {0}",
    "`git remote add {0}` and its address adds it": "ajoutez-le avec `git remote add {0}` et son "
    "adresse",
    "the repository has several remotes: {0}": "ce dépôt connaît plusieurs dépôts distants : {0}",
    "choose one with --remote": "choisissez-en un avec --remote",
    "the repository has no remote, so there is nowhere to publish to": "ce dépôt ne connaît aucun "
    "dépôt distant : il n’y a donc nulle part où publier",
    "make an empty repository on GitHub, then `git remote add origin` and its address": "faites un "
    "dépôt vide sur GitHub, puis `git remote add origin` et son adresse",
    "{0} is the branch you work on, and publishing would replace all that is in it": "{0} est la "
    "branche où vous travaillez, et publier remplacerait tout ce qu’elle contient",
    "choose another with --branch; the usual one is gh-pages": "choisissez-en une autre avec "
    "--branch ; d’ordinaire, c’est gh-pages",
    "{0} of {1} holds the sources of a site ({2})": "{0} de {1} contient les sources d’un site "
    "({2})",
    "{0} of {1} holds files that portfolio did not make: {2}": "{0} de {1} contient des fichiers "
    "que portfolio n’a pas faits : {2:words}",
    "if all of it may be replaced, run `portfolio deploy --take-over` once; else choose another "
    "with --branch": "si tout peut être remplacé, lancez une fois `portfolio deploy --take-over` ; "
    "sinon, choisissez une autre branche avec --branch",
    "{0} changed while the site was being published; nothing was published": "{0} a changé pendant "
    "la publication" + _NOTHING,
    "run `portfolio deploy` again": "relancez `portfolio deploy`",
    "stopped while publishing: the site may have been published, or not": "arrêté pendant la "
    "publication : le site a peut-être été publié, peut-être pas",
    "`portfolio deploy --dry-run` tells which": "`portfolio deploy --dry-run` le dit",
    # What git refuses
    "{0} can't be a branch beside another whose name it begins with, or that begins with it; "
    "nothing was published": "{0} ne peut pas être une branche à côté d’une autre dont le nom est "
    "le début du sien, ou commence par le sien" + _NOTHING,
    "a hook of {0} of {1} refused the site; nothing was published": "un « hook » de {1} a refusé "
    "le site" + _NOTHING,
    "its words stand above; whoever keeps the repository can change it": "ses mots sont ci-dessus "
    "; qui tient le dépôt peut le changer",
    "git does not go on; nothing was published\n   git: {0}": "git s’arrête ; rien n’a été "
    "publié\n   git : {0}",
    "   git: {0}": "   git : {0}",
    "mend what git says, then run `portfolio deploy` again": "corrigez ce que dit git, puis "
    "relancez `portfolio deploy`",
    "somebody else published to {0} of {1} in the meantime; nothing was published": "quelqu’un "
    "d’autre a publié entre-temps vers {0} de {1}" + _NOTHING,
    "look at the site, then run `portfolio deploy` again": "regardez le site, puis relancez "
    "`portfolio deploy`",
    "{0} of {1} is protected; nothing was published": "{0} de {1} est protégé" + _NOTHING,
    "with --history it may go; else allow it to be replaced (on GitHub: Settings → Branches, "
    "or Rules: allow force pushes), or choose another with --branch": "essayez avec --history ; "
    "sinon, permettez de la remplacer (sur GitHub : Settings → Branches, ou Rules : « Allow "
    "force pushes »), ou choisissez une autre branche avec --branch",
    "GitHub installs portfolio-gen {version} by its name; if it is not to be had by that, say "
    'where it is: `portfolio deploy --workflow --install "git+ADDRESS@VERSION"`.': "GitHub "
    "installe portfolio-gen {version} par son nom ; s’il ne s’obtient pas ainsi, dites où il est : "
    '`portfolio deploy --workflow --install "git+ADRESSE@VERSION"`.',
    "pip takes the newest there each time; `{source}@` and a tag or a commit keeps to one.": ""
    "pip y prend chaque fois le plus récent ; `{source}@` et une étiquette ou un commit s’en "
    "tient à un.",
    "{0} of {1} takes no files as large as some of these; nothing was published": "{0} de {1} "
    "n’accepte pas des fichiers aussi gros que certains de ceux-ci" + _NOTHING,
    "`portfolio check` names them; make them smaller or put them elsewhere": "`portfolio check` "
    "les nomme ; rendez-les plus petits ou mettez-les ailleurs",
    "you could not be recognised as somebody who may write to {0} of {1}; nothing was published": (
        "vous n’avez pas été reconnu comme quelqu’un qui peut écrire dans {0} de {1}" + _NOTHING
    ),
    "sign in once: on GitHub with its own tool, `gh auth login` and `gh auth setup-git`; elsewhere "
    "with an SSH key. Then `git ls-remote` and the address must work": "identifiez-vous une fois : "
    "sur GitHub avec son propre outil, `gh auth login` et `gh auth setup-git` ; ailleurs avec une "
    "clé SSH. Ensuite, `git ls-remote` suivi de l’adresse doit marcher",
    "there is no repository at the address of {0} of {1}; nothing was published": "il n’y a pas de "
    "dépôt à l’adresse {1}" + _NOTHING,
    "look at `git remote -v`; `git remote set-url` mends it. A private repository is not found "
    "either by somebody who may not see it": "regardez `git remote -v` ; `git remote set-url` "
    "corrige l’adresse. Un dépôt privé reste lui aussi introuvable pour qui n’a pas le droit de le "
    "voir",
    "{0} of {1} can't be reached; nothing was published": "{1} est hors d’atteinte" + _NOTHING,
    "look at your connection and run `portfolio deploy` again": "regardez votre connexion et "
    "relancez `portfolio deploy`",
    "{0} of {1} did not take the site; nothing was published": "{0} de {1} n’a pas pris le site"
    + _NOTHING,
    "the lines of git say why; the site stays ready in _site/": "les lignes de git disent "
    "pourquoi ; le site reste prêt dans _site/",
    # --workflow
    "the site can't be read": "le site ne peut pas être lu",
    "written": "écrit",
    "as it was": "tel qu’il était",
    "removed": "supprimé",
    "{event}: a build each day sees to it. GitHub stops those after 60 quiet days in a public "
    "repository.": "{event} : une construction chaque jour s’en charge. GitHub arrête ces "
    "constructions après 60 jours sans activité dans un dépôt public.",
    "Whatever is pushed to {branch} is built and published.": "Tout ce qui est poussé vers "
    "{branch} est construit et publié.",
    "Done ({seconds} s).": "Fait ({seconds} s).",
    "Next: give GitHub the private file: in the repository’s Settings → Secrets and variables → "
    "Actions, a secret {secret} that holds all of {file}.": "Ensuite : confiez à GitHub le fichier "
    "privé : sur la page du dépôt, Settings → Secrets and variables → Actions, un secret {secret} "
    "dont la valeur est tout le contenu de {file}.",
    "Settings → Pages of the repository": "Settings → Pages du dépôt",
    "Next: at {where}, choose the source GitHub Actions.": "Ensuite : sur {where}, choisissez la "
    "source « GitHub Actions ».",
    'Then: `git add .`, `git commit -m "My site"`, `git push -u origin {branch}`.': "Puis : "
    '`git add .`, `git commit -m "Mon site"`, `git push -u origin {branch}`.',
    "{0} is there, and was written or changed by somebody; it stays as it is": "{0} existe, et "
    "quelqu’un l’a écrit ou changé ; il reste tel quel",
    "rename or remove it, then run `portfolio deploy --workflow` again": "renommez-le ou "
    "supprimez-le, puis relancez `portfolio deploy --workflow`",
    "`private: {0}` can't stand in a workflow": "`private: {0}` ne peut pas figurer dans un "
    "workflow",
    "rename the file": "renommez le fichier",
    "`private: {0}` is a place of this machine, and GitHub has no such place": "`private: {0}` est "
    "un endroit de cette machine, que GitHub n’a pas",
    "name it from the site’s folder, such as `private: ../private.yaml`": "nommez-le depuis le "
    "dossier du site, par exemple `private: ../private.yaml`",
}
