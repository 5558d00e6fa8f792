"""`portfolio deploy`: what goes onto the branch, and that nothing else changes anywhere."""

from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Portfolio
from tests.sites.cli.repositories import git, state, tree

OTHER = "content/projects/chair/index.md"


def test_the_branch_holds_the_site_byte_for_byte_twice(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert f"Published to gh-pages of {bare}: 4 pages" in said.out
    assert "Next: switch Pages on" in said.out
    assert tree(bare) == outputs(folder / "_site")
    write_site(folder, {OTHER: "---\ntitle: Chair, “Été”\n---\nText.\r\n"})
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert tree(bare) == outputs(folder / "_site")
    assert "projects/chair/index.html" in tree(bare)
    assert git(bare, "rev-list", "--count", "gh-pages") == "1"
    assert git(bare, "fsck", "--full", "--strict", "--no-dangling") == ""


def test_nothing_changed_makes_no_commit(portfolio: Portfolio, bare: Path) -> None:
    portfolio("deploy")
    before = git(bare, "rev-parse", "gh-pages")
    said = portfolio("deploy")
    assert said.code == 0
    assert "is up to date" in said.out
    assert git(bare, "rev-parse", "gh-pages") == before


def test_work_index_and_branches_stay_as_they_are(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    git(folder, "branch", "gh-pages")
    git(folder, "branch", "idea")
    write_site(folder, {"staged.txt": "a", "half.txt": "b", LOOM: "---\ntitle: New\n---\n"})
    git(folder, "add", "staged.txt")
    before, main = state(folder), git(bare, "rev-parse", "main")
    assert portfolio("deploy").code == 0
    assert state(folder) == before, "not a byte of the repository, the index, the working tree"
    assert git(bare, "rev-parse", "main") == main
    assert (
        git(bare, "for-each-ref", "--format=%(refname)") == "refs/heads/gh-pages\nrefs/heads/main"
    )


def test_history_is_kept_if_it_is_asked_for(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    portfolio("deploy")
    write_site(folder, {LOOM: "---\ntitle: Other\n---\n"})
    assert portfolio("deploy", "--history").code == 0
    assert git(bare, "rev-list", "--count", "gh-pages") == "2"
    assert tree(bare) == outputs(folder / "_site")
    said = portfolio("deploy")
    assert "The earlier commits of gh-pages go; --history keeps them." in said.out
    assert git(bare, "rev-list", "--count", "gh-pages") == "1"
    assert tree(bare) == outputs(folder / "_site")


def test_history_goes_on_from_another_machine(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    for title in ("A", "B", "C"):
        write_site(folder, {LOOM: f"---\ntitle: {title}\n---\n"})
        assert portfolio("deploy", "--history").code == 0
        portfolio("clean")
    assert git(bare, "rev-list", "--count", "gh-pages") == "3"
    assert git(bare, "fsck", "--full", "--no-dangling") == ""


def test_a_dry_run_says_what_would_change_and_publishes_nothing(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    said = portfolio("deploy", "--dry-run")
    assert "  + projects/loom/index.html" in said.out
    assert "Nothing was published." in said.out
    assert git(bare, "branch", "--list", "gh-pages") == ""
    assert not (folder / ".portfolio/published.txt").exists()
    portfolio("deploy")
    write_site(folder, {LOOM: "---\ntitle: Loom\nslug: new\naliases: [/projects/loom/]\n---\n"})
    said = portfolio("deploy", "-n")
    assert "  + projects/new/index.html\n" in said.out
    assert "  ~ projects/loom/index.html\n" in said.out
    assert "projects/new/index.html" not in tree(bare)


def test_many_files_are_told_by_folder_unless_they_are_asked_for(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    write_site(folder, {f"static/papers/p{at}.txt": str(at) for at in range(60)})
    assert "  + papers/p17.txt\n" in portfolio("deploy", "-n").out
    said = portfolio("deploy", "-v")
    assert "  + papers/: 60 files" in said.out
    assert "p17.txt" not in said.out


def test_drafts_are_left_out_and_what_is_linked_from_nowhere_is_told(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    write_site(
        folder,
        {
            OTHER: "---\ntitle: Chair\ndraft: true\n---\n",
            "content/projects/desk/index.md": "---\ntitle: Desk\nunlisted: true\n---\n",
            "content/projects/sofa/index.md": "---\ntitle: Sofa\npublish_on: 2026-06-01\n---\n",
        },
    )
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert f"Left out, drafts: {OTHER}\n" in said.out
    assert (
        "linked from nowhere (not secret): content/projects/desk/index.md (/projects/desk/)"
        in said.out
    )
    assert "On 2026-06-01, content/projects/sofa/index.md appears: publish again" in said.out
    assert not any("chair" in path or "sofa" in path for path in tree(bare))


def test_a_draft_that_was_built_into_the_site_folder_does_not_get_out(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    write_site(folder, {OTHER: "---\ntitle: Chair\ndraft: true\n---\n"})
    portfolio("build", "--drafts", "-d", "_site")
    assert (folder / "_site/projects/chair/index.html").exists()
    assert portfolio("deploy").code == 0
    assert not any("chair" in path for path in tree(bare))
    assert tree(bare) == outputs(folder / "_site")


def test_what_others_put_into_the_site_folder_is_not_published(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    portfolio("build")
    write_site(folder, {"_site/notes-to-self.txt": "secret"})
    said = portfolio("deploy")
    assert said.code == 0
    assert "in _site/ but not made by the build: notes-to-self.txt\n" in said.out
    assert "notes-to-self.txt" not in tree(bare)


def test_an_address_that_was_published_and_vanished_is_an_error(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    assert portfolio("deploy").code == 0
    assert "/projects/loom/" in (folder / ".portfolio/published.txt").read_text()
    (folder / ".portfolio/published.txt").unlink()  # the branch knows it, too
    before = git(bare, "rev-parse", "gh-pages")
    (folder / LOOM).rename(folder / "content/projects/other.md")
    write_site(folder, {"content/projects/loom/index.md": "---\ntitle: L\nslug: new\n---\n"})
    said = portfolio("deploy")
    assert said.code == 1
    assert "/projects/loom/ was published" in said.err
    assert git(bare, "rev-parse", "gh-pages") == before


@pytest.mark.parametrize("own", [False, True])
def test_a_domain_is_kept(portfolio: Portfolio, folder: Path, bare: Path, own: bool) -> None:
    portfolio("deploy")
    other = folder.parent / "other"
    git(folder.parent, "clone", "-q", "-b", "gh-pages", str(bare), str(other))
    write_site(other, {"CNAME": "ada.example\n"})
    git(other, "add", ".")
    git(other, "-c", "user.name=G", "-c", "user.email=g@g.example", "commit", "-qm", "CNAME")
    git(other, "push", "-q", "origin", "gh-pages")
    domain = "domain: work.example\n" if own else ""
    write_site(folder, {"portfolio.yaml": CONFIG + domain + "tagline: New\n"})
    said = portfolio("deploy")
    assert said.code == 0, said.err
    assert tree(bare)["CNAME"] == (b"work.example\n" if own else b"ada.example\n")
    assert tree(bare)[".nojekyll"]
    assert ("`domain: ada.example`" in said.out) is not own


def test_another_branch_of_another_remote(portfolio: Portfolio, folder: Path, bare: Path) -> None:
    second = folder.parent / "second.git"
    git(folder, "init", "-q", "--bare", str(second))
    git(folder, "remote", "add", "web", str(second))
    assert portfolio("deploy", "--remote", "web", "--branch", "pages/é").code == 0
    assert tree(second, "pages/é") == outputs(folder / "_site")
    assert git(bare, "branch", "--list", "gh-pages") == ""
    assert portfolio("deploy", "--remote", str(bare)).code == 0
    assert tree(bare) == outputs(folder / "_site")


def test_a_base_url_is_proposed_from_the_address() -> None:
    from portfolio_gen.deploy.github import pages_address

    assert pages_address("git@github.com:Ada/work.git") == "https://ada.github.io/work/"
    assert pages_address("https://github.com/ada/ada.github.io") == "https://ada.github.io/"
    assert pages_address("ssh://git@github.com:22/ada/w.x.git") == "https://ada.github.io/w.x/"
    assert pages_address("https://me:pw@github.com/ada/work/") == "https://ada.github.io/work/"
    assert pages_address("https://notgithub.com/ada/work") == ""
    assert pages_address("/srv/github.com.git") == ""


@pytest.mark.parametrize(
    ("base_url", "domain", "words"),
    [
        ("https://ada.github.io/work/", "", ""),
        ("https://ada.github.io/", "", "at https://ada.github.io/work/"),
        ("https://elsewhere.example/", "", ""),
        ("https://ada.github.io/work/", "ada.example", "domain of the site is ada.example"),
        ("https://www.ada.example/", "ada.example", ""),
        ("", "ada.example", ""),
    ],
)
def test_an_address_that_can_not_be_right_is_told(base_url: str, domain: str, words: str) -> None:
    from portfolio_gen.deploy.github import doubt

    said = doubt(base_url, domain, "git@github.com:ada/work.git")
    assert words in said
    assert bool(words) is bool(said)


def test_a_domain_that_the_address_is_not_of_is_told(
    portfolio: Portfolio, folder: Path, bare: Path
) -> None:
    config = CONFIG + "domain: ada.example\nbase_url: https://other.example/\n"
    write_site(folder, {"portfolio.yaml": config})
    said = portfolio("deploy")
    assert "the domain of the site is ada.example: one of them is wrong." in said.out
    assert "It shows at https://other.example/" in said.out
