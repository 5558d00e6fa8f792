"""Files as they are published: without what they say of places, devices and people."""

from typing import Any

import pytest

from portfolio_gen.cleaning.credit import Credit
from portfolio_gen.cleaning.xmp import read_xmp, xmp_of
from portfolio_gen.pictures.vips import GValue, Image
from tests.conftest import Files, MakeSite, Site
from tests.files import film, moving, noted, pdf, photograph, png
from tests.unit.cleaning.canaries import (
    COPYRIGHT,
    CREATOR,
    exif,
    full_gif,
    full_jpeg,
    full_png,
    full_webp,
    holds_canary,
    iptc,
    jpeg,
    matroska,
    segment,
    xmp,
)
from tests.unit.cleaning.canaries import film as full_film
from tests.unit.pictures import tiffs

CONFIG = "title: Ada\ntheme: base\nchecks: {off: [alt-missing]}\n"
LOOM = "content/projects/loom/index.md"
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>x()</script></svg>'

SILENT = (
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">'
    "<title>Été</title></svg>"
)


def seen(data: bytes) -> Any:
    return Image.new_from_buffer(data, "")


def turned_tiff() -> bytes:
    """Return a photograph that lies on its side, with a position and notes."""
    image = seen(jpeg(segment(0xE1, b"Exif\0\0" + exif()))).copy()
    image.set_type(GValue.blob_type, "xmp-data", xmp())
    return bytes(image.tiffsave_buffer())


#: Files with something private wherever there is a place for it.
PRIVATE = {
    "a.jpg": full_jpeg(),
    "b.png": full_png(),
    "c.webp": full_webp(),
    "d.gif": full_gif(),
    "e.tif": turned_tiff(),
}


@pytest.fixture
def everywhere(make_site: MakeSite) -> Site:
    """Return a site that shows and offers private files in every way there is."""
    shown = "\n\n".join(f'![]({name}) <img src="{name}" alt="">' for name in PRIVATE)
    linked = " ".join(f"[{name}]({name})" for name in PRIVATE)
    offered = ", ".join(f"{{label: {name}, src: {name}}}" for name in PRIVATE)
    files: Files = {
        "portfolio.yaml": CONFIG + "author: {name: Ada, picture: {src: static/a.jpg, alt: Ada}}\n",
        LOOM: f"---\ntitle: Loom\ncover: a.jpg\ngallery: all\nfiles: [{offered}]\n---\n"
        f"{shown}\n\n{linked}\n\n![](film.mp4)\n\n[Film](../chair/film.webm)\n",
        "content/projects/chair/index.md": "---\ntitle: Chair\ncover: ../loom/e.tif\n---\nText.\n",
        "content/projects/chair/film.webm": matroska(),
        "content/projects/loom/film.mp4": full_film(),
        **{f"content/projects/loom/{name}": data for name, data in PRIVATE.items()},
        **{f"static/{name}": data for name, data in PRIVATE.items() if name != "e.tif"},
    }
    return make_site(files)


def test_nothing_private_is_in_any_byte_of_the_site(everywhere: Site) -> None:
    assert all(holds_canary(data) for data in PRIVATE.values())
    assert not everywhere.result.failed, everywhere.problems
    files = everywhere.files()
    assert [path for path, data in files.items() if holds_canary(data)] == []
    assert [path for path, data in files.items() if b"CANARY" in data] == []
    assert {"a.jpg", "b.png", "c.webp", "d.gif"} <= files.keys()


def test_nothing_private_is_in_what_is_kept_for_the_next_build(everywhere: Site) -> None:
    kept = (everywhere.root / ".portfolio").rglob("*")
    assert [str(path) for path in kept if path.is_file() and holds_canary(path.read_bytes())] == []


def test_who_holds_the_rights_stays_in_every_picture_that_said_so(everywhere: Site) -> None:
    made = [data for path, data in everywhere.files().items() if "/a." in path or path == "a.jpg"]
    assert len(made) > 4
    assert all(COPYRIGHT.encode() in data and CREATOR.encode() in data for data in made)


@pytest.mark.parametrize("path", ["static/a.jpg", "content/projects/loom/a.jpg"])
def test_what_is_to_be_removed_is_removed_from_copies_and_sizes(
    make_site: MakeSite, path: str
) -> None:
    target = "/a.jpg" if path.startswith("static") else "a.jpg"
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "images: {remove: [creator, credit]}\n",
            LOOM: f"---\ntitle: Loom\n---\n![]({target})\n\n[The original]({target})\n",
            path: jpeg(
                segment(0xED, iptc()), segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp())
            ),
            "static/b.jpg": jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp())),
        }
    )
    assert site.codes() == []
    made = {
        path: data for path, data in site.files().items() if path[-4:] in (".jpg", "avif", "webp")
    }
    assert len(made) == 5
    for path, data in made.items():
        assert COPYRIGHT.encode() in data, path
        assert data.count(CREATOR.encode()) == data.count(COPYRIGHT.encode()), "once in each"
        assert b"Studio" not in data, path


