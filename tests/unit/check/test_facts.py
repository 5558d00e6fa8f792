"""What a page says of itself: where it leads, what it loads, its anchors."""

import time

import pytest

from portfolio_gen.check.facts import Facts, facts_of, html_facts

BASE = "https://ada.example/work/"


@pytest.mark.parametrize(
    ("html", "path", "target"),
    [
        ('<a href="b/">', "index.html", "b/index.html"),
        ('<a href="../b/">', "a/index.html", "b/index.html"),
        ('<a href="./">', "a/index.html", "a/index.html"),
        ('<a href="../">', "a/index.html", "index.html"),
        ('<a href="b.pdf?page=2#x">', "index.html", "b.pdf"),
        ('<a href="a%20b/%C3%A9.pdf">', "index.html", "a b/é.pdf"),
        ("<img src=a.png>", "index.html", "a.png"),
        ('<link rel="stylesheet" href="../a.css">', "x/index.html", "a.css"),
        ('<script src="a.js"></script>', "index.html", "a.js"),
        ('<video poster="a.png"></video>', "index.html", "a.png"),
        ('<source src="a.mp4">', "index.html", "a.mp4"),
        ('<object data="a.svg"></object>', "index.html", "a.svg"),
        ('<meta http-equiv="refresh" content="0; url=../b/">', "a/index.html", "b/index.html"),
        ('<meta http-equiv="Refresh" content="0;URL=../b/">', "a/index.html", "b/index.html"),
        ('<a href="  b/\n">', "index.html", "b/index.html"),
    ],
)
def test_what_a_page_leads_to_or_loads_is_a_target(html: str, path: str, target: str) -> None:
    assert target in html_facts(html.encode(), path).targets


def test_each_picture_of_a_srcset_is_a_target() -> None:
    html = b'<img src="a.png" srcset="b.png 400w, c%20d.png 800w ,e.png">'
    assert html_facts(html, "index.html").targets == ("a.png", "b.png", "c d.png", "e.png")


@pytest.mark.parametrize(
    "link",
    ["https://a.example/", "//a.example/b", "mailto:a@b.example", "tel:+33", "data:,x", "geo:1,2"],
)
def test_what_leaves_the_site_is_no_target(link: str) -> None:
    facts = html_facts(f'<a href="{link}">'.encode(), "index.html")
    assert (facts.targets, facts.outside) == ((), ())


@pytest.mark.parametrize(
    ("link", "path"), [("/a/", "index.html"), ("../a/", "index.html"), ("../../a", "b/index.html")]
)
def test_a_link_out_of_the_folder_is_told(link: str, path: str) -> None:
    assert html_facts(f'<a href="{link}">'.encode(), path).outside == (link,)


def test_anchors_are_ids_and_names_of_links() -> None:
    html = '<h2 id="wood"></h2><a name="oak"></a><input name="pine"><p id="é"></p>'
    assert html_facts(html.encode(), "index.html").anchors == ("oak", "wood", "é")


def test_fragments_tell_page_and_anchor() -> None:
    html = '<a href="#wood"></a><a href="../b/#%C3%A9"></a><a href="#"></a><a href="#top"></a>'
    facts = html_facts(html.encode(), "a/index.html")
    assert ("a/index.html", "wood") in facts.fragments
    assert ("b/index.html", "é") in facts.fragments
    assert not any(anchor == "" for _, anchor in facts.fragments)


def test_a_page_with_a_base_has_no_relative_links() -> None:
    html = b'<base href="https://a.example/"><a href="x/"></a><a href="/y"></a>'
    facts = html_facts(html, "404.html")
    assert (facts.targets, facts.outside) == ((), ())


@pytest.mark.parametrize("html", [b"", b"\xff\xfe", b"<", b"<a href>", b"<a href=''>", b"\x00" * 9])
def test_any_bytes_have_facts(html: bytes) -> None:
    assert html_facts(html, "index.html").targets == ()


def test_facts_are_sorted_and_each_once() -> None:
    facts = html_facts(b'<a href="b/"><a href="a/"><a href="b/">', "index.html")
    assert facts.targets == ("a/index.html", "b/index.html")


@pytest.mark.parametrize(
    ("html", "call"),
    [
        ("<script src=//a.example/x.js></script>", ("script", "//a.example/x.js")),
        ("<img src=https://a.example/x.png>", ("img", "https://a.example/x.png")),
        ("<img srcset='x.png 1x, https://a.example/y.png 2x'>", ("img", "https://a.example/y.png")),
        ("<iframe src=https://a.example/>", ("iframe", "https://a.example/")),
        ("<iframe srcdoc='<img src=https://a.example/>'>", ("img", "https://a.example/")),
        ("<link rel='preconnect' href=https://a.example>", ("link", "https://a.example")),
        ("<link rel='Shortcut ICON' href=https://a.example>", ("link", "https://a.example")),
        ("<p style='background: url(https://a.example/b)'>", ("style", "https://a.example/b")),
        ("<style>@import 'https://a.example/b.css'</style>", ("style", "https://a.example/b.css")),
        ("<script>fetch('https://a.example/b')</script>", ("script", "https://a.example/b")),
        ("<script>import x from 'https://a.example/b'</script>", ("script", "https://a.example/b")),
        ("<meta http-equiv=refresh content='0; url=https://a.example/'>",
         ("meta", "https://a.example/")),
        ("<svg><image href=https://a.example/b.png></svg>", ("image", "https://a.example/b.png")),
        ("<a href=x ping=https://a.example/>", ("a", "https://a.example/")),
        ("<video poster=https://a.example/b.png>", ("video", "https://a.example/b.png")),
    ],
)  # fmt: skip
def test_what_a_page_loads_from_elsewhere_is_a_call(html: str, call: tuple[str, str]) -> None:
    assert html_facts(html.encode(), "index.html").calls == (call,)


