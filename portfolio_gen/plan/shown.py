"""A picture or a film of the site, as one place of a page shows it."""

import posixpath

from msgspec import structs

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Fault, Film, Probe, Site, SiteFile
from portfolio_gen.model.views import Picture
from portfolio_gen.plan.derivatives import Derived
from portfolio_gen.plan.media_problems import (
    no_poster,
    not_a_film,
    not_a_picture,
    only_sound,
    too_large,
)
from portfolio_gen.plan.paths import VIDEOS, exported_beside
from portfolio_gen.plan.publishing import Publishing

Focus = tuple[float, float]
#: Places in which nothing plays: a film is shown there by its poster, in the place's own shape.
STILLS = ("card", "portrait")


class Shown:
    """Describes files as places of pages show them, and has them published."""

    def __init__(self, site: Site, publishing: Publishing, problems: list[Problem]) -> None:
        self._site = site
        self._publishing = publishing
        self._problems = problems

    def file(
        self, path: str, span: Span, place: str, focus: Focus, poster: str | None = None
    ) -> Picture | None:
        """Return a picture or film; None, with a problem, if it can't be shown.

        `poster` is the path of the picture that its author wants to stand for a film.
        """
        if posixpath.splitext(path)[1].lower() in VIDEOS:
            return self._film(path, span, place, focus, poster)
        return self._picture(path, span, place, focus)

    def _film(
        self, path: str, span: Span, place: str, focus: Focus, poster: str | None
    ) -> Picture | None:
        file = self._site.files[path]
        if isinstance(file.film, Fault):
            self._problems.append(not_a_film(path, file.film, span))
            return None
        known = file.film or Film("")
        if not known.seen:
            self._problems.append(only_sound(path, span))
        film = Picture(
            self._publishing.file(path, file, span, hashed=True),
            media="video",
            width=known.width,
            height=known.height,
            type=VIDEOS[posixpath.splitext(path)[1].lower()],
        )
        plays = place not in STILLS
        if poster is not None:
            still = self._picture(poster, span, place, focus, alone=plays)
        else:
            still = self._frame(path, file, span, place, focus, alone=plays)
        return film if still is None else _with_poster(film, still, plays=plays)

    def _frame(
        self, path: str, file: SiteFile, span: Span, place: str, focus: Focus, *, alone: bool
    ) -> Picture | None:
        """Return the frame of a film that was taken for its poster, if one was."""
        if isinstance(file.poster, Fault):
            self._problems.append(no_poster(path, file.poster, span))
        if file.poster is None or isinstance(file.poster, Fault):
            return None
        found = self._publishing.frame(path, file.poster, place, focus, span, alone=alone)
        return _sized(found.src, found)

    def _picture(
        self, path: str, span: Span, place: str, focus: Focus, *, alone: bool = False
    ) -> Picture | None:
        file = self._site.files[path]
        probe = file.probe
        if not file.digest:  # it can't be read, which was said
            return None
        if not isinstance(probe, Probe):
            exported = exported_beside(path, self._site.files) if span.path != path else ""
            self._problems.append(not_a_picture(path, probe, span, exported))
            return None
        megapixels = probe.width * probe.height * probe.frames / 1e6
        limit = self._site.config.images.max_megapixels
        if megapixels > limit:
            self._problems.append(too_large(path, megapixels, limit, span))
            return None
        found = self._publishing.picture(path, file, place, focus, span, alone=alone)
        if found is None:
            src = self._publishing.file(path, file, span, hashed=True)
            return Picture(src, width=probe.width, height=probe.height)
        src = found.src
        if probe.format == "gif" and probe.frames > 1:
            src = self._publishing.file(path, file, span, hashed=True)
        return _sized(src, found)


def _sized(src: str, found: Derived) -> Picture:
    return Picture(
        src,
        width=found.widths[-1],
        height=found.height,
        base=found.base,
        widths=found.widths,
        formats=found.formats,
        full=found.full,
        full_width=found.full_width,
    )


def _with_poster(film: Picture, still: Picture, *, plays: bool) -> Picture:
    """Return a film with the picture that stands for it.

    One that plays has its own proportions, if they are known, and HTML takes one address for its
    poster. Of one that doesn't, the picture is all that is seen.
    """
    if not plays:
        return structs.replace(
            film,
            poster=still.src,
            width=still.width,
            height=still.height,
            base=still.base,
            widths=still.widths,
            formats=still.formats,
        )
    return structs.replace(
        film,
        poster=still.src,
        width=film.width or still.width,
        height=film.height or still.height,
    )
