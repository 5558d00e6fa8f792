"""Which page most likely took the place of one that is not there any more."""

from collections.abc import Sequence
from difflib import SequenceMatcher, get_close_matches


def successor(address: str, current: Sequence[str]) -> str:
    """Return the present address that most likely took the place of an old one; "" for none.

    A page that has the same name elsewhere comes first (another section word, another language,
    another year in the path), then one in the same section with a name that is nearly the same.
    """
    folder, name = _parts(address)
    if not name:
        return ""
    same = [each for each in current if _parts(each)[1] == name]
    if same:
        return max(same, key=lambda each: (SequenceMatcher(None, each, address).ratio(), each))
    beside = {_parts(each)[1]: each for each in current if _parts(each)[0] == folder}
    near = get_close_matches(name, beside, 1, 0.5)
    longer = [each for each in beside if name in each.split("-")]
    found = near or longer[:1]
    return beside[found[0]] if found else ""


def _parts(address: str) -> tuple[str, str]:
    """Return the folder and the name of an address: ("/projets", "pont")."""
    folder, _, name = address.rstrip("/").rpartition("/")
    return folder, name


def proposal(address: str, current: Sequence[str], sources: dict[str, str], config: str) -> str:
    """Return in words how an address that vanished can be led on, or given up.

    `sources` are the files of write-ups by their addresses.
    """
    gone = f"or, if it may end, `gone: [{address}]` in {config}"
    near = successor(address, current)
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
