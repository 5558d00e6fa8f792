"""What `--explain` prints."""

import click

from portfolio_gen.cli.spoken import said, told
from portfolio_gen.model.explanation import Explanation

#: Parts of a page's recipe in words; parts of its view are named as templates name them.
WORDS = {
    "template": "which template",
    "template_digest": "the template and what it includes",
    "components_digest": "the components in its text",
    "strings_digest": "the theme's words in its language",
    "assets_digest": "the theme's published files",
    "data_digest": "the data files that its templates name",
    "site_digest": "what all pages share (portfolio.yaml, navigation)",
    "portable": "--portable",
}


def show_explanation(explanation: Explanation, *, to_error: bool) -> None:
    """Print what an output is made of, and which part changed since the last build.

    For a source: the outputs that it has a part in. `to_error`: standard output is for machines.
    """

    def _say(text: str) -> None:
        click.echo(text.rstrip(), err=to_error)

    if explanation.outputs:
        _say(said("{path}: a source of", path=explanation.path))
        for path in explanation.outputs:
            _say(f"  {path}")
        return
    if not explanation.kind:
        _say(said("{path}: not part of the site.", path=explanation.path))
        if explanation.near:
            _say("  " + said("near: {paths}", paths=", ".join(explanation.near)))
        return
    _say(said("{path}: {what}", path=explanation.path, what=told(explanation.kind)))
    _say(_row("asked for by", told(explanation.origin)))
    for source in explanation.sources:
        _say(_row("made from", source))
    for name, value in explanation.values:
        _say(_row(name, told(value)))
    _say(_row("this build", told(explanation.state)))
    for name in explanation.changed:
        _say(_row("changed", in_words(name)))


def in_words(part: str) -> str:
    """Return the name of a recipe's part as an author may understand it."""
    return told(WORDS.get(part, part.replace("view.", "page.")))


def _row(name: str, value: str) -> str:
    return f"  {told(name):<13} {value}"
