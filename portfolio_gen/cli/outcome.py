"""What `portfolio build` tells of a build, and of what to do next."""

import os

import click

from portfolio_gen.cli.site import shown_path
from portfolio_gen.cli.spoken import count, decimal, listed, said, size_in_words, told
from portfolio_gen.model.result import Result
from portfolio_gen.read.scan import CONFIG_NAMES
from portfolio_gen.store.atomic import read_bytes

NO_BASE_URL = (
    "without `base_url` the site has no share pictures, no feeds, no QR codes, and no list of its "
    "pages for search engines."
)


def show(
    result: Result,
    root: str,
    out: str,
    form: str,
    quiet: bool,
    verbose: bool,
    seconds: float,
    then: str,
) -> None:
    """Tell what came of a build; `then` is what to do next."""
    if result.problems or form == "json":
        from portfolio_gen.cli.problems import show_problems

        show_problems(result.problems, root, form)
    if result.explanation is not None:
        from portfolio_gen.cli.explain import show_explanation

        show_explanation(result.explanation, to_error=form != "text")
    say = (lambda text: click.echo(text, err=True)) if form != "text" else click.echo
    if result.failed:
        click.echo(_failure(result, out, seconds), err=True)
        return
    if quiet:
        return
    if result.addressless:
        _show_addressless(root)
    if verbose:
        for path in result.written:
            say(f"  {said('wrote    {path}', path=path)}")
        for path in result.deleted:
            say(f"  {said('deleted  {path}', path=path)}")
    say(_success(result, out, seconds) + _drafts(result, out) + then)


def _show_addressless(root: str) -> None:
    """Say what a site lacks that does not know its address: a warning once it was published."""
    is_known = os.path.exists(os.path.join(root, ".portfolio", "published.txt"))
    severity, message = said("warning" if is_known else "note"), said(NO_BASE_URL)
    written = (read_bytes(os.path.join(root, name)) or b"" for name in CONFIG_NAMES)
    hint = "once you know the site's address, write it into portfolio.yaml: `base_url: https://…`"
    if any(b"\n# base_url:" in data for data in written):
        hint = (
            "once you know the site's address, write it into portfolio.yaml, behind `# base_url:`, "
            "and take that `# ` away"
        )
    click.echo(said("{severity}: {message}", severity=severity, message=message), err=True)
    click.echo("   " + said("hint: {hint}", hint=said(hint)), err=True)


def _drafts(result: Result, out: str) -> str:
    """Return which drafts were left out, on a line of its own."""
    if not result.drafts or ".portfolio" in shown_path(out):
        return ""
    words = "Left out, drafts: {paths}. Take `draft: true` away to publish them."
    if len(result.drafts) == 1:
        words = "Left out, a draft: {paths}. Take `draft: true` away to publish it."
    return "\n" + said(words, paths=listed(result.drafts, 3))


def _success(result: Result, out: str, seconds: float) -> str:
    where = shown_path(out).rstrip("/") + "/"
    size = f"{count(result.pages, 'page')}, {count(result.files, 'file')}"
    values = {"where": where, "warnings": _warnings(result), "seconds": decimal(seconds)}
    if not result.written and not result.deleted:
        return said("{where} is up to date: {size}{warnings} ({seconds} s).", size=size, **values)
    size += ", " + told(f"{len(result.written):,} written")
    if result.deleted:
        size += ", " + told(f"{len(result.deleted):,} deleted")
    built = said("Built {where}: {size}{warnings} ({seconds} s).", size=size, **values)
    return built + _pictures(result)


def _pictures(result: Result) -> str:
    found = result.pictures
    if found is None:
        return ""
    return "\n" + said(
        "Pictures: {made} made, {reused} reused; {originals} of originals, {largest} as a wide "
        "screen loads them.",
        made=found.made,
        reused=found.reused,
        originals=size_in_words(found.original_bytes),
        largest=size_in_words(found.largest_bytes),
    )


def next_step(result: Result, out: str, *, portable: bool) -> str:
    """Return what to do with a site that has changed, on a line of its own."""
    where = shown_path(out).rstrip("/") + "/"
    if not result.written and not result.deleted:
        return ""
    if ".portfolio" in where:
        return "\n" + said("Next: look at {where}; drafts are not for the web.", where=where)
    if portable:
        return "\n" + said("Next: open {page}.", page=f"{where}index.html")
    return "\n" + said(
        "Next: `portfolio deploy` puts it on GitHub Pages; --zip makes a file to upload; "
        "with --portable it also opens from a disk."
    )


def _failure(result: Result, out: str, seconds: float) -> str:
    errors = sum(problem.severity == "error" for problem in result.problems)
    stays = os.path.isdir(out)
    return said(
        "Not built: {errors}{warnings} ({seconds} s). The site is as it was.\n"
        "Next: mend what is named above and build again."
        if stays
        else "Not built: {errors}{warnings} ({seconds} s).\n"
        "Next: mend what is named above and build again.",
        errors=count(errors, "error"),
        warnings=_warnings(result),
        seconds=decimal(seconds),
    )


def _warnings(result: Result) -> str:
    warnings = sum(problem.severity == "warning" for problem in result.problems)
    return f", {count(warnings, 'warning')}" if warnings else ""
