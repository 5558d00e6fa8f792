"""Which versions of libraries shape the output: part of every memo key."""

import os
import sys
from functools import cache

#: Distributions whose version may change the bytes of a page, as their folders are named.
SHAPING = (
    "babel",
    "jinja2",
    "markupsafe",
    "markdown_it_py",
    "mdit_py_plugins",
    "pygments",
    "pyyaml",
    "msgspec",
    "pyvips_binary",
    "uharfbuzz",
)


@cache
def library_versions() -> str:
    """Return names and versions of the shaping libraries, without importing any of them."""
    found = _found()
    return " ".join(f"{library}-{found[library]}" for library in sorted(found))


def library_version(library: str) -> str:
    """Return the version of one shaping library, by the name of its folder; "" if it is absent."""
    return _found().get(library, "")


@cache
def _found() -> dict[str, str]:
    """Return the version of each shaping library.

    Read from the names of their `.dist-info` folders: importlib.metadata costs 30 ms.
    """
    found: dict[str, str] = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info"):
                library, _, version = name[: -len(".dist-info")].partition("-")
                library = library.lower().replace(".", "_")
                if library in SHAPING:
                    found.setdefault(library, version)
    return found
