"""The review's remarks, as the preview tells them of one page."""

from pathlib import Path

import pytest

from portfolio_gen.looking import look_at
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.serve.advising import Adviser
from tests.conftest import TODAY, write_site

EDITOR = "vscode://file{path}:{line}:{column}"
CHAIR = "content/projects/chair/index.md"
ABOUT = "content/pages/about.md"


@pytest.fixture
def adviser(tmp_path: Path) -> Adviser:
    work = "---\ntitle: {}\ndate: {}\nsummary: {}\n---\n"
    write_site(
        tmp_path,
        {
            "portfolio.yaml": "title: Ada Morel\ntheme: base\n",
            "content/home.md": "I make chairs.\n",
            ABOUT: "---\ntitle: About\n---\n## Skills\n\n- Gilding\n",
            CHAIR: work.format("Chair", 2019, "An innovative and unique solution."),
            "content/projects/stool/index.md": work.format("Stool", 2018, "Three legs."),
            "content/projects/bench/index.md": work.format("Bench", 2017, "Four legs."),
        },
    )
    seen = look_at(str(tmp_path), today=TODAY, wishes=Wishes(), search="", waiting=lambda: None)
    made = Adviser(str(tmp_path), EDITOR)
    assert made.shown("index.html", "content/home.md") == []
    assert seen.site is not None
    assert seen.plan is not None
    made.renew(seen.site, seen.plan, seen.memo, seen.today)
    return made


def codes(adviser: Adviser, path: str, source: str) -> list[str]:
    return [item["code"] for item in adviser.shown(path, source)]


def test_work_has_its_own_remarks(adviser: Adviser, tmp_path: Path) -> None:
    items = adviser.shown("projects/chair/index.html", CHAIR)
    assert [item["code"] for item in items] == ["summary-hollow", "work-old"]
    assert items[0]["place"] == f"{CHAIR}:4:10"
    assert items[0]["open"] == f"vscode://file{tmp_path}/{CHAIR}:4:10"
    assert [name for name, _ in items[0]["parts"]] == ["Why:", "Try:"]


def test_remarks_on_the_whole_site_stand_on_its_home_page(adviser: Adviser) -> None:
    assert codes(adviser, "index.html", "content/home.md") == ["work-old", "skill-unshown"]


def test_page_of_which_nothing_is_to_be_said_has_none(adviser: Adviser) -> None:
    assert codes(adviser, "projects/stool/index.html", "content/projects/stool/index.md") == []
    assert codes(adviser, "projects/index.html", "") == []
    assert codes(adviser, "nowhere.html", "") == []


def test_list_of_skills_has_the_remark_on_it(adviser: Adviser) -> None:
    assert codes(adviser, "about/index.html", ABOUT) == ["skill-unshown"]
