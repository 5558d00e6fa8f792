"""How files of the site are published: pictures in many sizes, the others without their notes."""

import posixpath

import msgspec

from portfolio_gen.cleaning import CLEAN_VERSION
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Cleaned, Copy, Derivative
from portfolio_gen.model.site import Fault, Poster, Probe, Site, SiteFile
from portfolio_gen.model.theme import Preset
from portfolio_gen.pictures.settings import ENCODE_VERSION
from portfolio_gen.plan.derivatives import FALLBACK_PX, Derived, derived
from portfolio_gen.plan.outputs import Outputs
from portfolio_gen.plan.paths import as_url_path, published_name
from portfolio_gen.store.digests import combined
from portfolio_gen.store.names import one_form

Focus = tuple[float, float]
#: What may be kept of a picture's notes.
RIGHTS = ("copyright", "creator", "credit")
#: Where a theme has no preset.
PRESET = Preset((480, 960, 1600))
#: Originals that take more memory than this, as they can't be read in parts, come one at a time.
HEAVY = 100_000_000
#: What is taken out of a drawing and may have been meant to work.
WORKING = ("script", "external entity", "external reference")
#: Quality of a picture that is offered whole, and must be encoded anew to be clean.
WHOLE = 92
#: Width and height that a JPEG can have (ITU-T T.81, B.2.2: 16 bits).
MOST_OF_JPEG = 65_535


class Publishing:
    """Plans the files that pages show or offer, each once, with what must be said of them."""

    def __init__(self, site: Site, outputs: Outputs, problems: list[Problem]) -> None:
        self.copies: dict[bytes, str] = {}  # digest → path, for those who make the files
        self.posters: dict[bytes, bytes] = {}  # digest → key in the memo
        self.heavy: set[bytes] = set()
        self._site = site
        self._outputs = outputs
        self._problems = problems
        self._keep = tuple(right for right in RIGHTS if right not in site.config.images.remove)
        self._addresses: dict[str, str] = {}
        self._derived: dict[tuple[str, str, Focus, bool], Derived] = {}
        self._said: set[str] = set()  # files that were spoken of

    def file(self, path: str, file: SiteFile, origin: Span, *, hashed: bool) -> str:
        """Return the address at which a file is published, whole and without its notes.

        `hashed`: its address changes with its bytes, as pictures' do; documents keep theirs.
        """
        if path.startswith("static/"):
            return as_url_path(one_form(path[len("static") :]))
        known = self._addresses.get(path)
        if known is None:
            address = published_name(path, self._mark(path, file) if hashed else b"")
            if file.notes.encode and isinstance(file.probe, Probe):
                address = f"{posixpath.splitext(address)[0]}.{_whole_suffix(file.probe)}"
            self._add(address[1:], path, file, origin)
            self._addresses[path] = known = address
        return known

    def size(self, path: str, file: SiteFile) -> int:
        """Return how many bytes a file has when it is published; 0 if that is not known yet."""
        return file.size if isinstance(self._recipe(path, file), Copy) else 0

    def _mark(self, path: str, file: SiteFile) -> bytes:
        """Return a digest of all that the published bytes of a file depend on."""
        recipe = self._recipe(path, file)
        if isinstance(recipe, Copy):
            return file.digest
        version = f"{CLEAN_VERSION} {ENCODE_VERSION}".encode()
        return combined(file.digest, msgspec.msgpack.encode(recipe), version)

    def static(self, path: str, file: SiteFile) -> None:
        """Plan a file of static/, at its own address."""
        self._add(one_form(path[len("static/") :]), path, file, Span(path))

    def picture(
        self, path: str, file: SiteFile, place: str, focus: Focus, origin: Span, *, alone: bool
    ) -> Derived | None:
        """Return the files that a picture becomes in a place of a page; None if it stays as it is.

        Drawings in SVG do, and moving PNGs, which nothing but a copy keeps moving. `alone`: one
        file for all browsers, not cropped, as the poster of a film that plays.
        """
        probe = file.probe
        if not isinstance(probe, Probe) or probe.format in ("svg", "apng"):
            return None
        self.note(path, file, probe)
        return self._derive(path, file.digest, probe, place, focus, origin, alone=alone)

    def frame(
        self, path: str, poster: Poster, place: str, focus: Focus, origin: Span, *, alone: bool
    ) -> Derived:
        """Return the files that a frame of a film becomes; a film has lost too much for a drawing.

        `path` is that of the film.
        """
        self.note_poster(path, poster)
        probe = Probe(poster.width, poster.height, "png")
        return self._derive(path, poster.digest, probe, place, focus, origin, alone=alone)

    def _derive(
        self,
        path: str,
        source: bytes,
        probe: Probe,
        place: str,
        focus: Focus,
        origin: Span,
        *,
        alone: bool,
    ) -> Derived:
        key = (path, place, focus, alone)
        found = self._derived.get(key)
        if found is None:
            name = posixpath.splitext(published_name(path, b""))[0]
            preset = self._preset(place, alone=alone)
            found = derived(name, source, probe, preset, focus, self._keep)
            if alone:
                found = msgspec.structs.replace(found, src=_alone(found))
            for address, recipe in found.recipes:
                if address == found.src or not alone:
                    self._outputs.add(address[1:], recipe, origin, (path,))
            self._derived[key] = found
        return found

    def _preset(self, place: str, *, alone: bool) -> Preset:
        presets, wished = self._site.theme.presets, self._site.config.images
        preset = presets.get(place) or presets.get("default") or PRESET
        return Preset(
            preset.widths,
            wished.formats or preset.formats,
            wished.quality or preset.quality,
            0.0 if alone else preset.ratio,
            preset.full and not alone,
        )

    def note_poster(self, path: str, poster: Poster) -> None:
        """Note that a film's frame is decoded for a recipe."""
        self.copies[poster.digest] = path
        self.posters[poster.digest] = poster.key

    def note(self, path: str, file: SiteFile, probe: Probe) -> None:
        """Note that a picture is decoded for a recipe."""
        self.copies[file.digest] = path
        if probe.at_once > HEAVY:
            self.heavy.add(file.digest)

    def _add(self, output: str, path: str, file: SiteFile, origin: Span) -> None:
        self.copies[file.digest] = path
        recipe = self._recipe(path, file)
        if isinstance(recipe, Derivative) and isinstance(file.probe, Probe):
            self.note(path, file, file.probe)
        self._outputs.add(output, recipe, origin, (path,))
        self._speak(path, file)

    def _recipe(self, path: str, file: SiteFile) -> Cleaned | Copy | Derivative:
        """Return how a file is published whole: as it is, if there is nothing to take out of it."""
        notes, probe = file.notes, file.probe
        if notes.encode and isinstance(probe, Probe):
            return _whole(file.digest, probe, self._keep)
        if notes.removed or (
            self._keep != RIGHTS and notes.unclean is None and file.size and not notes.encode
        ):
            return Cleaned(file.digest, posixpath.splitext(path)[1].lower(), self._keep)
        return Copy(file.digest)

    def _speak(self, path: str, file: SiteFile) -> None:
        """Say what can't be taken out of a file, and what was that may have been meant to work."""
        notes = file.notes
        if notes.encode and (path.startswith("static/") or not isinstance(file.probe, Probe)):
            self._say(_refused(path, "its private notes can only be taken out by saving it anew"))
        elif notes.unclean is not None:
            self._say(_unclean(path, notes.unclean, refused=notes.refused))
        elif working := [word for word in WORKING if word in notes.removed]:
            self._say(_disarmed(path, working))

    def _say(self, problem: Problem) -> None:
        if problem.span.path not in self._said:
            self._said.add(problem.span.path)
            self._problems.append(problem)


