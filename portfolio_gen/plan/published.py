"""Addresses that were published, and what became of them."""

from collections.abc import Iterable, Mapping, Sequence

from portfolio_gen.model.languages import is_code
from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.wording import some_of
from portfolio_gen.read.sources import name_of

#: Endings of pages of other site generators, and of what is no page; any other dot belongs to a
#: name ("/v1.2/").
PAGES = (".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".cgi")
FILES = (
    ".xml", ".txt", ".pdf", ".csv", ".json", ".zip", ".docx", ".odt", ".xlsx", ".pptx", ".epub",
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".ico", ".tif", ".tiff",
    ".mp4", ".webm", ".mov", ".mp3", ".m4a", ".ogg", ".wav", ".flac", ".vcf", ".ics", ".dwg",
)  # fmt: skip
#: Addresses that one message names at the most.
NAMED = 5


def as_address(written: str) -> str:
    """Return an address of `aliases` or `gone` as pages have it.

    "/old" gives "/old/", and so does "/old/index.html".
    """
    last = written.rsplit("/", 1)[-1]
    if last == "index.html":
        return written.removesuffix(last)
    has_ending = last.lower().endswith((*PAGES, *FILES))
    return written if not last or has_ending else written + "/"


def is_file(address: str) -> bool:
    """Tell whether an address is that of a file which a page can't take the place of."""
    return address.lower().endswith(FILES)


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
    sources: dict[str, str],
    absent: Mapping[str, WriteUp],
    config_path: str,
    languages: Sequence[str],
    *,
    strict: bool,
) -> list[Problem]:
    """Return a problem for each address that was published and that nothing answers at now.

    One problem for all addresses of a language that the site does not have any more. `sources` are
    the files of write-ups by their present addresses, `absent` the write-ups that are not shown.
    """
    from portfolio_gen.plan.successors import proposal

    severity: Severity = "error" if strict else "warning"
    lost = sorted(set(before) - still)
    removed = _of_removed_languages(lost, languages)
    problems = [
        _removed(lang, addresses, languages, Span(config_path), severity)
        for lang, addresses in removed.items()
    ]
    told = {address for addresses in removed.values() for address in addresses}
    for address in (each for each in lost if each not in told):
        hint = proposal(address, current, sources, config_path, languages)
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
                severity,
                f"{address} was published and leads to nothing now",
                Span(config_path),
                hint,
            )
        )
    return problems


def _of_removed_languages(lost: Sequence[str], languages: Sequence[str]) -> dict[str, list[str]]:
    """Return the addresses below home pages of languages that are gone, by language."""
    kept = {lang.lower() for lang in languages}
    codes = {address.strip("/") for address in lost if address.count("/") == 2}
    removed = sorted(code for code in codes if code not in kept and is_code(code))
    found = {
        lang: [address for address in lost if address.startswith(f"/{lang}/")] for lang in removed
    }
    return {lang: addresses for lang, addresses in found.items() if len(addresses) > 1}


def _removed(
    lang: str, addresses: Sequence[str], languages: Sequence[str], span: Span, severity: Severity
) -> Problem:
    return Problem(
        "address-vanished",
        severity,
        f"{len(addresses)} addresses of the language `{lang}` were published and lead to nothing "
        f"now: {some_of(addresses, NAMED)}",
        span,
        f"write `languages: [{', '.join((*languages, lang))}]` again, or, if they may end, "
        f"each of them under `gone` in {span.path}",
    )
