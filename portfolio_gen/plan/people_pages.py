"""Pages of people: what was made together with each, and the list of all."""

from collections.abc import Sequence

from msgspec.structs import replace

from portfolio_gen.model.config import Person
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import Anchor, PeoplePage, PersonCard, PersonPage, Picture, Shared
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.pages import Pages
from portfolio_gen.plan.people import Share, shares, span_in
from portfolio_gen.plan.sorting import alphabetic
from portfolio_gen.plan.texts import spoken


def plan_people(desk: Desk, lang: str, works: Sequence[WriteUp], pages: Pages) -> list[str]:
    """Plan the pages of one language's people and their list; return their addresses."""
    section = desk.list_of("people", lang)
    if not section:
        return []
    found = [
        (desk.site.people[key], shared)
        for key, shared in shares(desk.site, works).items()
        if _address(desk, key, lang)
    ]
    found.sort(key=lambda each: (-len(each[1]), alphabetic(each[0].name, lang), each[0].key))
    file = desk.site.people_path
    cards = []
    lent: dict[str, str] = {}
    for person, shared in found:
        view = _person(desk, lang, person, shared, pages)
        paths = tuple(share.work.path for share in shared)
        desk.add(view, span_in(desk.site, person, ""), None, (file, *paths))
        titles = tuple(Anchor(work.card.title, work.card.address) for work in view.works)
        cards.append(
            PersonCard(view.title, view.address, len(shared), view.note, titles, view.picture)
        )
        if view.note in view.foreign:
            lent[view.note] = view.foreign[view.note]
    pages.lend(lent)
    listing = PeoplePage(
        address=section,
        lang=lang,
        title=desk.site.theme.strings[lang].get("section.people", "people"),
        canonical=desk.canonical(section),
        translations=desk.translations("people", "", lang),
        section=section,
        people=tuple(cards),
        foreign=pages.foreign(),
    )
    works_of_all = dict.fromkeys(share.work.path for _, shared in found for share in shared)
    desk.add(listing, Span(file), None, (file, *works_of_all))
    return [*(card.address for card in cards), section]


def _person(
    desk: Desk, lang: str, person: Person, shared: Sequence[Share], pages: Pages
) -> PersonPage:
    address = _address(desk, person.key, lang)
    note = pages.text(person.note)
    return PersonPage(
        address=address,
        lang=lang,
        title=pages.text(person.name),
        description=note,
        canonical=desk.canonical(address),
        translations=desk.translations("person", person.key, lang),
        section=desk.list_of("people", lang),
        note=note,
        url=person.url,
        links=tuple(
            Anchor(pages.text(link.label) or link.url, link.url)
            for link in person.links
            if link.url
        ),
        picture=_picture(desk, person, lang),
        works=tuple(
            Shared(
                pages.card(share.work),
                tuple(pages.text(spoken(role, share.work.lang)) for role in share.roles),
                share.client,
            )
            for share in shared
        ),
        foreign=pages.foreign(),
    )


def _picture(desk: Desk, person: Person, lang: str) -> Picture | None:
    """Return a portrait, which is of the person if nothing else is said of it."""
    if person.picture is None:
        return None
    span = span_in(desk.site, person, "picture.src")
    found = desk.media.config_picture(person.picture, span, lang)
    if found is None or found.alt or found.decorative:
        return found
    return replace(found, alt=person.name)


def _address(desk: Desk, key: str, lang: str) -> str:
    return desk.where.homes.get(("person", key), {}).get(lang, "")
