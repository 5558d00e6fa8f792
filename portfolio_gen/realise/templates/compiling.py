"""From a parsed template to Python code that keeps to the budget.

`prepare` changes the tree: it puts a tick into every body, and refuses what no template may hold.
`BoundedGenerator` writes the code: what makes, compares or prints values goes through functions of
the environment, and the fields of our own views are read without a call.
"""

# Jinja calls the methods by the names of its nodes, and says what they are for.
# ruff: noqa: D102, N802

from collections.abc import Callable, Iterator
from keyword import iskeyword
from typing import Any, Final

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateAssertionError

from portfolio_gen.realise.templates.bounds import is_finite
from portfolio_gen.realise.templates.errors import TemplateMistake

MAX_DEPTH: Final = 100
NODES_BETWEEN_TICKS: Final = 16
_HELPERS: Final = (
    *("contains", "field_of", "guard", "join_texts", "key"),
    *("made", "plain", "show", "shown", "shown_plain"),
)


def prepare(
    tree: nodes.Template,
    check_filter: Callable[[str], None],
    check_test: Callable[[str], None],
) -> None:
    """Put ticks into every body of the tree, in place.

    Raises TemplateAssertionError for what is nested too deeply, a literal number that is too
    large, `autoescape`, and (from the two functions) filters and tests that do not exist.
    """
    for node, depth in _walk(tree):
        if depth > MAX_DEPTH:
            _fail("this template is nested too deeply", node)
        if isinstance(node, nodes.Const) and not is_finite(node.value):
            _fail("this number is too large", node)
        if isinstance(node, nodes.EvalContextModifier | nodes.ScopedEvalContextModifier):
            _fail("`autoescape` is closed to templates: text is always escaped", node)
        if isinstance(node, nodes.Filter | nodes.Test):
            try:
                (check_filter if isinstance(node, nodes.Filter) else check_test)(node.name)
            except TemplateMistake as error:
                _fail(str(error), node)
        _put_ticks(node)


