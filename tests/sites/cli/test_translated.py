"""`portfolio translated`: what it writes, what it leaves alone, what it refuses, what it lists."""

import os
import stat
from pathlib import Path

import pytest

from tests.conftest import Files, outputs, write_site
from tests.sites.cli.conftest import Portfolio

CONFIG = "title: Ada\ntheme: base\nlanguages: [fr, en]\n"
FRENCH = "content/projects/lamp/index.md"
ENGLISH = "content/projects/lamp/index.en.md"
ORIGINAL = "---\ntitle: Lampe\n---\nTexte.\n"
DIGEST = "v1-49a891a06346"  # of ORIGINAL
LINE = f"translation_of: {DIGEST}"
OLD = "v1-0123456789ab"
TRANSLATION = "---\ntitle: Lamp\n---\nText.\n"
NOTE = "content/notes/note.md"
NOTE_ENGLISH = "content/notes/note.en.md"


@pytest.fixture
def site(folder: Path) -> Path:
    """Return the folder of a site in two languages, of a project and two notes."""
    (folder / "content/projects/loom/index.md").unlink()
    write_site(
        folder,
        {
            "portfolio.yaml": CONFIG,
            FRENCH: ORIGINAL,
            ENGLISH: TRANSLATION,
            NOTE: ORIGINAL,
            NOTE_ENGLISH: TRANSLATION,
            "content/notes/other.md": ORIGINAL,
        },
    )
    return folder


# What is written


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: Lamp\n---\nText.\n", f"---\ntitle: Lamp\n{LINE}\n---\nText.\n"),
        ("---\ntitle: Lamp\n---", f"---\ntitle: Lamp\n{LINE}\n---"),
        (
            "---\r\ntitle: Lamp\r\n---\r\nText.\r\n",
            f"---\r\ntitle: Lamp\r\n{LINE}\r\n---\r\nText.\r\n",
        ),
        ("---\rtitle: Lamp\r---\rText.", f"---\rtitle: Lamp\r{LINE}\r---\rText."),
        ("---\r\ntitle: Lamp\n---\nText. \r\n", f"---\r\ntitle: Lamp\n{LINE}\r\n---\nText. \r\n"),
        ("\ufeff---\ntitle: Lamp\n...\nA", f"\ufeff---\ntitle: Lamp\n{LINE}\n...\nA"),
        (
            "--- \n# a\ntitle: 'Lamp' # b\n\n# c\n---\t\n\n",
            f"--- \n# a\ntitle: 'Lamp' # b\n\n# c\n{LINE}\n---\t\n\n",
        ),
        ("---\n---\nText.\n", f"---\n{LINE}\n---\nText.\n"),
        ("Text.\n", f"---\n{LINE}\n---\nText.\n"),
        ("Text.\r\n", f"---\r\n{LINE}\r\n---\r\nText.\r\n"),
        ("\ufeffText.", f"\ufeff---\n{LINE}\n---\nText."),
        ("", f"---\n{LINE}\n---\n"),
        ("---\nsummary: |\n  A\n  B\n\n---\n", f"---\nsummary: |\n  A\n  B\n\n{LINE}\n---\n"),
        (f"---\ntranslation_of: {OLD}\ntitle: Lamp\n---\n", f"---\n{LINE}\ntitle: Lamp\n---\n"),
        (
            f"---\r\ntranslation_of:   {OLD}\t# old\r\n---\r\n",
            f"---\r\ntranslation_of:   {DIGEST}\t# old\r\n---\r\n",
        ),
        (f'---\ntranslation_of: "{OLD}" # é\n---\n', f'---\ntranslation_of: "{DIGEST}" # é\n---\n'),
        (f"---\n'translation_of': '{OLD}'\n---\n", f"---\n'translation_of': '{DIGEST}'\n---\n"),
        ("---\ntranslation_of:\ntitle: Lamp\n---\n", f"---\n{LINE}\ntitle: Lamp\n---\n"),
        (
            "---\ntranslation_of: # new\ntitle: Lamp\n---\n",
            f"---\n{LINE} # new\ntitle: Lamp\n---\n",
        ),
        ("---\ntranslation_of: ''\ntitle: Lamp\n---\n", f"---\n{LINE}\ntitle: Lamp\n---\n"),
        ("---\ntranslation_of: fr\ntitle: Lamp\n---\n", f"---\n{LINE}\ntitle: Lamp\n---\n"),
        ("---\ntranslation_of: a: b\ntitle: Lamp\n---\n", f"---\n{LINE}\ntitle: Lamp\n---\n"),
        (
            f"---\n{{title: Lamp, translation_of: {OLD}}}\n---\n",
            f"---\n{{title: Lamp, translation_of: {DIGEST}}}\n---\n",
        ),
        ("---\ntitel: Lamp\n---\n", f"---\ntitel: Lamp\n{LINE}\n---\n"),
    ],
)
def test_one_line_is_written_and_every_other_byte_stays(
    portfolio: Portfolio, site: Path, before: str, after: str
) -> None:
    (site / ENGLISH).write_bytes(before.encode())
    said = portfolio("translated", ENGLISH)
    assert (said.code, said.err) == (0, "")
    assert (site / ENGLISH).read_bytes() == after.encode()
    assert said.out.startswith(f"{ENGLISH}: up to date with index.md\n")
    again = portfolio("translated", ENGLISH)
    assert again.code == 0
    assert again.out.startswith(f"{ENGLISH}: already up to date with index.md\nNothing to write")
    assert (site / ENGLISH).read_bytes() == after.encode()