def _alone(found: Derived) -> str:
    """Return the one file of a picture that stands alone: a poster has one address for all.

    WebP is shown by all browsers since 2020, and half as large as what older ones need.
    Source: caniuse.com, "WebP image format".
    """
    if "webp" not in found.formats:
        return found.src
    small = [width for width in found.widths if width <= FALLBACK_PX][-1:] or found.widths[:1]
    return f"{found.base}{small[0]}.webp"


def _whole(source: bytes, probe: Probe, keep: tuple[str, ...]) -> Derivative:
    drawing = _whole_suffix(probe) == "png"
    return Derivative(
        source,
        probe.width,
        probe.height,
        "png" if drawing else "jpeg",
        WHOLE,
        4 if drawing else 0,
        lossless=drawing,
        keep=keep,
    )


def _whole_suffix(probe: Probe) -> str:
    large = max(probe.width, probe.height) > MOST_OF_JPEG
    return "png" if probe.drawing or probe.alpha or large else "jpg"


def _unclean(path: str, fault: Fault, *, refused: bool) -> Problem:
    if refused:
        return _refused(path, fault.message, fault.hint)
    message = f"{posixpath.basename(path)} is published as it is: {fault.message}"
    return Problem("file-notes", "warning", message, Span(path), fault.hint)


def _refused(path: str, why: str, hint: str = "save it as JPEG or PNG") -> Problem:
    message = f"{posixpath.basename(path)} can't be published: {why}"
    return Problem("file-private", "error", message, Span(path), hint)


def _disarmed(path: str, working: list[str]) -> Problem:
    return Problem(
        "svg-active",
        "warning",
        f"{posixpath.basename(path)} is published without its {' and its '.join(working)}",
        Span(path),
        "a drawing on a page must not run or load anything; export it without",
    )
