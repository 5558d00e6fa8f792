"""Removing what killed commands left in a site."""

import click

from portfolio_gen.cli.spoken import said
from portfolio_gen.scaffold.leftovers import remove_leftovers


def clear_leftovers(root: str, *, quiet: bool) -> bool:
    """Remove hidden folders of killed commands, and say so; tell whether there was any."""
    names = remove_leftovers(root)
    for name in () if quiet else names:
        click.echo(said("Removed {name}, which an interrupted command had left.", name=name))
    return bool(names)
