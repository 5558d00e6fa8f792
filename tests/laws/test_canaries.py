"""Canaries: a secret name in every field and every file of a site, in many spellings."""

import unicodedata
from collections.abc import Iterator

import pytest

from tests.conftest import Files, MakeSite, Site
from tests.unit.check.pdfs import pdf
from tests.unit.cleaning.canaries import picture

NAME = "Banque Régionale d'Épargne"
OTHER = "content/projects/other"
LOOM = "content/projects/loom/index.md"
CONFIG = "title: Ada\ntheme: base\nlanguages: [fr, en]\nbase_url: https://ada.example\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">%s</svg>'
#: Spellings that may stand in a text of the author's.
SPELLINGS = {
    "as it is": NAME,
    "capitals": "BANQUE RÉGIONALE D’ÉPARGNE",
    "slug": "banque-regionale-d-epargne",
    "soft hyphens": "Ban\u00adque Ré\u00adgio\u00adnale d'Épargne",
    "narrow spaces": "Banque\u202fRégionale\u00a0d’Épargne",
    "thin and no width": "Banque\u2009Régio\u200bnale d'Épar\u2060gne",
    "wide letters": "Ｂａｎｑｕｅ Régionale d'Épargne",
    "decomposed": unicodedata.normalize("NFD", NAME),
    "without accents": "Banque Regionale d'Epargne",
    "URL codes": "Banque%20R%C3%A9gionale%20d%27%C3%89pargne",
    "old URL codes": "Banque%20R%E9gionale%20d%27%C9pargne",
    "entities": "Banque R&eacute;gionale d&#39;&#xC9;pargne",
    "inline tags": "<b>Ban</b>que Régio<i>nale</i> d'Épargne",
    "one word": "BanqueRégionaleDÉpargne",
}


def secret(lines: str = "", body: str = "Texte.\n") -> dict[str, str | bytes]:
    """Return a site with work for a client who is not named."""
    client = f'client: {{name: "{NAME}", show: anonymous, shown_as: Une banque}}'
    return {
        "portfolio.yaml": CONFIG,
        LOOM: f"---\ntitle: Métier\n{client}\n{lines}\n---\n{body}",
    }


def quoted(words: str) -> str:
    return '"' + words.replace('"', '\\"') + '"'


#: Keys of front matter, with X where the name goes.
FIELDS = (
    "summary: X", "role: [X]", "kind: X", "place: X", "number: X", "facts: {a: X}", "facts: {X: a}",
    "client: {name: Zorglub, show: public, sector: X}",
    "client: {name: Zorglub, show: anonymous, shown_as: X}",
    "credits: [{person: X}]", "credits: [{person: Léa, role: X}]",
    "results: [X]", "results: [{value: X, label: a}]", "results: [{value: 1, label: X}]",
    "results: [{value: 1, label: a, before: X}]", "results: [{value: 1, label: a, after: X}]",
    "results: [{value: 1, label: a, period: X}]",
    "results: [{value: 1, label: a, basis: measured, source: X}]",
    "quotes: [{text: X, by: A B, consent: oral}]", "quotes: [{text: a, by: X, consent: oral}]",
    "quotes: [{text: a, by: A B, role: X, consent: oral}]",
    "links: [{label: X, url: 'https://a.example'}]", "awards: [X]", "press: [{label: X, url: /}]",
    "tags: [X]", "skills: [X]",
    "cover: {src: a.svg, alt: X}", "cover: {src: a.svg, alt: a, caption: X}",
    "cover: {src: a.svg, alt: a, credit: X}", "gallery: [{src: a.svg, alt: X}]",
    "title: X", "title: {fr: X, en: Y}",
)  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
def test_a_name_in_any_field_of_another_work_stops_the_build(
    make_site: MakeSite, field: str
) -> None:
    other = field.replace("X", quoted(NAME))
    title = "" if field.startswith("title") else "title: Autre\n"
    other_file = {"content/projects/other/index.md": f"---\n{title}{other}\n---\n"}
    picture_file = {"content/projects/other/a.svg": SVG % ""}
    site = make_site(secret() | other_file | picture_file)
    assert "secret-published" in site.codes(), site.codes()
    assert not site.out.exists()


PLACED = (
    ("summary", "en"), ("title", "fr"), ("body", "fr"), ("body", "en"), ("alt", "en"),
    ("static", "fr"), ("tag", "fr"), ("caption", "en"),
)  # fmt: skip
#: Brackets are shown as such by an alternative text: it is another text then.
SPELLED = [
    (spelling, *each)
    for spelling in sorted(SPELLINGS)
    for each in PLACED
    if each[0] != "alt" or "<" not in SPELLINGS[spelling]
]


