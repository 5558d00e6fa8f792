"""An output explained: its recipe, its sources, and what changed since it was last made."""

from collections.abc import Iterable, Mapping

from portfolio_gen.model.explanation import Explanation
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import (
    Cleaned,
    Code,
    Copy,
    Derivative,
    Feed,
    Icon,
    Page,
    Recipe,
    SharePicture,
    Sitemap,
    Style,
    Text,
    Works,
)
from portfolio_gen.realise.realise import parts


def explain(
    path: str, plan: Plan, made: bool, before: Mapping[str, Mapping[str, bytes]]
) -> Explanation:
    """Return the explanation of an output; `before` has the parts of recipes made earlier."""
    planned = plan.outputs.get(path)
    if planned is None:
        source = path.removesuffix("/index.html") if path.endswith("/index.html") else path
        made_from = tuple(
            output for output, each in plan.outputs.items() if {source, path} & set(each.sources)
        )
        if made_from:
            return Explanation(source if source in path else path, outputs=made_from)
        from difflib import get_close_matches

        return Explanation(path, near=tuple(get_close_matches(path, plan.outputs, 3, 0.5)))
    now = parts(planned.recipe)
    then = before.get(path)
    changed = _changed(now, then)
    if not made:
        state = "left as it was: its recipe is the one it was made by"
    elif then is None:
        state = "made for the first time"
    elif changed:
        state = "made again, because its recipe changed"
    else:
        state = "made again, because the file was missing or damaged, or the tool changed"
    return Explanation(
        path,
        kind=_KINDS[type(planned.recipe)],
        origin=str(planned.origin),
        sources=tuple(dict.fromkeys(planned.sources)),
        values=_values(planned.recipe, plan),
        state=state,
        changed=changed,
    )


def _changed(now: Mapping[str, bytes], then: Mapping[str, bytes] | None) -> tuple[str, ...]:
    if then is None:
        return ()
    names: Iterable[str] = dict.fromkeys((*now, *then))
    return tuple(name for name in names if now.get(name) != then.get(name))


_KINDS: dict[type[Recipe], str] = {
    Page: "a page",
    Style: "a style sheet or script",
    Copy: "a copy of a file",
    Cleaned: "a file without its private notes",
    Derivative: "a picture, encoded",
    SharePicture: "a picture for links to a page",
    Icon: "an icon of the site",
    Text: "a small text",
    Feed: "a feed",
    Sitemap: "the map for search engines",
    Works: "the index of the public work",
    Code: "a QR code",
}


def _values(recipe: Recipe, plan: Plan) -> tuple[tuple[str, str], ...]:
    match recipe:
        case Page():
            source = plan.larder.templates.get(recipe.template, "")
            return (
                ("template", f"{recipe.template} ({source})"),
                ("address", recipe.view.address),
                ("language", recipe.view.lang),
            )
        case Style():
            return (
                ("style sheet", plan.larder.copies.get(recipe.digest, "")),
                ("names", ", ".join(written for written, _ in recipe.urls)),
            )
        case Copy():
            return (("copy of", plan.larder.copies.get(recipe.digest, "")),)
        case Cleaned():
            return (("copy of", plan.larder.copies.get(recipe.source, "")),)
        case Derivative():
            return _derivative(recipe, plan)
        case SharePicture() | Icon():
            return _drawn(recipe, plan)
        case Text():
            return (("lines", str(recipe.text.count("\n"))),)
        case _:
            return _for_machines(recipe)


def _for_machines(recipe: Feed | Sitemap | Works | Code) -> tuple[tuple[str, str], ...]:
    match recipe:
        case Feed(form=form, view=view):
            entries = ", ".join(entry.page.address for entry in view.entries)
            return (("format", form), ("language", view.lang), ("entries", entries))
        case Sitemap(places=places):
            return (("pages", str(len(places))),)
        case Works(index=index):
            return (("works", str(len(index.works))),)
        case Code(url=url):
            return (("leads to", url),)


def _drawn(recipe: SharePicture | Icon, plan: Plan) -> tuple[tuple[str, str], ...]:
    if isinstance(recipe, Icon):
        made = plan.larder.copies.get(recipe.source, recipe.template)
        return (("made from", made), ("size", f"{recipe.width} pixels"))
    source = plan.larder.templates.get(recipe.template, "")
    return (
        ("template", f"{recipe.template} ({source})"),
        ("of", recipe.view.address),
        ("cover", plan.larder.copies.get(recipe.cover, "none")),
    )


def _derivative(recipe: Derivative, plan: Plan) -> tuple[tuple[str, str], ...]:
    quality = "lossless" if recipe.lossless else f"quality {recipe.quality}"
    crop = ", cropped to {2} × {3} at {0}, {1}".format(*recipe.crop) if recipe.crop else ""
    return (
        ("made from", plan.larder.copies.get(recipe.source, "")),
        ("size", f"{recipe.width} × {recipe.height} pixels{crop}"),
        ("format", f"{recipe.format}, {quality}, effort {recipe.effort}"),
    )
