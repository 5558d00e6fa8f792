"""Which term of one language is which of another."""

from collections import defaultdict
from collections.abc import Mapping

from portfolio_gen.plan.terms import TermKind, Terms, TermWorks

#: (language, kind, slug) of a term → language → address of the same term there.
Siblings = dict[tuple[str, TermKind, str], dict[str, str]]


def siblings(by_lang: Mapping[str, Terms]) -> Siblings:
    """Return the pages of each term in all its languages, its own among them.

    Tags are the same by their key in data/tags.yaml; else tags and skills by their slug, and
    kinds, which are free text, by the works that have them in several languages. Every language
    of a term has the same set, with one page for each language.
    """
    found: Siblings = {}
    if len(by_lang) < 2:
        return found
    groups: dict[tuple[str, ...], list[tuple[str, TermWorks]]] = defaultdict(list)
    for lang, terms in by_lang.items():
        for term in terms.found.values():
            if term.kind != "kind":
                name = ("key", term.key) if term.key else ("slug", term.slug)
                groups[term.kind, *name].append((lang, term))
    for group in (*groups.values(), *_kinds(by_lang)):
        homes = {lang: term.address for lang, term in group}
        if len(homes) == len(group) > 1:  # two for one language: neither can be told from the other
            for lang, term in group:
                found[lang, term.kind, term.slug] = homes
    return found


def _kinds(by_lang: Mapping[str, Terms]) -> list[list[tuple[str, TermWorks]]]:
    """Return the kinds that works have in several languages, all that are linked together."""
    by_work: dict[tuple[str, str], list[tuple[str, TermWorks]]] = defaultdict(list)
    for lang, terms in by_lang.items():
        for term in terms.found.values():
            if term.kind == "kind":
                for work in term.works:
                    by_work[work.kind, work.key].append((lang, term))
    group_of: dict[tuple[str, str], list[tuple[str, TermWorks]]] = {}
    for members in by_work.values():
        joined: dict[tuple[str, str], tuple[str, TermWorks]] = {}
        for lang, term in members:
            for other, kind in group_of.get((lang, term.slug), [(lang, term)]):
                joined[other, kind.slug] = (other, kind)
        group = list(joined.values())
        group_of.update(dict.fromkeys(joined, group))
    return list({id(group): group for group in group_of.values()}.values())
