"""Whether the theme's fonts have the letters of what a share picture says; else it is told."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.theme import Trace
from portfolio_gen.model.views import Author, SharePage
from portfolio_gen.plan.paths import span_of
from portfolio_gen.share.fonts import is_needed, is_read

if TYPE_CHECKING:
    from portfolio_gen.plan.desk import Desk

#: Where the planes of emoji begin; those before it are signs that fonts have as well.
EMOJI = "\U0001f000"


class Letters:
    """The letters of all fonts of a theme, and what a template of theirs writes."""

    def __init__(self, desk: "Desk", trace: Trace) -> None:
        self._desk, self._fields = desk, trace.page
        ranges = desk.site.theme.letters
        self._known = {chr(code) for first, last in ranges for code in range(first, last + 1)}
        self._told: set[tuple[Span, str]] = set()

    def shows(self, field: str) -> bool:
        """Tell whether the template may write a field of `page`."""
        return self._fields is None or field in self._fields

    def can_say(self, title: str, span: Span) -> bool:
        """Tell whether a title can be drawn but for signs; what is lacking is told."""
        lacking = self._lacking(title)
        is_lost = any(map(is_read, lacking))
        self._tell(lacking, span, "this page has no share picture" if is_lost else LEFT_OUT)
        return not is_lost

    def tell(self, page: SharePage, author: Author, writeup: WriteUp | None) -> None:
        """Tell which letters of a card's other texts are lacking; emoji may be left out of them."""
        for text, span in self._others(page, author, writeup):
            lacking = [letter for letter in self._lacking(text) if letter < EMOJI]
            self._tell(lacking, span, LEFT_OUT)

    def _others(
        self, page: SharePage, author: Author, writeup: WriteUp | None
    ) -> Iterator[tuple[str, Span]]:
        yield author.name, self._desk.config_span("author.name")
        if page.of == "home":
            yield author.job, self._desk.config_span("author.job")
        if writeup is None:
            return
        if self.shows("kind"):
            yield page.kind, span_of(writeup, "kind")
        if page.result is not None and self.shows("result"):
            said = page.result
            yield f"{said.value} {said.label} {said.text}", span_of(writeup, "results")
        elif self.shows("summary"):
            yield page.summary, span_of(writeup, "summary")

    def _lacking(self, text: str) -> list[str]:
        letters = (letter for letter in dict.fromkeys(text) if letter not in self._known)
        return [letter for letter in letters if is_needed(letter)]

    def _tell(self, letters: list[str], span: Span, lost: str) -> None:
        fresh = [letter for letter in letters if (span, letter) not in self._told]
        if fresh:
            self._told.update((span, letter) for letter in fresh)
            self._desk.problems.append(_problem(fresh, span, lost))


LEFT_OUT = "the share picture leaves it out"


def _problem(letters: list[str], span: Span, lost: str) -> Problem:
    shown = " ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:5])
    more = f" and {len(letters) - 5} more" if len(letters) > 5 else ""
    return Problem(
        "share-letter",
        "warning",
        f"no font of the theme has {shown}{more}, so {lost}",
        span,
        "put a font that has it into theme/card/fonts/ (WOFF2, TrueType, OpenType), "
        "or switch this off: `checks: {off: [share-letter]}`",
    )
