"""Templates that would run for ever or fill the memory: each stops soon, with one clear fault."""

import multiprocessing
import resource
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

import pytest

from portfolio_gen.realise.templates import Budget, TemplateFault, make_environment, render

MOST_SECONDS = 4.0  # of processor time; about 1 on a machine that has nothing else to do
MOST_MEGABYTES = 200

_GROW = "{%% set ns = namespace(x=%s) %%}{%% for i in range(10000) %%}%s{%% endfor %%}"
_BIG = "{% set big = 'ab ' * 300000 %}"
_LONG = "{% set long = range(10000)|list * 100 %}"
_LAUGHS = (
    "{% set ns = namespace(a=[1], b=[1]) %}{% for i in range(90) %}"
    "{% set ns.a = [ns.a, ns.a] %}{% set ns.b = [ns.b, ns.b] %}{% endfor %}"
)
ATTACKS = {
    "nested ranges": "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
    "nested ranges that print": "{% for a in range(9999) %}{% for b in range(9999) %}"
    "{{ a }}{{ b }}{{ a + b }}{% endfor %}{% endfor %}",
    "filtered loops": _LONG + "{% for a in long %}{% for b in long if false %}x{% endfor %}"
    "{% endfor %}",
    "long range": "{{ range(10**9)|list|length }}",
    "long negative range": "{{ range(0, -(10**9), -1)|length }}",
    "text times number": "{{ 'x' * 300000000 }}",
    "number times text": "{{ 300000000 * 'x' }}",
    "list times number": "{{ ([0] * 99999999)|length }}",
    "tuple times number": "{{ ((1, 2) * 99999999)|length }}",
    "text that doubles by ~": _GROW % ("'x'", "{% set ns.x = ns.x ~ ns.x %}"),
    "text that doubles by +": _GROW % ("'x'", "{% set ns.x = ns.x + ns.x %}"),
    "text that doubles by %": _GROW % ("'%s'", "{% set ns.x = '%s%s' % (ns.x, ns.x) %}"),
    "text that doubles by set": _GROW
    % ("'x'", "{% set y %}{{ ns.x }}{{ ns.x }}{% endset %}{% set ns.x = y %}"),
    "text that doubles by filter": _GROW
    % (
        "'x'",
        "{% set y %}{% filter upper %}{{ ns.x }}{{ ns.x }}{% endfilter %}{% endset %}"
        "{% set ns.x = y %}",
    ),
    "text that doubles by macro": "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}"
    + _GROW % ("'x'", "{% set ns.x = m(ns.x) %}"),
    "text that doubles by call": "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + _GROW
    % ("'x'", "{% set y %}{% call m() %}{{ ns.x }}{% endcall %}{% endset %}{% set ns.x = y %}"),
    "text that doubles by join": _GROW % ("'x'", "{% set ns.x = [ns.x, ns.x]|join %}"),
    "text that doubles by replace": _GROW % ("'x'", "{% set ns.x = ns.x|replace('x', 'xx') %}"),
    "list that grows": _GROW % ("[]", "{% set ns.x = ns.x + [i, i, i, i, i, i, i, i] %}"),
    "list that doubles": _GROW % ("[1]", "{% set ns.x = ns.x + ns.x %}"),
    "lists in lists": _GROW % ("[1]", "{% set ns.x = [ns.x] * 1000 %}") + "{{ ns.x == [1] }}",
    "kept texts": _BIG + _GROW % ("[]", "{% set ns.x = [ns.x, big ~ i] %}"),
    "kept slices": _LONG + _GROW % ("[]", "{% set ns.x = [ns.x, long[1:]] %}"),
    "kept methods": _BIG + _GROW % ("[]", "{% set ns.x = [ns.x, big.split()] %}"),
    "kept arguments": _LONG + "{% macro m() %}{% set ns.x = [ns.x, varargs] %}{% endmacro %}"
    "{% set ns = namespace(x=[]) %}{% for i in long %}{{ m(*long) }}{% endfor %}",
    "kept mappings": _GROW % ("{}", "{% set ns.x = dict(ns.x, **{'k' ~ i: i}) %}"),
    "kept literals": _GROW
    % ("[]", "{% for j in range(100) %}{% set ns.x = [ns.x, [1, 2, 3, 4, 5]] %}{% endfor %}"),
    "printed again and again": _BIG + "{% for i in range(10000) %}{{ big }}{% endfor %}",
    "kept again and again": _BIG
    + "{% set x %}{% for i in range(10000) %}{{ big }}{% endfor %}{% endset %}",
    "kept numbers": "{% set x %}{% for i in range(10000) %}{% for j in range(100) %}"
    + "{{ i }}" * 30
    + "{% endfor %}{% endfor %}{% endset %}",
    "static text again and again": "{% for i in range(10000) %}" + "x" * 100_000 + "{% endfor %}",
    "static text kept": "{% set x %}{% for i in range(10000) %}"
    + "x" * 100_000
    + "{% endfor %}{% endset %}",
    "empty output": "{% for i in range(10000) %}{% for j in range(10000) %}{{ '' }}"
    "{% endfor %}{% endfor %}",
    "equal twins": _LAUGHS + "{{ ns.a == ns.b }}",
    "ordered twins": _LAUGHS + "{{ ns.a < ns.b }}",
    "twins by test": _LAUGHS + "{{ ns.a is eq ns.b }}",
    "twins in a list": _LAUGHS + "{{ ns.a in [ns.b] }}",
    "twins by select": _LAUGHS + "{{ [ns.a]|select('equalto', ns.b)|list }}",
    "twins in order": _LAUGHS + "{{ [ns.a, ns.b]|sort|length }}",
    "twins as key": _LAUGHS + "{{ {(ns.a, ns.b): 1} }}",
    "twins made unique": _LAUGHS + "{{ [ns.a, ns.b]|unique|length }}",
    "twins in groups": _LAUGHS + "{{ [[ns.a], [ns.b]]|groupby(0)|length }}",
    "twins as JSON": _LAUGHS + "{{ ns.a|tojson }}",
    "twins changed": _LAUGHS + "{% for x in [ns.a, ns.b] %}{{ loop.changed(x) }}{% endfor %}",
    "twins by index": _LAUGHS + "{{ [ns.a].index(ns.b) }}",
    "search again and again": _LONG
    + "{% for i in range(10000) %}{% if -1 in long %}{% endif %}{% endfor %}",
    "text search again and again": _BIG
    + "{% for i in range(10000) %}{% if 'z' in big %}{% endif %}{% endfor %}",
    "comparison again and again": "{% set a = 'a' * 999999 %}{% set b = 'a' * 999998 ~ 'a' %}"
    "{% for i in range(10000) %}{% for j in range(100) %}{% if a == b %}"
    "{% endif %}{% endfor %}{% endfor %}",
    "wide %": '{{ "%9999999999d" % 1 }}',
    "wide % by argument": '{{ "%*d" % (999999999, 1) }}',
    "precise %": '{{ "%.999999999f" % 1 }}',
    "wide format filter": "{{ '%999999999s'|format('x') }}",
    "wide format method": "{{ '{:>99999999}'.format('x') }}",
    "many placeholders": "{{ ('%(a)s' * 100000) % {'a': 'x' * 900000} }}",
    "center": "{{ 'x'|center(10**9) }}",
    "center method": "{{ 'x'.center(10**9) }}",
    "ljust": "{{ 'x'.ljust(10**9) }}",
    "zfill": "{{ 'x'.zfill(10**9) }}",
    "tower": "{{ (2**10000)**10000 }}",
    "power": "{{ 10**18**18 }}",
    "negative power": "{{ (-10)**(10**17) }}",
    "square": _GROW % ("3", "{% set ns.x = ns.x * ns.x %}"),
    "float power": "{{ 1e300**300 }}",
    "endless float": "{{ 1e308 * 1e308 }}",
    "endless literal": "{{ 1e999 }}",
    "root of a negative number": "{{ (-8)**0.5 }}",
    "huge literal": "{{ " + "9" * 50_000 + " }}",
    "huge hexadecimal literal": "{{ 0x" + "f" * 50_000 + " }}",
    "replace": "{{ 'a' | replace('a', 'a' * 100000) | replace('a', 'a' * 100000) }}",
    "replace method": "{{ ('a' * 100000).replace('a', 'a' * 100000) }}",
    "replace nothing": "{{ ('a' * 100000).replace('', 'a' * 100000) }}",
    "join method": "{{ ('a' * 100000).join(['b'] * 100000) }}",
    "join filter": "{{ (['b'] * 100000)|join('a' * 100000) }}",
    "batch": "{{ [1]|batch(10**9, 0)|list }}",
    "slice": "{{ [1]|slice(10**9)|list }}",
    "round": "{{ 1|round(10**9) }}",
    "round up": "{{ 1.5|round(10**9, 'ceil') }}",
    "indent": "{{ 'a\nb'|indent(10**9) }}",
    "indent by text": "{{ ('a\n' * 100000)|indent('x' * 100000) }}",
    "wordwrap": "{{ ('a' * 999999)|wordwrap(1) }}",
    "wordwrap by text": "{{ ('a' * 9999)|wordwrap(1, wrapstring='x' * 100000) }}",
    "JSON": "{{ [[[1]]]|tojson(indent=10**9) }}",
    "JSON of much": "{{ ([['x' * 1000] * 1000] * 1000)|tojson }}",
    "strip": "{{ ('a' * 999999).strip('b' * 999998 ~ 'a') }}",
    "trim": "{{ ('a' * 999999)|trim('b' * 999998 ~ 'a') }}",
    "attributes": "{{ {'a': 'x' * 999999, 'b': 'x' * 999999}|xmlattr }}",
    "truncate": "{{ 'a'|truncate(10**19) }}",
    "sum of lists": "{{ ([[1]] * 100000)|sum(start=[]) }}",
    "deep list": "{{ " + "[" * 5000 + "]" * 5000 + " }}",
    "parentheses": "{{ " + "(" * 100_000 + " }}",
    "additions": "{{ 1" + " + 1" * 20_000 + " }}",
    "filters in a row": "{{ 'a'" + "|upper" * 20_000 + " }}",
    "not not": "{{ " + "not " * 20_000 + "true }}",
    "minus minus": "{{ " + "-" * 20_000 + "1 }}",
    "brackets in a row": "{{ a" + "[0]" * 20_000 + " }}",
    "nested if": "{% if 1 %}" * 5000,
    "nested for": "{% for a in [1] %}" * 30 + "{% endfor %}" * 30,
    "too many expressions": "{{ a }}" * 100_000,
    "too many values": "{{ [" + "1," * 100_000 + "] }}",
    "long template": "x" * 2_000_000,
    "include of itself": "{% include 'page.html' %}",
    "import of itself": "{% import 'page.html' as m %}",
    "extends itself": "{% extends 'page.html' %}",
    "mutual extends": "{% extends 'other.html' %}",
    "macro of itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "two macros": "{% macro a() %}{{ b() }}{% endmacro %}"
    "{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
    "macro twice itself": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}"
    "{% endmacro %}{{ m(60) }}",
    "block of itself": "{% block b %}{{ self.b() }}{% endblock %}",
    "recursive loop": "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "caller of itself": "{% macro m() %}{{ caller() }}{% endmacro %}"
    "{% macro n() %}{% call m() %}{{ n() }}{% endcall %}{% endmacro %}{{ n() }}",
}
# Harmless when bounded: these may end without a fault.
HARMLESS = {
    "text that grows by escaping": _GROW % ("'&'", "{% set ns.x = ns.x|forceescape %}"),
    "huge int": "{{ ('9' * 100000)|int * 10**18 * 10**18 }}",
    "wide column": "{{ [1]|batch(10000, 0)|list|length }}",
    "striptags of many tags": "{{ ('<a>' * 300000)|striptags }}",
    "striptags of many comments": "{{ ('<!---->' * 100000)|striptags }}",
    "striptags of open tags": "{{ ('<' * 999999)|striptags|length }}",
    "title of much": "{{ ('a ' * 499999)|title|length }}",
    "sort of much": "{{ (range(10000)|list * 20)|sort|length }}",
    "many elifs": "{% if a is defined %}" + "{% elif a is defined %}" * 90 + "{% endif %}",
    "endless list in itself": "{% set ns = namespace(x=1) %}{% set ns.x = ns %}"
    "{{ ns.x.x.x == ns }}",
    "deep list at run time": _GROW % ("[]", "{% set ns.x = [ns.x] %}"),
}
ENVIRONMENT = {"other.html": "{% extends 'page.html' %}"}


