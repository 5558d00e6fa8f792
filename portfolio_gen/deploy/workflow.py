"""Workflows by which GitHub builds and publishes a site after each push, and on its days."""

import os
import re
import shlex
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import blake2b

from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.workflow_text import DAILY, MAIN, Wanted, daily_text, main_text
from portfolio_gen.store.atomic import read_bytes, write_atomically

MARK = "# Made by `portfolio deploy --workflow`, which writes it anew; yours once you change it: "
_INSTALL = re.compile(r"^ +pip install (.+?)\r?$", re.M)


def workflows(wanted: Wanted) -> dict[str, str]:
    """Return the text of each workflow by its path; "" for one that is not to be. Raise Refusal."""
    if "${{" in wanted.source or not wanted.source.isprintable():
        raise Refusal(
            f"`{wanted.source}` can't stand in a workflow", "give pip's own words to --install"
        )
    place = private_place(wanted.private) if wanted.private else ""
    daily = _marked(daily_text(wanted)) if wanted.daily else ""
    return {MAIN: _marked(main_text(wanted, place)), DAILY: daily}


def source_in(top: str) -> str:
    """Return what the workflow of a repository installs, "" for a version by name or for none."""
    text = (read_bytes(os.path.join(top, MAIN)) or b"").decode("utf-8", "replace")
    found = _INSTALL.search(text)
    words = shlex.split(found[1]) if found and is_made_here(text) else []
    return "" if not words or words[0].startswith("portfolio-gen==") else words[0]


def write_workflows(top: str, texts: Mapping[str, str]) -> dict[str, str]:
    """Write the workflows into a repository; return what was done with each: by path.

    "written", "as it was", "removed". Raise Refusal, with nothing written, if a file is there that
    was not made so, or was changed since.
    """
    for path in texts:
        data = read_bytes(os.path.join(top, path))
        if data is not None and not is_made_here(data.decode("utf-8", "replace")):
            raise Refusal(
                f"{path} is there, and was written or changed by somebody; it stays as it is",
                "rename or remove it, then run `portfolio deploy --workflow` again",
            )
    return {path: done for path, text in texts.items() if (done := _write(top, path, text))}


def _write(top: str, path: str, text: str) -> str:
    place = os.path.join(top, path)
    before = read_bytes(place)
    if not text:
        if before is None:
            return ""
        os.remove(place)
        return "removed"
    if before is not None and before.replace(b"\r\n", b"\n") == text.encode():
        return "as it was"
    os.makedirs(os.path.dirname(place), exist_ok=True)
    write_atomically(place, text.encode())
    return "written"


def is_made_here(text: str) -> bool:
    """Tell whether a workflow is as it was made, whatever its line ends."""
    first, _, rest = text.replace("\r\n", "\n").partition("\n")
    return first == f"{MARK}{_sum(rest)}"


def _marked(text: str) -> str:
    return f"{MARK}{_sum(text)}\n{text}"


def _sum(text: str) -> str:
    return blake2b(text.encode(), digest_size=6).hexdigest()


def daily_time(timezone: str, year: int, name: str) -> tuple[int, int]:
    """Return hour and minute in UTC at which a new day has begun all year in a time zone.

    The minute differs by name: on the hour, GitHub is late (docs.github.com, "schedule").
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        zone = ZoneInfo(timezone)
        halves = [datetime(year, month, 1, 12, tzinfo=UTC).astimezone(zone) for month in (1, 7)]
    except (ZoneInfoNotFoundError, ValueError, OSError):
        halves = []
    offsets = [(each.utcoffset() or UTC.utcoffset(None)).total_seconds() for each in halves]
    latest = -min(offsets, default=0.0)
    minute = 7 + blake2b(name.encode(), digest_size=1).digest()[0] % 50
    return int((latest // 3600 + (1 if latest % 3600 else 0)) % 24), minute


def private_place(private: str) -> str:
    """Return the private file as a shell names it from the site's folder; raise Refusal."""
    if "${{" in private or "\n" in private:
        raise Refusal(f"`private: {private}` can't stand in a workflow", "rename the file")
    if private.startswith("~/"):
        return f'"$HOME"/{shlex.quote(private[2:])}'
    if os.path.isabs(private) or private.startswith("~") or private[1:2] == ":":
        raise Refusal(
            f"`private: {private}` is a place of this machine, and GitHub has no such place",
            "name it from the site’s folder, such as `private: ../private.yaml`",
        )
    return shlex.quote(private.replace("\\", "/"))
