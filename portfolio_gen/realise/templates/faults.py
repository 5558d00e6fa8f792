"""From an exception to the place in a template, in plain words; or the finding that it is ours."""

import re
from collections.abc import Iterable
from functools import partial
from types import CodeType, FrameType, GeneratorType, TracebackType
from typing import Any, Final

from jinja2.exceptions import (
    TemplateNotFound,
    TemplateRuntimeError,
    TemplatesNotFound,
    TemplateSyntaxError,
)
from jinja2.runtime import Context
from jinja2.utils import missing

from portfolio_gen.realise.templates.environment import BoundedEnvironment
from portfolio_gen.realise.templates.errors import (
    TemplateFault,
    TemplateMistake,
    UndefinedUse,
    near,
)
from portfolio_gen.realise.templates.syntax import syntax_words

_ENDLESS_FRAMES: Final = 20
# What a wrong expression of a template may raise in Jinja or in Python itself.
_EXPRESSION_ERRORS: Final = (TypeError, ValueError, ArithmeticError, LookupError, MemoryError)
_TYPES = {
    "NoneType": "nothing",
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "str": "text",
    "Markup": "text",
    "list": "a list",
    "tuple": "a list",
    "dict": "named values",
    "range": "a list",
    "Namespace": "a namespace",
    "Macro": "a macro",
    "builtin_function_or_method": "a function",
    "function": "a function",
    "Method": "a function",
    "method": "a function",
}
_REWORDED: Final = (
    (
        re.compile(r"cannot assign attribute on non-namespace object"),
        "`{{% set a.b = … %}}` needs a namespace: `{{% set a = namespace() %}}`",
    ),
    (
        re.compile(r"macro '(\w+)' was invoked with two values for the special caller"),
        "`{0}` does not use `caller()`, and cannot stand in `{{% call %}}`",
    ),
    (re.compile(r"'(\w+)' object is not iterable"), "{0} cannot be looped over"),
    (re.compile(r"cannot unpack non-iterable (\w+) object"), "{0} cannot be taken apart"),
    (
        re.compile(r"'[<>]=?' not supported between instances of '(\w+)' and '(\w+)'"),
        "{0} and {1} cannot be put in order",
    ),
    (re.compile(r"bad operand type for unary (.): '(\w+)'"), "`{0}` cannot stand before {1}"),
    (
        re.compile(r"(?:not enough|too many) values to unpack.*"),
        "the number of names does not fit the number of values",
    ),
    (
        re.compile(r"(?:[\w.<>]+\.)?(\w+)\(\) (missing|takes|got) .*"),
        "`{0}` does not take these arguments",
    ),
    (re.compile(r"argument of type '(\w+)' is not iterable"), "`in` cannot look into {0}"),
)

Place = tuple[str, int, FrameType | None]


def plain_words(message: str) -> str:
    """Return an error message of Python or Jinja without the names of Python's types."""
    for pattern, words in _REWORDED:
        if found := pattern.search(message):
            return words.format(*(_TYPES.get(word, word) for word in found.groups()))
    message = re.sub(r"'(\w+)' object", lambda found: _TYPES.get(found[1], found[1]), message)
    message = re.sub(r"'([^']{1,80})'", r"`\1`", message)
    message = re.sub(r"\b(NoneType|Undefined|StrictUndefined|Missing)\b", "nothing", message)
    return (message[:1].lower() + message[1:]).rstrip(".") or "this expression cannot be worked out"


def explain(
    environment: BoundedEnvironment,
    name: str,
    error: Exception,
    chunks: object,
    given: Iterable[Any],
) -> TemplateFault | None:
    """Return the fault of the template that an exception stands for, or None if it is ours.

    `chunks` is the generator of the page, which knows where the template stopped if no frame of
    it is in the traceback; `given` are the functions that we gave to the template.
    """
    if isinstance(error, TemplateFault):
        return error
    if isinstance(error, TemplateSyntaxError):
        path = error.filename or error.name or name
        words = plain_words(syntax_words(str(error.message)))
        return TemplateFault(words, path, max(error.lineno, 1))
    path, line, frame = _place(error.__traceback__) or _paused(chunks) or (name, 1, None)
    if isinstance(error, TemplateNotFound):
        return TemplateFault(_not_found(error), path, line)
    if isinstance(error, UndefinedUse):
        return _undefined(environment, error, (path, line, frame))
    if isinstance(error, TemplateMistake):
        return TemplateFault(str(error), path, line, error.hint)
    if isinstance(error, TemplateRuntimeError):
        return TemplateFault(plain_words(str(error)), path, line)
    if isinstance(error, RecursionError):
        return _endless(error, path, line)
    if frame is None or _is_ours(error, frame, given):
        return None
    if isinstance(error, _EXPRESSION_ERRORS):
        return TemplateFault(plain_words(str(error)), path, line)
    return None


