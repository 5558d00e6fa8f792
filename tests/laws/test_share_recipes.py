"""Law: the recipe of a share picture stands for all that is seen on it, and for nothing else."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from portfolio_gen.model.recipes import SharePicture
from portfolio_gen.model.views import SharePage
from portfolio_gen.read.theme_places import themes_folder
from tests.files import photograph, png
from tests.laws.support import build_at, files_below, memory_folder, write, write_site

FONTS = Path(themes_folder()) / "base" / "card" / "fonts"
LATIN = (FONTS / "hanken-grotesk-latin.woff2").read_bytes()
GREEK = (FONTS / "noto-sans-greek.woff2").read_bytes()
OTHER = (FONTS.parents[2] / "dossier/assets/fonts/hanken-grotesk.woff2").read_bytes()
PRINTED = """{{ page.of }} {{ page.address }} {{ page.lang }} {{ page.title }} {{ page.summary }}
{{ page.kind }} {{ page.date }} {{ page.start }} {{ page.end }} {{ page.place }} {{ page.number }}
{{ page.role|join(",") }} {{ page.result.value if page.result }} {{ page.color }}
{{ page.on_color }}
{{ page.cover.width if page.cover }} {{ t("word") }} {{ site.title }} {{ site.tagline }}
{{ site.description }} {{ site.base_url }} {{ site.author.name }} {{ site.author.job }}
{{ site.extra.mood }} {{ site.options.contents }}"""
CARD = (
    '<svg width="1200" height="630"><image x="0" y="300" width="300" height="300"/>'
    f'<text y="10" width="1200" size="20" lines="12">{PRINTED}</text></svg>'
)
CONFIG = (
    "title: Ada\ntagline: Weaver\ndescription: Cloth\ntheme: plain\noptions: {contents: true}\n"
    "base_url: https://ada.example/\nauthor: {name: Ada L., job: weaver, email: a@a.example}\n"
    "extra: {mood: calm}\n"
)
FRONT = {
    "title": "Loom",
    "summary": "What it is",
    "kind": "craft",
    "date": "2024",
    "start": "2023",
    "place": "Lyon",
    "number": "7",
    "role": "[weaver]",
    "color": "'#112233'",
    "results": "[{value: '3', label: days}]",
    "cover": "{src: x.jpg, alt: X, focus: [0.2, 0.2]}",
}
Files = Mapping[str, str | bytes]


def project(body: str = "Text.\n", **changes: str) -> Files:
    front = "".join(f"{key}: {value}\n" for key, value in {**FRONT, **changes}.items() if value)
    return {"content/projects/loom/index.md": f"---\n{front}---\n{body}"}


def config(old: str, new: str) -> Files:
    assert old in CONFIG
    return {"portfolio.yaml": CONFIG.replace(old, new)}


SITE: dict[str, str | bytes] = {
    "portfolio.yaml": CONFIG,
    **project(),
    "content/projects/loom/x.jpg": photograph(700, 500),
    "content/projects/other.md": "---\ntitle: Other\n---\nText.\n",
    "plain/theme.yaml": "name: plain\noptions:\n  contents: {type: flag, default: true}\n",
    **{
        f"plain/templates/{name}.html": "{{ page.title }}"
        for name in ("home", "list", "term", "project", "404", "people", "person", "redirect")
    },
    "plain/card/share.svg": CARD,
    "plain/card/fonts/a.woff2": LATIN,
    "plain/strings/en.yaml": "word: word\n",
}
SEEN: dict[str, Files] = {
    "title": project(title="Great loom"),
    "summary": project(summary="Something else"),
    "kind": project(kind="art"),
    "date": project(date="2025"),
    "start": project(start="2022"),
    "end": project(date="", end="2025"),
    "place": project(place="Arles"),
    "number": project(number="8"),
    "role": project(role="[dyer]"),
    "color": project(color="'#221133'"),
    "result": project(results="[{value: '4', label: days}]"),
    "focus": project(cover="{src: x.jpg, alt: X, focus: [0.9, 0.9]}"),
    "no cover": project(cover=""),
    "another cover": {"content/projects/loom/x.jpg": photograph(700, 500, shade=90)},
    "a wider cover": {"content/projects/loom/x.jpg": photograph(900, 500)},
    "another address": project(slug="great-loom"),
    "name of the site": config("title: Ada", "title: Ida"),
    "tagline": config("Weaver", "Dyer"),
    "description": config("Cloth", "Wool"),
    "name": config("Ada L.", "Ada M."),
    "trade": config("job: weaver", "job: dyer"),
    "address of the site": config("ada.example/", "ada.example/work/"),
    "free field": config("calm", "wild"),
    "option": config("contents: true", "contents: false"),
    "words of the theme": {"plain/strings/en.yaml": "word: other\n"},
    "template": {"plain/card/share.svg": CARD.replace('y="10"', 'y="20"')},
    "font": {"plain/card/fonts/a.woff2": OTHER},
    "one more font": {"plain/card/fonts/b.woff2": GREEK},
}
UNSEEN: dict[str, Files] = {
    "text": project(body="Other text, longer.\n"),
    "another work": {"content/projects/other.md": "---\ntitle: Others\n---\nText.\n"},
    "credits": project(credits="[{person: Kim, role: help}]"),
    "mail address": config("a@a.example", "b@a.example"),
    "picture in the text": {"content/projects/loom/y.png": png(20, 20)},
    "page": {"plain/templates/project.html": "{{ page.title }}!"},
}


@pytest.fixture(scope="module")
def root() -> Iterator[Path]:
    with memory_folder() as folder:
        place = write_site(folder / "site", SITE)
        built(place)
        yield place


def built(root: Path) -> dict[str, bytes]:
    """Build, and return the project's share picture by its address."""
    result = build_at(root)
    assert not result.failed, result.problems
    outputs = files_below(root / "_site")
    return {path: data for path, data in outputs.items() if "loom." in path and "share" in path}


def changed(root: Path, files: Files) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the share picture before and after a change, which is taken back."""
    before = built(root)
    write(root, files)
    try:
        return before, built(root)
    finally:
        for path in files:
            if path in SITE:
                write(root, {path: SITE[path]})
            else:
                (root / path).unlink()


def test_every_field_of_the_view_is_on_the_card() -> None:
    assert all(f"page.{field}" in PRINTED for field in SharePage.__struct_fields__)
    others = {"template", "template_digest", "strings_digest", "fonts_digest", "site_digest"}
    assert set(SharePicture.__struct_fields__) == others | {"view", "format", "cover", "focus"}


@pytest.mark.parametrize("name", SEEN)
def test_what_is_seen_changes_the_address(root: Path, name: str) -> None:
    before, after = changed(root, SEEN[name])
    assert len(before) == len(after) == 1
    assert not before.keys() & after.keys()
    if "font" not in name:
        assert list(before.values()) != list(after.values())


@pytest.mark.parametrize("name", UNSEEN)
def test_what_is_not_seen_changes_nothing(root: Path, name: str) -> None:
    before, after = changed(root, UNSEEN[name])
    assert before == after
