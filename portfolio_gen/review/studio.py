"""Whether a site says "we" by right: as a studio, a collective or two people do."""

import re
from collections.abc import Iterator, Sequence

from portfolio_gen.model.site import Site
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.documents import Documents
from portfolio_gen.review.lexicon import Lexicon
from portfolio_gen.review.prose import words_of

SEVERAL = 2  # texts, from which on the whole site speaks in the plural if none says "I"
_NAME = r"[^\W\d_a-zà-öø-ÿ][\w’'-]*"
#: "Morel & Fabre", "Inès et Paul", "Ada, Jean and Léa Morel", all of a part of a title.
_PAIR = re.compile(rf"{_NAME}(?:,? {_NAME})*(?: (?:&|\+|et|and) {_NAME}(?: {_NAME})*)+")
_PARTS = re.compile(r"\s*(?:[—–|:·(]| - |, (?=[^\W\d_A-ZÀ-ÖØ-Þ]))\s*")


def is_studio(site: Site, documents: Documents, lexicon: Lexicon, lang: str) -> bool:
    """Tell whether the site's name, its pages, or all of its texts speak of several people."""
    config = site.config
    names = [text_in(name, each) for each in config.languages for name in (config.title,)]
    names += [text_in(config.author.name, each) for each in config.languages]
    if any(_names_several(name, lexicon) for name in names if name):
        return True
    about, others = (list(_voices(site, documents, lexicon, lang, each)) for each in (True, False))
    if any("i" in said for said in about):
        return False
    if any("we" in said for said in about):
        return True
    everything = [*about, *others]
    return len(everything) >= SEVERAL and not any("i" in said for said in everything)


def _names_several(name: str, lexicon: Lexicon) -> bool:
    hits = lexicon.hits_in_short(words_of(name, lexicon.lang))
    known = {hit.name for hit in hits}
    if "studios" in known:
        return True
    return "generic" not in known and any(_PAIR.fullmatch(each) for each in _PARTS.split(name))


def _voices(
    site: Site, documents: Documents, lexicon: Lexicon, lang: str, about: bool
) -> Iterator[Sequence[str]]:
    """Yield the lists of which each text has words: of pages about the author, or of the others."""
    for each in site.writeups:
        sentences = documents.prose(each).sentences if each.lang == lang else ()
        if sentences and (each.kind in ("home", "page")) == about:
            yield [hit.name for part in sentences for hit in lexicon.hits(part.words)]
