"""Pictures for readers: from an original to the bytes of its derivatives."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from portfolio_gen.model.recipes import Derivative
from portfolio_gen.pictures import faults
from portfolio_gen.pictures.credits import kept_notes
from portfolio_gen.pictures.crop import Box
from portfolio_gen.pictures.faults import Fault, PictureFault
from portfolio_gen.pictures.kinds import Kind

if TYPE_CHECKING:
    from portfolio_gen.pictures.scaling import Original

#: Version of what the functions below and the modules that they use make of a picture.
ENCODE_VERSION = 1


def encode(
    source: bytes | str, derivatives: Sequence[Derivative]
) -> Iterator[tuple[Derivative, bytes]]:
    """Yield each derivative of one original with its bytes, the same bytes at every run.

    `source` is the original's path or bytes. It is decoded once and may be far larger than memory
    if its format can be read line by line. The order is not that of `derivatives`: larger ones
    come first. Damage raises `PictureFault` before the first still derivative; a file that is gone
    raises FileNotFoundError. Several threads may call this at once.
    """
    from portfolio_gen.pictures.formats import file_bytes
    from portfolio_gen.pictures.scaling import Original, pictures

    original = Original(source, _kind(source))
    packets = {wish.keep: _packet(original.header, wish.keep) for wish in derivatives}
    still = [wish for wish in derivatives if not wish.animated]
    wanted = _wanted(still, original.size)
    for box, size, image in pictures(original, wanted) if wanted else ():
        for wish in still:
            if (_box(wish, original.size), (wish.width, wish.height)) == (box, size):
                yield wish, file_bytes(image, wish, packets[wish.keep])
    yield from _moving(original, derivatives, packets)


def _moving(
    original: "Original", derivatives: Sequence[Derivative], packets: dict[tuple[str, ...], bytes]
) -> Iterator[tuple[Derivative, bytes]]:
    from portfolio_gen.pictures.animation import animated_bytes

    for wish in derivatives:
        if wish.animated:
            yield wish, animated_bytes(original, wish, packets[wish.keep])


def _packet(header: Any, keep: tuple[str, ...]) -> bytes:
    return kept_notes(header, keep) if keep else b""


def _wanted(
    derivatives: Sequence[Derivative], size: tuple[int, int]
) -> dict[Box, list[tuple[int, int]]]:
    """Return the sizes that are wanted of each part, and refuse what would be made larger."""
    found: dict[Box, list[tuple[int, int]]] = {}
    for wish in derivatives:
        box = _box(wish, size)
        if wish.width > box[2] or wish.height > box[3]:
            raise ValueError(f"{wish.width} × {wish.height} is larger than {box}")
        found.setdefault(box, []).append((wish.width, wish.height))
    return found


def _box(wish: Derivative, size: tuple[int, int]) -> Box:
    return wish.crop or (0, 0, *size)


def _kind(source: bytes | str) -> Kind:
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