def _attack(source: str, answer: Connection) -> None:
    templates = {**ENVIRONMENT, "page.html": source}
    environment = make_environment(lambda name: (templates[name], name))
    memory, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    try:
        result = f"rendered {len(render(environment, 'page.html', {}, Budget()))} characters"
    except TemplateFault as fault:
        result = f"fault: {fault.message}"
    except BaseException as error:
        result = f"exception: {error!r}"
    seconds = time.process_time() - start
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    answer.send((result, seconds, kilobytes / 1024))


def attacked(source: str) -> tuple[str, float, float]:
    """Return what came of a template in a process of its own, its seconds and its megabytes."""
    fork = multiprocessing.get_context("fork")
    answer, end = fork.Pipe(duplex=False)
    process = fork.Process(target=_attack, args=(source, end))
    process.start()
    end.close()
    try:
        result: tuple[str, float, float] = answer.recv()
    finally:
        process.join()
    return result


@pytest.mark.parametrize("name", ATTACKS)
def test_greedy_template_ends_in_a_fault(name: str) -> None:
    result, seconds, megabytes = attacked(ATTACKS[name])
    assert result.startswith("fault: ")
    assert seconds < MOST_SECONDS
    assert megabytes < MOST_MEGABYTES


@pytest.mark.parametrize("name", HARMLESS)
def test_large_but_bounded_template_renders(name: str) -> None:
    result, seconds, megabytes = attacked(HARMLESS[name])
    assert result.startswith("rendered ")
    assert seconds < MOST_SECONDS
    assert megabytes < MOST_MEGABYTES


