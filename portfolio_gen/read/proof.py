"""What is claimed must be proved: a measured result has a source, a quote its author's consent."""

from typing import Any

from portfolio_gen.model.front import FrontClient, FrontQuote, FrontResult, Text
from portfolio_gen.read.fault import FaultError

#: What people write for "not yet".
REFUSED = (
    "no", "false", "non", "none", "aucun", "0", "pending", "en attente", "tbd", "todo", "not yet",
    "pas encore", "à demander", "a demander", "to ask", "to be asked", "refused", "refusé",
)  # fmt: skip


def unproved(value: Any) -> tuple[str, FaultError] | None:
    """Return what a result or a quote lacks, with the key that it is told at; None for nothing."""
    if isinstance(value, FrontResult) and value.basis == "measured" and not _says(value.source):
        return "basis", FaultError(
            "result-source",
            "this result is said to be measured, and does not say where it can be checked",
            "add `source: …` (a report, a page, who measured it); or write `basis: estimate`",
        )
    if isinstance(value, FrontQuote):
        return without_consent(value.consent, "consent: by e-mail, 3 July 2025", "text")
    if isinstance(value, FrontClient) and value.show == "public":
        return _against_their_will(value)
    return None


def _against_their_will(client: FrontClient) -> tuple[str, FaultError] | None:
    if client.consent.strip().casefold() not in REFUSED:
        return None
    return "consent", FaultError(
        "client-consent",
        "this client has not agreed to be named",
        "write `show: anonymous` with `shown_as: …`, or `show: hidden`, until there is an answer",
    )


def _says(text: Text) -> bool:
    """Tell whether a text says something: "?", "-" and "x" don't."""
    texts = text.values() if isinstance(text, dict) else (text,)
    return any(sum(map(str.isalnum, each)) > 1 for each in texts)


def without_consent(consent: str, example: str, place: str = "") -> tuple[str, FaultError] | None:
    """Return why a quote may not be published, and where that is told; None if it may.

    `example` is how consent is written there; without any, it is told at `place`.
    """
    said = consent.strip().casefold()
    if not _says(said):
        return place, FaultError(
            "quote-consent",
            "this quote does not say that its author agreed to be quoted",
            f"ask, then add when and how: `{example}`; or take it out",
        )
    if said in REFUSED:
        return "consent", FaultError(
            "quote-consent",
            "the author of this quote has not agreed to be quoted",
            "take the quote out until there is an answer; then `consent` says when and how",
        )
    return None
