"""Views: all that the pages of write-ups show, decided before anything is rendered."""

from collections.abc import Iterable, Mapping, Sequence

from portfolio_gen.model.colours import text_upon
from portfolio_gen.model.front import Front, FrontLink, FrontQuote, FrontResult
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import (
    Anchor,
    Card,
    Client,
    Credit,
    Fact,
    Heading,
    ListPage,
    NotePage,
    Picture,
    ProjectPage,
    Quote,
    Result,
    Term,
    TextPage,
)
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.gallery import pictures_beside
from portfolio_gen.plan.guests import language_names
from portfolio_gen.plan.order import end_date, note_date
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.terms import TermKind, Terms, TermWorks
from portfolio_gen.plan.texts import Texts, spoken

RELATED = 3


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
        self._media = desk.media
        self._texts = desk.texts(lang)
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

    def results(self, writeup: WriteUp) -> tuple[Result, ...]:
        """Return what came of a work, all of it."""
        return tuple(self._result(result) for result in writeup.front.results)

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
            facts=self._facts(writeup),
            client=self._client(front),
            credits=self._credits(front),
            results=self.results(writeup),
            quotes=tuple(self._quote(quote) for quote in front.quotes),
            cover=self._cover(writeup),
            gallery=self._gallery(writeup),
            links=self._anchors(front.links, "links", writeup),
            awards=self._anchors(front.awards, "awards", writeup),
            press=self._anchors(front.press, "press", writeup),
            files=self._anchors(front.files, "files", writeup),
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
            cover=self._cover(writeup),
            gallery=self._gallery(writeup),
            links=self._anchors(front.links, "links", writeup),
            files=self._anchors(front.files, "files", writeup),
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
            cover=self._cover(writeup),
            gallery=self._gallery(writeup),
            links=self._anchors(front.links, "links", writeup),
            files=self._anchors(front.files, "files", writeup),
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
                self._desk.problems.append(self._no_such_work(key, span, works))
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
            cover=self._cover(writeup, "card"),
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

    def _facts(self, writeup: WriteUp) -> tuple[Fact, ...]:
        """Return the lines of the facts panel, whose labels are in the language of who wrote it."""
        loan = writeup.loans.get("facts")
        lang = loan.lang if loan else self._lang
        return tuple(
            Fact(self.text(spoken(label, lang)), self.text(value))
            for label, value in writeup.front.facts.items()
        )

    def _client(self, front: Front) -> Client | None:
        client = front.client
        if client is None or client.show == "hidden":
            return None
        if client.show == "anonymous":
            shown = self.text(client.shown_as)
            sector = self.text(client.sector)
            return Client(shown, sector=sector, anonymous=True) if shown else None
        name, url, page = self._known(client.key, client.url)
        name = self.text(client.name) or name
        return Client(name, url, self.text(client.sector), page) if name else None

    def _credits(self, front: Front) -> tuple[Credit, ...]:
        found = []
        for credit in front.credits:
            name, url, page = self._known(credit.person, credit.url)
            found.append(Credit(name, self.text(credit.role), url, page))
        return tuple(found)

    def _quote(self, quote: FrontQuote) -> Quote:
        name, url, page = self._known(quote.by)
        return Quote(self.text(quote.text), name, self.text(quote.role), url, page)

    def _known(self, who: str, url: str = "") -> tuple[str, str, str]:
        """Return the name of a key or name, where it leads, and the address of a page here.

        An address that was given at the place itself is the one to lead to.
        """
        person = self._site.people.get(who)
        if person is None:
            return self.text(who), url, ""
        page = self._homes.get(("person", who), {}).get(self._lang, "")
        return self.text(person.name), url or person.url, "" if url else page

    def _result(self, result: FrontResult) -> Result:
        return Result(
            self.text(result.text),
            self.text(result.value),
            self.text(result.label),
            self.text(result.before),
            self.text(result.after),
            self.text(result.period),
            result.basis,
            self.text(result.source),
        )

    def _no_such_work(self, key: str, span: Span, works: Mapping[str, WriteUp]) -> Problem:
        hidden = [
            writeup.path
            for writeup in self._site.writeups
            if (writeup.kind, writeup.key) == ("project", key)
        ]
        return _not_shown(key, hidden[0], span) if hidden else _no_such_work(key, span, works)

    def _cover(self, writeup: WriteUp, place: str = "cover") -> Picture | None:
        cover = writeup.front.cover
        if cover is None:
            return None
        return self._media.front_picture(cover, "cover.src", writeup, writeup.lang, place)

    def _gallery(self, writeup: WriteUp) -> tuple[Picture, ...]:
        front = writeup.front
        if front.gallery_all:
            pictures = [
                self._media.gallery_picture(path, image, self._lang, span_of(writeup, "gallery"))
                for path, image in pictures_beside(self._site, self._media, writeup)
            ]
        else:
            pictures = [
                self._media.front_picture(
                    image, f"gallery.{at}.src", writeup, self._lang, "gallery"
                )
                for at, image in enumerate(front.gallery)
            ]
        return tuple(picture for picture in pictures if picture is not None)

    def _anchors(
        self, links: Sequence[FrontLink], key: str, writeup: WriteUp
    ) -> tuple[Anchor, ...]:
        anchors = [self._anchor(link, f"{key}.{at}", writeup) for at, link in enumerate(links)]
        return tuple(anchor for anchor in anchors if anchor is not None)

    def _anchor(self, link: FrontLink, place: str, writeup: WriteUp) -> Anchor | None:
        label = self.text(link.label)
        if link.src:
            return self._media.front_file(link, label, f"{place}.src", writeup)
        if place.startswith(("awards", "press")) and not link.url:
            web = label.startswith(("https://", "http://"))
            return Anchor(label, label if web else "")
        if not link.url:
            if f"{place}.url" in writeup.front.places:
                return None  # it was given, and refused where it was read
            self._desk.problems.append(
                Problem(
                    "key-missing",
                    "error",
                    f"this entry of `{place.split('.')[0]}` leads nowhere",
                    span_of(writeup, place.split(".")[0]),
                    "give it a `url: https://…` or a `src:` with a file beside the page",
                )
            )
            return None
        url = self._desk.links.address(link.url, span_of(writeup, f"{place}.url"), writeup)
        size = self._media.size(link.url, writeup)
        return Anchor(label or link.url, url or link.url, download=link.download, size=size)

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


def _not_shown(key: str, path: str, span: Span) -> Problem:
    message = f"the project `{key}` is not shown: a draft, or not yet, or no longer"
    hint = f"take it out of the selection, or publish {path}"
    return Problem("project-unknown", "error", message, span, hint)


def _no_such_work(key: str, span: Span, works: Mapping[str, WriteUp]) -> Problem:
    near = nearest(key, works)
    hint = f"did you mean `{near}`?" if near else "write the name of a folder in content/projects/"
    return Problem("project-unknown", "error", f"there is no project `{key}`", span, hint)
