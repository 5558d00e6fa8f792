"""The texts of feeds: whole without their page, and nothing that only a page can show."""

import json
import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from portfolio_gen.model.wishes import Wishes
from tests.conftest import MakeSite, Site
from tests.files import film, photograph
from tests.sites.found.feeds import CONFIG, LOOM, content, entries, titles_in, work

BODY = """[Note](../../notes/n.md), [there](#part), [web](https://web.example/), a foot[^1].

## Part

![A photo](photo.jpg "Seen")

![Film](clip.mp4)

https://vimeo.com/123456

<q cite="../../notes/n/">raw</q> <script>alert(1)</script> <b style="color: red" onclick="x()">b</b>

<iframe src="https://live.example/demo" title="Demo"></iframe>

[^1]: Foot.
"""


def _full(make_site: MakeSite) -> Site:
    return make_site(
        {
            "portfolio.yaml": CONFIG + "allow_hosts: [live.example]\n",
            LOOM: work(
                "date: 2024\ncover: {src: photo.jpg, alt: Cover}\nresults: [Sold]\n"
                "gallery: [{src: photo.jpg, alt: Seen}]\ncredits: [{person: Kim}]", BODY
            ),
            "content/projects/loom/photo.jpg": photograph(900, 600),
            "content/projects/loom/clip.mp4": film(),
            "content/notes/n.md": "---\ntitle: Note\n---\n",
        }
    )  # fmt: skip


def test_every_address_in_a_text_is_absolute(make_site: MakeSite) -> None:
    site = _full(make_site)
    text = content(site)
    found = re.findall(r'\b(?:href|src|poster)="([^"]*)"', text)
    sets = re.findall(r'srcset="([^"]*)"', text)
    found += [part.split()[0] for each in sets for part in each.split(",")]
    assert len(sets) >= 4
    assert [url for url in found if urlsplit(url).scheme != "https"] == []
    ours = [url for url in found if url.startswith("https://ada.example/work/")]
    there = {"/" + path.removesuffix("index.html") for path in site.files()}
    assert {urlsplit(url).path.removeprefix("/work") for url in ours} - there == set()
    assert '<q cite="https://ada.example/work/notes/n/">' in text
    assert "https://ada.example/work/projects/loom/#part" in found
    assert "https://live.example/demo" in found


def test_a_text_has_no_scripts_styles_or_handlers(make_site: MakeSite) -> None:
    text = content(_full(make_site))
    for word in ("<script", "style=", "onclick", "class=", "<iframe", "alert"):
        assert word not in text
    for word in ("Sold", "Kim", "Foot.", "Seen", 'alt="Cover"'):
        assert word in text


def test_covers_credits_and_terms_are_told_apart(make_site: MakeSite) -> None:
    site = _full(make_site)
    (entry,) = entries(site)
    assert entry.media_content[0]["url"].startswith("https://ada.example/work/assets/")
    assert [who.name for who in entry.contributors] == ["Kim"]


def test_feeds_of_summaries_alone(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "feeds: {full: false}\n",
            LOOM: work("date: 2024\nsummary: A loom."),
        }
    )
    (entry,) = entries(site)
    assert entry.summary == "A loom."
    assert "content" not in entry
    (item,) = json.loads(site.page("feed.json"))["items"]
    assert item["content_text"] == "A loom."
    assert "Text." not in site.page("feed.xml")


def test_a_portable_site_has_the_same_feeds(make_site: MakeSite) -> None:
    site = _full(make_site)
    before = site.page("feed.xml")
    site.build(wishes=Wishes(portable=True))
    assert site.page("feed.xml") == before


def test_a_theme_without_the_template_gives_the_body(make_site: MakeSite) -> None:
    theme = {
        f"own/templates/{name}.html": "<title>{{ page.title }}</title>{{ body }}"
        for name in ("home", "list", "project", "404")
    }
    site = make_site(
        {
            "portfolio.yaml": CONFIG.replace("base\n", "own\n", 1),
            "own/theme.yaml": "name: own\n",
            "own/strings/en.yaml": "not_found.title: Lost\n",
            **theme,
            LOOM: work("date: 2024"),
        }
    )
    assert content(site) == "<p>Text.</p>"
    assert "xml-stylesheet" not in site.page("feed.xml")


HOSTILE = {
    "quotes": "\"Said\" & 'done' <b>",
    "end of CDATA": "A ]]> B <![CDATA[ --> <!--",
    "script": "</script><script>alert(1)</script>",
    "emoji": "\U0001f9f6 \U0001f469\u200d\U0001f33e",
    "right to left": "\u0634\u0639\u0631 \u202eabc\u202c \u05d0",
}


def yaml_text(text: str) -> str:
    """Return a text between double quotes, as YAML reads it back."""
    return json.dumps(text, ensure_ascii=False)


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE)
def test_odd_titles_break_no_feed(make_site: MakeSite, title: str) -> None:
    quoted = yaml_text(title)
    site = make_site(
        {
            "portfolio.yaml": f"title: {quoted}\ntheme: base\nbase_url: https://ada.example/\n"
            "typography: false\nfeeds: {tags: true}\n",
            LOOM: f"---\ntitle: {quoted}\nsummary: {quoted}\ndate: 2024\n"
            f"kind: {yaml_text('x ' + title)}\n"
            f"tags: [{yaml_text('x ' + title)}]\ncredits: [{{person: {quoted}}}]\n---\n"
            f"{title}\n",
        }
    )
    assert not [each for each in site.problems if each.severity == "error"], site.problems
    expected = title.replace("\ufffe", "")
    paths = [path for path in site.files() if path.endswith("feed.xml")]
    assert len(paths) == 2
    for path in paths:
        assert titles_in(site, path) == [expected]
        entries(site, path)
    ElementTree.fromstring((site.out / "sitemap.xml").read_bytes())
