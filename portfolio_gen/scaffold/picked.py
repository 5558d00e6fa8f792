"""Pictures and films of a folder: which can be shown, in which order, under which names."""

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from portfolio_gen.cleaning.boxes import find
from portfolio_gen.cleaning.kinds import OLD_FILMS
from portfolio_gen.cleaning.numbers import Buffer, number
from portfolio_gen.cleaning.results import StoppedError
from portfolio_gen.model.site import Film, Probe
from portfolio_gen.pictures.kinds import RAW_ENDINGS
from portfolio_gen.plan.paths import PICTURES, UNREADABLE_PICTURES, VIDEOS
from portfolio_gen.read.scan import is_ignored
from portfolio_gen.store.view import FileView

#: Where cameras note the moment, most telling first: taken, digitised, changed.
MOMENTS = ("exif-ifd2-DateTimeOriginal", "exif-ifd2-DateTimeDigitized", "exif-ifd0-DateTime")
_MOMENT = re.compile(r"(\d{4}):(\d\d):(\d\d)[ T](\d\d):(\d\d):(\d\d)")
_FILM_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)  # ISO/IEC 14496-12, 8.2.2
_BY_HAND = re.compile(r"\d{1,3}(?:[ ._-]+|\Z)")
_UNFIT = re.compile(r'[<>:"/\\|?*]')
#: First words of names that programs give, which are no captions.
_PROGRAMS = frozenset(
    (
        *("img", "image", "photo", "picture", "pic", "dsc", "scan", "screenshot", "screen"),
        *("capture", "whatsapp", "signal", "untitled", "sans", "copie", "copy", "export"),
    )
)
LONGEST_NAME = 80
#: Left in folders by systems, and beside pictures by cameras and programs.
JUNK = frozenset(("Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r"))
SIDECARS = (".xmp", ".aae", ".thm", ".dop", ".pp3", ".lrv", ".ini", ".db")
SET_ASIDE = (
    "is hidden or set aside by its name",
    "rename it to have it: without `.`, `_` or `#` in front",
)
DEAD_LINK = ("is a link that leads to nothing", "put the file itself in its place")


class Picked(Struct, frozen=True):
    """A picture or film to bring in: its path, what its header says, and when it was taken.

    `taken` is an ISO date and time without zone, "" where nothing says it.
    """

    path: str
    said: Probe | Film
    taken: str = ""

    @property
    def is_film(self) -> bool:
        """Tell whether it moves and is no picture."""
        return isinstance(self.said, Film)


class LeftOut(Struct, frozen=True):
    """A file that is not brought in: its name, why not ("is empty"), and a way out.

    `other`: it is no picture and no film.
    """

    name: str
    reason: str
    hint: str
    other: bool = False


def pick(place: str) -> tuple[list[Picked], list[LeftOut]]:
    """Return the pictures and films of a folder in their order, and what is left out of it.

    `place` may also be a single file.

    Ordered by the moment they were taken, undated ones last, by name; as they are numbered where
    every name begins with a number of up to three digits, for then a person ordered them. A raw
    file beside its developed picture isn't mentioned, nor is what programs and systems leave.
    Sub-folders are not looked into.
    """
    is_folder = os.path.isdir(place)
    folder = place if is_folder else os.path.dirname(place)
    names = os.listdir(place) if is_folder else [os.path.basename(place)]
    picked: list[Picked] = []
    left: list[LeftOut] = []
    for name in sorted(names, key=_natural):
        found = _found(os.path.join(folder, name), name)
        if isinstance(found, Picked):
            picked.append(found)
        elif found is not None:
            left.append(found)
    stems = {_stem(each.path) for each in picked}
    left = [each for each in left if not (_is_raw(each.name) and _stem(each.name) in stems)]
    return in_order(picked), left


def is_shown(name: str) -> bool:
    """Tell whether a file is a picture or a film by the ending of its name."""
    endings = (*VIDEOS, *OLD_FILMS, *PICTURES, *UNREADABLE_PICTURES, *RAW_ENDINGS)
    return os.path.splitext(name)[1].lower() in endings


def _found(path: str, name: str) -> Picked | LeftOut | None:
    """Return what a file is, None for a folder and for what nobody put there."""
    if is_ignored(name):
        set_aside = is_shown(name) and not name.startswith("._")  # that is the Mac's own
        return LeftOut(name, *SET_ASIDE) if set_aside else None
    if os.path.islink(path) and not os.path.exists(path):
        return LeftOut(name, *DEAD_LINK)
    if not os.path.isfile(path) or name in JUNK or name.lower().endswith(SIDECARS):
        return None
    if not is_shown(name):
        return LeftOut(name, "is neither a picture nor a film", "", other=True)
    return _looked_at(path, os.path.splitext(name)[1].lower())


