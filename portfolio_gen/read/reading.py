"""One file that is being read: where its nodes are, and the faults that any mapping can have."""

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.model.front import Place
from portfolio_gen.model.languages import MEANT
from portfolio_gen.model.nearest import OF_SHORT, nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.wording import all_of
from portfolio_gen.read.fault import FaultError
from portfolio_gen.read.fields import Field, Table, field_for
from portfolio_gen.read.foreign_keys import loses_nothing, way_out
from portfolio_gen.read.leaves import is_language
from portfolio_gen.read.lines import Lines
from portfolio_gen.read.yaml_places import under

SLUG_HINT = "write the slug of each language in that language's file, such as index.en.md"


class Reading:
    """Owns the problems and places that are collected on the way through one file."""

    def __init__(self, lines: Lines, path: str, problems: list[Problem]) -> None:
        self.lines = lines
        self.path = path
        self.problems = problems
        self.places: dict[str, Place] = {}
        #: Anchors, aliases and tags can only be where their signs are.
        self.has_signs = any(sign in lines.yaml for sign in "&*!")
        self.seen: dict[int, bool] = {}  # nodes of declared fields → whether they have a sign
        self.free: set[int] = set()  # nodes of free values

    def key(self, node: Node) -> str | None:
        """Return the text of a key; None, and a problem, where a key is no plain text."""
        if isinstance(node, ScalarNode) and not (self.has_signs and self.has_sign(node)):
            text: str = node.value
            return text
        if not isinstance(node, ScalarNode):
            message = "a key is a word, not a list or a mapping"
            self.fault(node, FaultError("value-shape", message, "write `key: value`"))
        return None

    def place(self, node: Node) -> Place:
        """Return line, column and length of a value in the author's text."""
        start, end = node.start_mark, node.end_mark
        row, column = start.line, start.column
        lines = self.lines
        edit = lines.edits.get(row)
        if edit is not None and column == edit.column:
            return (lines.first_line + row, edit.source_column + 1, max(1, len(edit.value)))
        style = node.style if isinstance(node, ScalarNode) else None
        if end.line == row:
            length = lines.source_column(row, end.column) - lines.source_column(row, column)
            if style in ("'", '"') and length > 2:
                return (lines.first_line + row, column + 2, length - 2)
        else:
            length = len(lines.source[row].rstrip()) - column if row < len(lines.source) else 1
        column = lines.source_column(row, column)
        return (lines.first_line + row, column + 1, max(1, length))

    def span(self, node: Node) -> Span:
        """Return the place of a value as a span of this file."""
        return Span(self.path, *self.place(node))

    def fault(self, node: Node, fault: FaultError) -> None:
        """Collect a fault at a node."""
        problem = Problem(fault.code, "error", fault.message, self.span(node), fault.hint)
        self.problems.append(problem)

    def has_sign(self, node: Node) -> bool:
        """Return whether an anchor, alias or tag is here, where none may be; a problem if so."""
        lines = self.lines
        if id(node) in self.free:
            message = "what is marked here is used with `*` outside `extra`, where none may be"
            self.fault(node, FaultError("yaml-alias", message, "write the value out once more"))
            return True
        if id(node) in self.seen:
            return self.seen[id(node)]  # Reported where it is marked.
        self.seen[id(node)] = False
        row, column = node.start_mark.line, node.start_mark.column
        line = lines.yaml_lines[row] if row < len(lines.yaml_lines) else ""
        sign = line[column : column + 1]
        if sign == "" or sign not in "&*!":
            return False
        self.seen[id(node)] = True
        if sign == "!":
            message = "a word that begins with `!` is a YAML tag, and means nothing here"
            code = "yaml-tag"
        else:
            message = f"a `{sign}` at the beginning of a value is a sign of YAML's"
            code = "yaml-alias"
        hint = "if it belongs to the text, put the text between quotes"
        self.fault(node, FaultError(code, message, hint))
        return True

    def may_be_key(self, key: str, node: Node, keys: Table, field: str = "") -> bool:
        """Return whether the author may name a key so; a problem if not."""
        if keys.others_are != "language" or is_language(key):
            return True
        near = MEANT.get(key) or field_for(keys, key) or nearest(key, keys.fields, OF_SHORT)
        hint = f"did you mean `{near.key if isinstance(near, Field) else near}`?" if near else ""
        if not hint:
            hint = "write one line for each language: `fr: …`, `en: …`"
        name = f"`{field}`: " if field else ""
        self.fault(
            node, FaultError("value-language", f"{name}`{key}` is no code of a language", hint)
        )
        return False

    def duplicate(self, key: str, node: Node, first: Node) -> None:
        """Report a key that was given before."""
        line = self.lines.first_line + first.start_mark.line
        message = f"`{key}` is given twice: the first is on line {line}"
        self.fault(node, FaultError("key-duplicate", message, "remove one, or join the two"))

    def report_missing(self, node: Node, keys: Table) -> None:
        """Report the keys that are needed here and absent."""
        for field in keys.fields.values():
            if field.required and not is_given(node, field.key, keys):
                self._missing(node, field)

    def _missing(self, node: Node, field: Field) -> None:
        message = f"`{field.key}` is missing: {field.english[0].lower()}{field.english[1:]}"
        line, column, length = self.place(node)
        span = Span(self.path, line, column, length)
        hint = f"write `{field.key}: …`"
        self.problems.append(Problem("key-missing", "error", message.rstrip("."), span, hint))

    def unknown(
        self,
        key: str,
        node: Node,
        keys: Table,
        prefix: str = "",
        within: MappingNode | None = None,
    ) -> None:
        """Report a key that nobody reads, with the one that is most like it.

        `prefix` is the path of keys down to here, with a dot at its end; `within` has the key.
        """
        kinds = keys.elsewhere.get(key)
        if kinds:
            where = all_of([_PLACES[kind] for kind in kinds])
            message = f"`{key}` works in {where}, not in {_PLACES[keys.name]}"
            self.fault(
                node, FaultError("key-misplaced", message, "remove it, or put it under `extra`")
            )
            return
        in_front = not prefix and keys.name in _WRITE_UPS
        if in_front and loses_nothing(key):
            self._foreign(key, node)
            return
        hint = under(key, node, within, keys) if within is not None else ""
        if not hint and in_front and within is not None:
            hint = way_out(key, node, within)
        message = f"`{key}` is no key{_where(keys, prefix)}"
        if not hint and within is not None:
            hint = _given_already(key, within, keys)
        self.fault(node, FaultError("key-unknown", message, hint or _known(key, keys)))

    def _foreign(self, key: str, node: Node) -> None:
        """Warn of a key that other generators read, and that can be left away."""
        message = f"`{key}` is a key of other generators: it does nothing here"
        hint = "remove it; nothing is lost"
        self.problems.append(Problem("key-foreign", "warning", message, self.span(node), hint))


