"""sitemap.xml (sitemaps.org 0.9), with pictures and the same page in other languages."""

from portfolio_gen.model.found import Place
from portfolio_gen.model.recipes import Sitemap
from portfolio_gen.realise.escapes import escaped

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\n'
    '        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"\n'
    '        xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap_text(recipe: Sitemap) -> str:
    """Return the map of a site's public pages."""
    return HEAD + "".join(map(_place, recipe.places)) + "</urlset>\n"


def _place(place: Place) -> str:
    lines = [f"<url><loc>{escaped(place.url)}</loc>"]
    if place.changed:
        lines.append(f"<lastmod>{place.changed}</lastmod>")
    lines += (
        f'<xhtml:link rel="alternate" hreflang="{escaped(lang)}" href="{escaped(url)}"/>'
        for lang, url in place.versions
    )
    lines += (
        f"<image:image><image:loc>{escaped(url)}</image:loc></image:image>"
        for url in place.pictures
    )
    return "\n".join(lines) + "</url>\n"
