"""Versions of the libraries that shape the HTML of a body."""

import re
from functools import cache
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path

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
    if spec is not None and spec.origin is not None and Path(spec.origin).is_file():
        found = _VERSION.search(Path(spec.origin).read_text(encoding="utf-8"))
        if found:
            return found[1]
    return str(import_module(package).__version__)
