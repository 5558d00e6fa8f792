"""Drawings: nothing runs, nothing loads, and the drawing stays."""

import base64
import re
import sys
from collections.abc import Iterator

import pytest
import pyvips

from portfolio_gen.cleaning.clean import clean
from portfolio_gen.cleaning.results import Clean, Unclean
from tests.unit.cleaning import canaries
from tests.unit.cleaning.canaries import holds_canary, pixels

ALL = frozenset({"copyright", "creator", "credit"})
OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def drawn(text: str, keep: frozenset[str] = ALL) -> Clean:
    """Return a cleaned drawing, which must be clean."""
    outcome = clean(text.encode(), ".svg", keep)
    assert isinstance(outcome, Clean), outcome
    return outcome


def inside(text: str) -> str:
    """Return what is left of a drawing's content."""
    after = drawn(f"{OPEN}{text}</svg>").data.decode()
    return after.removeprefix(after[: after.index(">") + 1]).removesuffix("</svg>")


def test_what_can_be_seen_and_heard_of_a_drawing_stays() -> None:
    after = drawn(canaries.SVG).data.decode()
    for kept in (
        "<title>A plan</title>", "<desc>Drawn by hand</desc>", 'fill="url(&quot;#g&quot;)"',
        'aria-label="url(a) plan"', "safe &amp; sound", 'href="https://ada.example/"',
        'attributeName="r"', "<html:p>Words</html:p>", 'xlink:href="#g"', "rect &gt; text",
        'width="40"',
    ):  # fmt: skip
        assert kept in after


def test_pictures_in_a_drawing_are_cleaned_too() -> None:
    after = canaries.svg()
    outcome = clean(after, ".svg", ALL)
    assert isinstance(outcome, Clean)
    inner = re.search(rb"data:image/jpeg;base64,([^\"]+)", outcome.data)
    assert inner
    data = base64.b64decode(inner[1])
    assert not holds_canary(data)
    assert pixels(data) == pixels(canaries.full_jpeg())
    assert {"position", "second picture"} <= set(outcome.removed)


@pytest.fixture
def _drawings_are_read() -> Iterator[None]:
    """Let libvips read SVG, whether or not `pictures/vips.py` has been imported."""
    pyvips.operation_block_set("VipsForeignLoadSvg", False)
    yield
    if "portfolio_gen.pictures.vips" in sys.modules:
        # As the package has it: all blocked but drawings, which it makes itself.
        pyvips.voperation.block_untrusted_set(True)
        pyvips.operation_block_set("VipsForeignLoadSvg", False)


@pytest.mark.usefixtures("_drawings_are_read")
def test_a_drawing_looks_as_before() -> None:
    text = (
        f'{OPEN}<!-- a --><defs><path id="p" d="M0 0h9v9z"/></defs><style>.a{{fill:#d33}}</style>'
        '<g transform="translate(3, 2)"><use xlink:href="#p" class="a"/></g></svg>'
    ).replace("<svg", '<svg width="20" height="20"')
    assert pixels(drawn(text).data) == pixels(text.encode())


@pytest.mark.parametrize(
    "danger",
    [
        "<script>x()</script>",
        '<rect onclick="x()"/>',
        '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>',
        '<a href="javascript:x()"/>',
        '<a xlink:href="JaVa&#9;Script:x()"/>',
        '<a href="&#1;javascript:x()"/>'.replace("&#1;", "&#x20;"),
        '<a href="data:text/html,x()"/>',
        '<set attributeName="xlink:href" to="javascript:x()"/>',
        '<animate attributeName=" onload " to="x()"/>',
        '<handler type="text/javascript">x()</handler>',
    ],
)
def test_what_would_run_goes(danger: str) -> None:
    outcome = drawn(f"{OPEN}{danger}</svg>")
    assert "script" in outcome.removed
    assert b"x()" not in outcome.data


@pytest.mark.parametrize(
    "loading",
    [
        '<image href="http://else.example/a.png"/>',
        '<image href="//else.example/a.png"/>',
        '<use xlink:href="else.svg#a"/>',
        '<feImage href="else.png"/>',
        '<rect fill="url(else.svg#a)"/>',
        "<rect style=\"fill:url( 'else.svg#a' )\"/>",
        "<style>@import 'else.css';</style>",
        '<style>@IMPORT url("else.css?a;b") screen;</style>',
        "<style>@\\000069 mport 'else.css'</style>",
        "<style>a{background:\\75 \\72 l(else.png)}</style>",
        "<style>a{background:\\url(else.png)}</style>",
        "<style>a{background:/**/url(/*else.png)}</style>",
        "<style>a{background:-webkit-image-set('else.png' 1x)}</style>",
        "<style>@font-face{src:url(else.woff2)</style>",
        '<animate attributeName="fill" values="url(else.svg#a);red"/>',
        '<foreignObject><h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="else.html"/>'
        "</foreignObject>",
        '<image href="data:text/html,else"/>',
        '<image href="data:image/png;base64,ZWxzZQ=="/>',
    ],
)
def test_what_would_load_from_elsewhere_goes(loading: str) -> None:
    outcome = drawn(f"{OPEN}{loading}</svg>")
    assert {"external reference", "picture that can’t be cleaned"} & set(outcome.removed)
    for address in (b"else.example", b"url(else", b'url("else', b"'else.css'", b"ZWxzZQ", b'"else'):
        assert address not in outcome.data
    assert b"@import" not in outcome.data.lower()