@pytest.mark.parametrize(("spelling", "where", "lang"), SPELLED)
def test_a_name_in_any_spelling_and_language_stops_the_build(
    make_site: MakeSite, spelling: str, lang: str, where: str
) -> None:
    words = SPELLINGS[spelling]
    ending = ".en.md" if lang == "en" else ".md"
    fields = {
        "summary": f"title: A\nsummary: {quoted(words)}",
        "title": f"title: {quoted(words)}",
        "tag": f"title: A\ntags: [{quoted(words)}]",
        "alt": f"title: A\ncover: {{src: a.svg, alt: {quoted(words)}}}",
        "caption": f"title: A\ncover: {{src: a.svg, alt: a, caption: {quoted(words)}}}",
    }
    body = words if where == "body" else "Texte."
    files: dict[str, str | bytes] = {
        f"{OTHER}/index{ending}": f"---\n{fields.get(where, 'title: A')}\n---\n{body}",
        "content/projects/other/a.svg": SVG % "",
    }
    if lang == "en":
        files["content/projects/other/index.md"] = "---\ntitle: B\n---\n"
    if where == "static":
        files[f"static/{lang}.txt"] = f"Pour {words}, 2025"
    site = make_site(secret() | files)
    assert "secret-published" in site.codes(), site.codes()
    assert not site.out.exists()


def with_credit(suffix: str, words: str) -> bytes:
    """Return a picture that says whose it is."""
    import pyvips

    image = pyvips.Image.new_from_buffer(picture(suffix), "").copy()
    text = words.replace("&", "&amp;").replace("<", "&lt;")
    packet = (
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf="
        "'http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
        " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:rights><rdf:Alt><rdf:li"
        f" xml:lang='x-default'>© {text}</rdf:li></rdf:Alt></dc:rights></rdf:Description>"
        "</rdf:RDF></x:xmpmeta>"
    )
    image.set_type(pyvips.GValue.blob_type, "xmp-data", packet.encode())
    return bytes(image.write_to_buffer(suffix, keep="xmp"))


def rights_in(site: Site) -> list[str]:
    """Return the published pictures that say whose they are."""
    import pyvips

    found = []
    for path, data in site.files().items():
        if path.endswith(FORMATS) and not path.startswith("assets/share/"):  # these say their text
            image = pyvips.Image.new_from_buffer(data, "")
            if image.get_typeof("xmp-data") and bytes(image.get("xmp-data")).strip():
                found.append(path)
    return found


FORMATS = (".jpg", ".png", ".webp", ".avif", ".tif")


#: A TIFF of static/ is not published.
PICTURED = [
    (suffix, where)
    for suffix in FORMATS
    for where in ("cover", "static", "files")
    if (suffix, where) != (".tif", "static")
]


@pytest.mark.parametrize(("suffix", "where"), PICTURED)
@pytest.mark.parametrize("spelling", ["as it is", "soft hyphens"])
def test_a_name_in_what_a_picture_says_stops_the_build(
    make_site: MakeSite, suffix: str, where: str, spelling: str
) -> None:
    data = with_credit(suffix, SPELLINGS[spelling])
    field = {
        "cover": f"cover: {{src: a{suffix}, alt: a}}",
        "files": f"files: [{{label: a, src: a{suffix}}}]",
    }
    place = f"static/a{suffix}" if where == "static" else f"content/projects/loom/a{suffix}"
    site = make_site(secret(field.get(where, "")) | {place: data})
    assert "secret-published" in site.codes() or not rights_in(site), site.codes()


