"""The options of a theme: what they take, what templates get, what is said of wrong ones."""

import re

from tests.conftest import MakeSite, Site

THEME = """name: mine
extends: base
grounds:
  light: ["#fdfdfc"]
options:
  accent: {type: accent, default: green}
  facts: {type: list, choices: [client, role, Place], default: [role, client]}
  layout: {type: choice, choices: [Hang, grid], default: grid}
  sizes: {type: number, default: 3, least: 0, most: 9}
  wide: {type: flag, default: oui}
"""
HOME = """{% set o = site.options %}{% set a = o.accent %}
<p>{{ a.light }} {{ a.dark }} {{ a.on_light }} {{ a.on_dark }}\
|{{ o.facts|join(" ") }}|{{ o.layout }}|{{ o.wide }}</p>"""


def shown(make_site: MakeSite, options: str = "") -> list[str]:
    """Return what templates see of the options, as the author chose them."""
    site = _site(make_site, options)
    assert not [each for each in site.problems if each.severity == "error"]
    found = re.search(r"<p>(.*?)</p>", (site.out / "index.html").read_text())
    assert found is not None
    return found[1].split("|")


def said(make_site: MakeSite, options: str) -> list[str]:
    """Return what is said of the options, each with its hint."""
    found = [each for each in _site(make_site, options).problems if "strings" not in each.code]
    return [f"{each.message} ({each.hint})" for each in found]


def _site(make_site: MakeSite, options: str) -> Site:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\n" + (options and f"options:\n{options}"),
            "mine/theme.yaml": THEME,
            "theme/templates/home.html": HOME,
        }
    )
    site.build()
    return site


def test_options_have_their_defaults_where_nothing_is_chosen(make_site: MakeSite) -> None:
    accent, facts, layout, wide = shown(make_site)
    assert accent == "#0b5b46 #74d3b4 #fdfdfc #151514"  # its own light ground, the dark one of base
    assert (facts, layout, wide) == ("role client", "grid", "true")


def test_a_list_has_what_was_chosen_in_its_order_whatever_the_case(make_site: MakeSite) -> None:
    assert shown(make_site, "  facts: [place, Client, place]\n")[1] == "Place client"
    assert shown(make_site, "  facts: role, place\n")[1] == "role Place"
    assert shown(make_site, "  facts: place\n")[1] == "Place"


def test_one_value_in_a_list_is_that_value(make_site: MakeSite) -> None:
    assert shown(make_site, "  layout: [Hang]\n  accent: [teal]\n")[2] == "Hang"


def test_a_text_may_differ_by_language(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\ntheme: mine\nlanguages: [en, fr]\noptions:\n"
            "  motto: {en: Made slowly, fr: Fait lentement}\n",
            "mine/theme.yaml": "name: mine\nextends: base\noptions: {motto: {type: text}}\n",
            "theme/templates/home.html": "<p>{{ site.options.motto }}</p>",
            "content/home.md": "A",
            "content/home.fr.md": "A",
        }
    )
    site.build(strict=True)
    assert site.problems == []
    assert "<p>Made slowly</p>" in (site.out / "index.html").read_text()
    assert "<p>Fait lentement</p>" in (site.out / "fr/index.html").read_text()


def test_a_number_stays_in_its_bounds(make_site: MakeSite) -> None:
    (words,) = said(make_site, "  sizes: -1\n")
    assert words == "the option `sizes` can't be `-1` (it takes: a number from 0 up to 9)"
    assert said(make_site, "  sizes: 9\n") == []
    assert said(make_site, "  sizes: inf\n") != []


def test_an_empty_list_shows_nothing(make_site: MakeSite) -> None:
    assert shown(make_site, "  facts: []\n")[1] == ""


def test_a_choice_is_found_whatever_its_case(make_site: MakeSite) -> None:
    assert shown(make_site, "  layout: hang\n")[2] == "Hang"


def test_an_accent_is_a_name_a_colour_or_one_for_each_scheme(make_site: MakeSite) -> None:
    assert shown(make_site, "  accent: Teal\n")[0].split()[:2] == ["#0a5a66", "#7ccbda"]
    assert shown(make_site, "  accent: #7B1E3A\n")[0].startswith("#7b1e3a #")
    both = shown(make_site, "  accent:\n    - #7b1e3a\n    - #fc0\n")[0]
    assert both.split()[:2] == ["#7b1e3a", "#fc0"]


def test_a_pale_accent_is_shown_darker_and_the_author_is_told_which_to_write(
    make_site: MakeSite,
) -> None:
    (words,) = said(make_site, "  accent: #ffd400\n")
    assert words == (
        "`#ffd400` is too pale to be read on #fdfdfc, a light ground of the theme: 1.4:1, where "
        "text needs 4.5:1; #8c7300 is shown in its place "
        "(write `#8c7300`, or another colour that can be read)"
    )
    assert said(make_site, "  accent: #8c7300\n") == []


def test_what_an_option_does_not_take_is_answered_with_what_it_takes(make_site: MakeSite) -> None:
    palette = (
        "ink, green, ultramarine, blue, brick, ochre, plum, teal, a colour such as #0b5b46, "
        "or two: [light, dark]"
    )
    assert said(make_site, "  accent: vert\n  facts: [rôle]\n  layout: hung\n  wide: 3\n") == [
        f"the option `accent` can't be `vert` (did you mean `green`? it takes: {palette})",
        "the option `facts` can't hold `rôle` "
        "(did you mean `role`? it takes: several of client, role, Place)",
        "the option `layout` can't be `hung` (did you mean `Hang`? it takes: Hang, grid)",
        "the option `wide` can't be `3` (it takes: true or false)",
    ]
    assert said(make_site, "  accent: 0b5b46\n  layout: [grid, a]\n  facts: {en: a}\n") == [
        f"the option `accent` can't be `0b5b46` (did you mean `#0b5b46`? it takes: {palette})",
        "the option `layout` can't be `[grid, a]` (it takes: Hang, grid)",
        "the option `facts` can't be `{en: a}` (it takes: several of client, role, Place)",
    ]
