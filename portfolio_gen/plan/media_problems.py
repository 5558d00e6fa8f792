"""What is said of pictures and files that a page can't show."""

import posixpath
from collections.abc import Sequence

from msgspec import structs

from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Fault


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


def no_alt_beside(span: Span, *, is_listed: bool) -> Problem:
    """Return the warning that a picture of `gallery: all` has no alternative text.

    `is_listed`: pictures.yaml has its name already, with a text that is to be filled in.
    """
    name = posixpath.basename(span.path)
    if is_listed:
        hint = f"say what it shows behind `alt:`, below `{name}:` in pictures.yaml beside it"
        return structs.replace(no_alt(span, in_front_matter=True), hint=hint)
    hint = f"say what it shows in pictures.yaml beside it: `{name}: {{alt: …}}`, or give it a name"
    problem = no_alt(span, in_front_matter=True)
    return structs.replace(problem, hint=f"{hint} that says it (03 View from the street.jpg)")


def leaves_site(target: str, span: Span) -> Problem:
    """Return the error that a path leads out of the site folder."""
    return Problem(
        "path-outside",
        "error",
        f"{target} leads out of the site folder",
        span,
        "copy the file beside this page",
    )


def not_a_picture(path: str, fault: Fault | None, span: Span, exported: str) -> Problem:
    """Return why a file can't be shown as a picture; `exported` is one of its name that can."""
    if fault is None:
        fault = Fault(
            "is not a picture, by its name",
            "use a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file",
        )
    message = f"{posixpath.basename(path)} {fault.message}"
    code = "image-format" if fault.foreign else "image-unreadable"
    hint = f"{exported} beside it can be shown: write this name" if exported else fault.hint
    return Problem(code, "error", message, span, hint)


def not_a_film(path: str, fault: Fault, span: Span) -> Problem:
    """Return why a file can't be shown as a film."""
    message = f"{posixpath.basename(path)} {fault.message}"
    return Problem("video-unreadable", "error", message, span, fault.hint)


def only_sound(path: str, span: Span) -> Problem:
    """Return the warning that a film shows nothing: its player is an empty box."""
    message = f"{posixpath.basename(path)} has no picture, only sound"
    hint = "link to it: `[what is heard](…)`, without the `!`"
    return Problem("video-unreadable", "warning", message, span, hint)


def too_large(path: str, megapixels: float, limit: int, span: Span) -> Problem:
    """Return that a picture has more pixels than the site allows, frames counted."""
    return Problem(
        "image-large",
        "error",
        f"{posixpath.basename(path)} has {round(megapixels, 1):g} megapixels, more than {limit}",
        span,
        "save a smaller copy, or raise `images: max_megapixels` in portfolio.yaml",
    )


def no_poster(path: str, fault: Fault, span: Span) -> Problem:
    """Return why no picture could be taken of a film, which is shown without one."""
    message = f"{posixpath.basename(path)} {fault.message}"
    return Problem("poster-missing", "warning", message, span, fault.hint)


def near_hint(path: str, same_letters: str | None, beside: Sequence[str]) -> str:
    """Return the hint for a file that isn't there: the one in other letter case, or a near name."""
    if same_letters is not None:
        return f"letter case counts: the file is {posixpath.basename(same_letters)}"
    if "\\" in path:
        return "write `/` between folders: `{}`".format(posixpath.basename(path).replace("\\", "/"))
    near = near_name(path, beside)
    return f"{near} exists" if near else "put the file there, or correct the path"


def near_name(path: str, beside: Sequence[str]) -> str:
    """Return the name among the files beside it that a file which isn't there may mean, or ""."""
    # Only the names: the folder, which is the same for all, would make any two alike.
    name = posixpath.basename(path)
    ending = posixpath.splitext(name)[1].lower()
    others = [posixpath.basename(other) for other in beside]
    alike = [other for other in others if other.lower().endswith(ending)]
    stems = {posixpath.splitext(other)[0]: other for other in reversed(alike)}
    near = nearest(posixpath.splitext(name)[0], stems)
    return stems[near] if near else nearest(name, others, 0.7)
