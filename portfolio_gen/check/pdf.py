"""What a PDF says: the text of its pages, and every word beside them.

It is read in a process of its own, bounded in time and memory: a PDF can be made to take for ever.
"""

import os
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any

SECONDS = 60
MEMORY = 2_000_000_000  # bytes of addresses, where the system can bound them
MAX_TEXT = 30_000_000  # characters
#: The most bytes of an attachment that are read as text.
MAX_ATTACHED = 2_000_000

LOCKED = "is locked with a password"
BROKEN = "can't be opened: it is damaged, or no PDF"
LONG = "takes too long to read, or too much memory"
TEXTLESS = "has pages without any text: scans or drawings, whose words are pixels and lines"
NAMELESS = "has a font that does not say which letters its signs are"


class UnreadableError(Exception):
    """A PDF that can't be read; its text goes on after the name of the file."""


def pdf_texts(file: str, seconds: float = SECONDS) -> tuple[str, ...]:
    """Return what a PDF says; raise UnreadableError if not all of it can be known."""
    from multiprocessing import get_context

    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_read_and_send, args=(file, there), daemon=True)
    process.start()
    there.close()
    try:
        if not here.poll(seconds):
            raise UnreadableError(LONG)
        fault, texts = here.recv()
    except EOFError:
        raise UnreadableError(LONG) from None  # it ended without a word: out of memory
    finally:
        here.close()
        process.kill()
        process.join()
    if fault:
        raise UnreadableError(fault)
    return tuple(texts)


def _read_and_send(file: str, connection: Connection) -> None:
    """Read a PDF, in a process of its own, and send (why not, texts)."""
    _bound()
    try:
        connection.send(("", read_pdf(file)))
    except UnreadableError as error:
        connection.send((str(error), []))
    except (MemoryError, RecursionError):
        connection.send((LONG, []))
    except Exception:  # whatever a library stumbles over in a damaged file
        connection.send((BROKEN, []))


def _bound() -> None:
    """Bound what this process may take, and close its mouth: the library tells its worries."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    except (ImportError, OSError, ValueError):  # not everywhere: time is bounded in any case
        pass


def read_pdf(file: str) -> list[str]:
    """Return what a PDF says, in this process: its pages joined, then all that is beside them."""
    from pypdf import PdfReader

    reader = PdfReader(file)
    if reader.is_encrypted and not _opens(reader):
        raise UnreadableError(LOCKED)
    pages: list[str] = []
    size = 0
    for page in reader.pages:
        pages.append(page.extract_text())
        size += len(pages[-1])
        if size > MAX_TEXT:
            raise UnreadableError(LONG)
    text = "\n".join(pages)
    if not text.strip() and pages:
        raise UnreadableError(TEXTLESS)
    others: list[str] = []
    for value in _objects(reader):
        if _is_nameless(value):
            raise UnreadableError(NAMELESS)
        for said in _said(value, 0):
            others.append(said)
            size += len(said)
            if size > MAX_TEXT:
                raise UnreadableError(LONG)
    return [text, _unbroken(text), "\n".join(others)]


def _opens(reader: Any) -> bool:
    """Tell whether a PDF opens without a password: many are only locked against printing."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        return False


def _unbroken(text: str) -> str:
    """Return a text with the words joined that a line's end divides."""
    import re

    return re.sub("[-\u00ad\u2010\u2011]\\s*\n\\s*", "", text)


def _objects(reader: Any) -> Iterator[Any]:
    """Yield every object that a PDF lists, whether or not a page leads to it."""
    from pypdf.generic import IndirectObject

    numbers = {
        (number, generation)
        for generation, places in reader.xref.items()
        for number in places
        if generation < 65535
    }
    numbers |= {(number, 0) for number in reader.xref_objStm}
    for number, generation in sorted(numbers):
        try:
            yield reader.get_object(IndirectObject(number, generation, reader))
        except RecursionError:
            raise
        except Exception:  # a hole in the list: no reader sees anything there
            continue
    yield reader.trailer


def _said(value: Any, depth: int) -> Iterator[str]:
    """Yield the texts in an object, also of notes, bookmarks, layers, forms and attachments."""
    from pypdf.generic import (
        ArrayObject,
        ByteStringObject,
        DictionaryObject,
        StreamObject,
        TextStringObject,
    )

    if depth > 60:
        raise UnreadableError(LONG)
    if isinstance(value, TextStringObject):
        yield str(value)
    elif isinstance(value, ByteStringObject):
        yield bytes(value).decode("utf-8", "replace")
    elif isinstance(value, DictionaryObject):
        for key in value:
            yield from _said(value.raw_get(key), depth + 1)
        if isinstance(value, StreamObject) and value.get("/Type") in ("/Metadata", "/EmbeddedFile"):
            yield bytes(value.get_data()[:MAX_ATTACHED]).decode("utf-8", "replace")
    elif isinstance(value, ArrayObject):
        for index in range(len(value)):
            yield from _said(list.__getitem__(value, index), depth + 1)


def _is_nameless(value: Any) -> bool:
    """Tell whether an object is a font of which nobody can say what its signs mean."""
    from pypdf.generic import DictionaryObject

    return (
        isinstance(value, DictionaryObject)
        and value.get("/Type") == "/Font"
        and "/ToUnicode" not in value
        and (
            (value.get("/Subtype") == "/Type0" and value.get("/Encoding") == "/Identity-H")
            or value.get("/Subtype") == "/Type3"
        )
    )
