"""`portfolio check`."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from portfolio_gen.build import build
from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.problems import FORMATS, show_problems
from portfolio_gen.cli.site import HELP, count, instant, shown_path, site_options, site_root
from portfolio_gen.cli.themes import THEME_HELP, wanted_theme
from portfolio_gen.model.wishes import Wishes

if TYPE_CHECKING:
    from portfolio_gen.contact import Sheet
    from portfolio_gen.model.plan import Plan
    from portfolio_gen.model.site import Site

#: Where pictures are gathered that a person must look at.
SHEETS = os.path.join(".portfolio", "contact")


@click.command("check", context_settings=HELP)
@site_options
@click.option(
    "--published", metavar="auto|URL|FILE", help="Also hold against what was published before."
)
@click.option("--theme", metavar="NAME|FOLDER", help=THEME_HELP)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="How problems are shown.  [text]",
)
def command(
    directory: str | None,
    quiet: bool,
    verbose: bool,
    day: str | None,
    published: str | None,
    theme: str | None,
    strict: bool,
    form: str,
) -> int:
    """Find what is wrong without publishing: everything is made and looked at, nothing changes."""
    started = time.perf_counter()
    root = site_root(directory)
    text = None
    if published is not None:
        from portfolio_gen.cli.published import read_published

        text = read_published(published, root, None)
    sheets: list[Sheet] = []
    shutil.rmtree(os.path.join(root, SHEETS), ignore_errors=True)

    def look(site: Site, plan: Plan, place_of: Callable[[str], str]) -> None:
        from portfolio_gen.contact import write_sheets

        sheets.extend(write_sheets(site, plan, place_of, os.path.join(root, SHEETS)))

    result = build(
        root,
        os.path.join(root, "_site"),
        today=instant(day),
        wishes=Wishes(theme=wanted_theme(theme, root), published=text, strict_addresses=True),
        commit=False,
        strict=strict,
        search=os.environ.get("PATH", ""),
        shared=cache_folder(),
        look=look,
    )
    show_problems(result.problems, root, form)
    errors = sum(problem.severity == "error" for problem in result.problems)
    warnings = len(result.problems) - errors
    if not quiet or errors:
        counted = f"{count(errors, 'error')}, {count(warnings, 'warning')}"
        said = counted if result.problems else "no problem found"
        click.echo(f"Checked: {said} ({time.perf_counter() - started:.2f} s).", err=True)
    if not quiet:
        for sheet in sheets:
            pictures = count(sheet.pictures, "picture")
            click.echo(f"Look at {shown_path(sheet.file)}: {pictures}, client not named.", err=True)
    return 1 if result.failed else 0
