"""Front matter whose first or last line is missing, or was changed by a helpful program."""

import re

from portfolio_gen.model.problem import Problem, Span

END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)

#: Front matter below blank lines, and below a text where it has a title.
_LATE = re.compile(r"\s*\n---[ \t]*\n(?=[^\n:]+:)")
_BELOW_TEXT = re.compile(r"^---[ \t]*\n(?=(?:[^\n]+\n)*?title ?:)", re.MULTILINE)
#: What a word processor makes of `---`, or somebody types from memory.
_LIKE = re.compile(r"^[ \t]*(?:[—–][—–\- ]*|-[—–][—–\- ]*|-{4,}|- ?- ?-)[ \t]*$", re.MULTILINE)
#: Front matter in TOML, as Hugo and Zola have it.
_TOML = re.compile(r"\s*^\+\+\+[ \t]*\n(?P<keys>.*?)^\+\+\+[ \t]*$", re.MULTILINE | re.DOTALL)
_TOML_TITLE = re.compile(r"^title[ \t]*=[ \t]*(?P<value>.+?)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"\s*(?P<key>[a-z_]+) ?:(?=\s)")


def no_opening(text: str, path: str) -> list[Problem]:
    """Return the problem of a text that has front matter, but not from its first line on."""
    if (toml := _TOML.match(text)) is not None:
        return [_toml(text, toml, path)]
    late = _LATE.match(text)
    if late is not None and END.search(text, late.end()):
        return [_below_blanks(text, late.end(), path)]
    like = _LIKE.match(text)
    if like is not None and _KEY.match(text, like.end()):
        return [_other_sign("front-late", "begins", like[0].strip(), path, 1)]
    first = _KEY.match(text)
    if first is not None and (first["key"] == "title" or _has_title_and_end(text)):
        return [_bare(text, first, path)]
    below = _BELOW_TEXT.search(text)
    if below is not None and END.search(text, below.end()):
        return [_below_text(text, below.start(), path)]
    return []


def unclosed(text: str, start: int, path: str) -> Problem:
    """Return the problem of front matter without an end; `start` is where it begins."""
    like = _LIKE.search(text, start)
    if like is not None:
        line = text.count("\n", 0, like.end()) + 1
        return _other_sign("front-unclosed", "ends", like[0].strip(), path, line)
    return Problem(
        "front-unclosed",
        "error",
        "the front matter that begins here has no end",
        Span(path, 1, 1, 3),
        "write a line `---` after the last key, before the text",
    )


def _toml(text: str, toml: re.Match[str], path: str) -> Problem:
    title = _TOML_TITLE.search(toml["keys"])
    line = f"title = {title['value']}" if title else "key = value"
    return Problem(
        "front-toml",
        "error",
        "this front matter is in TOML; here it is in YAML",
        Span(path, text.count("\n", 0, text.index("+++")) + 1, 1, 3),
        f"write `---` for both lines `+++`, and `{line.replace(' =', ':', 1)}` for `{line}`",
    )


def _has_title_and_end(text: str) -> bool:
    end = END.search(text)
    return (
        end is not None and re.search(r"^title ?:", text[: end.start()], re.MULTILINE) is not None
    )


def _below_blanks(text: str, end: int, path: str) -> Problem:
    return Problem(
        "front-late",
        "error",
        "the front matter begins below the first line, so it would be shown as text",
        Span(path, text.count("\n", 0, end), 1, 3),
        "remove the empty lines above `---`",
    )


def _below_text(text: str, start: int, path: str) -> Problem:
    return Problem(
        "front-late",
        "error",
        "the front matter begins below the first line, so it would be shown as text",
        Span(path, text.count("\n", 0, start) + 1, 1, 3),
        "move what stands above it to below its last `---`",
    )


def _bare(text: str, first: re.Match[str], path: str) -> Problem:
    line = text.count("\n", 0, first.start("key")) + 1
    closed = END.search(text, first.end()) is not None
    return Problem(
        "front-late",
        "error",
        f"the line `---` is missing above `{first['key']}`",
        Span(path, line, 1, len(first["key"])),
        "write `---` on a line of its own, at the top of the file"
        if closed
        else "write `---` on a line of its own at the top of the file, and below the last key",
    )


def _other_sign(code: str, what: str, sign: str, path: str, line: int) -> Problem:
    if sign == "---":
        return Problem(
            code,
            "error",
            f"front matter {what} with a line `---`, and this one has blanks before it",
            Span(path, line, 1, 3),
            "take the blanks away: `---` stands at the beginning of the line",
        )
    return Problem(
        code,
        "error",
        f"front matter {what} with a line `---`, and this line is `{sign}`",
        Span(path, line, 1, len(sign)),
        "write three hyphens `---`; some programs turn them into a dash",
    )
