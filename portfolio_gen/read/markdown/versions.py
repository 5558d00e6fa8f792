"""Versions of the libraries that shape the HTML of a body."""

import re
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.machinery import PathFinder

_PACKAGES = ("markdown_it", "mdit_py_plugins", "pygments")
_VERSION = re.compile(r"""^__version__\s*=\s*["']([^"']+)["']""", re.MULTILINE)


@cache
def library_versions() -> str:
    """Return the names and versions of markdown-it-py, mdit-py-plugins and Pygments.

    Reads their `__init__.py` instead of importing them: a build in which no body changed
    needs the versions but not the parsers.
    """
    return " ".join(f"{package} {_version(package)}" for package in _PACKAGES)


def _version(package: str) -> str:
    spec = PathFinder.find_spec(package)
    if spec is not None and spec.origin is not None and spec.origin.endswith(".py"):
        with suppress(OSError), open(spec.origin, encoding="utf-8") as source:
            found = _VERSION.search(source.read())
            if found:
                return found[1]
    # No file to read, as in a zip archive.
    return str(import_module(package).__version__)
