"""What a template may read, found without running it."""

import pytest

from portfolio_gen.read.references import References, closure, references


@pytest.mark.parametrize(
    ("source", "templates"),
    [
        ("", ()),
        ("{% extends 'base.html' %}", ("base.html",)),
        (
            "{% include 'b.html' %}{% include 'a.html' %}{% include 'b.html' %}",
            ("a.html", "b.html"),
        ),
        ("{% include ['a.html', 'b.html'] ignore missing %}", ("a.html", "b.html")),
        ("{% include ('a.html', 'b.html') %}", ("a.html", "b.html")),
        (
            "{% import 'm.html' as m %}{% from 'n.html' import x with context %}",
            ("m.html", "n.html"),
        ),
        (
            "{% if a %}{% for b in c %}{% include 'deep.html' %}{% endfor %}{% endif %}",
            ("deep.html",),
        ),
        ("{% extends 'a.html' if x else 'b.html' %}", ("a.html", "b.html")),
        ("{% extends 'a.html' if x %}", None),
        ("{% include page.template %}", None),
        ("{% include 'a-' ~ kind ~ '.html' %}", None),
        ("{% include ['a.html', name] %}", None),
        ("{# {% include 'a.html' %} #}{% raw %}{% include 'b.html' %}{% endraw %}", ()),
    ],
)
def test_templates_that_a_source_names(source: str, templates: tuple[str, ...] | None) -> None:
    assert references(source).templates == templates


@pytest.mark.parametrize(
    ("source", "data"),
    [
        ("{{ title }}", ()),
        ("{{ data.menu }}{{ data['shops'][0].name }}", ("menu", "shops")),
        ("{% for x in data.menu.entries %}{{ x.data }}{% endfor %}", ("menu",)),
        ("{% macro m(x=data.menu) %}{{ x }}{% endmacro %}", ("menu",)),
        ("{{ data[name] }}", None),
        ("{% for name in data %}{% endfor %}", None),
        ("{{ data|length }}", None),
        ("{% set d = data %}{{ d.menu }}", None),
        ("{{ data.menu }}{{ f(data) }}", None),
        ("{{ data|attr('menu') }}", None),
    ],
)
def test_data_that_a_source_names(source: str, data: tuple[str, ...] | None) -> None:
    assert references(source).data == data


@pytest.mark.parametrize(
    ("source", "strings"),
    [
        (
            "{{ t('work') }}{{ t('until', date=x) }}{{ t.more }}{{ t['less'] }}",
            ("less", "more", "until", "work"),
        ),
        ("{{ t(key) }}", None),
        ("{{ t('basis.' ~ basis) }}{{ t('a.' ~ b, n=t('of')) }}", ("a.*", "basis.*", "of")),
        ("{{ t('next' if x else 'last') }}", ("last", "next")),
        ("{{ t(a ~ '.b') }}", None),
        ("{{ t('next' if x) }}", None),
        ("{{ names|map('t') }}", ()),
        ("{% set u = t %}", None),
    ],
)
def test_strings_that_a_source_names(source: str, strings: tuple[str, ...] | None) -> None:
    assert references(source).strings == strings


@pytest.mark.parametrize(
    "source", ["{% if %}", "{{ " + "(" * 100_000, "{{ " + "9" * 10_000 + " }}", "x" * 2_000_000]
)
def test_source_that_is_no_template_names_nothing(source: str) -> None:
    assert references(source) == References()


def test_closure_follows_every_name() -> None:
    sources = {
        "page.html": "{% extends 'base.html' %}{% include 'nav.html' %}",
        "base.html": "{% import 'macros.html' as m %}{% include 'wrong.html' %}",
        "nav.html": "{% include 'page.html' %}",
        "macros.html": "",
        "wrong.html": "{% if %}{% include 'hidden.html' %}",
        "other.html": "",
    }
    found = closure(
        "page.html", lambda name: references(sources[name]) if name in sources else None
    )
    assert found == frozenset({"page.html", "base.html", "nav.html", "macros.html", "wrong.html"})


def test_closure_keeps_a_template_that_does_not_exist_yet() -> None:
    known = {"page.html": References(templates=("missing.html",))}
    assert closure("page.html", known.get) == frozenset({"page.html", "missing.html"})


def test_closure_of_a_name_that_is_worked_out_is_everything() -> None:
    known = {"page.html": References(templates=("a.html",)), "a.html": References(templates=None)}
    assert closure("page.html", known.get) is None
