"""What the steps of one plan share while it grows; nothing of it outlives the plan."""

from collections.abc import Iterable, Mapping

import msgspec

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Code, Page
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.theme import Trace
from portfolio_gen.model.views import NotePage, ProjectPage, SiteView, Translation, View
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.assets import theme_assets
from portfolio_gen.plan.links import Links
from portfolio_gen.plan.media import Media
from portfolio_gen.plan.outputs import Outputs
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.relative import absolute, output_path
from portfolio_gen.plan.share import Sharing
from portfolio_gen.plan.texts import Texts
from portfolio_gen.plan.whereabouts import Whereabouts
from portfolio_gen.store.digests import combined, digest

TEMPLATES = {
    "home": "templates/home.html",
    "list": "templates/list.html",
    "term": "templates/term.html",
    "person": "templates/person.html",
    "people": "templates/people.html",
    "project": "templates/project.html",
    "note": "templates/note.html",
    "page": "templates/page.html",
    "redirect": "templates/redirect.html",
    "gone": "templates/gone.html",
    "not_found": "templates/404.html",
}

#: Templates that no write-up can ask for, unless it is of that kind, and what they are for.
_OTHERS = {
    "templates/home.html": "of the home page",
    "templates/list.html": "of lists",
    "templates/term.html": "of tags, kinds and skills",
    "templates/person.html": "of somebody's page",
    "templates/people.html": "of the list of people",
    "templates/redirect.html": "of old addresses",
    "templates/gone.html": "of pages that have ended",
    "templates/404.html": "of addresses that lead to nothing",
}