def test_what_is_up_to_date_is_not_written(portfolio: Portfolio, site: Path) -> None:
    portfolio("translated", ENGLISH)
    os.utime(site / ENGLISH, ns=(1, 1))
    portfolio("translated", ENGLISH)
    assert (site / ENGLISH).stat().st_mtime_ns == 1


def test_rights_and_links_stay_as_they_are(portfolio: Portfolio, site: Path) -> None:
    (site / ENGLISH).chmod(0o640)
    (site / NOTE_ENGLISH).unlink()
    (site / "content/shared.md").write_text(TRANSLATION)
    (site / NOTE_ENGLISH).symlink_to("../shared.md")
    assert portfolio("translated", ENGLISH, NOTE_ENGLISH).code == 0
    assert stat.S_IMODE((site / ENGLISH).stat().st_mode) == 0o640
    assert os.readlink(site / NOTE_ENGLISH) == "../shared.md"
    assert LINE in (site / "content/shared.md").read_text()


def test_nothing_else_is_left_behind(portfolio: Portfolio, site: Path) -> None:
    before = set(outputs(site))
    portfolio("translated", "content")
    assert set(outputs(site)) == before


@pytest.mark.parametrize(
    ("arguments", "within"),
    [
        ((ENGLISH,), "."),
        (("./content/projects/../projects/lamp/index.en.md",), "."),
        (("index.en.md",), "content/projects/lamp"),
        ((ENGLISH,), "content/notes"),
        (("content/projects",), "."),
        (("content/projects/lamp/",), "."),
        ((".",), "content/projects/lamp"),
        ((".", ENGLISH), "."),
        (("site", ENGLISH), ".."),
        ((f"site/{ENGLISH}",), ".."),
        (("site/content/projects",), ".."),
        ((ENGLISH, ENGLISH, "content/projects"), "."),
    ],
)
def test_a_translation_is_named_from_here_or_from_the_site(
    portfolio: Portfolio, site: Path, arguments: tuple[str, ...], within: str
) -> None:
    assert portfolio("translated", *arguments, within=within).code == 0
    changed = [path for path, data in outputs(site).items() if LINE.encode() in data]
    assert changed == [ENGLISH]


def test_a_folder_stands_for_all_translations_in_it(portfolio: Portfolio, site: Path) -> None:
    said = portfolio("translated", "content")
    assert said.out.splitlines()[:2] == [
        f"{NOTE_ENGLISH}: up to date with note.md",
        f"{ENGLISH}: up to date with index.md",
    ]
    assert "into 2 files" in said.out


def test_quiet_says_nothing(portfolio: Portfolio, site: Path) -> None:
    said = portfolio("translated", "-q", ENGLISH)
    assert (said.code, said.out, said.err) == (0, "", "")
    assert LINE in (site / ENGLISH).read_text()


def test_a_build_warns_until_the_translation_is_noted(portfolio: Portfolio, site: Path) -> None:
    portfolio("translated", ENGLISH)
    assert "translation-outdated" not in portfolio("build").err
    (site / FRENCH).write_text("---\ntitle: Lampe\n---\nUn autre texte.\n")
    said = portfolio("build")
    assert said.code == 0
    assert f"{ENGLISH}:3:17: warning: " in said.err
    assert f"run `portfolio translated {ENGLISH}`" in said.err
    portfolio("translated", ENGLISH)
    assert "translation-outdated" not in portfolio("build").err


