"""Where the pages of a build came from."""

from collections.abc import Iterator

from portfolio_gen.live import Last
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.views import NotePage, ProjectPage, TextPage
from portfolio_gen.serve.shown import Place


def places_of(last: Last) -> Iterator[tuple[str, Place]]:
    """Yield where each page came from."""
    bodies = last.plan.larder.bodies
    for path, planned in last.plan.outputs.items():
        if not isinstance(planned.recipe, Page) or path not in last.contents:
            continue
        view = planned.recipe.view
        source, body = "", b""
        if view.body is not None:
            body = view.body.document
            source = bodies.get(body, ("", ""))[0]
        elif isinstance(view, ProjectPage | NotePage | TextPage):
            source = planned.origin.path
        yield path, Place(source, view.lang, view.title, body)
