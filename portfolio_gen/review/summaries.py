"""Summaries: the one sentence that everybody reads."""

import re
from collections.abc import Iterator

from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.documents import STEM, stems_of
from portfolio_gen.review.prose import words_of
from portfolio_gen.review.subject import Work

SHARE = 0.5  # of what a summary says; more than this is praise: it says nothing

_WORD = re.compile(r"[^\W_]+(?:['’](?=[^\W_]))?")
_COMPOUND = re.compile(r"\A(?:-[^\W_]+)+")
_QUOTED = {"fr": "« {} »", "en": "“{}”"}


def text_missing(work: Work) -> Iterator[Advice]:
    """Yield advice on a work that says nothing at all; pictures with captions say something."""
    outline, page = work.writeup.outline, work.page
    if work.text(work.front.summary) or work.prose.sentences:
        return
    if outline.components or outline.videos or work.prose.quotes:
        return
    pictures = (*page.gallery, *(page.body.pictures if page.body else ()))
    if not any(picture.caption for picture in (*pictures, *filter(None, (page.cover,)))):
        yield advice("text-missing", work.lang, work.at_key("summary"))


def summary_weak(work: Work) -> Iterator[Advice]:
    """Yield advice on a summary that repeats the title, or that praises without saying anything."""
    summary = work.text(work.front.summary)
    if not summary or not work.is_own("summary"):
        return
    words = words_of(summary, work.lexicon.lang)
    known = _stems(work, work.title, work.text(work.front.kind), work.text(work.front.place))
    hollow, said = _sorted(work, words)
    new = [word for word in said if word[:STEM] not in known]
    if hollow and len(hollow) > SHARE * (len(hollow) + len(new)):
        quoted = ", ".join(dict.fromkeys(_phrases(work, summary, words)))
        span = work.at_key("summary")
        yield advice("summary-hollow", work.lang, span, words=quoted)
    elif not new and not hollow and _stems(work, work.title).intersection(w[:STEM] for w in words):
        yield advice("summary-repeats", work.lang, work.at_key("summary"))


def _sorted(work: Work, words: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the words of a summary that praise, and those that say something."""
    role: dict[int, str] = {}
    for hit in work.lexicon.hits_in_short(words):
        if hit.name in ("hollow", "generic", "stop"):
            for at in range(hit.start, hit.end):
                role[at] = "hollow" if "hollow" in (hit.name, role.get(at)) else hit.name
    hollow = [word for at, word in enumerate(words) if role.get(at) == "hollow"]
    said = [word for at, word in enumerate(words) if at not in role]
    return hollow, said


def _phrases(work: Work, summary: str, words: tuple[str, ...]) -> Iterator[str]:
    """Yield the praise of a summary as it is written, whole: "au service de", "tailor-made"."""
    found = list(_WORD.finditer(summary))
    if len(found) != len(words):
        return
    quoted = _QUOTED[work.lexicon.lang]
    for hit in work.lexicon.hits_in_short(words):
        if hit.name == "hollow":
            tail = "".join(_COMPOUND.findall(summary[found[hit.end - 1].end() :]))
            yield quoted.format(summary[found[hit.start].start() : found[hit.end - 1].end()] + tail)


def _stems(work: Work, *texts: str) -> frozenset[str]:
    return stems_of(" ".join(texts), work.lexicon.lang)
