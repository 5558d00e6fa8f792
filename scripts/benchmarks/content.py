"""The projects that every generated site is made of, the same for portfolio and for Hugo."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scripts.benchmarks.dice import Dice
from scripts.benchmarks.words import (
    DEEDS,
    MATERIALS,
    PEOPLE,
    PLACES,
    QUALITIES,
    THINGS,
    plain_sentence,
    sentence,
    sentences,
    thing,
    title,
)

SEED = 20_251
NEWEST = date(2025, 6, 30)

KINDS = ("Renovation", "Furniture", "Drawing", "Exhibition", "Signage", "Survey")
TAGS = tuple(THINGS[:40])
SKILLS = tuple(
    f"{deed.capitalize()} {MATERIALS[place % len(MATERIALS)]}"
    for place, deed in enumerate(DEEDS[:30])
)
ROLES = ("Design and making", "Design", "Site supervision", "Survey and drawings", "Repair")


@dataclass(frozen=True)
class Project:
    """One project, before it is written in the form of one generator or the other."""

    slug: str
    title: str
    summary: str
    date: date
    role: str
    kind: str
    place: str
    tags: tuple[str, ...]
    skills: tuple[str, ...]
    body: str


def slug(index: int) -> str:
    """Return the folder name of a project: the same width for all, so that names sort."""
    return f"project-{index:05d}"


def project(index: int, count: int) -> Project:
    """Return project `index` of a site of `count`.

    Two sites differ only in how many projects they have and in where the link to the next project
    leads from the last one. Days are all different, so a new title never changes the order.
    """
    dice = Dice(SEED * 1_000_003 + index)
    return Project(
        slug=slug(index),
        title=title(dice),
        summary=plain_sentence(dice),
        date=NEWEST - timedelta(days=index),
        role=dice.one(ROLES),
        kind=dice.one(KINDS),
        place=dice.one(PLACES),
        tags=tuple(dice.several(TAGS, 3)),
        skills=tuple(dice.several(SKILLS, 3)),
        body=_body(dice, slug((index + 1) % count)),
    )


def projects(count: int) -> Iterator[Project]:
    """Return the projects of a site one by one, never all in memory."""
    return (project(index, count) for index in range(count))


def _body(dice: Dice, next_slug: str) -> str:
    """Return a write-up of about 590 words with every construct that costs a parser something."""
    name = thing(dice)
    return (
        "\n\n".join(
            (
                sentences(dice, 3),
                f"## The {name}",
                f"{sentences(dice, 2)} {_reference(dice, name)}",
                _bullets(dice),
                f"### What the {dice.one(PEOPLE)} asked",
                _quote(dice),
                sentences(dice, 3),
                "## How it was made",
                _steps(dice),
                f"{sentences(dice, 2)} It follows [an earlier work](../{next_slug}/index.md).",
                "## In numbers",
                _table(dice),
                sentences(dice, 2),
                _code(dice),
                "## Afterwards",
                f"{sentences(dice, 3)} More [on the method](https://method.example/{dice.one(THINGS)}).",
                f"[^1]: {sentence(dice)}",
            )
        )
        + "\n"
    )


def _reference(dice: Dice, name: str) -> str:
    url = f"https://archive.example/{name.replace(' ', '-')}"
    return f"The plans are [kept in {dice.one(PLACES)}]({url}).[^1]"


def _quote(dice: Dice) -> str:
    return f"> {sentences(dice, 2)}\n>\n> — {dice.one(PEOPLE).capitalize()}, {dice.one(PLACES)}"


def _bullets(dice: Dice) -> str:
    inner = f"  - {thing(dice)}, {dice.one(MATERIALS)}\n  - {thing(dice)}, {dice.one(MATERIALS)}"
    return f"- {sentence(dice)}\n- The {thing(dice)}:\n{inner}\n- {sentence(dice)}"


def _steps(dice: Dice) -> str:
    return "\n".join(f"{step}. {sentence(dice)}" for step in range(1, 5))


def _table(dice: Dice) -> str:
    rows = (
        f"| {dice.one(THINGS).capitalize()} | {dice.one(MATERIALS)} | {dice.number(900) + 20} "
        f"| {dice.one(QUALITIES)} |"
        for _ in range(5)
    )
    return "\n".join(("| Part | Material | Pieces | State |", "|---|---|--:|---|", *rows))


def _code(dice: Dice) -> str:
    part, material = dice.one(THINGS), dice.one(MATERIALS)
    return f'''```python
from dataclasses import dataclass


@dataclass(frozen=True)
class {part.replace("ç", "c").capitalize()}:
    """A {part} of {material}, in millimetres."""

    width: float
    height: float = {dice.number(900) + 100}.5

    def area(self) -> float:
        # Both sides are covered with {material}.
        return 2 * self.width * self.height if self.width > 0 else 0.0


print(sum(piece.area() for piece in pieces) / {dice.number(90) + 10})
```'''
