"""The rule that no output says more than it should: no calls to others, no positions, no paths."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from portfolio_gen.check.facts import Facts
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.links import named
from portfolio_gen.check.places import spellings
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.model.wording import all_of
from portfolio_gen.plan.relative import address_at

#: What is fetched, in words, by the element that asks for it.
FETCHED = {
    "script": "a script", "iframe": "a page in a frame", "frame": "a page in a frame",
    "img": "a picture", "source": "a picture or film", "video": "a film", "audio": "a sound",
    "style": "a file of a style", "url()": "a file of a style", "object": "a file",
    "embed": "a file", "image": "a picture", "use": "a drawing", "track": "subtitles",
    "base": "whatever it names by a relative address",
    "meta": "another page, by itself,", "a": "a note that its link was followed",
}  # fmt: skip


def host_problems(
    facts: Mapping[str, Facts], allowed: frozenset[str], finder: Finder
) -> Iterator[Problem]:
    """Yield a problem for each address of another host that a page loads, or sends a form to."""
    found: dict[tuple[str, str, str, Span], list[str]] = {}
    for path, each in facts.items():
        for code, by, url in (
            *(("host-called", by, url) for by, url in each.calls),
            *(("form-elsewhere", "form", url) for url in each.forms),
        ):
            if host_of(url) not in allowed:
                span, _ = finder.text(path, spellings(url))
                found.setdefault((code, by, url, span), []).append(path)
    # A page may hold a style whole: its place is that in the style's own file.
    known = {(code, url) for (code, _, url, span) in found if (span.line, span.column) != (1, 1)}
    for (code, by, url, span), paths in found.items():
        host = host_of(url) or url
        if (code, url) in known and (span.line, span.column) == (1, 1):
            continue
        if code == "form-elsewhere":
            yield _form(paths, host, span)
            continue
        what = FETCHED.get(by, "a file")
        yield Problem(
            "host-called",
            "error",
            f"{named(paths)} would load {what} from {host}, which would learn of each reader",
            span,
            _instead(url, host),
        )


def _instead(url: str, host: str) -> str:
    """Return what to do about an address that is called: a film has a page to lead to."""
    film = _FILM.match(url)
    if film is not None:
        page = f"www.youtube.com/watch?v={film[1]}" if film[1] else f"vimeo.com/{film[2]}"
        return (
            f"write `https://{page}` alone on a line in its place: nothing is loaded before it is "
            "asked for"
        )
    return (
        f"keep a copy beside the page, make a link of it, or write `allow_hosts: [{host}]` "
        "in portfolio.yaml"
    )


def _form(paths: list[str], host: str, span: Span) -> Problem:
    return Problem(
        "form-elsewhere",
        "warning",
        f"a form on {named(paths)} sends what readers write to {host}",
        span,
        f"say so beside the form, then write `allow_hosts: [{host}]` in portfolio.yaml",
    )


#: Frames of films. Source: support.google.com, "Embed videos"; help.vimeo.com, "Embed your video".
_FILM = re.compile(
    r"(?:https?:)?//(?:(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{11})"
    r"|player\.vimeo\.com/video/(\d+))"
)


def host_of(url: str) -> str:
    """Return the host of a whole address in lower case, without port and user; "" for none."""
    try:
        return (urlsplit(url.strip()).hostname or "").lower()
    except ValueError:
        return ""


def local_problems(facts: Mapping[str, Facts], finder: Finder) -> Iterator[Problem]:
    """Yield a problem for each link to a file of the author's own disk."""
    for path, each in facts.items():
        for link in each.local:
            span, _ = finder.text(path, spellings(link))
            yield Problem(
                "machine-path",
                "error",
                f"{address_at(path)} leads to {link}, which is on your own disk",
                span,
                "put the file beside the page and link to it there",
            )


def machine_problems(
    machine: Mapping[str, tuple[str, ...]], own: tuple[str, ...], finder: Finder
) -> Iterator[Problem]:
    """Yield a problem for each path of a machine that outputs hold, each place once.

    It is an error if it is surely the author's.
    """
    pages: dict[tuple[str, Span], list[str]] = {}
    for path, each in machine.items():
        for found in each:
            ways = (found, found.replace("\\", "\\\\"))
            pages.setdefault((found, finder.places.of(ways, path, inner=True)), []).append(path)
    for (found, span), paths in pages.items():
        yield _machine_problem(paths, found, own, span)


def _machine_problem(paths: list[str], found: str, own: tuple[str, ...], span: Span) -> Problem:
    severity: Severity = "error" if found in own else "warning"
    whose = "your own machine" if found in own else "somebody's machine"
    who = named(paths)
    verb = "hold" if " other page" in who else "holds"
    return Problem(
        "machine-path",
        severity,
        f"{who} {verb} a path of {whose}, {found}",
        span,
        "take it out, or export the file from another folder; in a page, `code` may show it"
        if severity == "warning"
        else "take it out of the text, or export the file without it",
    )


def private_problem(path: str, notes: tuple[str, ...], plan: Plan) -> Problem:
    """Return that a published file says where or with what something was made."""
    planned = plan.outputs[path]
    return Problem(
        "position-published",
        "error",
        f"{address_at(path)} holds {all_of(notes)}",
        planned.origin,
        "export it again without its notes (EXIF, properties); if they may be known, write "
        "`checks: {off: [position-published]}`",
    )
