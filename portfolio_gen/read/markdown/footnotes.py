"""Footnotes: their numbers, their references, and the section at the end."""

from collections.abc import Callable

from markdown_it.token import Token

from portfolio_gen.model.document import Html, Part
from portfolio_gen.read.markdown.labels import labels


class Footnotes:
    """The footnotes of one body, numbered in the order of their first references."""

    def __init__(self, definitions: dict[str, list[Token]], lang: str) -> None:
        self._definitions = definitions
        self._labels = labels(lang)
        self._numbers: dict[str, int] = {}
        self._order: list[str] = []
        self._counts: dict[str, int] = {}

    def reference(self, label: str) -> str:
        """Return the HTML of a reference to a footnote."""
        if label not in self._numbers:
            self._order.append(label)
            self._numbers[label] = len(self._order)
        number = self._numbers[label]
        count = self._counts.get(label, 0) + 1
        self._counts[label] = count
        return (
            f'<sup class="footnote-ref"><a href="#fn-{number}" id="{_reference_id(number, count)}" '
            f'role="doc-noteref" aria-label="{self._labels.note.format(number)}">{number}</a></sup>'
        )

    def section(self, render: Callable[[list[Token]], tuple[Part, ...]]) -> list[Part]:
        """Return the section of all footnotes that were referred to, none if there are none.

        `render` turns the tokens of a footnote into parts. It may meet references to further
        footnotes, which join the section.
        """
        notes: list[tuple[str, tuple[Part, ...]]] = []
        while len(notes) < len(self._order):
            label = self._order[len(notes)]
            notes.append((label, render(self._definitions.get(label, []))))
        if not notes:
            return []
        parts: list[Part] = [
            Html(
                '<section class="footnotes" role="doc-endnotes" '
                f'aria-label="{self._labels.notes}">\n<ol>\n'
            )
        ]
        for label, content in notes:
            parts += self._item(label, content)
        parts.append(Html("</ol>\n</section>\n"))
        return joined(parts)

    def unused(self) -> list[str]:
        """Return the names of footnotes that nothing referred to; ask after `section`."""
        return [label for label in self._definitions if label not in self._numbers]

    def _item(self, label: str, content: tuple[Part, ...]) -> list[Part]:
        """Return one footnote as a list item, with its links back at the end of its last line."""
        number = self._numbers[label]
        back = " ".join(
            self._back_link(number, count) for count in range(1, self._counts[label] + 1)
        )
        parts: list[Part] = [Html(f'<li id="fn-{number}">\n'), *content]
        last = parts[-1]
        if isinstance(last, Html) and last.text.endswith("</p>\n"):
            parts[-1] = Html(f"{last.text[:-5]} {back}</p>\n</li>\n")
        else:
            parts.append(Html(f"<p>{back}</p>\n</li>\n"))
        return parts

    def _back_link(self, number: int, count: int) -> str:
        label = self._labels.back_to.format(number)
        text = self._labels.back
        if count > 1:
            label, text = f"{label} ({count})", f"{text}<sup>{count}</sup>"
        return (
            f'<a href="#{_reference_id(number, count)}" class="footnote-back" '
            f'role="doc-backlink" aria-label="{label}">{text}</a>'
        )


def joined(parts: list[Part]) -> list[Part]:
    """Return parts with neighbouring pieces of HTML made into one."""
    found: list[Part] = []
    texts: list[str] = []
    for part in parts:
        if isinstance(part, Html):
            texts.append(part.text)
            continue
        if texts:
            found.append(Html("".join(texts)))
            texts = []
        found.append(part)
    return [*found, Html("".join(texts))] if texts else found


def _reference_id(number: int, count: int) -> str:
    return f"fnref-{number}" if count == 1 else f"fnref-{number}-{count}"
