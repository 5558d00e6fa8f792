"""Inspection: rules that need the bytes of the whole site, before any of it is committed."""

import mmap
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import msgspec

from portfolio_gen.check import firewall, machine
from portfolio_gen.check.facts import FACTS_VERSION, Facts
from portfolio_gen.check.finder import Finder
from portfolio_gen.check.leaks import Leak, hint_problems, leak_problems, unreadable_problem
from portfolio_gen.check.links import link_problems
from portfolio_gen.check.near import hints_of
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.problem import Problem
from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.digests import combined
from portfolio_gen.store.workers import Workers

INSPECT_VERSION = 5
#: Files that are larger are looked at where they lie, not read whole.
LARGE = 16_000_000


class Known(msgspec.Struct, frozen=True, array_like=True):
    """What is known of one output: of which bytes, its facts, and for which words it is clear."""

    content: bytes
    facts: Facts
    clear_of: bytes = b""  # digest of the secret words that were looked for and not found
    unreadable: str = ""  # why nobody can tell what it says, while there are secret words
    private: tuple[str, ...] = ()  # positions and serial numbers in it, in words
    machine: tuple[str, ...] = ()  # paths of a machine in it
    hints: tuple[int, ...] = ()  # numbers of what hints at a secret; no words: these are kept


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A file for a worker to look at."""

    path: str
    file: str
    needles: tuple[str, ...]
    own_paths: tuple[str, ...] = ()  # of the author's machine
    base: str = ""  # the site's whole address
    hints: tuple[tuple[str, str], ...] = ()  # of names that are to be kept private


class Findings(msgspec.Struct, frozen=True, array_like=True):
    """What looking at one file's bytes gave."""

    facts: Facts
    words: tuple[tuple[str, int], ...]  # secret words, each with how often
    unreadable: str = ""
    private: tuple[str, ...] = ()
    machine: tuple[str, ...] = ()
    hints: tuple[int, ...] = ()


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
    hints = hints_of(plan.secrets)
    versions = f"{INSPECT_VERSION}.{FACTS_VERSION}".encode()
    own, base = machine.needles(plan.root), plan.base_url
    wanted = combined(versions, *(each.encode() for each in (*needles, "", *own, "", base)))
    now: dict[str, Known] = {}
    tasks = []
    for path, content in contents.items():
        kept = known.get(path)
        if kept is not None and kept.content == content and kept.clear_of == wanted:
            now[path] = kept
        else:
            tasks.append(Task(path, place_of(path), needles, own, base, hints))
    leaks: list[Leak] = []
    for task, data in zip(tasks, workers.map(look_at, tasks), strict=True):
        findings = msgspec.msgpack.decode(data, type=Findings)
        leaks += (Leak(task.path, word, count) for word, count in findings.words)
        clear = wanted if not findings.words else b""
        now[task.path] = Known(
            contents[task.path],
            findings.facts,
            clear,
            findings.unreadable,
            findings.private,
            findings.machine,
            findings.hints,
        )
    problems = leak_problems(leaks, plan)
    told = {leak.words for leak in leaks}
    problems += hint_problems({path: each.hints for path, each in now.items()}, hints, told, plan)
    for path, each in now.items():
        if each.unreadable:
            problems.append(unreadable_problem(path, each.unreadable, plan.outputs[path]))
    return problems + _of_facts(plan, now, place_of), now


def _of_facts(
    plan: Plan, known: Mapping[str, Known], place_of: Callable[[str], str]
) -> list[Problem]:
    """Return what is wrong with where outputs lead, what they load and what they say."""
    finder = Finder(plan, place_of)
    facts = {path: known[path].facts for path in plan.outputs if path in known}
    problems = link_problems(plan, facts, finder)
    problems += firewall.host_problems(facts, plan.allow_hosts, finder)
    problems += firewall.local_problems(facts, finder)
    own = machine.needles(plan.root)
    for path in facts:
        each = known[path]
        if each.private:
            problems.append(firewall.private_problem(path, each.private, plan))
    held = {path: known[path].machine for path in facts if known[path].machine}
    return [*problems, *firewall.machine_problems(held, own, finder)]


def look_at(tasks: Sequence[Task]) -> list[bytes]:
    """Return the findings of each file as msgpack."""
    return [msgspec.msgpack.encode(_findings(task)) for task in tasks]


def _findings(task: Task) -> Findings:
    from portfolio_gen.check.facts import facts_of
    from portfolio_gen.check.near import hinted
    from portfolio_gen.check.private import private_notes

    with open(task.file, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > LARGE and not task.needles:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
                return Findings(Facts(), (), "", private_notes(view, task.path))
        data = file.read()
    words, unreadable = _words(task, data) if task.needles else ({}, "")
    return Findings(
        facts_of(data, task.path, task.base),
        tuple(words.items()),
        unreadable,
        private_notes(data, task.path),
        machine.machine_paths(data, task.path, task.own_paths),
        hinted(data, task.path, task.hints) if task.hints else (),
    )


def _words(task: Task, data: bytes) -> tuple[dict[str, int], str]:
    """Return the secret words in a file with their counts, and why not all of it can be read."""
    from portfolio_gen.check.archives import is_archive
    from portfolio_gen.check.pdf import UnreadableError
    from portfolio_gen.check.readings import PDF
    from portfolio_gen.check.secrets import counts_in

    words = Counter(counts_in(data, task.path, task.needles))
    try:
        if data.startswith(PDF) or task.path.lower().endswith(".pdf"):
            words |= _in_pdf(task.file, task.needles)
        elif is_archive(data):
            words += _in_archive(data, task.needles)
    except UnreadableError as error:
        return words, str(error)
    return words, ""


def _in_pdf(file: str, needles: Sequence[str]) -> Counter[str]:
    from portfolio_gen.check.pdf import pdf_texts
    from portfolio_gen.check.secrets import counts_in_texts

    return Counter(counts_in_texts(pdf_texts(file), needles))


def _in_archive(data: bytes, needles: Sequence[str]) -> Counter[str]:
    from portfolio_gen.check.archives import members
    from portfolio_gen.check.readings import PDF
    from portfolio_gen.check.secrets import counts_in

    words: Counter[str] = Counter()
    for name, inner in members(data):
        words += Counter(counts_in(inner, name, needles))
        if inner.startswith(PDF):
            words |= _in_packed_pdf(inner, needles)
    return words


def _in_packed_pdf(data: bytes, needles: Sequence[str]) -> Counter[str]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        file = os.path.join(folder, "packed.pdf")
        write_atomically(file, data)
        return _in_pdf(file, needles)


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
