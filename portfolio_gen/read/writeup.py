"""One Markdown file: from bytes to front matter and to what is known of its body."""

import msgspec

from portfolio_gen.model.document import Component, ComponentUse, Document, Outline, Part, VideoLink
from portfolio_gen.model.front import Front
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Kind
from portfolio_gen.model.text_digest import text_digest
from portfolio_gen.read.front_matter import FrontMatter, decode, split_front_matter
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.markdown import MARKDOWN_VERSION, parse_markdown
from portfolio_gen.store.digests import combined, digest
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.versions import library_versions

TABLES: dict[Kind, str] = {"projects": "list", "notes": "list"}


def read_writeup(
    data: bytes,
    path: str,
    kind: Kind,
    lang: str,
    memo: str,
    known: WriteUpSource | None,
    *,
    typography: bool,
) -> WriteUpSource:
    """Return what a Markdown file says; its parsed body goes into the memo.

    `known` is what it said last time: unchanged front matter is not read again.
    """
    source, parts = read_words(data, path, kind, lang, known)
    source = msgspec.structs.replace(source, typography=typography)
    if not parts.body.strip():
        return source
    key = document_key(parts.body, lang, typography=typography)
    document = _document(parts.body, lang, key, Memo(memo), typography=typography)
    return msgspec.structs.replace(
        source,
        outline=_outline(document, key, parts.body_line),
        body_problems=tuple(_placed(document.problems, path, parts.body_line)),
    )


def read_words(
    data: bytes, path: str, kind: Kind, lang: str, known: WriteUpSource | None = None
) -> tuple[WriteUpSource, FrontMatter]:
    """Return what a Markdown file says but for its parsed body, and its two parts as text."""
    problems: list[Problem] = []
    text = decode(data, path, problems)
    parts = split_front_matter(text or "", path, problems)
    front_digest = combined(parts.yaml.encode(), str(parts.yaml_line).encode())
    if problems:  # without an end of the front matter, nothing can be said of its keys
        front, front_digest = Front(), b""
    elif known is not None and known.front_digest == front_digest:
        front, problems = known.front, list(known.front_problems)
    else:
        # Imported here: PyYAML costs 30 ms, and most edits are to the body.
        from portfolio_gen.read.yaml_files import read_front

        table = TABLES.get(kind, kind)
        front = read_front(parts.yaml, path, table, parts.yaml_line, problems)
    mistaken = any(problem.severity == "error" for problem in problems)
    source = WriteUpSource(
        digest(data),
        lang,
        front,
        Outline(),
        front_digest,
        tuple(problems),
        text_digest="" if mistaken else text_digest(front, parts.body, lang),
    )
    return source, parts


def document_key(body: str, lang: str, *, typography: bool) -> bytes:
    """Return the memo key of a body: its text, its language, and all that shapes the result."""
    return combined(
        body.encode(),
        lang.encode(),
        b"typography" if typography else b"",
        str(MARKDOWN_VERSION).encode(),
        library_versions().encode(),
    )


def parsed_again(data: bytes, lang: str, memo: str, *, typography: bool) -> None:
    """Put the parsed body of a write-up into the memo once more, where it was lost."""
    text = decode(data, "", [])
    if text is not None:
        body = split_front_matter(text).body
        key = document_key(body, lang, typography=typography)
        _document(body, lang, key, Memo(memo), typography=typography)


def _document(body: str, lang: str, key: bytes, memo: Memo, *, typography: bool) -> Document:
    kept = memo.get("markdown", key)
    if kept is not None:
        return msgspec.msgpack.decode(kept, type=Document)
    document = parse_markdown(body, lang, typography=typography)
    memo.put("markdown", key, msgspec.msgpack.encode(document))
    return document


def _outline(document: Document, key: bytes, first_line: int) -> Outline:
    components: list[ComponentUse] = []
    videos = _gather(document.parts, components)
    return Outline(
        key,
        document.links,
        document.images,
        document.headings,
        tuple(components),
        videos,
        first_line,
    )


def _gather(parts: tuple[Part, ...], components: list[ComponentUse]) -> bool:
    """Collect the components of a body and tell whether it links to a video page."""
    videos = False
    for part in parts:
        if isinstance(part, VideoLink):
            videos = True
        elif isinstance(part, Component):
            components.append(
                ComponentUse(part.name, part.arguments, part.line, part.column, part.length)
            )
            videos = _gather(part.parts, components) or videos
    return videos


def _placed(problems: tuple[Problem, ...], path: str, first_line: int) -> list[Problem]:
    return [
        Problem(
            problem.code,
            problem.severity,
            problem.message,
            Span(
                path,
                problem.span.line + first_line - 1,
                problem.span.column,
                problem.span.length,
            ),
            problem.hint,
        )
        for problem in problems
    ]
