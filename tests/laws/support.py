"""What the laws share: a small site with a theme of its own, and whole folders compared."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from portfolio_gen.build import build
from portfolio_gen.model.problem import Problem, sort_key
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes
from tests.files import png

HERE = Path(__file__).parent
TODAY = "2026-05-01"
NO_WISHES = Wishes()
#: What the working folder may hold between two builds.
KEPT = {".gitignore", "index", "lock", "memo", "outputs", "published.txt"}
KEPT_OF_OUTPUT = {"facts", "manifest", "parts", "problems", "quiet"}

Files = Mapping[str, str | bytes]


@contextmanager
def memory_folder() -> Iterator[Path]:
    """Give an empty folder, in memory where there is such a place: the laws write very much."""
    memory = "/dev/shm"
    place = tempfile.mkdtemp(prefix="laws-", dir=memory if os.access(memory, os.W_OK) else None)
    try:
        yield Path(os.path.realpath(place))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def writeup(front: Mapping[str, str], body: str) -> str:
    """Return a Markdown file; front-matter values are YAML as given."""
    lines = "".join(f"{key}: {value}\n" for key, value in front.items())
    return f"---\n{lines}---\n{body}"


def small_site() -> dict[str, str | bytes]:
    """Return the files of a site that uses a little of everything, in two languages."""
    files: dict[str, str | bytes] = {
        "portfolio.yaml": "title: Ada\ntagline: Weaver\ntheme: plain\nlanguages: [en, fr]\n"
        "base_url: https://ada.example/work/\n",
        "content/home.md": writeup({"title": "Ada"}, "I weave. [Loom](projects/p0/index.md)\n"),
        "content/home.fr.md": writeup({"title": "Ada"}, "Je tisse : « oui ».\n"),
        "content/projects.md": writeup({"title": "All work"}, "In order.\n"),
        "content/pages/about.md": writeup({"title": "About", "order": "1"}, "Hello.\n"),
        "content/pages/about.fr.md": writeup({"title": "Moi"}, "Bonjour.\n"),
        "content/notes/first.md": writeup({"title": "First", "date": "2026-01-02"}, "A note.\n"),
        "content/notes/second.md": writeup(
            {"title": "Second", "date": "2026-02-02", "tags": "[wool]"}, "[It](first.md)\n"
        ),
        "content/selections/jo.md": writeup({"title": "For Jo", "projects": "[p0, p2]"}, "Hi.\n"),
        "data/people.yaml": "jo:\n  name: Jo\n  url: https://jo.example/\n",
        "data/tags.yaml": "wool: {en: Wool, fr: Laine}\n",
        "data/prices.yaml": "day: 500\n",
        "static/robots.txt": "User-agent: *\n",
    }
    for at in range(5):
        folder = f"content/projects/p{at}"
        front = {
            "title": f"Work {at}",
            "summary": f"What work {at} is",
            "date": f"202{at % 3 + 3}-0{at + 1}",
            "tags": "[wool, silk]" if at % 2 else "[wool]",
            "kind": ("weaving", "drawing")[at % 2],
            "cover": "{src: a.png, alt: A}",
        }
        body = f"## Part {at}\n\nIt is *{at}*.\n\n![A](b.png)\n\n:::quote by=Jo\nFine.\n:::\n"
        files[f"{folder}/index.md"] = writeup(front, body)
        files[f"{folder}/a.png"] = png(8 + at, 6, at)
        files[f"{folder}/b.png"] = png(9 + at, 6, at)
    for at in (0, 3):
        files[f"content/projects/p{at}/index.fr.md"] = writeup(
            {"title": f"Projet {at}"}, f"Voici : {at} !\n"
        )
    return files


def tiny_theme() -> dict[str, str]:
    """Return the files of a theme that is built in no time, in the folder `tiny`."""
    names = ("home", "list", "term", "project", "note", "page", "redirect", "gone", "404")
    page = "<title>{{ page.title }}</title>{{ page.address }}{{ body }}"
    return {
        "tiny/theme.yaml": "name: tiny\n",
        "tiny/strings/en.yaml": "not_found.title: Not found\n",
        "tiny/strings/fr.yaml": "not_found.title: Introuvable\n",
        **{f"tiny/templates/{name}.html": page for name in names},
    }


def write(root: Path, files: Files) -> None:
    """Write files below a folder."""
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)


def write_site(root: Path, files: Files | None = None) -> Path:
    """Write a site, by default the small one with the theme `plain`; return its folder."""
    write(root, small_site() if files is None else files)
    if files is None:
        shutil.copytree(HERE / "plain", root / "plain")
    age(root)
    return root


def age(root: Path, seconds: int = 1000) -> None:
    """Date every source back, so that its stamp is trusted from the first build on."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root).parts[0]
        if path.is_file() and inside not in ("_site", ".portfolio"):
            then = path.stat().st_mtime_ns - seconds * 1_000_000_000
            os.utime(path, ns=(then, then))


