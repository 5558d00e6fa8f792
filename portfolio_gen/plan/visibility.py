"""What is shown on a day: drafts, dates of publication, expiry and embargo."""

from collections.abc import Iterable
from typing import Literal

from portfolio_gen.model.front import Front
from portfolio_gen.model.site import WriteUp

Visibility = Literal["shown", "absent", "ended"]


def visibility(front: Front, today: str, *, drafts: bool) -> Visibility:
    """Return whether a write-up is shown, absent, or leaves only a short page where it stood.

    `today` is an ISO date. A draft or a page before `publish_on` is absent; one from `expire_on`
    on, or before the end of its `embargo`, has ended (for now). With `drafts` all is shown.
    """
    if drafts:
        return "shown"
    if front.draft or front.publish_on > today:
        return "absent"
    if front.embargo > today or (front.expire_on and front.expire_on <= today):
        return "ended"
    return "shown"


def next_change(writeups: Iterable[WriteUp], today: str) -> str:
    """Return the next ISO date after `today` on which another set of pages is shown; "" if none."""
    dates = [
        date
        for writeup in writeups
        for date in (writeup.front.publish_on, writeup.front.expire_on, writeup.front.embargo)
        if date > today
    ]
    return min(dates, default="")
