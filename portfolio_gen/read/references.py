"""What a template may read, found without running it: the inputs of a page's recipe."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from jinja2 import Environment, nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser

#: Bounds of a template's source, as the environment that renders it has them.
MAX_SOURCE = 1_000_000  # characters
MAX_TOKENS = 50_000

Names = tuple[str, ...] | None


class References(NamedTuple):
    """What the source of one template names. None stands for "any": a name is worked out there.

    `templates` are those that it extends, includes or imports; `data` the files `data.<name>`;
    `strings` the keys of `t("key")`, `t.key` and `t["key"]`; `t("key." ~ name)` gives "key.*". All
    sorted, each once.
    """

    templates: Names = ()
    data: Names = ()
    strings: Names = ()


@cache
def _parser_environment() -> Environment:
    return Environment(trim_blocks=True, lstrip_blocks=True)


def references(source: str, *, data: str = "data", strings: str = "t") -> References:
    """Return what a template names; nothing for a source that is not a template.

    `data` and `strings` are the names under which a template sees the data and the strings.
    """
    try:
        tree = _parse(source)
        keys = _uses(tree, strings, _keys)
        return References(_templates(tree), _uses(tree, data, _one_part), keys)
    except (TemplateSyntaxError, ValueError, RecursionError, MemoryError):
        return References()  # rendering it is the fault; there is nothing to depend on


def closure(
    name: str, load_references: Callable[[str], References | None]
) -> frozenset[str] | None:
    """Return the names of the template and of all that it may read, or None for "any".

    A template that `load_references` does not know stays in the result: it may exist one day.
    """
    found = {name}
    waiting = [name]
    while waiting:
        known = load_references(waiting.pop())
        if known is None:
            continue
        if known.templates is None:
            return None
        fresh = set(known.templates) - found
        found |= fresh
        waiting.extend(fresh)
    return frozenset(found)


def _parse(source: str) -> nodes.Template:
    if len(source) > MAX_SOURCE:
        raise TemplateSyntaxError("too long", 1)
    env = _parser_environment()
    parser = Parser(env, source)
    parser.stream = TokenStream(_first(parser.stream), None, None)
    return parser.parse()


def _first(stream: TokenStream) -> Iterator[Token]:
    for count, token in enumerate(stream):
        if count > MAX_TOKENS:
            raise TemplateSyntaxError("too many expressions", token.lineno)
        yield token


def _templates(tree: nodes.Template) -> Names:
    names: set[str] = set()
    for node in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        wanted = _literals(node.template)  # type: ignore[attr-defined]
        if wanted is None:
            return None
        names.update(wanted)
    return tuple(sorted(names))


def _literals(node: nodes.Node) -> list[str] | None:
    """Return the texts that a literal, a list of literals or a choice of them can be."""
    if isinstance(node, nodes.Const):
        value = node.value
        values = value if isinstance(value, list | tuple) else [value]
        return list(values) if all(isinstance(one, str) for one in values) else None
    if isinstance(node, nodes.List | nodes.Tuple):
        parts = node.items
    elif isinstance(node, nodes.CondExpr) and node.expr2 is not None:
        parts = [node.expr1, node.expr2]
    else:
        return None
    found: list[str] = []
    for part in parts:
        inner = _literals(part)
        if inner is None:
            return None
        found.extend(inner)
    return found


def _uses(
    tree: nodes.Template, name: str, parts_of: Callable[[nodes.Node], list[str] | None]
) -> Names:
    """Return what is read of a variable: `name.x`, `name["x"]`, `name("x")`."""
    used: set[str] = set()
    explained = 0
    for node in tree.find_all((nodes.Getattr, nodes.Getitem, nodes.Call)):
        inner = node.node  # type: ignore[attr-defined]
        if isinstance(inner, nodes.Name) and inner.name == name:
            parts = parts_of(node)
            if parts is None:
                return None
            used.update(parts)
            explained += 1
    loads = sum(node.name == name and node.ctx == "load" for node in tree.find_all(nodes.Name))
    return tuple(sorted(used)) if loads == explained else None


def _one_part(node: nodes.Node) -> list[str] | None:
    part = _part(node)
    return None if part is None else [part]


def _keys(node: nodes.Node) -> list[str] | None:
    """Return the keys of words; `*` stands for an end that is worked out."""
    if isinstance(node, nodes.Call) and node.args:
        key = node.args[0]
        if isinstance(key, nodes.Concat):
            start = _literals(key.nodes[0])
            return None if start is None else [f"{each}*" for each in start]
        if isinstance(key, nodes.CondExpr):
            return _literals(key)
    return _one_part(node)


def _part(node: nodes.Node) -> str | None:
    if isinstance(node, nodes.Getattr):
        return node.attr
    first: nodes.Node | None = None
    if isinstance(node, nodes.Getitem):
        first = node.arg
    elif isinstance(node, nodes.Call) and node.args:
        first = node.args[0]
    if isinstance(first, nodes.Const) and isinstance(first.value, str):
        return first.value
    return None
