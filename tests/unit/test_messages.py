"""What the author is told: the words, the place and the way out, each once."""

import os

import pytest

from portfolio_gen.cli.problems import as_text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.markdown import parse_markdown
from tests.conftest import Files, MakeSite, Site

CONFIG = "title: Ada\ntheme: base\n"
LOOM = "content/projects/loom/index.md"
CHAIR = "content/projects/chair/index.md"


def page(lines: str = "", body: str = "Text.") -> str:
    return f"---\ntitle: Loom\n{lines}\n---\n{body}\n"


def told(site: Site) -> list[str]:
    """Return each problem of the last build as "code line:column message | hint"."""
    return [
        f"{each.code} {each.span.line}:{each.span.column} {each.message} | {each.hint}"
        for each in site.problems
    ]


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


def test_an_unknown_key_of_the_private_file_is_named(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "private: ../private.yaml\n"}, built=False)
    (site.root.parent / "private.yaml").write_text("nope: 1\n")
    site.build()
    assert site.problems[0].message == "`nope` is no key in the private file"


@pytest.mark.parametrize(
    ("files", "message", "hint"),
    [
        (
            {"static/index.html": "x"},
            "static/index.html and the home page would both be published at /",
            "rename or remove static/index.html",
        ),
        (
            {LOOM: page(), "static/projects/index.html": "x"},
            "static/projects/index.html and the list of projects would both be published at "
            "/projects/",
            "rename or remove static/projects/index.html",
        ),
        (
            {LOOM: page(), "portfolio.yaml": CONFIG + "gone: [/projects/loom/]\n"},
            f"/projects/loom/ is the address of {LOOM}, so it can't end",
            "remove it from `gone`",
        ),
        (
            {LOOM: page("aliases: [/projects/chair/]"), CHAIR: page()},
            f"/projects/chair/ is the address of {CHAIR}, so it can't be an old address",
            "remove it from `aliases`",
        ),
        (
            {LOOM: page("aliases: [/old/]"), CHAIR: page("aliases: [/old/]")},
            "/old/ leads to /projects/chair/ already",
            "remove one of the two",
        ),
        (
            {LOOM: page("slug: x"), CHAIR: page("slug: x")},
            f"{LOOM} and {CHAIR} would both be published at /projects/x/",
            "give one of them another `slug`, or another file name",
        ),
        (
            {"static/.nojekyll": "x", "static/addresses.txt": "x"},
            "static/addresses.txt and a file that every site has would both be published at "
            "/addresses.txt",
            "rename or remove static/addresses.txt",
        ),
    ],
)
def test_two_of_one_address_are_named_for_what_they_are(
    make_site: MakeSite, files: Files, message: str, hint: str
) -> None:
    site = make_site(files)
    assert [(each.message, each.hint) for each in site.problems] == [(message, hint)]


def test_an_alias_of_the_own_address_is_no_alias(make_site: MakeSite) -> None:
    aliases = "aliases: [/projects/loom/index.html, /projects/loom, /projects/loom/]"
    assert make_site({LOOM: page(aliases)}).codes() == []


def test_a_dot_in_an_old_address_makes_no_file_of_it(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("aliases: [/v1.2, /old.html]")})
    assert site.codes() == []
    assert {"v1.2/index.html", "old.html"} <= set(site.files())


def test_a_reserved_address_is_told_once(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [en, fr]\n"
    site = make_site(
        {
            "portfolio.yaml": config,
            "content/pages/projects.md": page(),
            "content/pages/fr.md": page(),
            LOOM: page(),
        }
    )
    assert site.codes() == ["address-reserved", "address-reserved"]
    site.write({"portfolio.yaml": config + "paths: {projects: fr}\n"})
    (site.root / "content/pages/projects.md").unlink()
    (site.root / "content/pages/fr.md").unlink()
    site.build()
    assert told(site)[0].startswith("address-reserved 4:19 ")
    assert len(site.problems) == 1


def test_a_repeated_language_is_told_once(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "languages: [en, en]\n"})
    assert site.codes() == ["language-repeated"]


def test_a_dot_in_the_name_of_a_file_is_explained(make_site: MakeSite) -> None:
    site = make_site({"content/notes/v1.2-release.md": page(), "content/notes/v1.2.fr.md": page()})
    first, second = site.problems
    assert first.message == "a dot in the name of a file marks a language, and `2-release` is none"
    assert first.hint == "rename content/notes/v1.2-release.md to v1-2-release.md"
    assert "in the language `fr`" in second.message


