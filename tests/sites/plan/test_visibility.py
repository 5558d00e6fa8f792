"""What is shown on a day, and what an address answers when its page is not."""

import pytest

from portfolio_gen.model.front import Front
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.visibility import visibility
from tests.conftest import Files, MakeSite

TODAY = "2026-05-01"
LOOM = "content/projects/loom/index.md"
PUBLISHED = ".portfolio/published.txt"


def project(lines: str) -> Files:
    return {
        LOOM: f"---\ntitle: Loom\n{lines}\n---\nText of the loom.\n",
        "content/projects/chair/index.md": "---\ntitle: Chair\n---\n",
    }


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        (Front(), "shown"),
        (Front(draft=True), "absent"),
        (Front(publish_on="2026-05-01"), "shown"),
        (Front(publish_on="2026-05-02"), "absent"),
        (Front(expire_on="2026-05-01"), "ended"),
        (Front(expire_on="2026-05-02"), "shown"),
        (Front(embargo="2026-05-01"), "shown"),
        (Front(embargo="2026-05-02"), "ended"),
        (Front(embargo="2026-06-01", publish_on="2026-01-01"), "ended"),
        (Front(embargo="2026-06-01", publish_on="2026-07-01"), "absent"),
        (Front(draft=True, expire_on="2020-01-01"), "absent"),
        (Front(publish_on="2020-01-01", expire_on="2020-02-01"), "ended"),
        (Front(unlisted=True), "shown"),
    ],
)
def test_dates_decide_what_is_shown(front: Front, expected: str) -> None:
    assert visibility(front, TODAY, drafts=False) == expected
    assert visibility(front, TODAY, drafts=True) == "shown"


@pytest.mark.parametrize("line", ["draft: true", "publish_on: 2026-06-01"])
def test_a_page_that_is_not_yet_there_leaves_no_trace(make_site: MakeSite, line: str) -> None:
    site = make_site(project(line))
    assert site.codes() == []
    for path, data in site.files().items():
        assert b"Loom" not in data, path
        assert b"projects/loom" not in data, path


@pytest.mark.parametrize("line", ["expire_on: 2026-04-30", "embargo: 2026-06-01"])
def test_an_ended_page_leaves_a_short_page_only_if_it_was_published(
    make_site: MakeSite, line: str
) -> None:
    site = make_site(project(line))
    assert "projects/loom/index.html" not in site.files()
    site.write({PUBLISHED: "/projects/loom/\n"})
    site.build()
    assert site.codes() == []
    page = site.page("projects/loom/")
    assert "noindex" in page
    assert "Text of the loom" not in page
    assert "Text of the loom" not in site.page("")


def test_the_day_comes_without_any_other_change(make_site: MakeSite) -> None:
    site = make_site(project("publish_on: 2026-06-01\nexpire_on: 2026-07-01"))
    assert "projects/loom/index.html" not in site.files()
    site.build(today="2026-06-01")
    assert "Text of the loom" in site.page("projects/loom/")
    site.build(today="2026-07-01")
    assert "projects/loom/index.html" not in site.files()


def test_an_unlisted_page_is_there_and_nothing_leads_to_it(make_site: MakeSite) -> None:
    site = make_site(project("unlisted: true\ntags: [secret-tag]\nkind: Secret kind"))
    assert site.codes() == []
    assert "noindex" in site.page("projects/loom/")
    for path, data in site.files().items():
        if path != "projects/loom/index.html":
            assert b"loom" not in data, path
            assert b"ecret" not in data, path


def test_drafts_are_built_when_they_are_asked_for(make_site: MakeSite) -> None:
    site = make_site(project("draft: true"), built=False)
    site.build(wishes=Wishes(drafts=True))
    assert "Text of the loom" in site.page("projects/loom/")
    assert "/projects/loom/" not in site.page("addresses.txt")


def test_a_link_to_a_page_that_is_not_shown_is_told(make_site: MakeSite) -> None:
    site = make_site(
        {
            **project("embargo: 2026-06-01"),
            "content/pages/about.md": "---\ntitle: About\n---\n[x](../projects/loom/index.md)\n",
        }
    )
    assert site.codes() == ["link-unpublished"]
