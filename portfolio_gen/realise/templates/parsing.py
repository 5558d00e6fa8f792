"""From the source of a template to code: bounded in size and depth, every fault with its line."""

from collections.abc import Iterator
from typing import Any, Final

from jinja2 import nodes
from jinja2.exceptions import TemplateAssertionError, TemplateSyntaxError
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment

from portfolio_gen.read.references import MAX_SOURCE, MAX_TOKENS
from portfolio_gen.realise.templates.compiling import BoundedGenerator, prepare
from portfolio_gen.realise.templates.errors import TemplateMistake, near
from portfolio_gen.realise.templates.syntax import PlainParser

PLAIN_SUFFIXES: Final = (".txt", ".json", ".js", ".css", ".md")
_TOO_DEEP = "this template is nested too deeply"
_DROPPED = {
    "attr": 'write `x.name`, or `x["name"]`',
    "pprint": "`tojson` shows what a value holds",
    "random": "a page is the same at each build",
    "urlize": "links are written in Markdown",
}


class CheckedEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that compiles nothing too large, and no filter or test that does not exist."""

    code_generator_class = BoundedGenerator

    def check_filter(self, name: str) -> None:
        """Raise unless there is a filter of this name."""
        if name not in self.filters:
            hint = f" ({_DROPPED[name]})" if name in _DROPPED else near(name, self.filters)
            raise TemplateMistake(f"there is no filter `{name}`{hint}")

    def check_test(self, name: Any) -> None:
        """Raise unless there is a test of this name."""
        if name not in self.tests:
            raise TemplateMistake(f"there is no test `{name}`{near(str(name), self.tests)}")

    def _tokenize(
        self,
        source: str,
        name: str | None,
        filename: str | None = None,
        state: str | None = None,
    ) -> TokenStream:
        stream = super()._tokenize(source, name, filename, state)
        return TokenStream(_counted(stream), name, filename)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if len(source) > MAX_SOURCE:
            raise TemplateSyntaxError("this template is too long", 1, name, filename)
        parser: PlainParser | None = None
        try:
            parser = PlainParser(self, source, name, filename)
            tree = parser.parse()
            prepare(tree, self.check_filter, self.check_test)
        except TemplateAssertionError as error:
            raise TemplateSyntaxError(str(error.message), error.lineno, name, filename) from None
        except (RecursionError, MemoryError):
            line = parser.stream.current.lineno if parser else 1
            raise TemplateSyntaxError(_TOO_DEEP, line, name, filename) from None
        except ValueError:
            line = parser.stream.current.lineno if parser else 1
            raise TemplateSyntaxError("this number is too large", line, name, filename) from None
        return tree

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        try:
            return super()._generate(source, name, filename, defer_init)
        except (RecursionError, MemoryError):
            raise TemplateSyntaxError(_TOO_DEEP, 1, name, filename) from None

    def _compile(self, source: str, filename: str) -> Any:
        try:
            return super()._compile(source, filename)
        except (RecursionError, MemoryError):
            raise TemplateSyntaxError(_TOO_DEEP, 1, None, filename) from None
        except SyntaxError as error:
            twice = "repeated" in error.msg or "duplicate" in error.msg
            message = "an argument is named twice" if twice else _TOO_DEEP
            raise TemplateSyntaxError(message, 1, None, filename) from None


def _counted(stream: TokenStream) -> Iterator[Token]:
    for count, token in enumerate(stream):
        if count > MAX_TOKENS:
            raise TemplateSyntaxError("this template has too many expressions", token.lineno)
        yield token
