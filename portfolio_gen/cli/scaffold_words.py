"""What `portfolio new` and `portfolio add` say, in the author's language."""

from collections.abc import Mapping

Words = Mapping[str, str]

WORDS = {
    "en": {
        "suffix": ": ",
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
        "wrote-new": "Wrote {where}: {count} files{samples} ({seconds:.2f} s).",
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
    },
    "fr": {
        "suffix": " : ",
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
        "wrote-new": "Écrit {where} : {count} fichiers{samples} ({seconds:.2f} s).",
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
    },
}  # fmt: skip


def words_in(lang: str) -> Words:
    """Return the words for authors who are spoken to in "en" or "fr", spaces set with care."""
    if lang != "fr":
        return WORDS["en"]
    return {name: _spaced(each) for name, each in WORDS["fr"].items()}


def _spaced(french: str) -> str:
    """Return French with spaces that don't break before its signs."""
    return french.replace(" :", "\u00a0:").replace(" ;", "\u202f;").replace(" ?", "\u202f?")
