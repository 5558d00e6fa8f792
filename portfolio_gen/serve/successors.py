"""Where a page went whose address is no more, and what lies nearest above it."""

import posixpath
from collections.abc import Iterable, Mapping

from portfolio_gen.serve.shown import Place


def successor(gone: Place, new: Iterable[str], places: Mapping[str, Place]) -> str:
    """Return the output to which a page moved, "" if there is none.

    It is the page of the same write-up in the same language, else one of the `new` outputs with
    the same body, else one with the same title, both in the same language.
    """
    if gone.source:
        for path, place in places.items():
            if place.source == gone.source and place.lang == gone.lang:
                return path
    fresh = [
        (path, places[path]) for path in new if path in places and places[path].lang == gone.lang
    ]
    for path, place in fresh:
        if gone.body and place.body == gone.body:
            return path
    for path, place in fresh:
        if gone.title and place.title == gone.title:
            return path
    return ""


def nearest_above(path: str, places: Mapping[str, Place]) -> str:
    """Return the page of the nearest folder above an output, in the end the home page."""
    folder = posixpath.dirname(posixpath.dirname(path))
    while folder:
        if f"{folder}/index.html" in places:
            return f"{folder}/index.html"
        folder = posixpath.dirname(folder)
    return "index.html"
