"""Bodies: a parsed document's gaps filled with addresses, pictures and components."""

import re
from collections.abc import Callable, Mapping
from html import escape

from markupsafe import Markup

from portfolio_gen.model.document import Component, Document, Figure, Html, Part, VideoLink
from portfolio_gen.model.typography import typeset
from portfolio_gen.model.views import Body, Picture

GAP = re.compile("\0([LI])([0-9]+)\0")
#: Arguments that hold an address or a name of something, whatever stands in them.
ADDRESSES = frozenset({"class", "file", "href", "id", "lang", "link", "path", "src", "url"})
#: A picture after fewer characters of HTML than this is seen as soon as the page is.
SOON = 1000
_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:|\.{0,2}/|#)\S*\Z")

#: Renders a component's template over a context.
RenderComponent = Callable[[str, dict[str, object]], str]


class BodyRenderer:
    """Renders one body; `href` makes an address relative to the page.

    `typography` is the language whose rules hold for the texts of arguments, "" for none. `first`:
    no picture stands above the body, so that its own first one is loaded at once.
    """

    def __init__(
        self,
        document: Document,
        body: Body,
        href: Callable[[str], str],
        component: RenderComponent,
        argument_types: Mapping[str, Mapping[str, str]],
        typography: str = "",
        *,
        first: bool = False,
    ) -> None:
        self._document = document
        self._body = body
        self._href = href
        self._component = component
        self._argument_types = argument_types
        self._typography = typography
        self._room = SOON if first else 0  # characters in which the first picture is near

    def html(self) -> str:
        """Return the body as HTML."""
        return self._parts(self._document.parts)

    def _parts(self, parts: tuple[Part, ...]) -> str:
        return "".join(self._part(part) for part in parts)

    def _part(self, part: Part) -> str:
        match part:
            case Html(text):
                html = GAP.sub(self._filled, text) if "\0" in text else text
                self._room -= len(text)
                return html
            case Figure(images):
                pictures = tuple(self._body.pictures[at] for at in images)
                return self._component("figure", {"pictures": pictures, "first": self._is_first()})
            case VideoLink(link, provider):
                url = self._document.links[link].target
                return self._component("video_link", {"url": url, "provider": provider})
            case Component():
                return self._own(part)

    def _is_first(self, at: int = 0) -> bool:
        """Tell whether the picture that comes now is to be loaded at once: one of a page is."""
        near = at < self._room
        self._room = 0
        return near

    def _own(self, component: Component) -> str:
        types = self._argument_types.get(component.name, {})
        arguments: dict[str, object] = {
            name: self._argument(name, component.arguments.get(name, ""), kind)
            for name, kind in types.items()
        }
        return self._component(
            component.name,
            {
                "arguments": arguments,
                "content": Markup(self._parts(component.parts)),
                "pictures": self._pictures(component),
            },
        )

    def _argument(self, name: str, value: str, kind: str) -> object:
        if kind != "text" or not self._typography or _is_address(name, value):
            return _typed(value, kind)
        return typeset(value, self._typography)

    def _pictures(self, component: Component) -> tuple[Picture, ...]:
        return tuple(
            self._body.pictures[at]
            for part in component.parts
            if isinstance(part, Figure)
            for at in part.images
        )

    def _filled(self, gap: re.Match[str]) -> str:
        at = int(gap[2])
        if gap[1] == "I":
            first = self._is_first(gap.start())
            picture = self._body.pictures[at]
            return self._component("image", {"picture": picture, "first": first}).strip()
        address = self._body.links[at] or self._document.links[at].target
        return escape(self._href(address))


def _is_address(name: str, value: str) -> bool:
    """Tell whether the text of an argument is an address or a path rather than words."""
    return name in ADDRESSES or _ADDRESS.match(value) is not None


def _typed(value: str, kind: str) -> object:
    """Return an argument as its component declares it; `read` has checked that it fits."""
    if kind == "flag":
        return value not in ("", "false", "no")
    if kind == "number":
        return (float(value) if "." in value else int(value)) if value else ""
    return value
