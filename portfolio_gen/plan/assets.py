"""Where the theme's assets are published, under names that change with their bytes."""

import posixpath

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Copy, Style
from portfolio_gen.model.theme import Theme, ThemeFile
from portfolio_gen.plan.outputs import Outputs
from portfolio_gen.store.digests import combined, short
from portfolio_gen.store.plain import TEXTS

FOLDER = "assets/theme"


def theme_assets(
    theme: Theme, outputs: Outputs, copies: dict[bytes, str], problems: list[Problem]
) -> dict[str, str]:
    """Plan the theme's assets and return their addresses by name within `assets/`.

    A style sheet's address depends on those of the files that it names, as its bytes do.
    """
    addresses: dict[str, str] = {}
    files = {
        name.removeprefix("assets/"): file
        for name, file in theme.files.items()
        if name.startswith("assets/")
    }
    for name in sorted(files, key=lambda name: (name.endswith(".css"), name)):
        _publish(name, files, addresses, outputs, copies, problems, ())
    return addresses


def _publish(
    name: str,
    files: dict[str, ThemeFile],
    addresses: dict[str, str],
    outputs: Outputs,
    copies: dict[bytes, str],
    problems: list[Problem],
    above: tuple[str, ...],
) -> str:
    if name in addresses:
        return addresses[name]
    file = files[name]
    copies[file.digest] = file.source
    origin = Span(file.source)
    if not file.urls:
        addresses[name] = "/" + _path(name, file.digest)
        # A text is written anew, with the same line ends on every system.
        recipe = Style(file.digest, ()) if name.endswith(TEXTS) else Copy(file.digest)
        outputs.add(addresses[name][1:], recipe, origin, (file.source,))
        return addresses[name]
    urls = []
    for written, place in file.urls:
        path, mark, part = written.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path.partition("?")[0]))
        if target == name or target in above:
            problems.append(_circle(written, file, place))
            continue
        if target not in files:
            problems.append(_missing(written, file, place))
            continue
        address = _publish(target, files, addresses, outputs, copies, problems, (*above, name))
        urls.append((written, _from_sheet(name, address) + mark + part))
    made = combined(file.digest, *(url.encode() for pair in urls for url in pair))
    addresses[name] = "/" + _path(name, made)
    outputs.add(addresses[name][1:], Style(file.digest, tuple(urls)), origin, (file.source,))
    return addresses[name]


def _path(name: str, digest: bytes) -> str:
    stem, suffix = posixpath.splitext(name)
    return f"{FOLDER}/{stem}.{short(digest)}{suffix}"


def _from_sheet(sheet: str, address: str) -> str:
    folder = posixpath.dirname(f"/{FOLDER}/{sheet}")
    return posixpath.relpath(address, folder)


def _circle(written: str, file: ThemeFile, place: Place) -> Problem:
    return Problem(
        "asset-circle",
        "error",
        f"{file.name} names {written}, which names it in turn",
        Span(file.source, *place),
        "remove one of the two",
    )


def _missing(written: str, file: ThemeFile, place: Place) -> Problem:
    return Problem(
        "asset-missing",
        "error",
        f"{file.name} names {written}, which the theme's assets do not have",
        Span(file.source, *place),
        "correct the url(), or put the file into assets/",
    )