def _frames(traceback: TracebackType | None) -> Iterable[tuple[FrameType, int]]:
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next


def _template_of(frame: FrameType) -> Any:
    return frame.f_globals.get("__jinja_template__")


def _place(traceback: TracebackType | None) -> Place | None:
    place: Place | None = None
    for frame, line in _frames(traceback):
        if (template := _template_of(frame)) is not None:
            place = template.filename, template.get_corresponding_lineno(line), frame
    return place


def _paused(chunks: object) -> Place | None:
    """Return where a generator of a template, or the one that it delegates to, has stopped."""
    while isinstance(chunks, GeneratorType) and isinstance(chunks.gi_yieldfrom, GeneratorType):
        chunks = chunks.gi_yieldfrom
    frame = chunks.gi_frame if isinstance(chunks, GeneratorType) else None
    if frame is None or (template := _template_of(frame)) is None:
        return None
    return template.filename, template.get_corresponding_lineno(frame.f_lineno), frame


def _not_found(error: TemplateNotFound) -> str:
    if isinstance(error, TemplatesNotFound) and len(error.templates) > 1:
        names = ", ".join(f"`{name}`" for name in error.templates)
        return f"there is none of the templates {names}"
    return f"there is no template `{error.name}`"


def _undefined(env: BoundedEnvironment, error: UndefinedUse, place: Place) -> TemplateFault:
    path, line, frame = place
    message = plain_words(str(error)) if not error.name else str(error)
    if not error.known:
        message += near(error.name, _names(frame))
    elif error.name:
        lines = env.sources.get(path, "").splitlines()
        source = lines[line - 1] if 0 < line <= len(lines) else ""
        if found := re.search(rf"(?:\w+(?:\[[^\]]*\])?\.)+{re.escape(error.name)}\b", source):
            message = f"`{found[0]}`: {message}"
    return TemplateFault(message, path, line, error.hint)


def _names(frame: FrameType | None) -> set[str]:
    """Return the names that the template sees there: its context, and Jinja's `l_1_name`."""
    local = frame.f_locals if frame else {}
    names = {
        name.split("_", 2)[2]
        for name, value in local.items()
        if re.match(r"l_\d+_", name) and value is not missing
    }
    context = local.get("context")
    return names | set(context.get_all()) if isinstance(context, Context) else names


def _is_ours(error: Exception, frame: FrameType, given: Iterable[Any]) -> bool:
    """Return whether a function that we gave raised this, after the last line of a template."""
    codes = {code for function in given if (code := _code(function))}
    after = False
    for other, _ in _frames(error.__traceback__):
        after = after or other is frame
        if after and other.f_code in codes:
            return True
    return False


def _code(function: Any) -> CodeType | None:
    while isinstance(function, partial):
        function = function.func
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    function = getattr(function, "__func__", function)
    caller = type(function).__call__ if callable(function) else None
    code = getattr(function, "__code__", getattr(caller, "__code__", None))
    return code if isinstance(code, CodeType) else None


def _endless(error: RecursionError, path: str, line: int) -> TemplateFault | None:
    templates: list[str] = [
        template.name
        for frame, _ in _frames(error.__traceback__)
        if (template := _template_of(frame)) is not None
    ]
    if len(templates) < _ENDLESS_FRAMES:
        return None
    again = ", ".join(f"`{name}`" for name in sorted(set(templates[-_ENDLESS_FRAMES:])))
    return TemplateFault(
        "templates or macros use each other without end", path, line, f"look at {again}"
    )
