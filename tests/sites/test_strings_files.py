"""Words of the interface: the shipped languages are complete, and a new one is one file."""

import re
from pathlib import Path

import pytest
import yaml

from portfolio_gen.model.strings import (
    READ_BY_GENERATOR,
    family,
    gaps,
    is_plural,
    says_dates,
    stands_for,
)
from portfolio_gen.read.references import references
from tests.conftest import MakeSite

THEMES = Path(__file__).parents[2] / "themes"
NAMES = sorted(path.parent.name for path in THEMES.glob("*/theme.yaml"))


def words_of(theme: str, lang: str) -> dict[str, str]:
    """Return the words of a shipped theme, with those of `base` that it extends."""
    found: dict[str, str] = {}
    for name in ("base", theme):
        path = THEMES / name / "strings" / f"{lang}.yaml"
        if path.exists():
            found.update(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))
    return found


def asked_by(theme: str) -> set[str]:
    """Return the keys that the templates and components of a shipped theme name."""
    keys: set[str] = set()
    for name in ("base", theme):
        for path in (THEMES / name).rglob("*.html"):
            named = references(path.read_text("utf-8")).strings
            assert named is not None, f"{path.name} works out a whole key"
            keys.update(named)
    return keys


def gaps_by_family(words: dict[str, str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key, text in words.items():
        if not says_dates(key):
            found.setdefault(family(key) if is_plural(key) else key, set()).update(gaps(text))
    return found


@pytest.mark.parametrize("theme", NAMES)
def test_english_and_french_have_the_same_keys_and_gaps(theme: str) -> None:
    english, french = words_of(theme, "en"), words_of(theme, "fr")
    assert gaps_by_family(french) == gaps_by_family(english)
    for words in (english, french):
        assert all(text.strip() == text != "" for text in words.values())
        assert {"period.range", "period.from", "period.to", "period.since"} <= words.keys()
        assert all(f"{family(key)}.other" in words for key in words if is_plural(key))


@pytest.mark.parametrize("theme", NAMES)
def test_every_key_that_a_template_asks_for_exists(theme: str) -> None:
    words = words_of(theme, "en")
    there = words.keys() | {family(key) for key in words}
    missing = {key for key in asked_by(theme) if not any(stands_for(key, known) for known in there)}
    assert missing == set()


def test_every_key_is_asked_for() -> None:
    asked = {key for theme in NAMES for key in asked_by(theme)} | {*READ_BY_GENERATOR}
    unused = {
        key
        for theme in NAMES
        for key in words_of(theme, "en")
        if not says_dates(key)
        and not any(stands_for(each, key) or each == family(key) for each in asked)
    }
    assert unused == set()


def test_french_is_set_as_the_french_set_it() -> None:
    for theme in NAMES:
        for key, text in words_of(theme, "fr").items():
            assert "'" not in text, f"{key}: the apostrophe is ’"
            assert not re.search(r"[^\u202f][;!?]|[^\u00a0]:", text), f"{key}: the space before"


PORTUGUESE = """
language.missing: sem tradução
language.in: em {language}
path.projects: trabalhos
path.kinds: áreas
section.projects: Trabalhos
skip: Ir para o conteúdo
fact.period: Período
works.one: "{count} trabalho"
works.other: "{count} trabalhos"
not_found.title: Página não encontrada
not_found.text: Não há nada neste endereço.
not_found.home: Ir para a página inicial
period.range: "{start} {end}"
period.from: de {date}
period.to: a {date}
"""


WEB = "date: 2025-06\nkind: Web\n"


def project(title: str, more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}---\nText.\n"


def test_a_new_language_is_a_strings_file_and_no_code(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr, pt]\n",
            "theme/strings/pt.yaml": PORTUGUESE,
            "content/projects/loom/index.md": project("Métier", f"{WEB}start: 2025-03\n"),
            "content/projects/loom/index.pt.md": project("Tear", WEB),
            "content/projects/tent/index.md": project("Tente", "date: 2025-03-01\n"),
            "content/projects/tent/index.pt.md": project("Tenda", "kind: Web\n"),
            "content/pages/cv/index.md": project("Parcours"),
        }
    )
    assert set(site.codes()) == {"strings-missing"}, "some words are not translated"
    page = site.page("pt/trabalhos/loom/")
    assert '<html lang="pt"' in page
    assert "de março a junho de 2025" in page
    assert "Ir para o conteúdo" in page
    assert "Período" in page
    assert 'href="../../../projets/loom/"' in page, "the switch leads to the same page"
    assert "1 de março de 2025" in site.page("pt/trabalhos/tent/")
    assert "2 trabalhos" in site.page("pt/areas/web/")
    assert "português" in site.page("projets/loom/")
    not_found = site.page("404.html")
    assert "Página não encontrada" in not_found
    assert "Page introuvable" in not_found


