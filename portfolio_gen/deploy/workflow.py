"""Workflows by which GitHub builds and publishes a site after each push, and on its days."""

import json
import os
import posixpath
import shlex
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import blake2b

from msgspec import Struct

from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.store.atomic import read_bytes, write_atomically

FOLDER = ".github/workflows"
MAIN, DAILY = f"{FOLDER}/portfolio.yml", f"{FOLDER}/portfolio-daily.yml"
SECRET = "PORTFOLIO_PRIVATE"
MARK = "# Made by `portfolio deploy --workflow`, which writes it anew; yours once you change it: "
PYTHON = "3.13"


class Wanted(Struct, frozen=True):
    """What the workflows depend on.

    `folder` is that of the site in the repository, "" for its top; `private` is the path of the
    private file as portfolio.yaml gives it; `hour` and `minute` are those of the daily build in
    UTC, None if no date is to come.
    """

    version: str
    branch: str
    folder: str = ""
    private: str = ""
    daily: tuple[int, int] | None = None


def workflows(wanted: Wanted) -> dict[str, str]:
    """Return the text of each workflow by its path; "" for one that is not to be."""
    return {MAIN: _marked(_main(wanted)), DAILY: _marked(_daily(wanted)) if wanted.daily else ""}


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


def _main(wanted: Wanted) -> str:
    folder = wanted.folder or "."
    private = _private(wanted.private) if wanted.private else ""
    cache = posixpath.normpath(f"{folder}/.portfolio")
    site = posixpath.normpath(f"{folder}/_site")
    return f"""\
name: Publish the portfolio

on:
  push:
    branches: [{_text(wanted.branch)}]
  workflow_call:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    defaults:
      run:
        working-directory: {_text(folder)}
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: actions/setup-python@v6
        with:
          python-version: "{PYTHON}"
      - name: Install portfolio
        run: pip install "portfolio-gen=={wanted.version}"
      - id: pages
        uses: actions/configure-pages@v6
      - name: Fetch what earlier builds made
        uses: actions/cache@v5
        with:
          path: {_text(cache)}
          key: portfolio-{wanted.version}-${{{{ github.run_id }}}}-${{{{ github.run_attempt }}}}
          restore-keys: portfolio-{wanted.version}-
{private}      - name: Build
        env:
          ADDRESS: ${{{{ steps.pages.outputs.base_url }}}}
        run: portfolio build --base-url "$ADDRESS/" --published auto --format github
      - name: Check
        run: portfolio check --deploy --format github
      - name: Forget what is asked of the web each time
        run: rm -f .portfolio/published.txt
      - uses: actions/upload-pages-artifact@v5
        with:
          path: {_text(site)}
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{{{ steps.deployment.outputs.page_url }}}}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
"""


def _private(private: str) -> str:
    place = private_place(private)
    return f"""\
      - name: Write the private file
        env:
          PRIVATE: ${{{{ secrets.{SECRET} }}}}
        run: |
          if [ -z "$PRIVATE" ]; then
            echo "::error::The secret {SECRET} is missing: names could not be kept out."
            exit 1
          fi
          umask 077
          mkdir -p "$(dirname {place})"
          printf '%s\\n' "$PRIVATE" > {place}
"""


def _daily(wanted: Wanted) -> str:
    hour, minute = wanted.daily or (0, 0)
    return f"""\
name: Publish what has its day

# GitHub stops this after 60 days without activity in a public repository. It is a file of its own
# so that pushes go on publishing then.
on:
  schedule:
    - cron: "{minute} {hour} * * *"
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

jobs:
  publish:
    uses: ./{MAIN}
    secrets: inherit
"""


def _text(value: str) -> str:
    """Return a text as YAML takes it for one, whatever is in it."""
    plain = value.replace("/", "").replace("-", "").replace("_", "").replace(".", "")
    is_plain = plain.isalnum() and plain.isascii() and plain[0].isalpha()
    return value if is_plain or value == "." else json.dumps(value, ensure_ascii=False)
