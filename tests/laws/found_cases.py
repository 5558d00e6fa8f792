"""The cases of test_recipes.py for what machines read: feeds, the map, the index, the card.

Of each, the sets name the outputs for machines alone; what becomes of pages is in the other tables.
"""

from tests.laws.long_cases import CASES, NEVER
from tests.laws.printing import printing_theme
from tests.laws.recipe_cases import Case, Files, c, config, front

SHOW = printing_theme("show")
FEEDS = {"feed.xml", "feed.json"}
ATOM, JSON = {"feed.xml"}, {"feed.json"}
MAP, ROBOTS, INDEX = {"sitemap.xml"}, {"robots.txt"}, {"portfolio.json"}
VCARD = {"contact.vcf"}
CODES = {"qr.svg", *(f"projects/{each}/qr.svg" for each in "abcd")}
FR_CODES = {"fr/qr.svg", "fr/projets/a/qr.svg"}
#: Names of the files that these cases are about.
FOR_MACHINES = FEEDS | MAP | ROBOTS | INDEX | VCARD | {"qr.svg"}


def below(folder: str, names: set[str]) -> set[str]:
    """Return the paths of files in a folder."""
    return {f"{folder}/{name}" for name in names}


def _words(lang: str, words: str) -> Files:
    path = f"show/strings/{lang}.yaml"
    return {path: SHOW[path] + words}


