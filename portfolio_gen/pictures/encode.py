"""Pictures for readers: from an original to the bytes of its derivatives."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures import faults
from portfolio_gen.pictures.credits import kept_notes
from portfolio_gen.pictures.crop import Box
from portfolio_gen.pictures.faults import Fault, PictureFault
from portfolio_gen.pictures.kinds import Kind
from portfolio_gen.pictures.png import LARGE

if TYPE_CHECKING:
    from portfolio_gen.pictures.scaling import Original


def encode(
    source: bytes | str, derivatives: Sequence[Derivative], threads: int = 1
) -> Iterator[tuple[Derivative, bytes]]:
    """Yield each derivative of one original with its bytes, the same bytes at every run.

    `source` is the original's path or bytes. It is decoded once and may be far larger than memory
    if its format can be read line by line. The order is not that of `derivatives`: larger ones
    come first. Damage raises `PictureFault` before the first still derivative; a file that is gone
    raises FileNotFoundError. Several threads may call this at once; `threads` of its own encode
    the sizes of one original side by side, each in one thread as always.
    """
    from portfolio_gen.pictures.formats import file_bytes
    from portfolio_gen.pictures.scaling import Original, pictures, streamed

    original = Original(source, kind_of(source))
    packets = {wish.keep: _packet(original, wish.keep) for wish in derivatives}
    still = [wish for wish in derivatives if not wish.animated]
    for (box, through), wishes in _together(still, original.size).items():
        sizes = {(wish.width, wish.height) for wish in wishes}
        if len(wishes) == 1 and _is_streamed(original, wishes[0]):
            with original.faults():
                yield wishes[0], file_bytes(streamed(original), wishes[0], packets[wishes[0].keep])
            continue
        tasks = (
            (wish, image)
            for size, image in pictures(original, box, [through, *sizes])
            for wish in wishes
            if (wish.width, wish.height) == size
        )

        def encoded(wish: Derivative, image: Any) -> bytes:
            return file_bytes(image, wish, packets[wish.keep])

        yield from _each(encoded, tasks, threads)
    yield from _moving(original, derivatives, packets)


def _is_streamed(original: "Original", wish: Derivative) -> bool:
    """Tell whether a picture is too large to be held, and needs not be: it only changes format."""
    whole = (wish.width, wish.height) == original.size
    return whole and original.orientation == 1 and wish.width * wish.height > LARGE


def _each(
    encoded: Callable[[Derivative, Any], bytes],
    tasks: Iterable[tuple[Derivative, Any]],
    threads: int,
) -> Iterator[tuple[Derivative, bytes]]:
    """Yield each derivative with its bytes, in the order of the tasks."""
    if threads == 1:
        for wish, image in tasks:
            yield wish, encoded(wish, image)
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads, "sizes") as pool:
        yield from pool.map(lambda task: (task[0], encoded(*task)), tasks)


def _moving(
    original: "Original", derivatives: Sequence[Derivative], packets: dict[tuple[str, ...], bytes]
) -> Iterator[tuple[Derivative, bytes]]:
    from portfolio_gen.pictures.animation import animated_bytes

    for wish in derivatives:
        if wish.animated:
            yield wish, animated_bytes(original, wish, packets[wish.keep])


def _packet(original: "Original", keep: tuple[str, ...]) -> bytes:
    return kept_notes(original.header, keep, original.source, original.kind) if keep else b""


def _together(
    derivatives: Sequence[Derivative], size: tuple[int, int]
) -> dict[tuple[Box, tuple[int, int]], list[Derivative]]:
    """Return the derivatives that come of one decoding: by their part and the size they go through.

    What would be made larger is refused.
    """
    found: dict[tuple[Box, tuple[int, int]], list[Derivative]] = {}
    for wish in derivatives:
        box = wish.crop or (0, 0, *size)
        through = wish.through or (wish.width, wish.height)
        if wish.width > through[0] or through[0] > box[2] or through[1] > box[3]:
            raise ValueError(f"{wish.width} × {wish.height} through {through} is larger than {box}")
        found.setdefault((box, through), []).append(wish)
    return found


def kind_of(source: bytes | str) -> Kind:
    """Return the kind of a file, by its content."""
    kind = faults.readable_kind(_head(source))
    if isinstance(kind, Fault):
        raise PictureFault(kind)
    return kind


def _head(source: bytes | str) -> bytes:
    if isinstance(source, bytes):
        return source[:128]
    with open(source, "rb") as file:
        return file.read(128)
