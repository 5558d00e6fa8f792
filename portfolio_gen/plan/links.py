"""Where the links of a body lead: to a page in the reader's language, to a file, to the web."""

import posixpath
import re
from collections.abc import Mapping
from unicodedata import normalize
from urllib.parse import unquote

from portfolio_gen.model.addresses import copy_hint, is_absolute, own_file, path_from
from portfolio_gen.model.document import Link
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.views import Body
from portfolio_gen.plan.media import Media
from portfolio_gen.plan.media_problems import leaves_site
from portfolio_gen.plan.paths import VIDEOS
from portfolio_gen.plan.relative import output_path

_MAIL = re.compile(r"[^\s@/<>()]+@[^\s@/<>()]+\.[a-z]{2,}\Z", re.I)
_LIKE_WEB = re.compile(
    r"www\.[^\s/]+\.[a-z]{2,}(?:[/?#].*)?\Z|[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|eu|io)(?:[/?#].*)?\Z",
    re.I,
)

#: (kind, key) of a write-up → language → address.
Homes = Mapping[tuple[str, str], Mapping[str, str]]


class Links:
    """Resolves the links and pictures of bodies."""

    def __init__(
        self,
        site: Site,
        homes: Homes,
        known: frozenset[str],
        media: Media,
        problems: list[Problem],
    ) -> None:
        self._homes = homes
        self._known = known
        self._media = media
        self._files = site.files
        self._problems = problems
        self.spans: dict[tuple[str, str, str], Span] = {}  # (source, output, anchor) → the link
        self._writeups = {normalize("NFC", writeup.path): writeup for writeup in site.writeups}
        for writeup in site.writeups:  # a link may name the file without a language in its name
            bare = writeup.path.removesuffix(f".{writeup.lang}.md") + ".md"
            if bare != f"{writeup.path}.md":
                self._writeups.setdefault(normalize("NFC", bare), writeup)

    def body(self, writeup: WriteUp) -> Body | None:
        """Return a write-up's body with all its gaps filled; None if it has no text."""
        outline = writeup.outline
        if not outline.digest:
            return None
        return Body(
            outline.digest,
            tuple(
                self.address(link.target, _span(link, writeup), writeup) for link in outline.links
            ),
            tuple(self._media.body_picture(use, writeup) for use in outline.images),
        )

    def address(self, target: str, span: Span, writeup: WriteUp) -> str:
        """Return where a target leads, "" if it leads away; with a problem, if to nothing."""
        if is_absolute(target) or not target:
            return ""
        path, mark, part = _cut(target)
        if not path:
            self._note(part, self._homes.get((writeup.kind, writeup.key), {}), span, writeup)
            return ""
        found = self._page(path, writeup) or self._file(path, span, writeup)
        if found:
            self._note(part if mark == "#" else "", {writeup.lang: found}, span, writeup)
            return found + mark + part
        self._report(target, path, span, writeup)
        return target

    def _note(self, part: str, homes: Mapping[str, str], span: Span, writeup: WriteUp) -> None:
        """Keep where a link to a place in a page is written; whether it is there shows later."""
        address = homes.get(writeup.lang, "")
        if part and address:
            key = (writeup.path, output_path(address), unquote(part))
            self.spans.setdefault(key, span)

    def _page(self, path: str, writeup: WriteUp) -> str | None:
        if path.startswith("/"):
            return path if path in self._known else None
        source = path_from(writeup.path, path)
        if source is None:
            return None
        source = normalize("NFC", source)
        page = self._writeups.get(source)
        if page is None:
            page = self._writeups.get(f"{source}/index.md") or self._writeups.get(f"{source}.md")
        if page is None:
            return None
        homes = self._homes.get((page.kind, page.key), {})
        return homes.get(writeup.lang) or homes.get(page.lang) or next(iter(homes.values()), None)

    def _file(self, path: str, span: Span, writeup: WriteUp) -> str | None:
        source = path_from(writeup.path, path)
        if source is None:
            return None
        if source not in self._files:
            source = self._media.same_name(source) or source
        file = self._files.get(source)
        if file is None:
            return None
        hashed = file.probe is not None or posixpath.splitext(source)[1].lower() in VIDEOS
        return self._media.publish(source, file, span, hashed=hashed)

    def _report(self, target: str, path: str, span: Span, writeup: WriteUp) -> None:
        source = path_from(writeup.path, path)
        if source is None:
            self._problems.append(leaves_site(target, span))
            return
        if self._media.was_refused(source):
            return
        page = self._writeups.get(source)
        if page is not None:
            self._problems.append(
                Problem(
                    "link-unpublished",
                    "error",
                    f"{target} is not published (a draft, or not yet, or no longer shown)",
                    span,
                    "remove the link, or publish that page",
                )
            )
            return
        message = f"{target} leads to nothing"
        hint = _full_address(target) or self._near(source)
        if own := own_file(target):
            hint = copy_hint(own)
        elif "\\" in target:
            hint = "write `/` between folders: `{}`".format(target.replace("\\", "/"))
        if path.endswith("/") and path.startswith("/"):
            message = f"there is no page {path}"
            hint = self._near_page(path) or hint
        self._problems.append(Problem("link-missing", "error", message, span, hint))

    def _near_page(self, address: str) -> str:
        last = {known.rstrip("/").rpartition("/")[2]: known for known in sorted(self._known)}
        near = nearest(address.rstrip("/").rpartition("/")[2], last, 0.8)
        return f"write `{last[near]}`, or the path of its Markdown file" if near else ""

    def _near(self, source: str) -> str:
        # What names a page is its folder or file; the rest of the path is alike for all.
        names = {_distinctive(path): path for path in (*self._files, *self._writeups)}
        near = nearest(_distinctive(source), names, 0.7)
        if near:
            return f"{names[near]} exists"
        return "write the path of the Markdown file or of the file, as seen from this page"


def _full_address(target: str) -> str:
    """Return the hint for an address of the web or of a person that is not written in full."""
    if _MAIL.match(target):
        return f"write `mailto:{target}`"
    return f"write `https://{target}`" if _LIKE_WEB.match(target) else ""


def _distinctive(path: str) -> str:
    folder, name = posixpath.split(path)
    return posixpath.basename(folder) if name.startswith("index.") else name


def _cut(target: str) -> tuple[str, str, str]:
    for at, letter in enumerate(target):
        if letter in "?#":
            return target[:at], letter, target[at + 1 :]
    return target, "", ""


def _span(link: Link, writeup: WriteUp) -> Span:
    line = link.line + writeup.outline.first_line - 1
    return Span(writeup.path, line, link.column, link.length)
