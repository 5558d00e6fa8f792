"""What may give a private name away without being it: a part of it, or it within a longer word."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from portfolio_gen.check.common import STOP_WORDS
from portfolio_gen.check.readings import is_binary, plain_text
from portfolio_gen.check.secrets import ALONE, core
from portfolio_gen.model.site import Secret

SHORTEST = 3  # letters of a part
WORD = re.compile(r"[^\W_]+")
HOST = re.compile(r"//([^\s/\"'<>?#]+)")
#: Words that names of firms share, without accents; a part of these kinds gives nobody away.
_SHARED = """
agence agency amis architecte architectes artisan artisans association atelier ateliers bank banque
bar brothers bureau cabinet cafe caisse care center centre chateau cie cinema city clinique clinic
club college commune compagnie company comptoir conseil consulting cooperative corp corporation
council credit departement design digital domaine ecole editions energie energy entreprise estate
etablissements eurl europe europeen europeenne ferme festival fils finance fondation foundation
france francais francaise freres galerie gallery general generale gmbh group groupe hopital hospital
hotel house imprimerie inc industrie industries institut institute international internationale lab
labo laboratoire librairie limited llc london lyon madame mairie maison media ministere monsieur
municipal musee museum mutuelle national nationale office paris partners plc presse press prefecture
production productions regie region regional regionale restaurant sarl sas sasu school scop sci
service services societe society solutions sons station studio studios systems technologies theatre
theater trade transport transports union universite university usine ville
"""
SHARED = frozenset(_SHARED.split())


def hints_of(secrets: Iterable[Secret]) -> tuple[tuple[str, str], ...]:
    """Return (words of the secret, what may hint at it) of names, sorted.

    The words of a name that others hardly have; and short names, which are found by themselves
    only.
    """
    found = set()
    for secret in secrets:
        if secret.reason == "redact" or "." in secret.words:
            continue
        found |= {(secret.words, part) for part in _parts(secret.words)}
    return tuple(sorted(found))


def _parts(name: str) -> list[str]:
    words = WORD.findall(name)
    if len(words) == 1:
        short = SHORTEST <= len(core(name)) < ALONE
        return words if short else []
    return [
        word
        for word in words
        if len(word) >= SHORTEST and word[0].isupper() and core(word) not in SHARED | STOP_WORDS
    ]


def hinted(data: bytes, path: str, hints: Sequence[tuple[str, str]]) -> tuple[int, ...]:
    """Return the numbers of the hints that a text file or its path holds."""
    if is_binary(data, path):
        return ()
    text = f"{path}\n{plain_text(data)}"
    hosts = " ".join(HOST.findall(data.decode("utf-8", "replace"))).lower()
    return tuple(
        at
        for at, (name, part) in enumerate(hints)
        if (
            _inside(part).search(text) or core(part) in hosts
            if core(part) == core(name)
            else _word(part).search(text)
        )
    )


@lru_cache(1000)
def _word(part: str) -> re.Pattern[str]:
    """Match a part of a name as one writes names: with its capital, or in capitals."""
    return re.compile(rf"(?<![^\W_])(?:{part}|{part.upper()})(?![^\W_])")


@lru_cache(1000)
def _inside(name: str) -> re.Pattern[str]:
    """Match a short name in a longer word that its capitals divide: logoDior, DiorForever."""
    return re.compile(rf"(?<=[^\W\d_]){name}(?![a-z])|(?<![^\W\d_]){name}(?=[A-Z])")
