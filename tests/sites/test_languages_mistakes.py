"""What is said of files and texts in the wrong language: one message for each mistake."""

import pytest

from portfolio_gen.model.problem import Problem
from tests.conftest import Files, MakeSite, Site

CONFIG = "title: Ada\ntheme: base\n"
BOTH = {"portfolio.yaml": CONFIG + "languages: [fr, en]\n"}
PUBLISHED = ".portfolio/published.txt"


def page(title: str = "A", *lines: str) -> str:
    return "---\n" + "\n".join((f"title: {title}", *lines)) + "\n---\nText.\n"


def projects(count: int, name: str) -> Files:
    return {f"content/projects/p{at}/{name}": page(f"P{at}") for at in range(count)}


def only(site: Site) -> Problem:
    assert len(site.problems) == 1, site.problems
    return site.problems[0]


def test_the_files_of_a_language_that_was_removed_are_one_problem(make_site: MakeSite) -> None:
    files = {**projects(7, "index.md"), **projects(7, "index.en.md")}
    site = make_site({**BOTH, **files})
    assert site.codes() == []
    site.write(
        {PUBLISHED: site.page("addresses.txt"), "portfolio.yaml": CONFIG + "languages: [fr]"}
    )
    site.build()
    problem = only(site)
    assert problem.message.startswith("7 files are in the language `en`, which portfolio.yaml does")
    assert "content/projects/p0/index.en.md, content/projects/p1/" in problem.message
    assert problem.message.endswith("and 2 more; it lists fr only")
    assert problem.hint == "write `languages: [fr, en]`, or move these files out of content/"


def test_the_addresses_of_a_language_that_is_gone_are_told(make_site: MakeSite) -> None:
    site = make_site({**BOTH, **projects(1, "index.md"), **projects(1, "index.en.md")})
    addresses = site.page("addresses.txt")
    (site.root / "content/projects/p0/index.en.md").unlink()
    site.write({PUBLISHED: addresses, "portfolio.yaml": CONFIG + "languages: [fr]\n"})
    site.build()
    problem = only(site)
    assert problem.code == "address-vanished"
    assert problem.message.startswith("3 addresses of the language `en` were published")
    assert problem.message.endswith(": /en/, /en/projects/, /en/projects/p0/")
    assert problem.hint.startswith("write `languages: [fr, en]` again, or, if they may end, each")


def test_another_first_language_is_told_by_the_addresses_that_vanish(make_site: MakeSite) -> None:
    site = make_site({**BOTH, **projects(1, "index.md")})
    addresses = site.page("addresses.txt")
    site.write({PUBLISHED: addresses, "portfolio.yaml": CONFIG + "languages: [en, fr]\n"})
    site.build()
    problems = {problem.message.split()[0]: problem.hint for problem in site.problems}
    assert list(problems) == ["/en/", "/projets/", "/projets/p0/"]
    assert "perhaps /projects/p0/" in problems["/projets/p0/"]


def test_files_that_are_doubled_by_another_first_language_are_one_problem(
    make_site: MakeSite,
) -> None:
    files = {**projects(3, "index.md"), **projects(3, "index.en.md")}
    problem = only(make_site({"portfolio.yaml": CONFIG + "languages: [en, fr]\n", **files}))
    assert problem.code == "language-twice"
    assert "3 write-ups have two files in `en`, the first of `languages`" in problem.message
    assert all(f"content/projects/p{at}/index.md" in problem.message for at in range(3))
    assert "index.fr.md" in problem.hint


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("projects/a/index.md", "projects/a/index.fr.md", "the language of a file that names none"),
        ("notes/a.md", "notes/a.fr.md", "the language of a file that names none"),
        ("notes/a.md", "notes/a/index.md", "are both the version in `fr`"),
        ("pages/a.en.md", "pages/a/index.en.md", "are both the version in `en`"),
    ],
)
def test_two_files_for_one_language_are_both_named(
    make_site: MakeSite, one: str, other: str, words: str
) -> None:
    files = {f"content/{one}": page(), f"content/{other}": page()}
    problems = [each for each in make_site({**BOTH, **files}).problems if each.severity == "error"]
    assert [problem.code for problem in problems] == ["language-twice"]
    for part in (one, other, words):
        assert part in problems[0].message


