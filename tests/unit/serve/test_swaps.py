"""Pages that differ only in the addresses of style sheets and pictures."""

import pytest

from portfolio_gen.serve.swaps import swaps


def page_of(*names_: str) -> bytes:
    return b" ".join(b'<img src="%s">' % each.encode() for each in names_)


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["a/v.1a2b3c4d-480.avif"], ["a/v.5e6f7a8b-480.avif"], 1),
        (["../v.1a2b3c4d.jpg", "b.css"], ["../v.5e6f7a8b.jpg", "b.css"], 1),
        (["v.1a2b3c4d.jpg", "v.1a2b3c4d.jpg"], ["v.5e6f7a8b.jpg", "v.5e6f7a8b.jpg"], 1),
        (["v.1a2b3c4d.jpg", "v.5e6f7a8b.jpg"], ["v.5e6f7a8b.jpg", "v.1a2b3c4d.jpg"], 2),
        (["v.1a2b3c4d.jpg", "v.1a2b3c4d.jpg"], ["v.1a2b3c4d.jpg", "v.5e6f7a8b.jpg"], None),
        (["v.1a2b3c4d.jpg"], ["w.1a2b3c4d.jpg"], None),
        (["v.1a2b3c4d-480.jpg"], ["v.1a2b3c4d-800.jpg"], None),
        (["v.1a2b3c4d.jpg"], ["v.5e6f7a8b.png"], None),
        (["s.1a2b3c4d.js"], ["s.5e6f7a8b.js"], None),
        (["f.1a2b3c4d.woff2"], ["f.5e6f7a8b.woff2"], None),
        (["v.1a2b3c4.jpg"], ["v.5e6f7a8.jpg"], None),
    ],
)
def test_only_new_addresses_of_pictures_and_styles_are_swaps(
    old: list[str], new: list[str], pairs: int | None
) -> None:
    found = swaps(page_of(*old), page_of(*new))
    assert (None if found is None else len(found)) == pairs


def test_page_without_an_end_of_words_is_compared_quickly() -> None:
    page = b"x" * 2_000_000 + b".1a2b3c4d.css"
    assert swaps(page, page) == []
