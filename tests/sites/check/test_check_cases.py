"""The rules in tests/cases/checks.md: each is told of its bad site, and nothing of the good one."""

from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.check.seen import Seen
from portfolio_gen.check.thorough import examine
from portfolio_gen.model.check_codes import CODES, OF_WEB
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.wishes import Wishes
from scripts.check_cases import File, Rule, rules
from tests.conftest import TODAY
from tests.sites.test_problem_cases import picture, told

CONFIG = "title: Ada\ntheme: base\n"
LOCAL = [rule for rule in rules() if rule.expected and rule.code not in OF_WEB]


def checked(root: Path, published: str | None = None, jobs: int | None = 1) -> list[Problem]:
    """Return what `portfolio check` says of a site."""

    def look(seen: Seen) -> list[Problem]:
        return examine(seen)[0]

    result = build(
        str(root),
        str(root / "_site"),
        today=TODAY,
        wishes=Wishes(published=published, strict_addresses=True),
        commit=False,
        jobs=jobs,
        look=look,
    )
    return list(result.problems)


def write(rule: Rule, which: str, root: Path) -> None:
    root.mkdir()
    (root / "portfolio.yaml").write_text(CONFIG)
    for each in rule.site(which).values():
        put(each, root / each.path)


def put(file: File, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    match file.kind:
        case ("picture", size):
            width, height = size.split("x")
            picture(place, int(width), int(height))
        case ("zeros", size):
            with place.open("wb") as out:
                out.truncate(int(size))
        case _:
            place.write_text(file.text, "utf-8")


@pytest.mark.parametrize("rule", LOCAL, ids=lambda rule: rule.code)
def test_a_rule_is_told_where_it_is_broken(rule: Rule, tmp_path: Path) -> None:
    write(rule, "bad", tmp_path / "site")
    found = checked(tmp_path / "site", rule.published or None)
    assert [told(each) for each in found] == list(rule.expected)


@pytest.mark.parametrize("rule", LOCAL, ids=lambda rule: rule.code)
def test_nothing_is_told_where_it_is_kept(rule: Rule, tmp_path: Path) -> None:
    write(rule, "good", tmp_path / "site")
    assert checked(tmp_path / "site", rule.published or None) == []


def test_every_rule_has_a_case() -> None:
    assert CODES.keys() - {rule.code for rule in rules()} == set()
    for rule in rules():
        assert all(line.endswith(f" {rule.code}") for line in rule.expected)


@pytest.mark.parametrize("where", ["site", "page"])
def test_a_rule_is_switched_off_for_the_site_or_one_page(where: str, tmp_path: Path) -> None:
    off = "checks: {off: [title-long]}\n"
    title = "A loom for two hands " * 5
    projects = tmp_path / "content" / "projects"
    for name in ("loom", "chair"):
        (projects / name).mkdir(parents=True)
        own = off if where == "page" and name == "loom" else ""
        (projects / name / "index.md").write_text(f"---\ntitle: {name} {title}\n{own}---\n")
    (tmp_path / "portfolio.yaml").write_text(CONFIG + (off if where == "site" else ""))
    found = [told(each) for each in checked(tmp_path)]
    chair = "content/projects/chair/index.md:2:8 warning title-long"
    assert found == ([] if where == "site" else [chair])


def test_errors_do_not_hide_what_only_the_finished_site_shows(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(CONFIG)
    (tmp_path / "content" / "pages").mkdir(parents=True)
    body = "[a](nothing.md)\n\n<h1>Two</h1>\n\n<a href='#nowhere'>b</a>\n"
    (tmp_path / "content" / "pages" / "about.md").write_text(f"---\ntitle: About\n---\n{body}")
    found = [told(each) for each in checked(tmp_path)]
    assert found == [
        "content/pages/about.md:4:5 error link-missing",
        "content/pages/about.md:6:5 warning heading-first",
        "content/pages/about.md:8:10 error anchor-missing",
    ]


def test_a_dead_link_does_not_hide_dead_places_in_its_paragraph(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(CONFIG)
    pages = tmp_path / "content" / "pages"
    pages.mkdir(parents=True)
    (pages / "other.md").write_text("---\ntitle: Other\n---\nNothing.\n")
    body = "[a](#gone) [b](other.md#gone) [c](nope.md)\n"
    (pages / "about.md").write_text(f"---\ntitle: About\n---\n{body}")
    assert [told(each) for each in checked(tmp_path)] == [
        "content/pages/about.md:4:5 error anchor-missing",
        "content/pages/about.md:4:16 error anchor-missing",
        "content/pages/about.md:4:35 error link-missing",
    ]


def test_what_feeds_repeat_is_told_once_of_the_page(tmp_path: Path) -> None:
    base = "base_url: https://ada.example/\nfeeds: {tags: true}\n"
    (tmp_path / "portfolio.yaml").write_text(CONFIG + base)
    loom = tmp_path / "content" / "projects" / "loom"
    loom.mkdir(parents=True)
    front = "---\ndate: 2025-01-01\ntitle: Loom\ntags: [oak, wood]\n---\n"
    (loom / "index.md").write_text(f"{front}In /Users/elise/plans. <a href='#nowhere'>x</a>\n")
    found = checked(tmp_path)
    assert [told(each) for each in found] == [
        "content/projects/loom/index.md:6:4 warning machine-path",
        "content/projects/loom/index.md:6:33 error anchor-missing",
    ]
    assert found[0].message.startswith("/projects/loom/ holds a path")
    assert found[1].message == "/projects/loom/ leads to #nowhere, and it has no such place"


def test_a_style_that_404_holds_whole_is_told_at_its_own_place(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text(CONFIG + "base_url: https://ada.example/\n")
    style = tmp_path / "theme" / "assets" / "base.css"
    style.parent.mkdir(parents=True)
    style.write_text("a { background: url(https://h.example/a.png) }\n")
    assert [told(each) for each in checked(tmp_path)] == [
        "theme/assets/base.css:1:21 error host-called"
    ]
