"""What came of the comparison of previews, as a table in Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from scripts.benchmarks.preview_edits import Kind
from scripts.benchmarks.preview_measure import Memory, Samples, percentile
from scripts.benchmarks.targets import Verdict

OURS = "portfolio"
#: (edit, projects, percentile) → the most milliseconds until it is served.
TARGETS_MS = {
    ("page", 100, 50): 30.0,
    ("page", 100, 95): 60.0,
    ("page", 1_000, 50): 80.0,
    ("template", 100, 50): 60.0,
}
IDLE_PERCENT = 1.0
#: Memory that grew by less is called flat: an allocator does not give everything back.
FLAT_PERCENT = 5.0

NOTES = (
    "Milliseconds from the end of the write, p50 / p95 of all edits, none left out: until the new "
    "word is served over a connection that is kept open, asked for again 2 ms after each answer; "
    "and until the open page is told to reload or to exchange a file, and finds the new. The page "
    "edited is the one in view. Ratio: portfolio to the faster peer. A style sheet is found "
    "through the page that names it, since portfolio’s is called after its content. For another "
    "template Zensical starts its server anew; its pages try again after a second. Each as its "
    "users start it: Hugo and Zensical write what they serve to disk, as portfolio does."
)


def head(labels: Mapping[str, str]) -> str:
    """Return the head of the table."""
    names = " | ".join(f"{label}: served; told" for label in labels.values())
    ratio = "To the faster peer: served, p95; told"
    rule = "---|" * (len(labels) + 2)
    return f"| Projects | Edit | {names} | {ratio} | Targets |\n|---:|---|{rule}"


def row(count: int, kind: Kind, found: Mapping[str, Samples]) -> str:
    """Return the row of a kind of edit."""
    cells = (*map(_cell, found.values()), _ratios(found), _targets(count, kind, found))
    return f"| {count:,} | {kind.label} | {' | '.join(cells)} |"


def remarks(count: int, kind: Kind, found: Mapping[str, Samples]) -> Iterator[str]:
    """Yield what went other than it should, for the lines below the table."""
    for name, samples in found.items():
        start = f"{count:,} projects, {kind.label}, {name}"
        if samples.failure:
            yield f"FAILED {start}: {samples.failure}"
        if samples.missed:
            yield f"{start}: the page was not told of {samples.missed} edits"
        if samples.early:
            yield f"{start}: told of {samples.early} edits while the old was still served"


def is_wrong(name: str, samples: Samples) -> bool:
    """Tell whether the run ends with an error: no figure, or portfolio told something wrong."""
    return bool(samples.failure or (name == OURS and (samples.missed or samples.early)))


def idle_line(count: int, share: float) -> str:
    """Return what a preview takes while nothing happens."""
    percent = share * 100
    verdict = "met" if percent < IDLE_PERCENT else "missed"
    return f"{count:,} projects: idle CPU {percent:.2f} % (< {IDLE_PERCENT:g} % {verdict})"


def memory_line(count: int, memory: Memory) -> str:
    """Return how memory went with the edits."""
    first, last = memory.rss_mb[0], memory.rss_mb[-1]
    if not first:
        return f"{count:,} projects: memory –"
    grown = (last / first - 1) * 100
    sizes = ", ".join(f"{size:.0f}" for size in memory.rss_mb[1:-1])
    verdict = "flat" if grown <= FLAT_PERCENT else "GREW"
    return (
        f"{count:,} projects: memory {first:.0f} MB, after {memory.edits[-1]} edits {last:.0f} MB "
        f"({grown:+.1f} %: {verdict}); between {sizes} MB"
    )


def _cell(samples: Samples) -> str:
    if samples.failure:
        return "FAILED"
    return f"{_two(samples.served)}; {_two(samples.told)}"


def _two(seconds: Sequence[float]) -> str:
    if not seconds:
        return "–"
    return " / ".join(f"{percentile(seconds, part) * 1000:.0f}" for part in (0.5, 0.95))


def _ratios(found: Mapping[str, Samples]) -> str:
    ours = found[OURS]
    peers = [samples for name, samples in found.items() if name != OURS and not samples.failure]
    if ours.failure or not peers:
        return "–"
    median, late = (
        _ratio(ours.served, [peer.served for peer in peers], part) for part in (0.5, 0.95)
    )
    told = _ratio(ours.told, [peer.told for peer in peers], 0.5)
    return f"**{median}**, {late}; {told}"


def _ratio(ours: Sequence[float], peers: Sequence[Sequence[float]], part: float) -> str:
    fastest = min((percentile(peer, part) for peer in peers if peer), default=0.0)
    return f"{percentile(ours, part) / fastest:.2f}" if ours and fastest else "–"


def _targets(count: int, kind: Kind, found: Mapping[str, Samples]) -> str:
    said = []
    for (name, projects, part), most in TARGETS_MS.items():
        if (name, projects) == (kind.name, count) and not found[OURS].failure:
            verdict = Verdict(most, percentile(found[OURS].served, part / 100) * 1000)
            said.append(f"p{part} {verdict}")
    return "; ".join(said)