def test_a_refused_file_is_not_missed_as_well(make_site: MakeSite) -> None:
    body = "![x](a.jpg)\n\n[a](b.pdf)"
    site = make_site({LOOM: page("cover: {src: a.jpg, alt: x}", body)}, built=False)
    for name in ("a.jpg", "b.pdf"):
        os.symlink("/etc/hostname", site.root / "content/projects/loom" / name)
    site.build()
    assert site.codes() == ["link-outside", "link-outside"]


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


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.bmp", b"BM" + bytes(60), "PNG"),
        ("a.jp2", b"\0\0\0\x0cjP  \r\n" + bytes(60), "JPEG"),
        ("a.ico", b"\0\0\1\0" + bytes(60), "static/"),
        ("a.jpg", b"\0\0\0\x18ftypheic" + bytes(60), "Most Compatible"),
        ("a.psd", b"8BPS" + bytes(60), "Export As"),
        ("a.nef", b"II*\0" + bytes(60), "darktable"),
    ],
)
def test_a_format_that_is_not_used_is_named(
    make_site: MakeSite, name: str, data: bytes, word: str
) -> None:
    site = make_site(
        {LOOM: page(f"cover: {{src: {name}, alt: x}}"), f"content/projects/loom/{name}": data}
    )
    (problem,) = site.problems
    assert problem.code == "image-format"
    assert word in problem.hint


def test_a_picture_that_is_missing_needs_no_text_yet(make_site: MakeSite) -> None:
    assert make_site({LOOM: page(body="![](b.jpg)")}).codes() == ["image-missing"]


def test_an_unknown_option_is_underlined_itself(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "options:\n  nope: 1\n"})
    assert site.problems[0].span == Span("portfolio.yaml", 4, 3, 4)


def test_a_dead_anchor_is_told_at_its_link(make_site: MakeSite) -> None:
    body = "Text [a](#nope) and [b](../chair/index.md#nope)."
    site = make_site({LOOM: page(body=body), CHAIR: page()})
    assert [(each.span.line, each.span.column) for each in site.problems] == [(5, 10), (5, 25)]


def test_a_template_of_another_page_is_the_mistake_of_who_asks_for_it(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("template: home")})
    assert told(site)[0].startswith("template-unfit 3:11 `home` is the template of the home page")


def test_missing_templates_are_told_at_the_theme(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\n",
            "mine/theme.yaml": "name: mine\n",
            LOOM: page(),
            CHAIR: page(),
        }
    )
    missing = [each for each in site.problems if each.code == "template-missing"]
    assert {each.span.path for each in missing} == {"mine/theme.yaml"}
    assert len({each.message for each in missing}) == len(missing) == 4


@pytest.mark.parametrize("other", ["mine", "nope"])
def test_a_wrong_extends_is_told_where_it_stands(make_site: MakeSite, other: str) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\n",
            "mine/theme.yaml": f"name: mine\nextends: {other}\n",
        }
    )
    assert site.problems[0].span == Span("mine/theme.yaml", 2, 10, 4)


def test_no_theme_is_no_empty_site(make_site: MakeSite) -> None:
    site = make_site({}, built=False)
    site.build(wishes=Wishes(theme=""))
    assert site.codes() == ["theme-missing"]


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("{% if %}{% endif %}", 1, "something is missing before `%}`"),
        ("{% python %}", 1, "there is no tag `python`"),
        ("\n{% if page.title %}x\n\n", 2, "`{% if` is never closed: write `{% endif %}`"),
        ("{% endif %}", 1, "`{% endif %}` stands here without `{% if`"),
        (
            "{% if x %}\n{% endfor %}",
            2,
            "`{% endfor %}` has no place here; `{% if` of line 1 is still open: "
            "write `{% endif %}` first",
        ),
        ("{{ page.title", 1, "the template ends where `}}` is needed"),
        ("{{ page.title | }}", 1, "a name is needed where `}}` stands"),
        ("{{ 'abc }}", 1, "a quotation mark is never closed"),
        ("{# abc", 1, "this comment is never closed: write `#}`"),
        ("{{ (1 }}", 1, "`)` is needed where `}` stands"),
        ("{{ page }}", 1, "a page cannot be printed"),
    ],
)
def test_a_template_is_explained_in_its_own_signs(
    make_site: MakeSite, template: str, line: int, message: str
) -> None:
    site = make_site({LOOM: page(), "theme/templates/project.html": template})
    assert [(each.span.line, each.message) for each in site.problems] == [(line, message)]


def test_a_secret_word_is_told_once_where_it_stands(make_site: MakeSite) -> None:
    lines = "summary: For Acme Corp\nclient: {name: Acme Corp, show: anonymous}"
    site = make_site({LOOM: page(lines), CHAIR: page("client: {name: Acme Corp, show: hidden}")})
    assert [(each.code, each.span) for each in site.problems] == [
        ("secret-published", Span(LOOM, 3, 14, 9))
    ]


def test_a_secret_word_names_the_line_of_the_private_file(make_site: MakeSite) -> None:
    config = CONFIG + "private: ../private.yaml\n"
    site = make_site({"portfolio.yaml": config, LOOM: page(body="A Rivière.")}, built=False)
    (site.root.parent / "private.yaml").write_text("clients:\n  riv: Rivière\n", "utf-8")
    site.build()
    assert site.problems[0].span == Span(LOOM, 5, 3, 7)
    assert "(given in ../private.yaml:2:8)" in site.problems[0].message


