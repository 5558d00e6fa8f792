"""The whole output of a build, decided: from a `Site` and a date to recipes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from portfolio_gen.model.plan import Larder, Plan
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Copy, Page, Text
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.theme import Trace
from portfolio_gen.model.views import (
    GonePage,
    HomePage,
    ListPage,
    NotFoundPage,
    ProjectPage,
    RedirectPage,
    SiteView,
    TermPage,
    Translation,
    View,
    Words,
)
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.addresses import (
    TERM_SECTIONS,
    Grounds,
    address_of,
    check_reserved,
    grounds,
)
from portfolio_gen.plan.assets import theme_assets
from portfolio_gen.plan.links import Links
from portfolio_gen.plan.media import Media, span_of
from portfolio_gen.plan.order import in_order
from portfolio_gen.plan.outputs import Outputs
from portfolio_gen.plan.pages import RELATED, Pages
from portfolio_gen.plan.published import as_address, listed, vanished
from portfolio_gen.plan.related import related
from portfolio_gen.plan.relative import output_path
from portfolio_gen.plan.site_view import site_view
from portfolio_gen.plan.terms import KINDS, Terms
from portfolio_gen.plan.texts import text_in
from portfolio_gen.plan.visibility import next_change, visibility
from portfolio_gen.store.digests import combined, digest

MARKER = "This folder is made by portfolio; every build replaces what it made.\n"
TEMPLATES = {
    "home": "templates/home.html",
    "list": "templates/list.html",
    "term": "templates/term.html",
    "project": "templates/project.html",
    "note": "templates/note.html",
    "page": "templates/page.html",
    "redirect": "templates/redirect.html",
    "gone": "templates/gone.html",
    "not_found": "templates/404.html",
}


def plan_site(site: Site, today: str, wishes: Wishes, problems: list[Problem]) -> Plan:
    """Return the plan of a site as it is on a day (ISO date), with all faults found on the way."""
    return _Planner(site, today, wishes, problems).plan()


class _Planner:
    """What the steps of one plan share; nothing of it outlives the plan."""

    def __init__(self, site: Site, today: str, wishes: Wishes, problems: list[Problem]) -> None:
        self.site = site
        self.today = today
        self.wishes = wishes
        self.problems = problems
        self.outputs = Outputs(problems)
        self.media = Media(site, self.outputs, problems)
        self.grounds = grounds(site, problems)
        self.homes: dict[tuple[str, str], dict[str, str]] = {}
        self.site_views: dict[bytes, SiteView] = {}
        self.site_digests: dict[str, bytes] = {}
        self.bodies: dict[bytes, tuple[str, str]] = {}
        self.public: list[str] = []
        self.withdrawn: list[str] = []
        self.ended: list[tuple[str, WriteUp]] = []
        self.shown: list[WriteUp] = []

    def plan(self) -> Plan:
        """Return the plan."""
        self._decide_addresses()
        assets = theme_assets(self.site.theme, self.outputs, self.media.copies, self.problems)
        self.assets_digest = digest(msgspec.msgpack.encode(assets, order="sorted"))
        known = frozenset(address for homes in self.homes.values() for address in homes.values())
        self.links = Links(self.site, self.homes, known, self.media, self.problems)
        for lang in self.site.config.languages:
            self._plan_language(lang)
        self._plan_old_addresses()
        self._plan_static()
        self._plan_small_files()
        self.outputs.under_files()
        larder = Larder(
            sites=self.site_views,
            strings=self.site.theme.strings,
            assets=assets,
            data={name: file.value for name, file in self.site.data.items()},
            templates={name: file.source for name, file in self.site.theme.files.items()},
            copies=self.media.copies,
            bodies=self.bodies,
            component_arguments={
                name: {argument.name: argument.type for argument in spec.arguments}
                for name, spec in self.site.theme.components.items()
            },
        )
        return Plan(
            self.outputs.planned,
            larder,
            known,
            self.site.secrets,
            next_change(self.site.writeups, self.today),
        )

    # Addresses

    def _decide_addresses(self) -> None:
        homes: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        pages = []
        for writeup in self.site.writeups:
            ground = self.grounds[writeup.lang]
            front = writeup.front
            state = visibility(front, self.today, drafts=self.wishes.drafts)
            address = address_of(writeup, ground, self.problems)
            if not address:
                continue
            if state == "ended":
                self.ended.append((address, writeup))
            if state != "shown":
                continue
            self.shown.append(writeup)
            pages.append((writeup, address))
            homes[writeup.kind, writeup.key][writeup.lang] = address
            hidden = front.unlisted or writeup.kind == "selection" or front.draft
            (self.withdrawn if hidden else self.public).append(address)
        check_reserved(pages, self.grounds, self.problems)
        for lang, ground in self.grounds.items():
            homes["home", ""].setdefault(lang, ground.home)
            for kind, section in (("project", "projects"), ("note", "notes")):
                address = ground.folders[section]
                has_list = any(
                    writeup.kind == kind and writeup.lang == lang and not writeup.front.unlisted
                    for writeup in self.shown
                )
                if has_list or lang in homes[section, ""]:
                    homes[section, ""][lang] = address
        self.homes = dict(homes)

    # Pages of one language

    def _plan_language(self, lang: str) -> None:
        ground = self.grounds[lang]
        mine = [writeup for writeup in self.shown if writeup.lang == lang]
        listed_ = [writeup for writeup in mine if not writeup.front.unlisted]
        projects = in_order(writeup for writeup in listed_ if writeup.kind == "project")
        notes = in_order(writeup for writeup in listed_ if writeup.kind == "note")
        navigable = in_order(writeup for writeup in listed_ if writeup.kind == "page")
        folders = {kind: ground.folders[TERM_SECTIONS[kind]] for kind in KINDS}
        terms = Terms(self.site, lang, projects + notes, folders, self.problems)
        self._site_view(ground, navigable)
        pages = Pages(self.site, lang, self.homes, terms, self.media, self.links, self.problems)
        self._plan_projects(pages, projects, terms)
        self._plan_sequence(pages, notes)
        for writeup in mine:
            if writeup.kind == "page":
                self._write_up(writeup, pages.page(writeup))
            elif writeup.front.unlisted and writeup.kind == "project":
                self._write_up(writeup, pages.project(writeup, None, None, ()))
            elif writeup.front.unlisted and writeup.kind == "note":
                self._write_up(writeup, pages.note(writeup, None, None))
        works = {writeup.key: writeup for writeup in mine if writeup.kind == "project"}
        for writeup in mine:
            if writeup.kind == "selection":
                self._write_up(writeup, pages.selection(writeup, works))
        self._plan_home(lang, pages, projects, notes, terms)
        self._plan_lists(lang, pages, projects, notes, terms)
        self._plan_terms(lang, pages, terms)
        self._plan_not_found(lang)

    def _site_view(self, ground: Grounds, navigable: list[WriteUp]) -> None:
        view = site_view(
            self.site, ground, self.grounds, self.homes, navigable, self.media, self.problems
        )
        key = digest(msgspec.msgpack.encode(view, order="deterministic"))
        self.site_views[key] = view
        self.site_digests[ground.lang] = key

    def _plan_projects(self, pages: Pages, projects: list[WriteUp], terms: Terms) -> None:
        nearest = related({work.key: terms.keys_of(work) for work in projects}, RELATED + 2)
        by_key = {work.key: work for work in projects}
        for at, work in enumerate(projects):
            previous = projects[at - 1] if at else None
            following = projects[at + 1] if at + 1 < len(projects) else None
            beside = {other.key for other in (previous, following) if other is not None}
            others = [by_key[key] for key in nearest[work.key] if key not in beside]
            self._write_up(work, pages.project(work, previous, following, others[:RELATED]))

    def _plan_sequence(self, pages: Pages, notes: list[WriteUp]) -> None:
        for at, note in enumerate(notes):
            previous = notes[at - 1] if at else None
            following = notes[at + 1] if at + 1 < len(notes) else None
            self._write_up(note, pages.note(note, previous, following))

    def _plan_home(
        self,
        lang: str,
        pages: Pages,
        projects: Sequence[WriteUp],
        notes: Sequence[WriteUp],
        terms: Terms,
    ) -> None:
        writeup = self._only("home", lang)
        view = HomePage(
            address=self.grounds[lang].home,
            lang=lang,
            title=text_in(writeup.front.title, lang) if writeup else "",
            description=(text_in(writeup.front.summary, lang) if writeup else "")
            or text_in(self.site.config.description, lang),
            canonical=self._canonical(self.grounds[lang].home),
            translations=self._others("home", lang),
            section=self.grounds[lang].home,
            body=self.links.body(writeup) if writeup else None,
            extra=writeup.front.extra if writeup else {},
            projects=tuple(pages.card(work) for work in projects),
            notes=tuple(pages.card(note) for note in notes),
            kinds=tuple(term.term for term in terms.all("kind")),
        )
        self._page(view, lang, _origin(writeup, self.site), writeup)
        if writeup is None:
            self.public.append(view.address)

    def _plan_lists(
        self,
        lang: str,
        pages: Pages,
        projects: Sequence[WriteUp],
        notes: Sequence[WriteUp],
        terms: Terms,
    ) -> None:
        lists: tuple[tuple[str, str, Sequence[WriteUp]], ...] = (
            ("projects", "projects", projects),
            ("notes", "notes", notes),
        )
        for kind, section, works in lists:
            address = self.homes.get((section, ""), {}).get(lang)
            if not address:
                continue
            writeup = self._only(kind, lang)
            words = self.site.theme.strings[lang]
            view = ListPage(
                address=address,
                lang=lang,
                title=(text_in(writeup.front.title, lang) if writeup else "")
                or words.get(f"section.{section}", section),
                description=text_in(writeup.front.summary, lang) if writeup else "",
                canonical=self._canonical(address),
                translations=self._others(section, lang),
                section=address,
                body=self.links.body(writeup) if writeup else None,
                extra=writeup.front.extra if writeup else {},
                kind="projects" if kind == "projects" else "notes",
                cards=tuple(pages.card(work) for work in works),
                kinds=tuple(term.term for term in terms.all("kind")),
                tags=tuple(term.term for term in terms.all("tag")),
            )
            self._page(view, lang, _origin(writeup, self.site), writeup)
            if writeup is None:
                self.public.append(address)

    def _plan_terms(self, lang: str, pages: Pages, terms: Terms) -> None:
        for kind in KINDS:
            everyone = terms.all(kind)
            others = tuple(term.term for term in everyone)
            for term in everyone:
                view = TermPage(
                    address=term.address,
                    lang=lang,
                    title=term.name,
                    canonical=self._canonical(term.address),
                    section=self.homes.get(("projects", ""), {}).get(lang, ""),
                    kind=kind,
                    cards=tuple(pages.card(work) for work in term.works),
                    others=others,
                )
                first = term.works[0]
                origin = span_of(first, "kind" if kind == "kind" else f"{kind}s")
                self._page(view, lang, origin, None, tuple(work.path for work in term.works))
                self.public.append(term.address)

    def _plan_not_found(self, lang: str) -> None:
        if lang != self.site.config.languages[0]:
            return
        strings = self.site.theme.strings
        words = tuple(
            Words(
                code,
                strings[code].get("not_found.title", "404"),
                strings[code].get("not_found.text", ""),
                self.grounds[code].home,
                strings[code].get("not_found.home", ""),
            )
            for code in self.site.config.languages
        )
        view = NotFoundPage(
            address="/404.html",
            lang=lang,
            title=words[0].title,
            noindex=True,
            base=self.site.config.base_url,
            words=words,
        )
        self._page(view, lang, Span(self.site.config.path), None)

    # Old addresses

    def _plan_old_addresses(self) -> None:
        for writeup in self.shown:
            for at, written in enumerate(writeup.front.aliases):
                address = as_address(written)
                target = self.homes[writeup.kind, writeup.key][writeup.lang]
                if address == target:
                    continue
                view = RedirectPage(
                    address=address,
                    lang=writeup.lang,
                    title=text_in(writeup.front.title, writeup.lang),
                    canonical=self._canonical(target),
                    noindex=True,
                    target=target,
                )
                self._page(view, writeup.lang, span_of(writeup, f"aliases.{at}"), writeup)
        before = set(self.site.published)
        for address, writeup in self.ended:
            if address in before:
                self._gone(address, writeup.lang, Span(writeup.path), writeup)
        for at, written in enumerate(self.site.config.gone):
            place = self.site.config.places.get(f"gone.{at}", (1, 1, 1))
            origin = Span(self.site.config.path, *place)
            self._gone(as_address(written), self._language_at(written), origin, None)

    def _gone(self, address: str, lang: str, origin: Span, writeup: WriteUp | None) -> None:
        title = self.site.theme.strings[lang].get("gone.title", "")
        view = GonePage(address=address, lang=lang, title=title, noindex=True)
        self._page(view, lang, origin, writeup)

    def _language_at(self, address: str) -> str:
        for lang, ground in self.grounds.items():
            if ground.home != "/" and address.startswith(ground.home):
                return lang
        return self.site.config.languages[0]

    # Files

    def _plan_static(self) -> None:
        for path, file in self.site.files.items():
            if path.startswith("static/"):
                self.media.copies[file.digest] = path
                self.outputs.add(path[len("static/") :], Copy(file.digest), Span(path), (path,))

    def _plan_small_files(self) -> None:
        origin = Span(self.site.config.path)
        before = self.site.published
        self.outputs.add(".nojekyll", Text(MARKER), origin)
        text = listed(self.public, before, self.withdrawn)
        self.outputs.add("addresses.txt", Text(text), origin)
        if self.site.config.domain:
            self.outputs.add("CNAME", Text(self.site.config.domain + "\n"), origin)
        still = frozenset("/" + path.removesuffix("index.html") for path in self.outputs.planned)
        self.problems += vanished(
            set(before) - set(self.withdrawn),
            still,
            self.public,
            strict=self.wishes.strict_addresses,
        )

    # One page

    def _write_up(self, writeup: WriteUp, view: View) -> None:
        self._page(view, writeup.lang, _origin(writeup, self.site), writeup)

    def _page(
        self,
        view: View,
        lang: str,
        origin: Span,
        writeup: WriteUp | None,
        sources: tuple[str, ...] = (),
    ) -> None:
        template = self._template(view, writeup)
        trace = self.site.theme.traces.get(template)
        if trace is None:
            self._report_template(template, writeup)
            return
        if view.body is not None and writeup is not None:
            self.bodies[view.body.document] = (writeup.path, writeup.lang)
        components = self._components(writeup) if view.body is not None else ()
        recipe = Page(
            template,
            trace.digest,
            combined(*(component.digest for component in components)),
            self.site.theme.strings_digest[lang],
            self.assets_digest,
            self._data_digest((trace, *components)),
            self.site_digests[lang],
            self.wishes.portable,
            view,
        )
        own = (writeup.path,) if writeup else ()
        self.outputs.add(output_path(view.address), recipe, origin, own + sources)

    def _template(self, view: View, writeup: WriteUp | None) -> str:
        own = isinstance(view, ProjectPage) or view.body is not None
        if writeup is not None and writeup.front.template and own:
            name = writeup.front.template.removesuffix(".html")
            return f"templates/{name}.html"
        return TEMPLATES[str(view.__struct_config__.tag)]

    def _report_template(self, template: str, writeup: WriteUp | None) -> None:
        span = span_of(writeup, "template") if writeup else Span(self.site.config.path)
        names = sorted(
            name.removeprefix("templates/").removesuffix(".html")
            for name in self.site.theme.traces
            if name.startswith("templates/") and name.count("/") == 1
        )
        self.problems.append(
            Problem(
                "template-missing",
                "error",
                f"the theme {self.site.theme.name} has no {template}",
                span,
                "templates: " + ", ".join(names),
            )
        )

    def _components(self, writeup: WriteUp | None) -> tuple[Trace, ...]:
        """Return the traces of the components that a body is rendered with."""
        if writeup is None:
            return ()
        outline = writeup.outline
        names = {use.name for use in outline.components}
        if outline.images:
            names |= {"figure", "image"}
        if outline.videos:
            names.add("video_link")
        traces = self.site.theme.traces
        wanted = (f"components/{name}.html" for name in sorted(names))
        return tuple(traces[name] for name in wanted if name in traces)

    def _data_digest(self, traces: Iterable[Trace]) -> bytes:
        names: set[str] = set()
        for trace in traces:
            names |= set(self.site.data) if trace.data is None else set(trace.data)
        files: Mapping[str, bytes] = {
            name: self.site.data[name].digest for name in names if name in self.site.data
        }
        return digest(msgspec.msgpack.encode(files, order="sorted")) if names else b""

    def _only(self, kind: str, lang: str) -> WriteUp | None:
        found = (w for w in self.shown if w.kind == kind and w.lang == lang)
        return next(found, None)

    def _others(self, kind: str, lang: str) -> tuple[Translation, ...]:
        homes = self.homes.get((kind, ""), {})
        return tuple(
            Translation(code, self.site.theme.strings[code].get("language.name", code), homes[code])
            for code in self.site.config.languages
            if code in homes and code != lang
        )

    def _canonical(self, address: str) -> str:
        base = self.site.config.base_url
        return base.rstrip("/") + address if base else ""


def _origin(writeup: WriteUp | None, site: Site) -> Span:
    return span_of(writeup, "slug") if writeup else Span(site.config.path)
