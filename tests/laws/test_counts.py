"""Guards that cannot flake: how much a build reads, makes and writes for each kind of edit.

Twenty projects in a row, about two pages. Projects 3 and 10 share a tag, the others have none. A
project's page shows the works beside it and three more, those that follow where none is akin: so
a work is on the pages of up to three works that come two to four places before it.
"""

from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.result import Result
from tests.files import photograph, png
from tests.laws.support import TODAY, age, build_at, tiny_theme, write, write_site, writeup

PROJECTS = 20
TEMPLATE = "<title>{{ page.title }}</title>{{ t('word') }} {{ site.tagline }} {{ body }}"
CARDS = "{% for card in page.cards %}{{ card.title }}{% endfor %}"
#: Pages: home, list of projects, one tag, 404, two pages and the projects.
PAGES = 4 + 2 + PROJECTS
FILES = PAGES + 6  # .nojekyll, addresses.txt, a style sheet, a picture twice, a static file


def _project(at: int, title: str = "", body: str = "Text.\n", tags: str = "") -> dict[str, str]:
    front = {"title": title or f"Work {at:02}", "order": f"{at + 1}"}
    if at in (3, 10):
        front["tags"] = tags or "[wool]"
    if at == 5:
        front["cover"] = "{src: a.png, alt: A}"
    return {f"content/projects/w{at:02}/index.md": writeup(front, body)}


class Site:
    """A built site that nobody has touched for hours."""

    def __init__(self, root: Path) -> None:
        self.root = root
        files: dict[str, str | bytes] = {
            **tiny_theme(),
            "tiny/strings/en.yaml": "word: word\n",
            "tiny/assets/main.css": "body { margin: 0 }",
            "portfolio.yaml": "title: Ada\ntagline: Weaver\ntheme: tiny\n",
            "content/pages/about.md": writeup({"title": "About"}, "Hello.\n"),
            "content/pages/legal.md": writeup({"title": "Legal"}, "Nothing.\n"),
            "content/projects/w05/a.png": png(5, 5),
            "static/robots.txt": "User-agent: *\n",
        }
        for name in ("home", "list", "term", "project", "note", "page", "404"):
            files[f"tiny/templates/{name}.html"] = TEMPLATE
        files["tiny/templates/list.html"] += CARDS  # type: ignore[operator]
        for at in range(PROJECTS):
            files.update(_project(at))
        write_site(root, files)
        age(root)
        first = build_at(root)
        assert (first.pages, first.files, first.made) == (PAGES, FILES, FILES), first
        build_at(root)

    def counts(self, files: dict[str, str | bytes] | None = None) -> tuple[int, int, int, int]:
        """Change files, build, and return how many were read, made, written and deleted."""
        return _counts(self.build(files or {}))

    def build(self, files: dict[str, str | bytes]) -> Result:
        """Change files and build."""
        write(self.root, files)
        return build_at(self.root)


def _counts(result: Result) -> tuple[int, int, int, int]:
    assert not result.problems
    assert (result.pages, result.files) != (0, 0)
    return result.read, result.made, len(result.written), len(result.deleted)


@pytest.fixture
def site(folder: Path) -> Site:
    """Return the site of twenty projects, built."""
    return Site(folder / "site")


def test_nothing_changed_reads_makes_and_writes_nothing(site: Site) -> None:
    assert site.counts() == (0, 0, 0, 0)


def test_file_that_was_only_touched_is_read_and_nothing_is_made(site: Site) -> None:
    (site.root / "content/pages/about.md").touch()
    assert site.counts() == (1, 0, 0, 0)


def test_without_trust_everything_is_read_and_nothing_is_made(site: Site) -> None:
    sources = [path for path in site.root.rglob("*") if path.is_file()]
    ours = [path for path in sources if not {"_site", ".portfolio"} & set(path.parts)]
    result = build(str(site.root), str(site.root / "_site"), today=TODAY, trust=False, jobs=1)
    templates = sum("templates" in path.parts for path in ours)
    assert _counts(result) == (len(ours), 0, 0, 0)
    assert templates == 9


def test_day_that_changes_nothing_reads_and_makes_nothing(site: Site) -> None:
    for today in ("2026-05-02", "2030-01-01", "2020-01-01"):
        assert _counts(build_at(site.root, today=today)) == (0, 0, 0, 0)


def test_one_body_makes_its_page_alone(site: Site) -> None:
    assert site.counts({**_project(7, body="Other text.\n")}) == (1, 1, 1, 0)


def test_one_title_makes_its_page_those_that_show_it_home_and_list(site: Site) -> None:
    # Only the page itself and the list print it, so that only they are written. Project 3 shows
    # project 10, which is akin to it, in place of this one.
    assert site.counts({**_project(7, title="New")}) == (1, 7, 2, 0)


def test_title_of_a_tagged_work_also_makes_the_tag_page_and_the_related_work(site: Site) -> None:
    assert site.counts({**_project(10, title="New")}) == (1, 10, 2, 0)


def test_one_tag_makes_its_page_the_new_tag_the_other_tag_the_list_and_the_addresses(
    site: Site,
) -> None:
    # The other tag's page and the list name all tags; this theme does not print them.
    assert site.counts({**_project(10, tags="[wool, silk]")}) == (1, 5, 2, 0)


