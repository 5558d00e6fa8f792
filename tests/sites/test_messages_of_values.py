"""What the author is told of front matter, settings and texts: words, place, way out, each once."""

import pytest

from portfolio_gen.cli.problems import as_text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.markdown import parse_markdown
from tests.conftest import Files, MakeSite
from tests.sites.telling import CONFIG, LOOM, page


@pytest.mark.parametrize("text", ["---\ntitle: A\n\nText\n", "\n\n---\ntitle: A\n---\nText\n"])
def test_front_matter_that_was_not_found_lacks_no_title(make_site: MakeSite, text: str) -> None:
    codes = make_site({LOOM: text}).codes()
    assert len(codes) == 1
    assert codes[0].startswith("front-")


def test_front_matter_that_loses_its_end_is_told_by_the_next_build(make_site: MakeSite) -> None:
    site = make_site({LOOM: "No title here\n"})
    assert site.codes() == ["key-missing"]
    site.write({LOOM: "---\ntitle: A\n"})
    site.build()
    assert site.codes() == ["front-unclosed"]


@pytest.mark.parametrize("path", [LOOM, "portfolio.yaml"])
def test_a_misspelt_title_is_told_once(make_site: MakeSite, path: str) -> None:
    text = "---\ntitel: A\n---\n" if path == LOOM else "titel: A\ntheme: base\n"
    site = make_site({path: text})
    assert [(each.code, each.hint) for each in site.problems] == [
        ("key-unknown", "did you mean `title`?")
    ]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"portfolio.yaml": CONFIG + "contact: {nope: 1}\n"}, "`nope` is no key under `contact`"),
        ({"portfolio.yaml": CONFIG + "nope: 1\n"}, "`nope` is no key in portfolio.yaml"),
        ({LOOM: page("nope: 1")}, "`nope` is no key of a project"),
        ({LOOM: page("results: [{nope: 1}]")}, "`nope` is no key under `results`"),
        (
            {"content/home.md": page("draft: true")},
            "`draft` works in projects, notes, pages and selections, "
            "not in the text of the home page",
        ),
        (
            {"content/projects.md": page("slug: a"), LOOM: page()},
            "`slug` works in projects, notes, pages and selections, not in the text above a list",
        ),
    ],
)
def test_an_unknown_key_is_named_with_its_place(
    make_site: MakeSite, files: Files, message: str
) -> None:
    assert [each.message for each in make_site(files).problems] == [message]


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("permalink: /work/loom.html", "write `aliases: [/work/loom.html]`, and links to the old"),
        ("permalink: /:title/", "remove it: the name of the folder is the address"),
        ("header: {teaser: a.jpg}", "write `cover: a.jpg`: a file beside the text"),
        ("resources: [{src: a.jpg}]", "write `cover: a.jpg`: a file beside the text"),
        ("resources: all", "if it names a picture of the work"),
        ("authors: [Ada]", "name those who took part under `credits`"),
        ("importance: 3", "did you mean `order`? 1 comes first"),
        ("published: false", "write `draft: true`"),
        ("published: 2019", "did you mean `date`?"),
        ("heroImage: a.jpg", "did you mean `cover`?"),
        ("tech_stack: [a]", "did you mean `skills`?"),
        ("skills: [a]\ntools: [b]", "`skills` is given, too: remove one of the two"),
    ],
)
def test_a_key_of_another_generator_has_its_own_way_out(
    make_site: MakeSite, line: str, hint: str
) -> None:
    told = [each for each in make_site({LOOM: page(line)}).problems if each.severity == "error"]
    assert [each.code for each in told] == ["key-unknown"]
    assert told[0].hint.startswith(hint)


def test_a_key_that_only_another_generator_needs_stops_no_build(make_site: MakeSite) -> None:
    told = make_site({LOOM: page("layout: post\ngiscus-comments: true")}).problems
    assert [(each.code, each.severity) for each in told] == [("key-foreign", "warning")] * 2


def test_a_repeated_language_is_told_once(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "languages: [en, en]\n"})
    assert site.codes() == ["language-repeated"]


