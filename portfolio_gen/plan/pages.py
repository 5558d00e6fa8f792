"""Views: all that the pages of write-ups show, decided before anything is rendered."""

from collections.abc import Iterable, Mapping, Sequence

from portfolio_gen.model.colours import text_upon
from portfolio_gen.model.front import FrontResult
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import (
    Card,
    Heading,
    ListPage,
    NotePage,
    ProjectPage,
    Term,
    TextPage,
)
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.details import Details
from portfolio_gen.plan.guests import language_names
from portfolio_gen.plan.order import end_date, note_date
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.terms import TermKind, Terms, TermWorks
from portfolio_gen.plan.texts import Texts


class Pages:
    """Makes the views of one language's write-ups.

    Each view takes the texts in other languages that were met while it was made, so `foreign` is
    the last of its fields to be asked for.
    """

    def __init__(self, desk: Desk, lang: str, terms: Terms) -> None:
        self._desk = desk
        self._site = desk.site
        self._lang = lang
        self._homes = desk.where.homes
        self._terms = terms
        self._texts = desk.texts(lang)
        self.details = Details(desk, lang, self._texts)
        self._cards: dict[tuple[str, str], tuple[Card, dict[str, str]]] = {}
        self._language_names: dict[str, str] = {}

    def card(self, writeup: WriteUp) -> Card:
        """Return what lists show of a write-up, in the write-up's language."""
        known = self._cards.get((writeup.kind, writeup.key))
        if known is None:
            known = self._card(writeup)
            self._cards[writeup.kind, writeup.key] = known
        card, foreign = known
        self._texts.lend(foreign)
        return card

    def cards(self, writeups: Iterable[WriteUp]) -> tuple[Card, ...]:
        """Return the cards of write-ups in their order."""
        return tuple(self.card(writeup) for writeup in writeups)

    def listed(self, terms: Iterable[TermWorks]) -> tuple[Term, ...]:
        """Return terms as lists of terms show them."""
        return tuple(self.shown(term.term) for term in terms)

    def shown(self, term: Term) -> Term:
        """Return a term that the view shows."""
        self._texts.note(term.name, self._terms.foreign.get(term.name, ""))
        return term

    def lend(self, foreign: Mapping[str, str]) -> None:
        """Add texts in another language to those of the view."""
        self._texts.lend(foreign)

    def foreign(self) -> dict[str, str]:
        """Return the texts of the view that is being made which are in another language."""
        return self._texts.taken()

    def project(
        self,
        writeup: WriteUp,
        previous: WriteUp | None,
        following: WriteUp | None,
        related: Sequence[WriteUp],
    ) -> ProjectPage:
        """Return the view of a project's page."""
        front = writeup.front
        kinds = self._terms_of(writeup, "kind")
        return ProjectPage(
            address=self.address(writeup),
            lang=self._lang,
            title=self.text(front.title),
            description=self.text(front.summary),
            canonical=self._desk.canonical(self.address(writeup)),
            noindex=front.unlisted,
            draft=front.draft,
            translations=self._desk.translations(writeup.kind, writeup.key, self._lang),
            section=self._desk.list_of("projects", self._lang),
            body=self._desk.links.body(writeup),
            extra=front.extra,
            summary=self.text(front.summary),
            date=front.date or ("" if front.end == "ongoing" else front.end),
            start=front.start,
            end=front.end,
            updated=front.updated,
            role=tuple(self.text(role) for role in front.role),
            kind=kinds[0] if kinds else None,
            place=self.text(front.place),
            number=front.number,
            facts=self.details.facts(writeup),
            client=self.details.client(front),
            credits=self.details.credits(front),
            results=self.details.results(front),
            quotes=self.details.quotes(front),
            cover=self.details.cover(writeup),
            gallery=self.details.gallery(writeup),
            links=self.details.anchors(front.links, "links", writeup),
            awards=self.details.anchors(front.awards, "awards", writeup),
            press=self.details.anchors(front.press, "press", writeup),
            files=self.details.anchors(front.files, "files", writeup),
            tags=self._terms_of(writeup, "tag"),
            skills=self._terms_of(writeup, "skill"),
            previous=self.card(previous) if previous else None,
            next=self.card(following) if following else None,
            related=self.cards(related),
            headings=self._headings(writeup),
            qr=self._desk.code(self.address(writeup), span_of(writeup, "slug")),
            color=front.color,
            on_color=_upon(front.color),
            foreign=self.foreign(),
        )

    def note(
        self, writeup: WriteUp, previous: WriteUp | None, following: WriteUp | None
    ) -> NotePage:
        """Return the view of a note's page."""
        front = writeup.front
        return NotePage(
            address=self.address(writeup),
            lang=self._lang,
            title=self.text(front.title),
            description=self.text(front.summary),
            canonical=self._desk.canonical(self.address(writeup)),
            noindex=front.unlisted,
            draft=front.draft,
            translations=self._desk.translations(writeup.kind, writeup.key, self._lang),
            section=self._desk.list_of("notes", self._lang),
            body=self._desk.links.body(writeup),
            extra=front.extra,
            summary=self.text(front.summary),
            date=note_date(front),
            updated=front.updated,
            tags=self._terms_of(writeup, "tag"),
            cover=self.details.cover(writeup),
            gallery=self.details.gallery(writeup),
            links=self.details.anchors(front.links, "links", writeup),
            files=self.details.anchors(front.files, "files", writeup),
            previous=self.card(previous) if previous else None,
            next=self.card(following) if following else None,
            headings=self._headings(writeup),
            foreign=self.foreign(),
        )

    def page(self, writeup: WriteUp) -> TextPage:
        """Return the view of a page of the navigation."""
        front = writeup.front
        return TextPage(
            address=self.address(writeup),
            lang=self._lang,
            title=self.text(front.title),
            description=self.text(front.summary),
            canonical=self._desk.canonical(self.address(writeup)),
            noindex=front.unlisted,
            draft=front.draft,
            translations=self._desk.translations(writeup.kind, writeup.key, self._lang),
            section=self.address(writeup),
            body=self._desk.links.body(writeup),
            extra=front.extra,
            summary=self.text(front.summary),
            updated=front.updated,
            cover=self.details.cover(writeup),
            gallery=self.details.gallery(writeup),
            links=self.details.anchors(front.links, "links", writeup),
            files=self.details.anchors(front.files, "files", writeup),
            headings=self._headings(writeup),
            foreign=self.foreign(),
        )

    def selection(self, writeup: WriteUp, works: Mapping[str, WriteUp]) -> ListPage:
        """Return the view of a selection: chosen works for one reader, in the order given.

        `works` are all projects that are shown, those without a translation in another language.
        """
        front = writeup.front
        chosen = []
        for at, key in enumerate(front.projects):
            work = works.get(key)
            if work is None:
                span = span_of(writeup, f"projects.{at}")
                self._desk.problems.append(_no_such_work(key, span, works, self._site.writeups))
            else:
                chosen.append(work)
        return ListPage(
            address=self.address(writeup),
            lang=self._lang,
            title=self.text(front.title),
            description=self.text(front.summary),
            noindex=True,
            draft=front.draft,
            translations=self._desk.translations(writeup.kind, writeup.key, self._lang),
            body=self._desk.links.body(writeup),
            extra=front.extra,
            kind="selection",
            cards=self.cards(chosen),
            foreign=self.foreign(),
        )

    def address(self, writeup: WriteUp) -> str:
        """Return the address of a write-up that is shown."""
        return self._homes[writeup.kind, writeup.key][writeup.lang]

    def text(self, value: str | dict[str, str] | None) -> str:
        """Return a text in this language as readers see it."""
        return self._texts.of(value)

    def _card(self, writeup: WriteUp) -> tuple[Card, dict[str, str]]:
        """Return a card and its texts that are in another language than the card."""
        front = writeup.front
        texts = self._desk.texts(writeup.lang)
        card = Card(
            self.address(writeup),
            texts.of(front.title),
            writeup.lang,
            summary=texts.of(front.summary),
            date=_date(writeup),
            start=front.start,
            end=front.end,
            kind=self._kind_of(writeup, texts),
            place=texts.of(front.place),
            number=front.number,
            role=tuple(texts.of(role) for role in front.role),
            cover=self.details.on_card(writeup),
            result=_sentence(front.results[0], texts) if front.results else "",
            featured=front.featured,
            draft=front.draft,
            color=front.color,
            on_color=_upon(front.color),
            language="" if writeup.lang == self._lang else self._name_of(writeup.lang),
        )
        return card, texts.taken()

    def _kind_of(self, writeup: WriteUp, texts: Texts) -> str:
        if writeup.lang != self._lang:
            return texts.of(writeup.front.kind)
        kinds = self._terms.of(writeup, "kind")
        name = kinds[0].name if kinds else ""
        texts.note(name, self._terms.foreign.get(name, ""))
        return name

    def _name_of(self, lang: str) -> str:
        if not self._language_names:
            self._language_names = language_names(self._site, self._lang)
        return self._language_names[lang]

    def _terms_of(self, writeup: WriteUp, kind: TermKind) -> tuple[Term, ...]:
        return tuple(self.shown(term) for term in self._terms.of(writeup, kind))

    def _headings(self, writeup: WriteUp) -> tuple[Heading, ...]:
        return tuple(
            Heading(heading.level, heading.text, heading.anchor)
            for heading in writeup.outline.headings
        )