def _given_already(key: str, within: MappingNode, keys: Table) -> str:
    """Return the hint for another name of a key that is there as well; "" where it is not."""
    near = meant_key(keys, key)
    names = [name.value for name, value in within.value if _is_said(value)]
    if near not in names or "extra" not in keys.fields:
        return ""
    return f"`{near}` is given, too: remove one of the two, or put this under `extra`"


def _known(key: str, keys: Table) -> str:
    """Return the hint for an unknown key: the one that is most like it, or what there is."""
    near = meant_key(keys, key)
    if near:
        return f"did you mean `{near}`?"
    if "extra" in keys.fields:
        return "put keys of your own under `extra`"
    return "known here: " + ", ".join(keys.fields)


def is_given(node: Node, key: str, keys: Table) -> bool:
    """Return whether the author wrote a value for the key, also under a name that is like it."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return any(
        _is_said(value) and isinstance(name, ScalarNode) and meant_key(keys, name.value) == key
        for name, value in pairs
    )


def _is_said(node: Node) -> bool:
    """Return whether a value is more than blanks."""
    return bool(node.value.strip() if isinstance(node, ScalarNode) else node.value)


def meant_key(keys: Table, key: str) -> str:
    """Return the key that the author means: by its name, another name or a likeness; else ""."""
    meant = field_for(keys, key)
    if meant is not None:
        return meant.key
    if key in keys.elsewhere:
        return ""
    near = nearest(key.casefold(), keys.fields, OF_SHORT)
    if not near and keys.names:
        near = keys.names.get(nearest(key.casefold(), keys.names, OF_SHORT), "")
    return near


#: Tables of the front matter of texts.
_WRITE_UPS = frozenset(("project", "note", "page", "selection", "home", "list"))
#: Tables of whole files → where their keys stand, in words.
_PLACES = {
    "project": "projects",
    "note": "notes",
    "page": "pages",
    "selection": "selections",
    "home": "the text of the home page",
    "list": "the text above a list",
    "portfolio.yaml": "portfolio.yaml",
    "private": "the private file",
    "theme": "theme.yaml",
}


def _where(keys: Table, prefix: str) -> str:
    """Return " of a project", " under `contact`" or the like: where a key is unknown."""
    path = [part for part in prefix.split(".") if part and not part.isdecimal()]
    if path:
        return f" under `{path[-1]}`"
    if keys.name in ("project", "note", "page", "selection"):
        return f" of a {keys.name}"
    return f" in {_PLACES[keys.name]}" if keys.name in _PLACES else " here"


def names_joined(key: str, names: str, span: Span) -> Problem:
    """Return the warning that names between commas are read as one name."""
    listed = ", ".join(part.strip() for part in names.split(",") if part.strip())
    return Problem(
        "names-joined",
        "warning",
        f"`{key}` has one name here: {listed}",
        span,
        f"for several people write a list: `{key}: [{listed}]`; if it is one name, put it between "
        "quotes",
    )


def shape_fault(key: str, wanted: str, keys: Table | None, node: Node | None = None) -> FaultError:
    """Return the fault of a node that is no `leaf` or no `mapping` of these keys."""
    name = f"`{key}`" if key else "this file"
    if wanted == "leaf":
        given = "a list" if isinstance(node, SequenceNode) else "keys of its own"
        message = f"{name} takes one value, not {given}"
        hint = f"write `{key}: …` on one line"
        if key == "slug" and isinstance(node, MappingNode):
            hint = SLUG_HINT
        if isinstance(node, SequenceNode) and node.flow_style:
            hint += "; if the brackets belong to the text, put it between quotes"
        return FaultError("value-shape", message, hint)
    fields = keys.fields if keys is not None else {}
    if "src" in fields and "poster" in fields and isinstance(node, SequenceNode):
        hint = "several pictures belong under `gallery`"
        return FaultError("value-shape", f"{name} takes one picture, not a list", hint)
    message = f"{name} takes lines of the form `key: value`"
    if not fields:
        hint = "write one a line below it, indented: `label: value`"
    elif len(fields) > 12:
        hint = f"for example `{next(iter(fields))}: …`"
    else:
        hint = "its keys: " + ", ".join(fields)
    return FaultError("value-shape", message, hint)
