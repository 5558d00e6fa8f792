"""Why a work was needed: the question to which it is the answer, early enough to be read."""

from collections.abc import Iterator

from portfolio_gen.model.front import FrontClient
from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.subject import Work

EARLY = 100  # words of the text within which a reason is early
SHORTEST = 150  # words without any reason, from which on one is missed


def reason_late(work: Work) -> Iterator[Advice]:
    """Yield advice on a text that gets to its reason late, or never though somebody asked for it.

    Any word of doubt, wish, lack or question in the title, the summary, the facts or the first
    words counts as a reason, so this speaks only of texts that begin as a chronicle.
    """
    early = (sentence for sentence in work.prose.sentences if sentence.at < EARLY)
    if any("reasons" in work.hits(sentence) for sentence in (*work.first, *early)):
        return
    late = next(iter(work.where("reasons_plain")), None)
    if late is not None:
        yield advice("reason-late", work.lang, work.at(late), words=late.at)
        return
    client = _name(work, work.front.client)
    if client and work.prose.words >= SHORTEST and not work.has("reasons"):
        begin = work.at(work.prose.plain[0])
        yield advice("reason-late", work.lang, begin, "reason-unsaid", client=client)


def _name(work: Work, client: FrontClient | None) -> str:
    if client is None or client.show == "hidden":
        return ""
    return work.text(client.name or client.shown_as or work.context.people.get(client.key, ""))
