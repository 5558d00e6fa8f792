"""The example site, for tests that build it."""

import shutil
from pathlib import Path
from typing import Literal

import pyvips

EXAMPLE = Path(__file__).parents[1] / "example-site"


def copy_of_example(root: Path, pictures: Literal["whole", "light", "small"] = "whole") -> None:
    """Copy the example site's sources into a new folder.

    Most of a first build's time goes into pictures. For tests that look at other things: `light`
    has them in WebP alone and none for links that are shared; `small` shrinks them besides.
    """
    shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("_site", ".portfolio"))
    if pictures != "whole":
        config = root / "portfolio.yaml"
        text = config.read_text(encoding="utf-8")
        assert "images:\n" in text
        assert "share_pictures: true" in text
        text = text.replace("images:\n", "images:\n  formats: [webp]\n")
        text = text.replace("share_pictures: true", "share_pictures: false")
        config.write_text(text, encoding="utf-8")
    if pictures == "small":
        found = [path for path in root.rglob("*.*") if path.suffix in (".jpg", ".png")]
        assert len(found) > 20
        for path in found:
            pyvips.Image.thumbnail(str(path), 400).write_to_file(str(path))
