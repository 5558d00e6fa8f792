"""Addresses that were published, and what became of them."""

from collections.abc import Iterable

from portfolio_gen.model.problem import Problem, Span


def as_address(written: str) -> str:
    """Return an address of `aliases` or `gone` as pages have it: "/old" gives "/old/"."""
    last = written.rsplit("/", 1)[-1]
    return written if not last or "." in last else written + "/"


def listed(current: Iterable[str], before: Iterable[str], withdrawn: Iterable[str]) -> str:
    """Return the text of addresses.txt: what is public now and what was before, sorted.

    `withdrawn` are addresses that leave the list, such as pages that are unlisted now.
    """
    kept = (set(current) | set(before)) - set(withdrawn)
    return "".join(f"{address}\n" for address in sorted(kept))


def vanished(
    before: Iterable[str], still: frozenset[str], current: list[str], *, strict: bool
) -> list[Problem]:
    """Return a problem for each address that was published and that nothing answers at now."""
    from difflib import get_close_matches

    problems = []
    for address in sorted(set(before) - still):
        near = get_close_matches(address, current, 1, 0.5)
        heir = near[0] if near else "/"
        problems.append(
            Problem(
                "address-vanished",
                "error" if strict else "warning",
                f"{address} was published and leads to nothing now",
                Span("portfolio.yaml"),
                f"write `aliases: [{address}]` in the page that took its place (perhaps {heir}), "
                f"or `gone: [{address}]` in portfolio.yaml",
            )
        )
    return problems
