"""One site with every kind of page and block, and with all that is hard to set, in any theme."""

from pathlib import Path
from typing import Any

import yaml

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.browser.theme_texts import ALL_BLOCKS, HARD_TEXT, LONG_TITLE, LONG_WORD
from tests.conftest import TODAY, write_site
from tests.files import photograph, png

ROOT = Path(__file__).parents[2]
FILM = ROOT / "example-site" / "content" / "projects" / "cote" / "desserrer.mp4"
#: The themes that ship.
THEMES = tuple(sorted(path.parent.name for path in ROOT.glob("themes/*/theme.yaml")))
#: Every kind of page, and the hardest of each: what it is → its address.
PAGES = {
    "home": "",
    "home in English": "en/",
    "projects": "projets/",
    "projects in English": "en/projects/",
    "notes": "notes/",
    "selection": "selections/pour-vous/",
    "kind": "domaines/enquete/",
    "tag": "sujets/bois/",
    "skill": "competences/tournage/",
    "people": "personnes/",
    "person": "personnes/camille/",
    "all blocks": "projets/tout/",
    "all blocks in English": "en/projects/tout/",
    "hard text": "projets/texte/",
    "title alone": "projets/rien/",
    "long title": "projets/long/",
    "forty pictures": "projets/quarante/",
    "tall screens": "projets/ecrans/",
    "panorama": "projets/panorama/",
    "film": "projets/film/",
    "sentences": "projets/phrases/",
    "note": "notes/note/",
    "page": "a-propos/",
    "legal notice": "mentions-legales/",
    "gone": "ancien/",
    "not there": "404.html",
}
CONFIG = """\
title: Maximilienne-Alexandrine de La Rochefoucauld
tagline: ingénierie documentaire et conception de services
description: Un site qui contient tout.
languages: [fr, en]
base_url: https://max.example/travail/
author:
  name: Max
  job: {fr: ingénieure, en: engineer}
  email: une.adresse.electronique.vraiment.longue@un-domaine-interminable.example.org
  location: Besançon
  links: [{label: Code, url: https://code.example/max}]
  picture: {src: static/max.jpg, alt: Max à l’atelier}
contact: {text: "Une question ? Écrivez."}
availability: {from: 2026-09}
cv: static/cv.pdf
gone: [/ancien/]
images: {formats: [webp, jpeg]}
options: {scheme_control: true}
"""
PERSON = """\
camille: {name: Camille Dubost, url: https://dubost.example/, note: Menuisière., \
links: [{label: Images, url: https://images.example/c}], picture: {src: static/max.jpg, alt: C}}
"""


def hard_site(place: Path, theme: str) -> Path:
    """Build the site in a theme and return the folder of the result.

    The sources and what is remembered of their pictures lie in `place` for all themes.
    """
    source, out = place / "hard", place / theme
    if not source.exists():
        write_site(source, _files())
    result = build(str(source), str(out), today=TODAY, wishes=Wishes(theme=theme))
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    return out


def other_choices(place: Path, theme: str) -> Path:
    """Build a part of the site with no option as it is by itself; return the result's folder."""
    source, out = place / f"other-{theme}", place / f"other-{theme}-out"
    declared = yaml.safe_load((ROOT / "themes" / theme / "theme.yaml").read_text(encoding="utf-8"))
    chosen = [f"  {name}: {_other(option)}" for name, option in declared["options"].items()]
    kept = ("/tout/", "/rien/", "/long/", "/p1/", "/p2/", "home", "people", "static", "/notes/")
    files = {path: text for path, text in _files().items() if any(word in path for word in kept)}
    files["portfolio.yaml"] = "\n".join([CONFIG.split("options:")[0] + "options:", *chosen, ""])
    write_site(source, files)
    result = build(str(source), str(out), today=TODAY, wishes=Wishes(theme=theme))
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    return out


def _other(option: dict[str, Any]) -> str:
    """Return a value of an option that is not its default, as one writes it."""
    default = option.get("default")
    match option["type"]:
        case "flag":
            return str(not default).lower()
        case "choice":
            return next(str(one) for one in reversed(option["choices"]) if one != default)
        case "list":
            return f"[{', '.join(reversed(option['choices']))}]"
        case "number":
            return "1"
        case "accent":
            return "brick"
        case _:
            return str(default)


