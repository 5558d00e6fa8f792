"""The table of mistakes in tests/cases/problems.md: each is a site, and all that is said of it."""

import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pytest

from portfolio_gen.build import build
from portfolio_gen.model.check_codes import OF_CHECK, OF_WEB
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.all_codes import all_codes
from tests.conftest import TODAY

CASES = Path(__file__).parents[1] / "cases" / "problems.md"
CONFIG = "title: Ada\ntheme: base\n"
#: What no site that is written down can show; each has a test in test_bad_input.py.
OF_THE_DISK = {"disk-full", "file-changing", "name-long", "not-writable", "file-name"}
#: What depends on a tool that may not be there; tried in test_posters.py.
OF_A_TOOL = {"poster-missing"}

_FENCE = re.compile(r"(`{3,}) ?([^`]*)")
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_EXPECTED = re.compile(r"\S.*:\d+:\d+ (?:error|warning) [a-z-]+")


class Block(NamedTuple):
    """A fenced block: the words on its first line, and the lines below it."""

    words: tuple[str, ...]
    body: str


class Case(NamedTuple):
    """A mistake: its title and its blocks."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def expected(self) -> list[str]:
        """Return the problems that the case tells, one a line."""
        bodies = [block.body for block in self.blocks if block.words[0] == "expected"]
        assert len(bodies) == 1, "a case has one block `expected`"
        return [line.strip() for line in bodies[0].splitlines() if line.strip()]


def cases() -> list[Case]:
    found: list[Case] = []
    lines = iter(CASES.read_text("utf-8").splitlines(keepends=True))
    for line in lines:
        if line.startswith("## "):
            found.append(Case(line[3:].strip(), ()))
        elif (fence := _FENCE.match(line)) and found:
            block = Block(tuple(fence[2].split()), "".join(up_to(fence[1], lines)))
            found[-1] = found[-1]._replace(blocks=(*found[-1].blocks, block))
    return found


def up_to(end: str, lines: Iterator[str]) -> Iterator[str]:
    return takewhile(lambda line: line.strip() != end, lines)


def write(case: Case, root: Path) -> dict[str, str]:
    """Write the site of a case and return what its block `build` asks for."""
    root.mkdir()
    asked: dict[str, str] = {}
    if not any(block.words[1:2] in (("portfolio.yaml",), ("portfolio.yml",), ("no",)) for block in
               case.blocks):  # fmt: skip
        (root / "portfolio.yaml").write_text(CONFIG)
    for block in case.blocks:
        match block.words:
            case ("build",):
                pairs = (line.split(maxsplit=1) for line in block.body.splitlines())
                asked |= {pair[0]: pair[-1] for pair in pairs}
            case ("expected",) | ("no", "portfolio.yaml"):
                pass
            case ("later-file", _):
                pass
            case (what, path, *rest):
                put(what, root / path, rest, block.body)
            case _:
                pytest.fail(f"`{case.title}` has a block that nobody knows: {block.words}")
    return asked


def write_later(case: Case, root: Path) -> bool:
    """Write what comes after a first build, and tell whether there is such a thing."""
    later = [block for block in case.blocks if block.words[0] == "later-file"]
    for block in later:
        put("file", root / block.words[1], [], block.body)
    return bool(later)


def put(what: str, place: Path, rest: list[str], body: str) -> None:
    """Write one thing of a case; the head of problems.md lists what there is."""
    place.parent.mkdir(parents=True, exist_ok=True)
    match what, *rest:
        case ("file",):
            place.write_text(body, "utf-8", newline="")
        case ("file", "without", "line", "end"):
            place.write_text(body.rstrip("\n"), "utf-8", newline="")
        case ("file", "with", "escapes"):
            place.write_text(_ESCAPE.sub(lambda found: chr(int(found[1], 16)), body), "utf-8")
        case ("old-file",):
            place.write_text(body, "cp1252", newline="")
        case ("wide-file",):
            place.write_text(body, "utf-16", newline="")
        case ("repeated", times, "times"):
            before, _, after = body.partition("\n…\n")
            place.write_text(
                before + before.rsplit("\n", 1)[-1] * int(times) + "\n" + after, "utf-8"
            )
        case ("picture", size):
            width, height = size.split("x")
            picture(place, int(width), int(height))
        case ("folder",):
            place.mkdir()
        case ("link", "to", target):
            place.symlink_to(target)
        case _:
            pytest.fail(f"nobody knows how to write `{what} … {' '.join(rest)}`")


def picture(place: Path, width_px: int, height_px: int) -> None:
    import pyvips

    grey = pyvips.Image.black(width_px, height_px, bands=3).copy(interpretation="srgb")
    grey.write_to_file(str(place))


def told(problem: Problem) -> str:
    return f"{problem.span} {problem.severity} {problem.code}"


def built(root: Path, asked: dict[str, str]) -> list[str]:
    """Return what is said of a site, one problem a line."""
    wishes = Wishes(
        drafts="drafts" in asked,
        published=asked["published"].replace(" ", "\n") if "published" in asked else None,
        strict_addresses="published" in asked,
    )
    result = build(
        str(root),
        str(root / asked.get("into", "_site")),
        today=asked.get("today", TODAY),
        wishes=wishes,
        strict="strict" in asked,
        jobs=1,
    )
    return [told(problem) for problem in result.problems]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_each_mistake_is_told_at_its_place(case: Case, tmp_path: Path) -> None:
    root = tmp_path / "site"
    asked = write(case, root)
    said = built(root, asked)
    if write_later(case, root):
        assert said == [], "the first build is without a problem"
        said = built(root, asked)
    assert said == case.expected


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_a_case_is_written_so_that_it_can_be_read(case: Case) -> None:
    assert case.blocks, "a case has blocks"
    for line in case.expected:
        assert _EXPECTED.fullmatch(line), f"not `path:line:column severity code`: {line}"


def test_titles_differ() -> None:
    titles = [case.title for case in cases()]
    assert len(titles) == len(set(titles))


def test_every_code_has_a_case() -> None:
    shown = {line.rsplit(" ", 1)[1] for case in cases() for line in case.expected}
    in_checks = OF_CHECK.keys() | OF_WEB.keys()  # tests/cases/checks.md
    assert set(all_codes()) - shown - OF_THE_DISK - OF_A_TOOL - in_checks == set()
    assert shown - set(all_codes()) == set(), "these codes are in no table"
