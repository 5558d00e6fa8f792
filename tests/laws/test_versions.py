"""A function whose results are remembered has a version, which goes up when its source changes.

When a test here fails: if the function now gives another result for some input, raise its version
number; then, in both cases, write the digest that the message names into the table.
"""

import hashlib
from pathlib import Path

import pytest

from portfolio_gen.check.facts import FACTS_VERSION
from portfolio_gen.check.inspect import INSPECT_VERSION
from portfolio_gen.cleaning import CLEAN_VERSION
from portfolio_gen.pictures.frames import FRAMES_VERSION
from portfolio_gen.pictures.settings import ENCODE_VERSION
from portfolio_gen.read.index import FORMAT
from portfolio_gen.read.markdown import MARKDOWN_VERSION
from portfolio_gen.read.theme import TRACES_VERSION
from portfolio_gen.realise.forms import FORMS_VERSION
from portfolio_gen.realise.stage import RENDER_VERSION
from portfolio_gen.share import SHARE_VERSION
from portfolio_gen.share.fonts import FONTS_VERSION

PACKAGE = Path(__file__).parents[2] / "portfolio_gen"

#: What is remembered → its sources, its version, the digest of the sources at that version.
REMEMBERED: dict[str, tuple[tuple[str, ...], int, str]] = {
    "markdown": (
        (
            "read/markdown/*.py",
            "model/document.py",
            "model/nearest.py",
            "model/slugs.py",
            "model/typography.py",
        ),
        MARKDOWN_VERSION,
        "b859887af89d",
    ),
    "traces": (("read/traces.py", "read/references.py"), TRACES_VERSION, "e0dda77af7b2"),
    "render": (
        (
            "realise/render.py",
            "realise/bodies.py",
            "realise/words.py",
            "realise/forms.py",
            "realise/feeds.py",
            "realise/plain_html.py",
            "realise/escapes.py",
            "realise/sitemap.py",
            "realise/structured.py",
            "realise/templates/*.py",
            "plan/relative.py",
        ),
        RENDER_VERSION,
        "eec671117a1c",
    ),
    "cleaned files": (("cleaning/*.py",), CLEAN_VERSION, "5f61708a0a98"),
    "derivatives": (
        (
            "pictures/animation.py",
            "pictures/colours.py",
            "pictures/credits.py",
            "pictures/crop.py",
            "pictures/encode.py",
            "pictures/formats.py",
            "pictures/png.py",
            "pictures/profiles.py",
            "pictures/scaling.py",
            "pictures/vips.py",
            "cleaning/credit.py",
            "cleaning/exif.py",
            "cleaning/iptc.py",
            "cleaning/metadata.py",
            "cleaning/tiff.py",
            "cleaning/xmp.py",
        ),
        ENCODE_VERSION,
        "0548410a2371",
    ),
    "share pictures": (("share/*.py",), SHARE_VERSION, "9a799c9f7a1b"),
    "letters": (("share/fonts.py",), FONTS_VERSION, "a885946ef9c2"),
    "posters": (("pictures/frames.py",), FRAMES_VERSION, "bb6d07d338c6"),
    "forms": (("realise/cldr.py",), FORMS_VERSION, "fe021b0c63a7"),
    "facts": (("check/facts.py", "check/written.py"), FACTS_VERSION, "269664d554e9"),
    "inspect": (
        (
            "check/secrets.py",
            "check/readings.py",
            "check/pdf.py",
            "check/private.py",
            "check/machine.py",
        ),
        INSPECT_VERSION,
        "3201f9b949b8",
    ),
    "index": (
        (
            "read/writeup.py",
            "read/index.py",
            "read/front_*.py",
            "read/files.py",
            "read/presets.py",
            "pictures/drawing.py",
            "pictures/faults.py",
            "pictures/films.py",
            "pictures/kinds.py",
            "pictures/probe.py",
            "pictures/profiles.py",
            "pictures/svg.py",
            "pictures/vips.py",
            "pictures/whole.py",
            "cleaning/*.py",
            "read/yaml_*.py",
            "read/theme_yaml.py",
            "read/tables*.py",
            "read/walk.py",
            "read/proof.py",
            "read/reading.py",
            "read/foreign_keys.py",
            "read/leaves.py",
            "read/dates.py",
            "read/flow.py",
            "read/free.py",
            "read/nodes.py",
            "read/line*.py",
            "model/front.py",
            "model/config.py",
            "model/nearest.py",
            "model/text_digest.py",
        ),
        FORMAT,
        "d4b6ff74856d",
    ),
}


def source_digest(patterns: tuple[str, ...]) -> str:
    """Return a short digest of the files that the patterns name, in the order of their names."""
    state = hashlib.blake2b(digest_size=6)
    for pattern in patterns:
        for path in sorted(PACKAGE.glob(pattern)):
            state.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return state.hexdigest()


@pytest.mark.parametrize("name", sorted(REMEMBERED))
def test_remembered_function_changes_with_its_version(name: str) -> None:
    patterns, version, expected = REMEMBERED[name]
    assert version >= 1
    found = source_digest(patterns)
    assert found == expected, (
        f"the sources of `{name}` changed: raise its version if its results did, "
        f"then write {found!r} into REMEMBERED"
    )
