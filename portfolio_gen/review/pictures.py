"""Pictures: captions, and where the best of them stands."""

from collections.abc import Iterator

from portfolio_gen.model.document import ImageUse
from portfolio_gen.model.problem import Span
from portfolio_gen.model.views import Picture
from portfolio_gen.review.advice import Advice, advice
from portfolio_gen.review.subject import Work

SEVERAL = 3  # pictures, from which on one of them wants a caption
LATE = 200  # words before a picture, from which on many readers have left


def captions_missing(work: Work) -> Iterator[Advice]:
    """Yield advice on a page with several pictures and not a single caption."""
    page = work.page
    shown = [each for each in (*_in_text(work), *page.gallery) if not each.decorative]
    if len(shown) < SEVERAL or any(each.caption for each in shown):
        return
    if page.cover is None or not page.cover.caption:
        variant = "" if _captionable(work) else "captions-missing-gallery"
        yield advice("captions-missing", work.lang, _first(work), variant, count=len(shown))


def picture_late(work: Work) -> Iterator[Advice]:
    """Yield advice on a page without a cover: on its best picture if that is known and late."""
    if work.front.cover is not None or not work.is_own("cover"):
        return
    uses = [
        (at, each) for at, each in enumerate(work.writeup.outline.images) if not each.decorative
    ]
    stills = [pair for pair in uses if not pair[1].raw]
    wide = [(nth, at, each) for nth, (at, each) in enumerate(stills, 1) if each.wide]
    if len(wide) == 1 and len(stills) >= SEVERAL:
        nth, at, best = wide[0]
        before = next((each.at for each in work.prose.pictures if each.image == at), 0)
        if nth > 1 and before >= LATE:
            place = _place(work, best)
            yield advice(
                "picture-late", work.lang, place, nth=nth, count=len(stills), file=best.src
            )
            return
    yield from _cover_missing(work, [each for _, each in stills])


def _cover_missing(work: Work, uses: list[ImageUse]) -> Iterator[Advice]:
    gallery = work.front.gallery
    count = len(uses) + len(work.page.gallery)
    led = any(each.media == "image" for each in work.page.gallery)
    if not count or (led and count == 1):
        return
    file = uses[0].src if uses else gallery[-1].src if gallery else "…"
    span = _place(work, uses[0]) if uses else work.at_key("gallery")
    variant = "cover-first" if led else "cover-missing"
    yield advice("picture-late", work.lang, span, variant, count=count, file=file)


def _in_text(work: Work) -> tuple[Picture, ...]:
    """Return the pictures of the body but for those of raw HTML, whose author captions them."""
    pictures = work.page.body.pictures if work.page.body else ()
    return tuple(picture for picture in pictures if not picture.raw)


def _first(work: Work) -> Span:
    uses = _captionable(work)
    return _place(work, uses[0]) if uses else work.at_key("gallery")


def _captionable(work: Work) -> list[ImageUse]:
    return [use for use in work.writeup.outline.images if not (use.raw or use.decorative)]


def _place(work: Work, use: ImageUse) -> Span:
    line = use.line + work.writeup.outline.first_line - 1
    return Span(work.writeup.path, line, use.column, use.length)
