"""Why a build refuses: a folder that is not ours, a full disk, a file that keeps changing."""

import errno
import os

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.plan.plan import MARKER
from portfolio_gen.read.scan import FOLDERS
from portfolio_gen.realise.kitchen import Places
from portfolio_gen.store.atomic import read_bytes
from portfolio_gen.store.manifest import read_manifest
from portfolio_gen.store.places import seen_from

#: Numbers of Windows: a file is open elsewhere, a name is too long, a file or folder isn't found.
HELD = (32, 33)
TOO_LONG = 206
NOT_FOUND = (2, 3)


def output_refusals(places: Places) -> list[Problem]:
    """Return why the output folder can't be written to, if it can't."""
    inside = seen_from(places.out, places.root)
    hidden = inside.split("/")[0] == ".portfolio"
    if (
        inside == "."
        or (hidden and inside not in (".portfolio/drafts", ".portfolio/preview"))
        or inside.split("/")[0] in FOLDERS
        or places.root.startswith(places.out + os.sep)
    ):
        return [_contains_sources(inside) if ".." in inside else _in_sources(inside)]
    manifest = read_manifest(places.work)
    if manifest is not None:
        return []
    try:
        present = os.listdir(places.out)
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        return [_not_a_folder(inside)]
    if not present or _has_marker(places.out):
        return []
    return [_not_ours(inside)]


def environment_problem(error: OSError, root: str, *, begun: bool = False) -> Problem:
    """Return what the system refused, in words.

    `begun`: a commit had begun, so that the site may be partly new until the next build ends it.
    """
    name = error.filename2 or error.filename  # of a rename, the target
    name = name if isinstance(name, str) else ""
    state = "the next build finishes what has begun" if begun else "the site is as it was"
    if name.startswith(root + os.sep):
        name = seen_from(name, root)
    span = Span(name or root)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(
            "disk-full",
            "error",
            f"the disk is full; {state}",
            span,
            "free some space and build again",
        )
    if is_too_long(error):
        return Problem(
            "name-long",
            "error",
            f"the disk refuses this name as too long: {name}",
            span,
            "give the file, or the page's `slug`, a shorter name; on Windows, also move the site "
            "nearer to the drive: a path has at most 259 letters there",
        )
    if (file := _file_above(error)) is not None:
        shown = seen_from(file, root)
        message = f"{shown} is a file, and a folder is needed"
        return Problem("not-writable", "error", message, Span(shown), f"rename or remove {shown}")
    reason = (error.strerror or "for no stated reason").lower().rstrip(".")
    held = getattr(error, "winerror", None) in HELD
    return Problem(
        "not-writable",
        "error",
        f"{name or root} can't be written: {reason}; {state}",
        span,
        "close the program that has it open, then build again"
        if held
        else "give yourself the right to write there",
    )


def is_too_long(error: OSError) -> bool:
    """Tell whether a name is longer than the system takes.

    Windows doesn't find what has a path of more than 259 letters, unless long paths are allowed.
    Source: Windows documentation, "Maximum Path Length Limitation", "System Error Codes".
    """
    if error.errno == errno.ENAMETOOLONG:
        return True
    number = getattr(error, "winerror", None)
    names = [name for name in (error.filename, error.filename2) if isinstance(name, str)]
    return number == TOO_LONG or (
        number in NOT_FOUND and len(max(names, key=len, default="")) > 247
    )


def _file_above(error: OSError) -> str | None:
    """Return the file that stands where a folder is needed, if that is what is wrong."""
    if not isinstance(error, NotADirectoryError | FileExistsError):
        return None
    place = error.filename if isinstance(error.filename, str) else ""
    while place and place != os.path.dirname(place):
        if os.path.isfile(place):
            return place
        place = os.path.dirname(place)
    return None


def _has_marker(out: str) -> bool:
    data = read_bytes(os.path.join(out, ".nojekyll"))
    return data is not None and data.decode("utf-8", "replace").startswith(MARKER.rstrip("\n"))


def changing(path: str) -> Problem:
    """Return that a source changes faster than a build can read it."""
    return Problem(
        "file-changing",
        "error",
        f"{path} keeps changing while the site is being built",
        Span(path),
        "build again when it is saved",
    )


def _contains_sources(inside: str) -> Problem:
    return Problem(
        "output-in-sources",
        "error",
        f"the output folder {inside} holds the sources of the site",
        Span(inside),
        "choose another folder with -d; the usual one is _site",
    )


def _in_sources(inside: str) -> Problem:
    return Problem(
        "output-in-sources",
        "error",
        f"the output folder {inside} lies among the sources of the site",
        Span(inside),
        "choose another folder with -d; the usual one is _site",
    )


def _not_a_folder(inside: str) -> Problem:
    return Problem(
        "output-not-folder",
        "error",
        f"{inside} is a file, not a folder",
        Span(inside),
        "choose another folder with -d",
    )


def _not_ours(inside: str) -> Problem:
    return Problem(
        "output-not-ours",
        "error",
        f"the folder {inside} has files in it that portfolio did not make",
        Span(inside),
        "empty it, or choose another folder with -d",
    )
