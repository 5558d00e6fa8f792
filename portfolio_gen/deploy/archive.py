"""A whole site in one file, for those who upload it by hand."""

import os
from collections.abc import Iterable
from zipfile import ZIP_STORED, ZipFile, ZipInfo

#: The earliest that the format knows (PKWARE's APPNOTE, 4.4.6).
EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX, FILE_MODE = 3, 0o100644


def write_zip(out: str, paths: Iterable[str], place: str) -> int:
    """Write the files of the folder `out` into the file `place`; return how many bytes it has.

    The same files give the same bytes on every machine: sorted, without dates, and not compressed,
    as compressors differ; pictures, nearly all of a site, are compressed already.
    """
    neighbour = f"{place}.new"
    try:
        with ZipFile(neighbour, "w", ZIP_STORED) as archive:
            for path in sorted(paths):
                entry = ZipInfo(path, EPOCH)
                entry.create_system, entry.external_attr = UNIX, FILE_MODE << 16
                with open(os.path.join(out, path), "rb") as file:
                    archive.writestr(entry, file.read())
        os.replace(neighbour, place)
    finally:
        if os.path.exists(neighbour):
            os.remove(neighbour)
    return os.path.getsize(place)