FOUND_CASES = (
    # Works and notes
    Case("title", "FeedEntry.page FeedView.entries Feed.view", c(title="New"), FEEDS | INDEX),
    Case(
        "slug",
        "FeedEntry.url Place.url Sitemap.places",
        c(slug="cc"),
        FEEDS | MAP | INDEX | {"projects/c/qr.svg", "projects/cc/qr.svg"},
    ),
    Case("id", "FeedEntry.id IndexWork.id", c(id="c-of-old"), FEEDS | INDEX),
    Case("date", "FeedEntry.published", front("notes/n1.md", date="2025-01-05"), FEEDS | MAP),
    Case(
        "updated",
        "FeedEntry.updated Place.changed",
        front("notes/n1.md", updated="2025-03-03"),
        FEEDS | MAP,
    ),
    Case("cover", "Place.pictures IndexWork.picture", c(cover=""), FEEDS | MAP | INDEX),
    Case(
        "another language",
        "Place.versions SiteView.feed FeedView.lang FeedView.url Feed.form Index.feeds",
        {"content/notes/n1.fr.md": "---\ntitle: Un\n---\n"},
        below("fr", FEEDS) | MAP | INDEX,
        FEEDS,
    ),
    Case("neighbour", "IndexWork.title", front("projects/b/index.md", title="New"), INDEX),
    # portfolio.yaml
    Case("title of the site", "FeedView.title Index.title", config(title="Eva"), FEEDS | INDEX),
    Case(
        "author",
        "FeedView.author FeedEntry.site_digest IndexAuthor.name Index.author",
        config(author="{name: Eva L.}"),
        FEEDS | INDEX | VCARD,
    ),
    Case("tagline", "FeedView.subtitle", config(tagline="Dyer"), FEEDS),
    Case(
        "base_url",
        "FeedView.base FeedView.author_url FeedView.home Index.url IndexWork.url Code.url",
        config(base_url="https://eva.example/"),
        FEEDS | MAP | ROBOTS | INDEX | VCARD | CODES | FR_CODES,
    ),
    Case("summaries", "FeedView.full", config(feeds="{full: false}"), FEEDS),
    Case(
        "feeds of tags",
        "TermPage.feed",
        config(feeds="{tags: true}"),
        below("tags/wool", FEEDS) | below("tags/paper", FEEDS),
    ),
    Case("refused", "SiteView.reserved", config(robots="{ai: refuse}"), ROBOTS, FEEDS),
    Case("icon", "FeedView.icon", {"static/favicon.svg": SHOW["show/assets/dot.svg"]}, FEEDS),
    # The index
    Case(
        "own index",
        "Index.version Index.languages Index.works Works.index",
        {"static/portfolio.json": "{}"},
        INDEX,
    ),
    Case(
        "no translation",
        "IndexWork.lang IndexWork.translations",
        {"content/projects/a/index.fr.md": None},
        MAP | INDEX | {"fr/projets/a/qr.svg"},
    ),
    Case("summary", "IndexWork.summary", c(summary="Why"), FEEDS | INDEX),
    Case("end", "IndexWork.end IndexWork.date", c(end="2025"), FEEDS | INDEX),
    Case("start", "IndexWork.start", c(start="2022"), INDEX, FEEDS),
    Case("revised", "IndexWork.updated", c(updated="2025-05-05"), FEEDS | MAP | INDEX),
    Case("kind", "IndexWork.kind", c(kind="drawing"), FEEDS | INDEX),
    Case("place", "IndexWork.place", c(place="Paris"), INDEX, FEEDS),
    Case("role", "IndexWork.roles", c(role="[dyer]"), INDEX, FEEDS),
    Case("tags", "IndexWork.tags", c(tags="[wool, silk]"), FEEDS | MAP | INDEX),
    Case("skills", "IndexWork.skills HomePage.skills", c(skills="[x]"), MAP | INDEX, FEEDS),
    Case("credits", "IndexWork.people IndexPerson.name", c(credits="[Eli]"), ATOM | INDEX, JSON),
    Case("part", "IndexPerson.role", c(credits="[{person: Kim, role: x}]"), ATOM | INDEX, JSON),
    Case(
        "where they are",
        "IndexPerson.url",
        c(credits="[{person: Kim, role: help, url: https://x.example}]"),
        ATOM | INDEX,
        JSON,
    ),
    Case(
        "another cover",
        "IndexPicture.url IndexPicture.width IndexPicture.height",
        c(cover="{src: photo.jpg, alt: X}"),
        FEEDS | MAP | INDEX,
    ),
    Case("words of a cover", "IndexPicture.alt", c(cover="{src: x.png, alt: Y}"), INDEX, FEEDS),
    Case(
        "whereabouts",
        "IndexAuthor.job IndexAuthor.location IndexAuthor.links SiteView.fediverse",
        config(
            author="{name: Ada L., job: dyer, location: Oslo, "
            "links: [{label: Mastodon, url: https://social.example/@ada}]}"
        ),
        INDEX | VCARD,
        FEEDS,
    ),
    Case(
        "third language",
        "SiteView.locales",
        config(languages="[en, fr, de]"),
        MAP | INDEX | {"de/qr.svg"},
        FEEDS,
    ),
    Case(
        "nobody to write to",
        "SiteView.card",
        config(author="{name: Ada L.}", contact=""),
        INDEX | VCARD,
        FEEDS,
    ),
    Case(
        "no address",
        "HomePage.qr ProjectPage.qr",
        config(base_url=""),
        FEEDS | MAP | ROBOTS | INDEX | VCARD | CODES | FR_CODES,
    ),
    # The theme
    Case(
        "style of feeds",
        "FeedView.style Feed.assets_digest",
        {"theme/assets/feed.css": "feed { color: red }"},
        ATOM,
        JSON,
    ),
    Case(
        "what a feed is",
        "FeedView.explained Feed.strings_digest",
        _words("en", "feed.explained: A feed.\n"),
        ATOM,
        JSON,
    ),
    Case(
        "way back",
        "FeedView.back",
        _words("en", "feed.explained: A feed.\nfeed.back: Back\n"),
        ATOM,
        JSON,
    ),
    Case(
        "template of entries",
        "Feed.template Feed.template_digest Feed.data_digest",
        {"theme/templates/feed.html": "{{ data.prices.day }} {{ body }}"},
        FEEDS,
    ),
    Case(
        "component",
        "Feed.components_digest",
        {"show/components/quote.html": "<q>{{ content }}</q>"},
        FEEDS,
    ),
)
__all__ = ["CASES", "FOR_MACHINES", "FOUND_CASES", "NEVER"]
