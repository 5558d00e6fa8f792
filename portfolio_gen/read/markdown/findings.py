"""What is gathered from a body while it becomes HTML."""

from dataclasses import dataclass, field

from markdown_it.token import Token

from portfolio_gen.model.document import Heading, ImageUse, Link
from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.model.typography import typeset
from portfolio_gen.read.markdown.addresses import Address
from portfolio_gen.read.markdown.codes import ERRORS, Fault
from portfolio_gen.read.markdown.places import Places


@dataclass(slots=True)
class Findings:
    """Links, pictures, headings and problems of one body, in the order of its HTML."""

    places: Places
    lang: str
    typography: bool = True
    links: list[Link] = field(default_factory=list)
    images: list[ImageUse] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    words: int = 0
    in_picture: bool = False  # between <picture> and </picture> of raw HTML

    def typeset(self, text: str) -> str:
        """Return a text of an attribute, set as the language wants it, unless that is off."""
        return typeset(text, self.lang) if self.typography else text

    def link(self, target: str, line: int, column: int, length: int) -> int:
        """Record a link and return its index."""
        self.links.append(Link(target, line, column, length))
        return len(self.links) - 1

    def image(self, use: ImageUse) -> int:
        """Record a picture and return its index."""
        self.images.append(use)
        return len(self.images) - 1

    def place(self, token: Token, address: Address) -> tuple[int, int]:
        """Return where the address of a link or picture is written."""
        if address.defined:
            return self.places.in_source(address.offset)
        return self.places.in_token(token, address.offset)

    def fault(self, fault: Fault) -> None:
        """Record what a rule of the parser found wrong."""
        line, column = self.fault_place(fault)
        self.problem(fault.code, fault.message, line, column, fault.length, fault.hint)

    def fault_place(self, fault: Fault) -> tuple[int, int]:
        """Return line and column of what a rule of the parser found wrong."""
        if fault.inline is None:
            return self.places.in_source(fault.offset)
        return self.places.in_token(fault.inline, fault.offset)

    def problem(
        self, code: str, message: str, line: int, column: int, length: int, hint: str = ""
    ) -> None:
        """Record a problem at a place of the body."""
        span = Span("", line, column, max(length, 1))
        severity: Severity = "error" if code in ERRORS else "warning"
        self.problems.append(Problem(code, severity, message, span, hint))
