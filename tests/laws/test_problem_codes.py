"""Law: every problem has a code of the tables, and every code has a case."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from portfolio_gen.read.all_codes import all_codes

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "portfolio_gen"
#: Calls whose first argument, or argument `code`, is a code.
MAKERS = {"Problem", "Finding", "fault", "problem", "_fault", "_problem"}
#: Elsewhere, a `Fault` is what is wrong with a file, in words.
FAULTS = PACKAGE / "read" / "markdown"
#: Where a code counts as tried: as expected by a case in a table, as a text in a test.
TRIED = {
    "cases/*.md": r"(?:error|warning|!) +([a-z-]+)",
    "unit/**/*.py": r"[\"']([a-z-]+)[\"']",
    "sites/**/*.py": r"[\"']([a-z-]+)[\"']",
}


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module of the package, without the tables of codes."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tree.body = [each for each in tree.body if not _is_table(each)]
        yield path, tree


def _is_table(statement: ast.stmt) -> bool:
    target = statement.target if isinstance(statement, ast.AnnAssign) else None
    return isinstance(target, ast.Name) and target.id == "CODES"


def _codes_in_calls() -> Iterator[tuple[str, str]]:
    """Yield place and code of each call that makes a problem with a code written out."""
    for path, tree in _trees():
        for node in ast.walk(tree):
            makers = MAKERS | {"Fault"} if FAULTS in path.parents else MAKERS
            if not isinstance(node, ast.Call) or _called(node.func) not in makers:
                continue
            given = [*node.args[:1], *(each.value for each in node.keywords if each.arg == "code")]
            for value in given:
                for code in _texts(value):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", code


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(value: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument can be: itself, or both sides of a choice."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)


def _is_made(code: str, constants: set[str], patterns: list[re.Pattern[str]]) -> bool:
    return code in constants or any(pattern.fullmatch(code) for pattern in patterns)


def _pattern(text: ast.JoinedStr) -> re.Pattern[str]:
    """Return what an f-string can be; one that begins with a hole can be nothing here."""
    parts = [
        re.escape(part.value)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
        else "[a-z]+"
        for part in text.values
    ]
    return re.compile("".join(parts)) if parts[0] != "[a-z]+" else re.compile("(?!)")


def test_every_problem_has_a_code_of_the_tables() -> None:
    known = all_codes()
    unknown = sorted(f"{place} {code}" for place, code in _codes_in_calls() if code not in known)
    assert unknown == []


def test_every_code_of_the_tables_can_be_made() -> None:
    constants: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                constants.add(node.value)
            elif isinstance(node, ast.JoinedStr) and node.values:
                patterns.append(_pattern(node))
    assert [code for code in all_codes() if not _is_made(code, constants, patterns)] == []


def test_every_code_has_a_case() -> None:
    tried = {
        code
        for pattern, form in TRIED.items()
        for path in (ROOT / "tests").glob(pattern)
        for code in re.findall(form, path.read_text(encoding="utf-8"))
    }
    assert sorted(all_codes().keys() - tried) == []