def test_rights_are_removed_where_nothing_else_is_to_be_taken_out(make_site: MakeSite) -> None:
    credit = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp_of(Credit(credit="Studio")))
    files: dict[str, str | bytes] = {
        "static/a.jpg": jpeg(credit),
        "static/empty.png": b"",
        "static/notes.txt": "Studio",
        "static/cv.pdf": pdf("Studio"),
        "static/film.mp4": film("Studio"),
    }
    site = make_site({"portfolio.yaml": CONFIG, **files})
    assert {path: site.files()[path.removeprefix("static/")] for path in files} == {
        path: data if isinstance(data, bytes) else data.encode() for path, data in files.items()
    }
    site.write({"portfolio.yaml": CONFIG + "images: {remove: [credit]}\n"})
    assert site.build().written == ("a.jpg",)
    assert b"Studio" not in site.files()["a.jpg"]
    assert site.codes() == []


def test_address_of_a_cleaned_picture_changes_with_what_stays_of_its_notes(
    make_site: MakeSite,
) -> None:
    files: dict[str, str | bytes] = {
        LOOM: "---\ntitle: Loom\n---\n![](a.svg)\n",
        "content/projects/loom/a.svg": SCRIPT,
    }
    kept = sorted(path.name for path in make_site(files).out.rglob("a.*.svg"))
    files["portfolio.yaml"] = CONFIG + "images: {remove: [copyright]}\n"
    removed = sorted(path.name for path in make_site(files).out.rglob("a.*.svg"))
    assert len(kept) == len(removed) == 1
    assert kept != removed


def test_file_without_notes_is_published_byte_for_byte(make_site: MakeSite) -> None:
    files: dict[str, bytes] = {
        "a.jpg": photograph(40, 30),
        "b.png": png(40, 30),
        "c.gif": moving(),
        "d.pdf": pdf("Plan").encode(),
        "e.mp4": film(),
        "f.txt": b"Text",
        "g.jpg": b"",
    }
    site = make_site({f"static/{name}": data for name, data in files.items()})
    assert site.codes() == []
    assert {name: site.files()[name] for name in files} == files


def test_original_that_is_offered_keeps_its_pixels(make_site: MakeSite) -> None:
    data = noted(photograph(40, 30))
    site = make_site({LOOM: "---\ntitle: Loom\nfiles: [{label: It, src: a.jpg}]\n---\n",
                      "content/projects/loom/a.jpg": data})  # fmt: skip
    published = site.files()["assets/projects/loom/a.jpg"]
    assert b"Secret place" not in published
    assert seen(published).write_to_memory() == seen(data).write_to_memory()


def test_tiff_that_is_offered_is_encoded_upright_in_its_own_size(make_site: MakeSite) -> None:
    site = make_site({LOOM: "---\ntitle: Loom\nfiles: [{label: It, src: a.tif}]\n---\n",
                      "content/projects/loom/a.tif": turned_tiff()})  # fmt: skip
    assert site.codes() == []
    published = seen(site.files()["assets/projects/loom/a.png"])
    assert (published.width, published.height) == (32, 48)
    assert 'href="../../assets/projects/loom/a.png"' in site.page("projects/loom/")


def test_drawing_is_published_without_its_script_and_said(make_site: MakeSite) -> None:
    site = make_site({LOOM: "---\ntitle: Loom\n---\n![Plan](a.svg) and ![Plan](a.svg)\n",
                      "content/projects/loom/a.svg": SCRIPT, "static/b.svg": SCRIPT})  # fmt: skip
    assert [(each.code, each.span.path) for each in site.problems] == [
        ("svg-active", "content/projects/loom/a.svg"),
        ("svg-active", "static/b.svg"),
    ]
    drawings = [data for path, data in site.files().items() if path.endswith(".svg")]
    assert len(drawings) == 2
    assert all(b"script" not in data and b"<svg" in data for data in drawings)


def test_tiff_that_is_shown_and_offered_keeps_the_rights_that_its_own_tags_say(
    make_site: MakeSite,
) -> None:
    texts = {tiffs.COPYRIGHT: f"{COPYRIGHT}\0".encode(), tiffs.ARTIST: f"{CREATOR}\0".encode()}
    data = tiffs.grey_tiff(40, 30, texts)
    line = "files: [{label: It, src: a.tif}]"
    site = make_site({LOOM: f"---\ntitle: Loom\n{line}\n---\n![A](a.tif)\n",
                      "content/projects/loom/a.tif": data})  # fmt: skip
    assert site.codes() == []
    made = [data for path, data in site.files().items() if "/a." in path]
    assert len(made) > 2
    said = {read_xmp(bytes(seen(each).get("xmp-data"))) for each in made}
    assert said == {Credit(COPYRIGHT, CREATOR)}


