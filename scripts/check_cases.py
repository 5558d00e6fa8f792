"""The rules of `portfolio check` as tests/cases/checks.md tells them, for tests and docs."""

import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

CASES = Path(__file__).parent.parent / "tests" / "cases" / "checks.md"
_FENCE = re.compile(r"(`{3,})(\w[^`]*)")


class File(NamedTuple):
    """A file of a case: in which of its sites, where, what it is if no text, its text."""

    site: str  # "bad", "good", "both"
    path: str
    kind: tuple[str, ...]  # ("picture", "40x30"), ("zeros", "1000")
    text: str


class Rule(NamedTuple):
    """A rule: its code, words on it, the files of its two sites, what is said of the bad one."""

    code: str
    group: str
    words: str
    files: tuple[File, ...]
    expected: tuple[str, ...]
    published: str

    def site(self, which: str) -> dict[str, File]:
        """Return the files of the bad or the good site by path."""
        chosen = [each for each in self.files if each.site == "both"]
        chosen += [each for each in self.files if each.site == which]
        found = {each.path: each for each in chosen}
        if which == "good":  # what is not mended stays, unless it is what was wrong
            kept = {each.path for each in self.files if each.site == "good"}
            others = (each for each in self.files if each.site == "bad" and kept)
            found |= {each.path: each for each in others if each.path not in kept}
        return found


def rules() -> list[Rule]:
    """Return all rules in the order of the file."""
    found: list[Rule] = []
    group = ""
    lines = iter(CASES.read_text("utf-8").splitlines(keepends=True))
    for line in lines:
        if line.startswith("# "):
            group = line[2:].strip()
        elif line.startswith("## "):
            found.append(Rule(line[3:].strip(), group, "", (), (), ""))
        elif (fence := _FENCE.match(line)) and found:
            found[-1] = _with_block(found[-1], fence[2].split(), "".join(_up_to(fence[1], lines)))
        elif found and found[-1].group == group:
            found[-1] = found[-1]._replace(words=found[-1].words + line)
    return found


def _with_block(rule: Rule, words: list[str], text: str) -> Rule:
    match words:
        case ["expected"]:
            return rule._replace(expected=tuple(text.split("\n")[:-1]))
        case ["both", "published", address]:
            return rule._replace(published=address)
        case [site, path, *kind]:
            return rule._replace(files=(*rule.files, File(site, path, tuple(kind), text)))
        case _:
            raise ValueError(f"{rule.code}: nobody knows the block {words}")


def _up_to(end: str, lines: Iterator[str]) -> Iterator[str]:
    return takewhile(lambda line: line.strip() != end, lines)
