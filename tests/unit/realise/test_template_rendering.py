"""What a template renders, and what its author is told."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from jinja2 import pass_context
from markupsafe import Markup
from msgspec import Struct

from portfolio_gen.realise.templates import (
    Budget,
    TemplateFault,
    TemplateMistake,
    make_environment,
    render,
)


class Cover(Struct, frozen=True):
    src: str


class Page(Struct, frozen=True):
    title: str
    year: int = 2020
    cover: Cover | None = None
    tags: tuple[str, ...] = ()
    facts: dict[str, str] = {}


PAGES = (Page("Loom", 2021, tags=("b", "a")), Page("arch", 2019), Page("Bridge", 2021))
PAGE = Page("Le pont & co", cover=Cover("a.jpg"), tags=("x", "y"), facts={"items": "3"})


def rendered(
    source: str | Mapping[str, str], functions: Mapping[str, Any] | None = None, **context: Any
) -> str:
    """Return what a template makes; its real path is `/theme/` and its name."""
    templates = {"page.html": source} if isinstance(source, str) else source
    environment = make_environment(
        lambda name: (templates[name], f"/theme/{name}") if name in templates else None,
        globals=functions or {},
        view_types=(Page, Cover),
    )
    return render(environment, "page.html", {"page": PAGE, "pages": PAGES, **context}, Budget())


def fault(
    source: str | Mapping[str, str], functions: Mapping[str, Any] | None = None, **context: Any
) -> TemplateFault:
    """Return the fault of a template."""
    with pytest.raises(TemplateFault) as caught:
        rendered(source, functions, **context)
    return caught.value


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ page.title }}", "Le pont &amp; co"),
        ("{{ page.title|safe }}", "Le pont & co"),
        ("{{ '<' ~ ('<i>'|safe) }}", "&lt;<i>"),
        ("{{ none }}{{ true }}{{ 1.5 }}{{ 2 }}", "true1.52"),
        ("{% set x %}<b>{{ '<' }}{% endset %}{{ x }}", "<b>&lt;"),
        ("{% filter upper %}<b>{{ '<' }}{% endfilter %}", "<B>&LT;"),
        (
            "{% macro m(x) %}[{{ x }}{{ caller() }}]{% endmacro %}{% call m('<') %}a{% endcall %}",
            "[&lt;a]",
        ),
        ("{{ 7 // 2 }} {{ 7 % 2 }} {{ 2**10 }} {{ 7 / 2 }} {{ -3 + 1 }}", "3 1 1024 3.5 -2"),
        ("{{ 'a' + 'b' }} {{ ([1] + [2])|join }} {{ 'ab' * 2 }}", "ab 12 abab"),
        ("{{ 1 < 2 < 3 }} {{ 'a' in 'cab' }} {{ 1 not in [1] }}", "true true false"),
        ("{{ '%s: %02d, %.1f%%' % ('<', 3, 2.25) }}", "&lt;: 03, 2.2%"),
        ("{{ '%(n)s'|format(n='x') }}", "x"),
        ("{{ 'abcdef'[1:3] }}{{ [1, 2, 3][::-1]|join }}{{ 'abc'[-1] }}", "bc321c"),
        ("{{ [1, 2][5] is defined }}", "false"),
        ("{{ page.facts['items'] }}{{ page.facts.items()|length }}", "31"),
        ("{% for k, v in page.facts|items %}{{ k }}={{ v }}{% endfor %}", "items=3"),
        (
            "{% for p in pages if p.year > 2020 %}{{ loop.index }}{{ p.title }}{% endfor %}",
            "1Loom2Bridge",
        ),
        ("{% for p in [] %}{% else %}none{% endfor %}", "none"),
        ("{{ pages|map(attribute='title')|sort|join(', ') }}", "arch, Bridge, Loom"),
        (
            "{{ pages|sort(attribute='year,title')|map(attribute='title')|join(' ') }}",
            "arch Bridge Loom",
        ),
        ("{{ pages|sort(attribute='year', reverse=true)|map(attribute='year')|first }}", "2021"),
        (
            "{% for y, ps in pages|groupby('year') %}{{ y }}:{{ ps|length }} {% endfor %}",
            "2019:1 2021:2 ",
        ),
        ("{{ pages|selectattr('year', 'gt', 2020)|list|length }}", "2"),
        ("{{ pages|rejectattr('tags')|map(attribute='title')|join }}", "archBridge"),
        ("{{ [1, 2, 3]|select('odd')|join }}{{ [1, 2]|reject('odd')|join }}", "132"),
        ("{{ ['a', 'b']|map('upper')|join }}", "AB"),
        ("{{ [page]|map(attribute='cover.src')|join }}", "a.jpg"),
        ("{{ pages|sum(attribute='year') }} {{ [3, 1]|max }} {{ [3, 1]|min }}", "6061 3 1"),
        ("{{ ['a', 'A', 'b']|unique|join }}", "ab"),
        ("{{ [1, 2, 3]|batch(2, 0)|map('join')|join('-') }}", "12-30"),
        ("{{ [1, 2, 3]|slice(2)|map('join')|join('-') }}", "12-3"),
        ("{{ {'b': 1, 'a': 2}|dictsort|map('first')|join }}", "ab"),
        ("{{ 'a b'|title }} {{ 'A'|lower }} {{ 'a'|upper }} {{ ' a '|trim }}", "A B a A a"),
        ("{{ 'one two three'|truncate(9, leeway=0) }}", "one two…"),
        ("{{ 'a\nb'|indent(2) }}", "a\n  b"),
        ("{{ 'aa bb cc'|wordwrap(5) }}", "aa bb\ncc"),
        ("{{ '<p>a <b>b</b></p>&eacute;<!-- c -->'|striptags }}", "a bé"),
        ("{{ 'é /&'|urlencode }} {{ {'a': 'b c'}|urlencode }}", "%C3%A9%20/%26 a=b%20c"),
        ("{{ {'a': 1, 'b': none, 'c': '\"'}|xmlattr }}", ' a="1" c="&#34;"'),
        (
            "{{ {'a': [1, none, true, '</script>']}|tojson }}",
            '{"a": [1, null, true, "\\u003c/script\\u003e"]}',
        ),
        ("{{ page.cover|tojson }}", '{"src": "a.jpg"}'),
        ("{{ '3.7'|int }} {{ 'x'|int(5) }} {{ '2.5'|float }} {{ 2.345|round(1) }}", "3 5 2.5 2.3"),
        ("{{ 1500|filesizeformat }} {{ -2|abs }} {{ 'a b'|wordcount }}", "1.5 kB 2 2"),
        (
            "{{ 'abc'|reverse }} {{ 'abc'|first }} {{ [1, 2]|last }} {{ 'a-b'|replace('-', '<') }}",
            "cba a 2 a&lt;b",
        ),
        ("{{ 'x'|center(5) }}|{{ nothing|default('d') }}|{{ ''|d('e', true) }}", "  x  |d|e"),
        ("{{ 'a,b'.split(',')|join('+') }} {{ 'abc'.startswith('ab') }}", "a+b true"),
        (
            "{% set ns = namespace(n=0) %}{% for i in range(3) %}"
            "{% set ns.n = ns.n + i %}{% endfor %}{{ ns.n }}",
            "3",
        ),
        ("{% if page.cover %}\n  x\n{% endif %}\ny", "  x\ny"),
        ("{% with a = 1 %}{{ a }}{% endwith %}{# no #}{% raw %}{{ }}{% endraw %}", "1{{ }}"),
        (
            "{% for x in [[1, [[2, []]]]] recursive %}{{ x[0] }}({{ loop(x[1]) }}){% endfor %}",
            "1(2())",
        ),
        (
            "{{ 5 is odd }} {{ 4 is even }} {{ 6 is divisibleby 3 }} {{ page.cover is none }}",
            "true true true false",
        ),
        (
            "{{ 'a' is string }} {{ 1 is number }} {{ {} is mapping }} {{ 1 is eq 1 }}",
            "true true true true",
        ),
        ("{{ page.title if page.cover else '-' }}{{ '+' if false }}", "Le pont &amp; co"),
    ],
)
def test_template_renders(source: str, expected: str) -> None:
    assert rendered(source) == expected


def test_plain_text_templates_are_not_escaped() -> None:
    templates = {
        "page.html": "{% include 'robots.txt' %}",
        "robots.txt": "{{ '<' }}{% set x %}&{% endset %}{{ x }}",
    }
    assert rendered(templates) == "<&"


def test_extends_includes_and_imports_work_together() -> None:
    templates = {
        "page.html": "{% extends 'base.html' %}{% from 'parts.html' import mark %}"
        "{% block main %}{{ super() }}{{ mark(page.title) }}"
        "{% include 'foot.html' %}{% endblock %}",
        "base.html": "<main>{% block main %}Base {% endblock %}</main>",
        "parts.html": "{% macro mark(x) %}<b>{{ x }}</b>{% endmacro %}",
        "foot.html": " {{ page.year }}{% include ['no.html', 'yes.html'] %}"
        "{% include 'no.html' ignore missing %}",
        "yes.html": "!",
    }
    assert rendered(templates) == "<main>Base <b>Le pont &amp; co</b> 2020!</main>"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{{ page.titel }}", "`page.titel`: there is no `titel`; did you mean `title`?"),
        (
            "{% if page.titel %}{% endif %}",
            "`page.titel`: there is no `titel`; did you mean `title`?",
        ),
        ("{{ pag.title }}", "there is no `pag` here; did you mean `page`?"),
        ("{{ page.facts.item }}", "`page.facts.item`: there is no `item`; did you mean `items`?"),
        ("{{ page.cover.srd }}", "`page.cover.srd`: there is no `srd`; did you mean `src`?"),
        (
            "{{ pages[1].cover.src }}",
            "`pages[1].cover.src`: there is no `src`, because what should have it is nothing",
        ),
        ("{{ page.title|uper }}", "there is no filter `uper`; did you mean `upper`?"),
        ("{{ [1]|random }}", "there is no filter `random` (a page is the same at each build)"),
        ("{{ 1 is od }}", "there is no test `od`; did you mean `odd`?"),
        ("{% if false %}{{ 1|nosuchfilter }}{% endif %}", "there is no filter `nosuchfilter`"),
        ("{% for x in none %}{% endfor %}", "nothing cannot be looped over"),
        ("{% for x in 5 %}{% endfor %}", "a number cannot be looped over"),
        ("{{ 1 + 'a' }}", "`+` cannot be used between a number and text"),
        ("{{ page.cover + 1 }}", "`+` cannot be used between a cover and a number"),
        ("{{ page.year < none }}", "a number and nothing cannot be put in order"),
        (
            "{{ ['a', 1]|sort }}",
            "these values cannot be put in order: they are not all text, or not all numbers",
        ),
        ("{{ 1 / 0 }}", "this divides by zero"),
        ("{{ -'a' }}", "`-` cannot stand before text"),
        ("{{ page.title() }}", "text cannot be called in a template"),
        ("{{ none() }}", "nothing cannot be called in a template"),
        ("{{ page.tags }}", "a list cannot be printed"),
        ("{{ page }}", "a page cannot be printed"),
        ("{% for a, b in [1] %}{% endfor %}", "a number cannot be taken apart"),
        (
            "{% for a, b in [[1]] %}{% endfor %}",
            "the number of names does not fit the number of values",
        ),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", "parameter `a` was not provided"),
        ("{% macro m() %}{% endmacro %}{{ m(1) }}", "macro `m` takes not more than 0 argument(s)"),
        ("{% macro m() %}{% endmacro %}{{ m(b=1) }}", "macro `m` takes no keyword argument `b`"),
        ("{% include 'nav.html' %}", "there is no template `nav.html`"),
        ("{% include ['a.html', 'b.html'] %}", "there is none of the templates `a.html`, `b.html`"),
        ("{% extends none %}", "the name of a template is text, not nothing"),
        ("{% import 'page2.html' as m %}", "there is no template `page2.html`"),
        ("{% block a %}{{ super() }}{% endblock %}", "there is no parent block called `a`"),
        ("{{ '%d' % 'a' }}", "the placeholders do not fit the values that are given"),
        ("{{ 'a'|center('b') }}", "the width of `center` is a whole number, not text"),
        ("{{ range('a') }}", "`range` takes whole numbers, not text"),
        ("{{ '{}'.format(1) }}", "`format` is closed to templates"),
        (
            "{% autoescape false %}{% endautoescape %}",
            "`autoescape` is closed to templates: text is always escaped",
        ),
        ("{{ 'a'|upper(1, 2, 3) }}", "`upper` takes no text in its parentheses"),
        ("{{ 'a'|truncate(colour=1) }}", "`truncate` does not take these arguments"),
    ],
)
def test_mistake_is_told_in_plain_words_at_its_line(source: str, message: str) -> None:
    found = fault(f"first\n\n{source}\n")
    assert found.message == message
    assert (found.template_path, found.line) == ("/theme/page.html", 3)


@pytest.mark.parametrize(
    "source",
    ["{{ page.title ", "{% if %}", "{% endfor %}", "{% nosuchtag %}", "{{ 'a' | }}", "{{ 'a }}"],
)
def test_wrong_syntax_is_told_at_its_line(source: str) -> None:
    found = fault(f"first\n{source}")
    assert (found.template_path, found.line) == ("/theme/page.html", 2)
    assert "<" not in found.message


@pytest.mark.parametrize(
    ("templates", "path", "line"),
    [
        ({"page.html": "\n{% include 'b.html' %}", "b.html": "\n\n{{ nope }}"}, "b.html", 3),
        ({"page.html": "{% extends 'b.html' %}", "b.html": "\n{{ nope }}"}, "b.html", 2),
        (
            {
                "page.html": "{% import 'b.html' as b %}\n{{ b.m() }}",
                "b.html": "\n{% macro m() %}\n{{ nope }}{% endmacro %}",
            },
            "b.html",
            3,
        ),
        (
            {
                "page.html": "{% extends 'b.html' %}\n{% block x %}\n{{ nope }}{% endblock %}",
                "b.html": "{% block x %}{% endblock %}",
            },
            "page.html",
            3,
        ),
        ({"page.html": "\n{% include 'b.html' %}", "b.html": "\n{% if %}"}, "b.html", 2),
        ({"page.html": "\n{% include 'b.html' %}", "b.html": "\n{{ 1|nope }}"}, "b.html", 2),
    ],
)
def test_place_is_in_the_innermost_template(
    templates: Mapping[str, str], path: str, line: int
) -> None:
    found = fault(templates)
    assert (found.template_path, found.line) == (f"/theme/{path}", line)


@pytest.mark.parametrize(
    "source", ["{{ f(a=1, a=2) }}", "{% macro m(a, a) %}{% endmacro %}", "{{ f(a=1, **{'a': 2}) }}"]
)
def test_argument_given_twice_is_a_fault(source: str) -> None:
    assert "argument" in fault(source, {"f": str}).message


def test_endless_macro_that_ends_in_a_function_of_ours_is_a_fault() -> None:
    def deep(levels: int) -> int:
        return deep(levels - 1) + 1 if levels else 0

    source = "{% macro m() %}{{ f(100) }}{{ m() }}{% endmacro %}{{ m() }}"
    assert "without end" in fault(source, {"f": deep}).message


def test_missing_page_template_is_a_fault() -> None:
    found = fault({"other.html": ""})
    assert str(found) == "page.html:1: there is no template `page.html`"


def test_template_that_is_not_utf8_is_a_fault() -> None:
    def load(name: str) -> tuple[str, str]:
        return b"\xff".decode("utf-8"), name

    with pytest.raises(TemplateFault, match="not UTF-8"):
        render(make_environment(load), "page.html", {}, Budget())


def _broken(value: object) -> str:
    raise KeyError("our own")


def _strict(value: object) -> str:
    raise TemplateMistake("the theme has no asset `x`", "did you mean `y`?")


def test_exception_in_a_function_of_ours_stays_an_exception() -> None:
    for source in ("{{ f(1) }}", "{% macro m() %}{{ f(1) }}{% endmacro %}{{ m() }}"):
        with pytest.raises(KeyError):
            rendered(source, {"f": _broken})


def test_exception_in_a_filter_of_ours_stays_an_exception() -> None:
    environment = make_environment(lambda name: ("{{ 1|f }}", name), filters={"f": _broken})
    with pytest.raises(KeyError):
        render(environment, "page.html", {}, Budget())


def test_function_of_ours_may_blame_the_template() -> None:
    found = fault("\n{{ f(1) }}", {"f": _strict})
    assert (found.message, found.line) == ("the theme has no asset `x`", 2)
    assert found.hint == "did you mean `y`?"


def test_wrong_arguments_for_a_function_of_ours_are_a_fault() -> None:
    assert fault("{{ f() }}", {"f": _strict}).message == "`_strict` does not take these arguments"


def test_undefined_argument_is_a_fault_before_our_function_sees_it() -> None:
    assert "titel" in fault("{{ f(page.titel) }}", {"f": _broken}).message


def test_function_in_the_context_can_be_called() -> None:
    def shout(text: str) -> Markup:
        return Markup(f"<b>{text}</b>")

    assert rendered("{{ shout('a') }}", shout=shout) == "<b>a</b>"


def test_function_that_wants_the_context_gets_it() -> None:
    @pass_context
    def title(context: Any) -> str:
        return str(context["page"].title)

    assert (
        rendered("{% for i in [1] %}{{ title() }}{% endfor %}", {"title": title})
        == "Le pont &amp; co"
    )


def test_function_may_render_another_template() -> None:
    templates = {"page.html": "{{ part('<') }}|{{ part('b') }}", "part.html": "[{{ x }}]"}
    budget = Budget()

    def part(x: str) -> Markup:
        return Markup(render(environment, "part.html", {"x": x}, budget))

    environment = make_environment(lambda name: (templates[name], name), globals={"part": part})
    assert render(environment, "page.html", {}, budget) == "[&lt;]|[b]"


def test_fault_of_an_inner_render_keeps_its_place() -> None:
    templates = {"page.html": "{{ part() }}", "part.html": "\n{{ nope }}"}

    def part() -> str:
        return render(environment, "part.html", {}, Budget())

    environment = make_environment(lambda name: (templates[name], name), globals={"part": part})
    with pytest.raises(TemplateFault) as caught:
        render(environment, "page.html", {}, Budget())
    assert (caught.value.template_path, caught.value.line) == ("part.html", 2)


def test_template_is_loaded_once() -> None:
    loaded: list[str] = []

    def load(name: str) -> tuple[str, str]:
        loaded.append(name)
        return "{{ x }}", name

    environment = make_environment(load)
    texts = [render(environment, "page.html", {"x": x}, Budget()) for x in (1, 2)]
    assert (texts, loaded) == (["1", "2"], ["page.html"])


@pytest.mark.parametrize("lines", [lambda: "\n" * 50, lambda: "text\n" * 50])
def test_line_is_right_in_a_long_template(lines: Callable[[], str]) -> None:
    assert fault(lines() + "{{ nope }}").line == 51
