"""A copy of the example site with faults of all kinds: each is found at its line, and no other."""

from pathlib import Path
from typing import NamedTuple

import pytest

from portfolio_gen.model.problem import Problem
from tests.example import copy_of_example
from tests.sites.check.test_check_cases import checked
from tests.sites.test_problem_cases import picture
from tests.unit.cleaning import canaries

ABOUT = "content/pages/about.md"
RATES = "content/pages/tarifs.md"
NOTE = "content/notes/le-prix-d-un-dixieme.md"
PRICES = "theme/templates/tarifs.html"
CHAIR = "content/projects/chaise-de-marche/index.md"
REFRESH = '<!doctype html><meta http-equiv="refresh" content="0; url={}"><title>x</title>\n'


class Fault(NamedTuple):
    """A line that is put at the end of a file, or before another line, and what is said of it."""

    path: str
    line: str
    said: str
    before: str = ""


class Whole(NamedTuple):
    """A new file, and what is said of it, at which line."""

    path: str
    text: str
    said: str
    line: int = 1


FAULTS = (
    Fault(ABOUT, "[Rien](../projects/rien/index.md)", "error link-missing"),
    Fault(ABOUT, "[Ici](#nulle-part)", "error anchor-missing"),
    Fault(ABOUT, "![Un plan](plan-perdu.jpg)", "error image-missing"),
    Fault(ABOUT, "![Un plan](Portrait-Cote.png)", "error image-missing"),
    Fault(ABOUT, "![Un plan](https://images.example/x.jpg)", "error image-elsewhere"),
    Fault(ABOUT, '<iframe title="x" src="https://film.example/1"></iframe>', "error host-called"),
    Fault(ABOUT, '<form action="https://forms.example/"></form>', "warning form-elsewhere"),
    Fault(ABOUT, '<p style="background: url(../rien.png)">x</p>', "error link-broken"),
    Fault(ABOUT, "<h1>Encore un titre</h1>", "warning heading-first"),
    Fault(ABOUT, "Les plans sont dans /Users/elise/plans.", "warning machine-path"),
    Fault(ABOUT, "![](portrait.png)", "warning alt-missing"),
    Fault(ABOUT, "[Fichier](file:///home/elise/plan.pdf)", "warning link-scheme"),
    Fault(ABOUT, "[Rien]()", "warning link-empty"),
    Fault(ABOUT, '<picture><source srcset="grand.avif"></picture>', "error link-missing"),
    Fault(RATES, "## Un niveau\n\n##### Trop bas", "warning heading-skipped"),
    Fault(RATES, "Pour Instruments Ravenel-Voss, rien.", "error secret-published"),
    Fault(RATES, "Une note[^1].", "warning footnote-missing"),
    Fault(PRICES, '<a href="/contact/">x</a>', "error link-absolute", "{{ body }}"),
    Fault(PRICES, '<a href="nulle-part.html">x</a>', "error link-broken", "{{ body }}"),
    Fault(PRICES, '<script src="https://cdn.example/x.js"></script>', "error host-called",
          "{{ body }}"),
    Fault(PRICES, '<i id="deux"></i><i id="deux"></i>', "warning id-repeated", "{{ body }}"),
    Fault(PRICES, '<img src="data:,">', "warning alt-missing", "{{ body }}"),
    Fault(NOTE, "titel: Prix", "error key-unknown", "---"),
    Fault(CHAIR, "results: [{value: 12, label: x, basis: measured}]", "error result-source", "---"),
    Fault(NOTE, '<script src="/lourd.js"></script>', "warning page-heavy"),
    Fault(CHAIR, "checks: {off: [nimporte]}", "error check-unknown", "---"),
    Whole("static/vieux/index.html", REFRESH.format("../ancien/"), "warning redirect-chain"),
    Whole("static/ancien/index.html", REFRESH.format("../projets/"), ""),
    Whole("static/a/index.html", REFRESH.format("../b/"), "error redirect-loop"),
    Whole("static/b/index.html", REFRESH.format("../a/"), "error redirect-loop"),
    Whole("static/app.css", '@import "rien.css";\n', "error link-broken"),
    Whole("static/autre.css", "a {}\np { background: url(https://img.example/a.png) }\n",
          "error host-called", 2),
    Whole("static/liste.json", '{\n"u": "https://jeannerot.example.org/portfolio/rien/"}\n',
          "error link-broken", 2),
    Whole("content/notes/longue.md", f"---\ntitle: {'Un titre très long ' * 6}\ndate: 2025\n---\n",
          "warning title-long", 2),
    Whole("content/notes/bavarde.md",
          f"---\ntitle: Bavarde\nsummary: {'Une phrase de trop. ' * 12}\ndate: 2025\n---\n",
          "warning description-long", 3),
    Whole("content/notes/prise.md",
          "---\ntitle: Prise\ndate: 2025\naliases: [/carnet/longue/]\n---\n",
          "error address-taken", 4),
    Whole("content/projects/secret/index.md", "---\ntitle: Secret\ndraft: true\n---\n", ""),
    Whole("content/notes/indiscrete.md",
          "---\ntitle: Indiscrète\ndate: 2025\n---\n![Un plan](../projects/secret/plan.png)\n",
          "warning draft-published", 5),
)  # fmt: skip


