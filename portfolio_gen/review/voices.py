"""Who speaks: a text that says "we" everywhere doesn't tell what its author did."""

from collections.abc import Iterator

from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.subject import Work

SHORTEST = 40  # words; what is shorter may leave such things out
OFTEN = 2  # sentences that say "we", at least


def role_unsaid(work: Work) -> Iterator[Advice]:
    """Yield advice on a text in the plural, if nothing on the page says what its author did.

    A studio says "we" by right: its name or the pages about it tell.
    """
    if work.front.role or work.prose.words < SHORTEST or work.has("i"):
        return
    plural = list(work.where("we"))
    if len(plural) < OFTEN or _names_role(work) or _names_author(work):
        return
    if not work.context.is_studio(work.lang):
        count = sum(len(work.hits(sentence)["we"]) for sentence in plural)
        yield advice("role-unsaid", work.lang, work.at(plural[0]), count=count)


def _names_role(work: Work) -> bool:
    labels = work.lexicon["role_labels"]
    return any(work.text(label).lower().strip() in labels for label in work.front.facts)


def _names_author(work: Work) -> bool:
    names = work.context.own_names
    credited = {work.context.people.get(each.person, each.person) for each in work.front.credits}
    if any(name.lower() in names for name in credited):
        return True
    words = {name.split()[0] for name in names if name}
    return any(word in sentence.words for sentence in work.prose.sentences for word in words)
