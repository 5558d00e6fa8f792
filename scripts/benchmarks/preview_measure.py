"""How long it takes from the end of a write to what is served, and to the word to the page."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from scripts.benchmarks.dice import Dice
from scripts.benchmarks.edits import fresh_word
from scripts.benchmarks.preview_contenders import Contender
from scripts.benchmarks.preview_edits import CSS, PAGE, TEMPLATE, Kind
from scripts.benchmarks.preview_http import Connection
from scripts.benchmarks.preview_servers import Server
from scripts.benchmarks.preview_viewers import Viewer
from scripts.benchmarks.scenarios import WrongOutputError

POLL_S = 0.002
TOLD_S = 5.0
#: Between the edits, once the server is quiet: at least this, and at random up to that.
PAUSE_S = (0.3, 1.2)
IDLE_S = 20.0
#: What is put off after an edit, as the saving of a state, is not idling.
BEFORE_IDLE_S = 12.0
#: Every so many of the edits that memory is measured over, another kind of edit.
_OTHER_KINDS = ((50, TEMPLATE), (20, CSS))


@dataclass
class Samples:
    """What came of the edits of one kind, in seconds from the end of each write.

    `told` is when the page was told to change and would have found the new. `missed` counts edits
    that it was not told of, `early` those it was told of while the old was still served.
    """

    served: list[float] = field(default_factory=list)
    told: list[float] = field(default_factory=list)
    missed: int = 0
    early: int = 0
    failure: str = ""


@dataclass(frozen=True)
class Seat:
    """A server that runs, and a browser that shows one of its pages."""

    contender: Contender
    server: Server
    connection: Connection
    viewer: Viewer
    index: int


@dataclass(frozen=True)
class Memory:
    """Memory in MB after so many edits, first after none."""

    edits: tuple[int, ...]
    rss_mb: tuple[float, ...]


def rounds(
    seats: Sequence[Seat], kind: Kind, words: Iterator[str], edits: int
) -> dict[str, Samples]:
    """Measure edits of a kind, the contenders in turn: what disturbs one disturbs the other."""
    dice = Dice(sum(map(ord, kind.name)))
    found = {seat.contender.name: Samples() for seat in seats}
    for _ in range(edits):
        for seat in seats:
            samples = found[seat.contender.name]
            if not samples.failure:
                try:
                    _edit(seat, kind, next(words), samples, dice)
                except WrongOutputError as wrong:
                    samples.failure = str(wrong)
    return found


def _edit(seat: Seat, kind: Kind, word: str, samples: Samples, dice: Dice) -> None:
    """Edit once at a random moment, and follow what comes of it until all is quiet again."""
    seat.server.wait_until_quiet()
    shortest, longest = PAUSE_S
    time.sleep(shortest + (longest - shortest) * dice.number(1000) / 1000)
    if word.encode() in seat.contender.served(kind, seat.index, seat.connection):
        raise WrongOutputError(f"{word} is on the page before the edit")
    seat.viewer.forget()
    seat.contender.edit(kind, seat.index, word)
    saved = time.perf_counter()
    served, stale = await_word(seat, kind, seat.index, word)
    samples.served.append(served - saved)
    told = seat.viewer.heard(stale, time.perf_counter() + TOLD_S)
    if told is None:
        samples.missed += 1
    else:
        samples.told.append(max(0.0, told - saved))
    samples.early += seat.viewer.was_told_before(stale)
    seat.server.wait_until_quiet()
    seat.viewer.follow()


def await_word(seat: Seat, kind: Kind, index: int, word: str) -> tuple[float, float]:
    """Return when the word was served, and when it was last asked for in vain."""
    patience_s = seat.contender.patience_s
    until = time.perf_counter() + patience_s
    wanted, stale = word.encode(), 0.0
    while True:
        asked = time.perf_counter()
        if wanted in seat.contender.served(kind, index, seat.connection):
            return time.perf_counter(), stale
        if asked > until:
            raise WrongOutputError(
                f"{seat.contender.label} did not serve the edit of the {kind.label} "
                f"within {patience_s:g} s:\n{seat.server.said()}"
            )
        stale = asked
        time.sleep(POLL_S)


def idle_share(seat: Seat) -> float:
    """Return the part of one processor that a quiet server takes, with its page open."""
    time.sleep(BEFORE_IDLE_S)
    seat.server.wait_until_quiet()
    began, before = time.perf_counter(), seat.server.cpu_s()
    time.sleep(IDLE_S)
    return (seat.server.cpu_s() - before) / (time.perf_counter() - began)


def memory(seat: Seat, words: Iterator[str], edits: int, count: int) -> Memory:
    """Return the memory before, during and after edits all over the site, five looks in all."""
    dice = Dice(edits)
    looks = sorted({edits * part // 5 for part in range(6)})
    sizes = [_quiet_rss_mb(seat)]
    for number in range(1, edits + 1):
        kind = next((kind for every, kind in _OTHER_KINDS if number % every == 0), PAGE)
        index = dice.number(count)
        word = next(words)
        seat.server.wait_until_quiet()
        seat.viewer.forget()
        seat.contender.edit(kind, index, word)
        await_word(seat, kind, index, word)
        seat.viewer.follow()
        if number in looks:
            sizes.append(_quiet_rss_mb(seat))
    return Memory(tuple(looks), tuple(sizes))


def words() -> Iterator[str]:
    """Yield words that occur nowhere in a site, each another."""
    seen: set[str] = set()
    number = 0
    while True:
        word = fresh_word(number)
        number += 1
        if word not in seen:
            seen.add(word)
            yield word


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value that `part` of the values are not above: one that was measured."""
    return sorted(values)[max(0, ceil(part * len(values)) - 1)]


def _quiet_rss_mb(seat: Seat) -> float:
    seat.server.wait_until_quiet()
    return seat.server.rss_mb()
