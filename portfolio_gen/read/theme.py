"""The theme: its chain of `extends`, the site's overrides laid over it, what each file needs."""

import os
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.theme import Declaration, Grounds, Theme, ThemeFile, Trace
from portfolio_gen.read import readers
from portfolio_gen.read.front_matter import decode
from portfolio_gen.read.index import FileSource, Index
from portfolio_gen.read.origins import COMMENTS, Origin, origin_in, outdated
from portfolio_gen.read.site_problems import twins
from portfolio_gen.read.strings import Strings, StringsFile, digest_of, merged
from portfolio_gen.read.strings_check import check_strings
from portfolio_gen.read.theme_chain import ReadYaml, ThemeFolder, options_of, read_chain
from portfolio_gen.store.digests import combined, digest
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.plain import plain_text
from portfolio_gen.store.stamps import Stamp

#: What holds templates.
TEMPLATES = ("templates/", "components/", "card/")
FOLDERS = (*TEMPLATES, "assets/")
#: url(…) and @import "…" of a style sheet, without those that leave the theme.
CSS_URL = re.compile(
    r"""(?:url\(\s*(?P<a>["']?)(?!data:|https?:|//|\#)(?P<b>[^"')]+)(?P=a)\s*\)"""
    r"""|@import\s+(?P<c>["'])(?P<d>[^"']+)(?P=c))"""
)
TRACES_VERSION = 4


def read_theme(
    name: str,
    root: str,
    place: Span,
    scan: Mapping[str, Stamp],
    index: Index,
    memo: Memo,
    read_yaml: ReadYaml,
    now_ns: int,
    problems: list[Problem],
) -> tuple[Theme | None, list[ThemeFolder], list[StringsFile]]:
    """Return the resolved theme, the folders that it was read from, and their strings files."""
    chain = read_chain(name, root, place, read_yaml, problems)
    if not chain:
        return None, [], []
    overrides = ThemeFolder(
        "theme",
        os.path.join(root, "theme"),
        "theme/",
        {path[len("theme/") :]: stamp for path, stamp in scan.items() if path.startswith("theme/")},
    )
    folders = [*(folder for _, folder in chain), overrides]
    files: dict[str, ThemeFile] = {}
    spoken: list[StringsFile] = []
    for layer, folder in enumerate((*reversed(folders[:-1]), overrides)):
        _lay_over(folder, files, index, now_ns, problems)
        spoken += _strings_files(folder, layer, read_yaml, problems)
    if "theme.yaml" in overrides.stamps and all(each.prefix != "theme/" for each in folders[:-1]):
        problems.append(_declaration_unused(name))
    problems += _without_nothing(chain)
    traces = _traces(files, root, memo)
    check_strings(spoken, traces, problems)
    strings = merged(spoken)
    declarations = [declaration for declaration, _ in reversed(chain)]
    theme = Theme(
        name=name,
        chain=tuple(folder.name for _, folder in chain),
        files=files,
        components={k: v for each in declarations for k, v in each.components.items()},
        options=options_of(declarations),
        strings=strings,
        strings_digest={lang: digest_of(words) for lang, words in strings.items()},
        traces=traces,
        source=chain[0][1].prefix + "theme.yaml",
        presets={k: v for each in declarations for k, v in each.presets.items()},
        grounds=Grounds(**{k: v for each in declarations for k, v in each.grounds.items()}),
        word_places={
            f"{file.lang} {key}": Span(file.source, *place)
            for file in spoken
            for key, place in file.strings.places.items()
            if key.startswith("path.") and not key.endswith(":")
        },
    )
    return theme, folders, spoken


def _without_nothing(chain: Sequence[tuple[Declaration, ThemeFolder]]) -> Iterator[Problem]:
    """Yield a problem for each option that a theme goes without and that it would not have."""
    for at, (declaration, folder) in enumerate(chain):
        below = options_of([each for each, _ in chain[:at:-1]])
        for name in declaration.without.keys() - below.keys():
            span = Span(folder.prefix + "theme.yaml", *declaration.without[name])
            message = f"no theme below {folder.name} has an option `{name}`"
            hint = "options below: " + (", ".join(sorted(below)) or "none")
            yield Problem("option-unknown", "error", message, span, hint)


def _lay_over(
    folder: ThemeFolder,
    files: dict[str, ThemeFile],
    index: Index,
    now_ns: int,
    problems: list[Problem],
) -> None:
    for name, stamp in sorted(folder.stamps.items()):
        source = folder.prefix + name
        if _holds_strings(name):
            continue
        if name.startswith(FOLDERS):
            place = os.path.join(folder.folder, name)
            file = _file(index, source, place, stamp, now_ns, problems)
            problems += file.problems
            if file.origin is not None:
                problems += _outdated(source, file.origin, files.get(name), name)
            files[name] = ThemeFile(name, source, file.digest, file.urls)
        elif name != "theme.yaml" and folder.prefix == "theme/":
            problems.append(_unused(source))


