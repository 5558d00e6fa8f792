"""What the review says, and the words it says it in."""

import os
import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from portfolio_gen.model.problem import Span
from portfolio_gen.model.typography import typeset

_CODE = re.compile("(`[^`]*`)")
_ELIDED = re.compile(r"\bde (\{(\w+)\})")  # no English text has it
_VOWEL = re.compile("[aeiouyàâéèêëîïôöûüœæ]", re.IGNORECASE)
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts")

#: Other wordings → their code.
VARIANTS = {
    "reason-unsaid": "reason-late",
    "captions-missing-gallery": "captions-missing",
    "cover-missing": "picture-late",
    "cover-first": "picture-late",
    "client-consent-none": "client-consent",
    "work-all-featured": "work-equal",
}


class Advice(Struct, frozen=True):
    """Something a reader would miss. No mistake, so no `Problem`: it fails nothing.

    `message`, `why` (a reader cares) and `mend` (one way to) are in the language `lang`, that of
    the write-up. `code` is a word of `ADVICE` in `model/codes.py`.
    """

    code: str
    lang: str
    message: str
    why: str
    mend: str
    span: Span


def advice(code: str, lang: str, span: Span, variant: str = "", **values: object) -> Advice:
    """Return advice in the words of a language; `variant` is another wording of the same code."""
    words = _texts(lang)[variant or code]
    said = {name: _set(_filled(text, values), lang) for name, text in words.items()}
    return Advice(code, lang, said["message"], said["why"], said["mend"], span)


def _filled(text: str, values: Mapping[str, object]) -> str:
    """Return a text with its gaps filled; « de {client} » is « d’Ateliers Groslambert »."""
    elided = _ELIDED.sub(
        lambda gap: f"d’{gap[1]}" if _VOWEL.match(str(values[gap[2]])) else gap[0], text
    )
    return elided.format(**values)


def _set(text: str, lang: str) -> str:
    """Return a text with the spaces and signs of its language; what is in backticks stays."""
    parts = _CODE.split(text)
    return "".join(part if at % 2 else typeset(part, lang) for at, part in enumerate(parts))


def label(name: str, lang: str) -> str:
    """Return what stands before a part of advice: "Why" or "Pourquoi"."""
    return _texts(lang)["labels"][name]


@cache
def wordings(code: str, lang: str) -> tuple[Mapping[str, str], ...]:
    """Return all wordings of a code, each with `message`, `why` and `mend`, gaps in braces."""
    names = [name for name in _texts(lang) if name == code or VARIANTS.get(name) == code]
    return tuple(_texts(lang)[name] for name in names)


@cache
def _texts(lang: str) -> Mapping[str, Mapping[str, str]]:
    # Imported here: YAML is needed only if there is something to say, and once in a process.
    import yaml

    short = lang.split("-")[0].lower()
    with open(os.path.join(FOLDER, f"{short}.yaml"), encoding="utf-8") as file:
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        found: Mapping[str, Mapping[str, str]] = yaml.load(file.read(), Loader=loader)
    return found