def test_a_private_file_in_an_old_encoding_fails(make_site: MakeSite) -> None:
    config = CONFIG + "private: ../private.yaml\n"
    site = make_site({"portfolio.yaml": config, LOOM: page(body="A Rivière.")}, built=False)
    (site.root.parent / "private.yaml").write_text("redact: [Rivière]\n", "latin-1")
    site.build()
    assert site.codes() == ["file-encoding"]


def test_a_folder_that_is_no_site_stays_as_it_is(make_site: MakeSite) -> None:
    site = make_site({}, built=False)
    (site.root / "portfolio.yaml").unlink()
    site.build()
    assert site.codes() == ["config-missing"]
    assert list(site.root.iterdir()) == []
    assert as_text(site.problems[0], str(site.root)).splitlines()[0].count(":") == 2


def test_a_file_where_working_files_belong_is_named(make_site: MakeSite) -> None:
    assert told(make_site({".portfolio": "x"})) == [
        "not-writable 1:1 .portfolio is a file, and a folder is needed | "
        "rename or remove .portfolio"
    ]


def test_a_folder_where_portfolio_yaml_belongs_is_named(make_site: MakeSite) -> None:
    assert told(make_site({"portfolio.yaml/a.txt": "x", "portfolio.yml": CONFIG}))[0] == (
        "file-unreadable 1:1 portfolio.yaml is a folder, and a file is needed | rename the folder"
    )


def test_the_other_ending_of_markdown_is_proposed(make_site: MakeSite) -> None:
    site = make_site({"content/projects/loom/index.markdown": page()})
    assert site.problems[0].hint == "name it index.md"


def test_data_that_begin_too_far_right_are_an_indent(make_site: MakeSite) -> None:
    assert make_site({"data/prices.yaml": "  day: 500\nweek: 2000\n"}).codes() == ["yaml-indent"]


def test_empty_lists_and_terms_lead_to_what_is_above(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("tags: [oak]")})
    published = site.page("addresses.txt")
    site.write({".portfolio/published.txt": published, LOOM: page("expire_on: 2026-01-01")})
    site.build(wishes=Wishes(strict_addresses=True))
    assert site.codes() == []
    assert 'url=../"' in site.page("projects/")
    assert set(published.split()) <= set(site.page("addresses.txt").split())


def test_a_published_page_that_is_a_draft_now_is_said_to_be_one(make_site: MakeSite) -> None:
    site = make_site({LOOM: page("draft: true"), ".portfolio/published.txt": "/projects/loom/\n"})
    assert site.problems[0].hint.startswith(f"{LOOM} has this address and is a draft; publish it")


def test_codes_in_the_record_of_addresses_are_refused(make_site: MakeSite) -> None:
    site = make_site({".portfolio/published.txt": "/r%C3%A9a/\n"})
    assert site.codes() == ["addresses-malformed"]


@pytest.mark.parametrize("kind", ["projects/loom/index", "notes/loom"])
def test_a_site_whose_only_work_is_unlisted_is_built(make_site: MakeSite, kind: str) -> None:
    assert make_site({f"content/{kind}.md": page("unlisted: true")}).codes() == []


def test_a_redirect_names_the_absolute_address_of_its_target(make_site: MakeSite) -> None:
    config = CONFIG + "base_url: https://ada.example/work/\n"
    site = make_site({"portfolio.yaml": config, LOOM: page("aliases: [/old/]")})
    assert 'rel="canonical" href="https://ada.example/work/projects/loom/"' in site.page("old/")


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


def test_the_name_of_a_near_file_counts_and_not_its_folder(make_site: MakeSite) -> None:
    files: Files = {
        LOOM: page("files: [{src: plan.pdf}]", "![x](spam.JPG)"),
        "content/projects/loom/loom.jpg": "",
        "content/projects/loom/span.jpg": "",
    }
    hints = [each.hint for each in make_site(files).problems]
    assert hints == ["put the file there, or correct the path", "span.jpg exists"]


def test_a_theme_that_extends_itself_is_no_circle_of_two(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\n",
            "mine/theme.yaml": "name: mine\nextends: mine\n",
        }
    )
    assert site.problems[0].message == "the theme mine extends itself"


def test_pages_are_named_by_their_addresses(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(body="[a](../chair/index.md#nope)"), CHAIR: page()})
    assert site.problems[0].message == (
        "/projects/loom/ leads to #nope, and /projects/chair/ has no such place"
    )


def test_a_dead_anchor_of_a_template_is_told_to_be_one(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(), "theme/templates/project.html": '<a href="#nope">x</a>'})
    assert site.problems[0].hint == (
        "the link is not in the write-up but in templates/project.html, or in what it includes"
    )


def test_a_dead_address_proposes_the_page_that_is_like_it(make_site: MakeSite) -> None:
    site = make_site({LOOM: page(body="[a](/abuot/) [b](/xyz/)"), "content/pages/about.md": page()})
    assert [(each.message, each.hint) for each in site.problems] == [
        ("there is no page /abuot/", "write `/about/`, or the path of its Markdown file"),
        (
            "there is no page /xyz/",
            "write the path of the Markdown file or of the file, as seen from this page",
        ),
    ]


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
