"""What `--help` says: commands by their docstrings, options, names of values."""

SENTENCES = {
    "To begin: `portfolio new my-site`.": "Pour commencer : `portfolio new mon-site`.",
    "With --workflow: what pip installs there, such as git+https://…  [this version by name]": ""
    "Avec --workflow : ce que pip y installe, par exemple git+https://…  [cette version, par "
    "son nom]",
    # Names of values
    "OPTIONS": "OPTIONS",
    "ADDRESS": "ADRESSE",
    "FILE": "FICHIER",
    "FOLDER": "DOSSIER",
    "LANGUAGE": "LANGUE",
    "NAME": "NOM",
    "NUMBER": "NUMÉRO",
    "PATH": "CHEMIN",
    "SENTENCE": "PHRASE",
    "TEXT": "TEXTE",
    "THEME": "THÈME",
    "TITLE": "TITRE",
    # All commands
    "Turn write-ups and photographs into a portfolio site.": "Fait un site de portfolio à partir "
    "de vos textes et de vos photographies.",
    "Say nothing but problems.": "Ne dire que les problèmes.",
    "Say more.": "En dire plus.",
    "Build as on this day (2026-05-01).": "Construire comme ce jour-là (2026-05-01).",
    "Take warnings for errors.": "Compter les avertissements comme des erreurs.",
    "How problems are shown.  [text]": "Comment montrer les problèmes.  [text]",
    "Another theme than the one in portfolio.yaml: one that ships, or a folder.": "Un autre thème "
    "que celui de portfolio.yaml : un de ceux qui sont fournis, ou un dossier.",
    # new
    "Begin a site in DIR, or in the folder you are in.": "Commence un site dans DOSSIER, ou dans "
    "le dossier où vous êtes.",
    "Asks for what it needs when run by hand; in scripts, options say it.": "Demande ce qu’il lui "
    "faut quand vous l’appelez vous-même ; dans un script, les options le disent.",
    "Languages of the site; you are spoken to in the first.": "Langues du site ; on vous parle "
    "dans la première.",
    "cimaise (pictures), dossier (cases), registre (a list).": "cimaise (des images), dossier "
    "(des cas), registre (une liste).",
    "Your name, or that of your studio.": "Votre nom, ou celui de votre atelier.",
    "Your trade.": "Votre métier.",
    "Where readers can write to you.": "Où l’on peut vous écrire.",
    "For the legal notice of a site in French.": "Pour les mentions légales d’un site en français.",
    "The same: your postal address.": "De même : votre adresse postale.",
    "The same: your telephone.": "De même : votre téléphone.",
    "The same: whoever hosts the site, such as GitHub.": "De même : qui héberge le site, par "
    "exemple GitHub.",
    "Without the two sample works.": "Sans les deux projets d’exemple.",
    # add
    "Begin a project, a note, a page or a selection; bring pictures. Nothing is overwritten.": (
        "Commence un projet, une note, une page ou une sélection ; apporte des images. Rien n’est "
        "écrasé."
    ),
    "Begin a project, a note, a page or a selection; bring pictures.": "Commence un projet, une "
    "note, une page ou une sélection ; apporte des images.",
    "Begin a project: a folder with its text and its pictures.": "Commence un projet : un dossier "
    "avec son texte et ses images.",
    "With --lang, TITLE is the title or folder of a project, and a translation of it is begun.": (
        "Avec --lang, TITRE est le titre ou le dossier d’un projet, dont une traduction est "
        "commencée."
    ),
    "Bring its pictures and films, in the order they were taken; or a single file.": "Apporter ses "
    "images et ses films, dans l’ordre des prises de vue ; ou un seul fichier.",
    "Copy pictures byte by byte, with all that cameras noted.": "Copier les images telles quelles, "
    "avec tout ce que les appareils ont noté.",
    "Not built without --drafts.": "Un brouillon : construit seulement avec --drafts.",
    "A translation of what is there already.": "Une traduction de ce qui est déjà là.",
    "The site's folder.  [the one you are in]": "Le dossier du site.  [celui où vous êtes]",
    "Begin a note, dated today.": "Commence une note, datée d’aujourd’hui.",
    "Begin a page of the navigation.": "Commence une page de la navigation.",
    "Begin a selection: chosen works for one reader, linked from nowhere.": "Commence une "
    "sélection : des projets choisis pour une personne, sans aucun lien qui y mène.",
    "Begin a draft for each sub-folder of pictures in FOLDER.": "Commence un brouillon pour chaque "
    "sous-dossier d’images de DOSSIER.",
    # build
    "Make the site: from DIR (or the folder you are in) into _site/.": "Construit le site : de "
    "DOSSIER (ou du dossier où vous êtes) dans _site/.",
    "Where the site goes.  [_site]": "Où va le site.  [_site]",
    "With drafts, into .portfolio/drafts/.": "Avec les brouillons, dans .portfolio/drafts/.",
    "Full public address, in place of `base_url`.": "Adresse publique entière, à la place de "
    "`base_url`.",
    "Links that work from a disk, without a server.": "Des liens qui marchent depuis un disque, "
    "sans serveur.",
    "Also as one file to upload, _site.zip.": "Aussi en un seul fichier à téléverser, _site.zip.",
    "What was published before; an address that vanished is then an error.": "Ce qui était publié "
    "avant ; une adresse disparue est alors une erreur.",
    "Trust nothing of earlier builds.": "Ne rien reprendre des constructions précédentes.",
    "Say what one output is made of.": "Dire de quoi un fichier du site est fait.",
    # serve
    "Show the site of DIR while you write: built at each change, drafts too, in the browser.": (
        "Montre le site de DOSSIER pendant que vous écrivez : reconstruit à chaque changement, "
        "brouillons compris, dans le navigateur."
    ),
    "Where it is served; the next free one if it is taken.  [8000]": "Sur quel port ; le prochain "
    "port libre s’il est pris.  [8000]",
    "0.0.0.0 to look at it on your phone, too.  [127.0.0.1: this machine alone]": "0.0.0.0 pour le "
    "voir aussi sur votre téléphone.  [127.0.0.1 : cette machine seule]",
    "this machine alone": "cette machine seule",
    "your phone, too": "votre téléphone aussi",
    "Open it in the browser.": "L’ouvrir dans le navigateur.",
    "Without drafts, as `portfolio build`.": "Sans les brouillons, comme `portfolio build`.",
    "What opens from a problem: vscode, zed, …, none, or an address with {path}, {line} and "
    "{column}; also $PORTFOLIO_EDITOR.  [vscode]": "Ce qui s’ouvre depuis un problème : vscode, "
    "zed, …, none (rien), ou une adresse avec {path}, {line} et {column} ; aussi "
    "$PORTFOLIO_EDITOR.  [vscode]",
    # check
    "Find what is wrong without publishing: everything is made and looked at, nothing changes.": (
        "Cherche ce qui ne va pas, sans publier : tout est construit et examiné, rien ne change."
    ),
    "Also hold against what was published before.": "Comparer aussi à ce qui était publié avant.",
    "Also ask the web whether links to other sites still lead somewhere.": "Demander aussi au web "
    "si les liens vers d’autres sites mènent encore quelque part.",
    "Note that you looked at the pictures of clients who are not named.": "Noter que vous avez "
    "regardé les images des clients qui ne sont pas nommés.",
    "Fail where such pictures wait, as `deploy` does.": "Refuser tant que de telles images "
    "attendent, comme `deploy`.",
    # review
    "Say what a reader would miss in each work: advice, never a failure.": "Dit ce qui manquerait "
    "au lecteur dans chaque projet : des conseils, jamais un refus.",
    "Who did what, why, what came of it, who was in it: what a text doesn't say, with the place, "
    "the reason and one way to mend it, in the language of the text. Nothing is built or "
    "changed.": (
        "Qui a fait quoi, pourquoi, avec quel résultat, avec qui : ce qu’un texte ne dit pas, avec "
        "l’endroit, la raison et un remède, dans la langue du texte. Rien n’est construit ni "
        "changé."
    ),
    "Review drafts too.": "Relire aussi les brouillons.",
    "How advice is shown.  [text]": "Comment montrer les conseils.  [text]",
    # deploy
    "Publish the site of DIR: it is built, looked at, and put onto a branch for GitHub Pages.": (
        "Publie le site de DOSSIER : il est construit, examiné, et mis sur une branche pour GitHub "
        "Pages."
    ),
    "Your files, your branches and your unfinished work stay as they are. Drafts are left out.": (
        "Vos fichiers, vos branches et votre travail en cours restent tels quels. Les brouillons "
        "sont laissés de côté."
    ),
    "Say which files change.": "Dire quels fichiers changent.",
    "Say what would change, and publish nothing.": "Dire ce qui changerait, sans rien publier.",
    "Where to.  [origin, or the only one]": "Vers quel dépôt.  [origin, ou le seul qui soit]",
    "Onto which branch.  [{0}]": "Sur quelle branche.  [{0}]",
    "Keep the earlier commits of the branch.": "Garder les commits précédents de la branche.",
    "Replace a branch that portfolio did not make.": "Remplacer une branche que portfolio n’a pas "
    "faite.",
    "Write a workflow: GitHub builds and publishes.": "Écrire un workflow : GitHub construit et "
    "publie.",
    # status, translated, clean
    "Show on one screen what waits: drafts, days to come, translations, weak texts.": "Montre en "
    "un écran ce qui attend : brouillons, dates à venir, traductions, textes faibles.",
    "Nothing is built or changed. With -v all of it, however long.": "Rien n’est construit ni "
    "changé. Avec -v, tout, même si c’est long.",
    "Note that translations are up to date with their originals.": "Note que des traductions sont "
    "à jour avec leur original.",
    "PATH is a translation, or a folder for all in it. The digest of the original is written into "
    "its front matter (`translation_of`), so that builds warn when the original changes. Without "
    "PATH: list the translations that are outdated, and what is not translated.": (
        "CHEMIN est une traduction, ou un dossier pour toutes celles qu’il contient. L’empreinte "
        "de l’original est écrite dans son en-tête (`translation_of`) : la construction avertit "
        "alors quand l’original change. Sans CHEMIN : liste les traductions qui ne sont plus à "
        "jour, et ce qui n’est pas traduit."
    ),
    "Say only what is outdated, or nothing.": "Ne dire que ce qui n’est plus à jour, ou rien.",
    "Remove what builds made: the cache, and the files of _site/ that are ours.": (
        "Supprime ce que les constructions ont fait : le cache, et ce que portfolio a mis dans "
        "_site/."
    ),
    "What was published is remembered, and files of yours in _site/ stay.": "Ce qui a été publié "
    "reste en mémoire, et vos propres fichiers dans _site/ restent.",
    # completion
    "SHELL": "SHELL",
    "Make the Tab key complete commands, options and their values.": "Fait compléter par la touche "
    "Tab les commandes, les options et leurs valeurs.",
    "Without SHELL: say how, for the shell that you are in. With it: print its script.": "Sans "
    "argument : dit comment faire, pour le terminal où vous êtes. Avec le nom d’un terminal : "
    "écrit son script.",
    # theme
    "List themes and their options; copy files of a theme to change them.": "Liste les thèmes et "
    "leurs options ; copie les fichiers d’un thème pour les changer.",
    "List the themes: those that ship, and those that are folders of the site.": "Liste les "
    "thèmes : ceux qui sont fournis, et ceux qui sont des dossiers du site.",
    "List what a theme leaves to you: meaning, default, what it takes. THEME: the site's own.": (
        "Liste ce qu’un thème vous laisse choisir : sens, valeur par défaut, valeurs possibles. "
        "Sans THÈME : celui du site."
    ),
    "List what a theme leaves to you: meaning, default, what it takes.": "Liste ce qu’un thème "
    "vous laisse choisir : sens, valeur par défaut, valeurs possibles.",
    "The theme, as `build` takes it.": "Le thème, comme pour `build`.",
    "Copy files of the site's theme into theme/, where they take their place.": "Copie des "
    "fichiers du thème dans theme/, où ils prennent leur place.",
    "FILE is named as in the theme: templates/project.html, assets/base.css, strings/fr.yaml. Its "
    "first line says where it comes from. What is there is never overwritten. Without FILE: list "
    "what can be copied.": (
        "FICHIER se nomme comme dans le thème : templates/project.html, assets/base.css, "
        "strings/fr.yaml. Sa première ligne dit d’où il vient. Ce qui est là n’est jamais écrasé. "
        "Sans FICHIER : liste ce qui peut être copié."
    ),
    "Show how your files differ from those of the theme, as it is now.": "Montre en quoi vos "
    "fichiers diffèrent de ceux du thème, tel qu’il est maintenant.",
    "Note that your files go with those of the theme as they are now.": "Note que vos fichiers "
    "vont avec ceux du thème tels qu’ils sont maintenant.",
}
