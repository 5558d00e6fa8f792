"""Which page took the place of one that vanished."""

import pytest

from portfolio_gen.plan.successors import proposal, successor

NOW = ["/", "/projets/", "/projets/metier-a-main/", "/projets/pont-de-bois/", "/fr/projets/gare/",
       "/en/projects/gare/", "/realisations/tour/", "/tags/bois/"]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/projets/gare/", "/fr/projets/gare/"),  # the first language is another now
        ("/projets/tour/", "/realisations/tour/"),  # `paths` changed
        ("/projets/pont/", "/projets/pont-de-bois/"),
        ("/projets/metier-a-mains/", "/projets/metier-a-main/"),
        ("/projets/disparu/", ""),
        ("/mots/bois/", "/tags/bois/"),
    ],
)
def test_a_page_is_known_by_its_name(old: str, new: str) -> None:
    assert successor(old, NOW) == new


def test_the_line_and_its_file_are_proposed() -> None:
    sources = {"/realisations/tour/": "content/projects/tour/index.md"}
    said = proposal("/projets/tour/", NOW, sources, "portfolio.yaml")
    assert said == (
        "write `aliases: [/projets/tour/]` into content/projects/tour/index.md if that took its "
        "place (perhaps /realisations/tour/), or, if it may end, `gone: [/projets/tour/]` in "
        "portfolio.yaml"
    )


def test_a_page_without_a_file_takes_no_alias() -> None:
    assert "bring back its name" in proposal("/mots/bois/", NOW, {}, "portfolio.yaml")


def test_of_several_languages_that_of_the_old_address_is_proposed() -> None:
    now = ["/works/one/", "/fr/projets/one/", "/fr/realisations/two/", "/works/two/"]
    assert successor("/projects/one/", now, ("en", "fr")) == "/works/one/"
    assert successor("/fr/projects/two/", now, ("en", "fr")) == "/fr/realisations/two/"


def test_a_file_is_put_back_and_takes_no_alias() -> None:
    said = proposal("/cv.pdf", ["/cv/"], {"/cv/": "content/pages/cv.md"}, "portfolio.yaml")
    assert said == (
        "put the file back into static/, or, if it may end, `gone: [/cv.pdf]` in portfolio.yaml"
    )
    assert "aliases: [/cv.php]" in proposal("/cv.php", [], {}, "portfolio.yaml")