def _plant(root: Path) -> list[str]:
    """Put all faults into a copy of the example site and return what is to be said of them."""
    copy_of_example(root, "small")
    for fault in FAULTS:
        place = root / fault.path
        if isinstance(fault, Whole):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(fault.text, "utf-8")
        else:
            text = place.read_text("utf-8").rstrip("\n")
            before, found, after = text.rpartition(f"\n{fault.before}\n")
            gap = "\n\n" if not fault.before else "\n"
            planted = f"{before}\n{fault.line}{found}{after}" if fault.before else text
            place.write_text(planted + ("" if fault.before else gap + fault.line) + "\n", "utf-8")
    picture(root / "static" / "grand.png", 5000, 100)
    picture(root / "content" / "projects" / "secret" / "plan.png", 60, 40)
    for name, size in (("lourd.js", 5_000_000), ("film.bin", 53_000_000)):
        with (root / "static" / name).open("wb") as file:
            file.truncate(size)
    expected = [_expected(root, fault) for fault in FAULTS]
    (root / "static" / "mesures.dat").write_bytes(b"releve\0" + canaries.exif())
    expected += ["static/mesures.dat:1 error position-published"]
    # What is true besides: the French texts are newer than the English ones now.
    for path in (ABOUT, RATES):
        other = path.replace(".md", ".en.md")
        lines = (root / other).read_text("utf-8").split("\n")
        at = next(at for at, line in enumerate(lines, 1) if line.startswith("translation_of"))
        expected += [f"{other}:{at} warning translation-outdated"]
    expected += ["static/grand.png:1 warning original-published"]
    expected += ["static/film.bin:1 warning file-large"]
    expected += ["portfolio.yaml:1 error address-vanished"]
    return sorted(each for each in expected if each)


def _expected(root: Path, fault: Fault | Whole) -> str:
    if isinstance(fault, Whole):
        return f"{fault.path}:{fault.line} {fault.said}" if fault.said else ""
    if fault.said.endswith(("page-heavy", "draft-published")):
        return f"{fault.path}:1 {fault.said}"
    lines = (root / fault.path).read_text("utf-8").split("\n")
    return f"{fault.path}:{lines.index(fault.line.split(chr(10))[-1]) + 1} {fault.said}"


def _told(problem: Problem) -> str:
    return f"{problem.span.path}:{problem.span.line} {problem.severity} {problem.code}"


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[Problem]]:
    """Return what is to be said of the copy, and what is said."""
    root = tmp_path_factory.mktemp("planted") / "site"
    expected = _plant(root)
    return expected, checked(root, "/\n/projets/disparu/\n", jobs=None)


def test_each_fault_is_found_at_its_line_and_nothing_else(
    planted: tuple[list[str], list[Problem]],
) -> None:
    expected, problems = planted
    assert len(expected) >= 30
    assert sorted(map(_told, problems)) == expected


def test_every_fault_says_what_to_do(planted: tuple[list[str], list[Problem]]) -> None:
    assert [each for each in planted[1] if not each.hint] == []
