"""Ways out of a Jinja sandbox, old and new: each ends in a fault, or renders nothing of Python."""

import pytest
from msgspec import Struct

from portfolio_gen.realise.templates import Budget, TemplateFault, make_environment, render


class Page(Struct, frozen=True):
    title: str
    tags: tuple[str, ...] = ()

    def secret(self) -> str:
        return "leaked"

    @property
    def hidden(self) -> str:
        return "leaked"

    @property
    def shout(self) -> str:
        return self.title.upper()


class Unknown(Struct, frozen=True):
    title: str


def link(address: str) -> str:
    """Return an address, as a function that templates may call."""
    return address


def rendered(source: str, **more: str) -> str:
    """Return what a template renders, or raise its fault."""
    templates = {"page.html": source, **more}
    environment = make_environment(
        lambda name: (templates[name], name) if name in templates else None,
        globals={"link": link, "page": Page("A page", ("a",))},
        view_types=(Page,),
        properties={Page: ("shout",)},
    )
    return render(environment, "page.html", {"words": {"a": [1, 2]}}, Budget())


ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ ''['__cl' ~ 'ass__'] }}",
    "{{ ()['__class__']['__base__'] }}",
    "{{ [].__class__.__base__ }}",
    "{{ words.__class__ }}",
    "{{ (1).__class__ }}",
    "{{ none.__class__ }}",
    "{{ true.__doc__ }}",
    '{{ ""|attr("__class__") }}',
    "{{ ''|string.__class__ }}",
    "{{ ('a'|safe).__html__ }}",
    "{{ ('a'|safe).unescape() }}",
    "{{ ['']|map(attribute='__class__')|list|join }}",
    "{{ ['']|map('attr', '__class__')|list|join }}",
    "{{ ['']|map(attribute='__class__.__mro__')|list|join }}",
    "{{ ['']|selectattr('__class__')|list|join }}",
    "{{ ['']|rejectattr('__class__')|list|join }}",
    "{{ ['']|sort(attribute='__class__')|join }}",
    "{{ ['']|groupby('__class__')|join }}",
    "{{ ['']|unique(attribute='__class__')|join }}",
    "{{ ['']|sum(attribute='__class__') }}",
    "{{ ['']|join(',', attribute='__class__') }}",
    "{{ ['']|min(attribute='__class__') }}",
    '{{ "{0.__class__}".format(page) }}',
    '{{ "{0.__class__.__init__.__globals__}".format(link) }}',
    '{{ "{x.__class__}".format_map({"x": page}) }}',
    '{{ ("{0.__class__}"|safe).format(page) }}',
    '{{ "{0.__class__}"["format"](page) }}',
    '{{ ["{0.__class__}"]|map(attribute="format")|first }}',
    '{{ "%s"|format(link) }}',
    '{{ "%r"|format(page) }}',
    '{{ "%(x)s" % {"x": page} }}',
    '{{ "%s" % page }}',
    "{{ cycler.__init__.__globals__ }}",
    "{{ cycler('a').next.__globals__ }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ joiner(', ').__call__ }}",
    "{{ joiner(', ')._separator }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ namespace().__class__ }}",
    "{% set ns = namespace(a=1) %}{{ ns._Namespace__attrs }}",
    "{% set ns = namespace() %}{% set ns.__class__ = 1 %}{{ ns.__class__ }}",
    "{% set page.title = 'x' %}",
    "{{ lipsum() }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ range.__self__ }}",
    "{{ range(3).__class__ }}",
    "{{ range(3).count(1) }}",
    "{{ dict.__class__ }}",
    "{{ dict.fromkeys([1]) }}",
    "{{ link.__globals__ }}",
    "{{ link.__code__ }}",
    "{{ link['__globals__'] }}",
    "{{ request }}",
    "{{ config }}",
    "{{ environment }}",
    "{{ context }}",
    "{{ tick }}",
    "{{ __builtins__ }}",
    "{{ __import__('os') }}",
    "{{ self }}",
    "{{ self.__class__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ self['_TemplateReference__context'] }}",
    "{% block b %}{{ self.b.__call__ }}{% endblock %}",
    "{% block b %}{{ self.b._context }}{% endblock %}",
    "{% block b %}{{ self.b._stack[0].__globals__ }}{% endblock %}",
    "{% block b %}{{ self.b.name }}{% endblock %}",
    "{% block b %}{{ super }}{% endblock %}",
    "{% macro m() %}{% endmacro %}{{ m }}",
    "{% macro m() %}{% endmacro %}{{ m._func }}",
    "{% macro m() %}{% endmacro %}{{ m._environment }}",
    "{% macro m() %}{% endmacro %}{{ m.__call__ }}",
    "{% macro m() %}{% endmacro %}{{ m.name }}",
    "{% macro m() %}{{ caller._func.__globals__ }}{% endmacro %}{% call m() %}{% endcall %}",
    "{% macro m() %}{{ kwargs.__class__ }}{% endmacro %}{{ m(a=1) }}",
    "{% macro m() %}{{ varargs.__class__ }}{% endmacro %}{{ m(1) }}",
    "{% for x in [1] %}{{ loop }}{% endfor %}",
    "{% for x in [1] %}{{ loop._iterable }}{% endfor %}",
    "{% for x in [1] %}{{ loop._iterator.gi_frame }}{% endfor %}",
    "{% for x in [1] %}{{ loop.__class__ }}{% endfor %}",
    "{% for x in [1] %}{{ loop.cycle.__self__ }}{% endfor %}",
    "{% for x in [1] %}{{ loop.cycle.function }}{% endfor %}",
    "{% for x in [1] %}{{ loop.cycle.budget }}{% endfor %}",
    "{% for x in [1] if x %}{{ loop._recurse }}{% endfor %}",
    "{{ ''.upper.__self__ }}",
    "{{ ''.upper.function.__globals__ }}",
    "{{ ''.upper.budget }}",
    "{{ ''.encode() }}",
    "{{ ''.translate({}) }}",
    "{{ words.update({}) }}",
    "{{ words.setdefault('b', 1) }}",
    "{{ words.pop('a') }}",
    "{{ words.a.append(3) }}",
    "{{ words.a.sort() }}",
    "{{ words.fromkeys }}",
    "{{ page }}",
    "{{ page.secret() }}",
    "{{ page.secret }}",
    "{{ page.hidden }}",
    "{{ page['hidden'] }}",
    "{{ [page]|map(attribute='hidden')|join }}",
    "{{ page.__struct_config__ }}",
    "{{ page.__struct_fields__ }}",
    "{{ page.__init__ }}",
    "{{ page.__class__ }}",
    "{{ page['__class__'] }}",
    "{{ page._asdict() }}",
    "{{ page.tags.__class__ }}",
    "{{ undefined_thing.__class__ }}",
    "{{ (undefined_thing|default(link)).__globals__ }}",
    "{{ undefined_thing._fail_with_undefined_error }}",
    "{{ ('' if false).__class__ }}",
    "{{ page.ｓecret }}",
    "{{ ''.__ｃlass__ }}",
    "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
    "{% import 'module.html' as m %}{{ m.__class__ }}",
    "{% import 'module.html' as m %}{{ m._body_stream }}",
    "{% import 'module.html' as m %}{{ m }}",
    "{% import 'module.html' as m %}{{ m.f._func.__globals__ }}",
    "{% from 'module.html' import __name__ %}{{ __name__ }}",
    "{% from 'module.html' import _body_stream as b %}{{ b }}",
    "{% from 'module.html' import __class__ as b %}{{ b.__mro__ }}",
    "{% include '../page.html' %}",
    "{% include '/etc/passwd' %}",
    "{% include '..//page.html' %}",
    "{% include 5 %}",
    "{% include link %}",
    "{% extends link %}",
    "{{ link(**{'_loop_vars': 1, 'environment': 2}) }}",
    "{{ ''.join(link) }}",
    "{{ ''.split(maxsplit=link) }}",
    "{% autoescape false %}{{ '<' }}{% endautoescape %}",
    "{{ ['a']|random }}",
    "{{ page|pprint }}",
    "{{ link|string }}",
    "{{ 'a' ~ link }}",
    "{{ page|tojson|attr('x') }}",
    "{{ link|tojson }}",
    "{{ [link]|join }}",
    "{{ [link]|sort|join }}",
    "{{ {link: 1} }}",
    "{{ {'a': 1}|xmlattr }}{{ {'a b': 1}|xmlattr }}",
    "{{ {'a><script>': 1}|xmlattr }}",
    "{% debug %}",
    "{% do page.secret() %}",
    "{{ 'a'('b') }}",
    "{{ words() }}",
    "{{ Page('x') }}",
]
MODULE = "{% macro f() %}x{% endmacro %}text"


