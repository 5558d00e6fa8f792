"""What is said of languages and translations."""

SENTENCES = {
    "a dot in the name of a file marks a language, and `{0}` is none": "un point dans le nom d’un "
    "fichier annonce une langue, et `{0}` n’en est pas une",
    "rename {0} to {1}.md": "renommez {0} en {1}.md",
    "name it `{0}` or `{1}`": "nommez-le `{0}` ou `{1}`",
    "name it `{0}` or `{1}` or `{2}`": "nommez-le `{0}`, `{1}` ou `{2}`",
    "name it `{0}`": "nommez-le `{0}`",
    "`languages` names `{0}` twice": "`languages` nomme `{0}` deux fois",
    # Files in a language that is not the site's.
    "{0} is in the language `{1}`, which portfolio.yaml does not list; it lists {2} "
    "only": "{0} est dans la langue `{1}`, que portfolio.yaml ne nomme pas ; il ne nomme que `{2}`",
    "{0} is in the language `{1}`, which portfolio.yaml does not list; its languages are "
    "{2}": "{0} est dans la langue `{1}`, que portfolio.yaml ne nomme pas ; ses langues sont {2}",
    "{0} files are in the language `{1}`, which portfolio.yaml does not list: {2}; it lists {3} "
    "only": "{0:number} fichiers sont dans la langue `{1}`, que portfolio.yaml ne nomme pas : {2} "
    "; il ne nomme que `{3}`",
    "{0} files are in the language `{1}`, which portfolio.yaml does not list: {2} and {3} more; "
    "it lists {4} only": "{0:number} fichiers sont dans la langue `{1}`, que portfolio.yaml ne "
    "nomme pas : {2} et {3:number} de plus ; il ne nomme que `{4}`",
    "{0} files are in the language `{1}`, which portfolio.yaml does not list: {2}; its "
    "languages are {3}": "{0:number} fichiers sont dans la langue `{1}`, que portfolio.yaml ne "
    "nomme pas : {2} ; ses langues sont {3}",
    "{0} files are in the language `{1}`, which portfolio.yaml does not list: {2} and {3} more; "
    "its languages are {4}": "{0:number} fichiers sont dans la langue `{1}`, que portfolio.yaml "
    "ne nomme pas : {2} et {3:number} de plus ; ses langues sont {4}",
    "end the name with `.{0}.md`, as `languages` has it": "terminez le nom par `.{0}.md`, comme "
    "dans `languages`",
    "write `languages: [{0}, {1}]`, or rename the file": "écrivez `languages: [{0}, {1}]`, ou "
    "renommez le fichier",
    "write `languages: [{0}, {1}]`, or move these files out of content/": "écrivez `languages: "
    "[{0}, {1}]`, ou sortez ces fichiers de content/",
    # Texts in a language that is not the site's.
    "this is a text in `{0}`, which portfolio.yaml does not list ({1}), so nobody will read "
    "it": "ce texte est en `{0}`, que portfolio.yaml ne nomme pas ({1}) : personne ne le lira",
    "this is a text in `{0}`, which portfolio.yaml does not list ({1}), so nobody will read it, "
    "also in {2}": "ce texte est en `{0}`, que portfolio.yaml ne nomme pas ({1}) : personne ne le "
    "lira ; de même dans {2}",
    "this is a text in `{0}`, which portfolio.yaml does not list ({1}), so nobody will read it, "
    "also in {2} and {3} more": "ce texte est en `{0}`, que portfolio.yaml ne nomme pas ({1}) : "
    "personne ne le lira ; de même dans {2} et {3:number} de plus",
    "write `languages: [{0}, {1}]`, or remove it": "écrivez `languages: [{0}, {1}]`, ou ôtez-le",
    "did you mean `{0}`? else write `languages: [{1}, {2}]`, or remove it": "vouliez-vous dire "
    "`{0}` ? sinon, écrivez `languages: [{1}, {2}]`, ou ôtez-le",
    # One language twice.
    "{0} and {1} are both the version in `{2}`": "{0} et {1} sont tous deux la version en `{2}`",
    "{0} and {1} are both the version in `{2}`, the language of a file that names "
    "none": "{0} et {1} sont tous deux la version en `{2}`, la langue d’un fichier qui n’en nomme "
    "aucune",
    "{0} write-ups have two files in `{1}`, the first of `languages` and the language of a file "
    "that names none: {2}": "{0:number} textes ont deux fichiers en `{1}`, la première de "
    "`languages` et la langue d’un fichier qui n’en nomme aucune : {2}",
    "{0} write-ups have two files in `{1}`, the first of `languages` and the language of a file "
    "that names none: {2} and {3} more": "{0:number} textes ont deux fichiers en `{1}`, la "
    "première de `languages` et la langue d’un fichier qui n’en nomme aucune : {2} et {3:number} "
    "de plus",
    "put the language of these files first in `languages`, or rename them, such as {0}; of true "
    "doubles keep one": "mettez la langue de ces fichiers en premier dans `languages`, ou "
    "renommez-les, par exemple {0} ; des vrais doubles, gardez-en un",
    # Versions that are not there.
    "this project has no version in `{0}`, the first language of the site, so that its lists do "
    "not show it": "ce projet n’a pas de version en `{0}`, la première langue du site : les "
    "listes de cette langue ne le montrent pas",
    "this note has no version in `{0}`, the first language of the site, so that its lists do "
    "not show it": "cette note n’a pas de version en `{0}`, la première langue du site : les "
    "listes de cette langue ne la montrent pas",
    "this page has no version in `{0}`, the first language of the site, so that its lists do "
    "not show it": "cette page n’a pas de version en `{0}`, la première langue du site : les "
    "listes de cette langue ne la montrent pas",
    "write {0}, or `untranslated: show_original` in portfolio.yaml; if it is meant so, `checks: "
    "{off: [{1}]}`": "écrivez {0}, ou `untranslated: show_original` dans portfolio.yaml ; si "
    "c’est voulu, `checks: {off: [{1}]}`",
    "write {0}, or `untranslated: show_original` in portfolio.yaml; if it is meant so, `checks: "
    "{off: [translation-alone]}`": "écrivez {0}, ou `untranslated: show_original` dans "
    "portfolio.yaml ; si c’est voulu, `checks: {off: [translation-alone]}`",
    "write {0} and {1}, or `untranslated: show_original` in portfolio.yaml; if it is meant so, "
    "`checks: {off: [{2}]}`": "écrivez {0} et {1}, ou `untranslated: show_original` dans "
    "portfolio.yaml ; si c’est voulu, `checks: {off: [{2}]}`",
    "the text of the home page has no version in {0}, where the page is without "
    "it": "le texte de la page d’accueil n’a pas de version en {0} : la page y est sans lui",
    "this project says that it is a translation, and there is no other version of "
    "it": "ce projet se dit une traduction, et il n’en existe pas d’autre version",
    "this note says that it is a translation, and there is no other version of it": "cette note "
    "se dit une traduction, et il n’en existe pas d’autre version",
    "this page says that it is a translation, and there is no other version of it": "cette page "
    "se dit une traduction, et il n’en existe pas d’autre version",
    "bring the original back beside it, or remove `translation_of`": "remettez l’original à côté, "
    "ou ôtez `translation_of`",
    # Which is the original, and what follows it.
    "this translation was made from an older version of {0}": "cette traduction a été faite "
    "d’après une version plus ancienne de {0}",
    "bring the text up to date, then run `portfolio translated {0}`": "mettez le texte à jour, "
    "puis lancez `portfolio translated {0}`",
    "`translation_of` takes what `portfolio translated` writes there, not "
    "`{0}`": "`translation_of` attend ce que `portfolio translated` y écrit, et non `{0}`",
    "if this text is up to date, run `portfolio translated {0}`; else remove the "
    "line": "si ce texte est à jour, lancez `portfolio translated {0}` ; sinon, ôtez la ligne",
    "this says that it is a translation, and so does {0}: none is the original": "ce texte se dit "
    "une traduction, et {0} aussi : aucun n’est l’original",
    "this says that it is a translation, and so does {0} and {1}: none is the "
    "original": "ce texte se dit une traduction, et {0} et {1} aussi : aucun n’est l’original",
    "remove `translation_of` from the one that was written first": "ôtez `translation_of` de "
    "celui qui a été écrit en premier",
    # Why `portfolio translated` writes nothing.
    "{0}: this says that it is a translation, and so does {1}: none is the original; remove "
    "`translation_of` from the one that was written first": "{0} : ce texte se dit une "
    "traduction, et {1} aussi : aucun n’est l’original ; ôtez `translation_of` de celui qui a été "
    "écrit en premier",
    "there is no translation in {0}": "il n’y a pas de traduction dans {0}",
    "{0} and {1} are both the version in `{2}`: keep one of them": "{0} et {1} sont tous deux la "
    "version en `{2}` : n’en gardez qu’un",
    "{0} is no translation: it is there in no other language": "{0} n’est pas une traduction : il "
    "n’est là dans aucune autre langue",
    "{0} is no write-up": "{0} n’est pas un texte du site",
    "{0} is in `{1}`, which portfolio.yaml does not list ({2})": "{0} est en `{1}`, que "
    "portfolio.yaml ne nomme pas ({2})",
    "{0} is not the only file in its language: keep one of them": "{0} n’est pas le seul fichier "
    "dans sa langue : n’en gardez qu’un",
    "{0} is the original: name its translation, {1}": "{0} est l’original : nommez sa traduction, "
    "{1}",
    "{0} is the original, as `{1}` comes first in portfolio.yaml. If it was made from {2}, "
    "write `translation_of: {3}` into it and run this again": "{0} est l’original, car `{1}` "
    "vient en premier dans portfolio.yaml. S’il a été fait d’après {2}, écrivez-y "
    "`translation_of: {3}`, et relancez la commande",
    "{0} can't be written: it or its folder is read-only": "{0} ne peut pas être écrit : lui ou "
    "son dossier est en lecture seule",
    "the front matter of {0} has an unusual form; write `{1}: {2}` into it": "l’en-tête de {0} a "
    "une forme inhabituelle ; écrivez-y `{1}: {2}`",
    "{0}, line {1}: {2}; mend this first": "{0}, ligne {1} : {2:words} ; corrigez cela d’abord",
}
