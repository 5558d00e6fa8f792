"""portfolio.yaml, people, tags, the private file, captions and data: whole and with faults."""

import pytest

from portfolio_gen.model.config import Author, Availability, Config, NavigationItem, Person, Tag
from portfolio_gen.model.front import FrontImage, FrontLink
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.yaml_files import (
    read_captions,
    read_config,
    read_data,
    read_front,
    read_people,
    read_private,
    read_tags,
)


def config_of(text: str) -> Config:
    problems: list[Problem] = []
    found = read_config(text, "portfolio.yaml", problems)
    assert problems == []
    assert found is not None
    return found


def test_a_configuration_is_read_whole() -> None:
    config = config_of(
        """\
title: Ada : studio
tagline: {fr: designer, en: designer}
base_url: https://ada.github.io/work
languages: fr, en
options:
  accent: #1a6b54
  fonts: [a, b]
  motto: {fr: x, en: y}
author:
  name: Ada
  links:
    - Mastodon
    - label: Code
      url: https://code.example.org
availability:
  from: 2027-02
  text: Bientôt : février
contact: ada@example.org
cv: {fr: cv.pdf, en: https://x.org/cv.pdf}
navigation:
  - projects
  - about
  - label: Blog
    url: https://b.org
paths:
  projects: {fr: realisations}
  notes: journal
images: {formats: [avif], quality: 60, remove: [copyright]}
people: {pages: false}
private: ../secret.yaml
allow_hosts: [fonts.example.org]
robots: {ai: refuse}
domain: ada.example.org
feeds: {tags: yes}
gone: /a/, /b/
checks: {off: [x]}
extra: {a: 1}
""".replace("    - Mastodon\n", "")
    )
    assert config.title == "Ada : studio"
    assert config.base_url == "https://ada.github.io/work/"
    assert config.languages == ("fr", "en")
    assert config.options == {
        "accent": "#1a6b54", "fonts": ["a", "b"], "motto": {"fr": "x", "en": "y"},
    }  # fmt: skip
    links = (FrontLink("Code", "https://code.example.org"),)
    assert config.author == Author("Ada", links=links)
    assert config.availability == Availability("2027-02", text="Bientôt : février")
    assert config.contact.email == "ada@example.org"
    assert config.cv == {"fr": "cv.pdf", "en": "https://x.org/cv.pdf"}
    assert config.navigation == (
        NavigationItem("projects"), NavigationItem("about"),
        NavigationItem(label="Blog", url="https://b.org"),
    )  # fmt: skip
    assert config.paths == {"projects": {"fr": "realisations"}, "notes": "journal"}
    assert (config.images.formats, config.images.quality) == (("avif",), 60)
    assert (config.people.pages, config.robots.ai, config.feeds.tags) == (False, "refuse", True)
    assert config.gone == ("/a/", "/b/")
    assert config.places["gone.1"] == (34, 12, 3)
    for place in ("cv", "navigation.1", "paths.projects.fr", "options.accent", "private", "domain"):
        assert place in config.places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tagline: x", "key-missing"),
        ("title: X\nbase_url: ada.github.io/work", "value-url"),
        ("title: X\nlanguages: français", "value-language"),
        ("title: X\ntimezone: Europe/Pari", "value-timezone"),
        ("title: X\ncontact: ada", "value-email"),
        ("title: X\nallow_hosts: https://a.org/", "value-host"),
        ("title: X\nimages: {quality: 200}", "value-number"),
        ("title: X\nuntranslated: cacher", "value-choice"),
        ("title: X\nmenu: [a]", "key-unknown"),
        ("title: X\npaths: {projets: a}", "key-unknown"),
    ],
)
def test_a_fault_of_the_configuration_is_one_problem(text: str, expected: str) -> None:
    problems: list[Problem] = []
    read_config(text, "portfolio.yaml", problems)
    assert [problem.code for problem in problems] == [expected]


def test_people_are_names_or_more() -> None:
    problems: list[Problem] = []
    text = "paul: Paul : tourneur\nana:\n  name: Ana\n  picture: a.jpg\n  page: no\n"
    paul, ana = read_people(text, "data/people.yaml", problems)
    assert problems == []
    assert (paul.key, paul.name) == ("paul", "Paul : tourneur")
    assert (ana.name, ana.picture, ana.page) == ("Ana", FrontImage("a.jpg"), False)
    assert ana.places["picture.src"] == (4, 12, 5)


