"""Dates, periods, numbers, lists and plurals in words, as templates get them."""

from pathlib import Path

import pytest
import yaml
from markupsafe import Markup

from portfolio_gen.realise.forms import Forms
from portfolio_gen.realise.words import Words

STRINGS = Path(__file__).parents[3] / "themes/base/strings"


def words(lang: str, **others: str) -> Words:
    """Return the words of the theme `base` in a language, as a site has them."""
    found: dict[str, str] = {}
    for name in (lang.split("-")[0], lang):
        path = STRINGS / f"{name}.yaml"
        if path.exists():
            found.update(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))
    return Words({**found, **others}, Forms(lang))


def shown(text: str) -> str:
    """Return a text with its special spaces made visible."""
    return text.replace("\u202f", "_").replace("\u00a0", "~").replace("\u2009", "'")


@pytest.mark.parametrize(
    ("lang", "iso", "expected"),
    [
        ("fr", "2025", "2025"),
        ("fr", "2025-03", "mars 2025"),
        ("fr", "2025-06-12", "12 juin 2025"),
        ("fr", "2025-03-01", "1er mars 2025"),
        ("fr-CA", "2025-03-01", "1er mars 2025"),
        ("en", "2025-06", "June 2025"),
        ("en", "2025-06-12", "12 June 2025"),
        ("en-GB", "2025-06-01", "1 June 2025"),
        ("en-US", "2025-06-12", "June 12, 2025"),
        ("de", "2025-06-05", "5. Juni 2025"),
        ("pt", "2025-06-12", "12 de junho de 2025"),
        ("pl", "2025-06", "czerwiec 2025"),
        ("pl", "2025-06-12", "12 czerwca 2025"),
        ("ja", "2025-06-12", "2025年6月12日"),
        ("hu", "2025-06-12", "2025. június 12."),
        ("br", "2025-03", "Meurzh 2025"),
        ("ar", "2025-06-12", "12 يونيو 2025"),
        ("ar-EG", "2025-06-12", "١٢ يونيو ٢٠٢٥"),
        ("fa", "2025", "۲۰۲۵"),
        ("fr-XX", "2025-03", "mars 2025"),  # a region that nobody knows
        ("tlh", "2025-03-01", "2025-03-01"),  # a language that Unicode's CLDR does not have
        ("fr", "2025-02-30", "2025-02-30"),  # no date
        ("fr", "soon", "soon"),
    ],
)
def test_date(lang: str, iso: str, expected: str) -> None:
    assert words(lang).date(iso) == expected


@pytest.mark.parametrize(
    ("lang", "start", "end", "expected"),
    [
        ("fr", "2024-03", "2025-06", "de mars 2024 à juin 2025"),
        ("fr", "2024-04", "2025-06", "d’avril 2024 à juin 2025"),
        ("fr", "2024-08", "2025-08", "d’août 2024 à août 2025"),
        ("fr", "2024-10", "2025-06", "d’octobre 2024 à juin 2025"),
        ("fr", "2025-03", "2025-06", "de mars à juin 2025"),
        ("fr", "2024-03-03", "2025-06-05", "du 3 mars 2024 au 5 juin 2025"),
        ("fr", "2025-03-01", "2025-06-05", "du 1er mars au 5 juin 2025"),
        ("fr", "2025-03-01", "2025-03-05", "du 1er au 5 mars 2025"),
        ("fr", "2024-10", "2025-12-24", "d’octobre 2024 au 24 décembre 2025"),
        ("fr", "2023", "2024-06", "de 2023 à juin 2024"),
        ("fr", "2023", "2025", "2023–2025"),
        ("fr", "2023", "ongoing", "depuis 2023"),
        ("fr", "2024-03", "ongoing", "depuis mars 2024"),
        ("fr", "2024-03-03", "ongoing", "depuis le 3 mars 2024"),
        ("fr", "2024-03-01", "ongoing", "depuis le 1er mars 2024"),
        ("fr", "2024-03", "2024-03", "mars 2024"),
        ("fr", "2024", "2024-06", "2024"),
        ("fr", "2024-03", "", "mars 2024"),
        ("fr", "", "2024-03", "mars 2024"),
        ("fr", "", "ongoing", ""),
        ("fr", "", "", ""),
        ("en", "2024-03", "2025-06", "March 2024 to June 2025"),
        ("en", "2025-03", "2025-06", "March to June 2025"),
        ("en", "2024-03-03", "2025-06-05", "3 March 2024 to 5 June 2025"),
        ("en", "2025-06-03", "2025-06-05", "3 to 5 June 2025"),
        ("en", "2023", "ongoing", "since 2023"),
        ("en-US", "2025-03-03", "2025-06-05", "March 3 to June 5, 2025"),
        ("en-US", "2025-06-03", "2025-06-05", "June 3 to June 5, 2025"),
        # Without words of their own: as Unicode's CLDR has it.
        ("de", "2024-03", "2025-06", "März 2024'–'Juni 2025"),
        ("de", "2025-03", "2025-06", "März–Juni 2025"),
        ("de", "2024-03-03", "2025-06-05", "3. März 2024'–'5. Juni 2025"),
        ("de", "2023", "ongoing", "2023 –"),
        ("ja", "2023", "2025", "2023年～2025年"),
        ("ar", "2024-03", "2025-06", "مارس 2024 – يونيو 2025"),
        ("tlh", "2024-03", "2025-06", "2024-03'–'2025-06"),
    ],
)
def test_period(lang: str, start: str, end: str, expected: str) -> None:
    assert shown(words(lang).period(start, end)) == expected


