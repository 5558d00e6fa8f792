"""An output explained: its recipe, its sources, and what changed since it was last made."""

from collections.abc import Iterable, Mapping

from portfolio_gen.model.explanation import Explanation
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import (
    Cleaned,
    Copy,
    Derivative,
    Feed,
    Page,
    Recipe,
    SharePicture,
    Sitemap,
    Style,
    Text,
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
        kind=_kind(planned.recipe),
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


def _kind(recipe: Recipe) -> str:
    match recipe:
        case Page():
            return "a page"
        case Style():
            return "a style sheet"
        case Copy():
            return "a copy of a file"
        case Cleaned():
            return "a file without its private notes"
        case Derivative():
            return "a picture, encoded"
        case SharePicture():
            return "a picture for links to a page"
        case Text():
            return "a small text"
        case Feed():
            return "a feed"
        case Sitemap():
            return "the map for search engines"


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
        case SharePicture():
            return _share(recipe, plan)
        case Text():
            return (("lines", str(recipe.text.count("\n"))),)
        case Feed():
            entries = ", ".join(entry.page.address for entry in recipe.view.entries)
            return (("format", recipe.form), ("language", recipe.view.lang), ("entries", entries))
        case Sitemap():
            return (("pages", str(len(recipe.places))),)


def _share(recipe: SharePicture, plan: Plan) -> tuple[tuple[str, str], ...]:
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
