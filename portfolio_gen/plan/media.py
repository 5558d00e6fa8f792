"""Files of the site that pages show or offer: where they are published, and how big they are."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Mapping
from html import escape
from unicodedata import normalize
from urllib.parse import unquote

from msgspec import structs

from portfolio_gen.model.addresses import copy_hint, is_absolute, own_file, path_from
from portfolio_gen.model.document import ImageUse
from portfolio_gen.model.front import FrontImage, FrontLink, Text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, SiteFile, WriteUp
from portfolio_gen.model.views import Anchor, Picture
from portfolio_gen.plan.media_problems import leaves_site, near_hint, no_alt, no_alt_beside
from portfolio_gen.plan.outputs import Outputs
from portfolio_gen.plan.paths import PICTURES, span_of
from portfolio_gen.plan.publishing import Publishing
from portfolio_gen.plan.shown import Shown
from portfolio_gen.plan.texts import Texts

CENTRE = (0.5, 0.5)
REFUSED = ("link-outside", "link-dead", "link-folder", "file-name", "file-unreadable")


class Media:
    """Publishes the files that pages ask for, each once, and describes them."""

    def __init__(self, site: Site, outputs: Outputs, problems: list[Problem]) -> None:
        self.publishing = Publishing(site, outputs, problems)
        self._shown = Shown(site, self.publishing, problems)
        self._site = site
        self._problems = problems
        self._folded: dict[str, str] | None = None
        self._composed: dict[str, str] | None = None
        self._folders: defaultdict[str, list[str]] | None = None
        self._refused = frozenset(each.span.path for each in problems if each.code in REFUSED)

    def publish(self, path: str, file: SiteFile, origin: Span, *, hashed: bool) -> str:
        """Return the address at which a file of the site is published, planning it if need be.

        `hashed`: its address changes with its bytes, as pictures' do; documents keep theirs.
        """
        return self.publishing.file(path, file, origin, hashed=hashed)

    def front_picture(
        self, image: FrontImage, key: str, writeup: WriteUp, lang: str, place: str
    ) -> Picture | None:
        """Return a picture of the front matter, None with a problem if it can't be shown.

        `key` is where it is given ("cover.src"), `place` the preset that it is encoded by.
        """
        span = span_of(writeup, key)
        found = self.find(writeup, image.src, span)
        if found is None:
            return None
        if image.alt is None and not image.decorative:
            self._problems.append(no_alt(span, in_front_matter=True))
        poster = None
        if image.poster:
            where = span_of(writeup, f"{key.removesuffix('src')}poster")
            poster = self.find(writeup, image.poster, where)
        picture = self._shown.file(found, span, place, image.focus or CENTRE, poster)
        return None if picture is None else self._with_words(picture, image, lang)

    def body_picture(self, use: ImageUse, writeup: WriteUp) -> Picture:
        """Return a picture of a body; where it can't be shown, a problem and what was written."""
        offset = writeup.outline.first_line - 1
        span = Span(writeup.path, use.line + offset, use.column, use.length)
        shown = None
        if is_absolute(use.src):
            if not use.src.lower().startswith("data:"):
                self._check_host(use.src, span)
        else:
            path = self.find(writeup, use.src, span)
            place = "wide" if use.wide else "figure"
            poster = self._poster(use, writeup, span) if use.poster else None
            shown = self._shown.file(path, span, place, CENTRE, poster) if path else None
        if shown is not None and use.within:
            shown = structs.replace(shown, widths=(), formats=())
        is_there = shown is not None or is_absolute(use.src)
        if is_there and use.alt is None and not use.decorative:
            self._problems.append(no_alt(span, in_front_matter=False))
        return _described(
            shown or Picture(use.src),
            alt=use.alt or "",
            caption=use.caption,
            credit=use.credit,
            focus=CENTRE,
            decorative=use.decorative,
            wide=use.wide,
            attributes=use.attributes,
            raw=use.raw,
        )

    def _poster(self, use: ImageUse, writeup: WriteUp, span: Span) -> str | None:
        """Return the path of the picture that stands for a film of a body."""
        line, column = use.poster_at
        if line:
            line += writeup.outline.first_line - 1
            span = Span(writeup.path, line, column, len(use.poster))
        if is_absolute(use.poster):
            self._check_host(use.poster, span)
            return None
        return self.find(writeup, use.poster, span)

    def gallery_picture(
        self, path: str, image: FrontImage, lang: str, origin: Span
    ) -> Picture | None:
        """Return a picture of `gallery: all`."""
        poster = None
        if image.poster:
            sheet = f"{posixpath.dirname(path)}/pictures.yaml"
            poster = self.find_from(sheet, image.poster, Span(sheet))
        picture = self._shown.file(path, origin, "gallery", image.focus or CENTRE, poster)
        if picture is None:
            return None
        if image.alt is None and not image.caption and not image.decorative:
            folder, name = posixpath.split(path)
            is_listed = name in self._site.captions.get(folder, {})
            self._problems.append(no_alt_beside(Span(path), is_listed=is_listed))
        return self.told(image, lang, picture)

    def leading_picture(
        self, path: str, image: FrontImage, lang: str, origin: Span
    ) -> Picture | None:
        """Return a gallery's first picture where it stands for the page, in the sizes of a card.

        What is wrong with its words is told where the gallery is shown.
        """
        picture = self._shown.file(path, origin, "card", image.focus or CENTRE, None)
        return None if picture is None else self.told(image, lang, picture)

    def told(self, image: FrontImage, lang: str, picture: Picture | None = None) -> Picture:
        """Return a picture, or one without a file, with the words of a gallery's picture."""
        shown = picture or Picture("", focus=image.focus or CENTRE)
        return self._with_words(shown, image, lang, alt=image.alt or image.caption)

    def front_file(
        self, link: FrontLink, label: str, place: str, writeup: WriteUp
    ) -> Anchor | None:
        """Return a file that the front matter offers; None, with a problem, if it isn't there."""
        span = span_of(writeup, place)
        path = self.find(writeup, link.src, span)
        if path is None:
            return None
        file = self._site.files[path]
        address = self.publish(path, file, span, hashed=False)
        return Anchor(
            label or posixpath.basename(path),
            address,
            link.download,
            self.publishing.size(path, file),
        )

    def config_picture(self, image: FrontImage, span: Span, lang: str) -> Picture | None:
        """Return a picture of portfolio.yaml, whose path is seen from the site folder."""
        path = self._configured(image.src, span)
        focus = image.focus or CENTRE
        picture = self._shown.file(path, span, "portrait", focus) if path else None
        return None if picture is None else self._with_words(picture, image, lang)

    def _with_words(
        self,
        picture: Picture,
        image: FrontImage,
        lang: str,
        *,
        alt: Text | None = None,
    ) -> Picture:
        """Return a picture as it is described in a language, or in another one that is marked."""
        texts = Texts(lang, typography=self._site.config.typography)
        words, lang_of_words = texts.pair(alt or image.alt)
        caption, lang_of_caption = texts.pair(image.caption)
        caption = escape(caption, quote=False)
        if lang_of_caption:
            caption = f'<span lang="{lang_of_caption}">{caption}</span>'
        return _described(
            picture,
            alt=words,
            caption=caption,
            credit=texts.of(image.credit),
            focus=image.focus or CENTRE,
            decorative=image.decorative,
            attributes={"lang": lang_of_words} if lang_of_words and not image.decorative else None,
        )

    def config_file(self, name: str, label: str, span: Span) -> Anchor | None:
        """Return a file of portfolio.yaml, whose path is seen from the site folder."""
        path = self._configured(name, span)
        if path is None:
            return None
        file = self._site.files[path]
        return Anchor(
            label,
            self.publish(path, file, span, hashed=False),
            size=self.publishing.size(path, file),
        )

    def _configured(self, name: str, span: Span) -> str | None:
        plain = posixpath.normpath(unquote(name).lstrip("/"))
        for path in (plain, f"static/{plain}", f"content/{plain}"):
            if path in self._site.files:
                return path
        self._problems.append(
            Problem(
                "file-missing",
                "error",
                f"there is no {plain} in the site folder or in static/",
                span,
                "put the file into static/, or correct the path",
            )
        )
        return None

    def size(self, target: str, writeup: WriteUp) -> int:
        """Return how many bytes the document has that a link leads to; 0 if it leads to none."""
        plain = re.split("[?#]", target, maxsplit=1)[0]
        path = path_from(writeup.path, plain) if plain and not is_absolute(target) else None
        if path is None or path.endswith((".html", ".htm")):
            return 0
        found = path if path in self._site.files else self.same_name(path)
        return self.publishing.size(found, self._site.files[found]) if found else 0

    def find(self, writeup: WriteUp, target: str, span: Span) -> str | None:
        """Return the path of a file that a write-up names, or None with a problem."""
        return self.find_from(writeup.path, target, span)

    def find_from(self, source: str, target: str, span: Span) -> str | None:
        """Return the path of a file that a source of any kind names, or None with a problem."""
        path = path_from(source, target)
        if path not in self._site.files and (plain := re.split("[?#]", target)[0]) != target:
            path = path_from(source, plain)  # `a.jpg?v=2`: our addresses change with the bytes
        if path is None:
            self._problems.append(leaves_site(target, span))
        elif path in self._site.files:
            return path
        elif (same := self.same_name(path)) is not None:
            return same
        elif not self.was_refused(path):
            self._problems.append(self._missing(path, target, span))
        return None

    def was_refused(self, path: str) -> bool:
        """Tell whether a file, or a folder above it, is there and was reported when it was read."""
        parts = re.sub(r"[\x00-\x1f\x7f-\x9f]", "\ufffd", path).split("/")
        return bool(self._refused) and any(
            "/".join(parts[:end]) in self._refused for end in range(1, len(parts) + 1)
        )

    def same_name(self, path: str) -> str | None:
        """Return the file whose name is written with the same letters, composed or decomposed.

        macOS and archives made on it write é as two characters (Unicode NFD), keyboards as one.
        """
        if path.isascii():
            return None
        if self._composed is None:
            self._composed = {normalize("NFC", name): name for name in self._site.files}
        return self._composed.get(normalize("NFC", path))

    def check_captions(self, folder: str, captions: Mapping[str, FrontImage]) -> None:
        """Report captions of files that are not there."""
        for name in captions:
            path = f"{folder}/{name}"
            if path not in self._site.files and self.same_name(path) is None:
                self._problems.append(self._missing(path, name, Span(f"{folder}/pictures.yaml")))

    def beside(self, folder: str) -> tuple[str, ...]:
        """Return the paths of the files that lie in a folder itself."""
        if self._folders is None:
            self._folders = defaultdict(list)
            for path in self._site.files:
                self._folders[posixpath.dirname(path)].append(path)
        return tuple(self._folders.get(folder, ()))

    def _check_host(self, src: str, span: Span) -> None:
        host = src.split("//", 1)[-1].split("/", 1)[0].lower()
        if host not in self._site.config.allow_hosts:
            self._problems.append(
                Problem(
                    "image-elsewhere",
                    "error",
                    f"this picture would come from {host or src}, which would learn of each reader",
                    span,
                    "put the file beside the page, or list the host under `allow_hosts`",
                )
            )

    def _missing(self, path: str, target: str, span: Span) -> Problem:
        if self._folded is None:
            self._folded = {name.casefold(): name for name in self._site.files}
        near = self._folded.get(path.casefold())
        own = own_file(target)
        where = "in static/" if target.startswith("/") else "beside this page"
        return Problem(
            "image-missing" if posixpath.splitext(path)[1].lower() in PICTURES else "file-missing",
            "error",
            f"there is no {unquote(target).lstrip('/')} {where}",
            span,
            copy_hint(own) if own else self._hint(path, target, near),
        )

    def _hint(self, path: str, target: str, near: str | None) -> str:
        """Return what to do about a file that is not there: it may lie in static/, or beside."""
        name = unquote(target).removeprefix("./")
        if f"static/{name}" in self._site.files:
            return f"write `/{name}`: the file is in static/"
        return near_hint(path, near, self.beside(posixpath.dirname(path)))


def _described(
    picture: Picture,
    *,
    alt: str,
    caption: str,
    credit: str,
    focus: tuple[float, float],
    decorative: bool,
    wide: bool = False,
    attributes: dict[str, str] | None = None,
    raw: bool = False,
) -> Picture:
    return structs.replace(
        picture,
        alt="" if decorative else alt,
        caption=caption,
        credit=credit,
        focus=focus,
        decorative=decorative,
        wide=wide,
        attributes=attributes or {},
        raw=raw,
    )
