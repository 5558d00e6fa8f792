"""The index: what was read of every source file, so that unchanged ones aren't opened again."""

import os

import msgspec

from portfolio_gen import __version__
from portfolio_gen.model.document import Outline
from portfolio_gen.model.front import Front, Place
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import Fault, Film, Notes, Poster, Probe
from portfolio_gen.read.origins import Origin
from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.stamps import Stamp, is_racy
from portfolio_gen.store.versions import library_versions

FORMAT = 31


class WriteUpSource(msgspec.Struct, frozen=True, array_like=True):
    """A Markdown file: its front matter, what is known of its body, its problems."""

    digest: bytes  # b"" if it could not be read
    lang: str
    front: Front
    outline: Outline
    front_digest: bytes = b""  # of the text that `front` was read from
    front_problems: tuple[Problem, ...] = ()
    body_problems: tuple[Problem, ...] = ()
    typography: bool = True  # whether the body was set with care
    text_digest: str = ""  # of its own texts, as translations note it; "" after a mistake

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all problems of the file."""
        return self.front_problems + self.body_problems


class YamlSource(msgspec.Struct, frozen=True, array_like=True):
    """A YAML file; `value` is the msgpack of what its reader returned."""

    digest: bytes
    value: bytes
    problems: tuple[Problem, ...] = ()


class FileSource(msgspec.Struct, frozen=True, array_like=True):
    """Any other file: its digest, its private notes, what it is if it is a picture or a film."""

    digest: bytes
    probe: Probe | Fault | None = None
    problems: tuple[Problem, ...] = ()
    urls: tuple[tuple[str, Place], ...] = ()  # style sheets: the url()s that name other files
    origin: Origin | None = None  # files of themes: what they were copied from
    notes: Notes = Notes()
    film: Film | Fault | None = None
    poster: Poster | Fault | None = None
    poster_key: bytes = b""  # of what `poster` was made from, and how; b"": never asked for


class Index(msgspec.Struct):
    """All sources by path, with their stamps. `versions` is of the tool and its libraries."""

    versions: str
    format: int = FORMAT
    stamps: dict[str, Stamp] = {}
    racy: set[str] = set()
    writeups: dict[str, WriteUpSource] = {}
    yaml: dict[str, YamlSource] = {}
    files: dict[str, FileSource] = {}
    tools: dict[str, str] = {}  # name of a tool among the stamps → its version

    def trusts(self, path: str, stamp: Stamp) -> bool:
        """Tell whether a file is the one that was read before, by its stamp alone."""
        return self.stamps.get(path) == stamp and path not in self.racy

    def record(self, path: str, stamp: Stamp, now_ns: int) -> None:
        """Note the stamp of a file that was read just now."""
        self.stamps[path] = stamp
        if is_racy(stamp, now_ns):
            self.racy.add(path)
        else:
            self.racy.discard(path)

    def forget_others(self, paths: set[str]) -> None:
        """Drop every source but these."""
        for table in (self.stamps, self.writeups, self.yaml, self.files):
            for path in [path for path in table if path not in paths]:
                table.pop(path)
        self.racy &= paths


def index_versions() -> str:
    """Return what an index depends on besides the files: this tool and the libraries it reads with.

    Not what was asked of the build: other drafts or another theme are read from the same sources.
    """
    return f"{__version__} {library_versions()}"


def load_index(folder: str, versions: str) -> Index:
    """Return the index of the last build; an empty one if none fits this version of the tool."""
    data = read_bytes(os.path.join(folder, "index"))
    if data is not None:
        try:
            index = msgspec.msgpack.decode(data, type=Index)
        except msgspec.MsgspecError:
            return Index(versions)
        if index.format == FORMAT and index.versions == versions:
            return index
    return Index(versions)


def save_index(folder: str, index: Index) -> None:
    """Write the index."""
    write_atomically(os.path.join(folder, "index"), msgspec.msgpack.encode(index))
