"""Contact sheets: the pictures of work whose client is not named, to be looked at by a person.

Words are searched; what can be seen in a picture, a sign or a face, nobody but a person can find.
"""

import base64
import os
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import quote, unquote

from portfolio_gen.contact_page import head, next_step
from portfolio_gen.contact_words import Words, published_as, words_in
from portfolio_gen.deploy.approval import Picture
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import Cleaned, Copy, Derivative, Page
from portfolio_gen.model.site import Poster, Site, WriteUp
from portfolio_gen.store.atomic import write_atomically

#: A picture is shown in the least width from this on.
WIDTH_PX = 1200
#: Larger files are not put into the sheet, but shown from where they are.
MOST_BYTES = 1_500_000
TYPES = {
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif",
    ".webp": "image/webp", ".avif": "image/avif", ".svg": "image/svg+xml",
}  # fmt: skip
FILMS = (".mp4", ".m4v", ".mov", ".webm")
PlaceOf = Callable[[str], str]


class Sheet(NamedTuple):
    """A contact sheet that was written: its file, how many pictures it has, and of which work."""

    file: str
    pictures: int
    work: str


class _Shown(NamedTuple):
    """An output of an original."""

    path: str
    width: int  # 0: not known
    crop: object = None


def pictures_to_look_at(site: Site, plan: Plan) -> list[Picture]:
    """Return the pictures and films that are published of works whose clients are not named."""
    originals = _by_original(plan)
    return sorted(
        Picture(name, path, site.files[path].digest.hex())
        for name, versions in _discreet_works(site, plan).items()
        for path in _files(versions, site)
        if any(digest in originals for digest in _digests(path, site))
    )


def _discreet_works(site: Site, plan: Plan) -> dict[str, list[WriteUp]]:
    """Return the versions of each work that is published without its client's name, by its name."""
    by_work: dict[str, list[WriteUp]] = {}
    for writeup in site.writeups:
        name = writeup.key if writeup.kind == "project" else f"{writeup.kind}-{writeup.key}"
        if writeup.is_discreet and _pages(writeup, plan):
            by_work.setdefault(name, []).append(writeup)
    return by_work


def write_sheets(site: Site, plan: Plan, place_of: PlaceOf, folder: str) -> list[Sheet]:
    """Write a sheet for each work that is published without its client's name; return them.

    `place_of` gives the file of an output.
    """
    sheets = []
    originals = _by_original(plan)
    words = words_in(site.config.languages[0])
    for name, versions in sorted(_discreet_works(site, plan).items()):
        texts = _texts(versions, plan, place_of)
        figures = [
            _figure(path, shown, texts, words, place_of)
            for path in _files(versions, site)
            for shown in _each_crop(originals, _digests(path, site))
        ]
        if figures:
            os.makedirs(folder, exist_ok=True)
            file = os.path.join(folder, f"{name}.html")
            above = head(_title(versions[0], site), words)
            text = (
                above
                + "".join(figures)
                + "</main>"
                + _documents(versions, site, words)
                + next_step(words)
            )
            write_atomically(file, text.encode())
            sheets.append(Sheet(file, len(figures), name))
    return sheets


def _title(work: WriteUp, site: Site) -> str:
    title = work.front.title
    if isinstance(title, str):
        return title
    return next((title[lang] for lang in site.config.languages if lang in title), work.key)


def _documents(versions: Sequence[WriteUp], site: Site, words: Words) -> str:
    """Return a list of the other files beside a work: what they show must be looked at, too."""
    folders = {posixpath.dirname(each.path) for each in versions if "/index." in each.path}
    media = (*TYPES, *FILMS, ".tif", ".tiff", ".heic", ".heif")
    listed = "".join(
        f'<li><a href="{quote(f"../../{path}")}">{escape(path)}</a></li>'
        for path in sorted(site.files)
        if posixpath.dirname(path) in folders and not path.lower().endswith(media)
    )
    return f"<h2>{words['documents']}</h2><ul>{listed}</ul>" if listed else ""


def _pages(writeup: WriteUp, plan: Plan) -> list[str]:
    return [
        path
        for path, planned in plan.outputs.items()
        if planned.origin.path == writeup.path and isinstance(planned.recipe, Page)
    ]


def _files(versions: Sequence[WriteUp], site: Site) -> list[str]:
    """Return the pictures and films beside a work, and those that it shows from elsewhere."""
    found: dict[str, None] = {}
    for writeup in versions:
        folder, name = posixpath.split(writeup.path)
        if name.startswith("index."):
            found |= dict.fromkeys(path for path in site.files if path.startswith(f"{folder}/"))
        front = writeup.front
        images = [*(image for image in (front.cover,) if image is not None), *front.gallery]
        named = [
            *(each for image in images for each in (image.src, image.poster)),
            *(each for use in writeup.outline.images for each in (use.src, use.poster)),
            *(link.src for link in front.files),
        ]
        for src in filter(None, named):
            plain = unquote(src)
            path = f"static{plain}" if plain.startswith("/") else f"{folder}/{plain}"
            found[posixpath.normpath(path)] = None
    suffixes = (*TYPES, *FILMS, ".tif", ".tiff", ".heic", ".heif")
    return sorted(path for path in found if path in site.files and path.lower().endswith(suffixes))