def test_period_where_the_year_comes_first_shortens_its_end() -> None:
    joining = {
        "period.range": "{start}{end}",
        "period.from": "{date}から",
        "period.to": "{date}まで",
    }
    japanese = words("ja", **joining)
    assert japanese.period("2025-03", "2025-06") == "2025年3月から6月まで"
    assert japanese.period("2025-03-03", "2025-03-05") == "2025年3月3日から5日まで"


def test_period_of_a_theme_with_one_pattern_for_all() -> None:
    simple = Words({"period.range": "{start} → {end}", "period.since": "{start} →"}, Forms("fr"))
    assert simple.period("2024-04", "2025-06-01") == "avril 2024 → 1 juin 2025"
    assert simple.period("2024-04", "ongoing") == "avril 2024 →"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2024-03", "2025-06-12", "2024–2025"),
        ("2024-03", "2024-06", "2024"),
        ("2024", "", "2024"),
        ("", "2025-06", "2025"),
        ("2023-05", "ongoing", "2023–"),
        ("", "ongoing", ""),
        ("", "", ""),
    ],
)
def test_years(start: str, end: str, expected: str) -> None:
    assert words("fr").years(start, end) == expected
    assert words("en").years(start, end) == expected


@pytest.mark.parametrize(
    ("lang", "value", "expected"),
    [
        ("fr", 12345.6, "12_345,6"),
        ("fr", "12345.60", "12_345,60"),
        ("fr", 1234567, "1_234_567"),
        ("fr", 0, "0"),
        ("fr", -3.5, "−3,5"),
        ("fr", 2.0, "2"),
        ("fr", 1e-7, "0,0000001"),
        ("en", 12345.6, "12,345.6"),
        ("en-US", 12345.6, "12,345.6"),
        ("de", 12345.6, "12.345,6"),
        ("ru", 12345, "12~345"),
        ("hi", 1234567, "12,34,567"),
        ("ar-EG", 12345.6, "١٢٬٣٤٥٫٦"),
        ("tlh", 12345.6, "12,345.6"),
        ("fr", "about 12", "about 12"),
        ("fr", "007", "007"),
        ("fr", "1 200", "1 200"),
        ("fr", "", ""),
        ("fr", "9" * 500, "9" * 500),
        ("fr", float("inf"), "inf"),
    ],
)
def test_number(lang: str, value: object, expected: str) -> None:
    assert shown(words(lang).number(value)) == expected


@pytest.mark.parametrize(
    ("lang", "items", "expected"),
    [
        ("fr", "", ""),
        ("fr", "a", "a"),
        ("fr", "ab", "a et b"),
        ("fr", "abc", "a, b et c"),
        ("fr", "abcd", "a, b, c et d"),
        ("en", "abc", "a, b and c"),
        ("en-US", "abc", "a, b, and c"),
        ("ar", "abc", "a وb وc"),
        ("ja", "abc", "a、b、c"),
        ("ml", "abc", "a, b, c എന്നിവ"),
        ("tlh", "abc", "a, b, c"),
    ],
)
def test_enumeration(lang: str, items: str, expected: str) -> None:
    assert words(lang).enumeration(items) == expected


def test_enumeration_escapes_text_and_keeps_markup() -> None:
    found = words("fr").enumeration(["<b>", Markup("<i>x</i>"), "&"])
    assert found == Markup("&lt;b&gt;, <i>x</i> et &amp;")


@pytest.mark.parametrize(
    ("lang", "count", "expected"),
    [
        ("fr", 0, "0 projet"),
        ("fr", 1, "1 projet"),
        ("fr", 1.5, "1,5 projet"),
        ("fr", 2, "2 projets"),
        ("fr", 12345, "12_345 projets"),
        ("fr", 1_000_000, "1_000_000 projets"),  # in CLDR this is "many", which is not given here
        ("en", 0, "0 projets"),
        ("en", 1, "1 projet"),
    ],
)
def test_words_follow_the_number(lang: str, count: float, expected: str) -> None:
    forms = {"works.one": "{count} projet", "works.other": "{count} projets"}
    assert shown(Words(forms, Forms(lang)).t("works", {"count": count})) == expected


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "1 praca"), (2, "2 prace"), (5, "5 prac"), (22, "22 prace")]
)
def test_words_have_the_plural_forms_of_their_language(count: int, expected: str) -> None:
    forms = {"one": "praca", "few": "prace", "many": "prac", "other": "pracy"}
    polish = Words({f"w.{name}": "{count} " + word for name, word in forms.items()}, Forms("pl"))
    assert polish.t("w", {"count": count}) == expected


def test_words_of_one_form_serve_every_number() -> None:
    japanese = Words({"works.other": "{count}件", "all": "全{count}件"}, Forms("ja"))
    assert japanese.t("works", {"count": 1}) == "1件"
    assert japanese.t("all", {"count": 1}) == "全1件"


def test_words_that_do_not_exist_are_missed_by_their_key() -> None:
    with pytest.raises(KeyError, match=r"works\.other"):
        Words({"works.one": "x"}, Forms("fr")).t("works", {"count": 2})


def test_a_value_that_looks_like_a_gap_is_not_filled() -> None:
    change = Words({"change": "{before} → {after}"}, Forms("fr"))
    assert change.t("change", {"before": "{after}", "after": "2"}) == "{after} → 2"


def test_markup_in_words_stays_and_the_rest_is_escaped() -> None:
    credit = Words({"credit": "Photo & {name}, {place}"}, Forms("fr"))
    name = Markup('<span lang="en">Ann</span>')
    found = credit.t("credit", {"name": name, "place": "<Paris>"})
    assert isinstance(found, Markup)
    assert found == 'Photo &amp; <span lang="en">Ann</span>, &lt;Paris&gt;'
