"""The pages of codes: problems, and the review's advice."""

from collections.abc import Mapping

from portfolio_gen.model.codes import ADVICE
from portfolio_gen.read.all_codes import all_codes
from portfolio_gen.review.advice import label, wordings
from scripts.reference.voice import Voice, cell, table

PROBLEMS = "Each problem that a build can find, by its code."
REVIEW = (
    "What `portfolio review` may say of a text, most worth first, in the language of the "
    "text. It is advice: no build fails of it. `checks: {off: [code]}` switches a rule off, "
    "for the site in `portfolio.yaml` or for one page in its front matter."
)


def problems_page(voice: Voice) -> str:
    """Return all codes of problems."""
    rows = [f"{voice(PROBLEMS)}\n", *table(voice("code"), voice("what it says"))]
    rows += [f"| `{code}` | {cell(voice(words))} |" for code, words in all_codes().items()]
    return "\n".join(rows) + "\n"


def advice_page(voice: Voice) -> str:
    """Return all advice, in the order of its worth, as it is said of a text in the language."""
    parts = [f"{voice(REVIEW)}\n"]
    for code, english in ADVICE.items():
        words = voice(english)
        parts.append(f"## {code}\n\n{words[0].upper()}{words[1:]}.\n")
        parts += [_wording(each, voice.lang) for each in wordings(code, voice.lang)]
    return "\n".join(parts)


def _wording(said: Mapping[str, str], lang: str) -> str:
    why, mend = (f"{label(name, lang)} {said[name]}" for name in ("why", "mend"))
    return f"> {said['message']}  \n> {why}  \n> {mend}\n".replace("{{", "{").replace("}}", "}")
