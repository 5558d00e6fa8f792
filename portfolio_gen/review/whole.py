"""What a site says as a whole: how fresh it is, what stands out, what is claimed and not shown."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from portfolio_gen.model.front import Front, Place
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.plan.order import end_date, note_date
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.credits import unasked_client
from portfolio_gen.review.documents import STEM, Documents, stems_of
from portfolio_gen.review.lexicon import Lexicon
from portfolio_gen.review.prose import Sentence, words_of
from portfolio_gen.review.subject import Context

FEW = 3  # works; fewer are a beginning
MANY = 12  # works; more than a visitor looks through
FEATURED = 8  # works; more than stand out
OLD_YEARS = 2
LONGEST = 4  # words that name a skill


class Whole(Struct, frozen=True):
    """The listed works of a site in one language, in their order, and what is known besides."""

    site: Site
    lang: str
    today: str
    works: Sequence[WriteUp]
    lexicon: Lexicon
    documents: Documents
    context: Context


def work_old(whole: Whole) -> Iterator[Advice]:
    """Yield advice on a site with nothing from the last two years, as far as dates tell.

    One work without a date, a newer note or update, and it may be fresh.
    """
    dates = [_latest(end_date(writeup.front)) for writeup in whole.works]
    others = [note_date(each.front) for each in whole.site.writeups if each.kind == "note"]
    others += [writeup.front.updated for writeup in whole.site.writeups]
    limit = f"{int(whole.today[:4]) - OLD_YEARS:04}{whole.today[4:]}"
    if len(dates) < FEW or not all(dates):
        return
    if max(dates) < limit and all(_latest(date) < limit for date in others if date):
        newest = whole.works[dates.index(max(dates))]
        date = end_date(newest.front)
        span = _span(newest, "end", "date", "start")
        yield advice("work-old", whole.lang, span, date=date[:4])


def work_equal(whole: Whole) -> Iterator[Advice]:
    """Yield advice on many works of which none stands out, or nearly all."""
    fronts = [writeup.front for writeup in whole.works]
    featured = sum(front.featured for front in fronts)
    span = Span(whole.site.config.path)
    if len(fronts) > MANY and not featured and all(front.order is None for front in fronts):
        yield advice("work-equal", whole.lang, span, count=len(fronts))
    elif featured > FEATURED and featured > 0.6 * len(fronts):
        if any(front.featured and front.order is not None for front in fronts):
            return
        values = {"count": featured, "all": len(fronts)}
        yield advice("work-equal", whole.lang, span, "work-all-featured", **values)


def skill_unshown(whole: Whole) -> Iterator[Advice]:
    """Yield advice on skills that a page lists under such a heading and no work names."""
    if len(whole.works) < FEW:
        return
    shown: frozenset[str] | None = None
    for page in whole.site.writeups:
        if page.lang != whole.lang or page.kind not in ("page", "home"):
            continue
        if not _names_skills(page, whole):
            continue
        shown = _shown(whole) if shown is None else shown
        yield from _unshown(page, whole, shown)


def client_consent_none(whole: Whole) -> Iterator[Advice]:
    """Yield advice, once, on a site that names clients and notes no agreement of any."""
    if whole.context.consents:
        return
    named = [
        (writeup, unasked_client(writeup, whole.context, whole.lexicon)) for writeup in whole.works
    ]
    named = [(writeup, client) for writeup, client in named if client]
    if len(named) > 1:
        writeup, client = named[0]
        span = _span(writeup, "client.name", "client")
        values = {"count": len(named), "client": client}
        yield advice("client-consent", whole.lang, span, "client-consent-none", **values)


def _latest(date: str) -> str:
    """Return the last day that a date may mean; "" for none."""
    return date and (date + "-12-31"[len(date) - 4 :] if len(date) < 10 else date)


def _span(writeup: WriteUp, *keys: str) -> Span:
    places = writeup.front.places
    place: Place = next((places[key] for key in (*keys, "title") if key in places), (1, 1, 1))
    return Span(writeup.path, *place)


def _names_skills(page: WriteUp, whole: Whole) -> bool:
    headings = whole.lexicon["skill_headings"]
    return any(_plain(each.text) in headings for each in page.outline.headings)


def _plain(text: str) -> str:
    return re.sub(r"[^\w\s'-]", "", text.lower().replace("’", "'")).strip()


def _unshown(page: WriteUp, whole: Whole, shown: frozenset[str]) -> Iterator[Advice]:
    prose = whole.documents.prose(page)
    headings = whole.lexicon["skill_headings"]
    ends = [number for _, number in prose.headings[1:]] + [len(prose.sentences)]
    for (text, start), end in zip(prose.headings, ends, strict=True):
        if _plain(text) not in headings:
            continue
        items = [each for each in prose.sentences[start:end] if each.listed]
        missing = [(item, name) for item in items for name in _skills(item)]
        missing = [pair for pair in missing if not _is_shown(pair[1], whole, shown)]
        if missing:
            line = page.outline.first_line
            span = whole.context.sources.sentence(page.path, line, missing[0][0].text)
            names = ", ".join(name for _, name in missing[:3])
            yield advice("skill-unshown", whole.lang, span, skills=names)


def _skills(item: Sentence) -> list[str]:
    """Return the skills that an item of a list names; a sentence names none."""
    names = [name.strip() for name in re.split(r"[,;/·•]| – | : ", item.text) if name.strip()]
    is_list = not item.text.endswith(".") and all(len(name.split()) <= LONGEST for name in names)
    return names if is_list else []


def _is_shown(name: str, whole: Whole, shown: frozenset[str]) -> bool:
    """Tell whether some word of a skill stands in a work; one that says nothing counts as shown."""
    hits = whole.lexicon.hits_in_short(words := words_of(name, whole.lexicon.lang))
    idle = {hit.start for hit in hits if hit.name in ("stop", "hollow", "generic")}
    stems = {word[:STEM] for at, word in enumerate(words) if at not in idle and len(word) > 1}
    return not stems or not stems.isdisjoint(shown)


def _shown(whole: Whole) -> frozenset[str]:
    """Return the beginnings of all words that the works of a language say."""
    found: set[str] = set()
    for work in whole.works:
        found |= whole.documents.stems(work)
        found |= stems_of(" ".join(_said(work.front, work.lang)), whole.lexicon.lang)
    return frozenset(found)


def _said(front: Front, lang: str) -> Iterator[str]:
    texts = (
        front.title,
        front.summary,
        front.kind,
        *front.role,
        *front.facts,
        *front.facts.values(),
    )
    yield from (text_in(text, lang) for text in texts)
    yield from (*front.skills, *front.tags)
