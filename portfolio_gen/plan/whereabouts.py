"""What is shown on a day, and where: the address of every page of every language."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import Kind, Site, WriteUp
from portfolio_gen.plan.addresses import Grounds, address_of, check_reserved, grounds
from portfolio_gen.plan.crossed import crossed
from portfolio_gen.plan.doubles import doubles
from portfolio_gen.plan.guests import Guests, guests
from portfolio_gen.plan.links import Homes
from portfolio_gen.plan.people import person_addresses
from portfolio_gen.plan.visibility import visibility

#: Kinds of works, and the sections that list them.
LISTS: tuple[tuple[Kind, str], ...] = (("project", "projects"), ("note", "notes"))


class Whereabouts(Struct, frozen=True):
    """Decided before any view is made, so that every view can link to every page."""

    grounds: dict[str, Grounds]
    homes: Homes
    shown: tuple[WriteUp, ...]
    ended: tuple[tuple[str, WriteUp], ...]  # address at which only a short page may stand
    public: tuple[str, ...]  # addresses of write-ups for addresses.txt
    withdrawn: tuple[str, ...]  # addresses that leave addresses.txt
    absent: tuple[tuple[str, WriteUp], ...] = ()  # drafts and what is not shown yet
    reserved: frozenset[str] = frozenset()  # addresses with a problem: what belongs there waits
    guests: Guests = {}
    unlisted: frozenset[str] = frozenset()  # addresses that nothing else leads to
    quiet: frozenset[str] = frozenset()  # addresses that search engines are not told of
    today: str = ""  # ISO date

    @property
    def known(self) -> frozenset[str]:
        """Return every address of a write-up, list or home page."""
        return frozenset(address for each in self.homes.values() for address in each.values())


def whereabouts(site: Site, today: str, problems: list[Problem], *, drafts: bool) -> Whereabouts:
    """Return what is shown on an ISO date, and where."""
    all_grounds = grounds(site, problems)
    homes: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    shown: list[WriteUp] = []
    pages: list[tuple[WriteUp, str]] = []
    ended: list[tuple[str, WriteUp]] = []
    absent: list[tuple[str, WriteUp]] = []
    public: list[str] = []
    withdrawn: list[str] = []
    unlisted: set[str] = set()
    for writeup in site.writeups:
        front = writeup.front
        address = address_of(writeup, all_grounds[writeup.lang], problems)
        if not address:
            continue
        state = visibility(front, today, drafts=drafts)
        if state == "ended":
            ended.append((address, writeup))
        elif state == "absent":
            absent.append((address, writeup))
        if state != "shown":
            continue
        shown.append(writeup)
        pages.append((writeup, address))
        homes[writeup.kind, writeup.key][writeup.lang] = address
        apart = front.unlisted or writeup.kind == "selection"
        (withdrawn if apart or front.draft else public).append(address)
        if apart:
            unlisted.add(address)
    problems += crossed(shown)
    problems += doubles(shown)
    visiting = guests(site, shown, ended)
    reserved = check_reserved(pages, all_grounds, problems)
    for ground in all_grounds.values():
        reserved.update(ground.reserved)
    for ground in all_grounds.values():
        _add_lists(homes, site, ground, shown, visiting, problems)
    return Whereabouts(
        all_grounds,
        dict(homes),
        tuple(shown),
        tuple(ended),
        tuple(public),
        tuple(withdrawn),
        tuple(absent),
        frozenset(reserved),
        visiting,
        frozenset(unlisted),
        frozenset(withdrawn),
        today,
    )


def _add_lists(
    homes: dict[tuple[str, str], dict[str, str]],
    site: Site,
    ground: Grounds,
    shown: Iterable[WriteUp],
    visiting: Guests,
    problems: list[Problem],
) -> None:
    """Add the home page, lists and people of a language."""
    lang = ground.lang
    homes["home", ""].setdefault(lang, ground.home)
    listed = [each for each in shown if each.lang == lang and not each.front.unlisted]
    listed += visiting.get(lang, ())
    for section in _listed(listed):
        homes[section, ""].setdefault(lang, ground.folders[section])
    for key, address in person_addresses(site, listed, ground, problems).items():
        homes["person", key][lang] = address
        homes["people", ""][lang] = ground.folders["people"]


def _listed(works: Iterable[WriteUp]) -> list[str]:
    """Return the sections that have something to list in a language."""
    kinds = {writeup.kind for writeup in works}
    return [section for kind, section in LISTS if kind in kinds]
