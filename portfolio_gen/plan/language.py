"""The pages of one language: works, notes, pages, lists, terms, the home page."""

from collections.abc import Sequence

from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import HomePage, ListPage, TermPage
from portfolio_gen.plan.addresses import TERM_SECTIONS
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.order import in_order
from portfolio_gen.plan.pages import RELATED, Pages
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.related import related
from portfolio_gen.plan.site_view import site_view
from portfolio_gen.plan.terms import KINDS, Terms

#: Terms that a term's page names besides; all of them on each page would grow with their square.
OTHERS = 50


def plan_language(desk: Desk, lang: str) -> list[str]:
    """Plan all pages of a language; return the public addresses of those without a write-up."""
    return _Language(desk, lang).plan()


class _Language:
    """One language's works in their order, and what makes views of them."""

    def __init__(self, desk: Desk, lang: str) -> None:
        self.desk = desk
        self.lang = lang
        self.ground = desk.where.grounds[lang]
        self.mine = [writeup for writeup in desk.where.shown if writeup.lang == lang]
        listed = [writeup for writeup in self.mine if not writeup.front.unlisted]
        self.projects = in_order(each for each in listed if each.kind == "project")
        self.notes = in_order(each for each in listed if each.kind == "note")
        navigable = in_order(each for each in listed if each.kind == "page")
        desk.add_site_view(
            site_view(
                desk.site,
                self.ground,
                desk.where.grounds,
                desk.where.homes,
                navigable,
                desk.media,
                desk.problems,
            )
        )
        folders = {kind: self.ground.folders[TERM_SECTIONS[kind]] for kind in KINDS}
        self.terms = Terms(desk.site, lang, self.projects + self.notes, folders, desk.problems)
        self.texts = desk.texts(lang)
        self.pages = Pages(desk, lang, self.terms)
        self.public: list[str] = []

    def plan(self) -> list[str]:
        """Plan everything."""
        self._projects()
        self._notes()
        self._others()
        self._home()
        self._list("projects", self.projects)
        self._list("notes", self.notes)
        self._terms()
        return self.public

    def _projects(self) -> None:
        projects = self.projects
        nearest = related({work.key: self.terms.keys_of(work) for work in projects}, RELATED + 2)
        by_key = {work.key: work for work in projects}
        for at, work in enumerate(projects):
            previous, following = _beside(projects, at)
            beside = {other.key for other in (previous, following) if other is not None}
            others = [by_key[key] for key in nearest[work.key] if key not in beside]
            view = self.pages.project(work, previous, following, others[:RELATED])
            self.desk.add_write_up(view, work)

    def _notes(self) -> None:
        for at, note in enumerate(self.notes):
            self.desk.add_write_up(self.pages.note(note, *_beside(self.notes, at)), note)

    def _others(self) -> None:
        """Plan pages, selections, and what is linked from nowhere."""
        works = {writeup.key: writeup for writeup in self.mine if writeup.kind == "project"}
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
        summary = self.texts.of(writeup.front.summary) if writeup else ""
        view = HomePage(
            address=self.ground.home,
            lang=lang,
            title=self.texts.of(writeup.front.title) if writeup else "",
            description=summary or self.texts.of(desk.site.config.description),
            canonical=desk.canonical(self.ground.home),
            translations=desk.translations("home", "", lang),
            section=self.ground.home,
            body=desk.links.body(writeup) if writeup else None,
            extra=writeup.front.extra if writeup else {},
            summary=summary,
            projects=tuple(self.pages.card(work) for work in self.projects),
            notes=tuple(self.pages.card(note) for note in self.notes),
            kinds=tuple(term.term for term in self.terms.all("kind")),
        )
        self._add(view, writeup, (*self.projects, *self.notes))

    def _list(self, section: str, works: Sequence[WriteUp]) -> None:
        desk, lang = self.desk, self.lang
        address = desk.list_of(section, lang)
        if not address:
            return
        writeup = self._only(section)
        title = self.texts.of(writeup.front.title) if writeup else ""
        view = ListPage(
            address=address,
            lang=lang,
            title=title or desk.site.theme.strings[lang].get(f"section.{section}", section),
            description=self.texts.of(writeup.front.summary) if writeup else "",
            canonical=desk.canonical(address),
            translations=desk.translations(section, "", lang),
            section=address,
            body=desk.links.body(writeup) if writeup else None,
            extra=writeup.front.extra if writeup else {},
            kind="projects" if section == "projects" else "notes",
            cards=tuple(self.pages.card(work) for work in works),
            kinds=tuple(term.term for term in self.terms.all("kind")),
            tags=tuple(term.term for term in self.terms.all("tag")),
        )
        self._add(view, writeup, works)

    def _terms(self) -> None:
        desk = self.desk
        section = desk.list_of("projects", self.lang)
        for kind in KINDS:
            everyone = self.terms.all(kind)
            others = tuple(term.term for term in everyone[:OTHERS])
            for term in everyone:
                view = TermPage(
                    address=term.address,
                    lang=self.lang,
                    title=term.name,
                    canonical=desk.canonical(term.address),
                    section=section,
                    kind=kind,
                    cards=tuple(self.pages.card(work) for work in term.works),
                    others=others,
                )
                origin = span_of(term.works[0], "kind" if kind == "kind" else f"{kind}s")
                desk.add(view, origin, None, tuple(work.path for work in term.works))
                self.public.append(term.address)

    def _add(
        self, view: HomePage | ListPage, writeup: WriteUp | None, works: Sequence[WriteUp]
    ) -> None:
        sources = tuple(work.path for work in works)
        if writeup is not None:
            self.desk.add(view, span_of(writeup, "slug"), writeup, sources)
        else:
            self.desk.add(view, self.desk.config_span(), None, sources)
            self.public.append(view.address)

    def _only(self, kind: str) -> WriteUp | None:
        return next((writeup for writeup in self.mine if writeup.kind == kind), None)


def _beside(works: Sequence[WriteUp], at: int) -> tuple[WriteUp | None, WriteUp | None]:
    previous = works[at - 1] if at else None
    return previous, works[at + 1] if at + 1 < len(works) else None
