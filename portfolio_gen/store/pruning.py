"""Pruning: what no build has used for a while leaves the memo."""

import contextlib
import os
from collections.abc import Mapping
from datetime import date

import msgspec

from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.memo import Memo

#: Days for which a result that nothing uses is kept: long enough for a branch to come back.
KEPT_DAYS = 30
NAME = "used"


def prune(memo: Memo, used: Mapping[str, set[bytes]], day: str) -> int:
    """Note that results are used on a day, and delete those long unused; how many were deleted.

    `used` gives the keys of each function that a build needs; of other functions nothing is
    deleted. Results that no build spoke of count as used on the first day on which they are met.
    """
    path = os.path.join(memo.folder, NAME)
    days = _days(path)
    deleted = 0
    for function, keys in used.items():
        known = days.setdefault(function, {})
        known.update(dict.fromkeys((key.hex() for key in keys), day))
        for name in memo.names(function):
            known.setdefault(name, day)
        for name in [name for name, last in known.items() if _long_ago(last, day)]:
            del known[name]
            with contextlib.suppress(FileNotFoundError):
                memo.delete(function, bytes.fromhex(name))
                deleted += 1
    write_atomically(path, msgspec.msgpack.encode(days))
    return deleted


def _days(path: str) -> dict[str, dict[str, str]]:
    data = read_bytes(path)
    try:
        return msgspec.msgpack.decode(data or b"\x80", type=dict[str, dict[str, str]])
    except msgspec.MsgspecError:
        return {}


def _long_ago(last: str, day: str) -> bool:
    return (date.fromisoformat(day) - date.fromisoformat(last)).days > KEPT_DAYS