def test_one_cover_makes_itself_its_page_those_that_show_it_home_and_list(site: Site) -> None:
    # Its addresses change with its bytes: two files come, two go.
    assert site.counts({"content/projects/w05/a.png": png(6, 5)}) == (1, 10, 2, 2)


def test_cover_that_was_shown_before_is_not_encoded_again(site: Site) -> None:
    assert site.build({"content/projects/w05/a.png": png(6, 5)}).pictures is not None
    result = site.build({"content/projects/w05/a.png": png(5, 5)})
    assert _counts(result) == (1, 10, 2, 2)
    assert result.pictures is None  # as none was encoded


def test_focal_point_that_nothing_is_cropped_to_encodes_nothing(site: Site) -> None:
    front = {"title": "Work 05", "order": "6", "cover": "{src: a.png, alt: A, focus: [0, 0]}"}
    assert site.counts({"content/projects/w05/index.md": writeup(front, "Text.\n")}) == (1, 8, 0, 0)


def test_quality_makes_every_photograph_and_nothing_else_than_those_that_show_it(
    site: Site,
) -> None:
    config = "title: Ada\ntagline: Weaver\ntheme: tiny\nimages: {quality: %d}\n"
    assert site.counts({"portfolio.yaml": config % 60}) == (1, 0, 0, 0)  # a drawing loses nothing
    site.counts({"content/projects/w05/a.png": photograph()})
    # Two sizes in two modern formats, and a JPEG of one size.
    assert site.counts({"portfolio.yaml": config % 50}) == (1, 5 + 8, 5, 5)


def test_widths_of_a_preset_make_the_new_ones_alone(site: Site) -> None:
    site.counts({"content/projects/w05/a.png": photograph()})
    theme = "name: tiny\npresets:\n  default: {widths: [WIDTHS]}\n"
    site.counts({"tiny/theme.yaml": theme.replace("WIDTHS", "200, 400")})
    result = site.build({"tiny/theme.yaml": theme.replace("WIDTHS", "200, 300, 400")})
    assert sorted(path for path in result.written if path.endswith("300.avif")) == [
        path for path in result.written if path.endswith(".avif")
    ]


def test_picture_that_no_page_shows_is_read_and_nothing_is_made(site: Site) -> None:
    assert site.counts({"content/projects/w05/b.png": png(6, 5)}) == (1, 0, 0, 0)


def test_words_of_the_theme_make_every_page(site: Site) -> None:
    assert site.counts({"theme/strings/en.yaml": "word: Wort\n"}) == (1, PAGES, PAGES, 0)


def test_words_that_no_page_prints_make_every_page_and_write_none(site: Site) -> None:
    assert site.counts({"theme/strings/en.yaml": "day.1: Wort\n"}) == (1, PAGES, 0, 0)


def test_template_of_projects_makes_every_project(site: Site) -> None:
    files: dict[str, str | bytes] = {"theme/templates/project.html": f"<p>{TEMPLATE}"}
    assert site.counts(files) == (1, PROJECTS, PROJECTS, 0)


def test_template_that_nothing_uses_makes_nothing(site: Site) -> None:
    assert site.counts({"theme/templates/other.html": TEMPLATE}) == (1, 0, 0, 0)


def test_style_sheet_makes_itself_and_every_page(site: Site) -> None:
    # Its address changes, which this theme's pages do not print.
    assert site.counts({"theme/assets/main.css": "b { margin: 0 }"}) == (1, PAGES + 1, 1, 1)


def test_tagline_in_portfolio_yaml_makes_every_page(site: Site) -> None:
    files: dict[str, str | bytes] = {
        "portfolio.yaml": "title: Ada\ntagline: Dyer\ntheme: tiny\n",
    }
    assert site.counts(files) == (1, PAGES, PAGES, 0)


def test_key_of_portfolio_yaml_that_shapes_nothing_yet_makes_nothing(site: Site) -> None:
    files: dict[str, str | bytes] = {
        "portfolio.yaml": "# Mine\ntitle: Ada\ntagline: Weaver\ntheme: tiny\n",
    }
    assert site.counts(files) == (1, 0, 0, 0)


def test_one_static_file_makes_itself(site: Site) -> None:
    assert site.counts({"static/robots.txt": "User-agent: a\n"}) == (1, 1, 1, 0)


def test_one_draft_takes_away_its_page_and_makes_all_that_showed_it_and_the_addresses(
    site: Site,
) -> None:
    draft = writeup({"title": "Work 07", "order": "8", "draft": "true"}, "Text.\n")
    assert site.counts({"content/projects/w07/index.md": draft}) == (1, 7, 2, 1)


def test_damaged_output_alone_is_made_again(site: Site) -> None:
    (site.root / "_site/about/index.html").write_text("damaged", encoding="utf-8")
    assert site.counts() == (0, 1, 1, 0)


def test_lost_manifest_makes_and_writes_everything_and_reads_nothing(site: Site) -> None:
    (site.root / ".portfolio/outputs/site/manifest").unlink()
    (site.root / ".portfolio/outputs/site/quiet").unlink()
    assert site.counts() == (0, FILES, FILES, 0)


def test_lost_index_reads_everything_and_makes_nothing(site: Site) -> None:
    before = _counts(build_at(site.root))
    (site.root / ".portfolio/index").unlink()
    (site.root / ".portfolio/outputs/site/quiet").unlink()
    read, made, written, deleted = site.counts()
    assert before == (0, 0, 0, 0)
    assert read > PROJECTS
    assert (made, written, deleted) == (0, 0, 0)
