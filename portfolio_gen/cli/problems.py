"""Problems as they are shown: text with the source's line, JSON, or GitHub annotations.

Text is in the language of the terminal; what programs read is in English everywhere.
"""

import os
import sys
from collections.abc import Iterable, Sequence

import click

from portfolio_gen.cli.letters import takes_all
from portfolio_gen.cli.repeats import NAMED, cut, groups
from portfolio_gen.cli.spoken import said, told
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.store.places import seen_from

FORMATS = ("text", "json", "github")
#: Problems whose source line would tell what must not be told.
UNQUOTED = ("secret-common", "secret-published", "link-outside")
WIDTH = 160  # characters of a source line that are shown
MOST_UNREADABLE = 5  # a line is not shown if more than one character of so many can't be read
JOINERS = "\u200c\u200d"
COLOURS = {"error": "red", "warning": "yellow"}


def show_problems(problems: Sequence[Problem], root: str, form: str) -> None:
    """Print problems in a format; text and annotations go to standard error, JSON to output."""
    if form == "json":
        click.echo(as_json(problems))
    elif form == "github":
        for problem in problems:
            click.echo(annotation(problem, root))
    else:
        _show_text(problems, root)


def _show_text(problems: Sequence[Problem], root: str) -> None:
    """Print problems as text: what many say once, and no more of one code than one can read."""
    shown, left = cut(groups(problems))
    for group in shown:
        click.echo(as_text(group.problem, root, colour=True), err=True)
        if group.others:
            click.echo("   " + _also_in(group.others, root), err=True)
    for code, number in left.items():
        line = said(
            "… and {number} more [{code}]: mend those above first; "
            "`portfolio check --format json` lists them all",
            number=f"{number:,}",
            code=code,
        )
        click.echo(line, err=True)


def _also_in(spans: Sequence[Span], root: str) -> str:
    places = ", ".join(visible_place(span, root) for span in spans[:NAMED])
    more = len(spans) - NAMED
    if more > 0:
        return said("also in: {places} and {more} more", places=places, more=f"{more:,}")
    return said("also in: {places}", places=places)


def as_text(problem: Problem, root: str, *, colour: bool = False) -> str:
    """Return a problem as text: place, severity, message, code; source line and hint below.

    With `colour`, ANSI codes, which click takes out again where the output is no terminal.
    """
    severity = said(problem.severity)
    if colour:
        severity = click.style(severity, fg=COLOURS[problem.severity], bold=True)
    line = said(
        "{place}: {severity}: {message} [{code}]",
        place=_place(problem, root),
        severity=severity,
        message=_shown(told(problem.message)),
        code=problem.code,
    )
    lines = [line, *_excerpt(problem, root)]
    if problem.hint:
        lines.append("   " + said("hint: {hint}", hint=_shown(told(problem.hint))))
    return "\n".join(lines)


def as_json(problems: Iterable[Problem]) -> str:
    """Return problems as a JSON list of objects with path, line, column and so on."""
    import json

    return json.dumps(
        [
            {
                "code": problem.code,
                "severity": problem.severity,
                "message": problem.message,
                "hint": problem.hint,
                "path": problem.span.path,
                "line": problem.span.line,
                "column": problem.span.column,
                "length": problem.span.length,
            }
            for problem in problems
        ],
        ensure_ascii=not takes_all(sys.stdout.encoding),
        indent=2,
    )


def annotation(problem: Problem, root: str) -> str:
    """Return a problem as a workflow command of GitHub Actions.

    Source: docs.github.com, "Workflow commands for GitHub Actions", "Setting an error message".
    """
    span = problem.span
    hint = f"\n{problem.hint}" if problem.hint else ""
    properties = ",".join(
        (
            f"file={_property(_from_here(span.path, root))}",
            f"line={span.line}",
            f"col={span.column}",
            f"endColumn={span.column + span.length}",
            f"title={_property(problem.code)}",
        )
    )
    return f"::{problem.severity} {properties}::{_data(problem.message + hint)}"


def _place(problem: Problem, root: str) -> str:
    return visible_place(problem.span, root)


def visible_place(span: Span, root: str) -> str:
    """Return a place as a terminal shows it: the path from here, line and column."""
    path = _shown(_from_here(span.path, root))
    is_text = _is_text(span.path) and os.path.isfile(_file(span.path, root))
    if span.line == 1 and span.column == 1 and not is_text:
        return path
    return f"{path}:{span.line}:{span.column}"


def _is_text(path: str) -> bool:
    return path.endswith((".md", ".yaml", ".yml", ".html", ".css", ".txt"))


def _from_here(path: str, root: str) -> str:
    place = os.path.normpath(_file(path, root))
    relative = seen_from(place)
    return place.replace(os.sep, "/") if relative.startswith("..") else relative


def _file(path: str, root: str) -> str:
    if path.startswith("theme:"):
        from portfolio_gen.read.theme_places import source_file

        return source_file(path, root)
    return os.path.join(root, path)


def _excerpt(problem: Problem, root: str) -> list[str]:
    """Return the line of the source with the place underlined; nothing if there is none."""
    span = problem.span
    place = _file(span.path, root)
    if (span.line, span.column, span.length) == (1, 1, 1):
        return []  # the file as a whole is meant
    if span.path.startswith("..") or os.path.isabs(span.path) or problem.code in UNQUOTED:
        return []  # what is private must not reach a terminal or a log
    if os.path.islink(place):
        return []
    if not _is_text(span.path) or not os.path.isfile(place):  # a pipe would never end
        return []
    try:
        with open(place, encoding="utf-8-sig", errors="replace") as file:
            lines = file.read(4_000_000).split("\n")
    except OSError:
        return []
    if span.line > len(lines) or not lines[span.line - 1].strip():
        return []
    line = _shown(lines[span.line - 1].replace("\t", " "))
    start = max(0, span.column - 1 - WIDTH // 2) if span.column > WIDTH else 0
    shown = line[start : start + WIDTH]
    column = span.column - 1 - start
    length = max(1, min(span.length, len(shown) - column))
    if shown.count("\ufffd") > len(shown) / MOST_UNREADABLE:
        return []  # no text
    number = str(span.line)
    lead = " " * _columns(shown[:column])
    marks = "^" * max(1, _columns(shown[column : column + length]))
    return [f"{number:>5} | {shown}", f"{'':>5} | {lead}{marks}"]


def _shown(text: str) -> str:
    """Return a text in which no character moves the cursor, clears the screen or turns a line."""
    if text.isprintable():
        return text
    import unicodedata

    return "".join(
        "\ufffd"
        if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") and letter not in JOINERS
        else letter
        for letter in text
    )


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: wide letters two, marks none."""
    import unicodedata

    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