def _strings_files(
    folder: ThemeFolder, layer: int, read_yaml: ReadYaml, problems: list[Problem]
) -> Iterator[StringsFile]:
    for name, stamp in sorted(folder.stamps.items()):
        if _holds_strings(name):
            source = folder.prefix + name
            if source.endswith(".yml") and f"{name.removesuffix('.yml')}.yaml" in folder.stamps:
                problems.append(twins(source, f"{source.removesuffix('.yml')}.yaml"))
            yaml = read_yaml(source, os.path.join(folder.folder, name), stamp, readers.strings)
            problems += yaml.problems
            lang = posixpath.splitext(posixpath.basename(name))[0]
            found = None
            if yaml.value:
                found = msgspec.msgpack.decode(yaml.value, type=Strings | None)
            faulty = any(problem.severity == "error" for problem in yaml.problems)
            yield StringsFile(source, lang, layer, found or Strings(), faulty=faulty)


def _holds_strings(name: str) -> bool:
    return name.startswith("strings/") and name.endswith((".yaml", ".yml"))


def _file(
    index: Index, source: str, place: str, stamp: Stamp, now_ns: int, problems: list[Problem]
) -> FileSource:
    known = index.files.get(source)
    if known is not None and index.trusts(source, stamp):
        return known
    try:
        with open(place, "rb") as file:
            data = file.read()
    except OSError as error:
        problems.append(
            Problem(
                "file-unreadable",
                "error",
                f"{source} can't be read: {(error.strerror or 'unknown reason').lower()}",
                Span(source),
            )
        )
        return FileSource(b"")
    urls: tuple[tuple[str, Place], ...] = ()
    faults: tuple[Problem, ...] = ()
    origin = None
    if source.endswith(tuple(COMMENTS)):
        found: list[Problem] = []
        text = decode(data, source, found) or ""
        faults = tuple(found)
        origin = origin_in(text)
        if source.endswith(".css"):
            urls = _css_urls(text)
    index.files[source] = FileSource(
        digest(plain_text(data, source)), problems=faults, urls=urls, origin=origin
    )
    index.record(source, stamp, now_ns)
    return index.files[source]


def _css_urls(css: str) -> tuple[tuple[str, Place], ...]:
    """Return the url()s of a style sheet that name files of the theme, with their places."""
    found: dict[str, Place] = {}
    for match in CSS_URL.finditer(css):
        url = match["b"] or match["d"]
        start = match.start("b" if match["b"] else "d")
        line = css.count("\n", 0, start) + 1
        found.setdefault(url, (line, start - css.rfind("\n", 0, start), len(url)))
    return tuple(found.items())


def _traces(files: Mapping[str, ThemeFile], root: str, memo: Memo) -> dict[str, Trace]:
    """Return what each template and component depends on, from the memo or by parsing them."""
    names = sorted(name for name in files if name.startswith(TEMPLATES))
    key = combined(
        str(TRACES_VERSION).encode(),
        *(part for name in names for part in (name.encode(), files[name].digest)),
    )
    kept = memo.get("traces", key)
    if kept is not None:
        return msgspec.msgpack.decode(kept, type=dict[str, Trace])
    from portfolio_gen.read.traces import trace_templates

    traces = trace_templates({name: files[name] for name in names}, root)
    memo.put("traces", key, msgspec.msgpack.encode(traces))
    return traces


def _outdated(copy: str, origin: Origin, now: ThemeFile | None, name: str) -> Iterator[Problem]:
    if now is not None and now.source == copy:
        return  # theme/ is the whole theme, and laid over itself
    theme = now.source.removesuffix(f"/{name}").removeprefix("theme:") if now else ""
    problem = outdated(copy, origin, now, name, theme)
    if problem is not None:
        yield problem


def _unused(source: str) -> Problem:
    return Problem(
        "theme-file-unused",
        "warning",
        f"{source} is in none of a theme's folders, so nothing uses it",
        Span(source),
        "words are in files like theme/strings/fr.yaml"
        if source.startswith("theme/strings/")
        else "move it into theme/templates/, components/, assets/, card/ or strings/",
    )


def _declaration_unused(name: str) -> Problem:
    return Problem(
        "theme-file-unused",
        "warning",
        f"theme/theme.yaml is not read: what is in theme/ is laid over the theme {name}",
        Span("theme/theme.yaml"),
        "remove it; if theme/ is a theme of its own, write `theme: theme` in portfolio.yaml",
    )
