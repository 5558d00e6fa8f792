"""`portfolio status`: what waits, on one screen, and nothing is changed."""

from pathlib import Path

import pytest

from tests.conftest import outputs, write_site
from tests.sites.cli.conftest import CONFIG, LOOM, Portfolio
from tests.unit.scaffold.test_renewing import of_an_older_version

WEAK = "---\ntitle: Loom\n---\n" + "The frame was built again and the beams were sanded. " * 20


def project(name: str, front: str = "") -> dict[str, str]:
    return {f"content/projects/{name}/index.md": f"---\ntitle: {name}\n{front}---\nText.\n"}


def test_all_that_waits_is_told(portfolio: Portfolio, folder: Path) -> None:
    write_site(
        folder,
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            LOOM: WEAK,
            **project("a", "draft: true\n"),
            **project("b", "publish_on: 2026-06-01\nexpire_on: 2027-01-01\n"),
            **project("c", "embargo: 2026-07-01\n"),
            **project("d", "expire_on: 2026-04-01\n"),
            **project("e", "unlisted: true\n"),
            "content/projects/loom/index.fr.md": "---\ntitle: Métier\n---\nTexte.\n",
        },
    )
    before = {k: v for k, v in outputs(folder).items() if not k.startswith(".portfolio")}
    said = portfolio("status")
    assert said.code == 0, said.err
    rows = [" ".join(line.split()) for line in said.out.splitlines()]
    place = "content/projects/{}/index.md".format
    assert rows[rows.index("Drafts:") + 1] == place("a")
    at = rows.index("Scheduled (publish again on the day):")
    assert rows[at + 1 : at + 4] == [
        f"{place('b')} appears on 1 June 2026",
        f"{place('c')} appears on 1 July 2026",
        f"{place('b')} ends on 1 January 2027",
    ]
    assert f"{place('d')} since 1 April 2026" in rows
    assert rows[rows.index("Published but linked from nowhere:") + 1] == place("e")
    assert f"{place('a')} not in fr" in rows
    assert any(row.startswith(f"{LOOM} ") and "remark" in row for row in rows)
    assert rows[-2].startswith("1 May 2026: ")
    assert rows[-1] == "Next: `portfolio deploy` publishes it."
    assert len(rows) <= 30, "one screen"
    after = {k: v for k, v in outputs(folder).items() if not k.startswith(".portfolio")}
    assert after == before


def test_long_lists_are_cut_unless_all_is_asked_for(portfolio: Portfolio, folder: Path) -> None:
    for at in range(9):
        write_site(folder, project(f"p{at}", "draft: true\n"))
    said = portfolio("status")
    assert "Drafts (9):" in said.out
    assert "  … and 5 more" in said.out
    assert portfolio("status", "-v").out.count("content/projects/p") == 9


def test_a_translation_that_is_outdated_is_told(portfolio: Portfolio, folder: Path) -> None:
    french = "content/projects/loom/index.fr.md"
    write_site(
        folder,
        {
            "portfolio.yaml": CONFIG + "languages: [en, fr]\n",
            french: "---\ntitle: Métier\n---\nTexte.\n",
        },
    )
    portfolio("translated", french)
    write_site(folder, {LOOM: "---\ntitle: Loom\n---\nOther.\n"})
    assert "its original has changed" in portfolio("status").out


def test_a_site_with_a_mistake_is_told_of(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {LOOM: "---\ntitle: Loom\ndate: soon\n---\nText.\n"})
    said = portfolio("status")
    assert "`portfolio check` names the errors" in said.out
    write_site(folder, {"portfolio.yaml": b"\xff\xfe"})
    said = portfolio("status")
    assert said.code == 1
    assert "Next: mend" in said.err
    (folder / "portfolio.yaml").unlink()
    assert portfolio("status").code == 2


def test_what_is_published_is_known(portfolio: Portfolio, folder: Path) -> None:
    write_site(folder, {".portfolio/published.txt": "/\n/projects/loom/\n"})
    said = portfolio("status")
    assert "; published before (" in said.out
    assert "Next: nothing waits" in said.out
    write_site(folder, {LOOM: WEAK})
    said = portfolio("status")
    assert "Next: `portfolio review`" in said.out


def test_a_draft_is_what_is_next_if_all_else_is_published(
    portfolio: Portfolio, folder: Path
) -> None:
    write_site(folder, {".portfolio/published.txt": "/\n", **project("a", "draft: true\n")})
    assert "Next: complete content/projects/a/index.md, then" in portfolio("status").out


def test_files_for_vs_code_of_an_older_version_are_told(portfolio: Portfolio, folder: Path) -> None:
    portfolio("add", "vscode")
    assert "VS Code" not in portfolio("status").out
    of_an_older_version(folder, ".vscode/schemas/people.schema.json")
    said = portfolio("status")
    assert (
        "For VS Code, of another version (`portfolio add vscode` renews them):\n"
        "  .vscode/schemas/people.schema.json\n"
    ) in said.out


def test_a_disk_that_can_not_be_written_to_can_be_looked_at(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(cache: str, index: object) -> None:
        raise PermissionError(13, "Permission denied", f"{cache}/index")

    monkeypatch.setattr("portfolio_gen.looking.save_index", refuse)
    assert portfolio("status").code == 0


def test_what_the_system_refuses_is_no_fault_of_ours(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **named: object) -> None:
        raise PermissionError(13, "Permission denied", "/site/.portfolio/lock")

    monkeypatch.setattr("portfolio_gen.looking.locked", refuse)
    said = portfolio("status")
    assert said.code == 1
    assert said.err.startswith("Error: /site/.portfolio/lock can't be written: permission denied")
    assert "Traceback" not in said.err