def few(place: Path, theme: str, count: int) -> Path:
    """Build a site with no project, or with one, and return the folder of the result."""
    source, out = place / f"few-{count}", place / f"few-{count}-{theme}"
    if not source.exists():
        write_site(source, {"portfolio.yaml": "title: Ada\n", "content/home.md": "I weave.\n"})
        for at in range(count):
            write_site(
                source, {f"content/projects/p{at}/index.md": f"---\ntitle: P{at}\n---\nT.\n"}
            )
    result = build(str(source), str(out), today=TODAY, wishes=Wishes(theme=theme))
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    return out


def _files() -> dict[str, str | bytes]:
    photo, small = photograph(1600, 1067), photograph(600, 400, 3)
    projects = "content/projects"
    numbers = {f"{projects}/quarante/{at:02} Vue {at}.jpg": _view(at) for at in range(1, 41)}
    plain = {
        f"{projects}/p{at}/index.md": _front(
            f"Projet {at}", f"date: {2020 + at % 6}\nkind: Objet\nsummary: Le projet numéro {at}."
        )
        for at in range(8)
    }
    return {
        "portfolio.yaml": CONFIG,
        "data/people.yaml": PERSON,
        "static/max.jpg": photograph(400, 500, 9),
        "static/cv.pdf": b"%PDF-1.4\n%%EOF\n",
        "content/home.md": _front(
            "Max", "", "J’aide à *écrire ce qu’elles font*.\n\nJe vis ici.\n"
        ),
        "content/home.en.md": _front(
            "Max", "", "I help to *write what they do*.\n\nI live here.\n"
        ),
        f"{projects}/tout/index.md": ALL_BLOCKS,
        f"{projects}/tout/index.en.md": "---\ntitle: Everything\nsummary: All.\n---\nText.\n",
        f"{projects}/tout/photo.jpg": photo,
        f"{projects}/tout/petite.jpg": small,
        f"{projects}/tout/plan.png": png(3600, 2400, 220),
        f"{projects}/tout/plan.pdf": b"%PDF-1.4\n%%EOF\n",
        f"{projects}/texte/index.md": HARD_TEXT,
        f"{projects}/texte/photo.jpg": small,
        f"{projects}/rien/index.md": "---\ntitle: Rien\n---\n",
        f"{projects}/long/index.md": _front(
            LONG_TITLE, f"kind: {LONG_WORD}\nrole: {LONG_WORD}\ndate: 2019\nsummary: Une phrase."
        ),
        f"{projects}/quarante/index.md": _front("Quarante images", "gallery: all\ndate: 2021"),
        **numbers,
        f"{projects}/ecrans/index.md": _front(
            "Écrans",
            "cover: {src: 1 Vue 1.jpg, alt: Un écran}\ngallery: all\nrole: Dessin",
            "Des écrans.",
        ),
        **{f"{projects}/ecrans/{at} Vue {at}.jpg": photograph(390, 2200, at) for at in range(1, 5)},
        f"{projects}/panorama/index.md": _front(
            "Panorama", "cover: {src: vue.jpg, alt: Une crête}", "![Une crête](vue.jpg){.wide}"
        ),
        f"{projects}/panorama/vue.jpg": photograph(2400, 400, 5),
        f"{projects}/film/index.md": _front(
            "Film", "cover: {src: film.mp4, alt: Un geste}\nsummary: Un geste."
        ),
        f"{projects}/film/film.mp4": FILM.read_bytes(),
        f"{projects}/phrases/index.md": _front(
            "Des phrases",
            "kind: Enquête\nresults:\n- Une phrase compte.\n- Une autre, plus longue.",
        ),
        **plain,
        "content/notes/note.md": _front(
            "Une note", "date: 2025-04-03\ntags: [bois]", "## Titre\n\nNote."
        ),
        "content/pages/a-propos.md": _front(
            "À propos", "", "Une page.\n\n## Services\n\n- un\n- deux\n"
        ),
        "content/pages/mentions-legales.md": _front(
            "Mentions légales", "navigation: false", "Ici."
        ),
        "content/selections/pour-vous.md": "---\ntitle: Pour vous\nprojects: [tout]\n---\n",
    }


def _front(title: str, keys: str, body: str = "Texte.") -> str:
    return f"---\ntitle: {title}\n{keys}\n---\n{body}\n"


def _view(at: int) -> bytes:
    """Return a picture of one of five shapes."""
    wide, high = ((480, 320), (320, 480), (480, 270), (400, 400), (480, 200))[at % 5]
    return photograph(wide, high, at)