def test_places_of_people_are_found_by_key_even_where_keys_begin_alike() -> None:
    people = read_people("an: A\nan.a: {name: B}\nan.a.b: {url: /c}\n", "a", [])
    assert [sorted(person.places) for person in people] == [
        ["", "name"], ["", "name"], ["", "url"],
    ]  # fmt: skip


def test_tags_have_names_by_language_and_a_slug() -> None:
    problems: list[Problem] = []
    text = "bois:\n  fr: bois : massif\n  en: wood\n  slug: {fr: bois}\nC#: C sharp\n"
    wood, sharp = read_tags(text, "data/tags.yaml", problems)
    assert problems == []
    names = {"fr": "bois : massif", "en": "wood"}
    assert wood == Tag("bois", names, {"fr": "bois"}, (2, 3, 17))
    assert (sharp.key, sharp.names) == ("C#", {"": "C sharp"})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "private-empty"),
        ("# names\n", "private-empty"),
        ("clients:\n  zed:\n", "key-missing"),
        ("clients: {zed: ''}\n", "key-missing"),
        ('clients:\n  zed: "Foo Barnum\n', "yaml-quote"),
        ("clients:\n  zed: Foo Barnum # later\n", "yaml-comment"),
        ("clients:\n  zed: {en: {a: Foo Barnum}}\n", "value-shape"),
    ],
)
def test_nothing_said_of_a_private_file_holds_its_words(text: str, code: str) -> None:
    problems: list[Problem] = []
    read_private(text, "../private.yaml", problems)
    assert [problem.code for problem in problems] == [code]
    assert "Foo" not in repr(problems)


def test_a_text_of_one_language_is_none_for_each() -> None:
    problems: list[Problem] = []
    read_people("wu:\n  name: {fr: Atelier Wu, en: Studio Wu}\n", "data/people.yaml", problems)
    assert [(each.code, str(each.span)) for each in problems] == [
        ("value-shape", "data/people.yaml:2:9")
    ]
    front = read_front("title: '{a: b}'\nsummary: {fr: Un, en: One}", "a", "project", 1, problems)
    assert front.title == "{a: b}"
    assert front.summary == {"fr": "Un", "en": "One"}
    assert len(problems) == 1


def test_a_client_of_the_private_file_may_have_several_names() -> None:
    text = (
        "clients:\n  a: {fr: Banque Z, en: Zed Bank}\n  b: [Foo Barnum, FB Corp]\n  c: Foo, Inc\n"
    )
    private = read_private(text, "../private.yaml", [])
    assert private is not None
    assert private.clients == {
        "a": ({"fr": "Banque Z", "en": "Zed Bank"},),
        "b": ("Foo Barnum", "FB Corp"),
        "c": ("Foo, Inc",),
    }


def test_a_private_file_names_clients_and_people() -> None:
    problems: list[Problem] = []
    text = "clients:\n  nord: Banque : du Nord\nredact: a, b\npeople:\n  x: {name: Y}\n"
    private = read_private(text, "/home/secret.yaml", problems)
    assert private is not None
    assert problems == []
    assert private.clients == {"nord": ("Banque : du Nord",)}
    assert private.places["clients.nord"] == (2, 9, 16)
    assert private.redact == ("a", "b")
    assert private.people == (Person("x", "Y", places=private.people[0].places),)


def test_captions_are_texts_or_more() -> None:
    problems: list[Problem] = []
    text = "03 Vue.jpg: Depuis la rue : soir\nb.jpg:\n  alt: Un pont\n  focus: [0, 1]\n"
    assert read_captions(text, "pictures.yaml", problems) == {
        "03 Vue.jpg": FrontImage("03 Vue.jpg", caption="Depuis la rue : soir"),
        "b.jpg": FrontImage("b.jpg", "Un pont", focus=(0.0, 1.0)),
    }
    assert problems == []


def test_data_is_read_as_yaml_reads_it() -> None:
    problems: list[Problem] = []
    text = "a: 1\nb: [true, no, ~, 1.5, 2025-06-12, '2']\nc: {d: null}\n1: x\n"
    assert read_data(text, "data/x.yaml", problems) == {
        "a": 1, "b": [True, "no", None, 1.5, "2025-06-12", "2"], "c": {"d": None}, "1": "x",
    }  # fmt: skip
    assert read_data("", "data/x.yaml", problems) is None
    assert read_data("- a\n- b", "data/x.yaml", problems) == ["a", "b"]
    assert problems == []
