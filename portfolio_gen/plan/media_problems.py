"""What is said of pictures and files that a page can't show."""

import posixpath
from collections.abc import Sequence

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.plan.paths import UNREADABLE_PICTURES


def no_alt(span: Span, *, in_front_matter: bool) -> Problem:
    """Return the warning that a picture has no alternative text."""
    how = "`alt: …`" if in_front_matter else "`![what it shows](…)`"
    decision = "`decorative: true`" if in_front_matter else "`{.decorative}`"
    return Problem(
        "alt-missing",
        "warning",
        "this picture has no text for readers who can't see it",
        span,
        f"say what it shows with {how}, or write {decision} if it shows nothing",
    )


def leaves_site(target: str, span: Span) -> Problem:
    """Return the error that a path leads out of the site folder."""
    return Problem(
        "path-outside",
        "error",
        f"{target} leads out of the site folder",
        span,
        "copy the file beside this page",
    )


def not_a_picture(path: str, suffix: str, span: Span) -> Problem:
    """Return that a file is no picture, or one that browsers can't show."""
    if suffix in UNREADABLE_PICTURES:
        return Problem(
            "image-format",
            "error",
            f"{posixpath.basename(path)} is in a format that web pages don't use: "
            f"{suffix[1:].upper()}",
            span,
            "export it as JPEG and use that file",
        )
    return Problem(
        "image-unreadable",
        "error",
        f"{posixpath.basename(path)} is not a picture, or it is damaged",
        span,
        "open it in an image viewer; export it again as JPEG or PNG",
    )


def near_hint(path: str, same_letters: str | None, beside: Sequence[str]) -> str:
    """Return the hint for a file that isn't there: the one in other letter case, or a near name."""
    if same_letters is not None:
        return f"letter case counts: the file is {posixpath.basename(same_letters)}"
    from difflib import get_close_matches

    # Only the names: the folder, which is the same for all, would make any two alike.
    name = posixpath.basename(path)
    ending = posixpath.splitext(name)[1].lower()
    others = [posixpath.basename(other) for other in beside]
    alike = [other for other in others if other.lower().endswith(ending)]
    stems = {posixpath.splitext(other)[0]: other for other in reversed(alike)}
    near = get_close_matches(posixpath.splitext(name)[0], stems, 1, 0.6)
    if near:
        return f"{stems[near[0]]} exists"
    if near := get_close_matches(name, others, 1, 0.7):
        return f"{near[0]} exists"
    return "put the file there, or correct the path"