def test_fonts_and_parts_within_the_drawing_stay() -> None:
    style = (
        "@font-face{src:url(data:font/woff2;base64,AAAA)}a{fill:url(#g)}b:after{content:'url(x)'}"
    )
    assert inside(f"<style>{style}</style>") == (
        '<style>@font-face{src:url("data:font/woff2;base64,AAAA")}'
        "a{fill:url(\"#g\")}b:after{content:'url(x)'}</style>"
    )


def test_text_and_space_stay_as_they_were() -> None:
    text = '<text xml:space="preserve">a  &lt;b&gt; &amp; "c"&#13;\n é 漢<tspan/></text>'
    assert inside(text) == text


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "Windows-1252"])
def test_a_drawing_in_another_encoding_becomes_utf_8(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{OPEN}<title>Été</title></svg>'
    outcome = clean(text.encode(encoding), ".svg", ALL)
    assert isinstance(outcome, Clean)
    assert "<title>Été</title>".encode() in outcome.data
    assert b"<?xml" not in outcome.data
    assert outcome.removed == ("encoding other than UTF-8",)
    assert clean(outcome.data, ".svg", ALL) == Clean(outcome.data)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_drawing_in_utf_16_needs_no_declaration(encoding: str) -> None:
    outcome = clean(f"\ufeff{OPEN}<title>Été</title></svg>".encode(encoding), ".svg", ALL)
    assert isinstance(outcome, Clean)
    assert "<title>Été</title>".encode() in outcome.data
    assert outcome.removed == ("encoding other than UTF-8",)


@pytest.mark.parametrize(
    "start", ["", "\ufeff", '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>']
)
def test_a_drawing_in_utf_8_needs_no_change(start: str) -> None:
    assert drawn(f"{start}{OPEN}<title>Été</title></svg>").removed == ()


def test_a_drawing_that_does_not_say_so_says_that_it_is_one() -> None:
    outcome = drawn('<svg width="4"><rect/></svg>')
    assert outcome.data == b'<svg xmlns="http://www.w3.org/2000/svg" width="4"><rect/></svg>'
    assert outcome.removed == ("missing namespace",)
    assert drawn(outcome.data.decode()).removed == ()
    prefixed = '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:rect/></s:svg>'
    assert drawn(prefixed).removed == ()


def test_a_drawing_may_be_nested_deep_but_not_without_end() -> None:
    most = f"{OPEN}{'<g>' * 998}<rect/>{'</g>' * 998}</svg>"
    assert drawn(most).removed == ()


MANY = "".join(f'<!ENTITY a{n} "b">' for n in range(101))
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f'<!DOCTYPE svg [<!ENTITY l0 "ha">{LAUGHS}]>{OPEN}&l8;</svg>', "entity"),
        (f'<!DOCTYPE svg [<!ENTITY a "{"h" * 199}">]>{OPEN}{"&a;" * 90_000}</svg>', "grows"),
        (f"<!DOCTYPE svg [{MANY}]>{OPEN}</svg>", "entities"),
        (f'<!DOCTYPE svg [<!ENTITY % p "x">]>{OPEN}</svg>', "entity"),
        (f"{OPEN}<g></svg>", "line 1"),
        (f"{OPEN}{'<g>' * 1000}{'</g>' * 1000}</svg>", "nested more than 1000 deep"),
        (f"{OPEN}{'<g>' * 200_000}{'</g>' * 200_000}</svg>", "nested more than 1000 deep"),
        ("<html/>", "no drawing"),
        ("", "XML"),
        ("\x00\x01", "XML"),
    ],
)
def test_a_drawing_that_is_none_is_told(text: str, reason: str) -> None:
    outcome = clean(text.encode(), ".svg", ALL)
    assert isinstance(outcome, Unclean)
    assert outcome.damaged
    assert reason in outcome.reason


def test_drawings_within_drawings_end() -> None:
    text = f"{OPEN}<rect onclick='x()'/></svg>"
    for _ in range(6):
        packed = base64.b64encode(text.encode()).decode()
        text = f'{OPEN}<image href="data:image/svg+xml;base64,{packed}"/></svg>'
    outcome = drawn(text)
    assert outcome.removed == ("external reference",)


def test_a_page_of_html_that_shows_a_drawing_is_no_drawing() -> None:
    page = b"<!-- a --><svg><script>x()</script></svg>"
    assert clean(page, ".html", ALL) == Clean(page)
