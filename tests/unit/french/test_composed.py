"""Sentences that code puts together from parts are told as a whole, and their parts with them.

`~` stands for a no-break space.
"""

import pytest

from portfolio_gen.french.catalogue import catalogue


@pytest.mark.parametrize(
    ("english", "french"),
    [
        (
            "/a/ and 3 other pages lead to /b/, which is not part of the site",
            "/a/ et 3 autres pages mènent à /b/, qui ne fait pas partie du site",
        ),
        (
            "the home page and an alias of content/a.md would both be published at /",
            "une même adresse, /, reviendrait à deux choses~: la page d’accueil et une "
            "ancienne adresse de content/a.md",
        ),
        (
            "/a.jpg holds a position, a serial number and notes of the camera’s maker",
            "/a.jpg contient une position géographique, un numéro de série et des notes du "
            "fabricant de l’appareil",
        ),
        (
            "cv.pdf is published as it is: it says of itself: Ada (author), Word (program)",
            "cv.pdf est publié tel quel~: il dit de lui-même~: Ada (auteur), Word (logiciel)",
        ),
        (
            "_site/a can't be written: permission denied; the site is as it was",
            "on ne peut pas écrire _site/a~: vous n’en avez pas le droit~; le site est comme il "
            "était",
        ),
        (
            "take it out of a.md, b.pdf or 2 other files, or of what the theme writes",
            "ôtez-le de a.md, b.pdf ou de 2 autres fichiers, ou de ce que le thème écrit",
        ),
        (
            "`page.titel`: there is no `titel`; did you mean `title`?",
            "`page.titel`~: il n’y a pas de `titel`~; vouliez-vous dire `title`~?",
        ),
        (
            "name a field of it; found while making a.html from content/a.md",
            "nommez l’un de ses champs~; trouvé en fabriquant a.html à partir de content/a.md",
        ),
        (
            "a list and nothing cannot be put in order",
            "on ne peut pas mettre en ordre une liste et rien",
        ),
        (
            "Links to other sites: 1 fine, 2 moved (1 known from the last day).",
            "Liens vers d’autres sites~: 1 en ordre, 2 qui ont déménagé (dont 1 déjà connu "
            "depuis moins d’un jour).",
        ),
    ],
)
def test_parts_are_told_with_the_whole(english: str, french: str) -> None:
    assert catalogue().tell(english) == french.replace("~", "\u00a0")
