"""Tools in a row where decisions should be told."""

from collections.abc import Iterator

from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.prose import Sentence
from portfolio_gen.review.subject import Work

MANY = 4  # tools


def tools_listed(work: Work) -> Iterator[Advice]:
    """Yield advice on a sentence or list with many tools, in a text that tells no decision.

    Where tools are the subject, as of a course or a comparison, they must be named.
    """
    if _are_subject(work):
        return
    if any("decisions" in work.hits(sentence) for sentence in work.prose.sentences):
        return
    for group in _groups(work.prose.sentences):
        tools = sum(_tools(work, sentence) for sentence in group)
        if tools >= MANY:
            yield advice("tools-listed", work.lang, work.at(group[0]), count=tools)
            return


def _are_subject(work: Work) -> bool:
    """Tell whether the title or the summary is about tools, or most tools come again elsewhere."""
    if any("about_tools" in work.hits(sentence) for sentence in work.first):
        return True
    named = [
        {sentence.words[hit.start] for hit in work.hits(sentence).get("tools", ())}
        for sentence in work.prose.sentences
    ]
    everything = frozenset().union(*named)
    again = {tool for tool in everything if sum(tool in each for each in named) > 1}
    return len(again) > len(everything) / 2


def _groups(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, ...]]:
    """Yield each sentence of its own, and the items of each list together."""
    lists: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.listed:
            lists.setdefault(sentence.listed, []).append(sentence)
        else:
            yield (sentence,)
    yield from map(tuple, lists.values())


def _tools(work: Work, sentence: Sentence) -> int:
    """Return how many tools a sentence names; "React Native" is one."""
    count = end = 0
    for hit in sorted(work.hits(sentence).get("tools", ()), key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= end:
            count, end = count + 1, hit.end
    return count
