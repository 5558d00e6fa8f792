"""Pages in view, made ahead of the build: the same bytes, or none."""

import os
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.live import Live
from portfolio_gen.model.result import Result
from portfolio_gen.serve.ahead import pages_ahead
from tests.conftest import TODAY, Files, write_site
from tests.files import photograph

LOOM = "content/projects/loom/index.md"
PAGE = "projects/loom/index.html"
CONFIG = "title: Ada\ntheme: base\nchecks: {off: [alt-missing]}\n"
FILES: Files = {
    "portfolio.yaml": CONFIG,
    LOOM: "---\ntitle: Loom\n---\nA text with [a link](../chair/).\n\n## Part\n\n![](a.jpg)\n",
    "content/projects/loom/a.jpg": photograph(60, 40),
    "content/projects/chair/index.md": "---\ntitle: Chair\n---\nText.\n",
}


class Preview:
    """A site that is built again and again, as the preview does."""

    def __init__(self, root: Path) -> None:
        self.root, self.out = root, root / ".portfolio" / "preview"
        self.view: tuple[str, ...] = ()
        self.made: dict[str, bytes] = {}
        self.live = Live(lambda: self.view, self.made.__setitem__, lambda: False)
        write_site(root, FILES)
        assert not self.build().failed

    def build(self) -> Result:
        return build(str(self.root), str(self.out), today=TODAY, live=self.live)

    def change(self, path: str, old: str, new: str) -> None:
        place = self.root / path
        text = place.read_text("utf-8")
        assert old in text
        place.write_text(text.replace(old, new), "utf-8")

    def ahead(self, path: str = PAGE) -> bytes | None:
        return dict(pages_ahead(self.live, [path])).get(path)

    def page(self, path: str = PAGE) -> bytes:
        return (self.out / path).read_bytes()


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return Preview(tmp_path)


def test_nothing_changed_so_nothing_comes(preview: Preview) -> None:
    assert preview.ahead() is None
    os.utime(preview.root / LOOM)
    assert preview.ahead() is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A text", "Another text"),
        ("A text", "More lines\n\nand *markup*.\n\nA text"),
        ("\n\n## Part", "\n\n> A quote\n\n## Part"),
    ],
)
def test_changed_text_gives_what_the_build_makes_of_it(
    preview: Preview, old: str, new: str
) -> None:
    preview.change(LOOM, old, new)
    made = preview.ahead()
    assert made is not None
    assert made != preview.page()
    assert not preview.build().failed
    assert preview.page() == made
    assert preview.ahead() is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Loom", "title: Weaving"),
        ("## Part", "## Another part"),
        ("(../chair/)", "(../chair/#x)"),
        ("![](a.jpg)", ""),
        ("---\nA text", "summary: New\n---\nA text"),
        ("title: Loom", "title: [Loom"),
        ("A text", ":::nonsense\n:::\n\nA text"),
    ],
)
def test_what_changes_more_than_the_text_waits_for_the_build(
    preview: Preview, old: str, new: str
) -> None:
    preview.change(LOOM, old, new)
    assert preview.ahead() is None


