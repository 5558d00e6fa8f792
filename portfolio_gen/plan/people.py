"""The people who were in the work: what was made with each, and who has a page."""

from collections.abc import Iterable

from msgspec import Struct

from portfolio_gen.model.config import Person
from portfolio_gen.model.front import Text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.plan.addresses import Grounds


class Share(Struct, frozen=True):
    """A work, and what one person did in it."""

    work: WriteUp
    roles: tuple[Text, ...] = ()
    client: bool = False


def shares(site: Site, works: Iterable[WriteUp]) -> dict[str, list[Share]]:
    """Return by key what each person who may have a page did in works, in the works' order.

    Who is credited was in the work, and for whom it was done, if that is public. A work that is
    told without its client's name counts for nobody: who was in it might give the name away.
    """
    found: dict[str, list[Share]] = {}
    if not site.people:
        return found
    for work in works:
        client = work.front.client
        if work.kind != "project" or (client is not None and client.show != "public"):
            continue
        roles: dict[str, list[Text]] = {}
        for credit in work.front.credits:
            given = roles.setdefault(credit.person, [])
            if credit.role and credit.role not in given:
                given.append(credit.role)
        served = client.key if client is not None else ""
        for key in dict.fromkeys((*roles, served)):
            if has_page(site, key):
                share = Share(work, tuple(roles.get(key, ())), key == served)
                found.setdefault(key, []).append(share)
    return found


def has_page(site: Site, key: str) -> bool:
    """Tell whether a person may have a page: by the person's own rule, or else by the site's."""
    person = site.people.get(key)
    if person is None or not person.name:
        return False
    return site.config.people.pages if person.page is None else person.page


def person_addresses(
    site: Site, works: Iterable[WriteUp], ground: Grounds, problems: list[Problem]
) -> dict[str, str]:
    """Return the addresses of the people who have a page in a language, by key."""
    found = {}
    for key in shares(site, works):
        if name := slug(key):
            found[key] = f"{ground.folders['people']}{name}/"
        else:
            problems.append(_no_slug(key, span_in(site, site.people[key], "")))
    return found


def span_in(site: Site, person: Person, place: str) -> Span:
    """Return the span of a person's value, or of the key; places as in `Person.places`."""
    found = person.places.get(place) or person.places.get("") or (1, 1, 1)
    return Span(site.people_path, *found)


def _no_slug(key: str, span: Span) -> Problem:
    message = f"the key `{key}` has no letter or digit to make an address of"
    return Problem("slug-empty", "error", message, span, "give the person a key with letters")
