"""Answers to a shell that asks how a line goes on, and the scripts by which shells ask.

The protocol is click's: `_PORTFOLIO_COMPLETE` names the shell and what is wanted of it,
`COMP_WORDS` and `COMP_CWORD` hold the line. Source: click's documentation, "Shell Completion".
"""

import os
import re

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

from portfolio_gen.cli.spoken import told
from portfolio_gen.cli.values import teach

VARIABLE = "_PORTFOLIO_COMPLETE"
PROGRAM = "portfolio"
#: What a shell would take for more than a letter of a word.
_SPECIAL = re.compile(r"([^\w@%+=:,./~-])")
ESCAPED = r"\\\\\1"


class _Joined(ShellComplete):
    """A shell that shows what things are, and sees `--theme=dos` as one word to be replaced."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        items = super().get_completions(args, incomplete)
        name, equals, _ = incomplete.partition("=")
        joined = bool(equals) and name.startswith("--")
        for item in items:
            item.value = f"{name}={item.value}" if joined and item.type == "plain" else item.value
            item.help = item.help and told(item.help)
        return items


class Bash(BashComplete):
    """Bash from 4.4 on. It sees `--theme=dos` as three words, and writes values as they come."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the cursor, and the one that it stands in."""
        args, incomplete = super().get_completion_args()
        return [each for each in args if each != "="], incomplete

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return an item as a line. The script's `read` takes one of two backslashes away."""
        if item.type == "plain" and not _in_quotes():
            return f"{item.type},{_SPECIAL.sub(ESCAPED, item.value)}"
        return super().format_completion(item)


class Zsh(_Joined, ZshComplete):
    """Zsh, whose completion is switched on if nobody did, as on a new Mac."""

    def source(self) -> str:
        """Return the script."""
        first, _, rest = super().source().partition("\n")
        ready = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }"
        return f"{first}\n{ready}\n{rest}"


class Fish(_Joined, FishComplete):
    """Fish, with values that have a comma in them."""

    def source(self) -> str:
        """Return the script."""
        return super().source().replace('string split ","', 'string split -m 1 ","')


class PowerShell(_Joined):
    """PowerShell from 5.1 on. Words come one a line, so that no backslash of a path is lost."""

    name = "powershell"
    source_template = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($word, $ast, $cursor)
    $before = $ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object {
            $plain = $_ -is [System.Management.Automation.Language.StringConstantExpressionAst]
            if ($plain) { $_.Value } else { $_.ToString() }
        }
    $word = "$word".Trim("'", '"')
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $env:COMP_WORDS = $before -join "`n"
        $env:COMP_CWORD = $word
        $env:%(complete_var)s = 'powershell_complete'
        $found = & %(prog_name)s 2>$null
    } finally {
        [Console]::OutputEncoding = $encoding
        $env:COMP_WORDS = $env:COMP_CWORD = $env:%(complete_var)s = $null
    }
    foreach ($line in $found) {
        $type, $value, $help = $line -split "`t", 3
        if ($type -eq 'plain') {
            $text = $value
            if ($value -match '[^\\w@/\\\\.:=+~-]') {
                $text = "'" + $value.Replace("'", "''") + "'"
            }
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new(
                $text, $value, 'ParameterValue', $help)
        } else {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($word) |
                Where-Object { $type -eq 'file' -or $_.ResultType -eq 'ProviderContainer' }
        }
    }
}
"""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the cursor, and the one that it stands in.

        PowerShell has no empty variables: what is missing is empty.
        """
        words = os.environ.get("COMP_WORDS", "").split("\n")
        return words[1:], os.environ.get("COMP_CWORD", "")

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return an item as a line."""
        return f"{item.type}\t{item.value}\t{' '.join((item.help or '').split())}"


SHELLS: dict[str, type[ShellComplete]] = {
    "bash": Bash,
    "zsh": Zsh,
    "fish": Fish,
    "powershell": PowerShell,
}


def script(group: click.Group, shell: str) -> str:
    """Return what a shell runs to complete the commands of a group."""
    return SHELLS[shell](group, {}, PROGRAM, VARIABLE).source()


def answer(group: click.Group, instruction: str) -> int:
    """Print the answer to a shell's question, such as "bash_complete", and return an exit code.

    Whatever goes wrong is told to nobody: a person is in the midst of a line.
    """
    shell, _, wish = instruction.partition("_")
    if shell not in SHELLS or wish not in ("complete", "source"):
        return 1
    try:
        if wish == "source":
            text = script(group, shell)
        else:
            text = SHELLS[shell](teach(group), {}, PROGRAM, VARIABLE).complete()
        click.echo(text.encode("utf-8", "replace"), nl=bool(text))  # bytes: no line end is changed
    except Exception:
        return 1
    return 0


def _in_quotes() -> bool:
    """Tell whether the word at the cursor of Bash begins with a quotation mark."""
    words = os.environ["COMP_WORDS"].split("\n")
    at = int(os.environ["COMP_CWORD"])
    return at < len(words) and words[at].startswith(("'", '"'))
