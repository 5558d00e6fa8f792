"""Filters on numbers."""

import math
from typing import Any, Final

from jinja2.filters import do_filesizeformat
from jinja2.runtime import Undefined

from portfolio_gen.realise.templates.bounds import number
from portfolio_gen.realise.templates.errors import TemplateMistake, kind
from portfolio_gen.realise.templates.values import text, whole


def absolute(value: Any) -> Any:
    """Return the number without its sign."""
    return abs(_number(value, "abs"))


def whole_number(value: Any, default: Any = 0, base: Any = 10) -> Any:
    """Return the whole number that a text or a number stands for, or `default`."""
    try:
        if isinstance(value, str):
            digits = value.strip()[:100]
            try:
                return number(int(digits, whole(base, 0, 36, "the base of `int`")))
            except ValueError:
                return number(int(float(digits)))
        return number(int(_number(value, "int")))
    except (TemplateMistake, ValueError, OverflowError):
        if isinstance(value, Undefined):
            raise
        return default


def decimal(value: Any, default: Any = 0.0) -> Any:
    """Return the number that a text or a number stands for, or `default`."""
    try:
        return number(float(value[:100] if isinstance(value, str) else _number(value, "float")))
    except (TemplateMistake, ValueError):
        if isinstance(value, Undefined):
            raise
        return default


def round_(value: Any, precision: Any = 0, method: Any = "common") -> Any:
    """Return the number with so many decimals (-15 to 15), rounded `common`, `ceil` or `floor`."""
    _number(value, "round")
    whole(precision, -15, 15, "the precision of `round`")
    if method == "common":
        return round(float(value), precision)
    if method not in ("ceil", "floor"):
        raise TemplateMistake("the method of `round` is `common`, `ceil` or `floor`")
    scale = 10.0**precision
    return number((math.ceil if method == "ceil" else math.floor)(value * scale) / scale)


def file_size(value: Any, binary: bool = False) -> str:
    """Return the number of bytes in words: `1.3 MB`."""
    return do_filesizeformat(_number(value, "filesizeformat"), bool(binary))


def _number(value: Any, name: str) -> Any:
    if not isinstance(value, int | float):
        text(value)
        raise TemplateMistake(f"`{name}` takes a number, not {kind(value)}")
    return value


NUMBER_FILTERS: Final = {
    "abs": absolute,
    "filesizeformat": file_size,
    "float": decimal,
    "int": whole_number,
    "round": round_,
}
