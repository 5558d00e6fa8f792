"""Tells which sentences of the code have no French, and which French has no sentence any more.

`python -m scripts.french [PART …]` lists them, for parts such as `read` or `cli/deploy`.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from portfolio_gen.french.catalogue import all_sentences, modules
from scripts.french_unsaid import COMPOSED, FOREIGN, SILENT, UNSAID

PACKAGE = Path(__file__).parent.parent / "portfolio_gen"
#: Two words side by side, the second in small letters: something is said.
_SAID = re.compile(r"[A-Za-z’']{2,}[,;:]? [a-z]{2,}")
_GAP = re.compile(r"\{\w*(?::\w+)?\}")
#: Two words side by side, wherever they are.
_PAIR = re.compile(r"(?=\b([A-Za-z’']+ [a-z’']+)\b)")
_DOCUMENTED = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class Sentence(NamedTuple):
    """A string of the code: where it stands, and its words around the values."""

    place: str  # path and line
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the string with numbered gaps."""
        numbered = "".join(f"{piece}{{{at}}}" for at, piece in enumerate(self.pieces[:-1]))
        return numbered + self.pieces[-1]


def sentences(part: str = "") -> Iterator[Sentence]:
    """Yield what the modules of a part say, in their order."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith(part) and not name.startswith(SILENT):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for line, pieces in _strings(tree):
                sentence = Sentence(f"{name}:{line}", pieces)
                if _SAID.search("…".join(pieces)) and sentence.text not in UNSAID:
                    yield sentence


def _strings(tree: ast.AST) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the line and the pieces of every string that is no docstring."""
    seen = {id(each) for each in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            seen.update(id(value) for value in node.values)
            yield node.lineno, _pieces(node)
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in seen
        ):
            yield node.lineno, tuple(_GAP.split(node.value))


def _pieces(node: ast.JoinedStr) -> tuple[str, ...]:
    """Return the words around the values of an f-string: one more than there are values."""
    pieces = [""]
    for value in node.values:
        if isinstance(value, ast.Constant):
            pieces[-1] += str(value.value)
        else:
            pieces.append("")
    return tuple(pieces)


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                yield first.value


def untold(part: str = "") -> list[Sentence]:
    """Return the sentences of a part of which no sentence of the catalogue has the words."""
    known = "\n".join(all_sentences())
    return [
        each
        for each in sentences(part)
        if not all(piece.strip() in known for piece in each.pieces if _SAID.search(piece))
    ]


def stale() -> list[str]:
    """Return the English of the catalogue of which the code has no two words side by side.

    Sentences of libraries and systems, which stand in no code of ours, are in modules of `FOREIGN`.
    """
    said = "\n".join(_all_words())
    return [
        english
        for name, sentences in modules()
        if name not in FOREIGN
        for english in sentences
        if english not in COMPOSED
        and (pairs := _PAIR.findall(_GAP.sub("\n", english)))
        and not any(pair in said for pair in pairs)
    ]


def _all_words() -> Iterator[str]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "french" not in path.parts:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from (" ".join(str(each.value).split()) for each in _docstrings(tree))
            yield from (piece for _, pieces in _strings(tree) for piece in pieces)


if __name__ == "__main__":
    for named in sys.argv[1:] or [""]:
        for found in untold(named):
            print(f"{found.place}: {found.text}")
