"""What a page shows beside its text: facts, people, results, links, pictures of front matter."""

from collections.abc import Sequence

from portfolio_gen.model.front import Front, FrontLink, FrontQuote, FrontResult
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import Anchor, Client, Credit, Fact, Picture, Quote, Result
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.gallery import leading, pictures_beside
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.texts import Texts, spoken


class Details:
    """Makes these parts of views, in one language; `texts` are those of the views."""

    def __init__(self, desk: Desk, lang: str, texts: Texts) -> None:
        self._desk = desk
        self._site = desk.site
        self._lang = lang
        self._homes = desk.where.homes
        self._media = desk.media
        self._texts = texts

    def facts(self, writeup: WriteUp) -> tuple[Fact, ...]:
        """Return the lines of the facts panel, whose labels are in the language of who wrote it."""
        loan = writeup.loans.get("facts")
        lang = loan.lang if loan else self._lang
        return tuple(
            Fact(self._texts.of(spoken(label, lang)), self._texts.of(value))
            for label, value in writeup.front.facts.items()
        )

    def client(self, front: Front) -> Client | None:
        """Return for whom the work was done, as far as that may be said; None if nothing may."""
        client = front.client
        if client is None or client.show == "hidden":
            return None
        if client.show == "anonymous":
            shown = self._texts.of(client.shown_as)
            sector = self._texts.of(client.sector)
            return Client(shown, sector=sector, anonymous=True) if shown else None
        name, url, page = self._known(client.key, client.url)
        name = self._texts.of(client.name) or name
        return Client(name, url, self._texts.of(client.sector), page) if name else None

    def credits(self, front: Front) -> tuple[Credit, ...]:
        """Return who was in the work."""
        found = []
        for credit in front.credits:
            name, url, page = self._known(credit.person, credit.url)
            found.append(Credit(name, self._texts.of(credit.role), url, page))
        return tuple(found)

    def quotes(self, front: Front) -> tuple[Quote, ...]:
        """Return the words of others on the work."""
        return tuple(self._quote(quote) for quote in front.quotes)

    def results(self, front: Front) -> tuple[Result, ...]:
        """Return what came of a work, all of it."""
        return tuple(self._result(result) for result in front.results)

    def cover(self, writeup: WriteUp, place: str = "cover") -> Picture | None:
        """Return the picture that stands for a write-up, in the sizes of a place."""
        cover = writeup.front.cover
        if cover is None:
            return None
        return self._media.front_picture(cover, "cover.src", writeup, writeup.lang, place)

    def on_card(self, writeup: WriteUp) -> Picture | None:
        """Return the picture of a write-up in lists: its cover, else the first of its gallery."""
        if writeup.front.cover is not None:
            return self.cover(writeup, "card")
        found = leading(self._site, self._media, writeup)
        if found is None:
            return None
        return self._media.leading_picture(*found, writeup.lang, span_of(writeup, "gallery"))

    def gallery(self, writeup: WriteUp) -> tuple[Picture, ...]:
        """Return the pictures of a page's gallery that can be shown."""
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

    def anchors(self, links: Sequence[FrontLink], key: str, writeup: WriteUp) -> tuple[Anchor, ...]:
        """Return the links under a key of front matter that lead somewhere, or are words alone."""
        anchors = [self._anchor(link, f"{key}.{at}", writeup) for at, link in enumerate(links)]
        return tuple(anchor for anchor in anchors if anchor is not None)

    def _quote(self, quote: FrontQuote) -> Quote:
        name, url, page = self._known(quote.by)
        return Quote(self._texts.of(quote.text), name, self._texts.of(quote.role), url, page)

    def _known(self, who: str, url: str = "") -> tuple[str, str, str]:
        """Return the name of a key or name, where it leads, and the address of a page here.

        An address that was given at the place itself is the one to lead to.
        """
        person = self._site.people.get(who)
        if person is None:
            return self._texts.of(who), url, ""
        page = self._homes.get(("person", who), {}).get(self._lang, "")
        return self._texts.of(person.name), url or person.url, "" if url else page

    def _result(self, result: FrontResult) -> Result:
        return Result(
            self._texts.of(result.text),
            self._texts.of(result.value),
            self._texts.of(result.label),
            self._texts.of(result.before),
            self._texts.of(result.after),
            self._texts.of(result.period),
            result.basis,
            self._texts.of(result.source),
        )

    def _anchor(self, link: FrontLink, place: str, writeup: WriteUp) -> Anchor | None:
        label = self._texts.of(link.label)
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