@pytest.mark.parametrize(
    ("lines", "message", "hint"),
    [
        (
            "cover: [a.jpg, b.jpg]",
            "`cover` takes one picture, not a list",
            "several pictures belong under `gallery`",
        ),
        (
            "cover:\n  - a.jpg\n  - b.jpg",
            "`cover` takes one picture, not a list",
            "several pictures belong under `gallery`",
        ),
        (
            "cover: C:\\x\\a.jpg",
            "`cover` takes a path that begins beside this file, not one of this computer",
            "copy the file into the site and write `a.jpg`",
        ),
        (
            'aliases: ["/a\\tb/"]',
            "`aliases` takes plain addresses, and this one has a character that can't be seen",
            "write `/ab/`",
        ),
        ("date: 2025-13", "`date`: there is no month 13", "the months are 01 to 12, and stand"),
        ("date: 0000", "`date`: there is no year 0000", "write 2025 or so"),
        (
            "publish_on: 2025-02-31",
            "`publish_on`: there is no day 2025-02-31",
            "the last day of that month is 2025-02-28",
        ),
        (
            "results: [{text: a, basis: x}]",
            '`basis` takes measured, client or estimate, not "x"',
            "write for example `basis: measured`",
        ),
        ("start: 2025-07\nend: 2025-06-30", "`end: 2025-06-30` comes before", "correct one of"),
        (
            "publish_on: 2026-02-01\nexpire_on: 2026-01-01",
            "`expire_on: 2026-01-01` comes before `publish_on: 2026-02-01`",
            "correct one of the two dates",
        ),
    ],
)
def test_a_value_is_told_with_what_to_write(
    make_site: MakeSite, lines: str, message: str, hint: str
) -> None:
    (problem,) = make_site({LOOM: page(lines)}).problems
    assert problem.message.startswith(message)
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize("lines", ["start: 2025\nend: 2025-03", "start: 2025\nend: ongoing"])
def test_a_period_within_one_year_is_in_order(make_site: MakeSite, lines: str) -> None:
    assert make_site({LOOM: page(lines)}).codes() == []


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("theme: [base]", "write `theme: base`"),
        ("base_url: https://a.example:99999/", "begin it with `https://`, and leave out names"),
        ("base_url: https://u:p@a.example/", "write `https://a.example/`"),
        ("base_url: https://a.example/x/../y/", "write `https://a.example/x/y/`"),
        ("base_url: https://a.example/index.html", "write `https://a.example/`"),
        ("images: {quality: 0}", "write for example `quality: 1`"),
        ("images: {quality: 101}", "write for example `quality: 100`"),
    ],
)
def test_a_setting_is_told_with_what_to_write(make_site: MakeSite, line: str, hint: str) -> None:
    (problem,) = make_site({"portfolio.yaml": f"title: Ada\n{line}\n"}).problems
    assert problem.hint.startswith(hint)


def test_the_home_page_has_its_summary(make_site: MakeSite) -> None:
    site = make_site(
        {
            "content/home.md": "---\nsummary: I build looms.\n---\n",
            "theme/templates/home.html": "<p>{{ page.summary }}</p>",
        }
    )
    assert site.codes() == []
    assert site.page("") == "<p>I build looms.</p>"


def test_ids_of_the_page_are_not_given_to_headings() -> None:
    document = parse_markdown("# Main\n\n## Links title\n\n## Other {#work-title}\n", "en")
    assert [heading.anchor for heading in document.headings] == [
        "main-2",
        "links-title-2",
        "work-title",
    ]
    assert [problem.code for problem in document.problems] == ["anchor-duplicate"]


@pytest.mark.parametrize(
    "body",
    [
        "[a]()",
        "[x][nope]",
        "Text [^1]",
        "[^3]: a",
        "[^2]\n\n[^2]: b\n[^2]: c",
        "[r]\n\n[r]: /a\n[r]: /b",
        "[b]{#same} [c]{#same}",
        ">" * 70 + " a",
        "![x](a.png){y=}",
    ],
)
def test_every_mistake_of_a_body_comes_with_advice(body: str) -> None:
    problems = parse_markdown(body, "en").problems
    assert problems
    assert all(problem.hint for problem in problems)


def test_braces_that_cannot_be_read_name_the_part() -> None:
    (problem,) = parse_markdown("![x](a.png){.wide y=}", "en").problems
    assert problem.message == "`y=` in these braces cannot be read"


def test_what_is_printed_moves_no_cursor(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(body="\x1b[2J\u202e ![x](\x1b.jpg)")}, built=False)
    problem = Problem("a", "error", "a\nb\x1b[2J", Span(LOOM, 5), "c\u2028d")
    text = as_text(problem, str(site.root))
    assert len(text.splitlines()) == 4
    assert all(line.isprintable() for line in text.splitlines())


def test_an_unknown_rule_is_told_where_it_is_written(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [en, fr]\n"
    site = make_site(
        {
            "portfolio.yaml": config + "checks: {off: [alt-missing, nope]}\n",
            LOOM: page("checks: {off: nope}"),
            LOOM.replace(".md", ".fr.md"): page(),
        }
    )
    assert [(each.code, str(each.span)) for each in site.problems] == [
        ("check-unknown", f"{LOOM}:3:15"),
        ("check-unknown", "portfolio.yaml:4:29"),
    ]


def test_a_warning_that_is_switched_off_is_no_error_when_strict(make_site: MakeSite) -> None:
    page = "---\ntitle: Loom\n---\nText[^1].\n"
    files = {"content/projects/loom/index.md": page}
    site = make_site(files, built=False)
    assert site.build(strict=True).failed
    site.write({"portfolio.yaml": "title: Ada\ntheme: base\nchecks: {off: [footnote-missing]}\n"})
    assert not site.build(strict=True).failed
    assert site.problems == []
