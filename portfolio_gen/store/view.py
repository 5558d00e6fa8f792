"""A large file seen as bytes, of which only what is looked at is read.

A mapped file would do the same, but one that is cut while it is mapped kills the process.
"""

from typing import BinaryIO, overload

BLOCK = 1 << 16


class FileView:
    """The bytes of an open file: length, slices without step, single bytes, `find` and `rfind`.

    The length is that of the file when the view was made. Of a file that was cut since, slices are
    shorter, as they are beyond the end of bytes.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._length = file.seek(0, 2)
        self._start = 0  # of the block that was read last
        self._block = b""

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, key: int) -> int: ...
    @overload
    def __getitem__(self, key: slice) -> bytes: ...
    def __getitem__(self, key: int | slice) -> int | bytes:
        if isinstance(key, slice):
            start, stop, step = key.indices(self._length)
            if step != 1:
                raise ValueError("a view of a file has no steps")
            return self._read(start, stop - start)
        at = key + self._length if key < 0 else key
        found = self._read(at, 1) if 0 <= at < self._length else b""
        if not found:
            raise IndexError(key)
        return found[0]

    def find(self, sub: bytes, start: int = 0, end: int | None = None) -> int:
        """Return where `sub` is first found between two places, -1 if it is not."""
        start, stop, _ = slice(start, end).indices(self._length)
        while start + len(sub) <= stop:
            block = self._read(start, min(BLOCK + len(sub) - 1, stop - start))
            if (at := block.find(sub)) >= 0:
                return start + at
            start += BLOCK
        return -1

    def rfind(self, sub: bytes, start: int = 0, end: int | None = None) -> int:
        """Return where `sub` is last found between two places, -1 if it is not."""
        start, stop, _ = slice(start, end).indices(self._length)
        while start + len(sub) <= stop:
            begin = max(start, stop - BLOCK - len(sub) + 1)
            if (at := self._read(begin, stop - begin).rfind(sub)) >= 0:
                return begin + at
            stop = begin + len(sub) - 1
            if begin == start:
                break
        return -1

    def _read(self, start: int, length: int) -> bytes:
        if length <= 0:
            return b""
        within = start - self._start
        if within < 0 or within + length > len(self._block):
            self._file.seek(start)
            data = self._file.read(max(length, BLOCK))
            if length > BLOCK:
                return data
            self._start, self._block, within = start, data, 0
        return self._block[within : within + length]
