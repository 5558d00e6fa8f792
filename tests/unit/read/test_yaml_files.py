"""The forms of values in front matter, near matches and places."""

import time
from pathlib import Path

import pytest

from portfolio_gen.model.front import FrontImage, FrontLink
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.codes import CODES
from portfolio_gen.read.yaml_files import read_front


def said(text: str, kind: str = "project") -> list[str]:
    """Return message and hint of each problem of a front matter, title added."""
    problems: list[Problem] = []
    read_front(f"{text}\ntitle: T", "index.md", kind, 1, problems)
    assert all(problem.code in CODES for problem in problems)
    return [f"{p.message} | {p.hint}" if p.hint else p.message for p in problems]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("date: juin 2025", '`date` takes 2025, 2025-06 or 2025-06-12, not "juin 2025" | '
         "write `date: 2025-06`"),
        ("date: 12/06/2025", '`date` takes 2025, 2025-06 or 2025-06-12, not "12/06/2025" | '
         "write `date: 2025-06-12`"),
        ("date: le 1er août 2025", "`date` takes 2025, 2025-06 or 2025-06-12, not "
         '"le 1er août 2025" | write `date: 2025-08-01`'),
        ("date: 2025-6", '`date` takes 2025, 2025-06 or 2025-06-12, not "2025-6" | '
         "write `date: 2025-06`"),
        ("date: 2025-02-30", "`date`: there is no day 2025-02-30 | "
         "the last day of that month is 2025-02-28"),
        ("date: 2025-13", "`date`: there is no month 13 | "
         "the months are 01 to 12, and stand before the day"),
        ("date: bientôt", '`date` takes 2025, 2025-06 or 2025-06-12, not "bientôt" | '
         "write the year first: 2025-06-12"),
        ("end: présent", '`end` takes 2025, 2025-06, 2025-06-12 or ongoing, not "présent" | '
         "write the year first: 2025-06-12"),
        ("end: today", "`end` takes a date or the word ongoing | write `end: ongoing`"),
        ("embargo: 2025-06", '`embargo` takes a full date such as 2025-06-12, not "2025-06" | '
         "write the year first: 2025-06-12"),
        ("color: 1a6b54", '`color` takes a colour as #rgb or #rrggbb, not "1a6b54" | '
         "write `#1a6b54`"),
        ("draft: peut-être", '`draft` is a switch: it takes true or false, not "peut-être" | '
         "write `draft: true` or `draft: false`"),
        ("aliases: https://a.org/b/", "`aliases` takes addresses of this site, which begin with "
         "`/` | write `/b/`"),
        ("cover: C:\\photos\\a.jpg", "`cover` takes a path that begins beside this file, not "
         "one of this computer | copy the file into the site and write `a.jpg`"),
        ("sumary: x", "`sumary` is no key of a project | did you mean `summary`?"),
        ("Résumé: x", "`Résumé` is no key of a project | did you mean `summary`?"),
        ("compétance: x", "`compétance` is no key of a project | did you mean `skills`?"),
        ("budget: 12", "`budget` is no key of a project | put keys of your own under `extra`"),
        ("navigation: true", "`navigation` works in pages, not in projects | "
         "remove it, or put it under `extra`"),
        ("client: {nom: x}", "`nom` is no key under `client` | did you mean `name`?"),
        ("quotes:\n  - par: x\n    texte: y", "`par` is no key under `quotes` | "
         "did you mean `by`?"),
        ("title: x", "`title` is given twice: the first is on line 1 | "
         "remove one, or join the two"),
        ("tags:\n  a: b", "`tags` takes one value, not keys of its own | "
         "write `tags: …` on one line"),
    ],
)  # fmt: skip
def test_problems_say_what_to_write(line: str, expected: str) -> None:
    assert said(line)[0] == expected


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("Mon site : https://x.fr", "write `label: Mon site`, and below it `url: https://x.fr`"),
        ("www.x.fr", "write `https://www.x.fr`"),
        ("x.fr/a", "write `https://x.fr/a`"),
        ("ada@x.fr", "write `mailto:ada@x.fr`"),
        ("ftp://x.fr", "begin it with `https://`"),
        ("https://x.fr/a b", "write `https://x.fr/a%20b`"),
        ("accueil", "write it with `https://` in front, or as a path such as `/projects/`"),
    ],
)
def test_addresses_need_their_beginning(line: str, hint: str) -> None:
    assert said(f"links:\n  - url: {line}")[0].endswith(f" | {hint}")


@pytest.mark.parametrize(
    "url", ["https://x.fr/a#b", "mailto:a@b.fr", "tel:+33612345678", "/a/", "../b/index.md",
            "plan.pdf", "#part"]
)  # fmt: skip
def test_addresses_of_all_kinds_are_taken(url: str) -> None:
    assert said(f"links:\n  - url: {url}") == []


def test_focus_is_fractions_or_percentages() -> None:
    for text in ("[0.5, 0.3]", "[50%, 30%]", "50% 30%", "0.5, 0.3"):
        front = read_front(f"cover:\n  src: a.jpg\n  focus: {text}", "a", "home", 1, [])
        assert front.cover == FrontImage("a.jpg", focus=(0.5, 0.3))
    for text in ("[2, 3]", "[0.5]", "center", "{x: 1}", "[1.2.3, 0]", "[[0], 1]"):
        assert len(said(f"cover:\n  src: a.jpg\n  focus: {text}")) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [("cover: https://x.fr/a.jpg", "value-path"), ("cover: {src: a, focus: [2]}", "value-focus")],
)
def test_pictures_are_files_of_the_site(text: str, code: str) -> None:
    problems: list[Problem] = []
    read_front(text, "a", "home", 1, problems)
    assert [problem.code for problem in problems] == [code]


