"""Pictures on pages: the right size in a modern format, for every way to show one."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures.encode import encode
from portfolio_gen.pictures.vips import GValue, Image
from tests.conftest import Files, MakeSite, Site
from tests.files import film, moving, noted, photograph

CONFIG = "title: Ada\ntheme: base\n"
LOOM = "content/projects/loom/index.md"
PHOTO = photograph(1000, 700)
#: How a picture is written, and in which folder it lies.
WAYS = {
    "cover": ("cover: {src: a.jpg, alt: A}", "", "content/projects/loom/a.jpg"),
    "gallery": ("gallery: [{src: a.jpg, alt: A}]", "", "content/projects/loom/a.jpg"),
    "gallery: all": ("gallery: all", "", "content/projects/loom/1 A.jpg"),
    "figure": ("", "![A](a.jpg)", "content/projects/loom/a.jpg"),
    "wide figure": ("", "![A](a.jpg){.wide}", "content/projects/loom/a.jpg"),
    "in a line": ("", "Text ![A](a.jpg) text", "content/projects/loom/a.jpg"),
    "component": ("", ":::gallery\n![A](a.jpg)\n:::", "content/projects/loom/a.jpg"),
    "comparison": ("", ":::compare\n![A](a.jpg)\n:::", "content/projects/loom/a.jpg"),
    "raw HTML": ("", '<img src="a.jpg" alt="A">', "content/projects/loom/a.jpg"),
    "raw HTML in a line": ("", 'Text <img src="a.jpg" alt="A">', "content/projects/loom/a.jpg"),
    "static": ("", "![A](/img/a.jpg)", "static/img/a.jpg"),
    "static cover": ("cover: {src: /img/a.jpg, alt: A}", "", "static/img/a.jpg"),
    "static in raw HTML": ("", '<img src="/img/a.jpg" alt="A">', "static/img/a.jpg"),
    "other page": ("", "![A](../chair/a.jpg)", "content/projects/chair/a.jpg"),
    "subfolder": ("", "![A](photos/a.jpg)", "content/projects/loom/photos/a.jpg"),
}


def loom(front: str, body: str) -> str:
    lines = f"{front}\n" if front else ""
    return f"---\ntitle: Loom\n{lines}---\n{body}\n"


def html(site: Site, page: str = "projects/loom/") -> LexborHTMLParser:
    assert not site.result.failed, site.problems
    return LexborHTMLParser(site.page(page))


def image(site: Site, page: str = "projects/loom/") -> LexborNode:
    """Return the first picture of a page's content."""
    found = html(site, page).css_first("main img")
    assert found is not None
    return found


def candidates(srcset: str | None) -> list[tuple[str, int]]:
    """Return addresses and widths."""
    assert srcset
    return [
        (address, int(width.removesuffix("w")))
        for address, width in (part.split(" ") for part in srcset.split(", "))
    ]


def size_of(site: Site, address: str, page: str = "projects/loom") -> tuple[int, int]:
    """Return the size of a published picture as a browser sees it."""
    place = (site.out / page / address).resolve()
    assert place.is_relative_to(site.out.resolve())
    found = Image.new_from_file(str(place))
    return found.width, found.height


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_show_a_picture_offers_its_sizes(make_site: MakeSite, way: str) -> None:
    front, body, path = WAYS[way]
    site = make_site({LOOM: loom(front, body), path: PHOTO})
    img = image(site)
    picture = img.parent
    assert picture is not None
    assert picture.tag == "picture"
    sources = picture.css("source")
    assert [source.attributes["type"] for source in sources] == ["image/avif", "image/webp"]
    for source in sources:
        offered = candidates(source.attributes["srcset"])
        assert [width for _, width in offered] == [480, 800, 1000]
        for address, width in offered:
            assert size_of(site, address) == (width, round(width * 0.7))
        assert source.attributes["sizes"]
    assert size_of(site, img.attributes["src"] or "") == (1000, 700)
    assert (img.attributes["width"], img.attributes["height"]) == ("1000", "700")
    assert img.attributes["alt"] == "A"
    assert img.attributes["decoding"] == "async"


def test_same_picture_looks_the_same_in_whatever_way_it_is_shown(make_site: MakeSite) -> None:
    ways = ("figure", "in a line", "raw HTML", "component")
    body = "\n\n".join(WAYS[way][1] for way in ways)
    site = make_site({LOOM: loom("", body), "content/projects/loom/a.jpg": PHOTO})
    images = html(site).css("main img")
    assert len(images) == len(ways)
    assert len({img.attributes["src"] for img in images}) == 1


