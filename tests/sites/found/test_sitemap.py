"""The map for search engines and robots.txt."""

from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

from tests.conftest import MakeSite, Site
from tests.files import film, png

CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/work/\n"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def places(site: Site) -> dict[str, ElementTree.Element]:
    """Return the places of the map by their addresses below the site's."""
    root = ElementTree.fromstring((site.out / "sitemap.xml").read_bytes())
    assert root.tag == f"{MAP}urlset"
    found = {place.findtext(f"{MAP}loc") or "": place for place in root}
    assert list(found) == sorted(found)
    return {url.removeprefix("https://ada.example/work"): place for url, place in found.items()}


def test_the_map_has_what_everybody_may_find_and_nothing_else(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "gone: [/gone/]\n",
            "content/projects/loom/index.md": "---\ntitle: L\naliases: /old/\ntags: wool\n---\n",
            "content/projects/secret/index.md": "---\ntitle: S\nunlisted: true\n---\n",
            "content/notes/été.md": "---\ntitle: É\nslug: лето\n---\n",
            "content/pages/about.md": "---\ntitle: About\n---\n",
            "content/selections/jo.md": "---\ntitle: Jo\nprojects: [loom]\n---\n",
        }
    )
    assert list(places(site)) == [
        "/",
        "/about/",
        "/notes/",
        "/notes/%D0%BB%D0%B5%D1%82%D0%BE/",
        "/projects/",
        "/projects/loom/",
        "/topics/wool/",
    ]


def test_versions_are_those_that_pages_name_in_their_heads(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [fr, en]\n",
            "content/pages/a.fr.md": "---\ntitle: A\n---\n",
            "content/pages/a.en.md": "---\ntitle: A\n---\n",
        }
    )
    for address in ("/a/", "/en/a/"):
        links = places(site)[address].findall(f"{XHTML}link")
        named = [(each.get("hreflang"), each.get("href")) for each in links]
        assert named == [
            ("en", "https://ada.example/work/en/a/"),
            ("fr", "https://ada.example/work/a/"),
            ("x-default", "https://ada.example/work/a/"),
        ]
        for lang, url in named:
            assert f'hreflang="{lang}" href="{url}"' in site.page(f"{address[1:]}")


def test_machines_get_addresses_in_ascii(make_site: MakeSite) -> None:
    config = (
        "title: Ada\ntheme: base\nbase_url: https://Bücher.example/été/\ncontact: a@b.example\n"
    )
    site = make_site(
        {"portfolio.yaml": config, "content/notes/n.md": "---\ntitle: N\ndate: 2026\n---\n"}
    )
    base = "https://xn--bcher-kva.example/%C3%A9t%C3%A9/"
    for name in (
        "sitemap.xml",
        "robots.txt",
        "feed.xml",
        "feed.json",
        "portfolio.json",
        "contact.vcf",
    ):
        text = site.page(name).replace("\r\n ", "")
        assert base in text, name
        assert text.isascii(), name
    assert f'rel="canonical" href="{base}"' in site.page("")


def test_dates_are_those_that_an_author_gave(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/a/index.md": "---\ntitle: A\ndate: 2020\nupdated: 2025-06\n---\n",
            "content/projects/b/index.md": "---\ntitle: B\ndate: 2020\n---\n",
            "content/notes/n.md": "---\ntitle: N\ndate: 2021-02-03\n---\n",
        }
    )
    found = {
        address: place.findtext(f"{MAP}lastmod")
        for address, place in places(site).items()
        if place.find(f"{MAP}lastmod") is not None
    }
    assert found == {"/projects/a/": "2025-06", "/notes/n/": "2021-02-03"}


def test_pages_name_their_pictures_and_posters_once(make_site: MakeSite) -> None:
    body = "![A](a.png) ![Again](a.png)\n\n![](b.png){.decorative}\n\n![F](f.mp4)\n"
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/a/index.md": "---\ntitle: A\ncover: {src: c.png, alt: C}\n---\n"
            + body,
            "content/projects/a/a.png": png(9, 6),
            "content/projects/a/b.png": png(9, 7),
            "content/projects/a/c.png": png(9, 8),
            "content/projects/a/f.mp4": film(),
        }
    )
    urls = [each.text or "" for each in places(site)["/projects/a/"].iter(f"{IMAGE}loc")]
    names = [url.rpartition("/")[2].partition(".")[0] for url in urls]
    assert names[:2] == ["c", "a"]
    assert len(names) == len(set(names))
    assert all((site.out / url.removeprefix("https://ada.example/work/")).exists() for url in urls)


def test_versions_name_each_other_and_themselves(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            "content/projects/a/index.md": "---\ntitle: A\n---\n",
            "content/projects/a/index.fr.md": "---\ntitle: A\n---\n",
            "content/projects/b/index.md": "---\ntitle: B\n---\n",
        }
    )
    found = places(site)
    versions = [
        (each.get("hreflang"), each.get("href"))
        for each in found["/fr/projets/a/"].iter(f"{XHTML}link")
    ]
    assert versions == [
        ("en", "https://ada.example/work/projects/a/"),
        ("fr", "https://ada.example/work/fr/projets/a/"),
        ("x-default", "https://ada.example/work/projects/a/"),
    ]
    assert list(found["/projects/b/"].iter(f"{XHTML}link")) == []


def _asked(site: Site, robot: str) -> bool:
    parser = RobotFileParser()
    parser.parse(site.page("robots.txt").splitlines())
    return parser.can_fetch(robot, "https://ada.example/work/projects/")


def test_robots_are_welcome_and_shown_the_map(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG})
    assert _asked(site, "GPTBot")
    assert _asked(site, "Googlebot")
    assert site.page("robots.txt").endswith("\nSitemap: https://ada.example/work/sitemap.xml\n")


def test_gatherers_for_artificial_intelligence_can_be_refused(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "robots: {ai: refuse}\n"})
    for robot in ("GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "Bytespider"):
        assert not _asked(site, robot), robot
    assert '<meta name="tdm-reservation" content="1">' in site.page("")
    for robot in ("Googlebot", "Bingbot", "OAI-SearchBot", "Feedly"):
        assert _asked(site, robot), robot


def test_without_an_address_there_is_no_map_and_robots_are_told_of_none(
    make_site: MakeSite,
) -> None:
    site = make_site({"portfolio.yaml": "title: Ada\ntheme: base\n"})
    assert not (site.out / "sitemap.xml").exists()
    assert "Sitemap" not in site.page("robots.txt")


def test_files_of_the_author_in_static_stand(make_site: MakeSite) -> None:
    own = {"static/robots.txt": "User-agent: *\n", "static/sitemap.xml": "<urlset/>"}
    site = make_site({"portfolio.yaml": CONFIG, **own})
    assert not site.result.failed
    assert site.page("robots.txt") == "User-agent: *\n"
    assert site.page("sitemap.xml") == "<urlset/>"
