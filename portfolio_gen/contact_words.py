"""The words of contact sheets, in the language that the site has first."""

from collections.abc import Mapping

Words = Mapping[str, str]

WORDS: dict[str, Words] = {
    "en": {
        "lang": "en",
        "title": "Pictures of “{work}”",
        "about": "All that is published of this work’s pictures, with their words. Its client is "
        "not to be named: look for logos, signs, plates, faces, screens and papers, also small "
        "ones and in the background. Click a picture to open your own file in its full size. This "
        "page is for you alone; it is never published.",
        "documents": "Documents beside it",
        "words": "Words",
        "file": "File",
        "next": "If all of it may be seen, type in the terminal:",
        "one": "Published as 1 file",
        "many": "Published as {count} files",
    },
    "fr": {
        "lang": "fr",
        "title": "Images du projet «\u00a0{work}\u00a0»",
        "about": "Tout ce qui est publié des images de ce projet, avec leurs textes. Son client ne "
        "doit pas être nommé\u00a0: cherchez des logos, des enseignes, des plaques, des visages, "
        "des écrans et des papiers, même petits, même à l’arrière-plan. Cliquez sur une image pour "
        "ouvrir votre fichier en grand. Cette page n’est que pour vous\u202f; elle n’est jamais "
        "publiée.",
        "documents": "Documents à côté",
        "words": "Texte",
        "file": "Fichier",
        "next": "Si tout peut être vu, tapez dans le terminal\u00a0:",
        "one": "Publiée en 1 fichier",
        "many": "Publiée en {count} fichiers",
    },
}


def words_in(language: str) -> Words:
    """Return the words in a language such as "fr-CA"; in English where we have none in it."""
    return WORDS.get(language.split("-")[0].lower(), WORDS["en"])


def published_as(words: Words, count: int) -> str:
    """Return in how many files a picture is published."""
    return words["one"] if count == 1 else words["many"].format(count=count)
