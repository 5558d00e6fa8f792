"""Bad input, end to end: one clear problem or a correct page, and the last good site stays."""

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.conftest import TODAY, Files, MakeSite, Site

LOOM = "content/projects/loom/index.md"
GOOD: Files = {LOOM: "---\ntitle: Loom\n---\nText.\n"}


def front(lines: str, body: str = "Text.\n") -> Files:
    return {LOOM: f"---\n{lines}\n---\n{body}"}


def laughs() -> str:
    names = "abcdefghi"
    rows = [f"  a: &a [{', '.join(['ha'] * 10)}]"]
    rows += [
        f"  {name}: &{name} [{', '.join([f'*{before}'] * 10)}]" for before, name in pairwise(names)
    ]
    return "title: Loom\nextra:\n" + "\n".join(rows)


def said(site: Site) -> set[str]:
    return {problem.code for problem in site.problems if problem.severity == "error"}


def template(text: str) -> Files:
    return {"theme/templates/project.html": text}


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a good site that was built."""
    site = Site(tmp_path_factory.mktemp("good"))
    site.write({"portfolio.yaml": "title: Ada\ntheme: base\n", **GOOD})
    site.build()
    assert site.codes() == []
    return site.root


@pytest.fixture
def good(built_once: Path, tmp_path: Path) -> Site:
    """Return a good site that was built, to be spoilt."""
    shutil.copytree(built_once, tmp_path / "site")
    return Site(tmp_path / "site")


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (front("title: 'Loom"), "yaml-quote"),
        (front("title: Loom\nclient:\n\tname: Ada"), "yaml-tab"),
        ({LOOM: ""}, "key-missing"),
        ({LOOM: "word " * 1_000_000}, "file-too-large"),
        ({LOOM: "caf\xe9".encode("latin-1")}, "file-encoding"),
        (front(laughs()), "yaml-alias"),
        (front("title: !!python/object:os.system id"), "yaml-tag"),
        (front("title: Loom\nextra:\n  " + "- " * 50_000 + "x"), "yaml-deep"),
        (front("title: Loom", ">" * 50_000 + " x"), "nesting"),
        (front("title: Loom\ncover: {src: a.jpg, alt: A}"), "image-missing"),
        (front("title: Loom\ncover: {src: ../../../../a.jpg, alt: A}"), "path-outside"),
        (front("title: Loom", "[a](../../../../../etc/passwd)"), "path-outside"),
        (front("title: Loom\naliases: [/../../../../../../tmp/escape/]"), "value-address"),
        (front("title: Loom\naliases: [/old?page=2]"), "value-address"),
        (front("title: Loom\nslug: " + "a" * 300), "address-long"),
        (front("title: Loom\ntags: [" + "a" * 300 + "]"), "address-long"),
        ({"content/projects/Loom/index.md": "---\ntitle: B\n---\n"}, "address-taken"),
        ({"content/projects/loóm/index.md": "---\ntitle: B\n---\n"}, "address-taken"),
        ({"content/projects/🙂/index.md": "---\ntitle: B\n---\n"}, "slug-empty"),
        ({"portfolio.yaml": ""}, "key-missing"),
        ({"portfolio.yaml": "# nothing\n"}, "key-missing"),
        ({"portfolio.yaml": "- title: Ada\n"}, "value-shape"),
        ({"portfolio.yml": "title: Ada\n"}, "config-twice"),
        ({"portfolio.yaml": "title: Ada\ntheme: mine\n"}, "theme-missing"),
        (
            {"portfolio.yaml": "title: A\ntheme: mine\n", "mine/theme.yaml": "extends: mine\n"},
            "theme-circle",
        ),
        (
            {"portfolio.yaml": "title: A\ntheme: mine\n", "mine/theme.yaml": "name: mine\n"},
            "template-missing",
        ),
        (template("{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"),
         "template-fault"),
        (template("{{ 'x' * 300000000 }}"), "template-fault"),
        (template("{% include 'templates/project.html' %}"), "template-fault"),
        (template("{{ ''.__class__ }}"), "template-fault"),
        (front("title: Loom\ntemplate: ../../../etc/passwd"), "template-missing"),
        ({".portfolio/published.txt": "/a/\nhttps://example.org/\n"}, "addresses-malformed"),
        ({"static/index.html": "Mine"}, "address-taken"),
    ],
)  # fmt: skip
def test_bad_input_is_told_and_the_last_good_site_stays(good: Site, bad: Files, code: str) -> None:
    before = good.files()
    good.write(bad)
    good.build()
    assert code in said(good)
    assert good.files() == before
    for problem in good.problems:
        assert "Traceback" not in problem.message
        assert problem.span.line >= 1


def test_billion_laughs_end_within_two_seconds_and_300_megabytes(make_site: MakeSite) -> None:
    site = make_site(front(laughs()), built=False)
    program = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from portfolio_gen.build import build\n"
        "status = Path('/proc/self/status')\n"
        "result = build(sys.argv[1], sys.argv[1] + '/_site', today='2026-05-01', jobs=1)\n"
        "assert [problem.code for problem in result.problems] == ['yaml-alias']\n"
        "peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "if status.exists():\n"  # there, the other figure is that of the parent, if it was larger
        "    peak = int(status.read_text().partition('VmHWM:')[2].split()[0])\n"
        "print(time.process_time(), peak)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(site.root)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    seconds, kilobytes = answer.stdout.split()
    assert float(seconds) < 2
    assert int(kilobytes) / (1024 if sys.platform == "darwin" else 1) < 300_000


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff---\ntitle: Loom\n---\nText.\n",
        "---\r\ntitle: Loom\r\n---\r\nText.\r\n",
        "---\rtitle: Loom\r---\rText.\r",
        "---\ntitle: Loom\n---\n```\n---\ntitle: No\n---\n```\n\nText.\n",
        "---\ntitle: Loom\n...\nText.",
    ],
)
def test_marks_and_line_ends_of_editors_change_nothing(make_site: MakeSite, text: str) -> None:
    site = make_site({LOOM: text})
    assert site.codes() == []
    page = site.page("projects/loom/")
    assert "Text." in page
    assert ">Loom<" in page.replace("\n", "")
    assert "\r" not in page


@pytest.mark.parametrize(
    "title", ["T" * 300, "🙂 Émoji 👩‍🔧", "مشروع النسيج", "<b>Bold</b> & more", "日本語", "On"]
)
def test_any_title_is_shown_as_it_is(make_site: MakeSite, title: str) -> None:
    site = make_site(front(f"title: {title}"))
    assert site.codes() == []
    escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert escaped in site.page("projects/loom/")
    assert title == escaped or title not in site.page("projects/loom/")


def test_pages_of_many_tags_do_not_grow_with_their_number(make_site: MakeSite) -> None:
    site = make_site(front("title: Loom\ntags: [" + ", ".join(f"t{n}" for n in range(400)) + "]"))
    assert site.codes() == []
    sizes = [len(data) for path, data in site.files().items() if path.endswith(".html")]
    assert len(sizes) > 400
    assert sum(sizes) / len(sizes) < 60_000


def test_a_project_may_link_to_itself(make_site: MakeSite) -> None:
    site = make_site(front("title: Loom", "## Wood\n\n[a](index.md) [b](index.md#wood) [c](#wood)"))
    assert site.codes() == []


def test_an_alias_equal_to_the_own_address_is_no_alias(make_site: MakeSite) -> None:
    site = make_site(front("title: Loom\naliases: [/projects/loom/, /projects/loom]"))
    assert site.codes() == []
    assert "Text." in site.page("projects/loom/")


def test_an_alias_without_a_slash_at_its_end_is_a_folder(make_site: MakeSite) -> None:
    site = make_site(front("title: Loom\naliases: [/old]"))
    assert "../projects/loom/" in site.page("old/")


@pytest.mark.parametrize("lines", ["draft: true", "unlisted: true", "publish_on: 2027-01-01"])
def test_the_only_project_may_be_hidden(make_site: MakeSite, lines: str) -> None:
    site = make_site(front(f"title: Loom\n{lines}"))
    assert site.codes() == []
    assert "Loom" not in site.page("")


def test_a_folder_named_like_a_page_is_no_page(make_site: MakeSite) -> None:
    site = make_site(GOOD, built=False)
    (site.root / "content/projects/chair/index.md").mkdir(parents=True)
    site.build()
    assert said(site) == set()
    assert "projects/chair/index.html" not in site.files()


def test_wishes_with_anything_in_them_are_no_crash(good: Site) -> None:
    before = good.files()
    for theme in ("../../etc", "", ".", "/", "a\nb", "nope"):
        result = build(
            str(good.root), str(good.out), today=TODAY, wishes=Wishes(theme=theme), jobs=1
        )
        assert [problem.code for problem in result.problems] == ["theme-missing"]
    assert good.files() == before