def test_a_translation_without_its_original_is_told_once(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [fr, en, de]\nchecks: {off: [strings-missing]}\n"
    files = {"content/notes/a.en.md": page(), "content/notes/a.de.md": page()}
    problem = only(make_site({"portfolio.yaml": config, **files}))
    assert (problem.code, problem.severity) == ("translation-alone", "warning")
    assert problem.span.path == "content/notes/a.en.md"
    assert "no version in `fr`" in problem.message
    assert "write content/notes/a.md," in problem.hint


@pytest.mark.parametrize(
    "files",
    [
        {"content/notes/a.en.md": page("A", "checks: {off: [translation-alone]}")},
        {"content/notes/a.en.md": page("A", "draft: true")},
        {"content/notes/a.en.md": page("A", "unlisted: true")},
        {"content/home.en.md": page("A", "checks: {off: [translation-alone]}")},
        {"content/projects.en.md": page()},
        {"content/selections/jo.en.md": page()},
        {"content/notes/a.en.md": page(),
         "portfolio.yaml": BOTH["portfolio.yaml"] + "untranslated: show_original\n"},
    ],
)  # fmt: skip
def test_what_no_list_lacks_is_not_alone(make_site: MakeSite, files: Files) -> None:
    assert make_site({**BOTH, **files}).codes() == []


def test_a_translation_whose_original_was_removed_is_told_so(make_site: MakeSite) -> None:
    line = "translation_of: v1-0123456789ab"
    problem = only(make_site({**BOTH, "content/notes/a.en.md": page("A", line)}))
    assert (problem.code, str(problem.span)) == ("translation-alone", "content/notes/a.en.md:3:17")
    assert "there is no other version" in problem.message


@pytest.mark.parametrize("kind", ["projects", "notes", "pages"])
def test_crossed_slugs_name_both_files(make_site: MakeSite, kind: str) -> None:
    files = {f"content/{kind}/{name}/index.md": page(name) for name in ("pont", "tour")}
    files[f"content/{kind}/pont/index.en.md"] = page("Bridge", "slug: Tour")
    files[f"content/{kind}/tour/index.en.md"] = page("Tower", "slug: pont")
    problem = only(make_site({**BOTH, **files}))
    assert (problem.code, problem.severity) == ("slugs-crossed", "warning")
    assert str(problem.span) == f"content/{kind}/tour/index.en.md:3:7"
    assert f"content/{kind}/pont/index.en.md the slug `tour`" in problem.message


@pytest.mark.parametrize(
    ("pont", "tour"),
    [("slug: bridge", "slug: tower"), ("slug: tour", "slug: tower"), ("slug: pont", "slug: tour")],
)
def test_slugs_that_are_not_exchanged_are_no_trouble(
    make_site: MakeSite, pont: str, tour: str
) -> None:
    files = {
        "content/projects/pont/index.md": page("A", pont),
        "content/projects/tour/index.md": page("B", tour),
    }
    assert make_site({**BOTH, **files}).codes() == []


@pytest.mark.parametrize(
    "files",
    [
        {"content/pages/en.md": page()},
        {"content/pages/about.md": page("A", "slug: EN")},
        {"content/pages/en.md": page(), "content/home.en.md": page(), "content/home.md": page()},
    ],
)
def test_a_page_in_the_place_of_a_language_is_one_problem(
    make_site: MakeSite, files: Files
) -> None:
    problem = only(make_site({**BOTH, **files}))
    assert problem.code == "address-reserved"
    assert problem.span.path.startswith("content/pages/")


@pytest.mark.parametrize(
    ("code", "hint"),
    [("jp", "write `ja`"), ("FR", "write `fr`"), ("fra", "write `fr`"), ("xx", "for example")],
)
def test_a_code_that_no_language_has_is_told(make_site: MakeSite, code: str, hint: str) -> None:
    problem = only(make_site({"portfolio.yaml": CONFIG + f"languages: [en, {code}]\n"}))
    assert problem.code == "value-language"
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize(
    ("name", "right"),
    [("a.jp.md", "a.ja.md"), ("a.FR.md", "a.fr.md"), ("v1.old2.md", "v1-old2.md")],
)
def test_a_file_whose_ending_is_no_language_gets_a_better_name(
    make_site: MakeSite, name: str, right: str
) -> None:
    problem = only(make_site({**BOTH, f"content/notes/{name}": page()}))
    assert problem.hint == f"rename content/notes/{name} to {right}"


def test_texts_that_nobody_will_read_are_told_once_for_each_language(make_site: MakeSite) -> None:
    site = make_site(
        {
            **BOTH,
            "portfolio.yaml": BOTH["portfolio.yaml"] + "tagline: {fr: A, el: B, en-GB: C}\n",
            "content/projects/a/index.md": page("A", "role: {fr: x, de: y}", "place: {de: z}"),
            "content/projects/b/index.md": page(
                "B", "credits: [{person: Jo, role: {fr: x, de: y}}]"
            ),
            "content/projects/b/pictures.yaml": "a.svg: {alt: {fr: x, de: y}}\n",
            "content/projects/b/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
            "data/tags.yaml": "bois: {fr: bois, de: Holz}\nfer: fer\n",
        }
    )
    assert [(str(each.span), each.code) for each in site.problems] == [
        ("content/projects/a/index.md:3:15", "language-unused"),
        ("portfolio.yaml:4:18", "language-unused"),
        ("portfolio.yaml:4:25", "language-unused"),
    ]
    german, greek, british = site.problems
    for path in ("projects/b/index.md", "projects/b/pictures.yaml", "data/tags.yaml"):
        assert path in german.message
    assert greek.hint == "write `languages: [fr, en, el]`, or remove it"
    assert british.hint.startswith("did you mean `en`?")


def test_texts_of_a_language_whose_files_were_told_are_not_told_again(make_site: MakeSite) -> None:
    files = {
        "content/notes/a.md": page("A", "links: [{label: {fr: A, de: B}, url: https://a.org/}]"),
        "content/notes/a.de.md": page(),
    }
    assert only(make_site({**BOTH, **files})).code == "language-unknown"
