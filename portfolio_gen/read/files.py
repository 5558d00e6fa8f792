"""Files that are neither write-ups nor YAML: what they are, and what they say of people."""

from hashlib import blake2b

from portfolio_gen.cleaning.clean import examine
from portfolio_gen.cleaning.results import NeedsEncoding, Unclean
from portfolio_gen.model.site import Fault, Film, Notes, Probe
from portfolio_gen.read.index import FileSource
from portfolio_gen.store.digests import SIZE

#: Endings of pictures, which are probed. Others are told by their bytes where they are shown.
PROBED = (
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".apng", ".gif", ".webp", ".avif", ".svg", ".tif",
    ".tiff", ".heic", ".heif", ".psd", ".psb", ".cr2", ".cr3", ".nef", ".arw", ".dng", ".raf",
    ".orf", ".rw2", ".bmp", ".ico", ".jp2", ".j2k", ".jxl", ".tga", ".eps", ".xcf", ".exr",
)  # fmt: skip
#: Endings of films that pages can show.
FILMS = (".mp4", ".m4v", ".mov", ".webm")
BLOCK = 1 << 20


def read_file(path: str, suffix: str) -> FileSource:
    """Return what is known of a file: never more of it than a block is held, unless it must be.

    `suffix` is the ending of its name in lower case. What the disk refuses is an OSError.
    """
    state = blake2b(digest_size=SIZE)
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            state.update(block)
    found = probe_of(path, suffix) if suffix in PROBED else None
    film = film_of(path) if suffix in FILMS else None
    return FileSource(state.digest(), found, notes=notes_of(path, suffix), film=film)


def probe_of(path: str, suffix: str) -> Probe | Fault:
    """Return what a picture is, or why it can't be shown."""
    from portfolio_gen.pictures.probe import probe

    found = probe(path, suffix, float("inf"))
    return (
        found
        if isinstance(found, Probe)
        else Fault(found.message, found.hint, found.kind == "foreign")
    )


def film_of(path: str) -> Film | Fault:
    """Return what a film is, or why it can't be shown."""
    from portfolio_gen.pictures.films import film

    found = film(path)
    return found if isinstance(found, Film) else Fault(found.message, found.hint)


def notes_of(path: str, suffix: str) -> Notes:
    """Return what a file says of places, devices and people."""
    outcome = examine(path, suffix)
    if isinstance(outcome, NeedsEncoding):
        return Notes(encode=True)
    if isinstance(outcome, Unclean):
        return Notes(unclean=Fault(outcome.reason, outcome.advice), refused=outcome.refused)
    return Notes(outcome)