def test_first_picture_of_a_page_comes_at_once_and_the_others_when_they_are_near(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            LOOM: loom("cover: {src: a.jpg, alt: A}", "![B](a.jpg)\n\nText ![C](a.jpg)\n"),
            "content/projects/loom/a.jpg": PHOTO,
        }
    )
    first, *others = html(site).css("main img")
    assert first.attributes["fetchpriority"] == "high"
    assert "loading" not in first.attributes
    assert len(others) == 2
    for other in others:
        assert other.attributes["loading"] == "lazy"
        assert "fetchpriority" not in other.attributes


@pytest.mark.parametrize("way", ["figure", "in a line", "raw HTML", "component", "comparison"])
def test_first_picture_of_a_body_comes_at_once_where_no_cover_is(
    make_site: MakeSite, way: str
) -> None:
    body = f"{WAYS[way][1]}\n\n![B](b.jpg)\n"
    files: dict[str, str | bytes] = {
        LOOM: loom("", body),
        "content/projects/loom/a.jpg": PHOTO,
        "content/projects/loom/b.jpg": PHOTO,
    }
    first, *others = html(make_site(files)).css("main img")
    assert first.attributes.get("fetchpriority") == (None if way == "comparison" else "high")
    assert [other.attributes.get("loading") for other in others] == ["lazy"]


def test_first_picture_far_down_a_body_waits(make_site: MakeSite) -> None:
    site = make_site(
        {LOOM: loom("", "Text. " * 300 + "\n\n![A](a.jpg)"), "content/projects/loom/a.jpg": PHOTO}
    )
    assert image(site).attributes["loading"] == "lazy"


@pytest.mark.parametrize("gap", ["\n", ""])
def test_picture_element_of_the_author_keeps_its_own_sources(make_site: MakeSite, gap: str) -> None:
    parts = ("<picture>", '<source srcset="b.jpg" media="(width > 9px)">',
             '<img src="a.jpg" alt="A">', "</picture>", '<img src="a.jpg" alt="A">')  # fmt: skip
    site = make_site(
        {
            LOOM: loom("", gap.join(parts)),
            "content/projects/loom/a.jpg": PHOTO,
            "content/projects/loom/b.jpg": PHOTO,
        }
    )
    page = html(site)
    assert page.css("picture picture") == []
    own, later = page.css("main picture")
    assert [source.attributes.get("media") for source in own.css("source")] == ["(width > 9px)"]
    assert len(own.css("img")) == 1
    assert len(later.css("source")) == 2


@pytest.mark.parametrize("page", ["", "projects/", "kinds/craft/"])
def test_first_card_of_a_list_comes_at_once(make_site: MakeSite, page: str) -> None:
    files: dict[str, str | bytes] = {}
    for name in ("loom", "chair"):
        front = "cover: {src: a.jpg, alt: A}\nkind: craft"
        files[f"content/projects/{name}/index.md"] = loom(front, "Text.")
        files[f"content/projects/{name}/a.jpg"] = PHOTO
    site = make_site(files)
    first, second = html(site, page).css("main img")
    assert first.attributes["fetchpriority"] == "high"
    assert second.attributes["loading"] == "lazy"


def test_what_the_author_wrote_on_a_picture_wins(make_site: MakeSite) -> None:
    tag = (
        '<img src="a.jpg" alt="A" width="200" loading="eager" decoding="sync" class="x" title="y">'
    )
    site = make_site({LOOM: loom("", tag), "content/projects/loom/a.jpg": PHOTO})
    attributes = image(site).attributes
    assert (attributes["width"], attributes["height"]) == ("200", "140")
    assert (attributes["loading"], attributes["decoding"]) == ("eager", "sync")
    assert (attributes["class"], attributes["title"]) == ("x", "y")
    source = html(site).css_first("main source")
    assert source is not None
    assert source.attributes["sizes"] == "200px"


def test_sizes_of_the_author_are_taken_and_their_srcset_is_replaced(make_site: MakeSite) -> None:
    tag = '<img src="a.jpg" alt="A" sizes="50vw" srcset="a.jpg 900w">'
    site = make_site({LOOM: loom("", tag), "content/projects/loom/a.jpg": PHOTO})
    sources = html(site).css("main source")
    assert [source.attributes["sizes"] for source in sources] == ["50vw"] * 2
    assert "srcset" not in image(site).attributes
    assert "sizes" not in image(site).attributes


def test_picture_of_another_site_stays_as_it_is_written(make_site: MakeSite) -> None:
    tag = '<img src="https://p.example/a.jpg" alt="A" srcset="https://p.example/b.jpg 900w">'
    site = make_site({"portfolio.yaml": CONFIG + "allow_hosts: [p.example]\n", LOOM: loom("", tag)})
    attributes = image(site).attributes
    assert attributes["src"] == "https://p.example/a.jpg"
    assert attributes["srcset"] == "https://p.example/b.jpg 900w"
    assert html(site).css("main picture") == []