def build_at(
    root: Path, *, today: str = TODAY, wishes: Wishes = NO_WISHES, strict: bool = False
) -> Result:
    """Build the site in a folder into its `_site`, in this process."""
    return build(str(root), str(root / "_site"), today=today, wishes=wishes, strict=strict, jobs=1)


def build_clean(
    root: Path, copy: Path, *, today: str = TODAY, wishes: Wishes = NO_WISHES, strict: bool = False
) -> Result:
    """Build a fresh copy of a site's sources, with no cache and no earlier output."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("_site", ".portfolio"))
    published = root / ".portfolio/published.txt"
    if published.exists():
        write(copy, {".portfolio/published.txt": published.read_bytes()})
    return build_at(copy, today=today, wishes=wishes, strict=strict)


def sources_below(root: Path) -> dict[str, bytes]:
    """Return the bytes of every source of a site, by path with `/`."""
    ours = ("_site/", ".portfolio/")
    published = ".portfolio/published.txt"
    return {
        path: data
        for path, data in files_below(root).items()
        if path == published or not path.startswith(ours)
    }


def files_below(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below a folder, by path with `/`."""
    found: dict[str, bytes] = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder).replace(os.sep, "/")] = file.read()
    return found


def dates_below(folder: Path) -> dict[str, int]:
    """Return the mtime of every file below a folder in ns, by path with `/`."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


def first_difference(found: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> str:
    """Return what the first differing file is and how it differs; "" if all are equal."""
    for path in sorted({*found, *wanted}):
        if path not in found:
            return f"{path} is missing"
        if path not in wanted:
            return f"{path} should not be there"
        if found[path] != wanted[path]:
            lines = zip(found[path].split(b"\n"), wanted[path].split(b"\n"), strict=False)
            pair = next((pair for pair in lines if pair[0] != pair[1]), ("one is", "longer"))
            return f"{path} differs:\n  found  {pair[0]!r}\n  wanted {pair[1]!r}"
    return ""


def told(result: Result, root: Path) -> list[Problem]:
    """Return the problems of a build, as they would be wherever the site lay."""
    here = str(root)
    return sorted(
        (
            Problem(
                each.code,
                each.severity,
                each.message.replace(here, "SITE"),
                each.span,
                each.hint.replace(here, "SITE"),
            )
            for each in result.problems
        ),
        key=sort_key,
    )


def leftovers(root: Path) -> list[str]:
    """Return what lies in the working folder and should not, after a build."""
    cache = root / ".portfolio"
    found = [name for name in os.listdir(cache) if name not in KEPT]
    outputs = cache / "outputs"
    for work in os.listdir(outputs):
        found += [
            f"{work}/{name}" for name in os.listdir(outputs / work) if name not in KEPT_OF_OUTPUT
        ]
    return sorted(found)
