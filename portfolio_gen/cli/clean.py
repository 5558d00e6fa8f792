"""`portfolio clean`."""

import os
import shutil

import click

from portfolio_gen.cli.site import HELP, shown_path, site_root
from portfolio_gen.store.lock import locked
from portfolio_gen.store.manifest import read_manifest

KEPT = ("published.txt", "lock")


@click.command("clean", context_settings=HELP)
@click.argument("directory", metavar="[DIR]", required=False)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
def command(directory: str | None, quiet: bool) -> None:
    """Remove what builds made: the cache, and the files of _site/ that are ours."""
    root = site_root(directory)
    cache = os.path.join(root, ".portfolio")
    if not os.path.isdir(cache):
        click.echo("Nothing to clean.")
        return
    with locked(os.path.join(cache, "lock"), lambda: None):
        removed = _remove_outputs(root, os.path.join(cache, "outputs", "site"))
        for name in os.listdir(cache):
            if name in KEPT:
                continue  # what was published is known nowhere else
            place = os.path.join(cache, name)
            shutil.rmtree(place) if os.path.isdir(place) else os.remove(place)
    if not quiet:
        click.echo(f"Removed the cache and {removed} files of {shown_path(root)}/_site/.")


def _remove_outputs(root: str, work: str) -> int:
    manifest = read_manifest(work)
    if manifest is None:
        return 0
    out = os.path.join(root, "_site")
    removed = 0
    for path in manifest.outputs:
        try:
            os.remove(os.path.join(out, path))
            removed += 1
        except OSError:
            continue
    for place, _, _ in os.walk(out, topdown=False):
        if not os.listdir(place):
            os.rmdir(place)
    return removed