def test_one_format_alone_is_the_srcset_of_the_image_itself(make_site: MakeSite) -> None:
    config = CONFIG + "images: {formats: [jpeg]}\n"
    site = make_site({"portfolio.yaml": config, LOOM: loom("", "![A](a.jpg)"),
                      "content/projects/loom/a.jpg": PHOTO})  # fmt: skip
    img = image(site)
    assert html(site).css("main picture") == []
    assert [width for _, width in candidates(img.attributes["srcset"])] == [480, 800, 1000]
    assert (img.attributes["src"] or "").endswith("-1000.jpg")
    assert img.attributes["sizes"]


def test_small_picture_is_not_made_larger(make_site: MakeSite) -> None:
    site = make_site({LOOM: loom("", "![A](a.jpg)"),
                      "content/projects/loom/a.jpg": photograph(90, 60)})  # fmt: skip
    assert image(site).attributes["width"] == "90"
    widths = {int(found[1]) for path in site.files() if (found := re.search(r"-(\d+)\.", path))}
    assert widths == {90}


def test_drawing_has_exactly_its_pixels_in_its_own_width(make_site: MakeSite) -> None:
    lines = Image.black(300, 200).draw_line(255, 0, 0, 299, 199).draw_rect(90, 20, 30, 60, 50)
    data = bytes(lines.copy(interpretation="b-w").pngsave_buffer())
    site = make_site({LOOM: loom("", "![A](a.png)"), "content/projects/loom/a.png": data})
    made = {path: data for path, data in site.files().items() if "/a." in path}
    assert sorted(path.rsplit("-", 1)[1] for path in made) == ["300.png", "300.webp"]
    for path, published in made.items():
        found = Image.new_from_buffer(published, "")
        assert (found[0] - lines).abs().max() == 0, path


def test_moving_picture_stays_moving_in_both_formats(make_site: MakeSite) -> None:
    site = make_site({LOOM: loom("", "![A](a.gif)"),
                      "content/projects/loom/a.gif": moving(40, 30, 5)})  # fmt: skip
    img = image(site)
    source = html(site).css_first("main source")
    assert source is not None
    webp = candidates(source.attributes["srcset"])[0][0]
    for address in (webp, img.attributes["src"] or ""):
        place = site.out / "projects/loom" / address
        assert Image.new_from_file(str(place)).get("n-pages") == 5
    assert (img.attributes["src"] or "").endswith(".gif")


def test_drawing_in_svg_is_shown_as_it_is(make_site: MakeSite) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    site = make_site({LOOM: loom("", "![A](a.svg)"), "content/projects/loom/a.svg": svg})
    assert html(site).css("main picture") == []
    assert (image(site).attributes["src"] or "").endswith(".svg")
    assert image(site).attributes["width"] == "40"


def test_crop_of_a_theme_keeps_the_focal_point(make_site: MakeSite) -> None:
    half = Image.black(400, 100).draw_rect(255, 300, 0, 100, 100, fill=True)
    shown = half.bandjoin([half, half]).copy(interpretation="srgb")
    files: Files = {
        "portfolio.yaml": "title: Ada\ntheme: mine\n",
        "mine/theme.yaml": "name: mine\nextends: base\n"
        "presets:\n  cover: {widths: [80], ratio: '1:1'}\n  card: {widths: [80]}\n",
        LOOM: loom("cover: {src: a.jpg, alt: A, focus: [0.9, 0.5]}", ""),
        "content/projects/loom/a.jpg": bytes(shown.jpegsave_buffer(Q=95)),
    }
    site = make_site(files)
    img = image(site)
    assert (img.attributes["width"], img.attributes["height"]) == ("80", "80")
    cropped = Image.new_from_file(str(site.out / "projects/loom" / (img.attributes["src"] or "")))
    assert cropped(70, 40)[0] > 240, "the light part is within"
    assert image(site, "").attributes["height"] == "20", "cards have another preset"
    site.write({LOOM: loom("cover: {src: a.jpg, alt: A, focus: [0, 0.5]}", "")})
    site.build()
    dark = Image.new_from_file(
        str(site.out / "projects/loom" / (image(site).attributes["src"] or ""))
    )
    assert dark(70, 40)[0] < 15


def test_photograph_that_lies_on_its_side_is_upright_in_every_size(make_site: MakeSite) -> None:
    turned = Image.new_from_buffer(photograph(600, 300), "").copy()
    turned.set_type(GValue.gint_type, "orientation", 6)
    site = make_site({LOOM: loom("", "![A](a.jpg)"),
                      "content/projects/loom/a.jpg": bytes(turned.jpegsave_buffer())})  # fmt: skip
    img = image(site)
    assert (img.attributes["width"], img.attributes["height"]) == ("300", "600")
    assert size_of(site, img.attributes["src"] or "") == (300, 600)


