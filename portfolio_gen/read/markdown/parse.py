"""One body from start to end."""

import re
from typing import Any

from portfolio_gen.model.document import Document
from portfolio_gen.model.problem import in_order
from portfolio_gen.read.markdown.codes import TAKEN
from portfolio_gen.read.markdown.findings import Findings
from portfolio_gen.read.markdown.footnotes import Footnotes
from portfolio_gen.read.markdown.foreign import report_foreign
from portfolio_gen.read.markdown.inline import InlineRenderer
from portfolio_gen.read.markdown.parser import tokens_of
from portfolio_gen.read.markdown.places import Places
from portfolio_gen.read.markdown.render import BlockRenderer
from portfolio_gen.read.markdown.survey import Survey, survey
from portfolio_gen.read.markdown.typography import typeset_texts

#: In characters; a novel is about that long. Bounds the time that one file may take.
LONGEST_BODY = 500_000

_LINE_END = re.compile(r"\r\n?")


def parse(text: str, lang: str, *, typography: bool) -> Document:
    """Return a body as a Document; see `parse_markdown`."""
    # NUL marks the gaps, so none may come from the source (CommonMark replaces it too).
    source = _LINE_END.sub("\n", text).replace("\0", "\ufffd")
    findings = Findings(Places(source), lang, typography)
    if len(source) > LONGEST_BODY:
        message = f"this body has {len(source):,} characters, more than {LONGEST_BODY:,}"
        findings.problem("body-size", message, 1, 1, 1, "split it into several pages")
        return Document(problems=tuple(findings.problems))
    tokens, env = tokens_of(source)
    report_foreign(tokens, findings)
    if typography:
        typeset_texts(tokens, lang)
    facts = survey(tokens, env)
    footnotes = Footnotes(facts.footnotes, lang)
    renderer = BlockRenderer(InlineRenderer(findings, footnotes, env), facts.shift)
    parts = (*renderer.parts(tokens), *footnotes.section(renderer.parts))
    _report(footnotes, facts, env, findings)
    return Document(
        parts,
        tuple(findings.headings),
        tuple(findings.links),
        tuple(findings.images),
        tuple(in_order(findings.problems)),
        findings.words,
    )


def _report(footnotes: Footnotes, facts: Survey, env: dict[str, Any], findings: Findings) -> None:
    """Record the problems that show only once all is rendered, and those that the rules noted."""
    for label in footnotes.unused():
        mark = f"[^{label}]"
        message = f"nothing refers to the footnote {mark}"
        place = findings.places.in_source(facts.named_at[label])
        hint = f"write {mark} in the text where the note belongs, or remove it"
        findings.problem("footnote-unused", message, *place, len(mark), hint)
    if facts.cut_at is not None:
        message = "quotes or lists stand too deep inside each other: what is deeper is left out"
        hint = "take some of the `>` or of the indentation away"
        findings.problem("nesting", message, facts.cut_at + 1, 1, 1, hint)
    for fault in env["faults"]:
        findings.fault(fault)
    for name, claims in env["ids"].items():
        first = 0 if name in TAKEN else 1  # the page has the first of those itself
        for fault in sorted(claims, key=findings.fault_place)[first:]:
            findings.fault(fault)
