"""`portfolio completion`."""

import os
import subprocess
import sys
from collections.abc import Iterator

import click

from portfolio_gen.cli.site import HELP
from portfolio_gen.cli.spoken import said

#: Shell → the command that switches completion on for good.
FOR_GOOD = {
    "bash": """echo 'eval "$(portfolio completion bash)"' >> ~/.bashrc""",
    "zsh": """echo 'eval "$(portfolio completion zsh)"' >> ~/.zshrc""",
    "fish": "portfolio completion fish > ~/.config/fish/completions/portfolio.fish",
    "powershell": "mkdir -Force (Split-Path $PROFILE) > $null; Add-Content $PROFILE "
    "'portfolio completion powershell | Out-String | Invoke-Expression'",
}
#: How many processes up a shell is looked for: `portfolio` may have been started by another tool.
ABOVE = 5


@click.command("completion", context_settings=HELP)
@click.argument("shell", type=click.Choice(tuple(FOR_GOOD)), required=False)
@click.pass_context
def command(ctx: click.Context, shell: str | None) -> int:
    """Make the Tab key complete commands, options and their values.

    Without SHELL: say how, for the shell that you are in. With it: print its script.
    """
    if shell is None:
        _tell(_shell())
        return 0
    from portfolio_gen.cli.completing import script

    group = ctx.find_root().command
    assert isinstance(group, click.Group)
    click.echo(script(group, shell).encode(), nl=False)
    return 0


def _tell(shell: str) -> None:
    if shell not in FOR_GOOD:
        click.echo(said("This shell is none that can be helped: bash, zsh, fish, powershell."))
        words = "Next: `portfolio completion SHELL` prints the script of one of these."
        click.echo(said(words))
        return
    name = "PowerShell" if shell == "powershell" else shell
    words = "For {shell}: run this once, then open a new terminal and press Tab."
    click.echo(said(words, shell=name))
    click.echo(FOR_GOOD[shell])


def _shell() -> str:
    """Return the name of the shell that this runs in, or whatever else is known of it."""
    if sys.platform == "win32":
        return "powershell"
    for name in _names_above():
        found = {"pwsh": "powershell"}.get(name, name)
        if found in FOR_GOOD:
            return found
    return os.path.basename(os.environ.get("SHELL", ""))


def _names_above() -> Iterator[str]:
    """Yield the names of the processes that this one runs in, as far as `ps` tells."""
    process = str(os.getppid())
    for _ in range(ABOVE):
        try:
            done = subprocess.run(
                ("ps", "-o", "ppid=,comm=", "-p", process), capture_output=True, check=True
            )
        except (OSError, subprocess.SubprocessError):
            return
        process, _, name = done.stdout.decode("utf-8", "replace").strip().partition(" ")
        yield os.path.basename(name.strip()).lstrip("-")  # a login shell begins with a dash
