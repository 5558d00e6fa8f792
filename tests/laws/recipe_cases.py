"""The cases of test_recipes.py: one input changed, the outputs that must change, and no others."""

from collections.abc import Mapping, Set
from typing import NamedTuple

from portfolio_gen.model.wishes import Wishes
from tests.files import film, noted, pdf, photograph, png
from tests.laws.printing import printing_theme
from tests.laws.support import writeup

Content = str | bytes | None
Files = Mapping[str, Content]

DRAFTS = Wishes(drafts=True)
CONFIG = {
    "title": "Ada",
    "tagline": "Weaver",
    "description": "Cloth",
    "theme": "show",
    "languages": "[en, fr]",
    "base_url": "https://ada.example/",
    "author": "{name: Ada L., job: weaver, email: a@a.example, location: Lyon, "
    "links: [{label: Web, url: https://web.example}], picture: {src: static/ada.png, alt: Ada}}",
    "contact": "{email: b@a.example, url: https://ask.example, text: Write}",
    "availability": "{from: 2026-06, until: 2026-09, text: Free}",
    "cv": "static/cv.pdf",
    "gone": "[/gone/]",
    "extra": "{mood: calm}",
}
COVER = "{src: x.png, alt: X, caption: Seen, credit: Kim, focus: [0.1, 0.2]}"
GALLERY = "[{src: y.png, alt: Y, caption: Seen, credit: Kim, focus: [0.1, 0.2]}]"
LINKS = "[{label: Web, url: https://w.example}]"
FILES = "[{label: Plan, src: plan.pdf, download: true}]"
BODY_OF_C = """## Part

Text, ![Z](y.png "Said"){.wide #z} and <img src="y.png" alt="Raw">.

![Film](clip.mp4)

![Photo](photo.jpg)

:::quote by=Jo level=yes
Well.
:::
"""
JO = (
    "jo: {name: Jo, url: https://jo.example/, note: Potter, "
    "picture: {src: static/ada.png, alt: J}, links: [{label: Pots, url: https://pots.example}]}\n"
)
FRONTS: dict[str, tuple[dict[str, str], str]] = {
    "home.md": ({"title": "Ada"}, "I weave.\n"),
    "projects/a/index.md": (
        {"title": "A", "order": "1", "kind": "craft", "tags": "[wool]", "aliases": "[/old/]"},
        "Text.\n",
    ),
    "projects/a/index.fr.md": ({"title": "A en français"}, "Texte.\n"),
    "projects/b/index.md": ({"title": "B", "order": "2", "kind": "drawing"}, "Text.\n"),
    "projects/c/index.md": (
        {
            "title": "C",
            "summary": "What C is",
            "order": "3",
            "kind": "craft",
            "tags": "[wool]",
            "skills": "[dyeing]",
            "start": "2023",
            "end": "2024",
            "updated": "2025-01-01",
            "place": "Lyon",
            "number": "7",
            "role": "[weaver]",
            "color": "'#112233'",
            "facts": "{Size: 2 m}",
            "client": "{name: Co, url: https://co.example, sector: books}",
            "credits": "[{person: Kim, role: help, url: https://kim.example}]",
            "results": "[{value: '3', label: days, before: '9', after: '3', period: '2024', "
            "basis: client, source: Log}]",
            "quotes": "[{text: Fine, by: Jo, role: baker, consent: oral}]",
            "cover": COVER,
            "gallery": GALLERY,
            "links": LINKS,
            "awards": LINKS,
            "press": LINKS,
            "files": FILES,
            "extra": "{mood: calm}",
        },
        BODY_OF_C,
    ),
    "projects/d/index.md": (
        {
            "title": "D",
            "order": "4",
            "kind": "drawing",
            "credits": "[{person: jo, role: clay}]",
        },
        "Text.\n",
    ),
    "notes/n1.md": (
        {
            "title": "N1",
            "summary": "What N1 is",
            "date": "2025-01-01",
            "updated": "2025-01-02",
            "tags": "[paper]",
            "cover": COVER,
            "gallery": GALLERY,
            "links": LINKS,
            "files": FILES,
        },
        "## Part\n",
    ),
    "notes/n2.md": ({"title": "N2", "date": "2025-02-02"}, "Text.\n"),
    "pages/about.md": ({"title": "About", "order": "1"}, "[C](../projects/c/index.md)\n"),
    "pages/legal.md": (
        {
            "title": "Legal",
            "summary": "What is the law",
            "order": "2",
            "updated": "2025-01-02",
            "cover": COVER,
            "gallery": GALLERY,
            "links": LINKS,
            "files": FILES,
        },
        "## Part\n",
    ),
    "selections/s.md": ({"title": "S", "projects": "[c]"}, "Text.\n"),
}


