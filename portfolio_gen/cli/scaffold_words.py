"""What `portfolio new` and `portfolio add` say, in the author's language."""

# ruff: noqa: E501 - sentences are easier to read, and to translate, with few breaks

from collections.abc import Mapping

Words = Mapping[str, str]

WORDS = {
    "en": {
        "suffix": ": ",
        "point": ".",
        "byte": "B",
        "name": "Your name, or that of your studio",
        "job": "Your trade, in one short sentence",
        "look": "What do people look at first in your work?",
        "pictures": "pictures  (theme Cimaise: a white room, the work in large)",
        "cases": "cases     (theme Dossier: result, problem, reasoning)",
        "list": "a list    (theme Registre: many works on one surface)",
        "choice": "Your choice",
        "email": "E-mail to write to (Enter: later)",
        "legal": "A professional site in French says who publishes and hosts it. Enter: later.",
        "siret": "SIRET",
        "address": "Postal address",
        "host": "Host (GitHub, or name, address and telephone)",
        "language": "fr, en, or both with the first language first: fr,en",
        "one-line": "one line is needed",
        "of-three": "1, 2 or 3",
        "email-form": "an address such as ada@example.org",
        "siret-form": "a SIRET has 14 digits",
        "beside": "{where} is not empty. These {count} new files lie beside what is there:",
        "go-on": "Write them?",
        "nothing": "Nothing was written.",
        "wrote-new": "Wrote {where}: {count} files{samples} ({seconds} s).",
        "with-samples": ", two sample works among them",
        "notice-open": "The legal notice is a draft until you complete {path}; "
        "`portfolio check` reminds you.",
        "next-here": "Next: `portfolio serve --open` shows the site while you write.",
        "next-there": "Next: `cd {where}`, then `portfolio serve --open` shows the site while you "
        "write.",
        "then-new": 'Then: `portfolio add project "Your work" --photos FOLDER`; README.md tells '
        "the rest.",
        "taken": "{path} is there already, and nothing is overwritten. {nothing}\n"
        "Move it away, or name another folder: portfolio new my-site",
        "site-already": "{where} is a site already: it has a portfolio.yaml.\n"
        "Go on there with `portfolio add project \"Title\"`, or name another folder.",
        "not-a-folder": "{where} is a file, and a folder is needed",
        "no-name": "--name is needed where nobody can be asked: --name \"Ada Moore\"",
        "no-theme": "there is no theme {name}; {hint}",
        "did-you-mean": "did you mean {name}?",
        "one-of": "take one of {names}",
        "disk-full": "the disk is full",
        "not-allowed": "you have no right to write there",
        "refused": "{reason}: {path}. {nothing}",
        "no-site": "there is no site in {where}: no portfolio.yaml there or above it.\n"
        "Begin one with `portfolio new my-site`, or go into yours",
        "no-slug": "no address can be made of the title “{title}”: it needs a letter or a digit",
        "no-folder": "there is no folder {path}",
        "no-pictures": "there is no picture in {path} that could be shown. Nothing was written.\n"
        "Sub-folders are not looked into; `portfolio add projects` begins a draft for each",
        "no-sub-folders": "no sub-folder of {path} holds a picture that could be shown. "
        "Nothing was written.\nFor the pictures of one folder: "
        "`portfolio add project \"Title\" --photos FOLDER`",
        "no-photos-there": "a translation shows the pictures of its original: --photos is not "
        "for it",
        "no-language": "`{lang}` is not among the languages of the site ({listed}).\n"
        "Write it into `languages` in portfolio.yaml first",
        "no-original": "there is nothing called {wanted} to translate; {hint}",
        "taken-there": "{path} is there already, and nothing is overwritten. "
        "Nothing was written.\n"
        "Take another title; it can be changed in the text afterwards",
        "wrote": "Wrote {where}{what} ({seconds} s).",
        "wrote-draft": "Wrote 1 draft ({seconds} s).",
        "wrote-drafts": "Wrote {count} drafts ({seconds} s).",
        "one-picture": "1 picture",
        "many-pictures": "{count} pictures",
        "one-film": "1 film",
        "many-films": "{count} films",
        "sizes": "{before} there, {after} here",
        "no-pictures-in": "  {name}: no pictures, left",
        "left-out": "left out: {name} {reason}",
        "as-they-were": "The pictures hold all that cameras noted, places too. What is published is "
        "cleaned; a public repository shows the files themselves.",
        "next-write": "Next: complete {where}; `portfolio serve --open` shows it while you write.",
        "next-selection": "Next: choose the works in {where}; `portfolio build` makes the page, "
        "to which nothing leads: send its address.",
        "next-translate": "Next: translate {where}, take `draft: true` away, then "
        "`portfolio translated {where}`.",
        "next-drafts": "Next: complete them one by one, and take `draft: true` away; "
        "`portfolio serve --open` shows drafts, too.",
        "is-draft": "It is a draft: `portfolio build` leaves it out until you take `draft: true` "
        "away.",
    },
    "fr": {
        "suffix": " : ",
        "point": ",",
        "byte": "o",
        "name": "Votre nom, ou celui de votre atelier",
        "job": "Votre métier, en une courte phrase",
        "look": "Que regarde-t-on d’abord dans votre travail ?",
        "pictures": "des images  (thème Cimaise : une salle blanche, le travail en grand)",
        "cases": "des cas     (thème Dossier : résultat, problème, raisonnement)",
        "list": "une liste   (thème Registre : beaucoup de projets sur une surface)",
        "choice": "Votre choix",
        "email": "Courriel où l’on peut vous écrire (Entrée : plus tard)",
        "legal": "Un site professionnel dit qui le publie et qui l’héberge. Entrée : plus tard.",
        "siret": "SIRET",
        "address": "Adresse postale",
        "host": "Hébergeur (GitHub, ou nom, adresse et téléphone)",
        "language": "fr, en, ou les deux, la première langue en tête : fr,en",
        "one-line": "il faut une ligne",
        "of-three": "1, 2 ou 3",
        "email-form": "une adresse comme ada@example.org",
        "siret-form": "un SIRET a 14 chiffres",
        "beside": "{where} n’est pas vide. Ces {count} fichiers s’ajoutent à ce qui s’y trouve :",
        "go-on": "Les écrire ?",
        "nothing": "Rien n’a été écrit.",
        "wrote-new": "Écrit {where} : {count} fichiers{samples} ({seconds} s).",
        "with-samples": ", dont deux projets d’exemple",
        "notice-open": "Les mentions légales restent un brouillon tant que {path} n’est pas "
        "complété ; `portfolio check` le rappelle.",
        "next-here": "Ensuite : `portfolio serve --open` montre le site pendant que vous écrivez.",
        "next-there": "Ensuite : `cd {where}`, puis `portfolio serve --open` montre le site "
        "pendant que vous écrivez.",
        "then-new": "Puis : `portfolio add project \"Votre projet\" --photos DOSSIER` ; README.md "
        "dit le reste.",
        "taken": "{path} existe déjà, et rien n’est écrasé. {nothing}\n"
        "Déplacez-le, ou nommez un autre dossier : portfolio new mon-site",
        "site-already": "{where} est déjà un site : il a un portfolio.yaml.\n"
        "Continuez avec `portfolio add project \"Titre\"`, ou nommez un autre dossier.",
        "not-a-folder": "{where} est un fichier, et il faut un dossier",
        "no-name": "il faut --name quand personne ne peut répondre : --name \"Ada Morel\"",
        "no-theme": "il n’y a pas de thème {name} ; {hint}",
        "did-you-mean": "vouliez-vous dire {name} ?",
        "one-of": "au choix : {names}",
        "disk-full": "le disque est plein",
        "not-allowed": "vous n’avez pas le droit d’y écrire",
        "refused": "{reason} : {path}. {nothing}",
        "no-site": "il n’y a pas de site dans {where} : aucun portfolio.yaml là ni au-dessus.\n"
        "Commencez-en un avec `portfolio new mon-site`, ou allez dans le vôtre",
        "no-slug": "le titre « {title} » ne donne pas d’adresse : il y faut une lettre ou un chiffre",
        "no-folder": "il n’y a pas de dossier {path}",
        "no-pictures": "il n’y a dans {path} aucune image qui puisse être montrée. Rien n’a été "
        "écrit.\nLes sous-dossiers ne sont pas lus ; `portfolio add projects` fait un brouillon de "
        "chacun",
        "no-sub-folders": "aucun sous-dossier de {path} ne contient d’image qui puisse être "
        "montrée. Rien n’a été écrit.\nPour les images d’un seul dossier : "
        "`portfolio add project \"Titre\" --photos DOSSIER`",
        "no-photos-there": "une traduction montre les images de son original : --photos n’est pas "
        "pour elle",
        "no-language": "`{lang}` n’est pas dans les langues du site ({listed}).\n"
        "Ajoutez-la d’abord à `languages` dans portfolio.yaml",
        "no-original": "rien ne s’appelle {wanted} qui puisse être traduit ; {hint}",
        "taken-there": "{path} existe déjà, et rien n’est écrasé. "
        "Rien n’a été écrit.\n"
        "Prenez un autre titre ; il pourra être changé ensuite dans le texte",
        "wrote": "Écrit {where}{what} ({seconds} s).",
        "wrote-draft": "Écrit 1 brouillon ({seconds} s).",
        "wrote-drafts": "Écrit {count} brouillons ({seconds} s).",
        "one-picture": "1 image",
        "many-pictures": "{count} images",
        "one-film": "1 film",
        "many-films": "{count} films",
        "sizes": "{before} là-bas, {after} ici",
        "no-pictures-in": "  {name} : pas d’image, laissé",
        "left-out": "laissé de côté : {name} {reason}",
        "as-they-were": "Les images gardent tout ce que les appareils ont noté, les lieux aussi. Ce "
        "qui est publié est nettoyé ; un dépôt public montre les fichiers eux-mêmes.",
        "next-write": "Ensuite : complétez {where} ; `portfolio serve --open` le montre pendant que "
        "vous écrivez.",
        "next-selection": "Ensuite : choisissez les projets dans {where} ; `portfolio build` fait la "
        "page, à laquelle rien ne mène : envoyez son adresse.",
        "next-translate": "Ensuite : traduisez {where}, ôtez `draft: true`, puis "
        "`portfolio translated {where}`.",
        "next-drafts": "Ensuite : complétez-les un par un, et ôtez `draft: true` ; "
        "`portfolio serve --open` montre aussi les brouillons.",
        "is-draft": "C’est un brouillon : `portfolio build` l’ignore tant que `draft: true` y est.",
    },
}  # fmt: skip