@pytest.mark.parametrize(
    "data",
    [
        b'<svg width="4" height="3"><title>X</title></svg>',
        SILENT.replace("?>", ' encoding="iso-8859-1"?>').encode("latin-1"),
        SILENT.replace("?>", ' encoding="windows-1252"?>').encode("cp1252"),
        SILENT.encode("utf-16"),
    ],
)
def test_drawing_that_browsers_would_not_show_is_put_right(
    make_site: MakeSite, data: bytes
) -> None:
    site = make_site({LOOM: "---\ntitle: Loom\n---\n![Plan](a.svg)\n",
                      "content/projects/loom/a.svg": data, "static/b.svg": data})  # fmt: skip
    assert site.codes() == []
    drawings = [data for path, data in site.files().items() if path.endswith(".svg")]
    assert len(drawings) == 2
    for each in drawings:
        assert each.decode("utf-8").startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert 'width="4" height="3"' in site.page("projects/loom/")


def test_drawing_that_is_nested_too_deep_is_told(make_site: MakeSite) -> None:
    deep = f'<svg xmlns="http://www.w3.org/2000/svg">{"<g>" * 5000}{"</g>" * 5000}</svg>'
    site = make_site({LOOM: "---\ntitle: Loom\n---\n![Plan](a.svg)\n",
                      "content/projects/loom/a.svg": deep})  # fmt: skip
    (problem,) = site.problems
    assert problem.code == "file-private"
    assert problem.message.endswith("its elements are nested more than 1000 deep")


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.jpg", b"Just a text"), ("a.png", png(5, 5)[:40]), ("a.psd", b"8BPS"), ("a.nef", b"x"),
     ("a.tif", b"II*\0" + bytes(60)), ("a.jp2", b"\0\0\0\x0cjP  \r\n" + bytes(9))],
)  # fmt: skip
@pytest.mark.parametrize("offered", [True, False])
def test_file_that_can_not_be_cleaned_is_not_published(
    make_site: MakeSite, name: str, data: bytes, offered: bool
) -> None:
    path = f"content/projects/loom/{name}" if offered else f"static/{name}"
    files = f"files: [{{label: It, src: {name}}}]\n" if offered else ""
    site = make_site({LOOM: f"---\ntitle: Loom\n{files}---\nText.\n", path: data})
    assert [(each.code, each.span.path) for each in site.problems] == [("file-private", path)]
    assert site.problems[0].hint
    assert site.files() == {}


def test_document_that_names_people_is_published_and_said_once(make_site: MakeSite) -> None:
    said = "%PDF-1.4\n<< /Author (Ada L.) >>\n"
    line = "files: [{label: It, src: a.pdf}, {label: Again, src: a.pdf}]"
    site = make_site({LOOM: f"---\ntitle: Loom\n{line}\n---\n[It](a.pdf)\n",
                      "content/projects/loom/a.pdf": said})  # fmt: skip
    (problem,) = site.problems
    assert (problem.code, problem.severity) == ("file-notes", "warning")
    assert problem.message == "a.pdf is published as it is: it says of itself: Ada L. (author)"
    assert site.files()["assets/projects/loom/a.pdf"] == said.encode()


def test_picture_above_the_limit_is_refused_frames_counted(make_site: MakeSite) -> None:
    files: dict[str, str | bytes] = {
        "portfolio.yaml": CONFIG + "images: {max_megapixels: 1}\n",
        LOOM: "---\ntitle: Loom\ncover: a.png\n---\n![](b.gif)\n",
        "content/projects/loom/a.png": png(1500, 700),
        "content/projects/loom/b.gif": moving(800, 500, 3),
    }
    site = make_site(files)
    assert site.codes() == ["image-large", "image-large"]
    assert "a.png has 1.1 megapixels, more than 1" in site.problems[0].message
    site.write({"portfolio.yaml": CONFIG + "images: {max_megapixels: 2}\n"})
    assert not site.build().problems


def test_one_picture_in_two_places_is_published_once(make_site: MakeSite) -> None:
    body = "![](a.jpg)\n\n![](a.jpg){.wide}\n\nText ![](../loom/a.jpg)\n"
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            LOOM: f"---\ntitle: Loom\ncover: a.jpg\ngallery: [a.jpg]\n---\n{body}",
            "content/projects/loom/a.jpg": photograph(40, 30),
        }
    )
    assert [path for path in site.files() if "/a." in path] == sorted(
        path for path in site.files() if path.startswith("assets/projects/")
    )
    assert len([path for path in site.files() if "/a." in path]) == 3
