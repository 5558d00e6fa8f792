"""Drift: a digest that changes with what one translates and nothing else, and what builds say."""

import hashlib
import json
from unicodedata import normalize

import pytest
import yaml

from portfolio_gen.model.text_digest import is_text_digest
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.writeup import read_words
from tests.conftest import Files, MakeSite, Site, summaries

PATH = "content/projects/lamp/index.md"
ENGLISH = "content/projects/lamp/index.en.md"
GERMAN = "content/projects/lamp/index.de.md"
CONFIG = "title: Ada\ntheme: base\nlanguages: [fr, en, de]\n"

LAMP = """---
title: Lampe à poser
summary: Une lampe qui se répare
kind: objet
place: Lyon
role: [Conception, Fabrication]
date: 2025-06
tags: [chêne]
facts:
  matière: chêne
  hauteur: 40 cm
client: {name: Maison Rivière, sector: mobilier, shown_as: un éditeur}
credits:
  - {person: Paul, role: photographies}
results:
  - value: 31 / 40
    label: lampes vendues
quotes:
  - {text: Enfin une lampe, by: Anne, role: cliente, consent: oral}
cover: {src: a.jpg, alt: La lampe, caption: Éteinte}
gallery:
  - {src: b.jpg, alt: Le pied}
links:
  - {label: Le plan, url: "https://a.example/"}
---
Le problème.

Une *décision*.
"""

# What a translator of LAMP sees, written down by hand.
ENTRIES = [
    ["client", "sector: mobilier", "shown_as: un éditeur"],
    ["credits", "role: photographies"],
    ["facts", "hauteur: 40 cm"],
    ["facts", "matière: chêne"],
    ["kind", "objet"],
    ["links", "label: Le plan"],
    ["pictures", "alt: La lampe", "caption: Éteinte"],
    ["pictures", "alt: Le pied"],
    ["place", "Lyon"],
    ["quotes", "text: Enfin une lampe", "role: cliente"],
    ["results", "value: 31 / 40", "label: lampes vendues"],
    ["role", "Conception"],
    ["role", "Fabrication"],
    ["summary", "Une lampe qui se répare"],
    ["title", "Lampe à poser"],
]
BODY = "Le problème.\n\nUne *décision*."


def source(text: str | bytes, lang: str = "fr") -> WriteUpSource:
    data = text if isinstance(text, bytes) else text.encode()
    return read_words(data, PATH, "project", lang)[0]


def digest(text: str | bytes) -> str:
    return source(text).text_digest


def changed(old: str, new: str) -> str:
    assert LAMP.count(old) == 1
    return LAMP.replace(old, new)


# The digest


def test_the_digest_is_made_as_it_is_described() -> None:
    text = json.dumps([*ENTRIES, BODY], ensure_ascii=False, separators=(",", ":"))
    assert digest(LAMP) == "v1-" + hashlib.sha256(text.encode()).hexdigest()[:12]


def test_the_digest_is_the_same_for_ever() -> None:
    """It stands in the files of authors: change this value and all their translations look old."""
    assert digest(LAMP) == "v1-ebfa614132a8"
    assert digest("---\ntitle: A\n---\nB\n") == "v1-9853e877fdc9"


def test_no_reader_of_yaml_takes_a_digest_for_a_number() -> None:
    for number in range(300):
        found = digest(f"---\ntitle: {number}\n---\n")
        assert is_text_digest(found)
        assert yaml.safe_load(f"translation_of: {found}") == {"translation_of": found}


