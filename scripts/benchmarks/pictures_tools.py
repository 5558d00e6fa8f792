"""What the comparison of pictures needs from elsewhere, brought into its work folder."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.benchmarks.environment import REPOSITORY, MissingToolError

#: Eleventy with the newest Node that it is tested with, whatever the machine has.
NODE_PACKAGES = {"@11ty/eleventy": "3.1.8", "@11ty/eleventy-img": "7.0.0", "node": "24.21.0"}
SCORER = "ssimulacra2==0.3.0"
#: Debian's packages of photographs under Creative Commons licences.
WALLPAPERS = ("lomiri-wallpapers-16.04", "lomiri-wallpapers-20.04")
_MATERIAL = ("-m", "scripts.benchmarks.pictures_material")


def photographs(python: Path, work: Path, count: int) -> list[Path]:
    """Return `count` photographs of 12 megapixels, made in the work folder or there already."""
    folder = work / "photographs"
    found = sorted(folder.glob("*.jpg"))
    if len(found) != count:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        sources = _wallpapers(work)
        say(f"making {count} photographs" + ("" if any(sources.iterdir()) else " of noise"))
        command = (python, *_MATERIAL, "photographs", sources, folder, str(count))
        subprocess.run(command, cwd=REPOSITORY, check=True)
        found = sorted(folder.glob("*.jpg"))
    return found


def eleventy_command(work: Path) -> tuple[str, ...]:
    """Return how Eleventy is started, after installing it into the work folder."""
    modules = work / "node_modules"
    wanted = json.dumps({"private": True, "dependencies": NODE_PACKAGES})
    package = work / "package.json"
    if not modules.is_dir() or package.read_text(encoding="utf-8") != wanted:
        npm = shutil.which("npm")
        if npm is None:
            raise MissingToolError("there is no npm: install it, or use --no-eleventy")
        say("installing Eleventy")
        package.write_text(wanted, encoding="utf-8")
        _quietly((npm, "install", "--no-audit", "--no-fund", "--prefix", str(work)))
    node = modules / "node" / "bin" / "node"
    return (str(node), str(modules / "@11ty" / "eleventy" / "cmd.cjs"))


def scores(python: Path, work: Path, pairs: Sequence[tuple[Path, Path]]) -> list[float]:
    """Return how near each made picture comes to its original; 100 is equal."""
    packages = work / "scorer"
    if not packages.is_dir():
        say("installing the scorer")
        pip = (str(python), "-m", "pip", "install", "--quiet")
        _quietly((*pip, "--target", str(packages), SCORER))
    said = subprocess.run(
        (python, *_MATERIAL, "scores"),
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(packages)},
        input=json.dumps([(str(original), str(made)) for original, made in pairs]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [float(score) for score in json.loads(said.stdout)]


def settings(python: Path) -> dict[str, tuple[int, int]]:
    """Return the quality and effort that portfolio encodes each format at."""
    code = (
        "import json; from portfolio_gen.pictures.settings import EFFORT, QUALITY; "
        "print(json.dumps({name: (QUALITY[name], EFFORT[name]) for name in QUALITY}))"
    )
    said = subprocess.run(
        (python, "-c", code), cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, check=True
    )
    return {name: (quality, effort) for name, (quality, effort) in json.loads(said.stdout).items()}


def say(message: str) -> None:
    """Tell on the terminal what takes its time, beside what is printed to keep."""
    print(f"{message} …", file=sys.stderr, flush=True)


def _wallpapers(work: Path) -> Path:
    """Return a folder with photographs of Debian's packages; empty where there is no apt."""
    folder = work / "wallpapers"
    folder.mkdir(exist_ok=True)
    if shutil.which("apt-get") and shutil.which("dpkg") and not any(folder.iterdir()):
        for package in WALLPAPERS:
            subprocess.run(
                ("apt-get", "download", "--quiet", package),
                cwd=work,
                capture_output=True,
                check=False,
            )
        for archive in sorted(work.glob("*.deb")):
            subprocess.run(("dpkg", "-x", archive, folder), check=True)
    return folder


def _quietly(command: Sequence[str]) -> None:
    """Run a command; say what it said only if it failed."""
    said = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if said.returncode:
        raise MissingToolError(f"{' '.join(command)} failed:\n{said.stdout[-2000:]}")
