"""Files of a theme laid over by files of the author's: what is copied, how they differ since."""

import os
import posixpath
import re
from collections.abc import Iterator
from difflib import get_close_matches, unified_diff

from msgspec import Struct

from portfolio_gen.read.origins import Origin, origin_in, origin_line, shortened
from portfolio_gen.read.theme_catalogue import Chain
from portfolio_gen.read.theme_chain import ThemeFolder
from portfolio_gen.store.digests import digest
from portfolio_gen.store.plain import BOM, plain_text

_KEY = re.compile(r"^(?=[\w.-]+:)", re.MULTILINE)


class Override(Struct, frozen=True):
    """A file of the theme and its place among the author's own files."""

    name: str  # "templates/project.html"
    theme: str  # that it is from: "dossier"
    original: str  # its file
    path: str  # of the author's one, relative to the site


class Overriding:
    """What an author can lay over a theme, and has."""

    def __init__(self, root: str, chain: Chain) -> None:
        own, *others = chain.folders
        self.root = root
        #: An author's own theme holds its files itself; over one that ships lies theme/.
        self.is_own = not own.prefix.startswith("theme:")
        self._folder = own.prefix if self.is_own else "theme/"
        folders = others if self.is_own else list(chain.folders)
        self._providers = Chain((), tuple(folders)).providers()
        self._folders = folders

    def names(self) -> list[str]:
        """Return the name of every file that can be copied."""
        return sorted(self._providers)

    def find(self, given: str) -> Override | None:
        """Return the file of a name, which may begin with the author's folder; None if none."""
        name = given.replace(os.sep, "/").removeprefix("./").removeprefix(self._folder)
        provider = self._providers.get(name)
        if provider is None:
            return None
        place = os.path.join(provider.folder, name)
        return Override(name, _theme_of(provider), place, self._folder + name)

    def near(self, given: str) -> list[str]:
        """Return names that may have been meant, the likeliest first, three at most."""
        last = posixpath.basename(given)
        found = [name for name in self.names() if posixpath.basename(name) == last]
        found += get_close_matches(given, self.names(), 3)
        return list(dict.fromkeys(found))[:3]

    def present(self) -> Iterator[Override]:
        """Return the files of the theme in whose place the author has others."""
        for name in self.names():
            found = self.find(name)
            if found is not None and os.path.isfile(os.path.join(self.root, found.path)):
                yield found

    def copy(self, override: Override, version: str) -> bytes:
        """Return the bytes of a copy, with a first line that says where it comes from.

        Words lie over each other key by key: of these all keys are there, as comments.
        """
        if override.name.startswith("strings/"):
            return self._words(override.name)
        data = _bytes(override.original)
        return origin_line(_origin(override, version)).encode() + data

    def _words(self, name: str) -> bytes:
        parts = []
        for folder in reversed(self._folders):
            if name in folder.stamps:
                text = _bytes(os.path.join(folder.folder, name)).decode("utf-8-sig")
                parts.append(f"# From {_theme_of(folder)}\n\n" + _KEY.sub("#", text))
        return "\n".join(parts).encode()

    def kept(self, override: Override, version: str) -> bytes | None:
        """Return the author's file with a first line that names the original as it is now.

        None if it says so already, or if no comment can be written in such a file.
        """
        line = origin_line(_origin(override, version))
        old = _bytes(os.path.join(self.root, override.path))
        mark = BOM if old.startswith(BOM) else b""
        text = old.removeprefix(BOM).decode("utf-8", "surrogateescape")
        line = line.replace("\n", "\r\n") if "\r\n" in text else line
        if not line or _same(origin_in(text), _origin(override, version)):
            return None
        new = mark + (line + _without_origin(text)).encode("utf-8", "surrogateescape")
        return None if new == old else new

    def difference(self, override: Override) -> list[str] | None:
        """Return the lines of a unified diff from the original to the author's file.

        None for files that are no text.
        """
        if not is_followed(override):
            return None
        original = _bytes(override.original).decode("utf-8", "replace")
        own = _bytes(os.path.join(self.root, override.path)).decode("utf-8", "replace")
        return list(
            unified_diff(
                original.splitlines(),
                _without_origin(own).splitlines(),
                f"{override.theme}/{override.name}",
                override.path,
                lineterm="",
            )
        )


def is_followed(override: Override) -> bool:
    """Tell whether a comment in the file can say where it comes from.

    Not in pictures and fonts; and words don't replace a file, but lie over it key by key.
    """
    return bool(origin_line(Origin("", override.name, "", "")))


def _theme_of(folder: ThemeFolder) -> str:
    return folder.prefix.removeprefix("theme:").rstrip("/")


def _origin(override: Override, version: str) -> Origin:
    found = shortened(digest(plain_text(_bytes(override.original), override.name)))
    return Origin(override.theme, override.name, version, found)


def _same(one: Origin | None, other: Origin) -> bool:
    """Tell whether two name the same bytes of the same file, whatever the version of the tool."""
    if one is None:
        return False
    return (one.theme, one.name, one.digest) == (other.theme, other.name, other.digest)


def _without_origin(text: str) -> str:
    """Return a text without the line that says where it was copied from."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if origin_in(line) is None)


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()
