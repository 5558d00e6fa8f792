"""`portfolio review`: what it prints, and that it never fails."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from portfolio_gen.cli import group
from tests.conftest import Files, write_site
from tests.files import png

CONFIG = "title: Ada Morel\nlanguages: [{}]\ntheme: base\n"
HOLLOW = "---\ntitle: {}\nsummary: An innovative and unique solution.\n---\nChairs break.\n"


def review(root: Path, *arguments: str) -> Result:
    command = ["review", str(root), "--date", "2026-05-01", *arguments]
    return CliRunner().invoke(group, command, catch_exceptions=False)


def site(root: Path, files: Files, languages: str = "en") -> Path:
    write_site(root, {"portfolio.yaml": CONFIG.format(languages), **files})
    return root


def test_advice_has_its_place_reason_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site(tmp_path, {"content/projects/chair/index.md": HOLLOW.format("Chair")})
    monkeypatch.chdir(tmp_path)
    done = review(tmp_path)
    assert done.exit_code == 0
    first, why, mend, *_ = done.stdout.splitlines()
    assert first.startswith("content/projects/chair/index.md:3:10: The summary could stand over")
    assert first.endswith("[summary-hollow]")
    assert why.startswith("   Why: ")
    assert mend.startswith("   Try: ")
    assert "Reviewed 1 text" in done.stdout
    assert "off: [summary-hollow]" in done.stdout


def test_reason_that_was_told_is_not_told_again(tmp_path: Path) -> None:
    files = {f"content/projects/{n}/index.md": HOLLOW.format(n) for n in ("a", "b", "c")}
    done = review(site(tmp_path, files))
    assert done.stdout.count("summary-hollow]\n") == 3
    assert done.stdout.count("Why:") == 1


def test_json_has_all_of_it(tmp_path: Path) -> None:
    site(tmp_path, {"content/projects/chair/index.md": HOLLOW.format("Chair")})
    [row] = json.loads(review(tmp_path, "--format", "json").stdout)
    assert list(row) == [
        "code",
        "lang",
        "message",
        "why",
        "mend",
        "path",
        "line",
        "column",
        "length",
    ]
    assert (row["code"], row["lang"], row["line"], row["column"]) == ("summary-hollow", "en", 3, 10)


def test_names_and_praise_are_quoted_whole(tmp_path: Path) -> None:
    work = (
        "---\ntitle: Banc\nsummary: Du sur mesure au service de l'excellence, clés en main.\n---\n"
        "Tout casse. J'ai dessiné le pied avec Leila Ben Amor, Jean-Noël Petit-Roy (photos),"
        " Tom Lenoir et Karim Benali.\n"
    )
    told = review(site(tmp_path, {"content/projects/a/index.md": work}, "fr"), "-q").stdout
    for name in ("Leila Ben Amor", "Jean-Noël Petit-Roy", "Tom Lenoir", "Karim Benali"):
        assert f"{{person: {name}, role: …}}" in told
    assert "« sur mesure », « au service de », « excellence », « clés en main »" in (
        told.replace("\u202f", " ").replace("\xa0", " ")
    )


def test_site_of_which_nothing_is_to_be_said_is_told_so(tmp_path: Path) -> None:
    text = "---\ntitle: Chair\nsummary: Two kilos, one weld.\n---\nChairs break.\n"
    done = review(site(tmp_path, {"content/projects/chair/index.md": text}))
    assert done.stdout.startswith("Reviewed 1 text")
    assert "no remark" in done.stdout
    assert "Next: " in done.stdout


def test_site_without_a_work_is_told_what_to_write(tmp_path: Path) -> None:
    assert "No work to review yet" in review(site(tmp_path, {})).stdout


def test_texts_in_other_languages_are_counted_and_left(tmp_path: Path) -> None:
    files = {"content/projects/chair/index.md": HOLLOW.format("Stuhl")}
    done = review(site(tmp_path, files, "de"))
    assert "The review reads French and English: 1 text in other languages not." in done.stdout


def test_mistakes_of_the_author_are_told_and_fail_nothing(tmp_path: Path) -> None:
    files = {"content/projects/chair/index.md": "---\ntitle: Chair\n---\n![x](lost.jpg)\n"}
    done = review(site(tmp_path, files))
    assert done.exit_code == 0
    assert "image-missing" in done.stderr
    assert "Reviewed 1 text" in done.stdout


def test_advice_comes_first_then_errors_and_of_warnings_the_number(tmp_path: Path) -> None:
    text = HOLLOW.format("Chair").replace("---\nCh", "---\n![x](lost.jpg) ![](a.png) Ch")
    chair = "content/projects/chair"
    files: dict[str, str | bytes] = {f"{chair}/index.md": text, f"{chair}/a.png": png(40, 30)}
    done = review(site(tmp_path, files))
    told = done.output
    assert told.index("[summary-hollow]") < told.index("[image-missing]") < told.index("1 warning:")
    assert "[alt-missing]" not in told
    assert "1 warning: `portfolio check` shows it." in done.stdout


def test_warnings_are_counted_as_a_build_counts_them(tmp_path: Path) -> None:
    chair = "content/projects/chair"
    text = "---\ntitle: Chair\ngallery: all\n---\nChairs break.\n"
    pictures = {f"{chair}/{name}.png": png(40, 30) for name in "abc"}
    done = review(site(tmp_path, {f"{chair}/index.md": text, **pictures}))
    assert "1 warning: `portfolio check` shows it." in done.stdout


def test_configuration_that_cannot_be_read_ends_kindly(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text("title: Ada\ntheme: nowhere\n")
    done = review(tmp_path)
    assert done.exit_code == 0
    assert "theme-missing" in done.stderr
    assert "Nothing reviewed yet" in done.stdout


def test_folder_that_is_no_site_gets_no_cache(tmp_path: Path) -> None:
    done = review(tmp_path)
    assert done.exit_code == 0
    assert "config-missing" in done.stderr
    assert os.listdir(tmp_path) == []


def test_switched_off_codes_are_not_said_and_are_known(tmp_path: Path) -> None:
    text = HOLLOW.format("Chair").replace("---\nCh", "checks: {off: [summary-hollow]}\n---\nCh")
    done = review(site(tmp_path, {"content/projects/chair/index.md": text}))
    assert done.stderr == ""
    assert "no remark" in done.stdout


def test_drafts_are_reviewed_when_asked(tmp_path: Path) -> None:
    text = HOLLOW.format("Chair").replace("---\nCh", "draft: true\n---\nCh")
    site(tmp_path, {"content/projects/chair/index.md": text})
    assert "summary-hollow" not in review(tmp_path).stdout
    assert "summary-hollow" in review(tmp_path, "--drafts").stdout


def test_translation_is_not_told_what_its_original_is(tmp_path: Path) -> None:
    body = "Needed. " + "We drew it and we built it with our hands, and it stands today. " * 5
    files = {
        "content/projects/chair/index.md": f"---\ntitle: Chair\n---\n{body}\n",
        "content/projects/chair/index.fr.md": "---\ntitle: Chaise\n---\n"
        + "Il fallait. "
        + "Nous l'avons dessinée et nous l'avons bâtie de nos mains, elle tient depuis. " * 5,
    }
    done = review(site(tmp_path, files, "en, fr"), "-q")
    assert done.stdout.count("[role-unsaid]") == 1
    assert "index.fr.md" not in done.stdout


def test_review_changes_nothing_and_says_the_same_twice(tmp_path: Path) -> None:
    site(tmp_path, {"content/projects/chair/index.md": HOLLOW.format("Chair")})
    first = review(tmp_path, "-q").stdout
    assert sorted(os.listdir(tmp_path)) == [".portfolio", "content", "portfolio.yaml"]
    assert review(tmp_path, "-q").stdout == first