def test_text_that_vanishes_while_it_is_read_is_left_to_the_build(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError(LOOM)

    preview.change(LOOM, "A text", "Another text")
    monkeypatch.setattr("portfolio_gen.serve.ahead.read_writeup", gone)
    assert preview.ahead() is None


def test_changed_template_gives_what_the_build_makes_of_it(preview: Preview) -> None:
    write_site(preview.root, {"theme/templates/project.html": "<p>{{ page.title }}</p>{{ body }}"})
    preview.build()
    preview.change("theme/templates/project.html", "<p>", "<h1>")
    made = preview.ahead()
    assert made is not None
    assert b"<h1>Loom" in made
    assert preview.ahead("index.html") == preview.page("index.html")
    preview.build()
    assert preview.page() == made


def test_broken_template_is_left_to_the_build(preview: Preview) -> None:
    write_site(preview.root, {"theme/templates/project.html": "<p>{{ page.title }}</p>"})
    preview.build()
    preview.change("theme/templates/project.html", "}}", "}")
    before = preview.page()
    assert preview.ahead() is None
    assert preview.build().failed
    assert preview.page() == before


def test_page_with_a_word_that_must_not_go_out_is_not_shown(tmp_path: Path) -> None:
    preview = Preview(tmp_path)
    write_site(preview.root, {"portfolio.yaml": CONFIG})
    preview.change(
        LOOM,
        "title: Loom",
        "title: Loom\nclient: {name: Globex Corporation, show: anonymous, shown_as: a bank}",
    )
    assert not preview.build().failed, preview.build().problems
    preview.change(LOOM, "A text", "For Globex Corporation, a text")
    assert preview.ahead() is None


# What a build does that goes on after errors


def test_mistake_in_one_page_keeps_that_page_and_shows_the_others(preview: Preview) -> None:
    before = preview.page()
    preview.change(LOOM, "a.jpg", "b.jpg")
    preview.change("content/projects/chair/index.md", "Text.", "New text.")
    result = preview.build()
    assert result.failed
    assert [problem.code for problem in result.problems] == ["image-missing"]
    assert preview.page() == before
    assert b"New text." in preview.page("projects/chair/index.html")
    assert list((preview.out / "assets/projects/loom").iterdir()), "its picture is still there"
    preview.change(LOOM, "b.jpg", "a.jpg")
    assert not preview.build().failed
    assert preview.page() == before


def test_new_page_with_a_mistake_is_away_until_it_is_mended(preview: Preview) -> None:
    write_site(
        preview.root, {"content/projects/vase/index.md": "---\ntitle: Vase\n---\n![](x.jpg)\n"}
    )
    assert preview.build().failed
    assert not (preview.out / "projects/vase/index.html").exists()
    preview.change("content/projects/vase/index.md", "![](x.jpg)", "Text.")
    assert not preview.build().failed
    assert (preview.out / "projects/vase/index.html").exists()


def test_page_that_can_not_be_planned_keeps_no_other_away(tmp_path: Path) -> None:
    preview = Preview(tmp_path)
    page = preview.page()
    preview.change(LOOM, "title: Loom", "title: Loom\ntemplate: none")
    preview.change("content/projects/chair/index.md", "Text.", "New text.")
    assert [
        problem.code for problem in preview.build().problems if problem.severity == "error"
    ] == ["template-missing"]
    assert preview.page() == page
    assert b"New text." in preview.page("projects/chair/index.html")


@pytest.mark.parametrize("broken", ["titel: x\n", "title: Ada\ntheme: none\n"])
def test_mistake_that_concerns_all_pages_leaves_all_as_they_were(
    preview: Preview, broken: str
) -> None:
    before = preview.page()
    write_site(preview.root, {"portfolio.yaml": broken})
    preview.change(LOOM, "A text", "Another text")
    assert preview.build().failed
    assert preview.page() == before
    write_site(preview.root, {"portfolio.yaml": CONFIG})
    assert not preview.build().failed
    assert b"Another text" in preview.page()


def test_first_build_with_a_mistake_is_mended_by_the_next(tmp_path: Path) -> None:
    write_site(tmp_path, {**FILES, LOOM: "---\ntitle: Loom\n---\n![](none.jpg)\n"})
    preview = Preview.__new__(Preview)
    preview.root, preview.out = tmp_path, tmp_path / ".portfolio" / "preview"
    preview.live = Live(lambda: (), lambda path, data: None, lambda: False)
    assert preview.build().failed
    assert (preview.out / "index.html").exists()
    assert not (preview.out / PAGE).exists()
    preview.change(LOOM, "![](none.jpg)", "Text.")
    result = preview.build()
    assert not result.failed, result.problems
    assert b"Text." in preview.page()


def test_mistake_in_a_work_does_not_keep_the_home_page(preview: Preview) -> None:
    write_site(preview.root, {"content/home.md": "Old words.\n"})
    preview.build()
    preview.change(LOOM, "title: Loom", "title: Loom\ndatte: 2")
    preview.change("content/home.md", "Old", "New")
    assert preview.build().failed
    assert b"New words." in preview.page("index.html")


def test_file_of_static_that_can_not_go_out_keeps_nothing_else(preview: Preview) -> None:
    write_site(preview.root, {"static/v.mp4": b"half a film"})
    preview.change(LOOM, "A text", "Another text")
    assert preview.build().failed
    assert b"Another text" in preview.page()


def test_words_that_must_not_go_out_are_not_shown_early(preview: Preview) -> None:
    preview.view = (PAGE,)
    preview.change(LOOM, "title: Loom", "title: Loom\nredact: [Quux]")
    preview.build()
    preview.made.clear()
    preview.change(LOOM, "title: Loom", "title: Loom\nrole: Quux")
    assert preview.build().failed
    assert preview.made == {}


def test_pages_in_view_are_made_first_and_told_with_their_bytes(preview: Preview) -> None:
    preview.view = (PAGE,)
    write_site(preview.root, {"theme/templates/project.html": "<p>{{ page.title }}</p>"})
    preview.build()
    assert preview.made == {PAGE: preview.page()}


def test_page_with_a_mistake_is_not_told_early(preview: Preview) -> None:
    preview.view = (PAGE,)
    preview.change(LOOM, "title: Loom", "titel_: Loom")
    assert preview.build().failed
    assert preview.made == {}


def test_preview_and_clean_build_are_the_same(preview: Preview, tmp_path: Path) -> None:
    preview.change(LOOM, "A text", "Another text")
    preview.build()
    out = tmp_path / "clean"
    assert not build(str(preview.root), str(out), today=TODAY, trust=False).failed
    for path in (PAGE, "index.html", "projects/chair/index.html"):
        assert (out / path).read_bytes() == preview.page(path)
