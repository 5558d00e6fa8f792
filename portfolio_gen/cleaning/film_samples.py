"""Where the samples of one track of a film lie.

Source: ISO/IEC 14496-12, 8.7: sizes (stsz), samples by chunk (stsc), chunk offsets (stco, co64).
"""

from collections.abc import Iterator
from itertools import accumulate

from portfolio_gen.cleaning.boxes import Box, find
from portfolio_gen.cleaning.numbers import Buffer, number


def sample_ranges(data: Buffer, track: Box) -> list[tuple[int, int]]:
    """Return from where to where the samples of a track lie, in order, without overlaps."""
    table: Box | None = track
    for kind in (b"mdia", b"minf", b"stbl"):
        table = find(data, table.body, table.end, kind) if table else None
    if table is None:
        return []
    return merged(sorted(_chunks(data, table)))


def merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return sorted ranges with those that touch or overlap as one."""
    together: list[tuple[int, int]] = []
    for start, end in ranges:
        if together and start <= together[-1][1]:
            together[-1] = (together[-1][0], max(end, together[-1][1]))
        else:
            together.append((start, end))
    return together


def _chunks(data: Buffer, table: Box) -> Iterator[tuple[int, int]]:
    """Yield from where to where each chunk lies."""
    offsets = _numbers(data, find(data, table.body, table.end, b"stco"), 4)
    offsets = offsets or _numbers(data, find(data, table.body, table.end, b"co64"), 8)
    counts = _samples_by_chunk(data, find(data, table.body, table.end, b"stsc"), len(offsets))
    size_of = find(data, table.body, table.end, b"stsz")
    every = number(data, size_of.body + 4, 4) if size_of else 0
    sums = [0, *accumulate(_numbers(data, size_of, 4, 12))] if not every else []
    sample = 0
    for start, count in zip(offsets, counts, strict=False):
        last = sample + count
        if every:
            length = every * count
        else:
            length = sums[min(last, len(sums) - 1)] - sums[min(sample, len(sums) - 1)]
        yield start, start + length
        sample = last


def _numbers(data: Buffer, box: Box | None, width: int, skip: int = 8) -> list[int]:
    """Return the numbers of a table behind `skip` bytes; the last four of those count them."""
    if box is None:
        return []
    start = box.body + skip
    count = min(number(data, start - 4, 4), max(0, box.end - start) // width)
    table = bytes(data[start : start + count * width])
    return [int.from_bytes(table[at : at + width], "big") for at in range(0, len(table), width)]


def _samples_by_chunk(data: Buffer, box: Box | None, chunks: int) -> list[int]:
    """Return how many samples each chunk has: each entry holds up to the next one's chunk."""
    table = _numbers(data, box, 12)
    firsts = [entry >> 64 for entry in table]
    counts: list[int] = []
    for entry, following in zip(table, [*firsts[1:], chunks + 1], strict=False):
        wanted = min(following - 1, chunks) - len(counts)
        counts += [entry >> 32 & 0xFFFFFFFF] * max(0, wanted)
    return counts
