"""`portfolio clean`."""

import os
import time
from collections.abc import Iterable

import click

from portfolio_gen.cli.leftovers import clear_leftovers
from portfolio_gen.cli.site import HELP, require_site, shown_path, site_root
from portfolio_gen.cli.spoken import count, decimal, reason_of, said, tell_waiting
from portfolio_gen.plan.plan import MARKER
from portfolio_gen.realise.commit import files_below
from portfolio_gen.store.atomic import read_bytes
from portfolio_gen.store.lock import locked
from portfolio_gen.store.manifest import read_manifest
from portfolio_gen.store.patience import remove, remove_tree

#: What was published is known nowhere else; locks may be held.
KEPT = ("published.txt", "lock", "deploy.lock")


@click.command("clean", context_settings=HELP)
@click.argument("directory", metavar="[DIR]", required=False)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
def command(directory: str | None, quiet: bool) -> None:
    """Remove what builds made: the cache, and the files of _site/ that are ours.

    What was published is remembered, and files of yours in _site/ stay.
    """
    started = time.perf_counter()
    root = site_root(directory)
    require_site(root)
    cache, out = os.path.join(root, ".portfolio"), os.path.join(root, "_site")
    cleared = clear_leftovers(root, quiet=quiet)
    if not (os.path.isdir(cache) or _is_ours(out)):
        if not (quiet or cleared):
            click.echo(said("Nothing to clean."))
        return
    os.makedirs(cache, exist_ok=True)
    try:
        with locked(os.path.join(cache, "lock"), tell_waiting):
            removed = _remove_outputs(out, os.path.join(cache, "outputs", "site"))
            _remove_cache(cache)
    except OSError as error:
        place, reason = error.filename or cache, reason_of(error)
        raise click.ClickException(
            said("{path} can't be removed: {reason}", path=place, reason=reason)
        ) from None
    if not quiet:
        left = files_below(out) if os.path.isdir(out) else []
        site = shown_path(out)
        removed_words = said(
            "Removed the cache and {files} of {site}/ ({seconds} s).",
            files=count(removed, "file"),
            site=site,
            seconds=decimal(time.perf_counter() - started),
        )
        click.echo(removed_words)
        if left:
            click.echo(said("Not made by portfolio, so left: {paths}", paths=", ".join(left[:5])))
        click.echo(said("Next: `portfolio build` makes all of it anew."))


def _is_ours(out: str) -> bool:
    """Tell whether a folder has the line in it by which builds know their own."""
    data = read_bytes(os.path.join(out, ".nojekyll")) or b""
    return data.decode("utf-8", "replace").startswith(MARKER.rstrip("\n"))


def _remove_cache(cache: str) -> None:
    for name in os.listdir(cache):
        if name in KEPT:
            continue
        place = os.path.join(cache, name)
        is_folder = os.path.isdir(place) and not os.path.islink(place)
        remove_tree(place, forgiving=False) if is_folder else remove(place)


def _remove_outputs(out: str, work: str) -> int:
    """Remove what the manifest lists, or all if the marker alone says whose it is."""
    manifest = read_manifest(work)
    paths: Iterable[str] = manifest.outputs if manifest else ()
    if manifest is None and _is_ours(out):
        paths = files_below(out)
    removed = 0
    for path in paths:
        try:
            remove(os.path.join(out, path))
            removed += 1
        except OSError:
            continue
    for place, _, _ in os.walk(out, topdown=False):
        if not os.path.islink(place) and not os.listdir(place):
            os.rmdir(place)
    return removed
