"""Feeds of the work, for each language and, on request, for each of its tags."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote, urlsplit

from msgspec.structs import replace

from portfolio_gen.model.found import FeedEntry, FeedView
from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Feed
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.theme import Trace
from portfolio_gen.model.views import NotePage, ProjectPage
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.relative import PLAIN, absolute, relative
from portfolio_gen.store.digests import combined

NEWEST = 30
#: Both forms of a feed, by the names of their files.
FILES = (("feed.xml", "atom"), ("feed.json", "json"))
#: The template of one entry's text. A theme may do without it: then the text is the page's body.
TEMPLATE = "templates/feed.html"
STYLE = "feed.css"
#: The year of this way to make ids. A `tag:` URI names a time at which the domain was in the
#: hands of who made it up (RFC 4151, 2.1); a work's own date would change with each correction.
MINTED = "2026"


def published(front: Front) -> str:
    """Return since when something can be read, as far as its author says: ISO, "" if undated."""
    end = "" if front.end == "ongoing" else front.end
    return front.publish_on or front.date or end or front.start


def is_fed(writeup: WriteUp, today: str) -> bool:
    """Tell whether a write-up that is listed has its place in feeds on a day.

    What is dated later would lead the feed until then, or for good where its year is a slip.
    """
    front = writeup.front
    return "" < published(front) <= today and not front.draft and not front.unlisted


def instant(date: str, timezone: str) -> str:
    """Return noon of the first day that an ISO date of one to three parts names (RFC 3339).

    Noon, since that is on the same day for readers in nearly all time zones.
    """
    day = f"{date}-01-01"[:10] if len(date) < 10 else date
    if timezone == "UTC":
        return f"{day}T12:00:00Z"
    from datetime import datetime
    from zoneinfo import ZoneInfo

    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=ZoneInfo(timezone)).isoformat()


def entry_id(writeup: WriteUp, base_url: str) -> str:
    """Return what a work is known by in feeds, whatever becomes of its title, date and address.

    An `id` that is a URI stands as it is; any other takes the place of the folder's name in
    "tag:ada.example,2026:/work/project/loom/en" (RFC 4151), of which "/work" is the site's path.
    """
    own = writeup.front.id
    scheme, colon, rest = own.partition(":")
    if colon and rest and scheme.isascii() and scheme.replace("-", "").isalnum():
        return quote(own, safe="/:@!$&'()*+,;=~-._%?#[]")
    site = urlsplit(base_url)
    host = (site.hostname or "").encode("idna").decode()
    path = f"{site.path.rstrip('/')}/{writeup.kind}/{own or writeup.key}/{writeup.lang}"
    return f"tag:{host},{MINTED}:{quote(path, safe=PLAIN)}"


def feed_of(desk: Desk, folder: str, works: Iterable[WriteUp]) -> str:
    """Return the address of the Atom feed beside a page of works; "" if there is none."""
    today = desk.where.today
    there = desk.site.config.base_url and any(is_fed(work, today) for work in works)
    return f"{folder}feed.xml" if there else ""


class Feeds:
    """Plans the feeds of one language."""

    def __init__(self, desk: Desk, lang: str) -> None:
        self._desk = desk
        self._lang = lang
        self._base = desk.site.config.base_url
        self._ids: dict[str, WriteUp] = {}

    def plan(self, folder: str, works: Iterable[WriteUp], tag: str = "") -> None:
        """Plan the feeds of a page's works, beside that page; none if no work is in them."""
        fed = [work for work in works if is_fed(work, self._desk.where.today)]
        if not self._base or not fed:
            return
        newest = sorted(fed, key=lambda work: (published(work.front), work.key), reverse=True)
        shown = newest[:NEWEST]
        entries = tuple(self._entry(work) for work in shown)
        sources = tuple(work.path for work in shown)
        for name, form in FILES:
            if f"static{folder}{name}" in self._desk.site.files:
                continue  # the author's own
            recipe = self._recipe(form, shown, self._view(folder, name, tag, entries))
            self._desk.outputs.add(f"{folder}{name}"[1:], recipe, self._origin(), sources)

    def _origin(self) -> Span:
        return self._desk.config_span("feeds")

    def _recipe(self, form: str, works: Sequence[WriteUp], view: FeedView) -> Feed:
        desk = self._desk
        trace = desk.site.theme.traces.get(TEMPLATE)
        components = [desk.components_of(work) for work in works]
        used: list[Trace] = [each for _, traces in components for each in traces]
        langs = dict.fromkeys(entry.page.lang for entry in view.entries)
        return Feed(
            "atom" if form == "atom" else "json",
            TEMPLATE if trace else "",
            trace.digest if trace else b"",
            combined(*(digest for digest, _ in components)),
            combined(*(desk.site.theme.strings_digest[lang] for lang in langs)),
            desk.assets_digest,
            desk.data_digest((trace, *used) if trace else used),
            view,
        )

    def _view(self, folder: str, name: str, tag: str, entries: tuple[FeedEntry, ...]) -> FeedView:
        desk, lang = self._desk, self._lang
        site = desk.site_view(lang)
        words = desk.site.theme.strings[lang]
        style = desk.assets.get(STYLE, "")
        address = f"{folder}{name}"
        atom = name.endswith(".xml")
        return FeedView(
            absolute(self._base, address),
            absolute(self._base, folder),
            self._base.rstrip("/") + "/",
            lang,
            f"{site.title} – {tag}" if tag else site.title,
            site.author.name,
            absolute(self._base, site.home),
            subtitle=site.tagline or site.description,
            icon=absolute(self._base, site.icon) if site.icon else "",
            style=relative(address, style) if style and atom else "",
            explained=words.get("feed.explained", "") if atom else "",
            back=words.get("feed.back", "") if atom else "",
            full=desk.site.config.feeds.full,
            entries=entries,
        )

    def _entry(self, work: WriteUp) -> FeedEntry:
        desk = self._desk
        page = desk.views[work.kind, work.key, work.lang]
        timezone = desk.site.config.timezone
        since = published(work.front)
        updated = work.front.updated
        changed = max(since, updated) if updated <= desk.where.today else since
        known = entry_id(work, self._base)
        if self._ids.setdefault(known, work) is not work:
            desk.problems.append(_twice(work, self._ids[known]))
        return FeedEntry(
            known,
            absolute(self._base, page.address),
            instant(since, timezone),
            instant(changed, timezone),
            _alone(page),
            desk.site_digest(work.lang),
        )


def _alone(page: ProjectPage | NotePage) -> ProjectPage | NotePage:
    if isinstance(page, ProjectPage):
        return replace(page, previous=None, next=None, related=(), headings=())
    return replace(page, previous=None, next=None, headings=())


def _twice(work: WriteUp, other: WriteUp) -> Problem:
    return Problem(
        "id-twice",
        "error",
        f"{other.path} has the same identity in feeds",
        span_of(work, "id"),
        "give one of the two another `id`",
    )
