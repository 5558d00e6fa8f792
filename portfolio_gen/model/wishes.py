"""What the command line asks of a build."""

from typing import NamedTuple


class Wishes(NamedTuple):
    """What is asked of a build, besides where it reads and writes. All of it enters the plan.

    A NamedTuple: a build with nothing to do imports no msgspec.
    """

    drafts: bool = False
    portable: bool = False
    base_url: str | None = None  # in place of the configured one
    theme: str | None = None  # in place of the configured one
    published: str | None = None  # text of an addresses.txt that was read from somewhere
    strict_addresses: bool = False  # a vanished address is an error, not a warning