@pytest.mark.parametrize(
    "text",
    [
        LAMP.replace("\n", "\r\n"),
        LAMP.replace("\n", "\r"),
        "\ufeff" + LAMP,
        normalize("NFD", LAMP),
        LAMP.replace("---\nLe", "--- \n\n\nLe") + "\n \n\n",
        changed("Le problème.\n", "Le problème. \t \n"),
        changed("title: Lampe à poser", 'title:   "Lampe à poser"   # provisoire'),
        changed("title: Lampe à poser", "title: Lampe\u00a0à  poser"),
        changed("title: Lampe à poser", "title: {en: Table lamp, fr: Lampe à poser}"),
        changed("summary: Une lampe qui se répare", "summary: >\n  Une lampe\n  qui se répare"),
        changed("role: [Conception, Fabrication]", "role:\n- Conception\n- Fabrication"),
        changed("  matière: chêne\n  hauteur: 40 cm", "  hauteur: 40 cm\n  matière: chêne"),
        changed("kind: objet\nplace: Lyon", "place: Lyon\nkind: objet"),
        changed("date: 2025-06", "date: 2025-07\nupdated: 2026\nfeatured: true\norder: 2"),
        changed("date: 2025-06", "translation_of: v1-0123456789ab"),
        changed("date: 2025-06", "slug: lampe\naliases: [/lampe/]\nextra: {a: b}\ndraft: true"),
        changed("tags: [chêne]", "tags: [chêne, lumière]\nskills: [menuiserie]\nnumber: 12"),
        changed("src: a.jpg", "src: c.jpg, focus: [0.5, 0.2], credit: Paul"),
        changed("gallery:\n", "gallery:\n  - c.jpg\n  - {src: d.jpg, focus: [0.5, 0.2]}\n"),
        changed("https://a.example/", "https://b.example/"),
        changed("Maison Rivière", "Maison Fleuve"),
        changed("consent: oral", "consent: e-mail"),
        changed("label: lampes vendues", "label: {fr: lampes vendues, en: lamps sold}"),
    ],
)  # fmt: skip
def test_the_digest_is_that_of_the_same_words_however_they_are_written(text: str) -> None:
    assert digest(text) == digest(LAMP)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Lampe à poser", "Lampe de table"),
        ("qui se répare", "qui dure"),
        ("kind: objet", "kind: luminaire"),
        ("place: Lyon", "place: Paris"),
        ("[Conception, ", "[Dessin, "),
        ("[Conception, ", "["),
        ("matière: ", "bois: "),
        ("40 cm", "41 cm"),
        ("mobilier", "édition"),
        ("un éditeur", "une éditrice"),
        ("role: photographies", "role: images"),
        ("31 / 40", "40 / 40"),
        ("lampes vendues", "lampes données"),
        ("    label: lampes", "    source: registre\n    label: lampes"),
        ("Enfin une lampe", "Enfin"),
        ("role: cliente", "role: voisine"),
        ("alt: La lampe", "alt: Une lampe"),
        ("caption: Éteinte", "caption: Allumée"),
        ("src: b.jpg, alt: Le pied", "src: b.jpg, alt: Le pied, caption: Vu de côté"),
        ("label: Le plan", "label: Le dessin"),
        ("Le problème.", "Le problème !"),
        ("*décision*", "décision"),
        ("problème.\n\n", "problème.\n"),
    ],
)
def test_the_digest_changes_with_what_is_translated(old: str, new: str) -> None:
    assert digest(changed(old, new)) != digest(LAMP)


def test_words_count_in_the_language_of_the_file() -> None:
    text = "---\ntitle: {fr: Lampe, en: Lamp}\n---\n"
    assert source(text, "fr").text_digest == digest("---\ntitle: Lampe\n---\n")
    assert source(text, "en").text_digest == digest("---\ntitle: Lamp\n---\n")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: 'A\n---\nText.\n",
        "---\ntitel: A\n---\nText.\n",
        "---\nsummary: A\n---\nText.\n",
        "---\ntitle: A\nText.\n",
        "\n---\ntitle: A\n---\nText.\n",
        b"---\ntitle: \xe9t\xe9\n---\n",
    ],
)
def test_a_file_with_a_mistake_has_no_digest(text: str | bytes) -> None:
    assert digest(text) == ""


def test_a_long_run_of_blanks_takes_no_long_time() -> None:
    text = f"---\ntitle: A\n---\nB{' ' * 1_000_000}C\n"
    assert is_text_digest(digest(text))


# What a build says


def page(front: str, body: str = "Text.") -> str:
    return f"---\n{front}\n---\n{body}\n"


FRENCH_DIGEST = digest(page("title: Lampe"))


def written(make_site: MakeSite, files: Files) -> Site:
    return make_site({"portfolio.yaml": CONFIG, PATH: page("title: Lampe"), **files})


def drift(site: Site) -> list[tuple[str, str, str]]:
    return [each for each in summaries(site.problems) if each[0].startswith("translation-")]


