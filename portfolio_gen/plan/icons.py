"""The site's icons: of the author's own in static/, else of initials in the theme's look."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from portfolio_gen.model.recipes import Icon, IconFormat, Text
from portfolio_gen.model.site import Probe, Site, SiteFile
from portfolio_gen.model.views import Author, SharePage, SiteView
from portfolio_gen.plan.addresses import Grounds
from portfolio_gen.plan.texts import Texts
from portfolio_gen.share.fonts import font_files, is_needed
from portfolio_gen.store.digests import digest

if TYPE_CHECKING:
    from portfolio_gen.plan.desk import Desk

#: What may stand before the first letter of a word.
PASSED_OVER = "“”„‟«»‹›‘’‚'\"([{¡¿\u00a0\u202f"
MakeIcon = Callable[[IconFormat, int], Icon]
TEMPLATE = "card/icon.svg"
#: An author's own icon, the best for making others of first.
OWN = ("favicon.svg", "favicon.png")
ICO, TOUCH, MANIFEST = "favicon.ico", "apple-touch-icon.png", "site.webmanifest"
#: Pixels of the largest in an ICO, of one on a phone's home screen, of those that a manifest names.
ICO_PX, TOUCH_PX, MANIFEST_PX = 48, 180, (192, 512)


class Icons(msgspec.Struct, frozen=True):
    """Addresses of the icons; "" where there is none."""

    icon: str = ""
    old: str = ""
    touch: str = ""
    manifest: str = ""

    def on(self, view: SiteView) -> SiteView:
        """Return a view of the site with these icons, where it has none of its own."""
        return msgspec.structs.replace(
            view,
            icon=view.icon or self.icon,
            old_icon=self.old,
            touch_icon=self.touch,
            manifest=self.manifest,
        )


def plan_icons(desk: "Desk") -> Icons:
    """Plan what the author's files leave out of favicon.ico, favicon.svg and the others.

    None if the theme has no template for them.
    """
    site = desk.site
    trace = site.theme.traces.get(TEMPLATE)
    if trace is None:
        return Icons()
    found = _own(site)
    if found is not None:
        return _from_picture(desk, *found)
    if any(f"static/favicon.{kind}" in site.files for kind in ("svg", "png", "ico")):
        return Icons()
    return _from_initials(desk, trace.digest)


def _own(site: Site) -> tuple[str, SiteFile, Probe] | None:
    for name in OWN:
        file = site.files.get(f"static/{name}")
        if file is not None and isinstance(file.probe, Probe) and file.probe.frames == 1:
            return f"static/{name}", file, file.probe
    return None


def _from_picture(desk: "Desk", path: str, file: SiteFile, probe: Probe) -> Icons:
    desk.media.publishing.note(path, file, probe)
    least = 10_000 if probe.format == "svg" else min(probe.width, probe.height)

    def icon(format: IconFormat, width: int) -> Icon:
        return Icon(format, width, source=file.digest)

    return _planned(desk, icon, least)


def _from_initials(desk: "Desk", template: bytes) -> Icons:
    view = _site(desk)
    initials = initials_of(view.author.name)
    letters = {
        chr(code)
        for first, last in desk.site.theme.letters
        for code in range(first, last + 1)
        if chr(code) in initials
    }
    if not initials or any(is_needed(each) and each not in letters for each in initials):
        return Icons()
    fonts = (
        (name, desk.site.theme.files[name].digest) for name in font_files(desk.site.theme.files)
    )
    fonts_digest = digest(msgspec.msgpack.encode(tuple(fonts)))
    key = desk.keep_site_view(view)
    page = SharePage("icon", view.home, view.lang, initials)

    def icon(format: IconFormat, width: int) -> Icon:
        return Icon(format, width, b"", TEMPLATE, template, fonts_digest, key, page)

    desk.outputs.add("favicon.svg", icon("svg", 512), desk.config_span())
    icons = _planned(desk, icon, 10_000)
    return msgspec.structs.replace(icons, icon="/favicon.svg")


def _planned(desk: "Desk", icon: MakeIcon, least: int) -> Icons:
    """Plan the icons that are none larger than `least` pixels and not the author's own."""
    wanted: list[tuple[str, Icon | Text]] = []
    if least >= ICO_PX:
        wanted.append((ICO, icon("ico", ICO_PX)))
    if least >= TOUCH_PX:
        wanted.append((TOUCH, icon("png", TOUCH_PX)))
    sizes = [width for width in MANIFEST_PX if width <= least]
    wanted += ((f"icon-{width}.png", icon("png", width)) for width in sizes)
    if sizes:
        wanted.append((MANIFEST, Text(_manifest(desk, sizes))))
    for name, recipe in wanted:
        if f"static/{name}" not in desk.site.files:
            desk.outputs.add(name, recipe, desk.config_span())
    there = {name for name, _ in wanted}
    there |= {name for name in (ICO, TOUCH, MANIFEST) if f"static/{name}" in desk.site.files}
    return Icons("", *(f"/{name}" if name in there else "" for name in (ICO, TOUCH, MANIFEST)))


def _manifest(desk: "Desk", sizes: list[int]) -> str:
    """Return what a phone needs to keep the site on its home screen.

    Source: W3C, Web Application Manifest. Addresses are relative to the manifest's own.
    """
    config, lang = desk.site.config, desk.site.config.languages[0]
    texts = Texts(lang, typography=config.typography)
    ground = desk.site.theme.grounds.light[0]
    manifest = {
        "name": texts.of(config.title),
        "lang": lang,
        "start_url": "./",
        "display": "browser",
        "background_color": ground,
        "theme_color": ground,
        "icons": [
            {"src": f"icon-{width}.png", "sizes": f"{width}x{width}", "type": "image/png"}
            for width in sizes
        ],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"


def _site(desk: "Desk") -> SiteView:
    """Return what the template of an icon sees of the site."""
    config, lang = desk.site.config, desk.site.config.languages[0]
    ground: Grounds = desk.where.grounds[lang]
    texts = Texts(lang, typography=config.typography)
    title = texts.of(config.title)
    return SiteView(
        lang,
        title,
        ground.home,
        author=Author(texts.of(config.author.name) or (title if config.base_url else "")),
        options=config.options,
        extra=config.extra,
    )


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name, at most two, capitals.

    Quotation marks and the like before a word are passed over: “Chouette” atelier gives CA.
    """
    words = (word.lstrip(PASSED_OVER) for word in name.replace("-", " ").split())
    firsts = [word[0] for word in words if word[:1].isalnum()]
    letters = [firsts[0], firsts[-1]] if len(firsts) > 1 else firsts
    return "".join(letters).upper()[:2]
