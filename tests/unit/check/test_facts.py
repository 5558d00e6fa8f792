"""What a page says of itself: where it leads, what it loads, its anchors."""

import pytest

from portfolio_gen.check.facts import html_facts


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
