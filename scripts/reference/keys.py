"""The pages of keys: front matter and portfolio.yaml."""

from collections.abc import Iterable

from portfolio_gen.read.fields import Field, Leaf, Listing, Mapping, Shape, Table
from portfolio_gen.read.tables import FRONT_FIELDS
from portfolio_gen.read.tables_config import CONFIG
from portfolio_gen.read.tables_people import PEOPLE, PICTURES, PRIVATE, TAGS
from scripts.reference.voice import Voice, table

FRONT = (
    "The keys of a write-up. Only `title` is needed. Keys are written in English; a French "
    "name is recognised in the message, which proposes the key."
)
DATA = (
    "YAML files beside the texts. People and tags have keys of their own choice, which write-ups "
    "name."
)
#: What is said of each file of data → its heading and its keys.
FILES = {
    "`data/people.yaml`: a key for each person, and under it:": ("people.yaml", PEOPLE),
    "`data/tags.yaml`: a key for each tag, and under it its name in each language, or:": (
        "tags.yaml", TAGS,
    ),
    "`pictures.yaml` beside a write-up: the name of each picture's file, and under it:": (
        "pictures.yaml", PICTURES,
    ),
    "The private file, which lies outside the site and which `private` in `portfolio.yaml` names:":
    ("private", PRIVATE),
}  # fmt: skip
CONFIG_WORDS = "The keys of `portfolio.yaml`. Only `title` is needed."


def front_matter_page(voice: Voice) -> str:
    """Return the keys of front matter."""
    return f"{voice(FRONT)}\n\n" + _keys(FRONT_FIELDS, voice)


def config_page(voice: Voice) -> str:
    """Return the keys of portfolio.yaml."""
    return f"{voice(CONFIG_WORDS)}\n\n" + _keys(tuple(CONFIG.fields.values()), voice)


def data_page(voice: Voice) -> str:
    """Return the keys of files in data/ and of the private file."""
    parts = [f"{voice(DATA)}\n"]
    for words, (heading, keys) in FILES.items():
        inner = keys if keys.fields or keys.others is None else _inner(keys.others)
        assert inner is not None
        parts.append(f"## {heading}\n\n{voice(words)}\n\n{_rows(inner.fields.values(), voice)}")
    return "\n".join(parts)


def _keys(fields: tuple[Field, ...], voice: Voice) -> str:
    """Return a table of keys, and one more for those whose values have keys of their own."""
    parts = [_rows(fields, voice)]
    inner: dict[str, list[str]] = {}  # the table's name → the keys that it is for
    tables: dict[str, Table] = {}
    for field in fields:
        found = _inner(field.shape)
        if found is not None and found.fields:
            tables[found.name] = found
            inner.setdefault(found.name, []).append(field.key)
    for name, keys in inner.items():
        parts.append(f"## {', '.join(keys)}\n\n" + _rows(tables[name].fields.values(), voice))
    return "\n".join(parts)


def _rows(fields: Iterable[Field], voice: Voice) -> str:
    rows = table(voice("key"), voice("takes"), voice("meaning"))
    return "\n".join([*rows, *(_row(field, voice) for field in fields)]) + "\n"


def _inner(shape: Shape) -> Table | None:
    match shape:
        case Mapping(table=inner):
            return inner
        case Listing(item=item):
            return _inner(item)
        case _:
            return None


def _row(field: Field, voice: Voice) -> str:
    few = field.kinds if len(field.kinds) < 3 else ()
    kinds = f" ({', '.join(voice(kind) for kind in few)})" if few else ""
    meaning = voice.either(field.english, field.french)
    return f"| `{field.key}` | {_shape(field.shape, voice)} | {meaning}{kinds} |"


def _shape(shape: Shape, voice: Voice) -> str:
    match shape:
        case Leaf(form="choice", choices=choices):
            return " \\| ".join(f"`{choice}`" for choice in choices)
        case Leaf(form=form, localised=localised):
            words = voice(form.replace("_", " "))
            return voice("{words}, or one for each language", words=words) if localised else words
        case Listing(item=item, commas=commas, word=word):
            listed = voice("list of: {words}", words=_shape(item, voice))
            listed += voice("; commas separate") if commas else ""
            return voice("{words}; or `{word}`", words=listed, word=word) if word else listed
        case Mapping(table=inner, shorthand=shorthand):
            lone = voice("; a lone value is its `{key}`", key=shorthand) if shorthand else ""
            return _names(inner, voice) + lone
        case _:
            return voice("anything")


def _names(inner: Table, voice: Voice) -> str:
    if not inner.fields:
        return voice("lines of `key: value`")
    return "`{" + ", ".join(inner.fields) + "}`"
