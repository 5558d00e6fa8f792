"""From nodes to values: each key by its table, every fault of a file at once, at its place."""

from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.fault import FaultError
from portfolio_gen.read.fields import LANGUAGES, Field, Free, Leaf, Listing, Mapping, Shape, Table
from portfolio_gen.read.free import read_free
from portfolio_gen.read.leaves import read_leaf
from portfolio_gen.read.proof import unproved
from portfolio_gen.read.reading import Reading, names_joined, shape_fault

#: What a field without a usable value gives; the field is then left out of the struct.
NOTHING: Any = object()


class Walk(Reading):
    """One walk over the nodes of one file, by its tables."""

    def mapping(self, node: Node, keys: Table, prefix: str = "") -> dict[str, Any]:
        """Return the values of a mapping by attribute, without those that could not be read.

        `prefix` is the path of keys down to here, with a dot at its end.
        """
        if not isinstance(node, MappingNode):
            if not (isinstance(node, ScalarNode) and node.value == "" and not node.style):
                self.fault(node, shape_fault(prefix.rstrip("."), "mapping", keys))
            return {}
        values: dict[str, Any] = {}
        firsts: dict[str, Node] = {}
        for key_node, value_node in node.value:
            key = self.key(key_node)
            if key is None:
                continue
            if key in firsts:
                self.duplicate(key, key_node, firsts[key])
                continue
            firsts[key] = key_node
            field = keys.fields.get(key)
            if field is not None:
                value = self._field(value_node, field, prefix)
                if value is NOTHING and field.if_unclear is not None and value_node.value:
                    value = field.if_unclear
                if value is not NOTHING:
                    values[field.attribute or key] = value
            elif keys.others is None:
                self.unknown(key, key_node, keys, prefix, node)
            else:
                self._other(key, key_node, value_node, keys, prefix, values)
        self.report_missing(node, keys)
        return values

    def _other(
        self,
        key: str,
        key_node: Node,
        node: Node,
        keys: Table,
        prefix: str,
        values: dict[str, Any],
    ) -> None:
        """Read the value of a key that the author named."""
        if keys.others is not None and self.may_be_key(key, key_node, keys):
            value = self.value(node, keys.others, key, prefix + key, keys.placed)
            if keys.placed:
                self.places[f"{prefix}{key}:"] = self.place(key_node)
            if value is not NOTHING:
                values[key] = value

    def value(self, node: Node, shape: Shape, key: str, path: str, placed: bool = False) -> Any:
        """Return the value of a node where this shape is asked for; NOTHING for none."""
        if self.has_signs and not isinstance(shape, Free) and self.has_sign(node):
            return NOTHING
        if isinstance(node, ScalarNode) and node.value == "" and not node.style:
            return NOTHING
        if placed:
            self.places[path] = self.place(node)
        match shape:
            case Leaf():
                return self._leaf(node, shape, key, path, placed)
            case Listing():
                return self._listing(node, shape, key, path, placed)
            case Mapping():
                return self._mapping(node, shape, key, path)
            case Free():
                return read_free(self, node)

    def _field(self, node: Node, field: Field, prefix: str) -> Any:
        path = prefix + field.key
        if (
            not (field.placed or self.has_signs)
            and type(field.shape) is Leaf
            and isinstance(node, ScalarNode)
        ):  # The short way, for most fields.
            if node.value == "" and not node.style:
                return NOTHING
            return self._leaf(node, field.shape, field.key, path, False)
        return self.value(node, field.shape, field.key, path, field.placed)

    def _leaf(self, node: Node, leaf: Leaf, key: str, path: str, placed: bool) -> Any:
        if isinstance(node, ScalarNode):
            raw = node.value.strip() if leaf.form != "text" or not node.style else node.value
            if not raw.strip():
                return NOTHING
        elif isinstance(node, MappingNode) and leaf.localised:
            return self._by_language(node, leaf, key, path, placed) or NOTHING
        elif isinstance(node, SequenceNode) and leaf.form == "focus":
            raw = " ".join(str(getattr(item, "value", "")) for item in node.value)
        else:
            self.fault(node, shape_fault(key, "leaf", None, node))
            return NOTHING
        if leaf.form == "text" and not raw.startswith("{"):
            return raw.rstrip("\n")
        try:
            return read_leaf(raw, leaf, key)
        except FaultError as fault:
            self.fault(node, fault)
            return NOTHING

    def _by_language(
        self, node: MappingNode, leaf: Leaf, key: str, path: str, placed: bool
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        single = Leaf(leaf.form, False, leaf.choices, leaf.least, leaf.most)
        for key_node, value_node in node.value:
            language = self.key(key_node)
            if language is None or not self.may_be_key(language, key_node, LANGUAGES, key):
                continue
            if language in values:
                self.duplicate(language, key_node, key_node)
                continue
            if f"language:{language}" not in self.places:
                self.places[f"language:{language}"] = self.place(key_node)
            value = self.value(value_node, single, key, f"{path}.{language}", placed)
            if value is not NOTHING:
                values[language] = value
        return values

    def _listing(self, node: Node, shape: Listing, key: str, path: str, placed: bool) -> Any:
        if isinstance(node, SequenceNode):
            values = self._items(node, shape.item, key, path, placed)
            return values if shape.keep_single else tuple(values)
        if isinstance(node, ScalarNode):
            if shape.word and node.value.strip().casefold() in (shape.word, "tout", "toutes"):
                return shape.word
            if shape.commas and self._is_unquoted(node):
                return self._split(node, shape.item, key, path)
        if shape.keep_single:
            return self.value(node, shape.item, key, path, placed)
        if isinstance(node, ScalarNode) and self._joins_names(node, key):
            self.problems.append(names_joined(key, node.value, self.span(node)))
        single = self.value(node, shape.item, key, f"{path}.0", placed)
        return NOTHING if single is NOTHING else (single,)

    def _items(
        self, node: SequenceNode, item: Shape, key: str, path: str, placed: bool
    ) -> list[Any]:
        """Return the items that could be read; places are counted among these."""
        values: list[Any] = []
        for each in node.value:
            place = f"{path}.{len(values)}"
            value = self.value(each, item, key, place, placed)
            if value is not NOTHING:
                values.append(value)
                continue
            for name in [*self.places]:
                if name == place or name.startswith(f"{place}."):
                    del self.places[name]
        return values

    def _split(self, node: ScalarNode, item: Shape, key: str, path: str) -> tuple[Any, ...]:
        """Return the items of one line that commas divide, each with its place."""
        line, column, _ = self.place(node)
        values: list[Any] = []
        offset = 0
        on_one_line = node.start_mark.line == node.end_mark.line
        for part in node.value.split(","):
            word = part.strip()
            if word:
                begin = offset + part.index(word)
                place = (line, column + begin if on_one_line else column, len(word))
                self.places[f"{path}.{len(values)}"] = place
                try:
                    assert isinstance(item, Leaf)
                    values.append(read_leaf(word, item, key))
                except FaultError as fault:
                    span = Span(self.path, *place)
                    problem = Problem(fault.code, "error", fault.message, span, fault.hint)
                    self.problems.append(problem)
            offset += len(part) + 1
        return tuple(values)

    def _mapping(self, node: Node, shape: Mapping, key: str, path: str) -> Any:
        keys = shape.table
        if isinstance(node, MappingNode):
            before = len(self.problems)
            values = self.mapping(node, keys, path + ".")
            if len(self.problems) > before and self._lacks(values, keys):
                return NOTHING
            return self._made(node, keys, values)
        if isinstance(node, ScalarNode) and shape.shorthand:
            field = keys.fields[shape.shorthand]
            value = self.value(node, field.shape, key, f"{path}.{field.key}", field.placed)
            if value is NOTHING:
                return NOTHING
            return self._made(node, keys, {field.attribute or field.key: value})
        self.fault(node, shape_fault(key, "mapping", keys, node))
        return NOTHING

    def _made(self, node: Node, keys: Table, values: dict[str, Any]) -> Any:
        """Return the values as what the table makes of them; a claim without proof is a problem."""
        if keys.struct is dict:
            return values
        made = keys.struct(**values)
        lack = unproved(made)
        if lack is not None:
            key, fault = lack
            pairs = node.value if isinstance(node, MappingNode) else ()
            places = [value for name, value in pairs if name.value == key]
            self.fault(places[0] if places else node, fault)
        return made

    def _lacks(self, values: dict[str, Any], keys: Table) -> bool:
        return any(
            field.required and (field.attribute or field.key) not in values
            for field in keys.fields.values()
        )

    def _joins_names(self, node: ScalarNode, key: str) -> bool:
        return key == "credits" and "," in node.value and self._is_unquoted(node)

    def _is_unquoted(self, node: ScalarNode) -> bool:
        edit = self.lines.edits.get(node.start_mark.line)
        return not node.style or (edit is not None and edit.column == node.start_mark.column)
