"""`portfolio deploy` in repositories that are set up in every odd way."""

import shutil
import stat
import sys
from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import LOOM, Portfolio
from tests.sites.cli.repositories import git, state, tree

HOOKS = (
    "pre-commit", "commit-msg", "prepare-commit-msg", "post-commit", "pre-push", "post-checkout",
    "reference-transaction", "post-index-change", "pre-auto-gc", "post-rewrite",
)  # fmt: skip


def published(portfolio: Portfolio, folder: Path, bare: Path, *, within: str = ".") -> None:
    """Hold that a deployment works and changes nothing in the repository."""
    before = state(folder)
    said = portfolio("deploy", within=within)
    assert said.code == 0, said.err
    assert tree(bare) == outputs(folder / "_site")
    assert state(folder) == before
    assert (
        git(bare, "show", "-s", "--format=%an %ae", "gh-pages") == "portfolio portfolio@localhost"
    )


def test_no_hook_runs(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    for place in (folder / ".git/hooks", folder / "hooks"):
        for name in HOOKS:
            hook = place / name
            hook.parent.mkdir(exist_ok=True)
            hook.write_text(f"#!/bin/sh\ntouch '{folder.parent}/ran'\nexit 1\n")
            hook.chmod(hook.stat().st_mode | stat.S_IEXEC)
    published(portfolio, folder, bare)
    git(folder, "config", "core.hooksPath", str(folder / "hooks"))
    write_site(folder, {LOOM: "---\ntitle: Other\n---\n"})
    published(portfolio, folder, bare)
    assert not (folder.parent / "ran").exists()


SETTINGS = {
    "core.autocrlf": "true", "core.eol": "crlf", "core.safecrlf": "true", "commit.gpgSign": "true",
    "gpg.program": "/bin/false", "push.gpgSign": "true", "tag.gpgSign": "true",
    "push.followTags": "true", "push.recurseSubmodules": "on-demand", "push.default": "nothing",
    "submodule.recurse": "true", "remote.origin.mirror": "true", "push.pushOption": "ci.skip",
    "user.name": "<Robert'); DROP TABLE>\u200b", "user.useConfigOnly": "true",
    "core.ignoreCase": "true", "core.quotePath": "false", "core.fileMode": "false",
    "fetch.prune": "true", "transfer.fsckObjects": "true", "init.defaultBranch": "x y",
    "core.fsmonitor": "/bin/false", "core.attributesFile": "/nowhere",
    "i18n.commitEncoding": "latin1",
    "core.pager": "/bin/false", "alias.push": "!false", "safe.bareRepository": "explicit",
    "core.bare": "false", "log.showSignature": "true", "core.compression": "9",
    "push.useForceIfIncludes": "true",
}  # fmt: skip


@pytest.mark.parametrize("where", ["--local", "--global"])
def test_no_setting_changes_a_byte(
    portfolio: Portfolio, folder: Path, bare: Path, where: str
) -> None:
    git(folder, "tag", "v1")
    for key, value in SETTINGS.items():
        if (where, key) != ("--global", "core.bare"):
            git(folder, "config", where, key, value)
    write_site(
        folder,
        {
            ".gitattributes": "* text eol=crlf filter=bad working-tree-encoding=UTF-16\n",
            "static/.gitattributes": "* export-ignore\n",
            "static/lines.txt": "a\r\nb\nc\r\n",
            "static/é ü.txt": "x",
        },
    )
    git(folder, "config", "filter.bad.clean", "tr a-z A-Z")
    published(portfolio, folder, bare)
    assert tree(bare)["lines.txt"] == b"a\r\nb\nc\r\n"
    assert git(bare, "tag") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows has not")
def test_names_that_git_must_quote(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    write_site(folder, {'static/a "b" \\c.txt': "1", "static/\u00e9.txt": "2", "static/ x": "3"})
    published(portfolio, folder, bare)


def test_a_site_in_a_folder_of_a_repository(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    top = folder.parent / "mono"
    git(folder.parent, "init", "-q", str(top))
    git(top, "remote", "add", "origin", "../bare.git")
    folder.rename(top / "site")
    (top / "site/.git").rename(folder.parent / "gone")
    before = state(top)
    folder.symlink_to(top / "site")
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert tree(bare) == outputs(top / "site/_site")
    assert state(top) == before


def test_a_second_working_tree(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    git(folder, "config", "extensions.worktreeConfig", "true")
    second = folder.parent / "second"
    git(folder, "worktree", "add", "-q", "-b", "other", str(second))
    said = portfolio("deploy", str(second))
    assert said.code == 0, said.err
    assert tree(bare) == outputs(second / "_site")


def test_a_submodule(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    above = folder.parent / "above"
    git(folder.parent, "init", "-q", str(above))
    allowed = ("-c", "protocol.file.allow=always")
    git(above, *allowed, "submodule", "--quiet", "add", "-b", "main", str(bare), "site")
    said = portfolio("deploy", str(above / "site"))
    assert said.code == 0, said.err
    assert tree(bare) == outputs(above / "site/_site")


def test_no_branch_is_checked_out(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    git(folder, "checkout", "-q", "--detach")
    published(portfolio, folder, bare)


def test_a_repository_without_a_commit(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    (folder / ".git").rename(folder.parent / "gone")
    git(folder, "init", "-q")
    git(folder, "remote", "add", "origin", str(bare))
    published(portfolio, folder, bare)


def test_called_from_a_hook_of_another_repository(
    portfolio: Portfolio, folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    monkeypatch.setenv("GIT_WORK_TREE", "/nowhere")
    said = portfolio("deploy")
    monkeypatch.undo()
    assert said.code == 0, said.err
    assert tree(bare) == outputs(folder / "_site")


def test_a_shallow_and_partial_clone_stays_what_it_is(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    portfolio("deploy")
    git(bare, "config", "uploadpack.allowFilter", "true")
    thin = folder.parent / "thin"
    url = f"file://{bare}"
    arguments = ("clone", "-q", "--depth=1", "--filter=blob:none", "-b", "main", url, str(thin))
    git(folder.parent, *arguments)
    before = state(thin)
    write_site(thin, {LOOM: "---\ntitle: Thin\n---\n"})
    said = portfolio("deploy", "--history", str(thin))
    assert said.code == 0, said.err
    assert tree(bare) == outputs(thin / "_site")
    assert {**before, LOOM: b""} == {**state(thin), LOOM: b""}
    assert git(bare, "rev-list", "--count", "gh-pages") == "2"


def test_an_address_that_is_written_another_way(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    git(folder, "remote", "set-url", "origin", "short:bare.git")
    git(folder, "config", f"url.{bare.parent}/.insteadOf", "short:")
    published(portfolio, folder, bare)


def test_a_repository_with_long_names(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    long = folder.parent / "long.git"
    git(folder, "init", "-q", "--bare", "--object-format=sha256", str(long))
    (folder / ".git").rename(folder.parent / "gone")
    git(folder, "init", "-q", "--object-format=sha256")
    git(folder, "remote", "add", "origin", str(long))
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert tree(long) == outputs(folder / "_site")


@pytest.mark.parametrize("damage", ["HEAD", "config", "objects", "all", "file", "locks"])
def test_our_own_repository_is_made_anew_when_it_is_damaged(
    portfolio: Portfolio, folder: Path, bare: Path, damage: str
) -> None:
    portfolio("deploy")
    own = folder / ".portfolio/deploy"
    if damage in ("HEAD", "config"):
        (own / damage).write_text("")
    elif damage == "locks":
        write_site(own, {f"{name}.lock": "" for name in ("shallow", "config", "packed-refs")})
        write_site(own, {"refs/portfolio/next.lock": "", "HEAD.lock": ""})
    elif damage in ("objects", "all"):
        shutil.rmtree(own / damage if damage == "objects" else own)
    else:
        shutil.rmtree(own)
        own.mkdir()
        (own / "HEAD").write_bytes(b"\0")
    write_site(folder, {LOOM: "---\ntitle: Other\n---\n"})
    published(portfolio, folder, bare)


def test_what_is_kept_of_earlier_publications_is_bounded(
    portfolio: Portfolio, folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portfolio_gen.deploy.commit.PACKS", 1)
    write_site(folder, {f"static/{at}.txt": str(at) for at in range(120)})
    for title in "ABCD":
        write_site(folder, {f"static/{at}.txt": f"{title}{at}" for at in range(120)})
        published(portfolio, folder, bare)
    packs = list((folder / ".portfolio/deploy/objects/pack").glob("*.pack"))
    assert len(packs) <= 2
