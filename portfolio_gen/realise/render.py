"""HTML pages: a template of the theme over a view, its body's gaps filled."""

from collections.abc import Callable
from typing import Any

import msgspec
from markupsafe import Markup

from portfolio_gen.model.document import Document
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.views import VIEW_TYPES, Body
from portfolio_gen.plan.relative import relative
from portfolio_gen.realise.bodies import BodyRenderer
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.templates import Budget, make_environment, render
from portfolio_gen.realise.templates.errors import TemplateMistake
from portfolio_gen.realise.words import Words

#: Components of the theme that the generator calls by itself get no arguments.
FindDocument = Callable[[bytes], Document]


class Renderer:
    """Renders pages one after another; its functions speak for the page that is being made."""

    def __init__(self, kitchen: Kitchen, find_document: FindDocument) -> None:
        self._kitchen = kitchen
        self._larder = kitchen.larder
        self._find_document = find_document
        self._address = "/"
        self._portable = False
        self._words = Words({}, "")
        self._by_lang = {lang: Words(words, lang) for lang, words in self._larder.strings.items()}
        self._environment = make_environment(
            self._load,
            globals={
                "href": self._href,
                "asset": self._asset,
                "asset_text": self._asset_text,
                "t": self._t,
                "period": self._period,
            },
            filters={"date": self._date},
            view_types=VIEW_TYPES,
        )

    def page(self, recipe: Page) -> str:
        """Return a page's HTML. Raises TemplateFault for a mistake in a template."""
        view = recipe.view
        self._address = view.address
        self._portable = recipe.portable
        self._words = self._by_lang[view.lang]
        budget = Budget()
        context: dict[str, object] = {
            "site": self._larder.sites[recipe.site_digest],
            "page": view,
            "data": self._larder.data,
        }
        context["body"] = Markup(self._body(view.body, context, budget) if view.body else "")
        return render(self._environment, recipe.template, context, budget)

    def _body(self, body: Body, context: dict[str, object], budget: Budget) -> str:
        def component(name: str, values: dict[str, object]) -> str:
            return render(
                self._environment, f"components/{name}.html", {**context, **values}, budget
            )

        return BodyRenderer(
            self._find_document(body.document),
            body,
            self._href,
            component,
            self._larder.component_arguments,
        ).html()

    def _load(self, name: str) -> tuple[str, str] | None:
        logical = self._larder.templates.get(name)
        if logical is None:
            return None
        path = self._kitchen.places.source(logical)
        try:
            with open(path, encoding="utf-8") as file:
                return file.read(), path
        except FileNotFoundError:
            return None

    # What templates call

    def _href(self, address: object) -> str:
        text = str(address)
        if not text.startswith("/") or text.startswith("//"):
            return text
        return relative(self._address, text, portable=self._portable)

    def _asset(self, name: object) -> str:
        address = self._larder.assets.get(str(name))
        if address is None:
            raise TemplateMistake(
                f"the theme has no asset `{name}`", _near(name, self._larder.assets)
            )
        return relative(self._address, address, portable=False)

    def _asset_text(self, name: object) -> Markup:
        if str(name) not in self._larder.assets:
            raise TemplateMistake(
                f"the theme has no asset `{name}`", _near(name, self._larder.assets)
            )
        path = self._kitchen.places.source(self._larder.templates[f"assets/{name}"])
        with open(path, encoding="utf-8") as file:
            return Markup(file.read().replace("</", "<\\/"))

    def _t(self, key: object, **values: object) -> str:
        try:
            return self._words.t(str(key), values)
        except KeyError as error:
            strings = self._larder.strings[self._words.lang]
            missing = str(error.args[0])
            raise TemplateMistake(
                f"the theme has no words for `{missing}`", _near(missing, strings)
            ) from None

    def _date(self, iso: object) -> str:
        return self._words.date(str(iso)) if iso else ""

    def _period(self, start: object, end: object = "") -> str:
        return self._words.period(str(start or ""), str(end or ""))


def _near(name: object, names: Any) -> str:
    from difflib import get_close_matches

    near = get_close_matches(str(name), list(names), 1)
    return f"did you mean `{near[0]}`?" if near else ""


def decode_page(data: bytes) -> Page:
    """Return a page recipe as it was sent to a worker."""
    return msgspec.msgpack.decode(data, type=Page)
