"""Which page most likely took the place of one that is not there any more."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from portfolio_gen.model.nearest import nearest
from portfolio_gen.plan.published import is_file


def successor(address: str, current: Sequence[str], languages: Sequence[str] = ()) -> str:
    """Return the present address that most likely took the place of an old one; "" for none.

    A page that has the same name elsewhere comes first (another section word, another language,
    another year in the path), of several the one in the same of the languages; then one in the
    same section with a name that is nearly the same.
    """
    lang = _language(address, languages)
    folder, name = _parts(address)
    if not name:
        return ""
    same = [each for each in current if _parts(each)[1] == name]
    if same:
        return max(
            same,
            key=lambda each: (
                _language(each, languages) == lang,
                SequenceMatcher(None, each, address).ratio(),
                each,
            ),
        )
    beside = {_parts(each)[1]: each for each in current if _parts(each)[0] == folder}
    longer = (each for each in beside if name in each.split("-"))
    found = nearest(name, beside, 0.5) or next(longer, "")
    return beside[found] if found else ""


def _parts(address: str) -> tuple[str, str]:
    """Return the folder and the name of an address: ("/projets", "pont")."""
    folder, _, name = address.rstrip("/").rpartition("/")
    return folder, name


def _language(address: str, languages: Sequence[str]) -> str:
    """Return the language of an address: that of its first folder, or the first of the site."""
    first = address.split("/")[1] if "/" in address else ""
    known = {lang.lower() for lang in languages}
    return first if first in known else next((lang.lower() for lang in languages), "")


def proposal(
    address: str,
    current: Sequence[str],
    sources: dict[str, str],
    config: str,
    languages: Sequence[str] = (),
) -> str:
    """Return in words how an address that vanished can be led on, or given up.

    `sources` are the files of write-ups by their addresses.
    """
    gone = f"or, if it may end, `gone: [{address}]` in {config}"
    if is_file(address):
        return f"put the file back into static/, {gone}"
    near = successor(address, current, languages)
    if near and near not in sources:
        return (
            f"it is perhaps {near} now, a page without a file that could take `aliases`: "
            f"bring back its name or `paths`, {gone}"
        )
    if near:
        return (
            f"write `aliases: [{address}]` into {sources[near]} if that took its place "
            f"(perhaps {near}), {gone}"
        )
    return f"write `aliases: [{address}]` into the page that took its place, {gone}"
