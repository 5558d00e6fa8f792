"""Parts of a file that a request asks for: what lets a film begin in its middle.

Source: RFC 9110, section 14.
"""

import re

RANGE = re.compile(r"bytes\s*=\s*(\d{0,18})\s*-\s*(\d{0,18})\s*\Z", re.IGNORECASE)


def part(asked: str, size: int) -> tuple[int, int] | None:
    """Return the first byte of the part that is asked for, and the one behind its last.

    The whole, 0 to `size`, for what is no range of bytes or asks for several: both may be answered
    so. None if no byte of the part exists.
    """
    found = RANGE.match(asked.strip())
    if found is None or found.group(1) == found.group(2) == "":
        return 0, size
    first, last = found.groups()
    if not first:
        wanted = int(last)
        return (max(0, size - wanted), size) if wanted and size else None
    begin = int(first)
    if last and int(last) < begin:
        return 0, size
    if begin >= size:
        return None
    return begin, min(size, int(last) + 1) if last else size
