"""What a template author is told, and the words for it."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from jinja2.exceptions import TemplateRuntimeError
from jinja2.runtime import BlockReference, LoopContext, Macro, Undefined
from jinja2.utils import Namespace
from msgspec import Struct

from portfolio_gen.model.nearest import nearest


class TemplateFault(Exception):  # noqa: N818
    """A mistake in a template, with its place: the only error of `render` that is not ours.

    `template_path` is the real path that `load` gave (the template's name if it gave none);
    `line` is 1-based. `hint` may be empty.
    """

    def __init__(self, message: str, template_path: str, line: int, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.template_path = template_path
        self.line = line
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        return (TemplateFault, (self.message, self.template_path, self.line, self.hint))

    def __str__(self) -> str:
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{self.template_path}:{self.line}: {self.message}{hint}"


class TemplateMistake(TemplateRuntimeError):  # noqa: N818
    """A mistake in a template whose place is not known yet: `render` adds the place.

    Functions and filters that we give to templates raise this for an argument they cannot take.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class NotAllowed(TemplateMistake):
    """A template tried to reach what is closed to templates."""


class BoundReached(TemplateMistake):
    """A template asked for more time, steps, memory or text than a page may take."""


class UndefinedUse(TemplateMistake):
    """A template used a name or a field that does not exist."""

    def __init__(self, message: str, name: str = "", hint: str = "", known: bool = True) -> None:
        super().__init__(message, hint)
        self.name = name
        self.known = known  # False: a variable, so that the near matches are still to be found


_WORDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (Undefined, "something undefined"),
    (type(None), "nothing"),
    (bool, "yes or no"),
    ((int, float), "a number"),
    (str, "text"),
    ((list, tuple, range), "a list"),
    (Mapping, "named values"),
    (Namespace, "a namespace"),
    (Macro, "a macro"),
    (LoopContext, "`loop`"),
    (BlockReference, "a block"),
)


def kind(value: object) -> str:
    """Return what a value is, in the words of somebody who knows no Python: "a number"."""
    for types, words in _WORDS:
        if isinstance(value, types):
            return words
    if isinstance(value, Struct):
        name = type(value).__name__
        return "a page" if name.endswith("Page") else _with_article(name.removesuffix("View"))
    return "a function" if callable(value) else "something else"


def _with_article(name: str) -> str:
    words = re.sub(r"\B(?=[A-Z])", " ", name).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def near(name: str, names: Iterable[str]) -> str:
    """Return "; did you mean `x`?" for the name most like this one, or an empty text."""
    shown = sorted({other for other in names if not other.startswith("_")})
    found = nearest(name, shown)
    return f"; did you mean `{found}`?" if found else ""
