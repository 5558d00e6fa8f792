"""Help and mistakes of the command line, in the language of the terminal."""

import re
from collections.abc import Iterable

import click

from portfolio_gen.cli.spoken import said, told

#: What stands in capitals for a value: `FOLDER` in `--output-dir FOLDER`.
_METAVAR = re.compile(r"\b[A-Z]{3,}\b")


class Help(click.HelpFormatter):
    """Sets help in the language of the terminal; click and the commands word it in English."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how a command is written."""
        super().write_usage(prog, _in_capitals(args), said("Usage: "))

    def write_heading(self, heading: str) -> None:
        """Write what stands above options or commands."""
        self.write(f"{'':>{self.current_indent}}{said(f'{heading}:')}\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs."""
        super().write_text("\n\n".join(in_one_line(each) for each in text.split("\n\n")))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write options or commands, each with what it does."""
        told_rows = [(_in_capitals(term), told(words)) for term, words in rows]
        super().write_dl(told_rows, col_max, col_spacing)


def in_one_line(paragraph: str) -> str:
    """Return a paragraph of a docstring without its line breaks, told."""
    return told(" ".join(paragraph.split()))


def first_sentence(paragraph: str) -> str:
    """Return the first sentence of a help text, told."""
    return in_one_line(re.split(r"(?<=\.)\s|\n\n", paragraph, maxsplit=1)[0])


def show_mistake(error: click.ClickException) -> None:
    """Print what is wrong with a call, with the way to call it if arguments are the mistake."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.show()
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
        name = f"{error.ctx.command_path} --help"
        click.echo(said("Try '{command}' for help.", command=name) + "\n", err=True)
    words = told(_message(error))
    if isinstance(error, click.MissingParameter):
        words = _in_capitals(words)
    from portfolio_gen.cli.forgotten import forgotten

    way_out = forgotten(error)
    line = said("Error: {words}", words=words)
    return click.echo(f"{line}\n{way_out}" if way_out else line, err=True)


def _message(error: click.ClickException) -> str:
    """Return what is wrong; an option that is named in French has one that is meant."""
    if isinstance(error, click.NoSuchOption) and error.ctx is not None:
        from portfolio_gen.cli.near import meant

        options = [each for param in error.ctx.command.get_params(error.ctx) for each in param.opts]
        if near := meant(error.option_name, options):
            return f"No such option '{error.option_name}'. Did you mean '{near}'?"
    return error.format_message()


def _in_capitals(term: str) -> str:
    return _METAVAR.sub(lambda found: told(found[0]), term)