@pytest.mark.parametrize("source", ESCAPES)
def test_escape_is_a_fault_of_the_template(source: str) -> None:
    with pytest.raises(TemplateFault) as caught:
        rendered(source, **{"module.html": MODULE})
    message = str(caught.value)
    for word in ("NoneType", " object", "<function", "<class", "0x", "Undefined", "leaked"):
        assert word not in message


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ page.title }} {{ page['title'] }} {{ page.shout }}", "A page A page A PAGE"),
        ("{{ words.a[0] }} {{ words['a']|last }}", "1 2"),
        ("{% for k, v in words.items() %}{{ k }}{{ v|length }}{% endfor %}", "a2"),
        ("{{ page.foo is defined }} {{ page.foo|default('d') }}", "false d"),
        ("{{ link('<') }}{{ link('/a/') }}", "&lt;/a/"),
        ("{% for x in [1, 2] %}{{ loop.cycle('a', 'b') }}{% endfor %}", "ab"),
        ("{% for x in [1, 1] %}{{ loop.changed(x) }} {% endfor %}", "true false "),
        ("{% set s = joiner('-') %}{{ s() }}a{{ s() }}b", "a-b"),
        ("{% import 'module.html' as m %}{{ m.f() }}", "x"),
        ("{% from 'module.html' import f %}{{ f() }}", "x"),
        ("{% block b %}{% if false %}{{ self.b() }}{% endif %}y{% endblock %}", "y"),
    ],
)
def test_what_templates_need_is_open(source: str, expected: str) -> None:
    assert rendered(source, **{"module.html": MODULE}) == expected


def test_view_whose_class_was_not_given_is_our_mistake() -> None:
    environment = make_environment(
        lambda name: ("{{ view.title }}", name), view_types=(Page,), globals={"view": Unknown("x")}
    )
    with pytest.raises(Exception, match="Unknown") as caught:
        render(environment, "page.html", {}, Budget())
    assert not isinstance(caught.value, TemplateFault)


def test_state_of_an_imported_template_does_not_outlive_a_render() -> None:
    templates = {
        "page.html": "{% import 'count.html' as c %}{{ c.up() }}{{ c.up() }}",
        "count.html": "{% set ns = namespace(n=0) %}"
        "{% macro up() %}{% set ns.n = ns.n + 1 %}{{ ns.n }}{% endmacro %}",
    }
    environment = make_environment(lambda name: (templates[name], name))
    assert [render(environment, "page.html", {}, Budget()) for _ in range(2)] == ["12", "12"]