def test_damaged_photograph_is_one_problem_and_nothing_is_published(make_site: MakeSite) -> None:
    data = bytes(Image.new_from_buffer(PHOTO, "").pngsave_buffer())
    middle = len(data) // 2
    damaged = data[:middle] + bytes(80) + data[middle + 80 :]
    site = make_site({LOOM: loom("cover: {src: a.png, alt: A}", "![A](a.png)"),
                      "content/projects/loom/a.png": damaged})  # fmt: skip
    assert set(site.codes()) == {"image-unreadable"}
    assert {each.span.path for each in site.problems} == {"content/projects/loom/a.png"}
    assert site.files() == {}


def test_size_has_the_same_bytes_whatever_others_are_made_beside_it() -> None:
    small = Derivative(b"", 120, 84, "webp", 70, 0, through=(400, 280))
    others = [Derivative(b"", width, round(width * 0.7), "webp", 70, 0, through=(400, 280))
              for width in (400, 300, 200)]  # fmt: skip
    alone = dict(encode(PHOTO, [small]))[small]
    assert dict(encode(PHOTO, [*others, small]))[small] == alone


def test_srcset_of_what_is_no_picture_is_a_mistake_of_the_theme(make_site: MakeSite) -> None:
    site = make_site({LOOM: loom("", "Text."),
                      "theme/templates/project.html": "{{ srcset('a', 'webp') }}"})  # fmt: skip
    assert site.codes() == ["template-fault"]
    assert "takes a picture" in site.problems[0].message


def test_pictures_of_drafts_are_encoded_for_drafts_alone(make_site: MakeSite) -> None:
    site = make_site({LOOM: loom("draft: true\ncover: {src: a.jpg, alt: A}", ""),
                      "content/projects/loom/a.jpg": PHOTO})  # fmt: skip
    assert site.result.pictures is None
    assert not Path(site.root / ".portfolio/memo/derivatives").exists()


# Addresses and places


@pytest.mark.parametrize(
    "body",
    [
        '<p style="background: url(a.jpg)">x</p>',
        "<style>p { background: URL( 'a.jpg' ) }</style>\n\nText.",
        '<table background="a.jpg"><tr><td>x</td></tr></table>',
        '<svg viewBox="0 0 9 9"><image xlink:href="a.jpg" width="9" height="9"/></svg>',
    ],
)
def test_picture_that_raw_html_names_where_it_is_not_published_is_said(
    make_site: MakeSite, body: str
) -> None:
    site = make_site({LOOM: loom("", body), "content/projects/loom/a.jpg": PHOTO})
    assert site.codes() == ["link-broken"]


def test_picture_of_static_may_be_named_in_a_style(make_site: MakeSite) -> None:
    body = "<p style=\"background: url('../../img/a.jpg')\">x</p>"
    site = make_site({LOOM: loom("", body), "static/img/a.jpg": PHOTO})
    assert site.codes() == []


def test_picture_within_its_address_is_shown_as_it_is(make_site: MakeSite) -> None:
    data = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    site = make_site({LOOM: loom("", f'![A]({data})\n\nText <img src="{data}" alt="A">')})
    assert site.codes() == []
    assert [img.attributes["src"] for img in html(site).css("main img")] == [data, data]


@pytest.mark.parametrize("behind", ["?v=2", "#part"])
def test_what_stands_behind_the_name_of_a_picture_is_passed_over(
    make_site: MakeSite, behind: str
) -> None:
    body = f'<img src="a.jpg{behind}" alt="A">'
    site = make_site({LOOM: loom("", body), "content/projects/loom/a.jpg": PHOTO})
    assert site.codes() == []
    assert len(html(site).css("main source")) == 2


def test_poster_that_is_missing_is_said_where_it_is_named(make_site: MakeSite) -> None:
    front = "cover:\n  src: a.mp4\n  alt: A\n  poster: none.jpg"
    site = make_site({LOOM: loom(front, "Text."), "content/projects/loom/a.mp4": film()})
    (problem,) = [each for each in site.result.problems if each.code == "image-missing"]
    assert (problem.span.line, problem.span.column) == (6, 11)


def test_size_by_a_link_is_that_of_the_published_file_or_is_not_said(make_site: MakeSite) -> None:
    offered = "files: [{label: Clean, src: a.pdf}, {label: Noted, src: b.jpg}]"
    site = make_site(
        {
            LOOM: loom(offered, "Text."),
            "content/projects/loom/a.pdf": b"%PDF-1.4\n%%EOF\n",
            "content/projects/loom/b.jpg": noted(photograph(40, 30)),
        }
    )
    assert not site.result.failed, site.problems
    files = "".join(each.text() for each in html(site).css("main"))
    assert re.search(r"Clean\s*\(?15", files), files
    assert not re.search(r"Noted\s*\(?\d", files), files
