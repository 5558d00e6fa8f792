"""Feeds: what is in them, when it was made, by what it is known; read by an independent parser."""

import pytest

from portfolio_gen.model.wishes import Wishes
from tests.conftest import MakeSite
from tests.files import png
from tests.sites.found.feeds import CONFIG, LOOM, content, entries, titles_in, work


def test_works_and_notes_come_newest_first_and_undated_ones_stay_out(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/old/index.md": "---\ntitle: Old\ndate: 2020\nfeatured: true\n---\n",
            "content/projects/new/index.md": "---\ntitle: New\nstart: 2022\nend: 2025-06\n---\n",
            "content/projects/on/index.md": "---\ntitle: On\nstart: 2023\nend: ongoing\n---\n",
            "content/projects/never/index.md": "---\ntitle: Never\n---\n",
            "content/notes/n.md": "---\ntitle: Note\ndate: 2024-05-06\n---\n",
        }
    )
    assert titles_in(site) == ["New", "Note", "On", "Old"]
    assert [entry.published for entry in entries(site)] == [
        "2025-06-01T12:00:00Z",
        "2024-05-06T12:00:00Z",
        "2023-01-01T12:00:00Z",
        "2020-01-01T12:00:00Z",
    ]


def test_what_is_dated_later_waits_for_its_day(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/slip/index.md": "---\ntitle: Slip\ndate: 2062\n---\n",
            "content/notes/next.md": "---\ntitle: Next\ndate: 2026-05-02\n---\n",
            "content/notes/today.md": "---\ntitle: Today\ndate: 2026-05-01\n---\n",
        }
    )
    assert titles_in(site) == ["Today"]
    assert entries(site)
    site.build(today="2026-05-02")
    assert titles_in(site) == ["Next", "Today"]


def test_a_slip_in_the_year_of_a_revision_dates_no_entry(make_site: MakeSite) -> None:
    site = make_site(
        {"portfolio.yaml": CONFIG, LOOM: work("date: 2025-01-02\nupdated: 2062-01-02")}
    )
    assert [entry.updated for entry in entries(site)] == ["2025-01-02T12:00:00Z"]


def test_the_day_from_which_a_note_is_shown_is_its_date_everywhere(make_site: MakeSite) -> None:
    note = "---\ntitle: N\ndate: 2025-01-02\npublish_on: 2026-03-04\n---\n"
    other = "---\ntitle: O\ndate: 2025-06-07\n---\n"
    site = make_site(
        {"portfolio.yaml": CONFIG, "content/notes/n.md": note, "content/notes/o.md": other}
    )
    assert entries(site)[0].published == "2026-03-04T12:00:00Z"
    page = site.page("notes/n/")
    assert "2025-01-02" not in page
    assert 'property="article:published_time" content="2026-03-04"' in page
    assert 'class="dt-published" datetime="2026-03-04"' in page
    assert '"datePublished": "2026-03-04"' in page
    assert "<lastmod>2026-03-04</lastmod>" in site.page("sitemap.xml")
    listed = site.page("notes/")
    assert listed.index("notes/n/" if "notes/n/" in listed else 'href="n/"') < listed.index(
        'href="o/"'
    )


def test_a_list_of_tasks_says_what_is_done(make_site: MakeSite) -> None:
    site = make_site(
        {"portfolio.yaml": CONFIG, LOOM: work("date: 2024", "- [x] warp\n- [ ] weft\n")}
    )
    assert "\u2611 warp" in content(site)
    assert "\u2610 weft" in content(site)
    assert "<input" not in content(site)


def test_an_entry_ends_with_the_work_and_not_with_the_way_to_other_pages(
    make_site: MakeSite,
) -> None:
    files = {
        LOOM: work("date: 2024\ncredits: [{person: kim}]"),
        "data/people.yaml": "kim: {name: Kim, page: true}\n",
    }
    site = make_site({"portfolio.yaml": CONFIG, **files})
    assert "Kim" in content(site)
    assert "People I work with" not in content(site)
    assert "People I work with" in site.page("projects/loom/")


def test_the_page_of_a_tag_names_both_forms_of_its_feed(make_site: MakeSite) -> None:
    config = CONFIG + "feeds: {tags: true}\n"
    page = make_site({"portfolio.yaml": config, LOOM: work("date: 2024\ntags: wool")}).page(
        "topics/wool/"
    )
    assert 'type="application/atom+xml" title="Ada – wool" href="feed.xml"' in page
    assert 'type="application/feed+json" title="Ada – wool" href="feed.json"' in page


def test_a_feed_has_the_newest_thirty(make_site: MakeSite) -> None:
    works = {
        f"content/notes/n{at}.md": f"---\ntitle: N{at}\ndate: 2024-01-{at:02}\n---\n"
        for at in range(1, 32)
    }
    site = make_site({"portfolio.yaml": CONFIG, **works})
    assert titles_in(site) == [f"N{at}" for at in range(31, 1, -1)]


def test_dates_are_noon_where_the_author_is(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "timezone: Europe/Paris\n",
            LOOM: work("date: 2025-01-02\nupdated: 2025-07-03"),
        }
    )
    (entry,) = entries(site)
    assert entry.published == "2025-01-02T12:00:00+01:00"
    assert entry.updated == "2025-07-03T12:00:00+02:00"


