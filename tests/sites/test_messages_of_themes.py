"""What the author is told of themes and templates: words, place, way out, each once."""

import pytest

from portfolio_gen.model.problem import Span
from portfolio_gen.model.wishes import Wishes
from tests.conftest import MakeSite
from tests.sites.telling import CHAIR, CONFIG, LOOM, page, told


def test_an_unknown_option_is_underlined_itself(make_site: MakeSite) -> None:
    site = make_site({"portfolio.yaml": CONFIG + "options:\n  nope: 1\n"})
    assert site.problems[0].span == Span("portfolio.yaml", 4, 3, 4)


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


def test_a_theme_that_extends_itself_is_no_circle_of_two(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\n",
            "mine/theme.yaml": "name: mine\nextends: mine\n",
        }
    )
    assert site.problems[0].message == "the theme mine extends itself"