SPACES = {
    " :": "\u00a0:",
    " ;": "\u00a0;",  # the narrow space is in no old code page of Windows
    " ?": "\u00a0?",
    "« ": "«\u00a0",
    " »": "\u00a0»",
}


def words_in(lang: str) -> Words:
    """Return the words for authors who are spoken to in "en" or "fr", spaces set with care."""
    if lang != "fr":
        return WORDS["en"]
    return {name: _spaced(each) for name, each in WORDS["fr"].items()}


def decimal(value: float, digits: int, words: Words) -> str:
    """Return a number with so many digits behind the point, or the comma."""
    return f"{value:.{digits}f}".replace(".", words["point"])


def size_in_words(count_of_bytes: int, words: Words) -> str:
    """Return a number of bytes in the decimal unit that suits it: "12.3 MB", "12,3 Mo"."""
    if count_of_bytes < 999_500:
        return f"{decimal(count_of_bytes / 1e3, 0, words)} k{words['byte']}"
    return f"{decimal(count_of_bytes / 1e6, 1, words)} M{words['byte']}"


def _spaced(french: str) -> str:
    """Return French with spaces that don't break before its signs."""
    return (
        french.replace(" :", "\u00a0:")
        .replace(" ;", "\u202f;")
        .replace(" ?", "\u202f?")
        .replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»")
    )
