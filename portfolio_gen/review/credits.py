"""The people in a work: those whom the text names and the credits don't, and its client."""

from collections.abc import Iterator

from portfolio_gen.model.site import WriteUp
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.lexicon import Lexicon
from portfolio_gen.review.people import people_in
from portfolio_gen.review.prose import words_of
from portfolio_gen.review.subject import Context, Work


def collaborator_uncredited(work: Work) -> Iterator[Advice]:
    """Yield advice on each person whom the text says to have been in the work, not so the credits.

    See `people.py` for who is a person, and after which words.
    """
    credited = _credited(work)
    told = set[str]()
    for sentence in work.prose.sentences:
        for name in people_in(work, sentence):
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
