"""The words that the tables of keys are written in: what a value looks like and what it means.

A `Table` lists the keys of one mapping. Each `Field` has a `Shape`: one value (`Leaf`), a list
(`Listing`), a mapping with keys of its own (`Mapping`) or anything (`Free`). The line pass, the
walk, the JSON Schemas and the documentation all read the same tables.
"""

from typing import Any, Literal

from msgspec import Struct

Form = Literal[
    "text",
    "path",  # a file below or beside, with `/`
    "outside_path",  # a file anywhere on the author's machine
    "path_or_url",
    "url",
    "site_url",  # a full web address that ends with `/`
    "address",  # an address of the site: begins with `/`
    "host",
    "email",
    "color",
    "date",  # 2025, 2025-06 or 2025-06-12
    "date_or_ongoing",
    "day",  # 2025-06-12
    "integer",
    "number",
    "bool",
    "choice",
    "language",
    "timezone",
    "focus",
]


class Leaf(Struct, frozen=True):
    """One value, written on one line. `localised`: also a mapping from language to value."""

    form: Form = "text"
    localised: bool = False
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None


class Listing(Struct, frozen=True):
    """A list; a single item needs no list around it.

    `commas`: one unquoted line is split at commas. `word`: this text stands for the whole list.
    `keep_single`: a single item is read as itself, not as a list of one.
    """

    item: "Leaf | Mapping"
    commas: bool = False
    word: str = ""
    keep_single: bool = False


class Mapping(Struct, frozen=True):
    """A mapping with the keys of `table`. A lone value is that of the key `shorthand`."""

    table: "Table"
    shorthand: str = ""


class Free(Struct, frozen=True):
    """Anything YAML can say, with numbers, true, false and null as YAML reads them."""


Shape = Leaf | Listing | Mapping | Free


class Field(Struct, frozen=True):
    """One key: its shape, what it means in one English and one French sentence.

    `other_names` are what people write instead; the error proposes `key`. `kinds` are the kinds of
    write-up that take the key (empty: all). `shared`: a translation without the key has the
    original's value. `placed`: the position of the value is kept. `attribute` is the name in the
    struct where it differs from the key. `if_unclear` is the cautious value, taken where what the
    author wrote cannot be read: what may be a draft or a hidden client is treated as one.
    """

    key: str
    shape: Shape
    english: str
    french: str
    other_names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    shared: bool = False
    placed: bool = False
    required: bool = False
    attribute: str = ""
    if_unclear: bool | str | None = None


class Table(Struct, frozen=True):
    """The keys of one mapping, and the struct that holds their values.

    `others` is the shape of keys that are not listed, where the author names the keys:
    `others_are` says what such a key is.
    """

    name: str
    fields: dict[str, Field]
    struct: Any = dict
    others: Shape | None = None
    others_are: Literal["label", "language"] = "label"
    placed: bool = False  # positions of the values of `others` are kept
    names: dict[str, str] = {}  # every other name, case-folded, to its key
    elsewhere: dict[str, tuple[str, ...]] = {}  # keys of other kinds, to the kinds that take them


def table(
    name: str,
    fields: tuple[Field, ...] = (),
    struct: Any = dict,
    *,
    kind: str = "",
    others: Shape | None = None,
    others_are: Literal["label", "language"] = "label",
    placed: bool = False,
) -> Table:
    """Return the table of these fields; with `kind`, of those that this kind of write-up takes."""
    taken = [field for field in fields if not kind or not field.kinds or kind in field.kinds]
    names = {other.casefold(): field.key for field in taken for other in field.other_names}
    return Table(
        name=name,
        fields={field.key: field for field in taken},
        struct=struct,
        others=others,
        others_are=others_are,
        placed=placed,
        names=names,
        elsewhere={
            field.key: field.kinds
            for field in fields
            if kind and field.kinds and kind not in field.kinds
        },
    )


LANGUAGES = table("languages", others=Leaf(), others_are="language")
TEXT = Leaf()
LOCALISED = Leaf(localised=True)


def mapping_of(shape: Shape) -> Mapping | None:
    """Return the mapping that may stand where this shape is asked for, if any may."""
    match shape:
        case Mapping():
            return shape
        case Leaf(localised=True):
            return Mapping(LANGUAGES)
        case Listing(item=item):
            return mapping_of(item)
        case Leaf() | Free():
            return None


def field_for(keys: Table, key: str) -> Field | None:
    """Return the field that the author means by `key`: by its name or by another name of it."""
    found = keys.fields.get(key)
    if found is None:
        folded = key.casefold()
        found = keys.fields.get(folded) or keys.fields.get(keys.names.get(folded, ""))
    return found


def shape_for(keys: Table, key: str) -> Shape | None:
    """Return the shape of the value of `key`, None where nobody knows the key."""
    field = keys.fields.get(key) or field_for(keys, key)
    return keys.others if field is None else field.shape


def opens(shape: Shape) -> str:
    """Return the brackets that may open a collection where this shape is asked for."""
    match shape:
        case Leaf(form="focus"):
            return "["
        case Leaf(localised=True) | Mapping():
            return "{"
        case Listing(item=item):
            return "[" + opens(item)
        case Free():
            return "[{"
        case Leaf():
            return ""


def is_text(shape: Shape | None) -> bool:
    """Return whether one line of this shape is a text that readers see."""
    match shape:
        case Leaf(form=form):
            return form == "text"
        case Listing(item=item):
            return is_text(item)
        case Mapping(table=keys, shorthand=shorthand):
            return bool(shorthand) and is_text(keys.fields[shorthand].shape)
        case Free() | None:
            return False
