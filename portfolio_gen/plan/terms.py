"""Tags, kinds and skills: which works have them, their names and addresses in one language."""

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from portfolio_gen.model.config import Tag
from portfolio_gen.model.front import Text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.slugs import slug, term_slug
from portfolio_gen.model.views import Term
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.sorting import alphabetic
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
    key: str = ""  # a tag's in data/tags.yaml

    @property
    def term(self) -> Term:
        """Return the term as lists of terms show it, with the number of its works."""
        return Term(self.name, self.address, len(self.works))

    @property
    def link(self) -> Term:
        """Return the term as a work's page shows it: the page doesn't change with the number."""
        return Term(self.name, self.address)


class Terms:
    """The terms of all listed works of one language.

    Works in other languages, shown for want of a translation, join the terms that they share.
    """

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
        self._names: dict[tuple[TermKind, str], tuple[str, str]] = {}  # slug and name
        self.found: dict[tuple[TermKind, str], TermWorks] = {}
        self.foreign: dict[str, str] = {}  # names that are in another language
        guests = [work for work in works if work.lang != lang]
        for work in works:
            if work.lang != lang:
                continue
            for kind in KINDS:
                for at, raw in enumerate(raw_terms(work, kind, lang)):
                    place = kind if kind == "kind" else f"{kind}s.{at}"
                    self._file(kind, raw, work, place)
        for guest in guests:
            self._welcome(guest)
        if guests:
            self._sort(works)

    def of(self, work: WriteUp, kind: TermKind) -> tuple[Term, ...]:
        """Return a work's terms of one kind, in the author's order, each once."""
        names: dict[str, str] = {}
        for raw in self._raw(work, kind):
            slug, name = self._named(kind, raw, work)
            names.setdefault(slug, name)
        return tuple(
            found.link if (found := self.found.get((kind, slug))) else Term(name)
            for slug, name in names.items()
        )

    def all(self, kind: TermKind) -> tuple[TermWorks, ...]:
        """Return all terms of a kind, those of most works first, then by name."""
        terms = [term for (of_kind, _), term in self.found.items() if of_kind == kind]
        return tuple(
            sorted(
                terms,
                key=lambda term: (-len(term.works), alphabetic(term.name, self._lang), term.slug),
            )
        )

    def keys_of(self, work: WriteUp) -> list[str]:
        """Return what makes a work akin to others: its terms, marked with their kinds."""
        return [
            f"{kind}:{self._named(kind, raw, work)[0]}"
            for kind in KINDS
            for raw in self._raw(work, kind)
        ]

    def _raw(self, work: WriteUp, kind: TermKind) -> tuple[str, ...]:
        return raw_terms(work, kind, self._lang)

    def _file(self, kind: TermKind, raw: str, work: WriteUp, place: str) -> None:
        slug, name = self._named(kind, raw, work)
        if not slug:
            self._problems.append(_no_slug(kind, raw, span_of(work, place)))
            return
        key = raw if kind == "tag" and raw in self._site.tags else ""
        known = self.found.get((kind, slug))
        if known is None:
            address = f"{self._folders[kind]}{slug}/"
            self.found[kind, slug] = TermWorks(kind, slug, name, address, [work], key)
            return
        known.key = known.key or key
        if known.name != name:
            self._problems.append(_variant(kind, name, known.name, span_of(work, place)))
        if known.works[-1] is not work:
            known.works.append(work)

    def _welcome(self, guest: WriteUp) -> None:
        """File a work of another language under the tags and skills that it shares.

        A tag that data/tags.yaml names in this language is shared, and so is every word that
        works of this language have too. A kind is free text, and so in its own language.
        """
        for at, raw in enumerate(guest.front.tags):
            tag = self._site.tags.get(raw)
            if tag is not None and (self._lang in tag.names or "" in tag.names):
                self._file("tag", raw, guest, f"tags.{at}")
            else:
                self._join("tag", raw, guest)
        for raw in guest.front.skills:
            self._join("skill", raw, guest)

    def _join(self, kind: TermKind, raw: str, guest: WriteUp) -> None:
        known = self.found.get((kind, self._named(kind, raw, guest)[0]))
        if known is not None and known.works[-1] is not guest:
            known.works.append(guest)

    def _sort(self, works: Sequence[WriteUp]) -> None:
        ranks = {work.path: rank for rank, work in enumerate(works)}
        for term in self.found.values():
            term.works.sort(key=lambda work: ranks[work.path])

    def _named(self, kind: TermKind, raw: str, work: WriteUp) -> tuple[str, str]:
        """Return a term's slug, made of what the author wrote, and its name as readers see it."""
        text = work.front.kind if kind == "kind" else raw
        if isinstance(text, dict):
            return self._name(text, "")
        known = self._names.get((kind, raw))
        if known is None:
            tag = self._site.tags.get(raw) if kind == "tag" else None
            chosen = slug(text_in(tag.slug, self._lang)) if tag else ""
            known = self._name((_name_of(tag, self._lang) or raw) if tag else raw, chosen)
            self._names[kind, raw] = known
        return known

    def _name(self, text: Text, chosen: str) -> tuple[str, str]:
        name, lang = self._texts.pair(text)
        if lang:
            self.foreign[name] = lang
        return chosen or term_slug(text_in(text, self._lang)), name


def _name_of(tag: Tag, lang: str) -> Text:
    """Return the names of a tag, or the one that holds for all languages."""
    return tag.names[""] if "" in tag.names and lang not in tag.names else tag.names


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
