"""What versions of a site and of its write-ups share: dates, home pages, names, arguments."""

import pytest

from tests.conftest import MakeSite

CONFIG = "title: Ada\ntheme: base\n"
BOTH = CONFIG + "languages: [fr, en]\n"
WORK = "content/projects/a/index"


def page(*lines: str, body: str = "Text.\n") -> str:
    return "---\n" + "\n".join(("title: A", *lines)) + f"\n---\n{body}"


def test_two_dates_that_contradict_are_one_problem_of_both_files(make_site: MakeSite) -> None:
    files = {f"{WORK}.md": page("end: 2023-06"), f"{WORK}.en.md": page("start: 2024-03")}
    problems = make_site({"portfolio.yaml": BOTH, **files}).problems
    assert [problem.code for problem in problems] == ["dates-order"]
    assert problems[0].span.path == f"{WORK}.md"
    assert f"`start: 2024-03` of {WORK}.en.md, line 3" in problems[0].message


def test_an_own_date_keeps_the_period_of_the_other_version_away(make_site: MakeSite) -> None:
    files = {
        f"{WORK}.md": page("start: 2021", "end: 2022"),
        f"{WORK}.en.md": page("date: 2025"),
    }
    site = make_site({"portfolio.yaml": BOTH, **files})
    assert site.codes() == []
    assert "2025" in site.page("en/projects/a/")
    assert "2021" not in site.page("en/projects/a/")
    assert "2025" not in site.page("projets/a/")


HOME = page("summary: {fr: Bonjour, en: Hello}", body="Mon travail.\n")


def test_a_home_page_without_a_version_says_what_is_given_in_its_language(
    make_site: MakeSite,
) -> None:
    site = make_site({"portfolio.yaml": BOTH, "content/home.md": HOME})
    assert site.codes() == ["translation-missing"]
    assert "Hello" in site.page("en/")
    assert "Mon travail." not in site.page("en/")
    assert "Bonjour" not in site.page("en/")


def test_a_home_page_without_a_version_shows_the_original_marked(make_site: MakeSite) -> None:
    config = BOTH + "untranslated: show_original\n"
    site = make_site({"portfolio.yaml": config, "content/home.md": HOME})
    assert site.codes() == []
    assert '<div lang="fr">\n<p>Mon travail.</p>' in site.page("en/")
    assert '<div lang="fr">' not in site.page("")


def test_a_home_page_without_the_first_language_is_alone(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": BOTH, "content/home.en.md": page()})
    assert site.codes() == ["translation-alone"]
    assert "write content/home.md," in site.problems[0].hint


@pytest.mark.parametrize(
    ("typography", "by", "shown"),
    [
        ("true", "L'auteur : X", "L’auteur\u00a0: X"),
        ("false", "L'auteur : X", "L&#39;auteur : X"),
        ("true", "./l'image.jpg", "./l&#39;image.jpg"),
    ],
)
def test_texts_of_arguments_are_set_as_the_text_is(
    make_site: MakeSite, typography: str, by: str, shown: str
) -> None:
    body = f':::quote by="{by}" consent=oui\nOui.\n:::\n'
    config = f"{CONFIG}languages: [fr]\ntypography: {typography}\n"
    site = make_site({"portfolio.yaml": config, f"{WORK}.md": page(body=body)})
    assert shown in site.page("projets/a/")


def test_the_places_of_languages_do_not_shift(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [fr, fr, pt]\n"
    problems = make_site({"portfolio.yaml": config}).problems
    places = {problem.code: str(problem.span) for problem in problems}
    assert places["language-repeated"] == "portfolio.yaml:3:17"
    assert places["strings-missing"] == "portfolio.yaml:3:21"


def test_two_regions_are_told_apart_by_name(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "languages: [fr, fr-CA]\n", f"{WORK}.md": page()})
    assert "français (Canada)" in site.page("")


def test_the_own_word_for_a_section_is_blamed(make_site: MakeSite) -> None:
    config = CONFIG + "languages: [fr]\npaths: {projects: {fr: notes}}\n"
    problems = make_site({"portfolio.yaml": config}).problems
    assert [str(problem.span) for problem in problems] == ["portfolio.yaml:4:24"]
    assert "the word for projects" in problems[0].message


def test_many_odd_keys_are_all_told(make_site: MakeSite) -> None:
    odd = "".join(f"whim.{at}x: a\n" for at in range(300))
    site = make_site({"portfolio.yaml": CONFIG, "theme/strings/en.yaml": odd})
    assert site.codes() == ["strings-unknown"] * 300


def test_a_link_to_a_file_finds_the_version_that_is_there(make_site: MakeSite) -> None:
    link = page(body="[c](../c/index.md)\n")
    files = {f"{WORK}.en.md": link, "content/projects/c/index.en.md": page()}
    site = make_site({"portfolio.yaml": CONFIG + "languages: [fr, en]\n", **files})
    assert "link-missing" not in site.codes()
    assert 'href="../c/"' in site.page("en/projects/a/")


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("content/home.english.md", "rename content/home.english.md to home.en.md"),
        ("content/home.v2.md", "name it `home.fr.md` or `home.en.md`"),
        ("content/pages/a.v2.md", "rename content/pages/a.v2.md to a-v2.md"),
    ],
)
def test_a_name_that_is_proposed_is_read(make_site: MakeSite, path: str, hint: str) -> None:
    problems = make_site({"portfolio.yaml": BOTH, path: page()}).problems
    assert [problem.hint for problem in problems] == [hint]
