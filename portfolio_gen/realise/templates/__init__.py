"""Templates of strangers, run in a sandbox that is bounded in time, memory and output.

`make_environment` once, `render` for each page with a fresh `Budget`; `TemplateFault` is what an
author of templates did wrong.
"""

from portfolio_gen.realise.templates.bounds import Budget
from portfolio_gen.realise.templates.code import CodeCache
from portfolio_gen.realise.templates.environment import (
    BoundedEnvironment,
    UnknownView,
    make_environment,
)
from portfolio_gen.realise.templates.errors import TemplateFault, TemplateMistake
from portfolio_gen.realise.templates.rendering import render

__all__ = [
    "BoundedEnvironment",
    "Budget",
    "CodeCache",
    "TemplateFault",
    "TemplateMistake",
    "UnknownView",
    "make_environment",
    "render",
]
