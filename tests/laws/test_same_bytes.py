"""Law: the same sources make the same bytes, whatever the machine and however many cores."""

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.files import moving, noted, photograph, png
from tests.laws.support import HERE, Files, files_below, first_difference, small_site, writeup

ROOT = Path(__file__).parents[2]
#: More than it takes for work to be given to other processes.
PROJECTS = 32
DRIVER = """
import json, os, sys
from portfolio_gen.build import build
from portfolio_gen.store import workers
root, jobs, umask = sys.argv[1], int(sys.argv[2]), int(sys.argv[3], 8)
os.umask(umask)
started = []
real = workers.Workers._started
workers.Workers._started = lambda self: started.append(1) or real(self)
result = build(root, root + "/_site", today="2026-05-01", jobs=jobs)
print(json.dumps([bool(started), [repr(each) for each in result.problems]]))
"""
USUAL = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def _sources() -> dict[str, str | bytes]:
    """Return a site of many projects that gives warnings too."""
    files = small_site()
    for at in range(PROJECTS):
        files[f"content/projects/work-{at}/index.md"] = writeup(
            {
                "title": f"Œuvre {at}",
                "date": f"20{10 + at % 9}",
                "tags": f"[wool, t{at % 5}, C#, Éclat]",
                "skills": f"[s{at % 3}]",
                "cover": "p.png",  # without a text for readers who can't see it: a warning
            },
            f"Text {at} : « là ».\n\n```python\nx = {{{at}}}\n```\n\n:::quote by=Jo\nHm.\n:::\n",
        )
        files[f"content/projects/work-{at}/p.png"] = png(5, 5, at)
    for at in range(4):
        folder = f"content/projects/work-{at}"
        files[f"{folder}/01 street.jpg"] = noted(photograph(1000, 700, at))
        files[f"{folder}/02 moves.gif"] = moving(60, 40)
        files[f"{folder}/index.md"] = writeup({"title": "Seen", "gallery": "all"}, "Text.\n")
        files[f"static/{at}.jpg"] = files[f"{folder}/01 street.jpg"]
    for path in sorted((HERE / "plain").rglob("*.*")):
        files[f"plain/{path.relative_to(HERE / 'plain')}"] = path.read_bytes()
    return files


def _write(root: Path, files: Files, seed: int) -> None:
    """Write files in an order of their own."""
    paths = sorted(files)
    random.Random(seed).shuffle(paths)
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        content = files[path]
        (root / path).write_bytes(content.encode() if isinstance(content, str) else content)


def _build(
    root: Path,
    files: Files,
    *,
    jobs: int = 1,
    seed: int = 0,
    umask: str = "022",
    **variables: str,
) -> tuple[dict[str, bytes], list[str], bool]:
    """Build in a new process; return outputs, problems and whether workers started."""
    _write(root, files, seed)
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, str(root), str(jobs), umask],
        cwd=ROOT,
        env={**os.environ, **USUAL, **variables},
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    started, problems = json.loads(done.stdout)
    return files_below(root / "_site"), problems, started


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], list[str], bool]:
    """Return what the usual machine makes, with one process."""
    made = _build(tmp_path_factory.mktemp("usual"), _sources())
    assert len(made[0]) > 2 * PROJECTS
    assert made[1]
    assert not made[2]
    return made


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("hash seed", {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"}),
        ("another hash seed", {"PYTHONHASHSEED": "271828", "TZ": "America/Anchorage"}),
        ("locale", {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0"}),
        ("bare locale", {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        ("two jobs", {"jobs": 2, "PYTHONHASHSEED": "2"}),
        ("four jobs", {"jobs": 4, "PYTHONHASHSEED": "3"}),
    ],
)
def test_same_bytes_under_another(
    name: str,
    options: dict[str, object],
    usual: tuple[dict[str, bytes], list[str], bool],
    tmp_path: Path,
) -> None:
    files, problems, started = _build(tmp_path, _sources(), **options)  # type: ignore[arg-type]
    assert started == ("jobs" in options), name
    assert first_difference(files, usual[0]) == ""
    assert problems == usual[1]


def test_same_bytes_in_another_folder_from_files_made_in_another_order_under_another_umask(
    usual: tuple[dict[str, bytes], list[str], bool], tmp_path: Path
) -> None:
    root = tmp_path / "Été à Lyon" / "a b" / ("deep-" * 20)
    files, problems, _ = _build(root, _sources(), seed=7, umask="077")
    assert first_difference(files, usual[0]) == ""
    assert problems == usual[1]


def test_same_bytes_of_the_shipped_theme_under_another_hash_seed(tmp_path: Path) -> None:
    sources = {
        path: text.replace(":::quote by=Jo", ":::quote") if isinstance(text, str) else text
        for path, text in small_site().items()
    }
    sources["portfolio.yaml"] = "title: Ada\ntheme: base\nlanguages: [en, fr]\n"
    sources["content/projects/p0/index.md"] = writeup(
        {"title": "A", "tags": "[b, c, a]"}, "Text.\n"
    )
    digests = set()
    for seed in ("0", "4"):
        files, _, _ = _build(tmp_path / seed, sources, PYTHONHASHSEED=seed)
        assert files
        digests.add(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
    assert len(digests) == 1
