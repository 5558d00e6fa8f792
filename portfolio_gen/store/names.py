"""Names of files as systems know them: which are one to some, which some can't have."""

import unicodedata

#: What Windows keeps for devices, whatever ending follows. Source: Windows documentation, "Naming
#: Files, Paths, and Namespaces".
DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{each}{at}" for each in ("com", "lpt") for at in range(1, 10)))
)
_SIGNS = frozenset('<>:"|?*\\')


def one_form(path: str) -> str:
    """Return a path with each letter in one character, as it is typed; macOS may take it apart."""
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def folded(path: str) -> str:
    """Return what two paths have in common if Windows or macOS takes them for the same."""
    return one_form(path).casefold()


def unfit_for_windows(path: str) -> bool:
    """Tell whether a path with `/` has a name in it that no file or folder of Windows can have."""
    if not _SIGNS.isdisjoint(path):
        return True
    parts = path.split("/")
    return any(
        part.partition(".")[0].lower() in DEVICES or part[-1:] in (".", " ") for part in parts
    )
