"""What nobody gets, however it is asked for."""

import os
import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.unit.serve.asking import Preview, small_preview

SECRET = b"never to be served"
ENCODINGS = (
    "..",
    "%2e%2e",
    "%2E.",
    ".%2e",
    "%252e%252e",
    "%c0%ae%c0%ae",
    "%uff0e%uff0e",
    "..%00",
    "．．",
    "...",
    "..;",
)
SEPARATORS = (
    "/",
    "%2f",
    "%2F",
    "%252f",
    "\\",
    "%5c",
    "%255c",
    "//",
    "/./",
    "%c0%af",
    "%e0%80%af",
    ";/",
)
TARGETS = (
    "secret.txt",
    ".env",
    "portfolio.yaml",
    "etc/passwd",
    "index.html",
    "preview-2/secret.txt",
)
PREFIXES = (
    "/",
    "/projects/",
    "/projects/loom/",
    "/_portfolio/",
    "/style.css/",
    "//",
    "/%2f",
    "/C:/",
    "/file:///",
)


def attempts() -> Iterator[str]:
    """Yield over a thousand addresses that would lead out of the folder."""
    chance = random.Random(5)
    combined = list(product(PREFIXES, ENCODINGS, SEPARATORS, (1, 2, 5), TARGETS))
    for prefix, dots, separator, depth, target in chance.sample(combined, 1200):
        yield prefix + (dots + separator) * depth + target
    for target in (
        "/etc/passwd",
        "/etc/hostname",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/proc/self/environ",
    ):
        yield target


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    return small_preview(tmp_path / "site")


@pytest.fixture
def tempting(preview: Preview) -> Preview:
    """Return a preview around which, and in whose folder, lies what must not be served."""
    root = preview.root
    for place in (root, root.parent, root / ".portfolio", preview.folder):
        for name in ("secret.txt", ".env", "portfolio.yaml", "stray.html"):
            (place / name).write_bytes(SECRET)
    (root / ".portfolio/preview-2").mkdir()
    (root / ".portfolio/preview-2/secret.txt").write_bytes(SECRET)
    (preview.folder / ".git").mkdir()
    (preview.folder / ".git/config").write_bytes(SECRET)
    return preview


def test_thousand_ways_out_of_the_folder_lead_nowhere(tempting: Preview) -> None:
    asked = list(attempts())
    assert len(asked) >= 1000
    for address in asked:
        answer = tempting.ask(address)
        assert answer.status == 404, address
        assert SECRET not in answer.body, address
        assert b"root:" not in answer.body, address


def test_files_that_no_build_made_are_not_served(tempting: Preview) -> None:
    for name in ("secret.txt", ".env", "portfolio.yaml", "stray.html", ".git/config"):
        for address in (f"/{name}", f"/{quote(name, safe='').replace('.', '%2E')}"):
            assert tempting.ask(address).status == 404


def test_dotfile_of_a_build_is_not_served(preview: Preview) -> None:
    assert preview.ask("/.nojekyll").status == 404
    assert preview.ask("/%2enojekyll").status == 404


@pytest.mark.parametrize(
    "raw",
    [b"/%00", b"/style.css%00.html", b"/%ff%fe", b"/\xff", b"*", b"", b"http://evil.example/"],
)
def test_what_is_no_address_is_refused(preview: Preview, raw: bytes) -> None:
    assert preview.ask(raw).status == 404


def test_links_in_the_folder_are_not_followed(tempting: Preview) -> None:
    folder, root = tempting.folder, tempting.root
    for path in ("style.css", "index.html"):
        (folder / path).unlink()
        (folder / path).symlink_to(root / "secret.txt")
    (folder / "projects").rename(root / "projects")
    (root / "projects/loom/index.html").write_bytes(SECRET)
    (folder / "projects").symlink_to(root / "projects", target_is_directory=True)
    for address in ("/style.css", "/", "/projects/loom/"):
        answer = tempting.ask(address)
        assert answer.status == 404
        assert SECRET not in answer.body


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_what_is_no_file_is_not_waited_for(preview: Preview) -> None:
    (preview.folder / "style.css").unlink()
    os.mkfifo(preview.folder / "style.css")
    assert preview.ask("/style.css").status == 404


def test_only_the_tools_own_files_are_below_its_address(preview: Preview) -> None:
    for name in ("preview.js", "panel.js", "preview.css"):
        assert preview.ask(f"/_portfolio/{name}").status == 200
    for name in ("", "app.py", "../app.py", "%2e%2e/app.py", "PREVIEW.JS", "preview.js/"):
        assert preview.ask(f"/_portfolio/{name}").status == 404
