"""Who speaks: a text that says "we" everywhere doesn't tell what its author did."""

from collections.abc import Iterator

from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.prose import Sentence, words_as_written
from portfolio_gen.review.subject import Work

SHORTEST = 40  # words; what is shorter may leave such things out
OFTEN = 2  # sentences that say "we", at least
NEAR = 3  # words at the most between "we have" and what we made


def role_unsaid(work: Work) -> Iterator[Advice]:
    """Yield advice on a text in the plural, if nothing on the page says what its author did.

    A studio says "we" by right: its name or its other texts tell. "We" who drink the water of a
    town are no makers: one sentence at least says what "we" made.
    """
    if work.front.role or work.prose.words < SHORTEST or work.has("i"):
        return
    plural = list(work.where("we"))
    if len(plural) < OFTEN or _names_role(work) or _names_author(work):
        return
    if _makes(work, plural) and not work.context.is_studio(work.lang):
        count = sum(len(work.hits(sentence)["we"]) for sentence in plural)
        yield advice("role-unsaid", work.lang, work.at(plural[0]), count=count)


def _makes(work: Work, plural: list[Sentence]) -> bool:
    return any(_says_made(work, each) for each in (*plural, *work.where("we_have")))


def _says_made(work: Work, sentence: Sentence) -> bool:
    hits = work.hits(sentence)
    starts = [hit.start for hit in hits.get("making", ())]
    near = any(0 <= start - hit.end <= NEAR for hit in hits.get("we_have", ()) for start in starts)
    return near or "we_make" in hits


def _names_role(work: Work) -> bool:
    labels = work.lexicon["role_labels"]
    return any(work.text(label).lower().strip() in labels for label in work.front.facts)


def _names_author(work: Work) -> bool:
    names = work.context.own_names
    credited = {work.context.people.get(each.person, each.person) for each in work.front.credits}
    if any(name.lower() in names for name in credited):
        return True
    given = work.context.given_name  # with its capital: the stone of a wall is no Pierre
    if not given or given.lower() in work.lexicon["stop"]:
        return False
    return any(given in words_as_written(sentence.text) for sentence in work.prose.sentences)
