"""Filters on texts, each bounded in what it takes and in what it makes."""

import textwrap
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from jinja2 import pass_environment, pass_eval_context
from jinja2.filters import do_title
from jinja2.nodes import EvalContext
from markupsafe import Markup, escape

from portfolio_gen.realise.templates.bounds import MAX_NUMBER, check_length
from portfolio_gen.realise.templates.errors import BoundReached
from portfolio_gen.realise.templates.values import (
    MAX_WIDTH,
    bounded_text,
    replaced,
    shown,
    text,
    text_method,
    whole,
)

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.environment import BoundedEnvironment

MAX_WRAPPED: Final = 20_000  # characters; what wraps lines takes the square of a long word


def _method(name: str) -> Any:
    @pass_environment
    def filter_(env: "BoundedEnvironment", value: Any, *arguments: Any) -> Any:
        method = text_method(env.budget, bounded_text(value), name)
        assert method is not None
        return method(*arguments)

    return filter_


@pass_environment
def center(env: "BoundedEnvironment", value: Any, width: Any = 80) -> str:
    """Return the text in the middle of a line of this width."""
    whole(width, 0, MAX_WIDTH, "the width of `center`")
    return env.budget.made(bounded_text(value).center(width))


@pass_environment
def title(env: "BoundedEnvironment", value: Any) -> str:
    """Return the text with a capital at the start of each word."""
    return env.budget.made(do_title(bounded_text(value)))


@pass_eval_context
def replace(context: EvalContext, value: Any, old: Any, new: Any, count: Any = -1) -> str:
    """Return the text with one text put for another, escaped where one of them is safe."""
    source, old, new = bounded_text(value), bounded_text(old), bounded_text(new)
    if isinstance(old, Markup) or (isinstance(new, Markup) and not isinstance(source, Markup)):
        source = escape(source) if context.autoescape else source
    if isinstance(source, Markup):
        old, new = escape(old), escape(new)
    env: Any = context.environment
    return replaced(env.budget, source, old, new, count)


@pass_environment
def indent(
    env: "BoundedEnvironment", value: Any, width: Any = 4, first: bool = False, blank: bool = False
) -> str:
    """Return the text with its lines moved in, by a number of blanks (at most 100) or a text."""
    source = bounded_text(value)
    space = width if isinstance(width, str) else " " * whole(width, 0, 100, "the width of `indent`")
    lines = source.splitlines()
    check_length(len(source) + len(lines) * len(space))
    env.budget.spend(64 * len(lines))
    if isinstance(source, Markup):
        space = escape(space)
    moved = [
        space + line if (line or blank) and (first or at) else line for at, line in enumerate(lines)
    ]
    return env.budget.made(type(source)("\n".join(moved)))


@pass_environment
def truncate(
    env: "BoundedEnvironment",
    value: Any,
    length: Any = 255,
    killwords: bool = False,
    end: Any = "…",
    leeway: Any = 5,
) -> str:
    """Return the text cut to `length` characters, `end` included, between two words."""
    source, end = text(value), bounded_text(end)
    whole(length, len(end), MAX_NUMBER, "the length of `truncate`")
    if len(source) <= length + whole(leeway, 0, MAX_NUMBER, "the leeway of `truncate`"):
        return source
    cut: str = source[: length - len(end)]
    kept: str = cut if killwords else cut.rsplit(" ", 1)[0]
    shortened: str = kept + end
    return env.budget.made(shortened)


@pass_environment
def wordwrap(
    env: "BoundedEnvironment",
    value: Any,
    width: Any = 79,
    break_long_words: bool = True,
    wrapstring: Any = "\n",
    break_on_hyphens: bool = True,
) -> str:
    """Return the text in lines of this width; takes at most 20,000 characters."""
    source = text(value)
    if len(source) > MAX_WRAPPED:
        raise BoundReached(f"`wordwrap` takes at most {MAX_WRAPPED:,} characters")
    whole(width, 1, MAX_WIDTH, "the width of `wordwrap`")
    env.budget.spend(200 * len(source))
    lines = [
        line
        for paragraph in str(source).splitlines()
        for line in textwrap.wrap(
            paragraph,
            width,
            expand_tabs=False,
            replace_whitespace=False,
            break_long_words=bool(break_long_words),
            break_on_hyphens=bool(break_on_hyphens),
        )
        or [""]
    ]
    between = bounded_text(wrapstring)
    check_length(len(source) + len(lines) * len(between))
    wrapped = env.budget.made(between.join(lines))
    return Markup(wrapped) if isinstance(source, Markup) else wrapped


@pass_environment
def striptags(env: "BoundedEnvironment", value: Any) -> str:
    """Return the text without tags and comments, entities read, blanks made one."""
    source = str(bounded_text(value))
    pieces, position = [], 0
    env.budget.spend(8 * len(source))
    while (start := source.find("<", position)) >= 0:
        close = "-->" if source.startswith("<!--", start) else ">"
        end = source.find(close, start)
        if end < 0:
            break
        pieces.append(source[position:start])
        position = end + len(close)
    pieces.append(source[position:])
    return env.budget.made(unescape(" ".join("".join(pieces).split())))


def string(value: Any) -> str:
    """Return the value as text."""
    return text(value)


def force_escape(value: Any) -> Markup:
    """Return the value as HTML text, escaped even where it is safe already."""
    return escape(str(bounded_text(value)))


def safe(value: Any) -> Markup:
    """Return the text as HTML, not to be escaped."""
    return Markup(text(value))


def word_count(value: Any) -> int:
    """Return the number of words."""
    return len(bounded_text(value).split())


TEXT_FILTERS: Final = {
    "capitalize": _method("capitalize"),
    "center": center,
    "e": shown,
    "escape": shown,
    "forceescape": force_escape,
    "indent": indent,
    "lower": _method("lower"),
    "replace": replace,
    "safe": safe,
    "string": string,
    "striptags": striptags,
    "title": title,
    "trim": _method("strip"),
    "truncate": truncate,
    "upper": _method("upper"),
    "wordcount": word_count,
    "wordwrap": wordwrap,
}
