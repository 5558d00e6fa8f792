"""`portfolio add vscode`."""

import os
import time
from collections.abc import Sequence

import click

from portfolio_gen.cli.adding import found_site
from portfolio_gen.cli.site import HELP, shown_path
from portfolio_gen.cli.spoken import said, told
from portfolio_gen.scaffold.renewing import EditorFile, compared, renew
from portfolio_gen.scaffold.texts import spoken_in

#: What is said of a file, by what becomes of it.
WORDS = {
    "new": "new",
    "renewed": "renewed",
    "kept": "yours, so left as it is; remove it to have the new one",
}
ALL_SAME = "All files for VS Code are as this version writes them."
OTHERS_SAME = "The others are as this version writes them."
NEXT = "Next: open the folder {where} in VS Code; it proposes the YAML extension."


@click.command("vscode", context_settings=HELP)
@click.option("--site", metavar="DIR", help="The site's folder.  [the one you are in]")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
def command(site: str | None, quiet: bool) -> int:
    """Add what VS Code needs, and renew what an older version wrote of it.

    Keys and values are then completed, explained and checked. What you changed stays.
    """
    started = time.perf_counter()
    root, languages = found_site(site)
    try:
        files = compared(root, spoken_in(languages[0]))
        renew(root, files)
    except OSError as error:
        where = shown_path(str(error.filename or root))
        words = said("{where} can't be written: {why}", where=where, why=told(error.strerror or ""))
        raise click.ClickException(words) from None
    if not quiet:
        _tell(files, root, time.perf_counter() - started)
    return 0


def _tell(files: Sequence[EditorFile], root: str, seconds: float) -> None:
    """Tell of files that are new, renewed, or left as their author has them; what to do next."""
    named = [each for each in files if each.state != "same"]
    width = max((len(each.path) for each in named), default=0)
    for each in named:
        click.echo(f"  {each.path:<{width}}  {said(WORDS[each.state])}")
    written = sum(each.state != "kept" for each in named)
    if not written:
        return click.echo(said(OTHERS_SAME if named else ALL_SAME))
    noun = "file" if written == 1 else "files"
    click.echo(told(f"Wrote {written} {noun} for VS Code ({seconds:.2f} s)."))
    return click.echo(said(NEXT, where=os.path.basename(root)))
