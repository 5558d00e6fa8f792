"""The four situations that a build is measured in, and what must be true after each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts.benchmarks.contenders import Contender
from scripts.benchmarks.content import slug
from scripts.benchmarks.edits import edit_body, edit_title
from scripts.benchmarks.measure import Measurement
from scripts.benchmarks.sites import project_source


class WrongOutputError(Exception):
    """A build did not make what it should have made: there is nothing to measure."""


@dataclass(frozen=True)
class Scenario:
    """What changes before a run; `shown_on` says which project's pages must then show the word.

    `shown_on` are places relative to the edited project: 0 is its own page, -1 and 1 are its
    neighbours, which show its title.
    """

    name: str
    label: str
    cold: bool = False
    edit: Callable[[Path, str], None] | None = None
    shown_on: tuple[int, ...] = ()
    listed: bool = False


SCENARIOS = (
    Scenario("cold", "cold", cold=True),
    Scenario("unchanged", "nothing changed"),
    Scenario("body", "one body edited", edit=edit_body, shown_on=(0,)),
    Scenario("title", "one title edited", edit=edit_title, shown_on=(0, -1, 1), listed=True),
)


@dataclass(frozen=True)
class Edit:
    """Which project is edited, by its place on the site, and the word that comes into it."""

    place: int
    word: str


def prepare(scenario: Scenario, contender: Contender, edit: Edit) -> None:
    """Bring a site into the state that the scenario is about."""
    if scenario.cold:
        contender.forget()
    if scenario.edit is not None:
        scenario.edit(project_source(contender.site, slug(edit.place)), edit.word)


def verify_edit(scenario: Scenario, contender: Contender, edit: Edit) -> None:
    """Raise `WrongOutputError` unless every page that shows the edited word has it.

    A page that kept the old title fails here, so a stale build is never a fast one.
    """
    pages = [contender.page(edit.place + offset) for offset in scenario.shown_on]
    if scenario.listed:
        pages.append(contender.output / "projects" / "index.html")
    for page in pages:
        if edit.word.encode() not in page.read_bytes():
            shown = page.relative_to(contender.output)
            raise WrongOutputError(f"{contender.name} did not bring the edited word into {shown}")


def verify_build(contender: Contender, measurement: Measurement, pages: int) -> None:
    """Raise `WrongOutputError` unless a build ended well with as many pages as the first."""
    verify_exit(contender, measurement)
    made = contender.page_count()
    if made != pages:
        raise WrongOutputError(
            f"{contender.name} left {made} pages where the first build made {pages}"
        )


def verify_exit(contender: Contender, measurement: Measurement) -> None:
    """Raise `WrongOutputError`, with the end of what the build said, if it did not end well."""
    if measurement.exit_code != 0:
        said = contender.log.read_text(encoding="utf-8", errors="replace").strip()[-2000:]
        raise WrongOutputError(f"{contender.name} ended with {measurement.exit_code}:\n{said}")
