"""What the answers of the web mean for the author: problems, and words for the end."""

from collections import Counter
from collections.abc import Iterator, Mapping

from portfolio_gen.check.anatomy import Anatomy
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.places import spellings
from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.web.asking import Answer

#: Kind of answer → code, severity, words before the detail, hint.
TOLD: dict[str, tuple[str, Severity, str, str]] = {
    "dead": (
        "external-dead", "error", "leads to nothing: ",
        "find its new address, or link to a copy in a web archive, or take the link out",
    ),
    "moved": ("external-moved", "warning", "has moved to ", "write the new address"),
    "unsure": (
        "external-unsure", "warning", "may not work: ", "open it yourself; ask again another day",
    ),
}  # fmt: skip
#: In this order they are counted.
WORDS = {
    "alive": "fine", "moved": "moved", "dead": "dead", "refused": "refused to programs",
    "unsure": "not sure",
}  # fmt: skip
NAMED = 10


def links_away(anatomies: Mapping[str, Anatomy]) -> dict[str, list[str]]:
    """Return whole addresses that pages lead to, sorted → the output paths of these pages."""
    found: dict[str, list[str]] = {}
    for path, anatomy in anatomies.items():
        for url in anatomy.away:
            found.setdefault(url, []).append(path)
    return dict(sorted(found.items()))


def external_problems(
    links: Mapping[str, list[str]], answers: Mapping[str, Answer], finder: Finder
) -> Iterator[Problem]:
    """Yield the problems of links to other sites, each at every place where it is written."""
    for url, paths in links.items():
        answer = answers[url]
        if answer.kind not in TOLD:
            continue
        code, severity, words, hint = TOLD[answer.kind]
        for span in _places(url, paths, finder):
            yield Problem(code, severity, f"{url} {words}{answer.detail}", span, hint)


def _places(url: str, paths: list[str], finder: Finder) -> list[Span]:
    """Return where the sources write an address; of pages that don't, only if none does."""
    ways = (*spellings(url), url.removeprefix("https:"))
    found = [finder.text(path, ways) for path in paths]
    written = [span for span, template in found if not template and span.column > 1]
    return list(dict.fromkeys(written or [span for span, _ in found[:1]]))


def summary(answers: Mapping[str, Answer], asked: int) -> list[str]:
    """Return what is said at the end: counts, and the links that only a person can look at."""
    if not answers:
        return ["No page links to another site."]
    counts: Counter[str] = Counter(answer.kind for answer in answers.values())
    listed = ", ".join(f"{counts[kind]} {words}" for kind, words in WORDS.items() if counts[kind])
    known = len(answers) - asked
    memory = f" ({known} known from the last day)" if known else ""
    lines = [f"Links to other sites: {listed}{memory}."]
    refused = [url for url, answer in answers.items() if answer.kind == "refused"]
    lines += [f"Look at it yourself: {url} ({answers[url].detail})" for url in refused[:NAMED]]
    if len(refused) > NAMED:
        lines.append(f"… and {len(refused) - NAMED} more.")
    return lines