def _date(writeup: WriteUp) -> str:
    """Return the date that a card shows; "" while the work goes on."""
    if writeup.kind == "note":
        return note_date(writeup.front)
    return "" if writeup.front.end == "ongoing" else end_date(writeup.front)


def _upon(color: str) -> str:
    """Return white or black, of which one can always be read upon a colour; "" upon none."""
    return text_upon(color) if color else ""


def _sentence(result: FrontResult, texts: Texts) -> str:
    """Return a result in one line."""
    parts = [texts.pair(part) for part in (result.text, result.value, result.label)]
    shown = parts[:1] if parts[0][0] else [part for part in parts if part[0]]
    sentence = " ".join(text for text, _ in shown)
    texts.note(sentence, next((lang for _, lang in shown if lang), ""))
    return sentence


def _no_such_work(
    key: str, span: Span, works: Mapping[str, WriteUp], writeups: Iterable[WriteUp]
) -> Problem:
    hidden = [each.path for each in writeups if (each.kind, each.key) == ("project", key)]
    if hidden:
        message = f"the project `{key}` is not shown: a draft, or not yet, or no longer"
        hint = f"take it out of the selection, or publish {hidden[0]}"
        return Problem("project-unknown", "error", message, span, hint)
    near = nearest(key, works)
    hint = f"did you mean `{near}`?" if near else "write the name of a folder in content/projects/"
    return Problem("project-unknown", "error", f"there is no project `{key}`", span, hint)
