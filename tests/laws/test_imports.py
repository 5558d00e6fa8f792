"""Law: imports point up the list; only the command line speaks, exits, or knows the time."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.laws.support import age, build_at, write, write_site, writeup

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "portfolio_gen"
#: A part may import itself and those before it.
ORDER = (
    *("model", "store", "cleaning", "pictures", "share", "read", "plan", "realise", "check"),
    *("review", "counts", "explain", "records", "refusals", "live", "job", "handover", "stages"),
    *("looking", "build", "french"),
)
EDGES = (
    "cli", "serve", "deploy", "scaffold", "contact", "contact_page", "contact_words", "web",
    "__main__",
)  # fmt: skip
#: What the command line alone may call or read; a trailing dot stands for all below.
FORBIDDEN = (
    "print", "input", "exit", "quit", "breakpoint", "sys.exit", "sys.argv", "sys.stdin",
    "sys.stdout", "sys.stderr", "os.environ", "os.environb", "os.getenv", "os._exit", "os.abort",
    "os.getlogin", "os.getpid", "os.urandom", "time.", "random.", "secrets.", "uuid.", "getpass.",
    "socket.", "locale.", "platform.", "datetime.datetime.now", "datetime.datetime.today",
    "datetime.datetime.utcnow", "datetime.date.today", "warnings.warn", "logging.",
)  # fmt: skip
#: A deadline stops a template that runs for ever; it decides no byte of what is published.
ALLOWED = {
    ("portfolio_gen.realise.templates.bounds", "time.monotonic"),  # a deadline; shapes no bytes
    ("portfolio_gen.store.patience", "time.sleep"),  # on Windows, until a file is let go
    ("portfolio_gen.store.workers", "os._exit"),  # a worker whose build was killed
}
HEAVY = (
    *("msgspec", "jinja2", "yaml", "markdown_it", "pygments", "selectolax", "pyvips", "click"),
    "babel",
    "pypdf",
    "uharfbuzz",
    "fontTools",
)
IMPORTS = (ast.Import, ast.ImportFrom)
POOLS = ("multiprocessing", "concurrent.futures.process")
MODULES = sorted(PACKAGE.rglob("*.py"))
DRIVER = """
import json, sys
from portfolio_gen.build import build
result = build(sys.argv[1], sys.argv[1] + "/_site", today="2026-05-01")
print(json.dumps([len(result.written), sorted(sys.modules)]))
"""


def _name(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")


def _part(module: str) -> str:
    """Return the part of the package that a module belongs to."""
    return module.split(".")[1]


def _imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and full name of all that a module imports, wherever the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports are not used"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def test_imports_point_up_the_list() -> None:
    wrong = [
        f"{_name(path)}:{line} imports {name}"
        for path in MODULES
        for line, name in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if name.split(".")[0] == "portfolio_gen" and not _may_import(_part(_name(path)), name)
    ]
    assert wrong == []


def test_every_module_belongs_to_a_part_of_the_list() -> None:
    assert {_part(_name(path)) for path in MODULES} <= {"__init__", *ORDER, *EDGES}


def _may_import(part: str, name: str) -> bool:
    wanted = name.split(".")[1]
    return part in EDGES or wanted == "__version__" or wanted in ORDER[: ORDER.index(part) + 1]


def test_picture_library_has_one_door_which_is_opened_only_where_it_is_needed() -> None:
    """Numbers and formats of derivatives are known without it: `plan` never loads it."""
    door = "portfolio_gen.pictures.vips"
    doors = [
        _name(path)
        for path in MODULES
        for _, name in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if name.split(".")[0] == "pyvips"
    ]
    assert set(doors) == {door}
    openers = [
        f"{_name(path)}:{statement.lineno}"
        for path in MODULES
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        for _, name in (_imported(statement) if isinstance(statement, IMPORTS) else ())
        if name.startswith(door)
    ]
    assert openers == []


def test_plan_takes_from_pictures_what_is_light() -> None:
    taken = {
        name.rpartition(".")[0]
        for path in MODULES
        if _part(_name(path)) == "plan"
        for _, name in _imported(ast.parse(path.read_text(encoding="utf-8")))
        if name.split(".")[1:2] in (["pictures"], ["cleaning"])
    }
    light = {"portfolio_gen.pictures.crop", "portfolio_gen.pictures.settings"}
    assert taken == light | {"portfolio_gen.cleaning"}
    command = [sys.executable, "-c", f"import sys, {', '.join(sorted(taken))}; print(*sys.modules)"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert _loaded(set(done.stdout.split()), ("pyvips", "_cffi_backend")) == []


def test_only_the_command_line_speaks_exits_or_knows_the_time() -> None:
    used = [
        f"{_name(path)}:{line} uses {name}"
        for path in MODULES
        if _part(_name(path)) not in EDGES
        for line, name in _used(ast.parse(path.read_text(encoding="utf-8")))
        if (_name(path), name) not in ALLOWED
        and any(name == each or (each[-1] == "." and name.startswith(each)) for each in FORBIDDEN)
    ]
    assert used == []


def _used(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield line and full name of all that a module reads or calls."""
    names = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
            yield node.lineno, _dotted(node, names)


def _dotted(node: ast.AST, names: dict[str, str]) -> str:
    """Return `a.b.c` with the first name as it was imported; "" if it is no such thing."""
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        inner = _dotted(node.value, names)
        return f"{inner}.{node.attr}" if inner else ""
    return ""


def test_templates_and_themes_hold_no_python() -> None:
    assert list((ROOT / "themes").rglob("*.py")) == []


# What a build loads


def _built(root: Path) -> tuple[int, set[str]]:
    """Build in a new process; return how many files it wrote and the modules it loaded."""
    command = [sys.executable, "-c", DRIVER, str(root)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    written, modules = json.loads(done.stdout)
    return written, set(modules)


def _loaded(modules: set[str], names: tuple[str, ...]) -> list[str]:
    return sorted(name for name in modules if name.split(".")[0] in names or name in names)


@pytest.fixture
def built(folder: Path) -> Path:
    """Return the folder of a site that is built and has been left alone for long."""
    root = write_site(folder / "site")
    assert not build_at(root).failed
    age(root, 5000)
    build_at(root)
    return root


def test_build_with_nothing_to_do_loads_nothing_heavy(built: Path) -> None:
    written, modules = _built(built)
    assert written == 0
    assert _loaded(modules, HEAVY + POOLS) == []
    assert "portfolio_gen.stages" not in modules


def test_build_with_nothing_to_do_says_so_without_loading_what_would_do_it(built: Path) -> None:
    _, modules = _built(built)
    ours = {name for name in modules if name.startswith("portfolio_gen.")}
    assert {name.split(".")[1] for name in ours} <= {"build", "model", "read", "store"}
    assert len(ours) <= 14, f"modules of ours that were loaded: {sorted(ours)}"


def test_build_of_one_body_loads_no_picture_library_and_starts_no_workers(built: Path) -> None:
    body = writeup({"title": "About", "order": "1"}, "Another body.\n")
    write(built, {"content/pages/about.md": body})
    written, modules = _built(built)
    assert written == 1
    assert _loaded(modules, ("babel", "pyvips", "pygments", *POOLS)) == []


def test_build_of_one_static_file_loads_no_parser_and_no_templates(built: Path) -> None:
    write(built, {"static/robots.txt": "User-agent: all\n"})
    written, modules = _built(built)
    assert written == 1
    assert _loaded(modules, ("pyvips", "pygments", "markdown_it", "jinja2", *POOLS)) == []