def _walk(tree: nodes.Template) -> Iterator[tuple[nodes.Node, int]]:
    """Yield each node with its depth, children first put on a list: no recursion."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        waiting.extend((child, depth + 1) for child in node.iter_child_nodes())
        yield node, depth


def _fail(message: str, node: nodes.Node) -> None:
    raise TemplateAssertionError(message, node.lineno)


def _put_ticks(node: nodes.Node) -> None:
    counted = isinstance(
        node, nodes.Template | nodes.For | nodes.Macro | nodes.CallBlock | nodes.Block
    )
    for field in ("body", "else_"):
        body = getattr(node, field, None)
        if isinstance(body, list):
            begins = [_tick_statement(node.lineno)] if counted and field == "body" else []
            setattr(node, field, begins + list(_with_ticks(body)))
    if isinstance(node, nodes.For) and node.test is not None:
        node.test = nodes.Or(_tick(node.lineno), node.test, lineno=node.test.lineno)


def _with_ticks(body: list[nodes.Node]) -> Iterator[nodes.Node]:
    """Yield the statements with a tick after every 16; long outputs are cut likewise."""
    count = 0
    for statement in body:
        for part in _cut(statement):
            count += len(part.nodes) if isinstance(part, nodes.Output) else 1
            if count > NODES_BETWEEN_TICKS:
                count = 0
                yield _tick_statement(part.lineno)
            yield part


def _cut(statement: nodes.Node) -> Iterator[nodes.Node]:
    if isinstance(statement, nodes.Output) and len(statement.nodes) > NODES_BETWEEN_TICKS:
        for at in range(0, len(statement.nodes), NODES_BETWEEN_TICKS):
            part = statement.nodes[at : at + NODES_BETWEEN_TICKS]
            yield nodes.Output(part, lineno=part[0].lineno)
    else:
        yield statement


def _tick(line: int) -> nodes.Expr:
    # As in Jinja's own parser: the class refuses to be made in another way.
    call: nodes.InternalName = object.__new__(nodes.InternalName)
    nodes.Node.__init__(call, "tick()", lineno=line)
    return call


def _tick_statement(line: int) -> nodes.Node:
    return nodes.ExprStmt(_tick(line), lineno=line)


def _is_fixed(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const)


class BoundedGenerator(CodeGenerator):
    """Jinja's code generator, with our functions where values are made, compared or printed.

    `t_v` holds the value whose class is looked at, in one expression after the other.
    """

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        env: Any = self.environment
        self.readers: dict[str, str] = {}
        for helper in _HELPERS:
            self.writeline(f"{helper} = environment.{helper}")
        for name in sorted({found.attr for found in node.find_all(nodes.Getattr)}):
            if env.views_with(name) and name.isidentifier() and not iskeyword(name):
                self.readers[name] = f"has_{len(self.readers)}"
                self.writeline(f"{self.readers[name]} = environment.views_with({name!r})")
        super().visit_Template(node, frame)

    def write_commons(self) -> None:
        super().write_commons()
        self.writeline("tick = environment.budget.tick")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        views = self.readers.get(node.attr)
        self.write(f"(t_v.{node.attr} if (t_v := " if views else "field_of(")
        self.visit(node.node, frame)
        if views:
            self.write(f").__class__ in {views} else field_of(t_v, {node.attr!r}))")
        else:
            self.write(f", {node.attr!r})")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        self.write("environment.getitem(")
        self.visit(node.node, frame)
        self.write(", ")
        self.visit(node.arg, frame)
        self.write(")")

    def visit_Slice(self, node: nodes.Slice, frame: Frame) -> None:
        self.write("slice(")
        for part in (node.start, node.stop, node.step):
            if part is None:
                self.write("None")
            else:
                self.visit(part, frame)
            self.write(", ")
        self.write(")")

    def visit_List(self, node: nodes.List, frame: Frame) -> None:
        self.write("made(")
        super().visit_List(node, frame)
        self.write(")")

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:
        bounded = node.ctx == "load" and not all(map(_is_fixed, node.items))
        self.write("made(" if bounded else "")
        super().visit_Tuple(node, frame)
        self.write(")" if bounded else "")

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:
        self.write("made({")
        for item in node.items:
            self.write("" if _is_fixed(item.key) else "key(")
            self.visit(item.key, frame)
            self.write(": " if _is_fixed(item.key) else "): ")
            self.visit(item.value, frame)
            self.write(", ")
        self.write("})")

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write(f"join_texts({bool(frame.eval_ctx.autoescape)}, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:
        if len(node.ops) == 1 and node.ops[0].op in ("in", "notin"):
            self._write_contains(node.expr, node.ops[0], frame)
            return
        sides = [node.expr, *(operand.expr for operand in node.ops)]
        safe = len(sides) == 2 and any(map(_is_fixed, sides))
        signs = {"eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}
        signs |= {"in": "in", "notin": "not in"}
        self.write("(")
        for side, operand in zip(sides, [None, *node.ops], strict=True):
            self.write(f" {signs[operand.op]} " if operand else "")
            self.write("" if safe else "guard(")
            self.visit(side, frame)
            self.write("" if safe else ")")
        self.write(")")

    def _write_contains(self, value: nodes.Expr, operand: nodes.Operand, frame: Frame) -> None:
        self.write("(" if operand.op == "in" else "(not ")
        self.write("contains(")
        self.visit(value, frame)
        self.write(", ")
        whole = operand.expr
        if isinstance(whole, nodes.List) and all(map(_is_fixed, whole.items)):
            whole = nodes.Tuple(whole.items, "load", lineno=whole.lineno)
        self.visit(whole, frame)
        self.write("))")

    def visit_CallBlock(self, node: nodes.CallBlock, frame: Frame) -> None:
        call_frame, macro = self.macro_body(node, frame)
        self.writeline("caller = ")
        self.macro_def(macro, call_frame)
        self.start_write(frame, node)
        self.write(self._printer(frame))
        self.visit_Call(node.call, frame, forward_caller=True)
        self.write(")")
        self.end_write(frame)

    def visit_FilterBlock(self, node: nodes.FilterBlock, frame: Frame) -> None:
        inner = frame.inner()
        inner.symbols.analyze_node(node)
        self.enter_frame(inner)
        self.buffer(inner)
        self.blockvisit(node.body, inner)
        self.start_write(frame, node)
        self.write(self._printer(frame))
        self.visit_Filter(node.filter, inner)
        self.write(")")
        self.end_write(frame)
        self.leave_frame(inner)

    def _printer(self, frame: Frame) -> str:
        return "shown(" if frame.eval_ctx.autoescape else "shown_plain("

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        # Nothing but literals is worked out while compiling, where no budget holds.
        if isinstance(node, nodes.TemplateData):
            return node.data
        if not isinstance(node, nodes.Const):
            raise nodes.Impossible
        env: Any = self.environment
        return str((env.show if frame.eval_ctx.autoescape else env.plain)(node.value))

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.buffer is not None:
            self.write(self._printer(frame))
        elif frame.eval_ctx.autoescape:
            self.write("(escape(t_v) if (t_v := ")
        else:
            self.write("plain(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.buffer is None and frame.eval_ctx.autoescape:
            self.write(").__class__ is str else show(t_v))")
        else:
            self.write(")")
