"""HTML pages: a template of the theme over a view, its body's gaps filled."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec
from markupsafe import Markup, escape

from portfolio_gen.model.document import Document
from portfolio_gen.model.found import FeedEntry
from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.recipes import Code, Feed, Page
from portfolio_gen.model.views import (
    VIEW_TYPES,
    Body,
    Picture,
    SharePage,
    SiteView,
    View,
)
from portfolio_gen.plan.relative import absolute, relative
from portfolio_gen.realise.bodies import BodyRenderer
from portfolio_gen.realise.escapes import allowed
from portfolio_gen.realise.forms import Forms, Learnt
from portfolio_gen.realise.kitchen import Kitchen
from portfolio_gen.realise.templates import Budget, CodeCache, make_environment, render
from portfolio_gen.realise.templates.bounds import check_length
from portfolio_gen.realise.templates.errors import TemplateMistake
from portfolio_gen.realise.templates.ordering import items_in
from portfolio_gen.realise.templates.values import text
from portfolio_gen.realise.words import Words

#: Components of the theme that the generator calls by itself get no arguments.
IN_MAIL = "@!$'()*+,;:-._~"  # what an address may hold in a mailto link (RFC 6068, 2)
FindDocument = Callable[[bytes], Document]


class Renderer:
    """Renders pages one after another; its functions speak for the page that is being made."""

    def __init__(self, kitchen: Kitchen, find_document: FindDocument, code: CodeCache) -> None:
        self._kitchen = kitchen
        self._larder = kitchen.larder
        self._find_document = find_document
        self._address = "/"
        self._base = ""  # of the site, while absolute addresses are wanted
        self._turned: tuple[View, SiteView] | None = None  # what `structured_data` speaks of
        self._portable = False
        self._foreign: Mapping[str, str] = {}
        self._forms = {lang: Forms(lang, kitchen.memo) for lang in self._larder.strings}
        self._by_lang = {
            lang: Words(words, self._forms[lang]) for lang, words in self._larder.strings.items()
        }
        self._words = Words({}, Forms(""))
        self._environment = make_environment(
            self._load,
            globals={
                "href": self._href,
                "srcset": self._srcset,
                "asset": self._asset,
                "asset_text": self._asset_text,
                "t": self._t,
                "period": self._period,
                "years": self._years,
                "mailto": self._mailto,
                "structured_data": self._structured_data,
            },
            filters={
                "date": self._date,
                "number": self._number,
                "enumeration": self._enumeration,
                "passage": self._passage,
            },
            view_types=VIEW_TYPES,
            code=code,
        )

    def page(self, recipe: Page) -> str:
        """Return a page's HTML. Raises TemplateFault for a mistake in a template."""
        context = self._turned_to(recipe.view, recipe.site_digest)
        self._portable = recipe.portable
        return self._rendered(recipe.view, context, recipe.template)

    def entry(self, feed: Feed, entry: FeedEntry) -> str:
        """Return the text of a feed's entry: HTML that may stand anywhere."""
        from portfolio_gen.realise.plain_html import plain_html

        context = self._turned_to(entry.page, entry.site_digest)
        self._base = feed.view.base
        try:
            html = self._rendered(entry.page, context, feed.template)
        finally:
            self._base = ""
        return plain_html(html, entry.url)

    def _turned_to(self, view: View, site_digest: bytes) -> dict[str, object]:
        """Speak for a view from now on; return what its templates see."""
        site = self._larder.sites[site_digest]
        self._address = view.address
        self._portable = False
        self._turned = (view, site)
        self._words = self._by_lang[view.lang]
        self._foreign = {**site.foreign, **view.foreign}
        return {"site": site, "page": view, "data": self._larder.data}

    def _rendered(self, view: View, context: dict[str, object], template: str) -> str:
        """Return what a template makes of a view; without one, the view's body."""
        budget = Budget()
        # Pages with a cover show it above; those of lists have the pictures of their cards.
        first = getattr(view, "cover", view) is None
        body = self._body(view.body, context, budget, first=first) if view.body else ""
        context["body"] = Markup(body)
        return render(self._environment, template, context, budget) if template else body

    def share(self, template: str, view: SharePage, site: bytes) -> str:
        """Return what the template of a share picture or icon lays out. Raises TemplateFault."""
        self._address = view.address
        self._portable = False
        self._words = self._by_lang[view.lang]
        self._foreign = {}
        context = {"site": self._larder.sites[site], "page": view, "data": {}}
        return allowed(render(self._environment, template, context, Budget()))

    def take_learnt(self) -> Learnt:
        """Return the forms of dates and numbers that were new since this was last asked."""
        return {lang: new for lang, forms in self._forms.items() if (new := forms.take_learnt())}

    def _body(self, body: Body, context: dict[str, object], budget: Budget, *, first: bool) -> str:
        def component(name: str, values: dict[str, object]) -> str:
            return render(
                self._environment, f"components/{name}.html", {**context, **values}, budget
            )

        page = self._words.lang
        lang = self._larder.bodies.get(body.document, ("", page))[1]
        html = BodyRenderer(
            self._find_document(body.document),
            body,
            self._href,
            component,
            self._larder.component_arguments,
            lang if self._larder.typography else "",
            first=first,
        ).html()
        return html if lang == page else f'<div lang="{escape(lang)}">\n{html}</div>\n'

    def _load(self, name: str) -> tuple[str, str] | None:
        logical = self._larder.templates.get(name)
        if logical is None:
            return None
        path = self._kitchen.places.source(logical)
        try:
            with open(path, encoding="utf-8-sig") as file:
                return file.read(), path
        except FileNotFoundError:
            return None

    # What templates call

    def _href(self, address: object) -> str:
        text = str(address)
        if not text.startswith("/") or text.startswith("//"):
            return text
        if self._base:
            return absolute(self._base, text)
        return relative(self._address, text, portable=self._portable)

    def _srcset(self, picture: object, suffix: object) -> str:
        """Return the addresses and widths of a picture's sizes in one format."""
        if not isinstance(picture, Picture):
            raise TemplateMistake("`srcset` takes a picture, then a format", "srcset(p, 'webp')")
        return ", ".join(
            f"{self._href(f'{picture.base}{width}.{suffix}')} {width}w" for width in picture.widths
        )

    def _asset(self, name: object) -> str:
        address = self._larder.assets.get(str(name))
        if address is None:
            raise TemplateMistake(
                f"the theme has no asset `{name}`", _near(name, self._larder.assets)
            )
        if self._base:
            return absolute(self._base, address)
        return relative(self._address, address, portable=False)

    def _asset_text(self, name: object) -> Markup:
        if str(name) not in self._larder.assets:
            raise TemplateMistake(
                f"the theme has no asset `{name}`", _near(name, self._larder.assets)
            )
        path = self._kitchen.places.source(self._larder.templates[f"assets/{name}"])
        with open(path, encoding="utf-8-sig") as file:
            return Markup(file.read().replace("</", "<\\/"))

    def _t(self, key: object, **values: object) -> str:
        told = {
            name: value if isinstance(value, int | float) else text(value)
            for name, value in values.items()
        }
        try:
            return self._words.t(str(key), told)
        except KeyError as error:
            strings = self._larder.strings[self._words.lang]
            missing = str(error.args[0])
            raise TemplateMistake(
                f"the theme has no words for `{missing}`", _near(missing, strings)
            ) from None

    def _date(self, iso: object) -> str:
        return self._words.date(str(iso)) if iso else ""

    def _number(self, value: object) -> str:
        plain = isinstance(value, int | float) and not isinstance(value, bool)
        return self._words.number(value if plain else text(value))

    def _enumeration(self, items: object) -> Markup:
        parts = [escape(text(item)) for item in items_in(self._environment, items)]
        check_length(sum(map(len, parts)))
        self._environment.budget.spend(64 * len(parts))
        return self._environment.budget.made(self._words.enumeration(parts))

    def _passage(self, text: object) -> Markup:
        """Return a text of the author's; in a `span` with its language if that is another."""
        lang = self._foreign.get(str(text), "")
        if not lang or lang == self._words.lang:
            return escape(text)
        return Markup('<span lang="{}">{}</span>').format(lang, text)

    def _mailto(self, email: object, subject: object = "", body: object = "") -> str:
        """Return a link that begins a message (RFC 6068)."""
        given = (("subject", text(subject)), ("body", text(body)))
        fields = "&".join(f"{name}={_coded(value)}" for name, value in given if value)
        return f"mailto:{quote(text(email), safe=IN_MAIL)}{'?' if fields else ''}{fields}"

    def _structured_data(self) -> Markup:
        """Return what machines read of the page, as a script element, or nothing."""
        from portfolio_gen.realise.structured import structured_data

        made = structured_data(*self._turned) if self._turned else ""
        return Markup(f'<script type="application/ld+json">{made}</script>' if made else "")

    def _period(self, start: object, end: object = "") -> str:
        return self._words.period(str(start or ""), str(end or ""))

    def _years(self, start: object, end: object = "") -> str:
        return self._words.years(str(start or ""), str(end or ""))


def _coded(value: str) -> str:
    """Return a text for a field of a mailto link; lines end as in e-mail."""
    return quote("\r\n".join(value.splitlines()), safe="")


def _near(name: object, names: Any) -> str:
    near = nearest(str(name), names)
    return f"did you mean `{near}`?" if near else ""


def decode_written(data: bytes) -> Page | Feed | Code:
    """Return the recipe of a page, feed or code as it was sent to a worker."""
    return msgspec.msgpack.decode(data, type=Page | Feed | Code)
