"""The same photographs on the same pages, as each contender reads them."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

_PEERS = Path(__file__).parent / "pictures_peers"
#: Photographs on one page.
SERIES = 8
WIDTHS = (480, 960, 1600)

#: Format → quality, the most modern first.
Quality = Mapping[str, int]

_PORTFOLIO_YAML = """\
title: Ada Brumont
base_url: https://portfolio.example/work/
theme: bench
images:
  formats: [{formats}]
"""
_THEME_YAML = "name: bench\nextends: base\npresets:\n"
_HUGO_YAML = """\
baseURL: https://portfolio.example/work/
title: Ada Brumont
timeout: 30m
disableKinds: [home, section, taxonomy, term, rss, sitemap, "404"]
cascade: {{build: {{publishResources: false}}}}
params:
  widths: {widths}
  quality: {quality}
"""


def write_portfolio(root: Path, photographs: Sequence[Path], formats: Sequence[str]) -> None:
    """Write the site of portfolio, all pictures in the widths of the benchmark."""
    _fresh(root)
    text = _PORTFOLIO_YAML.format(formats=", ".join(formats))
    (root / "portfolio.yaml").write_text(text, encoding="utf-8")
    (root / "bench").mkdir()
    places = ("default", "cover", "wide", "portrait")
    presets = "".join(f"  {place}: {{widths: {list(WIDTHS)}}}\n" for place in places)
    (root / "bench" / "theme.yaml").write_text(_THEME_YAML + presets, encoding="utf-8")
    _write_content(root, photographs)


def write_eleventy(root: Path, photographs: Sequence[Path], quality: Quality) -> None:
    """Write the site of Eleventy; `node_modules/` lies in the folder above."""
    shutil.copytree(_PEERS / "eleventy", _fresh(root), dirs_exist_ok=True)
    settings = json.dumps({"widths": WIDTHS, "quality": dict(quality)})
    (root / "settings.json").write_text(settings, encoding="utf-8")
    _write_content(root, photographs)
    layout = root / "content" / "content.11tydata.json"
    layout.write_text(json.dumps({"layout": "page.njk"}), encoding="utf-8")


def write_hugo(root: Path, photographs: Sequence[Path], quality: Quality) -> None:
    """Write the site of Hugo."""
    shutil.copytree(_PEERS / "hugo", _fresh(root), dirs_exist_ok=True)
    text = _HUGO_YAML.format(widths=list(WIDTHS), quality=json.dumps(dict(quality)))
    (root / "hugo.yaml").write_text(text, encoding="utf-8")
    _write_content(root, photographs)


def add_photograph(root: Path, photograph: Path) -> None:
    """Show one more photograph on the first page."""
    os.link(photograph, _folder(root, 0) / photograph.name)
    with (_folder(root, 0) / "index.md").open("a", encoding="utf-8") as page:
        page.write(_shown(photograph))


def remove_photograph(root: Path, photograph: Path) -> None:
    """Take back what `add_photograph` did."""
    (_folder(root, 0) / photograph.name).unlink()
    page = _folder(root, 0) / "index.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.removesuffix(_shown(photograph)), encoding="utf-8")


def _write_content(root: Path, photographs: Sequence[Path]) -> None:
    for number, start in enumerate(range(0, len(photographs), SERIES)):
        shown = photographs[start : start + SERIES]
        folder = _folder(root, number)
        folder.mkdir(parents=True)
        text = f"---\ntitle: Series {number + 1}\ndate: 2025-01-01\n---\n"
        (folder / "index.md").write_text(text + "".join(map(_shown, shown)), encoding="utf-8")
        for photograph in shown:
            os.link(photograph, folder / photograph.name)


def _folder(root: Path, number: int) -> Path:
    return root / "content" / "projects" / f"series-{number + 1}"


def _shown(photograph: Path) -> str:
    return f"\n![View of {photograph.stem}]({photograph.name})\n"


def _fresh(root: Path) -> Path:
    """Return the folder, emptied."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    return root
