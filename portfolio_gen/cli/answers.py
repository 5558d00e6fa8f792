"""What a new site begins with: as options say it, or as a person answers."""

import re
from collections.abc import Callable, Mapping

import click

from portfolio_gen.cli.scaffold_words import Words
from portfolio_gen.scaffold.new import LOOKS

EMAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@.,;<>()]+\Z")
NOTICE = ("siret", "address", "host")
Given = Mapping[str, str | None]
Check = Callable[[str], str]


def told(given: Given, words: Words) -> dict[str, str]:
    """Return what the options say, "" for the others; without a name there is no site."""
    checks = _checks(words)
    said = {name: checks.get(name, str.strip)(value or "") for name, value in given.items()}
    if not said["name"]:
        raise click.UsageError(words["no-name"])
    return said


def asked(given: Given, languages: tuple[str, ...], words: Words) -> dict[str, str]:
    """Return what the options say, and for the others what a person answers."""
    checks = _checks(words)
    said = {name: checks.get(name, str.strip)(value) for name, value in given.items() if value}

    def ask(name: str, check: Check, default: str | None = None) -> None:
        if name not in said:
            said[name] = click.prompt(
                words[name],
                default=default,
                value_proc=check,
                prompt_suffix=words["suffix"],
                show_default=False,
            )

    ask("name", _needed(words))
    ask("job", _needed(words))
    said["theme"] = said.get("theme") or _look(words)
    ask("email", checks["email"], "")
    if "fr" in languages and not said.keys() >= set(NOTICE):
        click.echo(words["legal"])
        for name in NOTICE:
            ask(name, checks.get(name, str.strip), "")
    return said


def _look(words: Words) -> str:
    """Return the theme for what readers look at first."""
    click.echo(words["look"])
    for at, look in enumerate(LOOKS, 1):
        click.echo(f"  {at}  {words[look]}")

    def theme(answer: str) -> str:
        if answer.strip() not in ("1", "2", "3"):
            raise click.UsageError(words["of-three"])
        return list(LOOKS.values())[int(answer) - 1]

    return click.prompt(
        words["choice"], default="2", value_proc=theme, prompt_suffix=words["suffix"]
    )


def _checks(words: Words) -> dict[str, Check]:
    """Return what answers of a certain form go through; a person is asked again if one refuses."""

    def email(answer: str) -> str:
        if answer.strip() and not EMAIL.match(answer.strip()):
            raise click.UsageError(words["email-form"])
        return answer.strip()

    def siret(answer: str) -> str:
        digits = "".join(answer.split())
        if digits and not re.fullmatch("[0-9]{14}", digits):
            raise click.UsageError(words["siret-form"])
        return " ".join((digits[:3], digits[3:6], digits[6:9], digits[9:])).strip()

    return {"email": email, "siret": siret}


def _needed(words: Words) -> Check:
    def check(answer: str) -> str:
        if not answer.strip():
            raise click.UsageError(words["one-line"])
        return answer.strip()

    return check
