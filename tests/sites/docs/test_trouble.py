"""The messages that docs/trouble.md and its French twin show are those that the tool prints."""

import itertools
import re
import sys
from pathlib import Path
from typing import Protocol

import pytest

from portfolio_gen.cli import main
from tests.conftest import Files, MakeSite
from tests.files import photograph

DOCS = Path(__file__).parents[3] / "docs"
PAGES = {"en": DOCS / "trouble.md", "fr": DOCS / "fr" / "quand-ca-coince.md"}
LOCALES = {"en": "C.UTF-8", "fr": "fr_FR.UTF-8"}
SLUG = {"en": "lamp", "fr": "lampe"}
TITLE = {"en": "The lamp", "fr": "La lampe"}
LANGUAGES = pytest.mark.parametrize("lang", ["en", "fr"])

#: What stands below the title, and below the front matter, in either language.
MISTAKES: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "a picture that is called otherwise": (
        {"en": "cover: front.jpeg", "fr": "cover: face.jpeg"},
        {},
    ),
    "a picture in another case": ({"en": "cover: Front.jpg", "fr": "cover: Face.jpg"}, {}),
    "a key of another name": (
        {"en": "sumary: A desk lamp that stays where you leave it.", "fr": "résumé: Une lampe."},
        {},
    ),
    "another column": (
        {
            "en": "client:\n  name: Lime Street School\n consent: e-mail of 3 June 2025",
            "fr": "client:\n  name: École des Tilleuls\n consent: courriel du 3 juin 2025",
        },
        {},
    ),
    "a date in words": ({"en": "date: June 2025", "fr": "date: juin 2025"}, {}),
    "a link": (
        {"en": "date: 2025", "fr": "date: 2025"},
        {
            "en": "It swings, as [the bench](../bank/index.md) does.",
            "fr": "Elle bascule, comme [le banc](../bans/index.md).",
        },
    ),
    "a picture of a phone": ({"en": "cover: IMG_2034.HEIC", "fr": "cover: IMG_2034.HEIC"}, {}),
    "a result": (
        {
            "en": "results:\n  - value: 40\n    label: lamps sold\n    basis: measured",
            "fr": "results:\n  - value: 40\n    label: lampes vendues\n    basis: measured",
        },
        {},
    ),
}


def files(lang: str, text: str) -> Files:
    folder = f"content/projects/{SLUG[lang]}"
    return {
        "portfolio.yaml": f"title: Ada Moore\nlanguages: [{lang}]\n"
        "base_url: https://ada.example.org/\n",
        f"{folder}/index.md": text,
        f"{folder}/{'face' if lang == 'fr' else 'front'}.jpg": photograph(),
        f"{folder}/IMG_2034.HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    }


class Printed(Protocol):
    """Returns the error that a command prints first, with its line and hint."""

    def __call__(self, root: Path, lang: str, command: str = "build") -> str: ...


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Printed:
    def run(root: Path, lang: str, command: str = "build") -> str:
        monkeypatch.chdir(root)
        monkeypatch.setenv("LC_ALL", LOCALES[lang])
        monkeypatch.setattr(sys, "argv", ["portfolio", command])
        with pytest.raises(SystemExit, match="1"):
            main()
        lines = capsys.readouterr().err.splitlines()
        first = next(
            at for at, line in enumerate(lines) if re.search(r"\s(error|erreur)\s?: ", line)
        )
        below = itertools.takewhile(lambda line: line.startswith("   "), lines[first + 1 :])
        return "\n".join([lines[first], *below])

    return run


@LANGUAGES
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_message_is_shown_as_it_is_printed(
    mistake: str, lang: str, make_site: MakeSite, printed: Printed
) -> None:
    front, body = MISTAKES[mistake]
    text = f"---\ntitle: {TITLE[lang]}\n{front[lang]}\n---\n{body.get(lang, '')}\n"
    site = make_site(files(lang, text))
    assert printed(site.root, lang) in PAGES[lang].read_text(encoding="utf-8")


@LANGUAGES
def test_front_matter_without_an_end_is_shown(
    lang: str, make_site: MakeSite, printed: Printed
) -> None:
    site = make_site(files(lang, f"---\ntitle: {TITLE[lang]}\nIt swings.\n"))
    assert printed(site.root, lang) in PAGES[lang].read_text(encoding="utf-8")


@LANGUAGES
def test_an_address_that_is_gone_is_shown(lang: str, make_site: MakeSite, printed: Printed) -> None:
    section = {"en": "projects", "fr": "projets"}[lang]
    site = make_site(
        {
            **files(lang, f"---\ntitle: {TITLE[lang]}\nslug: bascule\n---\nText.\n"),
            ".portfolio/published.txt": f"/\n/{section}/{SLUG[lang]}/\n",
        }
    )
    assert printed(site.root, lang, "check") in PAGES[lang].read_text(encoding="utf-8")


@LANGUAGES
def test_a_folder_without_a_site_is_shown(lang: str, tmp_path: Path, printed: Printed) -> None:
    shown = printed(tmp_path, lang).replace(str(tmp_path), "/home/ada/Documents")
    assert shown in PAGES[lang].read_text(encoding="utf-8")