@pytest.mark.parametrize(
    "html",
    [
        "<a href=https://a.example/>",
        "<link rel=canonical href=https://a.example/>",
        "<link rel=me href=https://a.example/>",
        "<style>/* url(https://a.example/) */</style>",
        "<script>const spec = 'https://www.w3.org/2000/svg'</script>",
        "<!-- <script src=https://a.example/></script> -->",
        "<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        "<blockquote cite=https://a.example/></blockquote>",
    ],
)
def test_what_only_leads_elsewhere_is_no_call(html: str) -> None:
    assert html_facts(html.encode(), "index.html").calls == ()


def test_forms_are_sent_to_an_address() -> None:
    html = b"<form action=https://a.example/send><button formaction=https://b.example/></form>"
    assert html_facts(html, "index.html").forms == ("https://a.example/send", "https://b.example/")


@pytest.mark.parametrize(
    ("link", "target"),
    [
        (BASE, "index.html"),
        (BASE[:-1], "index.html"),
        (BASE + "a/", "a/index.html"),
        (BASE + "a/?b#c", "a/index.html"),
        (BASE + "caf%C3%A9.pdf", "café.pdf"),
    ],
)
def test_the_site_is_known_by_its_whole_address(link: str, target: str) -> None:
    facts = html_facts(f'<link rel="canonical" href="{link}">'.encode(), "b/index.html", BASE)
    assert (facts.targets, facts.calls) == ((target,), ())


@pytest.mark.parametrize(
    ("path", "text", "target"),
    [
        ("feed.xml", f"<link href='{BASE}a/'/>", "a/index.html"),
        ("feed.xml", f"<content>&lt;a href=&quot;{BASE}a/&quot;&gt;</content>", "a/index.html"),
        ("sitemap.xml", f"<loc>{BASE}a/</loc>", "a/index.html"),
        ("portfolio.json", '{"url": "' + BASE.replace("/", "\\/") + 'a\\/"}', "a/index.html"),
        ("robots.txt", f"Sitemap: {BASE}sitemap.xml", "sitemap.xml"),
        ("a.css", "@import url(b.css);", "b.css"),
        ("x/a.css", "p { background: url('../b.png') }", "b.png"),
        ("a.svg", "<svg><image xlink:href='b.png'/></svg>", "b.png"),
    ],
)
def test_feeds_maps_and_styles_name_files_too(path: str, text: str, target: str) -> None:
    assert facts_of(text.encode(), path, BASE).targets == (target,)


def test_a_file_on_the_disk_is_no_address() -> None:
    html = b"<a href='file:///home/ada/a.pdf'> <a href='C:\\Users\\ada\\a.pdf'>"
    assert html_facts(html, "a.html").local == ("C:\\Users\\ada\\a.pdf", "file:///home/ada/a.pdf")


def test_bytes_that_are_no_text_have_no_facts() -> None:
    assert facts_of(b"\xff\xd8<a href=b>", "a.jpg", BASE) == Facts()


@pytest.mark.parametrize(
    ("html", "call"),
    [
        ("<p onclick=\"fetch('https://a.example/x')\">", ("script", "https://a.example/x")),
        ("<img src=data:, ONERROR=\"this.src='//a.example/x'\">", ("script", "//a.example/x")),
        ("<p style=\"background: image-set('https://a.example/x.png' 1x)\">",
         ("style", "https://a.example/x.png")),
        ('<style>a { background: -webkit-image-set( "b.png" 1x, "//a.example/x.png" 2x ) }</style>',
         ("style", "//a.example/x.png")),
        ("<base href=https://a.example/><script src=x.js></script>", ("base", "https://a.example/")),
        ("<base href=//a.example><img src=/x.png>", ("base", "//a.example")),
    ],
)  # fmt: skip
def test_no_other_way_to_another_host_is_missed(html: str, call: tuple[str, str]) -> None:
    assert html_facts(html.encode(), "index.html", BASE).calls == (call,)


def test_a_base_that_is_not_used_or_is_ones_own_calls_nobody() -> None:
    for origin in ("https://a.example/", BASE, "/"):
        html = f'<base href="{origin}"><a href="x/"></a><img src="data:,"><p style="color: red">'
        assert html_facts(html.encode(), "index.html", BASE).calls == ()
    own = f'<base href="{BASE}"><script src="x.js"></script>'
    assert html_facts(own.encode(), "index.html", BASE).calls == ()


def test_files_of_an_image_set_are_targets_and_its_types_are_not() -> None:
    css = b"""a { background: image-set("a.avif" type("image/avif"), url(b.png) 2x, 'c.png' 3x) }
    b { content: "d" } @import /* e */ "e.css"; @IMPORT url('f.css');"""
    assert facts_of(css, "x.css").targets == ("a.avif", "b.png", "c.png", "e.css", "f.css")


def test_what_only_looks_like_an_address_in_a_style_is_none() -> None:
    css = rb"""a { content: "url(string.png)" } b { content: 'it\'s url(b.png)' }
    /* url(c.png) */ d { content: "/*" } e { background: url(e.png) } f { content: "*/" }"""
    assert facts_of(css, "x.css").targets == ("e.png",)


@pytest.mark.parametrize("css", ["image-set(" * 50_000, "image-set('" * 50_000, 'url("\\' * 50_000])
def test_a_broken_style_does_not_take_for_ever(css: str) -> None:
    begun = time.process_time()
    facts_of(css.encode(), "x.css")
    assert time.process_time() - begun < 5
