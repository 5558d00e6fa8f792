"""What each template of a theme depends on, found by parsing them all."""

import os
from collections.abc import Mapping

import msgspec

from portfolio_gen.model.theme import ThemeFile, Trace
from portfolio_gen.read.references import Names, References, closure, references
from portfolio_gen.store.digests import combined


def trace_templates(files: Mapping[str, ThemeFile], root: str) -> dict[str, Trace]:
    """Return the trace of each template and component file of a theme."""
    from portfolio_gen.read.theme_places import source_file

    found: dict[str, References] = {}
    shown: dict[str, Names] = {}
    for name, file in files.items():
        place = source_file(file.source, root)
        if name.endswith((".html", ".svg")) and os.path.exists(place):
            with open(place, encoding="utf-8", errors="replace") as opened:
                source = opened.read()
            found[name] = references(source)
            if name.startswith("card/"):
                shown[name] = references(source, data="page").data
    traces = {name: _trace(name, files, found) for name in found}
    for name in shown:
        page = _shown(name, found, shown)
        traces[name] = msgspec.structs.replace(traces[name], page=page)
    return traces


def _shown(name: str, found: Mapping[str, References], shown: Mapping[str, Names]) -> Names:
    """Return the fields of its page that a card's template reads, with what it imports."""
    names = closure(name, found.get)
    every = [shown.get(each, ()) for each in names or found]
    if any(each is None for each in every):
        return None
    return tuple(sorted({field for each in every for field in each or ()}))


def _trace(name: str, files: Mapping[str, ThemeFile], found: Mapping[str, References]) -> Trace:
    names = closure(name, found.get)
    if names is None:
        names = frozenset(found)
    digests = (
        part
        for each in sorted(names & files.keys())
        for part in (each.encode(), files[each].digest)
    )
    own = found[name].strings
    strings = ("*",) if own is None else own
    data: set[str] = set()
    for each in names & found.keys():
        wanted = found[each].data
        if wanted is None:
            return Trace(combined(*digests), None, strings)
        data |= set(wanted)
    return Trace(combined(*digests), tuple(sorted(data)), strings)
