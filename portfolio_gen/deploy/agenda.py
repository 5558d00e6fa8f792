"""What a site holds that readers do not find, and the days on which that changes."""

from collections.abc import Iterator

from msgspec import Struct

from portfolio_gen.model.site import Site, WriteUp


class Day(Struct, frozen=True, order=True):
    """An ISO date on which a write-up appears or ends: the site must be built anew."""

    date: str
    path: str
    event: str  # "appears", "ends"


class Agenda(Struct, frozen=True):
    """Paths of write-ups, sorted. Drafts are in no other list."""

    drafts: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()  # published, and linked from nowhere
    ended: tuple[str, ...] = ()  # `expire_on` is past
    days: tuple[Day, ...] = ()  # still to come, the next one first


def agenda(site: Site, today: str) -> Agenda:
    """Return what is hidden or will change, as seen from a day (ISO date)."""
    others = [each for each in site.writeups if not each.front.draft]
    unlisted = [each.path for each in others if each.front.unlisted or each.kind == "selection"]
    ended = [each.path for each in others if "" < each.front.expire_on <= today]
    days = [day for each in others for day in _days(each) if day.date > today]
    return Agenda(site.drafts, tuple(sorted(unlisted)), tuple(sorted(ended)), tuple(sorted(days)))


def _days(writeup: WriteUp) -> Iterator[Day]:
    front = writeup.front
    appears = max(front.publish_on, front.embargo)
    if appears and not (front.expire_on and front.expire_on <= appears):
        yield Day(appears, writeup.path, "appears")
    if front.expire_on:
        yield Day(front.expire_on, writeup.path, "ends")