class Desk:
    """Takes views and turns them into planned pages: template, digests, path."""

    def __init__(
        self, site: Site, where: Whereabouts, wishes: Wishes, problems: list[Problem]
    ) -> None:
        self.site = site
        self.where = where
        self.wishes = wishes
        self.problems = problems
        self.outputs = Outputs(problems)
        self.media = Media(site, self.outputs, problems)
        self.links = Links(site, where.homes, where.known, self.media, problems)
        self.site_views: dict[bytes, SiteView] = {}
        self.bodies: dict[bytes, tuple[str, str]] = {}
        self.assets = theme_assets(site.theme, self.outputs, self.media.publishing.copies, problems)
        self.assets_digest = digest(msgspec.msgpack.encode(self.assets, order="sorted"))
        #: Of works and notes by kind, key, language: what feeds are made of.
        self.views: dict[tuple[str, str, str], ProjectPage | NotePage] = {}
        self._site_digests: dict[str, bytes] = {}
        self._missing: set[str] = set()  # templates that were reported
        self._sharing = Sharing(self)

    def add_site_view(self, view: SiteView) -> None:
        """Take the view of the site in one language, which that language's pages share."""
        self._site_digests[view.lang] = self.keep_site_view(view)

    def keep_site_view(self, view: SiteView) -> bytes:
        """Keep a view of the site for those who render, and return the digest that names it."""
        key = digest(msgspec.msgpack.encode(view, order="deterministic"))
        self.site_views[key] = view
        return key

    def site_view(self, lang: str) -> SiteView:
        """Return the view of the site that the pages of a language share."""
        return self.site_views[self._site_digests[lang]]

    def add(
        self,
        view: View,
        origin: Span,
        writeup: WriteUp | None = None,
        sources: tuple[str, ...] = (),
    ) -> None:
        """Plan a page: of `writeup` if it is one's, made from other `sources` besides."""
        by_itself = writeup is None or writeup.kind in ("home", "projects", "notes")
        if by_itself and view.address in self.where.reserved:
            return  # another write-up or a section stands in its place, and that is reported
        template = _template(view, writeup)
        if template in _OTHERS and template != TEMPLATES[_tag(view)]:
            assert writeup is not None
            self.problems.append(_unfit(template, span_of(writeup, "template")))
            return
        trace = self.site.theme.traces.get(template)
        if trace is None:
            self._report_template(template, writeup)
            return
        view = self._sharing.shared(view, writeup, origin)
        components_digest: bytes = b""
        components: tuple[Trace, ...] = ()
        if view.body is not None and writeup is not None:
            self.bodies[view.body.document] = (writeup.path, writeup.lang)
            components_digest, components = self.components_of(writeup)
        recipe = Page(
            template,
            trace.digest,
            components_digest,
            self.site.theme.strings_digest[view.lang],
            self.assets_digest,
            self.data_digest((trace, *components)),
            self._site_digests[view.lang],
            self.wishes.portable,
            view,
        )
        own = (writeup.path,) if writeup else ()
        self.outputs.add(output_path(view.address), recipe, origin, own + sources)

    def add_write_up(self, view: View, writeup: WriteUp) -> None:
        """Plan the page of a write-up."""
        if isinstance(view, ProjectPage | NotePage):
            self.views[writeup.kind, writeup.key, writeup.lang] = view
        self.add(view, span_of(writeup, "slug"), writeup)

    def config_span(self, place: str = "") -> Span:
        """Return the span of a value in portfolio.yaml, or of its beginning."""
        config = self.site.config
        return Span(config.path, *config.places.get(place, (1, 1, 1)))

    def canonical(self, address: str) -> str:
        """Return the absolute form of an address, "" without `base_url`."""
        base = self.site.config.base_url
        return base.rstrip("/") + address if base else ""

    def code(self, address: str, origin: Span) -> str:
        """Plan a QR code of a page's address beside the page; "" without `base_url`."""
        base = self.site.config.base_url
        if not base:
            return ""
        self.outputs.add(f"{address}qr.svg"[1:], Code(absolute(base, address)), origin)
        return f"{address}qr.svg"

    def texts(self, lang: str) -> Texts:
        """Return what gives the author's texts in a language."""
        return Texts(lang, typography=self.site.config.typography)

    def list_of(self, section: str, lang: str) -> str:
        """Return the address of a section's list, "" where nothing is listed in it."""
        return self.where.homes.get((section, ""), {}).get(lang, "")

    def translations(self, kind: str, key: str, lang: str) -> tuple[Translation, ...]:
        """Return the same page in the other languages."""
        return self.versions(self.where.homes.get((kind, key), {}), lang)

    def versions(self, homes: Mapping[str, str], lang: str) -> tuple[Translation, ...]:
        """Return those of a page's addresses by language that its version in `lang` may name.

        An unlisted page is named by its other versions only if they are unlisted too. Absolute
        addresses are for search engines: none, unless both pages are for them.
        """
        own = homes.get(lang, "")
        where = self.where
        found = []
        for other in self.site.config.languages:
            address = homes.get(other, "")
            if other == lang or not address:
                continue
            if address in where.unlisted and own not in where.unlisted:
                continue
            name = self.site.theme.strings[other].get("language.name", other)
            is_quiet = own in where.quiet or address in where.quiet
            url = "" if is_quiet else self.canonical(address)
            found.append(Translation(other, name, address, url))
        return tuple(found)

    def site_digest(self, lang: str) -> bytes:
        """Return by what the view of the site in one language is known."""
        return self._site_digests[lang]

    def components_of(self, writeup: WriteUp) -> tuple[bytes, tuple[Trace, ...]]:
        """Return the traces of the components that a body is rendered with, and a digest of these.

        The digest is of their templates and of the arguments that they declare.
        """
        outline = writeup.outline
        used = {use.name for use in outline.components}
        names = set(used)
        if outline.images:
            names |= {"figure", "image"}
        if outline.videos:
            names.add("video_link")
        known = self.site.theme.traces
        wanted = (f"components/{name}.html" for name in sorted(names))
        traces = tuple(known[name] for name in wanted if name in known)
        if not traces:
            return b"", ()
        declared = self.site.theme.components
        specs = [
            (name, [(argument.name, argument.type) for argument in declared[name].arguments])
            for name in sorted(used & declared.keys())
        ]
        parts = (trace.digest for trace in traces)
        return combined(msgspec.msgpack.encode(specs), *parts), traces

    def data_digest(self, traces: Iterable[Trace]) -> bytes:
        """Return a digest of the data files that templates name."""
        names: set[str] = set()
        for trace in traces:
            names |= set(self.site.data) if trace.data is None else set(trace.data)
        files = {name: self.site.data[name].digest for name in names if name in self.site.data}
        return digest(msgspec.msgpack.encode(files, order="sorted")) if names else b""

    def _report_template(self, template: str, writeup: WriteUp | None) -> None:
        asked = writeup is not None and writeup.front.template
        if not asked and template in self._missing:
            return
        self._missing.add(template)
        span = Span(self.site.theme.source)
        if writeup is not None and asked:
            span = span_of(writeup, "template")
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
                "templates: " + ", ".join(names)
                if names
                else "write the file, or `extends: base` into theme.yaml",
            )
        )


def _template(view: View, writeup: WriteUp | None) -> str:
    own = isinstance(view, ProjectPage) or view.body is not None
    if writeup is not None and writeup.front.template and own:
        name = writeup.front.template.removesuffix(".html")
        return f"templates/{name}.html"
    return TEMPLATES[_tag(view)]


def _tag(view: View) -> str:
    return str(view.__struct_config__.tag)


def _unfit(template: str, span: Span) -> Problem:
    name = template.removeprefix("templates/").removesuffix(".html")
    return Problem(
        "template-unfit",
        "error",
        f"`{name}` is the template {_OTHERS[template]}, and can't show this page",
        span,
        "remove `template`, or name another one",
    )
