"""The tables in tests/cases/review/: texts, and all that `portfolio review` says of each."""

import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pytest

from portfolio_gen.looking import look_at
from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.review.review import Review
from tests.conftest import TODAY
from tests.files import png

TABLES = Path(__file__).parents[1] / "cases" / "review"
LANGUAGES = ("fr", "en")
CONFIG = "title: Ada Morel\nlanguages: [{lang}]\ntheme: base\n"
WORK = "---\ntitle: Nº {number}\ndate: 2026-{month:02}\n{more}---\nNº {number}.\n"
MAIN = "essai"
WEAK, STRONG = ("faible", "weak"), ("fort", "strong")
#: Each rule of the review's eight → the codes that it may tell.
EIGHT = (
    ("role-unsaid",), ("reason-late",), ("result-missing", "result-unfounded"),
    ("captions-missing", "picture-late"), ("collaborator-uncredited", "client-consent"),
    ("tools-listed",), ("text-missing", "summary-repeats", "summary-hollow"),
    ("work-old", "work-equal", "skill-unshown"),
)  # fmt: skip

_FENCE = re.compile(r"(`{3,}) ?([^`]*)")


class Case(NamedTuple):
    """A text: the rule it is for, whether that is to speak, its blocks: words and body of each."""

    lang: str
    code: str
    title: str
    blocks: tuple[tuple[str, str], ...] = ()

    @property
    def is_weak(self) -> bool:
        return kind(self.title) in WEAK

    @property
    def expected(self) -> list[str]:
        lines = [body for words, body in self.blocks if words == "expected"]
        return [line.strip() for body in lines for line in body.splitlines()]


def kind(title: str) -> str:
    return title.partition(":")[0].strip()


def cases() -> list[Case]:
    return [case for lang in LANGUAGES for case in read_cases(lang, TABLES / f"{lang}.md")]


def read_cases(lang: str, table: Path) -> Iterator[Case]:
    code, case = "", None
    lines = iter(table.read_text("utf-8").splitlines(keepends=True))
    for line in lines:
        if line.startswith("# "):
            code = line[2:].strip()
        if line.startswith(("# ", "## ")):
            if case is not None:
                yield case
            case = Case(lang, code, line[3:].strip()) if line.startswith("## ") else None
        elif (fence := _FENCE.match(line)) and case is not None:
            body = "".join(up_to(fence[1], lines))
            case = case._replace(blocks=(*case.blocks, (fence[2].strip(), body)))
    if case is not None:
        yield case


def up_to(end: str, lines: Iterator[str]) -> Iterator[str]:
    return takewhile(lambda line: line.strip() != end, lines)


def write(case: Case, root: Path) -> None:
    put(root / "portfolio.yaml", CONFIG.format(lang=case.lang))
    for words, body in case.blocks:
        kind, _, name = words.partition(" ")
        if kind == "text":
            put(root / f"content/projects/{name or MAIN}/index.md", body)
        elif kind == "file":
            put(root / name, body)
        elif kind == "picture":
            place = root / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(png(40, 30))
        elif kind == "works":
            for number in range(int(name)):
                text = WORK.format(number=number, month=number % 12 + 1, more=body)
                put(root / f"content/projects/n{number}/index.md", text)
        else:
            assert kind == "expected", f"nobody knows a block `{words}`"


def put(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def said(root: Path) -> list[str]:
    """Return what the review says of a site, as the tables write it."""
    seen = look_at(str(root), today=TODAY, wishes=Wishes(), search="", waiting=lambda: None)
    assert [each for each in seen.problems if each.severity == "error"] == []
    assert seen.site is not None
    assert seen.plan is not None
    found = Review(seen.site, seen.plan, seen.memo, seen.today).all()
    return [f"{short(str(each.span))} {each.code}" for each in found]


def short(place: str) -> str:
    work = re.fullmatch(r"content/projects/([^/]+)/index\.md:(.*)", place)
    if work is None:
        return place
    return work[2] if work[1] == MAIN else f"{work[1]}:{work[2]}"


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.lang} {case.code} {case.title}")
def test_each_text_is_told_what_it_lacks_and_nothing_else(case: Case, tmp_path: Path) -> None:
    write(case, tmp_path)
    assert said(tmp_path) == case.expected


def test_a_case_says_which_rule_it_tries() -> None:
    for case in cases():
        assert case.code in ADVICE
        assert kind(case.title) in (*WEAK, *STRONG), case.title
        told = {line.split()[-1] for line in case.expected}
        assert told == ({case.code} if case.is_weak else set()), case.title


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("codes", EIGHT, ids=lambda codes: codes[0])
def test_each_rule_has_three_weak_and_three_strong_texts(lang: str, codes: tuple[str, ...]) -> None:
    found = [case for case in cases() if case.lang == lang and case.code in codes]
    assert sum(case.is_weak for case in found) >= 3
    assert sum(not case.is_weak for case in found) >= 3
    assert {case.code for case in found} == set(codes)


def test_the_eight_rules_have_all_codes() -> None:
    assert {code for codes in EIGHT for code in codes} == set(ADVICE)
