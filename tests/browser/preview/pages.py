"""Pages that the preview's tests show, and what is asked of them in a browser."""

from playwright.sync_api import Page

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.plan.relative import output_path
from tests.unit.serve.asking import Preview

ERROR = Problem(
    "image-missing",
    "error",
    "there is no `photos/span.jpg` beside this page",
    Span("content/home.md", 3, 5, 8),
    "`photos/spans.jpg` exists",
)
WARNING = Problem(
    "alt-missing", "warning", "this picture has no text", Span("content/a.md", 3, 1, 4)
)
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f"
    b"\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d"
    b"\x00\x00\x00\x00IEND\xaeB`\x82"
)


def html(text: str, head: str = "") -> bytes:
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>T</title>'
        f'<link rel="icon" href="data:,">{head}</head>\n<body>{text}</body></html>\n'
    ).encode()


def listening(page: Page, preview: Preview, address: str = "/") -> None:
    """Wait until a page listens, and the one before it no longer does."""
    for _ in range(250):
        if preview.board.in_view() == (output_path(address),):
            return
        page.wait_for_timeout(20)
    raise AssertionError("no page listens")


def stamp(page: Page) -> None:
    """Leave something that a reload would take away."""
    page.evaluate("window.stayed = true")


def stayed(page: Page) -> bool:
    return bool(page.evaluate("window.stayed === true"))