def test_the_day_of_publication_counts_and_an_older_revision_does_not(make_site: MakeSite) -> None:
    lines = "date: 2019\nupdated: 2020\npublish_on: 2026-04-01"
    site = make_site({"portfolio.yaml": CONFIG, LOOM: work(lines)})
    (entry,) = entries(site)
    assert entry.published == entry.updated == "2026-04-01T12:00:00Z"


@pytest.mark.parametrize(
    "lines",
    ["draft: true", "unlisted: true", "publish_on: 2030-01-01", "expire_on: 2020-01-01",
     "embargo: 2030-01-01"],
)  # fmt: skip
def test_what_is_not_for_everybody_is_in_no_feed(make_site: MakeSite, lines: str) -> None:
    other = "---\ntitle: Open\ndate: 2024\n---\n"
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            LOOM: work(f"date: 2025\n{lines}"),
            "content/projects/o/index.md": other,
        }
    )
    assert titles_in(site) == ["Open"]
    assert "loom" not in site.page("sitemap.xml")
    site.build(wishes=Wishes(drafts=True))
    assert "draft" not in lines or titles_in(site) == ["Open"]


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"portfolio.yaml": "title: Ada\ntheme: base\n", LOOM: work("date: 2025")}, "no base_url"),
        ({"portfolio.yaml": CONFIG, LOOM: work("")}, "nothing dated"),
    ],
)
def test_without_an_address_or_a_date_there_is_no_feed(
    make_site: MakeSite, files: dict[str, str], why: str
) -> None:
    site = make_site(files)
    assert not site.result.failed, why
    assert not [path for path in site.files() if "feed." in path and "assets" not in path]
    assert "atom+xml" not in site.page("")


def test_pages_lead_to_the_feeds_of_their_language(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            LOOM: work("date: 2025"),
            "content/projects/loom/index.fr.md": "---\ntitle: Métier\n---\nTexte.\n",
        }
    )
    page = site.page("fr/projets/loom/")
    assert (
        '<link rel="alternate" type="application/atom+xml" title="Ada" href="../../feed.xml">'
        in page
    )
    assert 'type="application/feed+json" title="Ada" href="../../feed.json">' in page
    assert titles_in(site, "fr/feed.xml") == ["Métier"]
    assert titles_in(site) == ["Loom"]
    ids = {entry.id for path in ("feed.xml", "fr/feed.xml") for entry in entries(site, path)}
    assert ids == {
        "tag:ada.example,2026:/work/project/loom/en",
        "tag:ada.example,2026:/work/project/loom/fr",
    }


def test_works_shown_in_their_original_language_are_in_the_feed_and_say_so(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\nuntranslated: show_original\n",
            LOOM: work("date: 2025", "![A plan](a.png)\n"),
            "content/projects/loom/a.png": png(9, 6),
            "content/home.fr.md": "---\ntitle: Ada\n---\nBonjour.\n",
        }
    )
    assert '<entry xml:lang="en">' in site.page("fr/feed.xml")
    assert content(site, "fr/feed.json") == content(site)


def test_an_id_outlives_title_date_and_address(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG, LOOM: work("date: 2024")})
    before = entries(site)[0].id
    site.write(
        {LOOM: work("title: Another\ndate: 2025-06\nslug: other").replace("title: Loom\n", "")}
    )
    site.build()
    assert entries(site)[0].id == before == "tag:ada.example,2026:/work/project/loom/en"
    assert entries(site)[0].link == "https://ada.example/work/projects/other/"


def test_an_id_of_its_own_outlives_the_folder_and_the_site(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            "content/projects/frame/index.md": work("date: 2024\nid: loom"),
            "content/projects/old/index.md": work("date: 2023\nid: 'https://old.example/?p=7'"),
        }
    )
    assert [entry.id for entry in entries(site)] == [
        "tag:ada.example,2026:/work/project/loom/en",
        "https://old.example/?p=7",
    ]


def test_two_works_with_one_id_are_an_error(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG,
            LOOM: work("date: 2024"),
            "content/projects/other/index.md": work("date: 2023\nid: loom"),
        }
    )
    assert site.codes() == ["id-twice"]


def test_each_tag_has_a_feed_if_that_is_wanted(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + "feeds: {tags: true}\n",
            LOOM: work("date: 2024\ntags: [wool, silk]"),
            "content/notes/n.md": "---\ntitle: Note\ndate: 2023\ntags: [wool]\n---\n",
            "content/notes/m.md": "---\ntitle: Other\ntags: [undated]\n---\n",
        }
    )
    assert titles_in(site, "topics/wool/feed.xml") == ["Loom", "Note"]
    assert titles_in(site, "topics/silk/feed.xml") == ["Loom"]
    assert 'title="Ada – wool" href="feed.xml"' in site.page("topics/wool/")
    assert not (site.out / "topics/undated/feed.xml").exists()


def test_a_feed_of_the_author_in_static_stands(make_site: MakeSite) -> None:
    site = make_site(
        {"portfolio.yaml": CONFIG, LOOM: work("date: 2024"), "static/feed.xml": "<rss/>"}
    )
    assert not site.result.failed
    assert site.page("feed.xml") == "<rss/>"
