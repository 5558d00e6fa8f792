"""What `--explain` prints."""

import click

from portfolio_gen.model.explanation import Explanation


def show_explanation(explanation: Explanation) -> None:
    """Print what an output is made of, and which part changed since the last build."""
    if not explanation.kind:
        click.echo(f"{explanation.path}: not part of the site.")
        if explanation.near:
            click.echo("  near: " + ", ".join(explanation.near))
        return
    click.echo(f"{explanation.path}: {explanation.kind}")
    click.echo(f"  asked for by  {explanation.origin}")
    for source in explanation.sources:
        click.echo(f"  made from     {source}")
    for name, value in explanation.values:
        click.echo(f"  {name:<13} {value}")
    click.echo(f"  this build    {explanation.state}")
    for name in explanation.changed:
        click.echo(f"  changed       {name}")
