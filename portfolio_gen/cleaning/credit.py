"""Who made a picture and whose it is: the notes that stay unless the author wants them gone."""

import re
import unicodedata

from msgspec import Struct

#: The most characters that are kept of one note.
LONGEST = 500
#: Control characters, half surrogates, characters that are none; line and paragraph separators.
UNWANTED = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})


class Credit(Struct, frozen=True):
    """The copyright notice, the maker's name and the credit line; "" for none."""

    copyright: str = ""
    creator: str = ""
    credit: str = ""

    def or_else(self, other: "Credit") -> "Credit":
        """Return this with its gaps filled from another."""
        return Credit(
            self.copyright or other.copyright,
            self.creator or other.creator,
            self.credit or other.credit,
        )

    def only(self, keep: frozenset[str]) -> "Credit":
        """Return this with no more than what `keep` names."""
        return Credit(**{name: getattr(self, name) for name in self.named() & keep})

    def named(self) -> frozenset[str]:
        """Return which of the three have a text."""
        return frozenset(name for name in self.__struct_fields__ if getattr(self, name))


def plain(text: str) -> str:
    """Return a note as one line of at most 500 characters, without control characters."""
    text = "".join(
        " " if unicodedata.category(each) in UNWANTED else each for each in text[: LONGEST * 4]
    )
    return re.sub(r"\s+", " ", text).strip()[:LONGEST].strip()


def decoded(data: bytes) -> str:
    """Return a note of unknown encoding as one line: UTF-8 if it can be, else Windows' Latin-1."""
    data = data[: LONGEST * 8].partition(b"\0")[0]
    try:
        return plain(data.decode("utf-8"))
    except UnicodeDecodeError:
        return plain(data.decode("cp1252", "replace"))