@pytest.mark.parametrize("words", ["Rossi & Fils", "Müller <Bank>", "Čapek \u202f& Cie"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_a_name_with_signs_in_what_a_picture_says_stops_the_build(
    make_site: MakeSite, words: str, suffix: str
) -> None:
    site = make_site(
        {
            LOOM: f'---\ntitle: A\nredact: "{words}"\ncover: {{src: a{suffix}, alt: a}}\n---\n',
            f"content/projects/loom/a{suffix}": with_credit(suffix, words),
        }
    )
    assert site.codes() == ["secret-published"]


def places() -> Iterator[tuple[str, Files]]:
    """Yield every other place of a site, with the name in it."""
    slug = "banque-regionale-d-epargne"
    drawing = "<text><tspan>Banque Régio</tspan><tspan>nale d'Épargne</tspan></text>"
    letters = "".join(f"<tspan x='{at}'>{each}</tspan>\n" for at, each in enumerate(NAME))
    yield "SVG text in parts", {"static/a.svg": SVG % drawing}
    yield "SVG text by letters", {"static/a.svg": SVG % f"<text>{letters}</text>"}
    yield "SVG title", {"static/a.svg": SVG % f"<title>{NAME}</title>"}
    yield "SVG label", {"static/a.svg": SVG % f'<g aria-label="{NAME}"/>'}
    yield (
        "SVG entities",
        {"static/a.svg": SVG % "<text>Banque R&#233;gionale d&#x27;&#201;pargne</text>"},
    )
    yield "JSON", {"static/a.json": '{"a": "Banque R\\u00e9gionale d\'\\u00c9pargne"}'}
    yield (
        "JSON of HTML",
        {"static/a.json": '{"a": "\\u003cb\\u003eBan\\u003c/b\\u003eque Régionale d\'Épargne"}'},
    )
    yield "CSS", {"static/a.css": f'a::after {{ content: "{NAME}" }}'}
    yield (
        "CSS escapes",
        {"static/a.css": r'a::after { content: "Banque R\E9 gionale d\27 \0000C9pargne" }'},
    )
    yield "JavaScript", {"static/a.js": r'alert("Banque R\xe9gionale d\u{27}\xc9pargne")'}
    yield (
        "a feed",
        {"static/a.xml": "<p>&lt;b&gt;Ban&lt;/b&gt;que R&amp;eacute;gionale d'Épargne</p>"},
    )
    yield "an old text", {"static/a.csv": NAME.encode("cp1252")}
    yield "a wide text", {"static/a.txt": NAME.encode("utf-16")}
    yield "a static file's name", {f"static/{slug}.txt": "x"}
    yield "a static file's name, accents", {f"static/{NAME}.txt": "x"}
    yield "a static folder's name", {f"static/{slug}/a.txt": "x"}
    yield "a PDF", {"static/a.pdf": pdf(f"Pour la {NAME}")}
    yield (
        "a picture's name",
        {
            f"{OTHER}/index.md": f"---\ntitle: B\ncover: {{src: {slug}.svg, alt: a}}\n---\n",
            f"content/projects/other/{slug}.svg": SVG % "",
        },
    )
    yield (
        "a caption file",
        {
            "content/projects/other/index.md": "---\ntitle: B\ngallery: all\n---\n",
            "content/projects/other/a.svg": SVG % "",
            "content/projects/other/pictures.yaml": f'a.svg: {{alt: a, caption: "{NAME}"}}\n',
        },
    )
    yield (
        "a caption from a name",
        {
            "content/projects/other/index.md": "---\ntitle: B\ngallery: all\n---\n",
            f"content/projects/other/01 {NAME}.svg": SVG % "",
        },
    )
    yield "a folder", {f"content/projects/{slug}/index.md": "---\ntitle: B\n---\n"}
    yield "a slug", {"content/projects/other/index.md": f"---\ntitle: B\nslug: {slug}\n---\n"}
    yield (
        "an alias",
        {"content/projects/other/index.md": f"---\ntitle: B\naliases: [/{slug}/]\n---\n"},
    )
    yield (
        "a tag's name",
        {
            "content/projects/other/index.md": "---\ntitle: B\ntags: [b]\n---\n",
            "data/tags.yaml": f'b: {{fr: "{NAME}", en: Bank}}\n',
        },
    )
    yield (
        "people",
        {
            "content/projects/other/index.md": "---\ntitle: B\ncredits: [{person: lea}]\n---\n",
            "data/people.yaml": f'lea: {{name: "{NAME}"}}\n',
        },
    )
    yield "a note", {"content/notes/a.md": f"---\ntitle: B\n---\n{NAME}\n"}
    yield "a page", {"content/pages/a.md": f"---\ntitle: B\n---\n{NAME}\n"}
    yield "the home page", {"content/home.md": f"{NAME}\n"}
    yield (
        "a selection",
        {"content/selections/a.md": f"---\ntitle: B\nprojects: [loom]\n---\n{NAME}\n"},
    )
    yield "words of the theme", {"theme/strings/fr.yaml": f'section.projects: "{NAME}"\n'}
    yield "a comment in HTML", {"content/pages/a.md": f"---\ntitle: B\n---\n<!-- {NAME} -->\n"}
    yield (
        "an address",
        {"content/pages/a.md": f"---\ntitle: B\n---\n[a](https://{slug}.example/)\n"},
    )


PLACES = dict(places())


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_name_in_any_place_of_a_site_stops_the_build(make_site: MakeSite, place: str) -> None:
    site = make_site(secret() | dict(PLACES[place]))
    assert "secret-published" in site.codes(), site.codes()
    assert not site.out.exists()
    for problem in site.problems:
        if "name" not in place:  # there it stands in a path
            assert "Épargne" not in problem.message + problem.hint
