"""`portfolio build`."""

import os
import time

import click

from portfolio_gen.build import build
from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.outcome import next_step, show
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.site import (
    ADDRESS_HELP,
    HELP,
    full_address,
    instant,
    shown_path,
    site_options,
    site_root,
)
from portfolio_gen.cli.spoken import reason_of, said, size_in_words, tell_waiting
from portfolio_gen.cli.themes import THEME_HELP, aside_words, wanted_theme
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.store.places import below


@click.command("build", context_settings=HELP)
@site_options
@click.option(
    "-d", "--output-dir", "output", metavar="FOLDER", help="Where the site goes.  [_site]"
)
@click.option("-D", "--drafts", is_flag=True, help="With drafts, into .portfolio/drafts/.")
@click.option("--base-url", metavar="URL", help=ADDRESS_HELP)
@click.option("--portable", is_flag=True, help="Links that work from a disk, without a server.")
@click.option("--zip", "zipped", is_flag=True, help="Also as one file to upload, _site.zip.")
@click.option("--theme", metavar="NAME|FOLDER", help=THEME_HELP)
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option(
    "--published",
    metavar="auto|URL|FILE",
    help="What was published before; an address that vanished is then an error.",
)
@click.option("--no-cache", is_flag=True, help="Trust nothing of earlier builds.")
@click.option("--explain", metavar="PATH", help="Say what one output is made of.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How problems are shown.  [text]",
)
def command(
    directory: str | None,
    quiet: bool,
    verbose: bool,
    day: str | None,
    output: str | None,
    drafts: bool,
    base_url: str | None,
    portable: bool,
    zipped: bool,
    theme: str | None,
    strict: bool,
    published: str | None,
    no_cache: bool,
    explain: str | None,
    form: str,
) -> int:
    """Make the site: from DIR (or the folder you are in) into _site/."""
    started = time.perf_counter()
    root = site_root(directory)
    out = output or os.path.join(root, ".portfolio/drafts" if drafts else "_site")
    if zipped and drafts:
        raise click.UsageError("--zip is for what is published, and drafts are not")
    theme = wanted_theme(theme, root)
    text = None
    if published is not None:
        from portfolio_gen.cli.published import read_published

        text = read_published(published, root, base_url)
    wishes = Wishes(
        drafts,
        portable,
        full_address(base_url),
        theme,
        text,
        strict_addresses=published is not None,
    )
    with PictureProgress(shown=not quiet and form == "text") as progress:
        result = build(
            root,
            out,
            today=instant(day),
            wishes=wishes,
            trust=not no_cache,
            strict=strict,
            explain=_output_path(explain, out) if explain else "",
            search=os.environ.get("PATH", ""),
            shared="" if no_cache else cache_folder(),
            waiting=tell_waiting,
            progress=progress,
        )
    seconds = time.perf_counter() - started
    then = "" if zipped or result.failed else next_step(result, out, portable=portable)
    show(result, root, out, form, quiet, verbose, seconds, then)
    if result.aside and not (quiet or result.failed):
        click.echo(aside_words(result.aside, theme), err=True)
    if result.failed:
        return 1
    if published is not None:
        from portfolio_gen.cli.published import keep_published

        keep_published(root, out)
    if zipped:
        _zip(root, out, quiet=quiet, to_error=form != "text")
    return 0


def _zip(root: str, out: str, *, quiet: bool, to_error: bool) -> None:
    """Put all files of a site that was built into one beside it."""
    from portfolio_gen.build import work_name
    from portfolio_gen.deploy.archive import write_zip
    from portfolio_gen.store.manifest import read_manifest

    out = os.path.abspath(out)
    work = os.path.join(root, ".portfolio", "outputs", work_name(os.path.abspath(root), out))
    manifest = read_manifest(work)
    place = f"{out.rstrip(os.sep)}.zip"
    try:
        size = write_zip(out, manifest.outputs if manifest else (), place)
    except OSError as error:
        raise click.ClickException(
            said(
                "{path} can't be written: {reason}", path=shown_path(place), reason=reason_of(error)
            )
        ) from None
    if not quiet:
        line = said(
            "{path}: {size}.\nNext: upload it where your site is hosted.",
            path=shown_path(place),
            size=size_in_words(size),
        )
        click.echo(line, err=to_error)


def _output_path(asked: str, out: str) -> str:
    """Return the output that a person means by a path or an address."""
    path = asked.replace(os.sep, "/")
    inside = below(os.path.abspath(asked), os.path.abspath(out))
    if inside is not None:
        path = inside if not asked.endswith("/") else inside + "/"
    path = path.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path
