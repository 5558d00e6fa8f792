"""People who stand in the private file: referred to by key, named nowhere."""

from pathlib import Path

from tests.conftest import Files, MakeSite, Site

CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/\nprivate: ../private.yaml\n"
PRIVATE = "people:\n  nel: {name: Nel Verhaegen, note: On leave}\n"
LOOM = """\
---
title: Loom
credits:
  - {person: nel, role: Warping}
  - {person: Jo Potter, role: Clay}
quotes:
  - {text: It never stops., by: nel, role: A weaver, consent: on paper}
---
"""


def built(make_site: MakeSite, tmp_path: Path, files: Files, private: str = PRIVATE) -> Site:
    (tmp_path / "private.yaml").write_text(private, encoding="utf-8")
    return make_site({"portfolio.yaml": CONFIG, **files})


def test_a_private_person_is_known_by_key_and_named_nowhere(
    make_site: MakeSite, tmp_path: Path
) -> None:
    site = built(make_site, tmp_path, {"content/projects/loom/index.md": LOOM})
    assert site.codes() == []
    page = site.page("projects/loom/")
    assert "Clay" in page
    assert "Warping" not in page
    assert "A weaver" in page
    assert "nel" not in page.split("<main")[1]


def test_a_private_persons_name_in_a_text_stops_the_build(
    make_site: MakeSite, tmp_path: Path
) -> None:
    text = LOOM + "Woven with nel verhaegen.\n"
    site = built(make_site, tmp_path, {"content/projects/loom/index.md": text})
    assert site.codes() == ["secret-published"]
    assert "the name of a person who is not to be named" in site.problems[0].message


def test_a_public_persons_private_name_stays_private(make_site: MakeSite, tmp_path: Path) -> None:
    files = {
        "content/projects/loom/index.md": LOOM,
        "data/people.yaml": "nel: The Weaver of Ghent\n",
    }
    site = built(make_site, tmp_path, files)
    assert site.codes() == []
    assert "The Weaver of Ghent" in site.page("projects/loom/")


def test_a_private_persons_key_may_stand_for_a_client(make_site: MakeSite, tmp_path: Path) -> None:
    text = "---\ntitle: Loom\nclient: {key: nel, show: anonymous, shown_as: A weaver}\n---\n"
    site = built(make_site, tmp_path, {"content/projects/loom/index.md": text})
    assert site.codes() == []
    assert "A weaver" in site.page("projects/loom/")
    shown = text.replace(", show: anonymous, shown_as: A weaver", "")
    site = built(make_site, tmp_path, {"content/projects/loom/index.md": shown})
    assert site.codes() == ["client-unknown"]
    assert "Verhaegen" not in repr(site.problems)


def test_no_message_says_a_private_name_that_a_credit_nearly_has(
    make_site: MakeSite, tmp_path: Path
) -> None:
    text = "---\ntitle: Loom\ncredits: [{person: Nel Verhagen, role: Warping}]\n---\n"
    site = built(make_site, tmp_path, {"content/projects/loom/index.md": text})
    assert "Verhaegen" not in repr(site.problems)
