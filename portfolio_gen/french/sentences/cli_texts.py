"""What `review`, `status`, `translated` and `theme` say."""

SENTENCES = {
    # review
    "{place}: {message}": "{place} : {message}",
    "{warnings}: `portfolio check` shows it.": "{warnings} : `portfolio check` le montre.",
    "{warnings}: `portfolio check` shows them.": "{warnings} : `portfolio check` les montre.",
    "Nothing reviewed yet: mend what is said above, {errors}, first.": "Rien n’est encore relu : "
    "corrigez d’abord ce qui est signalé ci-dessus ({errors}).",
    "The review reads French and English: {texts} in other languages not.": "La relecture lit le "
    "français et l’anglais ; dans d’autres langues, pas lu : {texts}.",
    "No work to review yet. Next: write one, `content/projects/<name>/index.md`.": "Pas encore de "
    "projet à relire. Ensuite : écrivez-en un, `content/projects/<nom>/index.md`.",
    "Reviewed {texts} ({seconds} s): ": "Relu {texts} ({seconds} s) : ",
    "no remark.": "aucune remarque.",
    "Next: read one aloud to somebody, who hears what no rule finds.": "Ensuite : lisez-en un à "
    "voix haute à quelqu’un, qui entendra ce qu’aucune règle ne trouve.",
    "{remarks} in {files}. All of it is advice.": "{remarks} dans {files}. Ce ne sont que des "
    "conseils.",
    "Next: begin with the first; `portfolio serve` shows the rest beside each page. What you have "
    "decided otherwise: `checks: {{off: [{code}]}}`.": "Ensuite : commencez par la première ; "
    "`portfolio serve` montre les autres à côté de chaque page. Pour faire taire une remarque : "
    "`checks: {{off: [{code}]}}`.",
    # status
    "{title}:": "{title} :",
    "… and {number} more": "… et {number} de plus",
    "Next: mend what is named above; then there is a site to tell of.": "Ensuite : corrigez ce qui "
    "est signalé ci-dessus ; il y aura alors un site à décrire.",
    "Drafts": "Brouillons",
    "Scheduled (publish again on the day)": "Prévu (publiez de nouveau ce jour-là)",
    "Ended": "Terminé",
    "since {day}": "depuis le {day}",
    "Published but linked from nowhere": "Publié, sans lien qui y mène",
    "Translations": "Traductions",
    "For VS Code, of another version (`portfolio add vscode` renews them)": "Pour VS Code, d’une "
    "autre version (`portfolio add vscode` les renouvelle)",
    "Weak (a reader would miss something)": "Faible (il manquerait quelque chose au lecteur)",
    "{remarks}: {first}": "{remarks} : {first}",
    "appears on {day}": "paraît le {day}",
    "ends on {day}": "prend fin le {day}",
    "its original has changed": "son original a changé",
    "not in {languages}": "pas encore traduit : {languages}",
    "{day}: {pages}{problems}; {state} ({seconds} s).": "{day} : {pages}{problems} ; {state} "
    "({seconds} s).",
    "never published from here": "jamais publié depuis cette machine",
    "published before": "déjà publié",
    "Next: complete {draft}, then take `draft: true` away.": "Ensuite : complétez {draft}, puis "
    "ôtez `draft: true`.",
    "Next: `portfolio check` names the errors.": "Ensuite : `portfolio check` dit les erreurs.",
    "Next: `portfolio deploy` publishes it.": "Ensuite : `portfolio deploy` publie le site.",
    "Next: `portfolio review` says what readers would miss.": "Ensuite : `portfolio review` dit ce "
    "qui manquerait aux lecteurs.",
    "Next: `portfolio deploy` on {day}; with `portfolio deploy --workflow`, GitHub does it.": (
        "Ensuite : `portfolio deploy` le {day} ; avec `portfolio deploy --workflow`, GitHub s’en "
        "charge."
    ),
    "Next: nothing waits; show it to somebody.": "Ensuite : rien n’attend ; montrez le site à "
    "quelqu’un.",
    # translated
    "{why}.": "{why}.",
    "Nothing was written: {reason}.": "Rien n’a été écrit : {reason}.",
    "{path} is not in the site": "{path} n’est pas dans le site",
    "there is no {path} in the site; `portfolio translated` alone lists the texts": "il n’y a pas "
    "de « {path} » dans ce site ; `portfolio translated` tout seul donne la liste des textes",
    "Next: `{call}` begins one that is missing.": "Ensuite : `{call}` en commence une.",
    "{path}: up to date with {original}": "{path} : à jour avec {original}",
    "{path}: already up to date with {original}": "{path} : déjà à jour avec {original}",
    "Nothing to write ({seconds} s).": "Rien à écrire ({seconds} s).",
    "Wrote `translation_of` into {files} ({seconds} s).": "Écrit `translation_of` dans {files} "
    "({seconds} s).",
    "Next: `portfolio build`, which will say when an original changes.": "Ensuite : `portfolio "
    "build`, qui dira quand un original change.",
    "Outdated: the original has changed since": "Plus à jour (l’original a changé depuis)",
    "Unknown: nothing says what they were made from": "Inconnu (rien ne dit de quel original "
    "elles viennent)",
    "Not translated": "Pas traduit",
    "The site has one language, {language}: nothing to translate.": "Le site a une seule langue, "
    "{language} : rien à traduire.",
    "Up to date: {translations}.": "À jour : {translations}.",
    "Next: bring a text up to date, then run `portfolio translated` with its path.": "Ensuite : "
    "mettez un texte à jour, puis lancez `portfolio translated` avec son chemin.",
    "from {original}": "de {original}",
    "no original": "pas d’original",
    # theme
    "one theme at a time": "un thème à la fois",
    "{path} is there already": "{path} est déjà là",
    "Wrote {path}, from {theme}.": "Écrit {path}, d’après {theme}.",
    "Next: change it; `portfolio check` tells when the original changes.": "Ensuite : changez-le ; "
    "`portfolio check` dit quand l’original change.",
    "No file of the theme is laid over.": "Aucun fichier du thème n’est remplacé.",
    "{path}: no text that could be compared": "{path} : pas un texte, donc rien à comparer",
    "{path}: the same as in {theme}": "{path} : le même que dans {theme}",
    "name the files to keep": "nommez les fichiers à garder",
    "{path}: noted": "{path} : noté",
    "{path}: nothing to note": "{path} : rien à noter",
    "portfolio.yaml can't be read: {reason}.": "portfolio.yaml ne peut pas être lu : {reason}.",
    "the theme has no file {name}: `portfolio theme copy` lists them": "le thème n’a pas de "
    "fichier « {name} » : `portfolio theme copy` les liste",
    "the theme has no file {name}: did you mean {near}?": "le thème n’a pas de fichier « {name} » "
    ": vouliez-vous dire « {near} » ?",
    "{why}; nothing was written. {instead}.": "{why} ; rien n’a été écrit. {instead}.",
    "See `portfolio theme copy {name}`": "Voyez `portfolio theme copy {name}`",
    "See `portfolio theme diff {name}`": "Voyez `portfolio theme diff {name}`",
    "Add to it the words that you change": "Ajoutez-y les mots que vous changez",
    "Remove it first if it is not yours": "Supprimez-le d’abord s’il n’est pas de vous",
    "Every line is a comment: take away the # of those that you change.": "Chaque ligne est un "
    "commentaire : ôtez le # de celles que vous changez.",
    "(yours)": "(le vôtre)",
    "Next: `portfolio theme copy FILE` with one of these.": "Ensuite : `portfolio theme copy "
    "FICHIER` avec l’un d’eux.",
    "Options of {theme}. Write yours in portfolio.yaml, below `options:`.": "Options du thème "
    "{theme}, à écrire dans portfolio.yaml, sous `options:`.",
    "The theme {theme} has no options.": "Le thème {theme} n’a pas d’options.",
    "default: {value}": "par défaut : {value}",
    "A text.": "Un texte.",
    "A number.": "Un nombre.",
    "A number from {least}.": "Un nombre à partir de {least}.",
    "true or false.": "true (oui) ou false (non).",
    "A colour such as #0b5b46.": "Une couleur comme #0b5b46.",
    "One of {choices}.": "Au choix : {choices}.",
    "Several of {choices}; [] for none.": "Plusieurs de : {choices} ; [] pour aucun.",
    "Or a colour such as #0b5b46, or a list of two: for light, for dark.": "Ou une couleur comme "
    "#0b5b46, ou une liste de deux : en clair, en sombre.",
    "extends {theme}": "complète {theme}",
    "this site’s": "celui de ce site",
    "a folder of this site": "un dossier de ce site",
    "Next: `theme: NAME` in portfolio.yaml, or try one with `portfolio serve --theme NAME`; "
    "`portfolio theme options NAME` lists what can be chosen.": "Ensuite : `theme: NOM` dans "
    "portfolio.yaml, ou un essai avec `portfolio serve --theme NOM` ; `portfolio theme options "
    "NOM` dit ce qui se choisit.",
}
