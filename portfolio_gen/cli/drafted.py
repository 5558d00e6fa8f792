"""What `portfolio add projects` says."""

import click

from portfolio_gen.cli.adding import AS_THEY_WERE, Telling
from portfolio_gen.cli.spoken import count, decimal, listed, said
from portfolio_gen.scaffold.drafts import Drafts
from portfolio_gen.scaffold.there import There

#: Names that are listed.
MOST = 5


def tell_drafts(drafts: Drafts, telling: Telling, seconds: float) -> None:
    """Tell of the drafts and of what was left, and what to do next."""
    shown = [(telling.shown(each.path), telling.what(each.brought)) for each in drafts.added]
    width = max((len(path) for path, _ in shown), default=0)
    for path, what in shown:
        click.echo(f"  {path:<{width}}  {', '.join(what)}")
    for each in drafts.there:
        _tell_there(each, telling)
    for name in drafts.bare:
        click.echo(said("  {name}: no pictures, left", name=name))
    if drafts.loose:
        names = listed(drafts.loose, MOST)
        click.echo(said("  In no sub-folder, so left: {names}", names=names))
    for added in drafts.added:
        telling.ahead(added)
    if not drafts.added:
        click.echo(said("Nothing new was there to write ({seconds} s).", seconds=decimal(seconds)))
        return
    number = count(len(drafts.added), "draft")
    click.echo(said("Wrote {drafts} ({seconds} s).", drafts=number, seconds=decimal(seconds)))
    if telling.originals:
        click.echo(said(AS_THEY_WERE))
    click.echo(
        said(
            "Next: complete them one by one, and take `draft: true` away; "
            "`portfolio serve --open` shows drafts, too."
        )
    )


def _tell_there(each: There, telling: Telling) -> None:
    path = telling.shown(each.path)
    if not each.missing:
        click.echo(said("  {name}: already there in {path}, left", name=each.name, path=path))
        return
    names = listed(each.missing, MOST)
    words = "  {name}: already there in {path}, left; new, to be copied by hand: {names}"
    click.echo(said(words, name=each.name, path=path, names=names))
