"""One file that is being read: where its nodes are, and the faults that any mapping can have."""

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.model.front import Place
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.fault import FaultError
from portfolio_gen.read.fields import Field, Table, field_for
from portfolio_gen.read.leaves import is_language, nearest
from portfolio_gen.read.lines import Lines


class Reading:
    """Owns the problems and places that are collected on the way through one file."""

    def __init__(self, lines: Lines, path: str, problems: list[Problem]) -> None:
        self.lines = lines
        self.path = path
        self.problems = problems
        self.places: dict[str, Place] = {}
        #: Anchors, aliases and tags can only be where their signs are.
        self.has_signs = any(sign in lines.yaml for sign in "&*!")
        self.seen: set[int] = set()  # nodes of declared fields
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
            return True  # Reported where it is marked.
        self.seen.add(id(node))
        row, column = node.start_mark.line, node.start_mark.column
        line = lines.yaml_lines[row] if row < len(lines.yaml_lines) else ""
        sign = line[column : column + 1]
        if sign == "" or sign not in "&*!":
            return False
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
        near = field_for(keys, key) or nearest(key, tuple(keys.fields))
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

    def unknown(self, key: str, node: Node, keys: Table) -> None:
        """Report a key that nobody reads, with the one that is most like it."""
        kinds = keys.elsewhere.get(key)
        if kinds:
            where = " and ".join(f"a {kind}" for kind in kinds)
            message = f"`{key}` belongs to {where}, not to a {keys.name}"
            self.fault(
                node, FaultError("key-misplaced", message, "remove it, or put it under `extra`")
            )
            return
        meant = field_for(keys, key)
        near = meant.key if meant else nearest(key.casefold(), tuple(keys.fields))
        if not near and keys.names:
            near = keys.names.get(nearest(key.casefold(), tuple(keys.names)), "")
        if near:
            hint = f"did you mean `{near}`?"
        elif "extra" in keys.fields:
            hint = "put keys of your own under `extra`"
        else:
            hint = "known here: " + ", ".join(keys.fields)
        where = f" in {keys.name}" if keys.name.endswith(".yaml") else f" of a {keys.name}"
        self.fault(node, FaultError("key-unknown", f"`{key}` is no key{where}", hint))


def is_given(node: Node, key: str, keys: Table) -> bool:
    """Return whether the author wrote a value for the key, also under another name of it."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    for name, value in pairs:
        if value.value and isinstance(name, ScalarNode):
            field = field_for(keys, name.value)
            if field is not None and field.key == key:
                return True
    return False


def shape_fault(key: str, wanted: str, keys: Table | None, node: Node | None = None) -> FaultError:
    """Return the fault of a node that is no `leaf` or no `mapping` of these keys."""
    name = f"`{key}`" if key else "this file"
    if wanted == "leaf":
        given = "a list" if isinstance(node, SequenceNode) else "keys of its own"
        message = f"{name} takes one value, not {given}"
        hint = f"write `{key}: …` on one line"
        if isinstance(node, SequenceNode) and node.flow_style:
            hint += "; if the brackets belong to the text, put it between quotes"
        return FaultError("value-shape", message, hint)
    fields = keys.fields if keys is not None else {}
    message = f"{name} takes lines of the form `key: value`"
    if not fields:
        hint = "write one a line below it, indented: `label: value`"
    elif len(fields) > 12:
        hint = f"for example `{next(iter(fields))}: …`"
    else:
        hint = "its keys: " + ", ".join(fields)
    return FaultError("value-shape", message, hint)
