"""Views: all that the pages of write-ups show, decided before anything is rendered."""

import posixpath
from collections.abc import Mapping, Sequence

from portfolio_gen.model.front import Front, FrontImage, FrontLink, FrontResult
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
    TextPage,
)
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.order import end_date
from portfolio_gen.plan.paths import PICTURES, UNREADABLE_PICTURES, VIDEOS, span_of
from portfolio_gen.plan.terms import Terms

RELATED = 3


class Pages:
    """Makes the views of one language's write-ups."""

    def __init__(self, desk: Desk, lang: str, terms: Terms) -> None:
        self._desk = desk
        self._site = desk.site
        self._lang = lang
        self._homes = desk.where.homes
        self._terms = terms
        self._media = desk.media
        self._texts = desk.texts(lang)
        self._cards: dict[tuple[str, str], Card] = {}

    def card(self, writeup: WriteUp) -> Card:
        """Return what lists show of a write-up."""
        known = self._cards.get((writeup.kind, writeup.key))
        if known is None:
            known = self._card(writeup)
            self._cards[writeup.kind, writeup.key] = known
        return known

    def project(
        self,
        writeup: WriteUp,
        previous: WriteUp | None,
        following: WriteUp | None,
        related: Sequence[WriteUp],
    ) -> ProjectPage:
        """Return the view of a project's page."""
        front = writeup.front
        kinds = self._terms.of(writeup, "kind")
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
            facts=tuple(
                Fact(self.text(label), self.text(value)) for label, value in front.facts.items()
            ),
            client=self._client(front),
            credits=self._credits(front),
            results=tuple(self._result(result) for result in front.results),
            quotes=tuple(
                Quote(self.text(quote.text), self.text(quote.by), self.text(quote.role))
                for quote in front.quotes
            ),
            cover=self._cover(writeup),
            gallery=self._gallery(writeup),
            links=self._anchors(front.links, "links", writeup),
            awards=self._anchors(front.awards, "awards", writeup),
            press=self._anchors(front.press, "press", writeup),
            files=self._anchors(front.files, "files", writeup),
            tags=self._terms.of(writeup, "tag"),
            skills=self._terms.of(writeup, "skill"),
            previous=self.card(previous) if previous else None,
            next=self.card(following) if following else None,
            related=tuple(self.card(other) for other in related),
            headings=self._headings(writeup),
            color=front.color,
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
            date=front.date,
            updated=front.updated,
            tags=self._terms.of(writeup, "tag"),
            cover=self._cover(writeup),
            gallery=self._gallery(writeup),
            links=self._anchors(front.links, "links", writeup),
            files=self._anchors(front.files, "files", writeup),
            previous=self.card(previous) if previous else None,
            next=self.card(following) if following else None,
            headings=self._headings(writeup),
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
        )

    def selection(self, writeup: WriteUp, works: Mapping[str, WriteUp]) -> ListPage:
        """Return the view of a selection: chosen works for one reader, in the order given."""
        front = writeup.front
        chosen = []
        for at, key in enumerate(front.projects):
            work = works.get(key)
            if work is None:
                self._desk.problems.append(
                    _no_such_work(key, span_of(writeup, f"projects.{at}"), works)
                )
            else:
                chosen.append(self.card(work))
        return ListPage(
            address=self.address(writeup),
            lang=self._lang,
            title=self.text(front.title),
            description=self.text(front.summary),
            noindex=True,
            draft=front.draft,
            body=self._desk.links.body(writeup),
            extra=front.extra,
            kind="selection",
            cards=tuple(chosen),
        )

    def address(self, writeup: WriteUp) -> str:
        """Return the address of a write-up that is shown."""
        return self._homes[writeup.kind, writeup.key][writeup.lang]

    def text(self, value: str | dict[str, str] | None) -> str:
        """Return a text in this language as readers see it."""
        return self._texts.of(value)

    def _card(self, writeup: WriteUp) -> Card:
        front = writeup.front
        kinds = self._terms.of(writeup, "kind")
        first = front.results[0] if front.results else None
        return Card(
            self.address(writeup),
            self.text(front.title),
            self._lang,
            summary=self.text(front.summary),
            date="" if front.end == "ongoing" else end_date(front),
            start=front.start,
            end=front.end,
            kind=kinds[0].name if kinds else "",
            place=self.text(front.place),
            number=front.number,
            role=tuple(self.text(role) for role in front.role),
            cover=self._cover(writeup),
            result=_sentence(self._result(first)) if first else "",
            featured=front.featured,
            draft=front.draft,
            color=front.color,
        )

    def _client(self, front: Front) -> Client | None:
        client = front.client
        if client is None or client.show == "hidden":
            return None
        if client.show == "anonymous":
            shown = self.text(client.shown_as)
            return Client(shown, sector=self.text(client.sector)) if shown else None
        person = self._site.people.get(client.key)
        name = self.text(client.name) or (self.text(person.name) if person else client.key)
        url = client.url or (person.url if person else "")
        return Client(name, url, self.text(client.sector)) if name else None

    def _credits(self, front: Front) -> tuple[Credit, ...]:
        found = []
        for credit in front.credits:
            person = self._site.people.get(credit.person)
            name = self.text(person.name if person else credit.person)
            url = credit.url or (person.url if person else "")
            found.append(Credit(name, self.text(credit.role), url))
        return tuple(found)

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

    def _cover(self, writeup: WriteUp) -> Picture | None:
        cover = writeup.front.cover
        if cover is None:
            return None
        return self._media.front_picture(cover, "cover.src", writeup, self._lang)

    def _gallery(self, writeup: WriteUp) -> tuple[Picture, ...]:
        front = writeup.front
        if front.gallery_all:
            pictures = [
                self._media.gallery_picture(path, image, self._lang, span_of(writeup, "gallery"))
                for path, image in self._pictures_beside(writeup)
            ]
        else:
            pictures = [
                self._media.front_picture(image, f"gallery.{at}.src", writeup, self._lang)
                for at, image in enumerate(front.gallery)
            ]
        return tuple(picture for picture in pictures if picture is not None)

    def _pictures_beside(self, writeup: WriteUp) -> list[tuple[str, FrontImage]]:
        folder = posixpath.dirname(writeup.path)
        captions = self._site.captions.get(folder, {})
        cover = writeup.front.cover
        found = []
        self._media.check_captions(folder, captions)
        for path in self._media.beside(folder):
            name = posixpath.basename(path)
            suffix = posixpath.splitext(name)[1].lower()
            if suffix not in (*PICTURES, *VIDEOS, *UNREADABLE_PICTURES):
                continue
            if cover is not None and name == cover.src:
                continue
            found.append(
                (path, captions.get(name) or FrontImage(name, caption=_caption_from(name)))
            )
        return sorted(found, key=lambda item: natural(posixpath.basename(item[0])))

    def _anchors(
        self, links: Sequence[FrontLink], key: str, writeup: WriteUp
    ) -> tuple[Anchor, ...]:
        anchors = [self._anchor(link, f"{key}.{at}", writeup) for at, link in enumerate(links)]
        return tuple(anchor for anchor in anchors if anchor is not None)

    def _anchor(self, link: FrontLink, place: str, writeup: WriteUp) -> Anchor | None:
        label = self.text(link.label)
        if link.src:
            return self._media.front_file(link, f"{place}.src", writeup, self._lang)
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
        return Anchor(label or link.url, url or link.url, download=link.download)

    def _headings(self, writeup: WriteUp) -> tuple[Heading, ...]:
        return tuple(
            Heading(heading.level, heading.text, heading.anchor)
            for heading in writeup.outline.headings
        )


