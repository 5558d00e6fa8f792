"""`portfolio build`."""

import os
import time

import click

from portfolio_gen.build import build
from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.site import HELP, count, instant, shown_path, site_options, site_root
from portfolio_gen.cli.themes import THEME_HELP, aside_words, wanted_theme
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.store.places import below

NO_BASE_URL = (
    "warning: portfolio.yaml has no `base_url`, so canonical addresses, share pictures, feeds, "
    "sitemap.xml, portfolio.json, QR codes and the links of 404.html are left out."
)


@click.command("build", context_settings=HELP)
@site_options
@click.option(
    "-d", "--output-dir", "output", metavar="FOLDER", help="Where the site goes.  [_site]"
)
@click.option("-D", "--drafts", is_flag=True, help="With drafts, into .portfolio/drafts/.")
@click.option("--base-url", metavar="URL", help="Full public address, in place of `base_url`.")
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
        drafts, portable, _base_url(base_url), theme, text, strict_addresses=published is not None
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
            waiting=_waiting,
            progress=progress,
        )
    next_step = not zipped  # else the file is
    _show(result, root, out, form, quiet, verbose, time.perf_counter() - started, next_step)
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
        reason = (error.strerror or str(error)).lower()
        raise click.ClickException(f"{shown_path(place)} can't be written: {reason}") from None
    if not quiet:
        click.echo(
            f"{shown_path(place)}: {_size(size)}.\nNext: upload it where your site is hosted.",
            err=to_error,
        )


def _base_url(url: str | None) -> str | None:
    if url is None:
        return None
    if not url.startswith(("http://", "https://")):
        raise click.UsageError(f"--base-url takes a full address, https://…, not {url}")
    return url.rstrip("/") + "/"


def _output_path(asked: str, out: str) -> str:
    """Return the output that a person means by a path or an address."""
    path = asked.replace(os.sep, "/")
    inside = below(os.path.abspath(asked), os.path.abspath(out))
    if inside is not None:
        path = inside if not asked.endswith("/") else inside + "/"
    path = path.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def _waiting() -> None:
    click.echo("Another build of this site is running; waiting for it to end …", err=True)


def _show(
    result: Result,
    root: str,
    out: str,
    form: str,
    quiet: bool,
    verbose: bool,
    seconds: float,
    next_step: bool,
) -> None:
    if result.problems or form == "json":
        from portfolio_gen.cli.problems import show_problems

        show_problems(result.problems, root, form)
    if result.explanation is not None:
        from portfolio_gen.cli.explain import show_explanation

        show_explanation(result.explanation, to_error=form != "text")
    say = (lambda text: click.echo(text, err=True)) if form != "text" else click.echo
    if result.failed:
        click.echo(_failure(result, seconds), err=True)
        return
    if quiet:
        return
    if result.addressless:
        click.echo(NO_BASE_URL, err=True)
    if verbose:
        for path in result.written:
            say(f"  wrote    {path}")
        for path in result.deleted:
            say(f"  deleted  {path}")
    say(_success(result, out, seconds) + (_next(result, out) if next_step else ""))


def _success(result: Result, out: str, seconds: float) -> str:
    where = shown_path(out).rstrip("/") + "/"
    size = f"{count(result.pages, 'page')}, {count(result.files, 'file')}"
    warnings = _warnings(result)
    if not result.written and not result.deleted:
        return f"{where} is up to date: {size}{warnings} ({seconds:.2f} s)."
    changed = f"{len(result.written)} written"
    if result.deleted:
        changed += f", {len(result.deleted)} deleted"
    built = f"Built {where}: {size}, {changed}{warnings} ({seconds:.2f} s)."
    return built + _pictures(result)


def _pictures(result: Result) -> str:
    found = result.pictures
    if found is None:
        return ""
    return (
        f"\nPictures: {found.made} made, {found.reused} reused; {_size(found.original_bytes)} of "
        f"originals, {_size(found.largest_bytes)} as a wide screen loads them."
    )


def _size(count_of_bytes: int) -> str:
    """Return a number of bytes in the decimal unit that suits it."""
    megabytes = count_of_bytes / 1e6
    if megabytes < 0.9995:
        return f"{count_of_bytes / 1e3:.0f} kB"
    return f"{megabytes:.1f} MB" if megabytes < 99.5 else f"{megabytes:.0f} MB"


def _next(result: Result, out: str) -> str:
    """Return what to do with a site that has changed, on a line of its own."""
    where = shown_path(out).rstrip("/") + "/"
    if not result.written and not result.deleted:
        return ""
    if ".portfolio" in where:
        return f"\nNext: look at {where}; drafts are not for the web."
    return (
        "\nNext: `portfolio deploy` puts it on GitHub Pages; --zip makes a file to upload; "
        "with --portable it also opens from a disk."
    )


def _failure(result: Result, seconds: float) -> str:
    errors = sum(problem.severity == "error" for problem in result.problems)
    return (
        f"Not built: {count(errors, 'error')}{_warnings(result)} ({seconds:.2f} s). "
        "The site is as it was.\nNext: mend what is named above and build again."
    )


def _warnings(result: Result) -> str:
    warnings = sum(problem.severity == "warning" for problem in result.problems)
    return f", {count(warnings, 'warning')}" if warnings else ""
