"""What a template's mistake is to the author: a problem at its file and line."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import msgspec

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.realise.kitchen import Kitchen

if TYPE_CHECKING:
    from portfolio_gen.realise.templates.errors import TemplateFault

NO_TEMPLATE = re.compile(r"no template `([^`]+)`")


class PageTask(msgspec.Struct, frozen=True, array_like=True):
    """A page for a worker."""

    kitchen: str  # file name of the saved kitchen; "" if the worker is this process
    path: str
    recipe: bytes
    origin: str  # the source that asks for it, for messages


def template_problem(fault: TemplateFault, task: PageTask, kitchen: Kitchen) -> Problem:
    """Return a template's mistake, found while a page was made, as its author is told."""
    places = kitchen.places
    path = fault.template_path
    if path.startswith(places.themes + os.sep):
        path = "theme:" + os.path.relpath(path, places.themes).replace(os.sep, "/")
    elif path.startswith(places.root + os.sep):
        path = os.path.relpath(path, places.root).replace(os.sep, "/")
    made = f"found while making {task.path} from {task.origin}"
    hint = fault.hint or _meant_template(fault.message, kitchen)
    return Problem(
        "template-fault",
        "error",
        fault.message,
        Span(path, fault.line),
        f"{hint}; {made}" if hint else made,
    )


def _meant_template(message: str, kitchen: Kitchen) -> str:
    """Return the template that a missing one's name may mean: names begin with their folder."""
    found = NO_TEMPLATE.search(message)
    if found is None:
        return ""
    ending = "/" + found[1].rsplit("/", 1)[-1]
    near = [name for name in sorted(kitchen.larder.templates) if name.endswith(ending)]
    return f"did you mean `{near[0]}`?" if near else ""
