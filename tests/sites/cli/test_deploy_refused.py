"""Each thing that keeps `portfolio deploy` from publishing: said in words, with what to do."""

import os
import stat
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Answers, Portfolio, Said, quiet_git
from tests.sites.cli.repositories import git, state, tree


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    quiet_git(monkeypatch, tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))


def assert_refused(said: Said, *words: str, code: int = 1) -> None:
    assert said.code == code, said.out
    for each in words:
        assert each in said.err, said.err
    assert "Next: " in said.err or code == 2
    assert "Traceback" not in said.err
    assert "Published" not in said.out


def test_no_repository(portfolio: Portfolio, folder: Path) -> None:
    assert_refused(portfolio("deploy"), "in no git repository", "`git init`", "--zip")
    assert not (folder / "_site").exists()


def test_no_git(portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert_refused(portfolio("deploy"), "git is not installed", "git-scm.com")


def test_no_site(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    (folder / "portfolio.yaml").unlink()
    said = portfolio("deploy")
    assert said.code == 2
    assert f"there is no portfolio.yaml in {folder}\nNext: go to the folder" in said.err
    assert not (folder / ".portfolio").exists()


def test_no_remote(portfolio: Portfolio, folder: Path) -> None:
    git(folder, "init", "-q")
    assert_refused(portfolio("deploy"), "has no remote", "git remote add origin")


def test_several_remotes_and_none_named_origin(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    git(folder, "remote", "rename", "origin", "a")
    git(folder, "remote", "add", "b", str(bare))
    assert_refused(portfolio("deploy"), "several remotes: a, b", "--remote")
    assert_refused(portfolio("deploy", "--remote", "c"), "no remote 'c'", "it has a, b")


def test_a_name_that_no_branch_can_have(portfolio: Portfolio, bare: Path) -> None:
    for name in ("a..b", "-x", "a b", "@{1}"):
        assert_refused(portfolio("deploy", f"--branch={name}"), "can't have the name")


def test_the_branch_one_works_on(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    before = git(bare, "rev-parse", "main")
    said = portfolio("deploy", "--branch", "main", "--take-over")
    assert_refused(said, "main is the branch you work on")
    git(folder, "worktree", "add", "-q", "-b", "gh-pages", str(folder.parent / "tree"))
    assert_refused(portfolio("deploy"), "gh-pages is the branch you work on")
    assert git(bare, "rev-parse", "main") == before


def test_a_branch_with_sources_even_if_it_is_to_be_taken_over(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    git(folder, "push", "-q", "origin", "main:drafts")
    before = git(bare, "rev-parse", "drafts")
    said = portfolio("deploy", "--branch", "drafts", "--take-over")
    assert_refused(said, "holds the sources of a site (portfolio.yaml)", "--branch")
    assert git(bare, "rev-parse", "drafts") == before


def foreign(folder: Path, bare: Path, content: str = "<p>Old site") -> str:
    """Put a branch there that portfolio did not make; return its commit."""
    other = folder.parent / "other"
    git(folder.parent, "init", "-q", "-b", "gh-pages", str(other))
    write_site(other, {"index.html": content, ".nojekyll": ""})
    git(other, "add", ".")
    git(other, "-c", "user.name=G", "-c", "user.email=g@g.example", "commit", "-qm", "Old")
    git(other, "push", "-qf", str(bare), "gh-pages")
    return git(bare, "rev-parse", "gh-pages")


def test_a_branch_that_others_made_unless_it_is_taken_over(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    before = foreign(folder, bare)
    said = portfolio("deploy")
    assert_refused(said, "portfolio did not make: .nojekyll, index.html", "--take-over")
    assert git(bare, "rev-parse", "gh-pages") == before
    said = portfolio("deploy", "--take-over")
    assert said.code == 0, said.err
    assert "all of it is replaced" in said.out
    assert tree(bare) == outputs(folder / "_site")
    assert portfolio("deploy").code == 0, "from now on it is ours"


def added(folder: Path, bare: Path, files: dict[str, str]) -> str:
    """Let somebody else add files to what portfolio published; return the new commit."""
    other = folder.parent / "clone"
    git(folder.parent, "clone", "-q", "-b", "gh-pages", str(bare), str(other))
    write_site(other, files)
    git(other, "add", ".")
    git(other, "-c", "user.name=G", "-c", "user.email=g@g.example", "commit", "-qm", "Mine")
    git(other, "push", "-q", "origin", "gh-pages")
    return git(bare, "rev-parse", "gh-pages")


def test_what_others_added_to_the_branch_is_not_thrown_away(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    assert portfolio("deploy").code == 0
    theirs = added(folder, bare, {"google1234.html": "verified", "index.html": "<p>Theirs"})
    said = portfolio("deploy")
    assert_refused(said, "changed by somebody else", "google1234.html, index.html", "static/")
    assert git(bare, "rev-parse", "gh-pages") == theirs
    assert portfolio("deploy", "--take-over").code == 0
    assert tree(bare) == outputs(folder / "_site")


def test_a_domain_that_github_committed_is_no_change_of_somebody_else(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    assert portfolio("deploy").code == 0
    added(folder, bare, {"CNAME": "ada.example"})
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert tree(bare)["CNAME"] == b"ada.example"


def test_an_address_is_never_taken_for_an_option(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    mark = folder.parent / "mark"
    said = portfolio("deploy", f"--remote=--upload-pack=touch {mark}")
    assert_refused(said, "is no remote")
    git(folder, "config", "remote.origin.url", f"--upload-pack=touch {mark}")
    assert portfolio("deploy").code == 1
    assert not mark.exists()
    assert_refused(portfolio("deploy", "--remote="), "is no remote")


def test_a_branch_may_be_named_in_full(portfolio: Portfolio, bare: Path) -> None:
    assert portfolio("deploy", "--branch", "refs/heads/pages").code == 0
    assert (
        git(bare, "for-each-ref", "--format=%(refname)", "refs/heads/*pages") == "refs/heads/pages"
    )


def test_what_is_next_is_said_with_the_options_that_were_given(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    assert "Next: `portfolio deploy --branch b`." in portfolio("deploy", "-n", "--branch", "b").out
    foreign(folder, bare)
    git(bare, "branch", "-m", "gh-pages", "b")
    said = portfolio("deploy", "--branch", "b")
    assert_refused(said, "run `portfolio deploy --branch b --take-over` once")
    said = portfolio("deploy", "--branch", "b", "--take-over", "-n")
    assert "Next: `portfolio deploy --branch b --take-over`." in said.out


def test_a_branch_below_another_can_not_be(portfolio: Portfolio, bare: Path) -> None:
    assert portfolio("deploy").code == 0
    assert_refused(portfolio("deploy", "--branch", "gh-pages/sub"), "whose name it begins with")


def test_somebody_who_stops_while_it_is_pushed_is_told_the_truth(
    portfolio: Portfolio, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from portfolio_gen.deploy.git import Git

    call = Git.bytes_of

    def stopped(self: Git, *arguments: str, given: Iterable[bytes] = ()) -> bytes:
        done = call(self, *arguments, given=given)
        if arguments[0] == "push":
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(Git, "bytes_of", stopped)
    assert_refused(portfolio("deploy"), "may have been published, or not", "--dry-run")


def test_a_folder_that_git_does_not_trust(
    portfolio: Portfolio, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # as git's own tests have it
    assert_refused(portfolio("deploy"), "git does not trust", "safe.directory")


def test_errors(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    write_site(folder, {LOOM: "---\ntitle: Loom\n---\n[A](nothing.md)\n![x](no.jpg)\n"})
    said = portfolio("deploy")
    assert_refused(said, "there is no no.jpg", "nothing was published: 2 errors", "mend")
    assert git(bare, "branch", "--list", "gh-pages") == ""
    assert not (folder / ".portfolio/published.txt").exists()


def test_drafts_asked_for(portfolio: Portfolio, bare: Path) -> None:
    assert_refused(portfolio("deploy", "--drafts"), "drafts are never published", code=2)


def test_a_site_over_the_limits(
    portfolio: Portfolio, folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portfolio_gen.check.whole.SITE_LIMIT", 1000)
    assert_refused(portfolio("deploy"), "GitHub Pages takes", "[site-large]")
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    with (folder / "large.pdf").open("wb") as file:
        file.truncate(110_000_000)
    write_site(folder, {"static/x.txt": ""})
    os.replace(folder / "large.pdf", folder / "static/large.zip")
    assert_refused(portfolio("deploy"), "takes no file over 100 MiB", "[file-large]")


# A push that fails


def hook(bare: Path, text: str) -> Path:
    place = bare / "hooks/pre-receive"
    place.parent.mkdir(exist_ok=True)
    place.write_text(f"#!/bin/sh\n{text}\n")
    place.chmod(place.stat().st_mode | stat.S_IEXEC)
    return place


@pytest.mark.parametrize(
    ("words", "reason", "advice"),
    [
        ("error: GH006: Protected branch update failed", "is protected", "Settings → Branches"),
        ("error: GH013: Repository rule violations found", "is protected", "Rules"),
        ("error: GH001: Large files detected.", "as large as some", "`portfolio check` names"),
        ("error: denying non-fast-forward refs/heads/gh-pages", "is protected", "--history"),
        ("ERROR: Permission to ada/work.git denied to bob.", "be recognised", "gh auth login"),
        ("we are closed on Sundays", "a hook of gh-pages", "its words stand above"),
    ],
)
def test_a_push_that_is_refused_leaves_all_as_it_was(
    portfolio: Portfolio, folder: Path, bare: Path, words: str, reason: str, advice: str
) -> None:
    refusing = hook(bare, f"echo '{words}' >&2; exit 1")
    before = state(folder)
    said = portfolio("deploy")
    assert_refused(said, reason, advice, "nothing was published")
    assert words in said.err
    assert state(folder) == before
    assert not (folder / ".portfolio/published.txt").exists()
    assert git(bare, "branch", "--list", "gh-pages") == ""
    refusing.unlink()
    assert portfolio("deploy").code == 0
    assert tree(bare) == outputs(folder / "_site")


def test_somebody_who_publishes_at_the_same_time_is_not_overwritten(
    portfolio: Portfolio, folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from portfolio_gen.deploy import publish

    push = publish.push

    def late(door: publish.Door, publication: publish.Publication) -> None:
        foreign(folder, bare, "<p>Theirs")
        push(door, publication)

    monkeypatch.setattr(publish, "push", late)
    said = portfolio("deploy")
    assert_refused(said, "somebody else published", "`portfolio deploy` again")
    assert tree(bare)["index.html"] == b"<p>Theirs"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/nowhere/at/all.git", "there is no repository at the address"),
        ("http://ada:hunter2@127.0.0.1:1/work.git", "can't be reached"),
        ("https://nowhere.invalid/work.git", "can't be reached"),
    ],
)
def test_a_remote_that_can_not_be_asked(
    portfolio: Portfolio, folder: Path, bare: Path, address: str, reason: str
) -> None:
    git(folder, "remote", "set-url", "origin", address)
    said = portfolio("deploy")
    assert_refused(said, reason)
    assert "hunter2" not in said.err + said.out
    assert not (folder / "_site").exists()


@pytest.mark.parametrize(
    ("status", "reason"),
    [(401, "be recognised"), (403, "be recognised"), (404, "no repository"), (500, "be reached")],
)
def test_a_host_that_refuses_is_told_in_words(
    portfolio: Portfolio, folder: Path, bare: Path, answering: Answers, status: int, reason: str
) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("WWW-Authenticate", "Basic realm=work")
        request.send_header("Content-Length", "0")
        request.end_headers()

    url = answering(answer).replace("://", "://ada:hunter2@")
    git(folder, "remote", "set-url", "origin", f"{url}work.git")
    said = portfolio("deploy")
    assert_refused(said, reason, "nothing was published", "git: fatal")
    assert "hunter2" not in said.err


def test_a_password_that_is_asked_for_where_nobody_can_answer(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    from portfolio_gen.deploy.repository import Target
    from portfolio_gen.deploy.words import refused

    target = Target("origin", "https://x:y@git.example/ada/work.git", "gh-pages")
    for words in (
        "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
        "fatal: unable to access 'https://git.example/': The requested URL returned error: 403",
        "git@git.example: Permission denied (publickey).\nfatal: Could not read from remote",
        "remote: Invalid username or token.\nfatal: Authentication failed for 'https://git'",
    ):
        refusal = refused(words, target)
        assert "be recognised" in refusal.reason
        assert "gh auth login" in refusal.advice
        assert "x:y" not in refusal.reason


def test_a_file_that_changes_meanwhile(
    portfolio: Portfolio, folder: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from portfolio_gen.cli import built

    ready = built.refuse_unready

    def meddle(root: str, made: built.Built) -> None:
        ready(root, made)
        (folder / "_site/index.html").write_text("<p>Other")

    monkeypatch.setattr(built, "refuse_unready", meddle)
    assert_refused(portfolio("deploy"), "index.html changed while", "again")
    assert git(bare, "branch", "--list", "gh-pages") == ""
    monkeypatch.undo()
    assert CONFIG


# Pictures of a client who is not named


def test_pictures_that_nobody_approved(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    from tests.unit.cleaning.canaries import picture

    front = (
        "---\ntitle: Loom\nclient: {name: Zorglub, show: anonymous, shown_as: A mill}\n"
        "cover: {src: a.jpg, alt: A loom}\n---\nText.\n"
    )
    write_site(folder, {LOOM: front, "content/projects/loom/a.jpg": picture(".jpg")})
    said = portfolio("deploy")
    assert_refused(said, "approved 1 picture of loom", "check --approve")
    assert (folder / ".portfolio/contact/loom.html").exists()
    assert git(bare, "branch", "--list", "gh-pages") == ""
    assert portfolio("check", "--approve").code == 0, "deploy showed it"
    said = portfolio("deploy")
    assert said.code == 0, said.err
    write_site(folder, {"content/projects/loom/a.jpg": picture(".jpg", pages=2)})
    assert_refused(portfolio("deploy"), "nobody has approved")
