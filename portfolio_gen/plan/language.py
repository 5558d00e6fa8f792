"""The pages of one language: works, notes, pages, lists, terms, the home page."""

from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import HomePage, ListPage, Result, TermPage
from portfolio_gen.plan.addresses import TERM_SECTIONS
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.feeds import Feeds, feed_of
from portfolio_gen.plan.icons import Icons, plan_icons
from portfolio_gen.plan.order import in_order
from portfolio_gen.plan.pages import Pages
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.people_pages import plan_people
from portfolio_gen.plan.related import related
from portfolio_gen.plan.siblings import Siblings, siblings
from portfolio_gen.plan.site_view import site_view
from portfolio_gen.plan.terms import KINDS, Terms, TermWorks
from portfolio_gen.plan.texts import only_in, spoken
from portfolio_gen.plan.works import plan_works

#: Terms that a term's page names besides; all of them on each page would grow with their square.
OTHERS = 50
#: Other works that a project's page shows.
RELATED = 3


def plan_languages(desk: Desk) -> list[str]:
    """Plan all pages of all languages; return the public addresses of those without a write-up."""
    icons = plan_icons(desk)
    languages = [_Language(desk, lang, icons) for lang in desk.site.config.languages]
    terms = siblings({language.lang: language.terms for language in languages})
    public = [address for language in languages for address in language.plan(terms)]
    for language in languages:  # after all pages: a feed may have those of another language
        language.plan_feeds()
    plan_works(desk, {language.lang: language.projects for language in languages})
    return public


