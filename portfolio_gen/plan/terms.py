"""Tags, kinds and skills: which works have them, their names and addresses in one language."""

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.slugs import slug, term_slug
from portfolio_gen.model.views import Term
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.texts import Texts, text_in

TermKind = Literal["tag", "kind", "skill"]
KINDS: tuple[TermKind, ...] = ("tag", "kind", "skill")


class TermWorks(Struct):
    """A term and the keys of the works that have it, in display order."""

    kind: TermKind
    slug: str
    name: str
    address: str
    works: list[WriteUp]

    @property
    def term(self) -> Term:
        """Return the term as lists of terms show it, with the number of its works."""
        return Term(self.name, self.address, len(self.works))

    @property
    def link(self) -> Term:
        """Return the term as a work's page shows it: the page doesn't change with the number."""
        return Term(self.name, self.address)


class Terms:
    """The terms of all listed works of one language."""

    def __init__(
        self,
        site: Site,
        lang: str,
        works: Sequence[WriteUp],
        folders: Mapping[TermKind, str],
        problems: list[Problem],
    ) -> None:
        self._site = site
        self._lang = lang
        self._texts = Texts(lang, typography=site.config.typography)
        self._folders = folders
        self._problems = problems
        self.found: dict[tuple[TermKind, str], TermWorks] = {}
        for work in works:
            for kind in KINDS:
                for at, raw in enumerate(raw_terms(work, kind, lang)):
                    place = kind if kind == "kind" else f"{kind}s.{at}"
                    self._file(kind, raw, work, place)

    def of(self, work: WriteUp, kind: TermKind) -> tuple[Term, ...]:
        """Return a work's terms of one kind, in the author's order, each once."""
        slugs = dict.fromkeys(
            self._named(kind, raw)[0] for raw in raw_terms(work, kind, self._lang)
        )
        terms = [(self.found.get((kind, slug)), slug) for slug in slugs]
        return tuple(
            found.link if found else Term(self._plain(work, kind, slug)) for found, slug in terms
        )

    def all(self, kind: TermKind) -> tuple[TermWorks, ...]:
        """Return all terms of a kind, those of most works first, then by slug."""
        terms = [term for (of_kind, _), term in self.found.items() if of_kind == kind]
        return tuple(sorted(terms, key=lambda term: (-len(term.works), term.slug)))

    def keys_of(self, work: WriteUp) -> list[str]:
        """Return what makes a work akin to others: its terms, marked with their kinds."""
        return [
            f"{kind}:{self._named(kind, raw)[0]}"
            for kind in KINDS
            for raw in raw_terms(work, kind, self._lang)
        ]

    def _file(self, kind: TermKind, raw: str, work: WriteUp, place: str) -> None:
        slug, name = self._named(kind, raw)
        if not slug:
            self._problems.append(_no_slug(kind, raw, span_of(work, place)))
            return
        known = self.found.get((kind, slug))
        if known is None:
            address = f"{self._folders[kind]}{slug}/"
            self.found[kind, slug] = TermWorks(kind, slug, name, address, [work])
            return
        if known.name != name:
            self._problems.append(_variant(kind, name, known.name, span_of(work, place)))
        if known.works[-1] is not work:
            known.works.append(work)

    def _named(self, kind: TermKind, raw: str) -> tuple[str, str]:
        """Return a term's slug, made of what the author wrote, and its name as readers see it."""
        if kind == "tag":
            tag = self._site.tags.get(raw)
            if tag is not None:
                name = tag.names.get(self._lang) or next(iter(tag.names.values()), raw)
                chosen = slug(text_in(tag.slug, self._lang))
                return chosen or term_slug(name), self._texts.of(name)
        return term_slug(raw), self._texts.of(raw)

    def _plain(self, work: WriteUp, kind: TermKind, slug: str) -> str:
        for raw in raw_terms(work, kind, self._lang):
            found, name = self._named(kind, raw)
            if found == slug:
                return name
        return slug


def raw_terms(work: WriteUp, kind: TermKind, lang: str) -> tuple[str, ...]:
    """Return the terms of one kind as the author wrote them."""
    if kind == "tag":
        return work.front.tags
    if kind == "skill":
        return work.front.skills
    text = text_in(work.front.kind, lang)
    return (text,) if text else ()


def _variant(kind: TermKind, name: str, known: str, span: Span) -> Problem:
    return Problem(
        "term-variant",
        "warning",
        f'the {kind} "{name}" is also written "{known}"; both share one page',
        span,
        "write it the same way everywhere, or name it in data/tags.yaml",
    )


def _no_slug(kind: TermKind, raw: str, span: Span) -> Problem:
    return Problem(
        "slug-empty",
        "error",
        f'the {kind} "{raw}" has no letter or digit to make an address of',
        span,
        "add a word to it",
    )
