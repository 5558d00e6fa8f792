"""The build: a folder becomes a site. The file to read first.

    files ─read→ Site ─plan→ {output path: Recipe} ─realise→ stage ─inspect→ commit → _site/

A build with nothing to do ends in `_quiet_result`; that is why the stages are imported only
after it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from portfolio_gen import __version__
from portfolio_gen.model.day import date_in
from portfolio_gen.model.result import Result
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.scan import is_site, scan_folder, scan_site
from portfolio_gen.store.lock import locked
from portfolio_gen.store.quiet import Quiet, load_quiet
from portfolio_gen.store.stamps import listing, stamp
from portfolio_gen.store.tools import PREFIX, find_tool
from portfolio_gen.store.versions import library_versions

if TYPE_CHECKING:
    from portfolio_gen.check.seen import Seen
    from portfolio_gen.live import Live
    from portfolio_gen.model.problem import Problem


def nothing(*_: object) -> None:
    """Do nothing: the default of callbacks."""


def build(
    root: str,
    out: str,
    *,
    today: str,
    wishes: Wishes = Wishes(),  # noqa: B008 - a frozen value
    commit: bool = True,
    trust: bool = True,
    strict: bool = False,
    explain: str = "",
    jobs: int | None = None,
    search: str = "",
    shared: str = "",
    waiting: Callable[[], None] = nothing,
    progress: Callable[[int, int], None] = nothing,
    live: Live | None = None,
    look: Callable[[Seen], list[Problem]] | None = None,
) -> Result:
    """Build the site in the folder `root` into the folder `out` and return what came of it.

    `today` is an ISO date, or an instant in UTC ("2026-05-01T22:30:00Z") of which the date in the
    site's time zone counts. Without `commit` everything is made and inspected and nothing is
    published. Without `trust` no stamp is believed: all sources are read and all outputs
    compared. `strict` takes warnings for errors. `explain` is an output path that the result is to
    explain. `jobs` is the number of worker processes, by default one a core. `search` names the
    folders in which tools are looked for, as PATH does: ffmpeg, for the posters of films. `shared`
    is a folder in which all sites of a user keep compiled templates: what lies there is run, so
    nobody else may be able to write there. `waiting` is called if another build holds the site,
    `progress` with how many photographs are encoded, of how many. `live` is what a process that
    builds again and again keeps, and makes a build go on after errors (`live.py`). `look` is called
    with all that is made, before any of it is published, and returns further problems. Mistakes of
    the author are in the result; nothing is raised, but for what `live` asks for.
    """
    root, out = os.path.abspath(root), os.path.abspath(out)
    if not is_site(root):
        from portfolio_gen.read.site_problems import no_config

        return Result((no_config(root),))  # and no folder is left behind in one that is no site
    cache = os.path.join(root, ".portfolio")
    work = os.path.join(cache, "outputs", work_name(root, out))
    try:
        os.makedirs(work, exist_ok=True)
        with locked(os.path.join(cache, "lock"), waiting) as now_ns:
            key = _key(wishes)
            if trust and not (explain or live or look or os.path.exists(f"{work}/journal")):
                quiet = load_quiet(work)
                if (
                    quiet is not None
                    and not (strict and quiet.problems)
                    and quiet.holds(
                        key, date_in(today, quiet.timezone), out, _inputs(root, quiet, search)
                    )
                ):
                    result = _quiet_result(quiet, work)
                    if result is not None:
                        return result
            from portfolio_gen.job import Job
            from portfolio_gen.read.theme_places import themes_folder
            from portfolio_gen.realise.kitchen import Places
            from portfolio_gen.stages import Stages

            job = Job(
                places=Places(root, themes_folder(), out, work, cache, shared),
                today=today,
                wishes=wishes,
                key=key,
                versions=_versions(),
                trust=trust,
                strict=strict,
                commit=commit,
                explain=explain,
                jobs=jobs,
                search=search,
                now_ns=now_ns,
                progress=progress,
                live=live,
                look=look,
            )
            return Stages(job).run()
    except OSError as error:
        begun = os.path.exists(os.path.join(work, "journal"))
        return Result((_environment_problem(error, root, begun=begun),))


def work_name(root: str, out: str) -> str:
    """Return the name of an output folder's working folder: "site" for the usual one.

    It lies in .portfolio/outputs/ and holds the manifest. Both paths are absolute.
    """
    if out == os.path.join(root, "_site"):
        return "site"
    from hashlib import blake2b

    from portfolio_gen.store.places import seen_from

    relative = seen_from(out, root)
    name = "".join(letter if letter.isalnum() else "-" for letter in relative)[-40:].strip("-")
    return f"{name}-{blake2b(relative.encode(), digest_size=4).hexdigest()}"


def _key(wishes: Wishes) -> str:
    return f"{_versions()} {tuple(wishes)!r}".replace("\n", " ")


def _versions() -> str:
    return repr((__version__, library_versions()))


def _inputs(root: str, quiet: Quiet, search: str) -> str:
    """Return the listing of all inputs as they are now."""
    problems: list[Problem] = []
    found = scan_site(root, problems)
    if problems:
        return ""
    for prefix, folder in quiet.extra_folders:
        found.update((prefix + name, each) for name, each in scan_folder(folder, problems).items())
    for path in quiet.extra_files:
        file = find_tool(path[len(PREFIX) :], search) if path.startswith(PREFIX) else path
        found[path] = stamp(file) or (0, 0, 0)
    return listing(found.items())


def _quiet_result(quiet: Quiet, work: str) -> Result | None:
    """Return what the last build returned; None if its warnings were lost."""
    if not quiet.problems:
        return _ended(quiet, ())
    from portfolio_gen.records import load_problems

    problems = load_problems(work, quiet.problems)
    if problems is None:
        return None
    return _ended(quiet, problems)


def _ended(quiet: Quiet, problems: tuple[Problem, ...]) -> Result:
    return Result(
        problems,
        quiet.pages,
        quiet.files,
        addressless=quiet.addressless,
        drafts=quiet.drafts,
    )


def _environment_problem(error: OSError, root: str, *, begun: bool) -> Problem:
    """Return what the disk or the system refused, as a problem of the place that it concerns."""
    from portfolio_gen.refusals import environment_problem

    return environment_problem(error, root, begun=begun)