def natural(name: str) -> list[tuple[int, int, str]]:
    """Return a sort key by which "2 b" comes before "10 a": digits count as numbers."""
    key: list[tuple[int, int, str]] = []
    digits = ""
    for letter in name.casefold() + "\0":
        if letter.isdecimal():
            digits += letter
            continue
        if digits:
            key.append((0, int(digits), digits))
            digits = ""
        key.append((1, 0, letter))
    return key


def _caption_from(name: str) -> str:
    """Return the words of a picture's file name: "03 Vue depuis la rue.jpg"; "" if it has none."""
    stem = posixpath.splitext(name)[0]
    words = stem.lstrip("0123456789").lstrip(" -_.")
    if " " not in words and stem[:1].isalpha():
        return ""  # a camera's or a program's name, such as IMG_2034 or plan-final
    return words if any(letter.isalpha() for letter in words) and " " in stem else ""


def _sentence(result: Result) -> str:
    return result.text or " ".join(part for part in (result.value, result.label) if part)


def _no_such_work(key: str, span: Span, works: Mapping[str, WriteUp]) -> Problem:
    from difflib import get_close_matches

    near = get_close_matches(key, works, 1)
    hint = (
        f"did you mean `{near[0]}`?" if near else "write the name of a folder in content/projects/"
    )
    return Problem("project-unknown", "error", f"there is no project `{key}`", span, hint)
