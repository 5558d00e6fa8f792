"""What was probably meant where a call has too much or too little: a line that can be typed."""

import re

import click

from portfolio_gen.cli.spoken import said

_EXTRA = re.compile(r"[^(]+extra\sarguments? \((?P<extra>.*)\)", re.DOTALL)  # click's own words
#: What programs for letters make of quotation marks; a shell takes them for letters.
_QUOTES = " \t\"'“”„«»‘’\u00a0\u202f"
BLANKS = "What has blanks in it stands between straight quotation marks: `{call}`"


def forgotten(error: click.ClickException) -> str:
    """Return how a call is to be typed that lacks quotation marks or a title, "" otherwise."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return ""
    path = context.command_path
    if isinstance(error, click.MissingParameter):
        wanted = error.param.metavar if error.param else None
        words = {
            "TITLE": 'Such as: `{path} "Your title"`',
            "FOLDER": "Type `{path}` and a blank, drag the folder onto the terminal, press Enter.",
        }.get(wanted or "", "")
        return said(words, path=path) if words else ""
    found = _EXTRA.match(error.message)
    return _with_quotes(context, path, found["extra"]) if found else ""


def _with_quotes(context: click.Context, path: str, extra: str) -> str:
    """Return the call with its argument in quotation marks; the one that was cut at a blank."""
    known = [each for each in context.command.params if isinstance(each, click.Argument)]
    first = context.params.get(known[0].name or "") if len(known) == 1 else None
    if not isinstance(first, str):
        return ""
    if " " in first:  # it has its quotation marks: a path behind an option lacks them
        option, value = _spoken(context)
        return said(BLANKS, call=f'{option} "{value} {extra}"') if option else ""
    whole = f"{first} {extra}".strip(_QUOTES)
    return said(BLANKS, call=f'{path} "{whole}"')


def _spoken(context: click.Context) -> tuple[str, str]:
    """Return the last option that was given with a path, and its value."""
    given = [
        (each.opts[0], context.params.get(each.name or ""))
        for each in context.command.params
        if isinstance(each, click.Option) and each.name in ("photos", "site")
    ]
    return next(((name, value) for name, value in given if isinstance(value, str)), ("", ""))
