"""Answers of the web are kept for a day, so that asking again asks nobody."""

import os
from collections.abc import Mapping

import msgspec

from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.web.asking import Answer

DAY_S = 86_400
NAME = os.path.join(".portfolio", "external.json")
Kept = dict[str, tuple[str, str, int]]  # address → kind, detail, seconds since 1970


def remembered(root: str, now_s: float) -> dict[str, Answer]:
    """Return what addresses answered within the last day."""
    return {
        url: Answer(kind, detail)  # type: ignore[arg-type]
        for url, (kind, detail, asked) in _load(root).items()
        if 0 <= now_s - asked < DAY_S and kind in ("alive", "moved", "dead", "refused")
    }


def remember(root: str, answers: Mapping[str, Answer], now_s: float) -> None:
    """Keep answers, besides those that are still good; what nobody is sure of is asked again."""
    kept = {url: each for url, each in _load(root).items() if 0 <= now_s - each[2] < DAY_S}
    for url, answer in answers.items():
        if answer.kind != "unsure":
            kept[url] = (answer.kind, answer.detail, int(now_s))
    data = msgspec.json.encode(dict(sorted(kept.items())))
    write_atomically(os.path.join(root, NAME), msgspec.json.format(data, indent=1))


def _load(root: str) -> Kept:
    data = read_bytes(os.path.join(root, NAME))
    try:
        return msgspec.json.decode(data, type=Kept) if data else {}
    except msgspec.MsgspecError:
        return {}
