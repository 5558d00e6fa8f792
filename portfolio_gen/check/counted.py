"""Problems that are told once a file, where one for each place would hide the others."""

import posixpath
from collections.abc import Iterable

import msgspec

from portfolio_gen.model.problem import Problem, sort_key
from portfolio_gen.model.wording import some_of

COUNTED = "alt-missing"
#: Codes of which those that say the same of one file are told at the first of its places.
JOINED = ("image-elsewhere", "markup-foreign")
#: Places that are named at the most.
NAMED = 8


def counted(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems with pictures without a text told once a file, at the first of them.

    Those that a gallery takes from its folder stand nowhere: they are told once a folder.
    """
    by_file: dict[str, list[Problem]] = {}
    by_words: dict[tuple[str, str], list[Problem]] = {}
    others: list[Problem] = []
    for problem in problems:
        if problem.code == COUNTED:
            by_file.setdefault(_place(problem.span.path), []).append(problem)
        elif problem.code in JOINED:
            by_words.setdefault((problem.span.path, problem.message), []).append(problem)
        else:
            others.append(problem)
    others += [_as_one(sorted(set(each), key=sort_key)) for each in by_file.values()]
    return others + [_joined(sorted(set(each), key=sort_key)) for each in by_words.values()]


def _joined(problems: list[Problem]) -> Problem:
    """Return the first of problems with the same words, and on which lines the others are."""
    first = problems[0]
    lines = list(dict.fromkeys(str(each.span.line) for each in problems))[1:]
    if not lines:
        return first
    more = ", …" if len(lines) > NAMED else ""
    message = f"{first.message} (also on line {', '.join(lines[:NAMED])}{more})"
    return msgspec.structs.replace(first, message=message)


def _place(path: str) -> str:
    """Return the file in which a picture is named, or its own folder."""
    return path if _is_text(path) else posixpath.dirname(path)


def _is_text(path: str) -> bool:
    return path.endswith((".md", ".yaml", ".yml", ".html"))


def _as_one(problems: list[Problem]) -> Problem:
    first = problems[0]
    if len(problems) == 1:
        return first
    by_line = _is_text(first.span.path)
    places = list(
        dict.fromkeys(
            str(each.span.line) if by_line else posixpath.basename(each.span.path)
            for each in problems
        )
    )
    named = f": {'lines ' * by_line}{some_of(places, NAMED)}"
    where = named if len(places) > 1 else ""
    message = f"{len(problems)} pictures have no text for readers who can't see them{where}"
    hint = first.hint if by_line else _in_pictures_yaml(places[0], first.hint)
    return msgspec.structs.replace(first, message=message, hint=hint)


def _in_pictures_yaml(name: str, hint_of_one: str) -> str:
    if "behind `alt:`" in hint_of_one:
        return "say what each shows behind its `alt:` in pictures.yaml beside them"
    hint = f"say in pictures.yaml beside them what each shows: `{name}: {{alt: …}}`, or give them"
    return f"{hint} names that say it (03 View from the street.jpg)"
