"""A group of commands that proposes the nearest one for a name that is none of them."""

import click

from portfolio_gen.cli.speaking import first_sentence
from portfolio_gen.cli.spoken import said


class NearGroup(click.Group):
    """Commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; a near match is proposed for a typo."""
        name, names = args[0], self.list_commands(ctx)
        if name not in names and not name.startswith("-") and not ctx.resilient_parsing:
            from difflib import get_close_matches

            near = get_close_matches(name, names, 1)
            path = ctx.command_path
            words = "there is no command `{name}`: see `{path} --help`"
            if near:
                words = "there is no command `{name}`: did you mean `{path} {near}`?"
            raise click.UsageError(said(words, name=name, path=path, near="".join(near)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with the first sentence of its help, uncut."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, first_sentence(each.help or "")) for name, each in found if each]
            )