def test_deadline_stops_a_loop() -> None:
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 1.0
        return now

    source = "\n{% for a in range(1000) %}\n{% for b in range(1000) %}{% endfor %}{% endfor %}"
    environment = make_environment(lambda name: (source, "/theme/page.html"))
    with pytest.raises(TemplateFault, match="longer than 30 seconds") as caught:
        render(environment, "page.html", {}, Budget(seconds=30, clock=clock))
    assert (caught.value.template_path, caught.value.line) == ("/theme/page.html", 3)


def _fault(source: str, budget: Budget) -> TemplateFault:
    environment = make_environment(lambda name: (source, name))
    with pytest.raises(TemplateFault) as caught:
        render(environment, "page.html", {}, budget)
    return caught.value


@pytest.mark.parametrize(
    ("budget", "message"),
    [
        (lambda: Budget(steps=100), "this page takes more than 100 steps"),
        (lambda: Budget(output=100), "this page is longer than 100 characters"),
        (lambda: Budget(work=9000), "the expressions of this page make too much"),
    ],
)
def test_each_part_of_the_budget_has_its_message(
    budget: Callable[[], Budget], message: str
) -> None:
    fault = _fault("a\n{% for i in range(999) %}\n{{ 'x' ~ i }}\n{% endfor %}", budget())
    assert fault.message.startswith(message)
    assert fault.line in (2, 3)


def test_steps_end_at_the_same_place_each_time() -> None:
    source = "{% for i in range(500) %}{{ i }} {% endfor %}"
    assert "steps" in _fault(source, Budget(steps=500)).message
    environment = make_environment(lambda name: (source, name))
    assert len(render(environment, "page.html", {}, Budget(steps=501)).split()) == 500
