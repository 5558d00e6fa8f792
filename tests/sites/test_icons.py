"""The icons of a site: of the author's own picture, or of initials."""

import json
import struct

import pytest

from portfolio_gen.model.wishes import Wishes
from portfolio_gen.pictures.vips import Image
from portfolio_gen.plan.icons import initials_of
from tests.conftest import MakeSite, Site
from tests.files import png

CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\nauthor: {name: Ada Love}\n"
SQUARE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M0 0h32v32z'/></svg>"
MADE = ["apple-touch-icon.png", "favicon.ico", "icon-192.png", "icon-512.png", "site.webmanifest"]


def icons(site: Site) -> list[str]:
    """Return the files at the site's root that are icons, or name them."""
    words = ("icon", "manifest")
    return [path for path in site.files() if "/" not in path and any(w in path for w in words)]


def size(data: bytes) -> tuple[int, int]:
    image = Image.new_from_buffer(data, "")
    return image.width, image.height


def test_initials_become_icons_of_every_kind(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "content/projects/a.md": "---\ntitle: A\n---\n"})
    files = site.files()
    assert icons(site) == sorted([*MADE, "favicon.svg"])
    assert b"<text" not in files["favicon.svg"]
    assert b"<path" in files["favicon.svg"]
    assert size(files["apple-touch-icon.png"]) == (180, 180)
    assert size(files["icon-512.png"]) == (512, 512)
    page = site.page("projects/a/")
    for name in ("favicon.svg", "favicon.ico", "apple-touch-icon.png", "site.webmanifest"):
        assert f'href="../../{name}"' in page


@pytest.mark.parametrize(
    ("old", "new"),
    [("base_url: https://ada.example/work/", ""), ("base", "base\nshare_pictures: false")],
)
def test_icons_need_neither_an_address_nor_share_pictures(
    make_site: MakeSite, old: str, new: str
) -> None:
    site = make_site({"portfolio.yaml": CONFIG.replace(old, new, 1)})
    assert icons(site) == sorted([*MADE, "favicon.svg"])
    own = make_site({"portfolio.yaml": CONFIG.replace(old, new, 1), "static/favicon.svg": SQUARE})
    assert icons(own) == sorted([*MADE, "favicon.svg"])


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Ada Love", "AL"),
        ("“Chouette” atelier", "CA"),
        ("Atelier « Chouette »", "AC"),
        ("Jean-Luc", "JL"),
        ("L’atelier (Lyon)", "LL"),
        ("ada", "A"),
        ("– & –", ""),
    ],
)
def test_initials_are_those_of_the_first_and_last_word(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_ico_has_pictures_of_three_sizes(make_site: MakeSite) -> None:
    data = make_site({"portfolio.yaml": CONFIG}).files()["favicon.ico"]
    _, kind, count = struct.unpack("<HHH", data[:6])
    assert (kind, count) == (1, 3)
    for at, px in enumerate((16, 32, 48)):
        entry = struct.unpack("<BBBBHHII", data[6 + 16 * at : 22 + 16 * at])
        assert entry[:2] == (px, px)
        assert size(data[entry[7] : entry[7] + entry[6]]) == (px, px)


def test_manifest_names_what_is_there(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG.replace("Ada\n", "'Ada \"Q\" <b> 🚲'\n", 1)})
    manifest = json.loads(site.page("site.webmanifest"))
    assert manifest["name"] == "Ada “Q” <b> 🚲"
    assert all(icon["src"] in site.files() for icon in manifest["icons"])


def test_own_drawing_is_kept_and_others_are_made_of_it(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "static/favicon.svg": SQUARE})
    assert icons(site) == sorted([*MADE, "favicon.svg"])
    assert site.page("favicon.svg") == SQUARE
    touch = Image.new_from_buffer(site.files()["apple-touch-icon.png"], "")
    assert (touch.bands, touch(1, 1)) == (3, [255, 255, 255])  # a margin, nothing shines through


def test_own_picture_is_never_made_larger(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "static/favicon.png": png(200, 220)})
    assert icons(site) == [
        "apple-touch-icon.png", "favicon.ico", "favicon.png", "icon-192.png", "site.webmanifest",
    ]  # fmt: skip
    assert size(site.files()["icon-192.png"]) == (192, 192)


def test_own_files_are_never_replaced(make_site: MakeSite) -> None:
    own = {f"static/{name}": png(180, 180) for name in MADE[:1]}
    site = make_site({"portfolio.yaml": CONFIG, **own, "static/site.webmanifest": "{}"})
    assert site.files()["apple-touch-icon.png"] == png(180, 180)
    assert site.page("site.webmanifest") == "{}"
    assert site.problems == []


@pytest.mark.parametrize(
    "config",
    [
        CONFIG.replace("Ada Love", "🚲"),
        CONFIG.replace("Ada Love", "東京"),
        "title: Ada\ntheme: base\n",
    ],
)
def test_there_are_none_where_none_can_be_drawn(make_site: MakeSite, config: str) -> None:
    site = make_site({"portfolio.yaml": config})
    assert icons(site) == []
    assert 'rel="icon" href="data:,"' in site.page("")


def test_damaged_icon_is_told_once(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, "static/favicon.png": png(200, 200)[:60]})
    assert len(site.problems) <= 1


def test_icons_from_a_disk_name_no_manifest(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG})
    site.build(wishes=Wishes(portable=True))
    assert "manifest" not in site.page("")
