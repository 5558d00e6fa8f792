"""The texts of the workflows, as GitHub reads them."""

import json
import posixpath
import shlex

from msgspec import Struct

FOLDER = ".github/workflows"
MAIN, DAILY = f"{FOLDER}/portfolio.yml", f"{FOLDER}/portfolio-daily.yml"
SECRET = "PORTFOLIO_PRIVATE"
PYTHON = "3.13"


class Wanted(Struct, frozen=True):
    """What the workflows depend on.

    `folder` is that of the site in the repository, "" for its top; `private` is the path of the
    private file as portfolio.yaml gives it; `hour` and `minute` are those of the daily build in
    UTC, None if no date is to come; `source` is what pip installs, "" for this version by name.
    """

    version: str
    branch: str
    folder: str = ""
    private: str = ""
    daily: tuple[int, int] | None = None
    source: str = ""


def main_text(wanted: Wanted, place: str) -> str:
    """Return the workflow that publishes after each push.

    `place` is how a shell names the private file, "" where there is none.
    """
    folder = wanted.folder or "."
    private = _private(place) if place else ""
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
        run: |
          pip install {shlex.quote(wanted.source or f"portfolio-gen=={wanted.version}")}
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
        env:
          ADDRESS: ${{{{ steps.pages.outputs.base_url }}}}
        run: portfolio check --base-url "$ADDRESS/" --deploy --format github
      - name: Forget what is asked of the web each time
        run: rm -f .portfolio/published.txt
      - uses: actions/upload-pages-artifact@v5
        with:
          path: {_text(site)}
          include-hidden-files: true
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


def _private(place: str) -> str:
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


def daily_text(wanted: Wanted) -> str:
    """Return the workflow that publishes once a day."""
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
