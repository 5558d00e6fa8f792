"""The cases of test_recipes.py for what machines read: feeds, the map, the index, the card.

Of each, the sets name the outputs for machines alone; what becomes of pages is in the other tables.
"""

from tests.laws.long_cases import CASES, NEVER
from tests.laws.printing import printing_theme
from tests.laws.recipe_cases import Case, Files, c, config, front

SHOW = printing_theme("show")
FEEDS = {"feed.xml", "feed.json"}
ATOM, JSON = {"feed.xml"}, {"feed.json"}
MAP, ROBOTS = {"sitemap.xml"}, {"robots.txt"}
#: Names of the files that these cases are about.
FOR_MACHINES = FEEDS | MAP | ROBOTS


def below(folder: str, names: set[str]) -> set[str]:
    """Return the paths of files in a folder."""
    return {f"{folder}/{name}" for name in names}


def _words(lang: str, words: str) -> Files:
    path = f"show/strings/{lang}.yaml"
    return {path: SHOW[path] + words}


FOUND_CASES = (
    # Works and notes
    Case("title", "FeedEntry.page FeedView.entries Feed.view", c(title="New"), FEEDS),
    Case("slug", "FeedEntry.url Place.url Sitemap.places", c(slug="cc"), FEEDS | MAP),
    Case("id", "FeedEntry.id", c(id="c-of-old"), FEEDS),
    Case("date", "FeedEntry.published", front("notes/n1.md", date="2025-01-05"), FEEDS | MAP),
    Case(
        "updated",
        "FeedEntry.updated Place.changed",
        front("notes/n1.md", updated="2025-03-03"),
        FEEDS | MAP,
    ),
    Case("cover", "Place.pictures", c(cover=""), FEEDS | MAP),
    Case(
        "another language",
        "Place.versions SiteView.feed FeedView.lang FeedView.url Feed.form",
        {"content/notes/n1.fr.md": "---\ntitle: Un\n---\n"},
        below("fr", FEEDS) | MAP,
        FEEDS,
    ),
    Case("neighbour", "", front("projects/b/index.md", title="New"), set()),
    # portfolio.yaml
    Case("title of the site", "FeedView.title", config(title="Eva"), FEEDS),
    Case(
        "author",
        "FeedView.author FeedEntry.site_digest",
        config(author="{name: Eva L.}"),
        FEEDS,
    ),
    Case("tagline", "FeedView.subtitle", config(tagline="Dyer"), FEEDS),
    Case(
        "base_url",
        "FeedView.base FeedView.author_url FeedView.home",
        config(base_url="https://eva.example/"),
        FEEDS | MAP | ROBOTS,
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