def in_order(picked: Iterable[Picked]) -> list[Picked]:
    """Return what was picked in the order in which it is shown; see `pick`."""
    named = sorted(picked, key=lambda each: _natural(os.path.basename(each.path)))
    if all(_BY_HAND.match(_stem(each.path)) for each in named):
        return named
    return sorted(named, key=lambda each: (not each.taken, each.taken))


def new_stems(picked: Sequence[Picked]) -> list[str]:
    """Return names without ending: numbers that keep the order, and what the old name said.

    "Vue depuis la rue.jpg" gives "03 Vue depuis la rue", which galleries take for a caption;
    "IMG_2034.jpg" gives "03-IMG_2034", which they don't.
    """
    digits = max(2, len(str(len(picked))))
    return [f"{at:0{digits}}{_rest(_stem(each.path))}" for at, each in enumerate(picked, 1)]


def _rest(stem: str) -> str:
    plain = _UNFIT.sub(" ", "".join(each if each.isprintable() else " " for each in stem))
    # A number from before would contradict the new one, but "1984" is none.
    plain = unicodedata.normalize("NFC", plain).strip()
    number = _BY_HAND.match(plain)
    words = plain[number.end() if number else 0 :][:LONGEST_NAME].split()
    if not words:
        return ""
    return " " + " ".join(words) if _tells(words) else "-" + "-".join(words).strip(".")


def _tells(words: Sequence[str]) -> bool:
    """Tell whether a person wrote the words of a name."""
    text = " ".join(words)
    first = re.split(r"[^\w]|_", words[0].casefold())[0]
    letters = sum(each.isalpha() for each in text)
    return (
        letters > 2
        and sum(map(str.isdecimal, text)) < 5
        and first not in _PROGRAMS
        and (len(words) > 1)
    )


def _looked_at(path: str, suffix: str) -> Picked | LeftOut:
    name = os.path.basename(path)
    if suffix in VIDEOS or suffix in OLD_FILMS:
        from portfolio_gen.pictures.films import film

        said = film(path)
        return Picked(path, said, _filmed(path)) if isinstance(said, Film) else _left(name, said)
    from portfolio_gen.pictures.probe import probe

    seen = probe(path, suffix)
    return Picked(path, seen, _taken(path, seen)) if isinstance(seen, Probe) else _left(name, seen)


def _left(name: str, fault: object) -> LeftOut:
    return LeftOut(name, str(getattr(fault, "message", "")), str(getattr(fault, "hint", "")))


def _taken(path: str, seen: Probe) -> str:
    """Return when a picture was taken, as its camera noted it in local time."""
    if seen.format == "svg":
        return ""
    from portfolio_gen.pictures.encode import kind_of
    from portfolio_gen.pictures.vips import field, load

    header = load(path, kind_of(path))
    for name in MOMENTS:
        noted = _MOMENT.match(str(field(header, name, "")))
        if noted and (moment := _moment("{}-{}-{}T{}:{}:{}".format(*noted.groups()))):
            return moment
    return ""


def _moment(text: str) -> str:
    try:
        return text if datetime.fromisoformat(text).year > 1825 else ""
    except ValueError:
        return ""  # "0000:00:00 00:00:00", of cameras whose clock was never set


def _filmed(path: str) -> str:
    """Return when a film was made, by its header; "" where it doesn't say."""
    with open(path, "rb") as file:
        data: Buffer = FileView(file)
        try:
            movie = find(data, 0, len(data), b"moov")
            head = find(data, movie.body, movie.end, b"mvhd") if movie else None
            if head is None:
                return ""
            long = data[head.body : head.body + 1] == b"\1"
            seconds = number(data, head.body + 4, 8 if long else 4)
            moment = _FILM_EPOCH + timedelta(seconds=seconds)
        except (StoppedError, OverflowError):
            return ""
    return moment.strftime("%Y-%m-%dT%H:%M:%S") if moment.year > 1970 else ""


def _is_raw(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in (*RAW_ENDINGS, ".heic", ".heif")


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Return a sort key by which "2 b" comes before "10 a"."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [(0, int(each), "") if each.isdecimal() else (1, 0, each) for each in parts if each]