def test_another_version_can_be_the_original(portfolio: Portfolio, site: Path) -> None:
    said = portfolio("translated", FRENCH)
    assert said.code == 2
    assert "write `translation_of: en` into it and run this again" in said.err
    (site / FRENCH).write_text("---\ntitle: Lampe\ntranslation_of: en\n---\nTexte.\n")
    said = portfolio("translated", FRENCH)
    assert said.out.startswith(f"{FRENCH}: up to date with index.en.md\n")
    assert "is the original" in portfolio("translated", ENGLISH).err


# What is refused


@pytest.mark.parametrize(
    ("path", "code", "message"),
    [
        ("nowhere.md", 2, "there is no nowhere.md in the site; `portfolio translated` alone lists"),
        ("../outside.md", 2, "../outside.md is not in the site."),
        ("portfolio.yaml", 2, "portfolio.yaml is no write-up"),
        ("content/projects/lamp/a.jpg", 2, "a.jpg is no write-up"),
        ("content/projects/_old/index.en.md", 2, "is no write-up"),
        (FRENCH, 2, f"{FRENCH} is the original"),
        ("content/notes/other.md", 2, "is no translation: it is there in no other language"),
        ("content/notes/note.de.md", 2, "portfolio.yaml does not list (fr, en)"),
        ("content/notes/other.md/", 2, "is no translation"),
        ("content/pages", 2, "there is no translation in content/pages"),
        ("content/notes/note.fr.md", 2, "note.fr.md is the original"),
    ],
)
def test_what_is_no_translation_is_refused_and_nothing_is_written(
    portfolio: Portfolio, site: Path, path: str, code: int, message: str
) -> None:
    extra: Files = {
        "../outside.md": TRANSLATION,
        "content/projects/lamp/a.jpg": b"",
        "content/projects/_old/index.md": ORIGINAL,
        "content/projects/_old/index.en.md": TRANSLATION,
        "content/notes/note.de.md": TRANSLATION,
        "content/pages/about.md": ORIGINAL,
    }
    write_site(site, extra)
    if path.endswith("note.fr.md"):
        (site / NOTE).rename(site / path)
    before = outputs(site)
    said = portfolio("translated", ENGLISH, path)
    assert said.code == code
    assert message in said.err
    assert said.err.endswith(". Nothing was written.\n")
    assert said.out == ""
    assert outputs(site) == before


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({FRENCH: "---\ntitle: 'Lampe\n---\n"}, f"{FRENCH}, line 2: "),
        ({FRENCH: "---\ntitle: Lampe\n"}, f"{FRENCH}, line 1: "),
        ({FRENCH: b"\xff\xfea"}, f"{FRENCH}, line 1: this file is saved as UTF-16"),
        ({ENGLISH: "---\ntitle: Lamp\ntags: [a,\n---\n"}, f"{ENGLISH}, line 3: "),
        ({ENGLISH: "---\ntitle: Lamp\n"}, f"{ENGLISH}, line 1: "),
        ({ENGLISH: "\n---\ntitle: Lamp\n---\n"}, f"{ENGLISH}, line 2: "),
        ({ENGLISH: b"---\ntitle: \xe9\n---\n"}, f"{ENGLISH}, line 2: this file is not saved"),
        ({ENGLISH: "---\n  title: Lamp\n---\n"}, f"{ENGLISH} has an unusual form; write `{LINE}`"),
        ({ENGLISH: "---\n{title: Lamp}\n---\n"}, f"{ENGLISH} has an unusual form; write `{LINE}`"),
        ({ENGLISH: "---\ntitle: Lamp\ntranslation_of: >-\n  x\n---\n"}, "has an unusual form"),
        ({FRENCH: f"---\ntitle: A\ntranslation_of: {OLD}\n---\n",
          ENGLISH: f"---\ntitle: A\ntranslation_of: {OLD}\n---\n"}, "none is the original"),
        ({"content/projects/lamp/index.fr.md": ORIGINAL}, f"{FRENCH} is not the only file"),
    ],
)  # fmt: skip
def test_what_cannot_be_noted_is_refused_and_nothing_is_written(
    portfolio: Portfolio, site: Path, files: Files, message: str
) -> None:
    write_site(site, files)
    before = outputs(site)
    twice = "content/projects/lamp/index.fr.md" in files
    said = portfolio("translated", NOTE_ENGLISH, FRENCH if twice else ENGLISH)
    assert said.code == 1
    assert message in said.err
    assert len(said.err.splitlines()) == 1
    assert outputs(site) == before


