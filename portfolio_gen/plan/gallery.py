"""The pictures beside a write-up, as `gallery: all` shows them."""

import posixpath
from collections.abc import Iterable, Sequence

from msgspec import structs

from portfolio_gen.model.addresses import path_from
from portfolio_gen.model.front import FrontImage
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.plan.media import Media
from portfolio_gen.plan.media_problems import near_name
from portfolio_gen.plan.paths import PICTURES, UNREADABLE_PICTURES, VIDEOS, exported_beside, span_of
from portfolio_gen.plan.texts import spoken


def pictures_beside(site: Site, media: Media, writeup: WriteUp) -> list[tuple[str, FrontImage]]:
    """Return the pictures of `gallery: all`: their paths in natural order, and their words.

    They lie beside the version that asks for them, and what is said of them is in its language
    unless it names others. The cover is not among them, nor what stands for a film, nor what was
    exported beside itself: IMG_3000.HEIC where there is an IMG_3000.jpg.
    """
    loan = writeup.loans.get("gallery_all")
    path, lang = (loan.path, loan.lang) if loan else (writeup.path, writeup.lang)
    folder = posixpath.dirname(path)
    captions = site.captions.get(folder, {})
    elsewhere = _shown_elsewhere(writeup, f"{folder}/pictures.yaml", captions.values())
    elsewhere |= {media.same_name(path) or path for path in elsewhere}
    found = []
    media.check_captions(folder, captions)
    beside = media.beside(folder)
    elsewhere |= {_meant(path, beside) for path in elsewhere if path not in site.files}
    unreadable = [path for path in elsewhere if path.lower().endswith(UNREADABLE_PICTURES)]
    elsewhere |= {f"{folder}/{exported_beside(path, beside)}" for path in unreadable}
    for path in beside:
        name = posixpath.basename(path)
        suffix = posixpath.splitext(name)[1].lower()
        if suffix not in (*PICTURES, *VIDEOS, *UNREADABLE_PICTURES):
            continue
        if path in elsewhere or (suffix in UNREADABLE_PICTURES and exported_beside(path, beside)):
            continue
        image = captions.get(name) or FrontImage(name, caption=_caption_from(name))
        found.append((path, _described_in(image, lang)))
    return sorted(found, key=lambda item: _natural(posixpath.basename(item[0])))


def leading(site: Site, media: Media, writeup: WriteUp) -> tuple[str, FrontImage] | None:
    """Return the path and the words of a gallery's first picture; None if it shows none.

    It stands for a write-up without a cover in lists and where links are shared. No film does.
    """
    if writeup.front.gallery_all:
        beside = pictures_beside(site, media, writeup)
        return next((each for each in beside if each[0].lower().endswith(PICTURES)), None)
    for at, image in enumerate(writeup.front.gallery):
        if image.src.lower().endswith(PICTURES):
            path = media.find(writeup, image.src, span_of(writeup, f"gallery.{at}.src"))
            return None if path is None else (path, image)
    return None


def _meant(path: str, beside: Sequence[str]) -> str:
    """Return the path of the file that is meant by one that isn't there, which is an error."""
    folder, name = posixpath.split(path)
    same = [each for each in beside if each.casefold() == path.casefold()]
    return same[0] if same else f"{folder}/{near_name(name, beside)}"


def _shown_elsewhere(writeup: WriteUp, sheet: str, said: Iterable[FrontImage]) -> set[str]:
    """Return the paths of the cover and of the pictures that stand for films."""
    cover = writeup.front.cover
    named = [(writeup.path, use.poster) for use in writeup.outline.images]
    named += [(sheet, image.poster) for image in said]
    named += [(writeup.path, cover.src), (writeup.path, cover.poster)] if cover else []
    paths = (path_from(source, target) for source, target in named if target)
    return {path for path in paths if path is not None}


def _described_in(image: FrontImage, lang: str) -> FrontImage:
    alt = None if image.alt is None else spoken(image.alt, lang)
    return structs.replace(image, alt=alt, caption=spoken(image.caption, lang))


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Return a sort key by which "2 b" comes before "10 a": digits count as numbers."""
    key: list[tuple[int, int, str]] = []
    digits = ""
    for letter in name.casefold() + "\0":
        if letter.isdecimal():
            digits += letter
            continue
        if digits:
            key.append((0, int(digits), digits))
            digits = ""
        key.append((1, 0, letter))
    return key


def _caption_from(name: str) -> str:
    """Return the words of a picture's file name: "03 Vue depuis la rue.jpg"; "" if it has none."""
    stem = posixpath.splitext(name)[0]
    words = stem.lstrip("0123456789").lstrip(" -_.")
    if " " not in words and stem[:1].isalpha():
        return ""  # a camera's or a program's name, such as IMG_2034 or plan-final
    return words if any(letter.isalpha() for letter in words) and " " in stem else ""
