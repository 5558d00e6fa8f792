"""What a new site begins with: as options say it, or as a person answers."""

import re
from collections.abc import Callable, Mapping

import click

from portfolio_gen.cli.asking import answer_to
from portfolio_gen.french.voice import Voice
from portfolio_gen.scaffold.new import LOOKS
from portfolio_gen.scaffold.notice import is_siret

EMAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@.,;<>()]+\Z")
#: Fields of `Legal`, in their order.
NOTICE = ("siret", "address", "phone", "host")
QUESTIONS = {
    "name": "Your name, or that of your studio",
    "job": "Your trade, in one short sentence (Enter: later)",
    "email": "E-mail to write to (Enter: later)",
    "siret": "SIRET",
    "address": "Postal address",
    "phone": "Telephone",
    "host": "Host (GitHub, or name, address and telephone)",
}
#: What readers look at first in somebody's work, with the theme that is made for it.
LOOK_WORDS = {
    "pictures": "pictures  (theme Cimaise: a white room, the work in large)",
    "cases": "cases     (theme Dossier: result, problem, reasoning)",
    "list": "a list    (theme Registre: many works on one surface)",
}
#: Every answer to what is looked at first, with its theme: a number, a word, the theme itself.
THEMES = {
    answer: LOOKS[look]
    for number, (look, french) in enumerate(
        {"pictures": "images", "cases": "cas", "list": "liste"}.items(), 1
    )
    for answer in (str(number), look, french, LOOKS[look])
}
#: Written with the words as they are listed: "a list", "des images".
ARTICLES = ("a", "des", "une")
NO_SIRET = "this is no SIRET: its last digit doesn't fit the others; look for a slip"
Given = Mapping[str, str | None]
Check = Callable[[str], str]


def told(given: Given, voice: Voice) -> dict[str, str]:
    """Return what the options say, "" for the others; without a name there is no site."""
    checks = _checks(voice)
    said = {name: checks.get(name, str.strip)(value or "") for name, value in given.items()}
    if not said["name"]:
        words = '--name is needed where nobody can be asked: --name "Ada Moore"'
        raise click.UsageError(voice.said(words))
    return said


def asked(given: Given, languages: tuple[str, ...], voice: Voice) -> dict[str, str]:
    """Return what the options say, and for the others what a person answers."""
    checks = _checks(voice)
    said = {name: checks.get(name, str.strip)(value) for name, value in given.items() if value}

    def ask(name: str, check: Check) -> None:
        if name not in said:
            said[name] = answer_to(voice.said(QUESTIONS[name]), voice, check, "")

    ask("name", _needed(voice))
    ask("job", str.strip)
    said["theme"] = said.get("theme") or _look(voice)
    ask("email", checks["email"])
    if "fr" in languages and not said.keys() >= set(NOTICE):
        words = "A professional site in French says who publishes and hosts it. Enter: later."
        click.echo(voice.said(words))
        for name in NOTICE:
            ask(name, checks.get(name, str.strip))
    return said


def _look(voice: Voice) -> str:
    """Return the theme for what readers look at first."""
    click.echo(voice.said("What do people look at first in your work?"))
    for at, look in enumerate(LOOKS, 1):
        click.echo(f"  {at}  {voice.said(LOOK_WORDS[look])}")

    def theme(answer: str) -> str:
        words = [word for word in answer.casefold().split() if word not in ARTICLES]
        found = THEMES.get(" ".join(words))
        if found is None:
            raise click.UsageError(voice.said("1, 2 or 3; or pictures, cases, list"))
        return found

    return answer_to(voice.said("Your choice"), voice, theme, "2", shown=True)


def _checks(voice: Voice) -> dict[str, Check]:
    """Return what answers of a certain form go through; a person is asked again if one refuses."""

    def email(answer: str) -> str:
        if answer.strip() and not EMAIL.match(answer.strip()):
            raise click.UsageError(voice.said("an address such as ada@example.org"))
        return answer.strip()

    def siret(answer: str) -> str:
        digits = "".join(answer.split())
        if digits and not re.fullmatch("[0-9]{14}", digits):
            raise click.UsageError(voice.said("a SIRET has 14 digits"))
        if digits and not is_siret(digits):
            raise click.UsageError(voice.said(NO_SIRET))
        return " ".join((digits[:3], digits[3:6], digits[6:9], digits[9:])).strip()

    return {"email": email, "siret": siret}


def _needed(voice: Voice) -> Check:
    def check(answer: str) -> str:
        if not answer.strip():
            raise click.UsageError(voice.said("one line is needed"))
        return answer.strip()

    return check