def test_a_translation_of_an_older_original_is_a_warning_at_its_line(make_site: MakeSite) -> None:
    site = written(make_site, {ENGLISH: page(f"title: Lamp\ntranslation_of: {FRENCH_DIGEST}")})
    assert drift(site) == []
    site.write({PATH: page("title: Lampe", "Texte.")})
    site.build()
    assert drift(site) == [("translation-outdated", f"{ENGLISH}:3:17", "warning")]
    (problem,) = (each for each in site.problems if each.code == "translation-outdated")
    assert problem.span.length == len(FRENCH_DIGEST)
    assert PATH in problem.message
    assert f"`portfolio translated {ENGLISH}`" in problem.hint
    site.build()
    assert drift(site) == [("translation-outdated", f"{ENGLISH}:3:17", "warning")]


def test_a_translation_that_says_nothing_is_not_reported(make_site: MakeSite) -> None:
    site = written(make_site, {ENGLISH: page("title: Lamp")})
    site.write({PATH: page("title: Lampe", "Texte.")})
    site.build()
    assert drift(site) == []


def test_every_translation_is_held_against_the_one_original(make_site: MakeSite) -> None:
    english = digest(page("title: Lamp"))
    site = written(
        make_site,
        {
            ENGLISH: page(f"title: Lamp\ntranslation_of: {FRENCH_DIGEST}"),
            GERMAN: page(f"title: Lampe\ntranslation_of: {english}"),
        },
    )
    assert drift(site) == [("translation-outdated", f"{GERMAN}:3:17", "warning")]


def test_the_original_is_the_version_that_does_not_say_that_it_is_a_translation(
    make_site: MakeSite,
) -> None:
    english = source(page("title: Lamp"), "en").text_digest
    site = written(
        make_site,
        {PATH: page(f"title: Lampe\ntranslation_of: {english}"), ENGLISH: page("title: Lamp")},
    )
    assert drift(site) == []
    site.write({ENGLISH: page("title: Lamp", "Other.")})
    site.build()
    assert drift(site) == [("translation-outdated", f"{PATH}:3:17", "warning")]


def test_of_several_that_say_nothing_the_first_language_is_the_original(
    make_site: MakeSite,
) -> None:
    german = page(f"title: Lampe\ntranslation_of: {FRENCH_DIGEST}")
    site = written(make_site, {ENGLISH: page("title: Lamp"), GERMAN: german})
    assert drift(site) == []


def test_translations_without_an_original_contradict_each_other(make_site: MakeSite) -> None:
    english = digest(page("title: Lamp"))
    site = written(
        make_site,
        {
            PATH: page(f"title: Lampe\ntranslation_of: {english}"),
            ENGLISH: page(f"title: Lamp\ntranslation_of: {FRENCH_DIGEST}"),
        },
    )
    assert drift(site) == [("translation-circle", f"{PATH}:3:17", "error")]


@pytest.mark.parametrize(
    "given", ["fr", PATH, "0123456789ab", "1234e5678901", "v1-0123", "V1-0123456789AB", "v2-x"]
)
def test_what_is_no_digest_is_an_error(make_site: MakeSite, given: str) -> None:
    site = written(make_site, {ENGLISH: page(f"title: Lamp\ntranslation_of: {given}")})
    assert drift(site) == [("translation-digest", f"{ENGLISH}:3:17", "error")]


def test_of_a_version_that_is_alone_one_thing_is_said(make_site: MakeSite) -> None:
    site = make_site({PATH: page("title: Lamp\ntranslation_of: x")})
    assert drift(site) == [("translation-alone", f"{PATH}:3:17", "warning")]


def test_the_mistakes_of_an_original_are_told_and_not_its_age(make_site: MakeSite) -> None:
    site = written(
        make_site,
        {
            PATH: page("titel: Lampe"),
            ENGLISH: page("title: Lamp\ntranslation_of: v1-0123456789ab"),
        },
    )
    assert site.codes().count("key-unknown") == 1
    assert drift(site) == []


def test_a_rule_that_is_off_is_not_told(make_site: MakeSite) -> None:
    front = "title: Lamp\ntranslation_of: v1-0123456789ab\nchecks: {off: translation-outdated}"
    assert drift(written(make_site, {ENGLISH: page(front)})) == []