class _Language:
    """One language's works in their order, and what makes views of them."""

    def __init__(self, desk: Desk, lang: str, icons: Icons) -> None:
        self.desk = desk
        self.lang = lang
        self.ground = desk.where.grounds[lang]
        self.mine = [writeup for writeup in desk.where.shown if writeup.lang == lang]
        listed = [writeup for writeup in self.mine if not writeup.front.unlisted]
        listed += desk.where.guests.get(lang, ())
        #: With those that are shown in their original language.
        self.all_projects = in_order((each for each in listed if each.kind == "project"), lang)
        self.all_notes = in_order((each for each in listed if each.kind == "note"), lang)
        self.projects = [each for each in self.all_projects if each.lang == lang]
        self.notes = [each for each in self.all_notes if each.lang == lang]
        navigable = in_order((each for each in listed if each.kind == "page"), lang)
        view = site_view(
            desk.site,
            self.ground,
            desk.where.grounds,
            desk.where.homes,
            navigable,
            desk.media,
            desk.problems,
        )
        works = self.all_projects + self.all_notes
        desk.add_site_view(replace(icons.on(view), feed=feed_of(desk, self.ground.home, works)))
        folders = {kind: self.ground.folders[TERM_SECTIONS[kind]] for kind in KINDS}
        self.terms = Terms(desk.site, lang, works, folders, desk.problems)
        self.pages = Pages(desk, lang, self.terms)
        self.public: list[str] = []

    def plan(self, terms: Siblings) -> list[str]:
        """Plan everything; `terms` are the terms of all languages."""
        self._projects()
        self._notes()
        self._others()
        self._home()
        self._list("projects", self.all_projects)
        self._list("notes", self.all_notes)
        self._terms(terms)
        self.public += plan_people(self.desk, self.lang, self.all_projects, self.pages)
        return self.public

    def plan_feeds(self) -> None:
        """Plan the feeds of this language; of its tags, too, if they are wanted."""
        feeds = Feeds(self.desk, self.lang)
        feeds.plan(self.ground.home, self.all_projects + self.all_notes)
        if self.desk.site.config.feeds.tags:
            for term in self.terms.all("tag"):
                feeds.plan(term.address, term.works, term.name)

    def _projects(self) -> None:
        projects = self.projects
        nearest = related({work.key: self.terms.keys_of(work) for work in projects}, RELATED + 2)
        by_key = {work.key: work for work in projects}
        for at, work in enumerate(projects):
            previous, following = _beside(projects, at)
            if following is None and at:
                following = projects[0]  # a reader at the end begins again
            beside = [other for other in (previous, following) if other is not None]
            akin = [by_key[key] for key in nearest[work.key]]
            others = _others(projects, at, akin, beside)
            view = self.pages.project(work, previous, following, others)
            self.desk.add_write_up(view, work)

    def _notes(self) -> None:
        for at, note in enumerate(self.notes):
            self.desk.add_write_up(self.pages.note(note, *_beside(self.notes, at)), note)

    def _others(self) -> None:
        """Plan pages, selections, and what is linked from nowhere."""
        works = self._selectable()
        for writeup in self.mine:
            unlisted = writeup.front.unlisted
            if writeup.kind == "page":
                self.desk.add_write_up(self.pages.page(writeup), writeup)
            elif writeup.kind == "selection":
                self.desk.add_write_up(self.pages.selection(writeup, works), writeup)
            elif unlisted and writeup.kind == "project":
                self.desk.add_write_up(self.pages.project(writeup, None, None, ()), writeup)
            elif unlisted and writeup.kind == "note":
                self.desk.add_write_up(self.pages.note(writeup, None, None), writeup)

    def _home(self) -> None:
        desk, lang = self.desk, self.lang
        writeup = self._only("home")
        shown, front = self._text_of("home", writeup)
        text = self.pages.text
        summary = text(front.summary)
        view = HomePage(
            address=self.ground.home,
            lang=lang,
            title=text(front.title),
            description=summary or text(desk.site.config.description),
            canonical=desk.canonical(self.ground.home),
            translations=desk.translations("home", "", lang),
            section=self.ground.home,
            body=desk.links.body(shown) if shown else None,
            extra=front.extra,
            summary=summary,
            projects=self.pages.cards(self.all_projects),
            notes=self.pages.cards(self.all_notes),
            kinds=self.pages.listed(self.terms.all("kind")),
            skills=self.pages.listed(self.terms.all("skill")),
            qr=desk.code(self.ground.home, desk.config_span()),
            foreign=self.pages.foreign(),
        )
        self._add(view, writeup, (*self.all_projects, *self.all_notes), shown)

    def _list(self, section: str, works: Sequence[WriteUp]) -> None:
        desk, lang = self.desk, self.lang
        address = desk.list_of(section, lang)
        if not address:
            return
        writeup = self._only(section)
        shown, front = self._text_of(section, writeup)
        title = self.pages.text(front.title)
        view = ListPage(
            address=address,
            lang=lang,
            title=title or desk.site.theme.strings[lang].get(f"section.{section}", section),
            description=self.pages.text(front.summary),
            canonical=desk.canonical(address),
            translations=desk.translations(section, "", lang),
            section=address,
            body=desk.links.body(shown) if shown else None,
            extra=front.extra,
            kind="projects" if section == "projects" else "notes",
            cards=self.pages.cards(works),
            kinds=self.pages.listed(self.terms.all("kind")),
            tags=self.pages.listed(self.terms.all("tag")),
            foreign=self.pages.foreign(),
        )
        self._add(view, writeup, works, shown)

    def _terms(self, terms: Siblings) -> None:
        desk = self.desk
        section = desk.list_of("projects", self.lang)
        for kind in KINDS:
            everyone = self.terms.all(kind)
            others = self.pages.listed(everyone[:OTHERS])
            lent = self.pages.foreign()
            for term in everyone:
                self.pages.lend(lent)
                homes = terms.get((self.lang, kind, term.slug), {})
                view = TermPage(
                    address=term.address,
                    lang=self.lang,
                    title=self.pages.shown(term.term).name,
                    canonical=desk.canonical(term.address),
                    translations=desk.versions(homes, self.lang),
                    section=section,
                    kind=kind,
                    feed=self._feed_of(term),
                    cards=self.pages.cards(term.works),
                    results=self._proof(term),
                    others=others,
                    foreign=self.pages.foreign(),
                )
                origin = span_of(term.works[0], "kind" if kind == "kind" else f"{kind}s")
                desk.add(view, origin, None, tuple(work.path for work in term.works))
                self.public.append(term.address)

    def _proof(self, term: TermWorks) -> dict[str, tuple[Result, ...]]:
        """Return what came of the works that show a skill."""
        works = term.works if term.kind == "skill" else ()
        return {
            self.pages.card(work).address: self.pages.details.results(work.front)
            for work in works
            if work.front.results and work.lang == self.lang
        }

    def _feed_of(self, term: TermWorks) -> str:
        wanted = term.kind == "tag" and self.desk.site.config.feeds.tags
        return feed_of(self.desk, term.address, term.works) if wanted else ""

    def _selectable(self) -> dict[str, WriteUp]:
        """Return every project that is shown, in this language where it has a version in it."""
        found: dict[str, WriteUp] = {}
        if not any(writeup.kind == "selection" for writeup in self.mine):
            return found
        by_lang: dict[str, list[WriteUp]] = {lang: [] for lang in self.desk.where.grounds}
        for writeup in self.desk.where.shown:
            if writeup.kind == "project":
                by_lang[writeup.lang].append(writeup)
        for lang in (self.lang, *by_lang):
            for work in by_lang[lang]:
                found.setdefault(work.key, work)
        return found

    def _text_of(self, kind: str, own: WriteUp | None) -> tuple[WriteUp | None, Front]:
        """Return the write-up whose text a page of this language shows, and its front matter.

        Its own version; else the original, if such are shown; else of the first version only
        what that says in this language.
        """
        if own is not None:
            return own, own.front
        shown = self.desk.where.shown
        by_lang = {writeup.lang: writeup for writeup in shown if writeup.kind == kind}
        found = [by_lang[lang] for lang in self.desk.where.grounds if lang in by_lang]
        if not found:
            return None, Front()
        front, lang = found[0].front, found[0].lang
        if self.desk.site.config.untranslated == "show_original":
            return found[0], replace(
                front, title=spoken(front.title, lang), summary=spoken(front.summary, lang)
            )
        return None, Front(
            title=only_in(front.title, self.lang), summary=only_in(front.summary, self.lang)
        )

    def _add(
        self,
        view: HomePage | ListPage,
        writeup: WriteUp | None,
        works: Sequence[WriteUp],
        shown: WriteUp | None,
    ) -> None:
        sources = tuple(work.path for work in works)
        if writeup is not None:
            self.desk.add(view, span_of(writeup, "slug"), writeup, sources)
            return
        origin = Span(shown.path) if shown else self.desk.config_span()
        self.desk.add(view, origin, shown, sources)
        self.public.append(view.address)

    def _only(self, kind: str) -> WriteUp | None:
        return next((writeup for writeup in self.mine if writeup.kind == kind), None)


def _beside(works: Sequence[WriteUp], at: int) -> tuple[WriteUp | None, WriteUp | None]:
    previous = works[at - 1] if at else None
    return previous, works[at + 1] if at + 1 < len(works) else None


def _others(
    projects: Sequence[WriteUp], at: int, akin: Sequence[WriteUp], beside: Sequence[WriteUp]
) -> list[WriteUp]:
    """Return the works that a project's page shows: those akin to it, then those that follow it."""
    found: list[WriteUp] = []
    following = (projects[(at + step) % len(projects)] for step in range(1, len(projects)))
    for other in (*akin, *islice(following, RELATED + len(beside) + len(akin))):
        if len(found) < RELATED and other not in found and other not in beside:
            found.append(other)
    return found
