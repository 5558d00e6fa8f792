"""The people in a work: those whom the text names and the credits don't, and its client."""

import re
from collections.abc import Iterator

from portfolio_gen.model.site import WriteUp
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.lexicon import Hit, Lexicon
from portfolio_gen.review.prose import Sentence, words_of
from portfolio_gen.review.subject import Context, Work

#: From a given name on: further words with a capital, joined by blanks, hyphens and particles.
_SURNAME = (
    r"[ \xa0\u202f](?:(?:de|du|des|d’|d'|von|van|der|den|la|le|el|ben|di|da)[ \xa0]?){0,2}"
    r"([^\W\d_a-zà-öø-ÿ][\w’'-]+)"
)
_WORD = re.compile(r"[^\W_]+(?:['’](?=[^\W_]))?")
_AND = {"et", "and"}


def collaborator_uncredited(work: Work) -> Iterator[Advice]:
    """Yield advice on each person whom the text says to have been in the work, not so the credits.

    A person is a known given name and a surname after such words as "with", or somebody of
    data/people.yaml.
    """
    credited = _credited(work)
    told = set[str]()
    for sentence in work.prose.sentences:
        for name in _people_in(work, sentence):
            parts = words_of(name, work.lexicon.lang)
            if name in told or not credited.isdisjoint(parts[1:] or parts):
                continue
            told.add(name)
            yield advice("collaborator-uncredited", work.lang, work.at(sentence), name=name)


def client_consent(work: Work) -> Iterator[Advice]:
    """Yield advice on a client whose agreement is not noted, on a site that notes others'."""
    if not work.context.consents:
        return
    if client := unasked_client(work.writeup, work.context, work.lexicon):
        span = work.at_key("client.name", "client")
        yield advice("client-consent", work.lang, span, client=client)


def unasked_client(writeup: WriteUp, context: Context, lexicon: Lexicon) -> str:
    """Return the name of a client who is shown without noted consent; "" for none.

    What public bodies commission is public anyway, and whoever agreed to be quoted knows.
    """
    client = writeup.front.client
    if client is None or client.show != "public" or client.consent or "client" in writeup.loans:
        return ""
    if any(quote.consent for quote in writeup.front.quotes):
        return ""
    name = text_in(client.name, writeup.lang) or context.people.get(client.key, "")
    words = words_of(f"{name} {text_in(client.sector, writeup.lang)}", lexicon.lang)
    is_public = any(hit.name == "public_clients" for hit in lexicon.hits_in_short(words))
    return "" if is_public or name.lower() in context.own_names else name


def _credited(work: Work) -> frozenset[str]:
    """Return the words of all names that the page gives elsewhere than in its text."""
    front, people = work.front, work.context.people
    names = [people.get(each.person, each.person) for each in front.credits]
    names += [quote.by for quote in front.quotes] + list(work.context.own_names)
    if front.client is not None:
        names += [work.text(front.client.name), people.get(front.client.key, "")]
    pictures = (*work.page.gallery, *(work.page.body.pictures if work.page.body else ()))
    names += [picture.credit for picture in pictures]
    names += [work.page.cover.credit] if work.page.cover else []
    return frozenset(word for name in names for word in words_of(name, work.lexicon.lang))


def _people_in(work: Work, sentence: Sentence) -> Iterator[str]:
    """Yield the names of people that a sentence says to have taken part."""
    hits = work.hits(sentence)
    if "together" not in hits:
        return
    words = list(_WORD.finditer(sentence.text))
    if len(words) != len(sentence.words):
        return
    for start in {hit.end for hit in hits["together"]}:
        at = _after_trade(work, sentence, start)
        while at < len(words) and (end := _name_end(work, sentence, words, at)):
            yield sentence.text[words[at].start() : end]
            at = next((n for n, word in enumerate(words) if word.start() >= end), len(words))
            if at < len(words) and sentence.words[at] not in _AND:
                break
            at += 1


def _after_trade(work: Work, sentence: Sentence, at: int) -> int:
    """Return where a name may begin, beyond "the photographer" and the like."""
    beside = work.lexicon["beside"]
    for _ in range(3):
        if at < len(sentence.words) and sentence.words[at] in beside:
            at += 1
    return at


def _name_end(work: Work, sentence: Sentence, words: list[re.Match[str]], at: int) -> int:
    """Return the offset at which a person's name ends that begins at a word; 0 for none."""
    rest = sentence.text[words[at].start() :]
    for name in work.context.people.values():
        if name and " " in name and re.match(rf"{re.escape(name)}(?!\w)", rest):
            return words[at].start() + len(name)
    given = [hit for hit in work.hits(sentence).get("given_names", ()) if hit.start == at]
    if not given or not rest[:1].isupper():
        return 0
    last: Hit = max(given, key=lambda hit: hit.end)
    end = words[last.end - 1].end()
    surname = re.compile(_SURNAME).match(sentence.text, end)
    if surname is None or surname[1].lower() in work.lexicon["not_surnames"]:
        return 0
    return surname.end()
