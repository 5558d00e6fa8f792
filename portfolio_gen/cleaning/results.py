"""What cleaning a file comes to, and how a format's code stops half-way."""

from typing import NoReturn

from msgspec import Struct

#: Why a picture is to be encoded anew: words for the log, not for the author.
Reason = str


class Clean(Struct, frozen=True):
    """A file without private notes.

    `removed` names what was taken out or put right, sorted, in plain words.
    """

    data: bytes
    removed: tuple[str, ...] = ()


class NeedsEncoding(Struct, frozen=True):
    """A picture whose notes can't be cut out: it is clean once its pixels are encoded anew."""

    reason: Reason


class Unclean(Struct, frozen=True):
    """A file of which nothing can be promised: why, and what its author can do.

    `damaged`: it is not what its name says or is cut short, and no reader could open it. Otherwise
    it is whole but of a kind that keeps its notes, and `reason` says which.
    """

    reason: str
    advice: str
    damaged: bool = False
    places: bool = False  # it may say where something was made

    @property
    def refused(self) -> bool:
        """Tell whether such a file had better not be published at all."""
        return self.damaged or self.places


class StoppedError(Exception):
    """The way out of a format's code; never leaves this package."""

    def __init__(self, outcome: NeedsEncoding | Unclean) -> None:
        super().__init__(outcome)
        self.outcome = outcome


def stop_damaged(reason: str) -> NoReturn:
    """End the cleaning of a file that is cut short or makes no sense."""
    advice = "export it again from the program that made it"
    raise StoppedError(Unclean(reason, advice, damaged=True))


def stop_unclean(reason: str, advice: str) -> NoReturn:
    """End the cleaning of a file that is whole but keeps its notes."""
    raise StoppedError(Unclean(reason, advice))


def stop_for_encoding(reason: Reason) -> NoReturn:
    """End the cleaning of a picture whose pixels must be encoded anew."""
    raise StoppedError(NeedsEncoding(reason))
