"""What is said of a site's files as a whole."""

import os

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.scan import CONFIG_NAMES, is_site
from portfolio_gen.store.places import seen_from


def no_config(root: str) -> Problem:
    """Return the problem of a folder that is no site."""
    names = sorted(os.listdir(root)) if os.path.isdir(root) else []
    near = next((name for name in names if name.lower() in CONFIG_NAMES), "")
    return Problem(
        "config-missing",
        "error",
        f"{root} has no portfolio.yaml",
        Span("portfolio.yaml"),
        f"rename {near} to {near.lower()}: letter case counts" if near else way_out(root),
    )


def way_out(root: str) -> str:
    """Return what to do in a folder that is no site: one of those in it may be."""
    names = sorted(os.listdir(root)) if os.path.isdir(root) else []
    sites = [name for name in names if is_site(os.path.join(root, name))]
    if not sites:
        return "go to the folder of your site, or begin one: `portfolio new my-site`"
    place = seen_from(os.path.join(root, sites[0]))
    place = f'"{place}"' if " " in place else place
    if len(sites) > 1:
        names_of = ", ".join(sites[:5])
        return f"the sites here are {names_of}; go to the one you mean, such as: `cd {place}`"
    return f"your site may be {sites[0]}: `cd {place}`"


def twins(path: str, other: str) -> Problem:
    """Return that a data file is there under both endings."""
    return Problem(
        "data-twice", "error", f"there are both {path} and {other}", Span(path), "keep one of them"
    )


def repeated(lang: str, span: Span) -> Problem:
    """Return that a language is listed twice."""
    return Problem(
        "language-repeated",
        "error",
        f"`languages` names `{lang}` twice",
        span,
        "keep one of them",
    )


def two_configs() -> Problem:
    """Return that there are two configurations."""
    return Problem(
        "config-twice",
        "error",
        "there are both a portfolio.yaml and a portfolio.yml",
        Span("portfolio.yml"),
        "keep one of them",
    )


def no_private(name: str, span: Span, *, folder: bool) -> Problem:
    """Return that the private file is not there, or that a folder is."""
    what = "is a folder" if folder else "is not there"
    return Problem(
        "private-missing",
        "error",
        f"the private file {name} {what}, so its names can't be kept out of the site",
        span,
        "bring the file to its place, or remove `private`",
    )


def private_inside(name: str, span: Span) -> Problem:
    """Return that the private file may be published."""
    return Problem(
        "private-inside",
        "error",
        f"the private file {name} lies inside the site folder, where it may be published",
        span,
        "move it out of the site folder",
    )
