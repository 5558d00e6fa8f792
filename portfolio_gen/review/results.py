"""What came of a work, and how one knows."""

import re
from collections.abc import Iterator

from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.subject import Work

SHORTEST = 100  # words; a short text may leave this to its pictures
_SHARE = re.compile(r"\d\s*%")
_DIGIT = re.compile(r"\d")


def result_missing(work: Work) -> Iterator[Advice]:
    """Yield advice on a text that ends without a word on what the work has become."""
    front = work.front
    if front.end == "ongoing" or work.prose.words < SHORTEST or work.prose.quotes:
        return
    if front.results or front.quotes or front.awards or front.press or work.has("results"):
        return
    everything = (*work.prose.sentences, *work.beside)
    if not any(_SHARE.search(sentence.text) for sentence in everything):
        yield advice("result-missing", work.lang, work.at(work.prose.plain[-1]))


def result_unfounded(work: Work) -> Iterator[Advice]:
    """Yield advice on figures if nothing, in results or text, says how they are known."""
    results = work.front.results
    if not work.is_own("results") or any(each.basis or each.source for each in results):
        return
    if work.has("founded"):
        return
    for at, result in enumerate(results):
        value = work.text(result.value)
        if value and _DIGIT.search(value + work.text(result.before) + work.text(result.after)):
            shown = " ".join((value, work.text(result.label))).strip()
            span = work.at_key(f"results.{at}.value", f"results.{at}", "results")
            yield advice("result-unfounded", work.lang, span, value=shown)
            return
