"""Write-ups that would be lost without a word: in a wrong place, or in a file of another kind."""

import os
import posixpath
from collections.abc import Iterable, Iterator

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.scan import KNOWN, is_ignored
from portfolio_gen.read.sources import FOLDERS, LISTS, name_of

MARKDOWN = (".md", ".markdown")
#: Endings of what word processors write.
PROCESSED = (".docx", ".doc", ".odt", ".rtf", ".pages", ".wps")
#: Endings that a text may have by mistake.
PLAIN = (".txt", ".text", ".md.txt", ".mdx", ".mkd", ".html", ".htm")
#: What people call the folders of content/ → what they are called.
MEANT = {
    "projets": "projects", "projet": "projects", "project": "projects", "travaux": "projects",
    "works": "projects", "work": "projects", "note": "notes", "blog": "notes", "posts": "notes",
    "articles": "notes", "page": "pages", "selection": "selections", "sélections": "selections",
    "sélection": "selections",
}  # fmt: skip
CONTENT_MEANT = ("contenu", "contenus", "contents")


def strays(paths: Iterable[str], root: str) -> Iterator[Problem]:
    """Yield a warning for each write-up below content/ that is in no place that is read."""
    inside = [path for path in paths if path.startswith("content/")]
    if not inside:
        yield from _content_elsewhere(root)
    whole = {_folder(path) for path in inside if name_of(path) is not None}
    lost: dict[str, str] = {}
    for path in inside:
        if path.lower().endswith(MARKDOWN):
            if name_of(path) is None:
                yield _stray(path, alone=_folder(path) not in whole)
                lost[_folder(path)] = ""
        elif _folder(path) not in whole and _may_be_text(path):
            known = lost.get(_folder(path))
            if known is None or (known and _stem(known) != "index" == _stem(path)):
                lost[_folder(path)] = path
    yield from (_without_index(path) for path in lost.values() if path)
    yield from _set_aside(whole, inside, root)


def _set_aside(whole: set[str], inside: list[str], root: str) -> Iterator[Problem]:
    """Yield a warning for each `_index.md` of Hugo: names that begin with `_` are passed over."""
    alone = {_folder(path) for path in inside if path.count("/") > 2} - whole
    lists = {f"content/{name}" for name in LISTS if name in FOLDERS}
    for folder in sorted({"content", *lists, *alone}):
        path = f"{folder}/_index.md"
        if os.path.isfile(os.path.join(root, path)):
            yield Problem(
                "file-unread",
                "warning",
                f"{path} begins with `_`, so it is passed over",
                Span(path),
                f"name it {_named_here(folder)}",
            )


def _named_here(folder: str) -> str:
    """Return the path that the text of a folder has: of a list, of the home page, of a write-up."""
    if folder == "content":
        return "content/home.md"
    return f"{folder}.md" if folder.count("/") == 1 else f"{folder}/index.md"


def _folder(path: str) -> str:
    """Return what one write-up is: its folder, or its path without endings where it has none."""
    parts = path.split("/")
    if len(parts) > 3:
        return "/".join(parts[:3])
    return "/".join((*parts[:-1], parts[-1].split(".")[0]))


def _stem(path: str) -> str:
    return posixpath.basename(path).split(".")[0].lower()


def _may_be_text(path: str) -> bool:
    """Tell whether a file may be a write-up that was saved in another way.

    Beside notes and pages lie files to be loaded down: only .md.txt and the like are surely meant.
    """
    parts = path.lower().split("/")
    if len(parts) == 2:
        return _stem(path) in LISTS and path.lower().endswith((*PROCESSED, *PLAIN))
    if parts[1] not in FOLDERS:
        return False
    if len(parts) == 3:
        return path.lower().endswith((".md.txt", ".md.docx", ".md.rtf", ".mdx"))
    return len(parts) == 4 and path.lower().endswith((*PROCESSED, *PLAIN))


def _without_index(path: str) -> Problem:
    """Return the warning that a folder or a text has no file in Markdown."""
    folder, name = posixpath.split(path)
    in_folder = path.count("/") == 3
    kind = FOLDERS.get(path.split("/")[1], "page")
    wanted = "index.md" if in_folder else f"{name.split('.')[0]}.md"
    return Problem(
        "index-missing",
        "warning",
        f"{folder}/ has no {wanted}, so this {kind} is not published",
        Span(path),
        _saved_as(name, wanted),
    )


def _saved_as(name: str, wanted: str) -> str:
    if name.lower().endswith(PROCESSED):
        return (
            f"{name} is a document of a word processor: save it as plain text (UTF-8), "
            f"by the name {wanted}"
        )
    if name.lower().endswith((".html", ".htm")):
        return f"write its text into a file {wanted}, in Markdown"
    return f"rename {name} to {wanted} (Windows and macOS may hide the ending of a name)"


def _stray(path: str, *, alone: bool) -> Problem:
    """Return the warning that a write-up lies where none is read; `alone`: its folder has none."""
    return Problem(
        "file-unread",
        "warning",
        f"{path} is in no place that is read, so it is not published",
        Span(path),
        _stray_hint(path, alone=alone),
    )


def _stray_hint(path: str, *, alone: bool) -> str:
    stem, suffix = posixpath.splitext(path)
    folder, name = posixpath.split(path)
    parts = path.split("/")
    if suffix != ".md" and name_of(f"{stem}.md") is not None:
        return f"name it {posixpath.basename(stem)}.md"
    if name != name.lower() and name_of(f"{folder}/{name.lower()}") is not None:
        return f"name it {name.lower()}: letter case counts"
    if len(parts) > 2 and (meant := MEANT.get(parts[1].lower())):
        return f"rename the folder content/{parts[1]} to {meant}"
    if not alone and len(parts) == 4 and name.startswith("index"):
        return "it may be a second copy of index.md: bring what you need there, then remove it"
    if alone and len(parts) == 4 and parts[1] in FOLDERS:
        return "name it index.md"
    if len(parts) > 4 and parts[1] in FOLDERS and name in ("index.md", "index.markdown"):
        return f"move the folder {parts[-2]} up: {'/'.join(parts[:2])}/{parts[-2]}"
    return (
        "write-ups lie in content/projects/<name>/index.md, content/notes/<name>.md, "
        "content/pages/<name>.md"
    )


def _content_elsewhere(root: str) -> Iterator[Problem]:
    """Yield a warning where content/ is not there and another folder has what belongs into it."""
    if os.path.lexists(os.path.join(root, "content")):
        return
    for name in sorted(_names(root)):
        ours = is_ignored(name) or name.lower() in KNOWN
        if not ours and _is_content(f"{root}/{name}"):
            yield Problem(
                "content-missing",
                "warning",
                "there is no folder content/, so the site has no texts",
                Span("content"),
                f"did you mean {name}/? rename it content",
            )
            return


def _is_content(folder: str) -> bool:
    """Tell whether a folder has its name in another language, or write-ups as content/ has them."""
    if not os.path.isdir(folder):
        return False
    if posixpath.basename(folder).lower() in CONTENT_MEANT:
        return True
    if any(name_of(f"content/{name}") is not None for name in _names(folder)):
        return True
    return any(
        os.path.isfile(os.path.join(folder, kind, each, "index.md"))
        for kind in FOLDERS
        for each in _names(os.path.join(folder, kind))
    )


def _names(folder: str) -> list[str]:
    """Return what a folder holds; nothing if there is none, or none that may be looked into."""
    try:
        return os.listdir(folder)
    except OSError:
        return []
