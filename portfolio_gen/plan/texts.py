"""Texts of front matter in one language."""

from portfolio_gen.model.front import Text


def text_in(value: Text | None, lang: str) -> str:
    """Return a text in a language; of a mapping without it, its first entry; "" for None."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return value.get(lang) or next(iter(value.values()), "")
