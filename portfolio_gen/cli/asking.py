"""Questions that a person answers before the terminal."""

from collections.abc import Callable
from typing import TypeVar

import click

from portfolio_gen.french.voice import Voice

YES, NO = ("y", "yes", "o", "oui"), ("n", "no", "non")

Answer = TypeVar("Answer")


def answer_to(
    question: str,
    voice: Voice,
    check: Callable[[str], Answer],
    default: str,
    *,
    shown: bool = False,
) -> Answer:
    """Return what a person answers, asked again until `check` takes it.

    Enter means the default, which is named if it is `shown`.
    """
    while True:
        answer = click.prompt(
            question, default=default, show_default=shown, prompt_suffix=voice.said(": ")
        )
        try:
            return check(answer)
        except click.UsageError as error:
            click.echo(voice.said("Error: {words}", words=error.message))


def agrees(question: str, voice: Voice) -> bool:
    """Tell whether a person says yes to a question; Enter means no."""

    def check(answer: str) -> bool:
        if answer.strip().lower() not in YES + NO:
            raise click.UsageError(voice.said("y or n"))
        return answer.strip().lower() in YES

    return answer_to(voice.said("{question} [y/N]", question=question), voice, check, "n")
