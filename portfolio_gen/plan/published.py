"""Addresses that were published, and what became of them."""

from collections.abc import Iterable, Mapping

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.read.sources import name_of

#: Endings of pages of other site generators; any other dot belongs to a name ("/v1.2/").
FILES = (".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".cgi", ".xml", ".txt", ".pdf")


def as_address(written: str) -> str:
    """Return an address of `aliases` or `gone` as pages have it.

    "/old" gives "/old/", and so does "/old/index.html".
    """
    last = written.rsplit("/", 1)[-1]
    if last == "index.html":
        return written.removesuffix(last)
    is_file = last.lower().endswith(FILES)
    return written if not last or is_file else written + "/"


def listed(current: Iterable[str], before: Iterable[str], withdrawn: Iterable[str]) -> str:
    """Return the text of addresses.txt: what is public now and what was before, sorted.

    `withdrawn` are addresses that leave the list, such as pages that are unlisted now.
    """
    kept = (set(current) | set(before)) - set(withdrawn)
    return "".join(f"{address}\n" for address in sorted(kept))


def in_strange_language(before: Iterable[str], problems: Iterable[Problem]) -> set[str]:
    """Return the addresses of languages that the site has files in and does not list.

    That is told already, for all of them at once, and none can be mended by itself.
    """
    names = (name_of(each.span.path) for each in problems if each.code == "language-unknown")
    homes = tuple(f"/{name.lang.lower()}/" for name in names if name is not None)
    return {address for address in before if address.startswith(homes)} if homes else set()


def vanished(
    before: Iterable[str],
    still: frozenset[str],
    current: list[str],
    absent: Mapping[str, WriteUp],
    config_path: str,
    *,
    strict: bool,
) -> list[Problem]:
    """Return a problem for each address that was published and that nothing answers at now.

    `absent` are the write-ups that are not shown, by address.
    """
    from difflib import get_close_matches

    problems = []
    for address in sorted(set(before) - still):
        near = get_close_matches(address, current, 1, 0.5)
        hint = (
            f"write `aliases: [{address}]` in the page that took its place "
            f"(perhaps {near[0] if near else '/'}), or `gone: [{address}]` in {config_path}"
        )
        if address in absent:
            writeup = absent[address]
            why = "is a draft" if writeup.front.draft else "is not published yet"
            hint = (
                f"{writeup.path} has this address and {why}; publish it, "
                f"or write `gone: [{address}]` in {config_path}"
            )
        problems.append(
            Problem(
                "address-vanished",
                "error" if strict else "warning",
                f"{address} was published and leads to nothing now",
                Span(config_path),
                hint,
            )
        )
    return problems
