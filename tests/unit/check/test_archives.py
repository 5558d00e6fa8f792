"""Words that lie packed in archives and office documents."""

import io
import zipfile

import pytest

from portfolio_gen.check.archives import is_archive, members
from portfolio_gen.check.pdf import UnreadableError


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def test_all_files_are_read_with_their_names() -> None:
    data = packed({"word/document.xml": b"<w:t>Acme</w:t>", "b.txt": b"two"})
    found = dict(members(data))
    assert found["word/document.xml"] == b"<w:t>Acme</w:t>"
    assert b"b.txt" in found["names.txt"]


def test_an_archive_in_an_archive_is_read_too() -> None:
    data = packed({"a.zip": packed({"b.zip": packed({"c.txt": b"Acme"})})})
    assert dict(members(data))["c.txt"] == b"Acme"


@pytest.mark.parametrize(
    "data",
    [
        packed({"a.zip": packed({"b.zip": packed({"c.zip": packed({"d": b"x"})})})}),
        packed({"a.txt": b"x" * 1000})[:-30],
        packed({"a.txt": b"x" * 1000}, zipfile.ZIP_LZMA).replace(
            b"\x09\x04\x05\x00", b"\x09\x04\x05\xff"
        ),
        packed({"a.txt": b"x"}).replace(b"\x14\x00\x00\x00\x08", b"\x14\x00\x00\x00\x63"),
        packed({"Index/Document.iwa": b"x"}),
        b"7z\xbc\xaf\x27\x1c" + b"x" * 99,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99,
        packed({"zeros": bytes(400_000_000)}),
    ],
    ids=["too deep", "cut", "bad LZMA", "unknown method", "iWork", "7z", "old office", "bomb"],
)
def test_what_cannot_be_looked_through_is_said_to_be(data: bytes) -> None:
    assert is_archive(data)
    with pytest.raises(UnreadableError):
        list(members(data))