class Case(NamedTuple):
    """`changed` are the outputs whose bytes differ, `remade` those with another recipe alone."""

    name: str
    fields: str  # `Type.field`, separated by blanks: what it is a case of
    files: Files  # None: taken away
    changed: Set[str]
    remade: Set[str] = frozenset()
    wishes: Wishes = DRAFTS


def base_site() -> dict[str, str | bytes]:
    """Return the files of the site that each case changes."""
    files: dict[str, str | bytes] = {
        **printing_theme("show"),
        "portfolio.yaml": _config(),
        "data/prices.yaml": "day: 500\n",
        "data/tags.yaml": "wool: {en: Wool, fr: Laine}\n",
        "data/people.yaml": JO,
        "static/ada.png": png(5, 5),
        "static/cv.pdf": pdf("cv"),
        "static/shot.jpg": noted(photograph(20, 10)),
        "content/projects/c/photo.jpg": photograph(40, 30),
    }
    for at, folder in enumerate(("projects/c", "notes", "pages")):
        files[f"content/{folder}/x.png"] = png(7, 5, at)
        files[f"content/{folder}/y.png"] = png(8, 5, at)
        files[f"content/{folder}/plan.pdf"] = pdf(f"plan {at}")
    files["content/projects/c/clip.mp4"] = film()
    for path, (front, body) in FRONTS.items():
        files[f"content/{path}"] = writeup(front, body)
    return files


def _config(**changes: str) -> str:
    return "".join(f"{key}: {value}\n" for key, value in {**CONFIG, **changes}.items() if value)


def config(**changes: str) -> Files:
    """Return portfolio.yaml with other values."""
    return {"portfolio.yaml": _config(**changes)}


def front(path: str, body: str = "", **changes: str) -> Files:
    """Return a write-up with other values in its front matter, and perhaps more text."""
    values, text = FRONTS[path]
    kept = {key: value for key, value in {**values, **changes}.items() if value}
    return {f"content/{path}": writeup(kept, text + body)}


def c(body: str = "", **changes: str) -> Files:
    """Return the project `c`, changed."""
    return front("projects/c/index.md", body, **changes)


def front_with(path: str, key: str, words: str, others: str) -> Files:
    """Return a write-up with some words of one value, or of its body, changed."""
    values, body = FRONTS[path]
    text = body if key == "body" else values[key]
    assert words in text, f"{path} has no {words} in its {key}"
    changed = text.replace(words, others)
    if key == "body":
        return {f"content/{path}": writeup(values, changed)}
    return front(path, **{key: changed})


def config_with(key: str, words: str, others: str) -> Files:
    """Return portfolio.yaml with some words of one value changed."""
    assert words in CONFIG[key]
    return config(**{key: CONFIG[key].replace(words, others)})


def jo(words: str, others: str) -> Files:
    """Return data/people.yaml with some words of it changed."""
    assert words in JO
    return {"data/people.yaml": JO.replace(words, others)}


def pages(*addresses: str) -> set[str]:
    """Return the output paths of addresses."""
    return {f"{address.lstrip('/')}index.html" for address in addresses}


C = pages("/projects/c/")
CARD_OF_C = pages(
    "/", "/projects/", "/projects/a/", "/projects/b/", "/projects/d/", "/tags/wool/",
    "/kinds/craft/", "/skills/dyeing/", "/selections/s/",
)  # fmt: skip
PEOPLE = pages("/people/", "/people/jo/")
D = pages("/projects/d/")
LISTS = pages("/projects/", "/notes/")
FR = pages("/fr/", "/fr/projets/", "/fr/projets/a/", "/fr/tags/laine/", "/fr/kinds/craft/")
N1, N2, LEGAL, ABOUT = pages("/notes/n1/"), pages("/notes/n2/"), pages("/legal/"), pages("/about/")
CARD_OF_N1 = N2 | pages("/", "/notes/", "/tags/paper/")
PROJECTS = pages("/projects/a/", "/projects/b/", "/projects/d/", "/fr/projets/a/") | C
NOT_FOUND = {"404.html"}
EN = (
    CARD_OF_C | C | CARD_OF_N1 | N1 | N2 | LEGAL | ABOUT | NOT_FOUND
    | pages("/kinds/drawing/", "/old/", "/gone/") | PEOPLE
)  # fmt: skip
ALL = EN | FR
LIST = {"addresses.txt"}


def sizes(picture: str, width_px: int, *suffixes: str) -> set[str]:
    """Return the files that a picture becomes in one width; digests in names are written #."""
    return {f"assets/{picture}.#-{width_px}.{suffix}" for suffix in suffixes or ("webp", "png")}


X, Y = sizes("projects/c/x", 7), sizes("projects/c/y", 8)
PHOTO = sizes("projects/c/photo", 40, "avif", "webp", "jpg")
SHEET, DOT = {"assets/theme/main.#.css"}, {"assets/theme/dot.#.svg"}
