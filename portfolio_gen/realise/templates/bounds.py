"""How much one render may take, and the operators that keep to it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice, repeat
from sys import getsizeof
from time import monotonic
from typing import Any, Final, TypeVar

from jinja2.runtime import Undefined

from portfolio_gen.realise.templates.errors import BoundReached, TemplateMistake, kind

T = TypeVar("T")

MAX_TEXT: Final = 1_000_000  # characters of a text that a template makes
MAX_ITEMS: Final = 1_000_000  # items of a list that a template makes
MAX_CAPTURE: Final = 5_000_000  # characters of a macro, a `set` block, a `call` block, `super()`
MAX_RANGE: Final = 10_000
MAX_NUMBER: Final = 10**18
MAX_EXPONENT: Final = 64
STEPS_BETWEEN_CHECKS: Final = 256
WORK_BETWEEN_CHECKS: Final = 4096
CHUNKS_AT_ONCE: Final = 16  # a chunk may be some megabytes


class Budget:
    """What one render may still take; a fresh one for each page.

    `steps` counts loop turns, macro calls, blocks and templates. `work` counts, roughly in bytes,
    what expressions make or go through. `output` is in characters. Steps, work and output stop
    a template at the same place on every machine; `seconds` is the last resort.
    """

    def __init__(
        self,
        *,
        steps: int = 300_000,
        work: int = 120_000_000,
        output: int = 20_000_000,
        seconds: float = 10.0,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.output = output
        self._steps = self._steps_left = steps
        self.work_left = work
        self._seconds = seconds
        self._clock = clock
        self._deadline = clock() + seconds
        # A call of this costs no Python frame, but for one in 256.
        self.tick: Callable[[], None] = chain.from_iterable(self._ticks()).__next__

    def _ticks(self) -> Iterator[Iterable[None]]:
        while True:
            steps = min(STEPS_BETWEEN_CHECKS, self._steps_left)
            if steps <= 0:
                raise BoundReached(
                    f"this page takes more than {self._steps:,} steps",
                    "look for a loop in a loop, or a macro that calls itself",
                )
            self._steps_left -= steps
            self.check_time()
            yield repeat(None, steps)

    def check_time(self) -> None:
        """Raise when the time of this render is over."""
        if self._clock() > self._deadline:
            raise BoundReached(
                f"this page takes longer than {self._seconds:g} seconds",
                "look for a loop in a loop, or a macro that calls itself",
            )

    def spend(self, amount: int) -> None:
        """Take this many bytes of work from the budget; raise when it is used up."""
        self.work_left -= amount
        if self.work_left < 0:
            raise BoundReached(
                "the expressions of this page make too much text or too many values",
                "look for a value that grows at each turn of a loop",
            )
        if amount > WORK_BETWEEN_CHECKS:
            self.check_time()

    def made(self, value: T) -> T:
        """Return the value, after its own size was taken from the budget."""
        self.spend(getsizeof(value))
        return value

    def collect(self, chunks: Iterator[str], limit: int, what: str) -> str:
        """Return all chunks as one text; raise as soon as they exceed `limit` characters."""
        parts: list[str] = []
        length = 0
        while taken := list(islice(chunks, CHUNKS_AT_ONCE)):
            batch = "".join(taken)
            length += len(batch)
            if length > limit:
                raise BoundReached(f"{what} is longer than {limit:,} characters")
            parts.append(batch)
        return "".join(parts)


def check_length(length: int) -> None:
    """Raise unless a text of this many characters may be made."""
    if length > MAX_TEXT:
        raise BoundReached(f"this text would be longer than {MAX_TEXT:,} characters")


def check_items(count: int) -> None:
    """Raise unless a list of this many items may be made."""
    if count > MAX_ITEMS:
        raise BoundReached(f"this list would have more than {MAX_ITEMS:,} items")


def number(value: Any) -> Any:
    """Return the result of a calculation, an integer or a float between -10^18 and 10^18."""
    if isinstance(value, complex) or not -MAX_NUMBER <= value <= MAX_NUMBER:
        raise BoundReached("this number is too large")
    return value


def bounded_range(*limits: int) -> range:
    """Return the whole numbers of Python's `range`; at most 10,000 of them."""
    for limit in limits:
        if not isinstance(limit, int):
            raise TemplateMistake(f"`range` takes whole numbers, not {kind(limit)}")
        number(limit)
    if not 1 <= len(limits) <= 3 or (len(limits) == 3 and limits[2] == 0):
        raise TemplateMistake("`range` takes one to three numbers, and no step of 0")
    numbers = range(*limits)
    if len(numbers) > MAX_RANGE:
        raise BoundReached(f"this `range` has more than {MAX_RANGE:,} numbers")
    return numbers


_NUMBERS = frozenset({int, float, bool})


def _misfit(sign: str, left: object, right: object) -> TemplateMistake:
    for value in (left, right):
        if isinstance(value, Undefined):
            bool(value)  # says what is undefined
    return TemplateMistake(f"`{sign}` cannot be used between {kind(left)} and {kind(right)}")


def _joined(budget: Budget, left: Any, right: Any) -> Any:
    if isinstance(left, str) and isinstance(right, str):
        check_length(len(left) + len(right))
    elif isinstance(left, list | tuple) and type(left) is type(right):
        check_items(len(left) + len(right))
    else:
        raise _misfit("+", left, right)
    return budget.made(left + right)


def _repeated(budget: Budget, left: Any, right: Any) -> Any:
    if isinstance(left, int):
        left, right = right, left
    if not isinstance(right, int) or not isinstance(left, str | list | tuple):
        raise _misfit("*", left, right)
    if isinstance(left, str):
        check_length(len(left) * max(right, 0))
    else:
        check_items(len(left) * max(right, 0))
    return budget.made(left * right)


def _power(left: Any, right: Any) -> Any:
    if abs(right) > MAX_EXPONENT and abs(left) > 1:
        raise BoundReached("this number is too large")
    return number(left**right)


_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda left, right: number(left + right),
    "-": lambda left, right: number(left - right),
    "*": lambda left, right: number(left * right),
    "/": lambda left, right: number(left / right),
    "//": lambda left, right: number(left // right),
    "%": lambda left, right: number(left % right),
    "**": _power,
}
OPERATORS: Final = frozenset(_ARITHMETIC)


def operate(
    budget: Budget, sign: str, left: Any, right: Any, form: Callable[[str, Any], str]
) -> Any:
    """Return the result of a binary operator; `form` is what `%` does with a text."""
    if left.__class__ in _NUMBERS and right.__class__ in _NUMBERS:
        if right == 0 and sign in ("/", "//", "%"):
            raise TemplateMistake("this divides by zero")
        try:
            return _ARITHMETIC[sign](left, right)
        except ArithmeticError:
            raise TemplateMistake("this number cannot be calculated") from None
    if sign == "+":
        return _joined(budget, left, right)
    if sign == "*":
        return _repeated(budget, left, right)
    if sign == "%" and isinstance(left, str):
        return form(left, right)
    raise _misfit(sign, left, right)


def is_finite(value: object) -> bool:
    """Return whether a literal number is one that templates may hold."""
    return not isinstance(value, int | float) or -MAX_NUMBER <= value <= MAX_NUMBER