def test_a_key_of_another_generator_that_does_nothing_here_is_told() -> None:
    problems: list[Problem] = []
    read_front("title: A\nlayout: post", "a", "project", 1, problems)
    assert [(each.code, str(each.span)) for each in problems] == [("key-foreign", "a:2:1")]


def test_what_ends_before_it_begins_is_told_at_its_end() -> None:
    problems: list[Problem] = []
    read_front("title: A\nstart: 2025-07\nend: 2025-06-30", "a", "project", 1, problems)
    assert [(each.code, str(each.span)) for each in problems] == [("dates-order", "a:3:6")]


def test_every_code_has_a_case() -> None:
    folder = Path(__file__).parent
    tests = [*folder.glob("test_yaml*.py"), folder.parents[1] / "cases" / "yaml.md"]
    text = "".join(path.read_text("utf-8") for path in tests)
    assert [code for code in CODES if code not in text] == []


def test_every_kind_of_list_takes_a_single_item() -> None:
    front = read_front(
        "links: https://x.fr\nfiles: plan.pdf\ngallery: a.jpg\ncredits: Marie\nresults: Un prix\n"
        "quotes: {text: Bravo, consent: oral}\nawards: {label: Prix, url: /p/}",
        "a", "project", 1, [],
    )  # fmt: skip
    assert front.links == (FrontLink(url="https://x.fr"),)
    assert front.files == (FrontLink(src="plan.pdf"),)
    assert front.gallery == (FrontImage("a.jpg"),)
    assert front.awards == (FrontLink("Prix", "/p/"),)
    assert (front.credits[0].person, front.results[0].text) == ("Marie", "Un prix")
    assert front.quotes[0].text == "Bravo"


@pytest.mark.parametrize("title", ["A & B", "Wow!", "5 * 3"])
def test_a_sign_elsewhere_takes_no_single_item_away(title: str) -> None:
    """A lone value is looked at as the list and as its item: it must not seem an alias."""
    problems: list[Problem] = []
    front = read_front(
        f'title: {title}\nlinks: https://x.fr\nresults: Un prix\nredact: "Zephyr & Co"\n',
        "a", "project", 1, problems,
    )  # fmt: skip
    assert problems == []
    assert front.links == (FrontLink(url="https://x.fr"),)
    assert front.results[0].text == "Un prix"
    assert front.redact == ("Zephyr & Co",)


def test_all_is_the_whole_gallery() -> None:
    for word in ("all", "All", "toutes"):
        front = read_front(f"gallery: {word}", "a", "project", 1, [])
        assert (front.gallery_all, front.gallery) == (True, ())
        assert "gallery" in front.places


def test_places_are_kept_for_what_refers_to_something() -> None:
    text = """\
title: X
slug: x
id: y
template: t
color: "#123"
cover: a.jpg
gallery:
  - b.jpg
  - src: c.jpg
aliases: /a, /b
tags: [c, d]
redact: e
links:
  - url: /f
files:
  - src: g.pdf
credits:
  - person: h
quotes:
  - text: i
    by: j
    consent: oral
results:
  - k
client: {key: l, name: m}
embargo: 2025-01-01
publish_on: 2025-01-01
expire_on: 2025-01-01
translation_of: n
"""
    problems: list[Problem] = []
    places = read_front(text, "a", "project", 11, problems).places
    assert problems == []
    rows = text.split("\n")
    at = {
        key: rows[row - 11][column - 1 :][:length] for key, (row, column, length) in places.items()
    }
    expected = {
        "title": "X", "slug": "x", "id": "y", "template": "t", "color": "#123",
        "cover.src": "a.jpg", "gallery.0.src": "b.jpg", "gallery.1.src": "c.jpg",
        "aliases.0": "/a", "aliases.1": "/b", "tags.0": "c", "tags.1": "d", "redact.0": "e",
        "links.0.url": "/f", "files.0.src": "g.pdf", "credits.0.person": "h",
        "quotes.0": "text: i", "quotes.0.by": "j", "results.0": "k",
        "client": "{key: l, name: m}", "client.key": "l", "client.name": "m",
        "embargo": "2025-01-01", "publish_on": "2025-01-01", "expire_on": "2025-01-01",
        "translation_of": "n",
    }  # fmt: skip
    assert {key: at.get(key) for key in expected} == expected


def test_a_selection_chooses_projects() -> None:
    front = read_front("title: X\nprojects:\n  - bascule\n  - nord", "a", "selection", 1, [])
    assert front.projects == ("bascule", "nord")
    assert "projects.1" in front.places


def test_a_front_matter_of_twelve_keys_is_read_at_once() -> None:
    text = (
        "title: Identité : Maison Rivière\nsummary: Une phrase\ndate: 2025-06\nrole: Design\n"
        "kind: Affiche\nplace: Lyon\ntags: [a, b]\ncover: a.jpg\nclient: X\norder: 3\n"
        "results:\n  - Un : deux\n  - value: 3\nlinks:\n  - {label: a, url: /b}\n"
    )
    fastest = 1.0
    for _ in range(50):
        start = time.perf_counter()
        read_front(text, "index.md", "project", 2, [])
        fastest = min(fastest, time.perf_counter() - start)
    assert fastest < 0.002  # Four times what it takes with libyaml on a slow machine.