ARABIC = """
path.projects: projects
section.projects: أعمال
works.zero: لا أعمال
works.one: عمل واحد
works.two: عملان
works.few: "{count} أعمال"
works.many: "{count} عملًا"
works.other: "{count} عمل"
"""


def test_an_arabic_page_runs_from_right_to_left(make_site: MakeSite) -> None:
    base_url = "base_url: https://ada.example/\n"
    files = {
        "portfolio.yaml": f"title: Ada\ntheme: base\nlanguages: [en, ar]\n{base_url}",
        "theme/strings/ar.yaml": ARABIC,
    }
    for number in range(3):
        dates = f"{WEB}start: 2024-03\n"
        files[f"content/projects/w{number}/index.md"] = project(f"Work {number}", dates)
        files[f"content/projects/w{number}/index.ar.md"] = project(f"عمل {number}")
    site = make_site(files)
    (place,) = (
        path for path in site.files() if re.fullmatch(r"ar/projects/[^/]*0/index.html", path)
    )
    page = site.page(place)
    assert re.search(r'<html lang="ar"[^>]* dir="rtl"', page)
    assert "مارس 2024 – يونيو 2025" in page, "no English words join the dates"
    assert '<link rel="alternate" hreflang="ar" href="https://ada.example/ar/projects/' in page
    assert '<link rel="alternate" hreflang="en" href="https://ada.example/projects/w0/">' in page
    assert '<link rel="alternate" hreflang="x-default" href="https://ada.example/projects' in page
    assert "3 أعمال" in site.page("ar/kinds/web/"), "three are few in Arabic"
    assert 'dir="rtl"' not in site.page("projects/w0/")


def test_a_language_with_one_plural_form_gets_no_english_ones(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [ja]\n",
            "theme/strings/ja.yaml": 'works.other: "{count}件"\n',
            "content/projects/loom/index.md": project("Loom", WEB),
        }
    )
    assert "1件" in site.page("kinds/web/")


def test_a_region_has_the_words_of_its_language(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: base\nlanguages: [fr-CA]\n",
            "theme/strings/fr-CA.yaml": "section.projects: Réalisations\n",
            "content/projects/loom/index.md": project("Loom", "start: 2024-04\nend: ongoing\n"),
        }
    )
    assert site.codes() == [], "nothing is missing"
    page = site.page("projets/loom/")
    assert "depuis avril 2024" in page
    assert "Réalisations" in page


#: A physical side in a style sheet would be the wrong one from right to left.
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)"
    r"|border-(?:top|bottom)-(?:left|right)-radius"
    r"|(?:left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)"
    r"|clear\s*:\s*(?:left|right))"
)


@pytest.mark.parametrize(
    "path",
    sorted(path for path in THEMES.rglob("*") if path.suffix in (".css", ".html")),
    ids=lambda path: str(path.relative_to(THEMES)),
)
def test_styles_know_no_left_and_right(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/|\{#.*?#\}", "", path.read_text("utf-8"), flags=re.DOTALL)
    assert PHYSICAL.findall(text) == []


def test_words_of_a_site_are_set_with_the_typography_of_their_language(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\nlanguages: [fr]\ntheme: base\n",
            "content/home.md": "---\nsummary: Des ponts.\n---\n",
            "theme/strings/fr.yaml": "skip: \"Au contenu : d'ici !\"\npath.tags: l'idee\n",
        }
    )
    assert "Au contenu\u00a0: d’ici\u202f!" in site.page("index.html")