def _digests(path: str, site: Site) -> list[bytes]:
    file = site.files[path]
    poster = [file.poster.digest] if isinstance(file.poster, Poster) else []
    return [file.digest, *poster]


def _by_original(plan: Plan) -> dict[bytes, list[_Shown]]:
    """Return the outputs of each original, by its digest."""
    found: dict[bytes, list[_Shown]] = {}
    for path, planned in plan.outputs.items():
        match planned.recipe:
            case Derivative() as recipe:
                shown = _Shown(path, recipe.width, recipe.crop)
                found.setdefault(recipe.source, []).append(shown)
            case Cleaned(source=source) | Copy(digest=source):
                found.setdefault(source, []).append(_Shown(path, 0))
            case _:
                pass
    return found


def _each_crop(
    originals: Mapping[bytes, list[_Shown]], digests: Iterable[bytes]
) -> Iterator[list[_Shown]]:
    """Yield the outputs that show the same part of an original, the one to be shown first."""
    for digest in digests:
        crops: dict[object, list[_Shown]] = {}
        for shown in originals.get(digest, ()):
            crops.setdefault(shown.crop, []).append(shown)
        for same in crops.values():
            yield sorted(same, key=lambda each: (each.width < WIDTH_PX, abs(each.width - WIDTH_PX)))


def _figure(
    source: str,
    shown: Sequence[_Shown],
    texts: Mapping[str, Mapping[str, None]],
    words: Words,
    place_of: PlaceOf,
) -> str:
    said = dict.fromkeys(text for each in shown for text in texts.get(each.path, {}))
    rows = [(words["words"], list(said)), (words["file"], [source])]
    details = "".join(
        f"<dt>{name}</dt>" + "".join(f"<dd>{escape(value)}</dd>" for value in values)
        for name, values in rows
        if values
    )
    media = _media(source, shown[0].path, place_of)
    if media.startswith("<img"):
        media = f'<a href="{quote(f"../../{source}")}">{media}</a>'
    listed = "<br>".join(escape(path) for path in sorted(f"/{each.path}" for each in shown))
    published = f"<details><summary>{published_as(words, len(shown))}</summary>{listed}</details>"
    return f"<figure>{media}<dl>{details}</dl>{published}</figure>\n"


def _media(source: str, output: str, place_of: PlaceOf) -> str:
    """Return the element that shows an output: within the sheet, or from the author's own file."""
    suffix = posixpath.splitext(output)[1].lower()
    place = place_of(output)
    if suffix in FILMS or os.path.getsize(place) > MOST_BYTES:
        address = quote(f"../../{source}")
        tag = "<video controls preload=metadata" if suffix in FILMS else "<img alt=''"
        end = "</video>" if suffix in FILMS else ""
        return f'{tag} src="{address}">{end}'
    with open(place, "rb") as file:
        data = base64.b64encode(file.read()).decode()
    return f'<img alt="" loading="lazy" src="data:{TYPES.get(suffix, "image/png")};base64,{data}">'


def _texts(
    versions: Sequence[WriteUp], plan: Plan, place_of: PlaceOf
) -> dict[str, dict[str, None]]:
    """Return the alternative texts and captions of pictures on the work's pages, by output."""
    from selectolax.lexbor import LexborHTMLParser

    found: dict[str, dict[str, None]] = {}
    for writeup in versions:
        for page in _pages(writeup, plan):
            with open(place_of(page), "rb") as file:
                tree = LexborHTMLParser(file.read())
            for figure in tree.css("figure"):
                for caption in figure.css("figcaption"):
                    text = caption.text(separator=" ", strip=True)
                    for image in figure.css("img, source, video"):
                        _take(found, page, image.attributes, text)
            for image in tree.css("img, video"):
                text = image.attributes.get("alt") or image.attributes.get("aria-label") or ""
                _take(found, page, image.attributes, text)
    return found


def _take(
    found: dict[str, dict[str, None]], page: str, attributes: Mapping[str, str | None], text: str
) -> None:
    """Note words for each output that an element shows."""
    sources = [attributes.get("src") or "", attributes.get("poster") or ""]
    sources += [part.strip().split(" ")[0] for part in (attributes.get("srcset") or "").split(",")]
    for source in filter(None, sources):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(source)))
        if text:
            found.setdefault(path, {})[text] = None