def test_a_file_that_is_marked_read_only_is_not_written(portfolio: Portfolio, site: Path) -> None:
    (site / ENGLISH).chmod(0o444)
    before = outputs(site)
    said = portfolio("translated", "content")
    assert said.code == 1
    assert f"{ENGLISH} can't be written: it or its folder is read-only" in said.err
    assert outputs(site) == before


def test_a_folder_without_portfolio_yaml_is_no_site(portfolio: Portfolio, site: Path) -> None:
    (site / "portfolio.yaml").unlink()
    said = portfolio("translated")
    assert said.code == 1
    assert "config-missing" in said.err


def test_a_folder_named_portfolio_yaml_is_refused(portfolio: Portfolio, site: Path) -> None:
    (site / "portfolio.yaml").unlink()
    (site / "portfolio.yaml").mkdir()
    said = portfolio("translated", ENGLISH)
    assert said.code == 1
    assert said.err == (
        "Error: portfolio.yaml can't be read: is a directory. Nothing was written.\n"
    )


def test_a_mistake_in_portfolio_yaml_is_told(portfolio: Portfolio, site: Path) -> None:
    (site / "portfolio.yaml").write_text("title: Ada\nlanguages: [fr, english]\n")
    said = portfolio("translated", ENGLISH)
    assert said.code == 1
    assert "portfolio.yaml:2:17: error: " in said.err


# What is listed


def test_the_list_tells_what_is_outdated_unknown_and_missing(
    portfolio: Portfolio, site: Path
) -> None:
    write_site(
        site,
        {
            ENGLISH: f"---\ntitle: Lamp\ntranslation_of: {OLD}\n---\n",
            "content/home.md": "Texte.\n",
            "content/home.en.md": "Text.\n",
        },
    )
    portfolio("translated", "content/home.en.md")
    before = outputs(site)
    said = portfolio("translated")
    assert (said.code, said.err) == (0, "")
    assert said.out == (
        "Outdated: the original has changed since:\n"
        f"  {ENGLISH}  from index.md\n"
        "\n"
        "Unknown: nothing says what they were made from:\n"
        f"  {NOTE_ENGLISH}  from note.md\n"
        "\n"
        "Not translated:\n"
        "  content/notes/other.md  not in en\n"
        "\n"
        "Up to date: 1 translation.\n"
        "Next: bring a text up to date, then run `portfolio translated` with its path.\n"
    )
    assert portfolio("translated", ".").out == said.out
    assert portfolio("translated", "-q").out == said.out.split("Unknown")[0]
    assert outputs(site) == before


def test_columns_of_the_list_stand_below_each_other(portfolio: Portfolio, site: Path) -> None:
    lines = [line for line in portfolio("translated").out.splitlines() if " from " in line]
    assert len({line.index(" from ") for line in lines}) == 1
    assert len(lines) == 2


def test_a_listed_path_can_be_given_back(portfolio: Portfolio, site: Path) -> None:
    for within in (".", "..", "content/notes", "content/projects/lamp"):
        said = portfolio("translated", *([] if within != ".." else ["site"]), within=within)
        paths = [line.split("  ")[1] for line in said.out.splitlines() if " from " in line]
        assert len(paths) == 2
        assert portfolio("translated", "-q", *paths, within=within).code == 0
        for path in (ENGLISH, NOTE_ENGLISH):
            assert LINE in (site / path).read_text()
            (site / path).write_text(TRANSLATION)


def test_a_site_in_one_language_has_nothing_to_translate(portfolio: Portfolio) -> None:
    said = portfolio("translated")
    assert (said.code, said.out) == (0, "The site has one language, en: nothing to translate.\n")


def test_translations_without_an_original_are_listed_as_unknown(
    portfolio: Portfolio, site: Path
) -> None:
    marked = f"---\ntitle: A\ntranslation_of: {OLD}\n---\n"
    write_site(site, {FRENCH: marked, ENGLISH: marked})
    out = portfolio("translated").out
    assert f"  {ENGLISH}  no original\n" in out
    assert f"  {FRENCH}     no original\n" in out


def test_a_second_file_in_a_language_is_refused(site: Path, portfolio: Portfolio) -> None:
    write_site(site, {"content/projects/lamp/index.fr.md": ORIGINAL})
    said = portfolio("translated", ENGLISH)
    assert said.code == 1
    assert f"index.fr.md and {FRENCH} are both the version in `fr`" in said.err
    assert (site / ENGLISH).read_text() == TRANSLATION


def test_the_folder_of_the_site_lists(site: Path, portfolio: Portfolio) -> None:
    assert "Unknown: nothing says what they were made from" in portfolio("translated", ".").out
    assert (site / ENGLISH).read_text() == TRANSLATION
