"""Forms of dates, numbers and lists in one language: Babel makes them, the memo remembers them.

A build whose dates and numbers were all written before imports no Babel. The workers only read the
memo: they give back what they learnt, and the build's own process keeps it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from portfolio_gen.store.digests import combined
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.versions import library_versions

#: Version of `cldr.py` and of the questions that it is asked.
FORMS_VERSION = 1
#: More than any site has; beyond, those of the last build alone are kept.
MOST = 100_000

Learnt = dict[str, dict[str, str]]  # language → question → form


class Forms:
    """The forms of one language, and which of them are new."""

    def __init__(self, lang: str, memo: Memo | None = None) -> None:
        self.lang = lang
        self._memo = memo
        self._known: dict[str, str] | None = None
        self._learnt: dict[str, str] = {}

    def of(self, kind: str, *details: str) -> str:
        """Return a form of a kind that `cldr.py` names."""
        if self._known is None:
            self._known = _kept(self._memo, self.lang)
        question = "\n".join((kind, *details))
        form = self._known.get(question)
        if form is None:
            form = _answer()(self.lang, kind, *details)
            self._known[question] = self._learnt[question] = form
        return form

    def take_learnt(self) -> dict[str, str]:
        """Return what is new since this was last asked."""
        learnt, self._learnt = self._learnt, {}
        return learnt


def keep_forms(learnt: Mapping[str, Mapping[str, str]], memo: Memo) -> None:
    """Write new forms into the memo; only one process may do so at a time."""
    for lang in sorted(learnt):
        if learnt[lang]:
            known = _kept(memo, lang)
            if len(known) > MOST:
                known = {}
            memo.put("forms", _key(lang), msgspec.msgpack.encode({**known, **learnt[lang]}))


def merge_learnt(into: Learnt, learnt: Mapping[str, Mapping[str, str]]) -> None:
    """Add what was learnt in one place to what was learnt in others."""
    for lang, forms in learnt.items():
        into.setdefault(lang, {}).update(forms)


def _kept(memo: Memo | None, lang: str) -> dict[str, str]:
    data = memo.get("forms", _key(lang)) if memo is not None else None
    return {} if data is None else msgspec.msgpack.decode(data, type=dict[str, str])


def _key(lang: str) -> bytes:
    """Return the key of a language's forms: another Babel may write them otherwise."""
    return combined(str(FORMS_VERSION).encode(), library_versions().encode(), lang.encode())


@cache
def _answer() -> Any:
    from portfolio_gen.realise.cldr import answer

    return answer
