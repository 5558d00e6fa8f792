"""Inspection: rules that need the bytes of the whole site, before any of it is committed."""

import os
from collections.abc import Callable, Mapping, Sequence

import msgspec

from portfolio_gen.check.facts import FACTS_VERSION, Facts
from portfolio_gen.check.leaks import Leak, leak_problems, unreadable_problem
from portfolio_gen.model.plan import Plan, Planned
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Page
from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.digests import combined
from portfolio_gen.store.workers import Workers

INSPECT_VERSION = 2


class Known(msgspec.Struct, frozen=True, array_like=True):
    """What is known of one output: of which bytes, its facts, and for which words it is clear."""

    content: bytes
    facts: Facts
    clear_of: bytes = b""  # digest of the secret words that were looked for and not found
    unreadable: str = ""  # why nobody can tell what it says, while there are secret words


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A file for a worker to look at."""

    path: str
    file: str
    needles: tuple[str, ...]


class Findings(msgspec.Struct, frozen=True, array_like=True):
    """What looking at one file's bytes gave."""

    facts: Facts
    words: tuple[tuple[str, int], ...]  # secret words, each with how often
    unreadable: str = ""


def inspect(
    plan: Plan,
    contents: Mapping[str, bytes],
    place_of: Callable[[str], str],
    known: dict[str, Known],
    workers: Workers,
) -> tuple[list[Problem], dict[str, Known]]:
    """Return problems of the whole planned site, and what is known of its files now.

    `contents` gives the digest of every output's bytes, `place_of` the file that holds them (in
    the stage, or in the site where it did not change). Work on one file is done once for its bytes.
    """
    needles = tuple(sorted({secret.words for secret in plan.secrets}))
    versions = f"{INSPECT_VERSION}.{FACTS_VERSION}".encode()
    wanted = combined(versions, *(needle.encode() for needle in needles))
    now: dict[str, Known] = {}
    tasks = []
    for path, content in contents.items():
        kept = known.get(path)
        if kept is not None and kept.content == content and kept.clear_of == wanted:
            now[path] = kept
        elif needles or path.endswith(".html"):
            tasks.append(Task(path, place_of(path), needles))
    leaks: list[Leak] = []
    for task, data in zip(tasks, workers.map(look_at, tasks), strict=True):
        findings = msgspec.msgpack.decode(data, type=Findings)
        leaks += (Leak(task.path, word, count) for word, count in findings.words)
        clear = wanted if not findings.words else b""
        now[task.path] = Known(contents[task.path], findings.facts, clear, findings.unreadable)
    problems = leak_problems(leaks, plan)
    for path, each in now.items():
        if each.unreadable:
            problems.append(unreadable_problem(path, each.unreadable, plan.outputs[path]))
    problems += _links(plan, now)
    return problems, now


def look_at(tasks: Sequence[Task]) -> list[bytes]:
    """Return the findings of each file as msgpack."""
    from portfolio_gen.check.facts import html_facts

    found = []
    for task in tasks:
        with open(task.file, "rb") as file:
            data = file.read()
        facts = html_facts(data, task.path) if task.path.endswith(".html") else Facts()
        words, unreadable = _words(task, data) if task.needles else ({}, "")
        findings = Findings(facts, tuple(words.items()), unreadable)
        found.append(msgspec.msgpack.encode(findings))
    return found


def _words(task: Task, data: bytes) -> tuple[dict[str, int], str]:
    """Return the secret words in a file with their counts, and why not all of it can be read."""
    from portfolio_gen.check.secrets import counts_in, counts_in_texts

    words = counts_in(data, task.path, task.needles)
    if not task.path.lower().endswith(".pdf"):
        return words, ""
    from portfolio_gen.check.pdf import UnreadableError, pdf_texts

    try:
        return words | counts_in_texts(pdf_texts(task.file), task.needles), ""
    except UnreadableError as error:
        return words, str(error)


def leaking(known: Mapping[str, Known]) -> frozenset[str]:
    """Return the outputs that hold secret words."""
    return frozenset(path for path, each in known.items() if not each.clear_of)


def load_known(folder: str) -> dict[str, Known]:
    """Return what the last build knew of its outputs."""
    data = read_bytes(os.path.join(folder, "facts"))
    if data is None:
        return {}
    try:
        return msgspec.msgpack.decode(data, type=dict[str, Known])
    except msgspec.MsgspecError:
        return {}


def save_known(folder: str, known: Mapping[str, Known]) -> None:
    """Keep what is known for the next build."""
    write_atomically(os.path.join(folder, "facts"), msgspec.msgpack.encode(known))


def _links(plan: Plan, known: Mapping[str, Known]) -> list[Problem]:
    outputs = plan.outputs
    anchors = {path: frozenset(each.facts.anchors) for path, each in known.items()}
    names = outputs.keys()
    problems = []
    for path, each in known.items():
        facts = each.facts
        origin = outputs[path].origin
        source = "".join(outputs[path].sources[:1])
        for target in set(facts.targets) - names:
            if f"{target}/index.html" not in names:
                problems.append(_broken(path, target, origin, _template(outputs[path])))
        for link in facts.outside:
            problems.append(_outside(path, link, origin, _template(outputs[path])))
        for target, anchor in facts.fragments:
            if target in anchors and target.endswith(".html") and anchor not in anchors[target]:
                span = plan.link_spans.get((source, target, anchor))
                template = "" if span else _template(outputs[path])
                problems.append(_no_anchor(path, target, anchor, span or origin, template))
    return problems


def _template(planned: Planned) -> str:
    return planned.recipe.template if isinstance(planned.recipe, Page) else ""


def _broken(path: str, target: str, origin: Span, template: str) -> Problem:
    return Problem(
        "link-broken",
        "error",
        f"{_address(path)} leads to {_address(target)}, which is not part of the site",
        origin,
        f"correct the link in raw HTML, in {template} or in what it includes; "
        "a file of your own belongs beside the page or in static/",
    )


def _outside(path: str, link: str, origin: Span, template: str) -> Problem:
    return Problem(
        "link-absolute",
        "error",
        f"{_address(path)} leads to {link}, which is outside of the site "
        "when it is not at a domain's root",
        origin,
        f"write it relative to the page in raw HTML, with href() in {template}",
    )


def _no_anchor(path: str, target: str, anchor: str, span: Span, template: str) -> Problem:
    where = "it" if path == target else _address(target)
    hint = "correct the part after #; a heading's anchor is its words in lower case with hyphens"
    if template:
        hint = f"the link is not in the write-up but in {template}, or in what it includes"
    return Problem(
        "anchor-missing",
        "error",
        f"{_address(path)} leads to #{anchor}, and {where} has no such place",
        span,
        hint,
    )


def _address(path: str) -> str:
    """Return an output path as readers see it: "about/index.html" is "/about/"."""
    return "/" + (path.removesuffix("index.html") if f"/{path}".endswith("/index.html") else path)
