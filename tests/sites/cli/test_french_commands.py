"""What the commands say is said in French where the terminal speaks French."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from portfolio_gen.cli import group
from portfolio_gen.cli.asking import agrees
from portfolio_gen.cli.speaking import first_sentence, in_one_line
from portfolio_gen.cli.spoken import count, decimal, listed, size_in_words, told
from portfolio_gen.french.voice import Voice
from portfolio_gen.scaffold.new import NewSite, site_files

#: Words that no French sentence has.
ENGLISH = re.compile(
    r"\b(the|and|with|of|is|are|was|were|it|you|your|not|no|from|nothing|Next|Wrote|Built)\b"
)
#: Code, and the places of a notice that an author wrote in English.
CODE = re.compile(r"`[^`]*`|'?--[\w-]+'?|\S*[/.]\S+|\[[^]]*\]")


@pytest.fixture
def _french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)


def _commands(command: click.Command, name: str = "portfolio") -> Iterator[click.Context]:
    """Yield a context of each command, those of groups too."""
    context = click.Context(command, info_name=name)
    yield context
    if isinstance(command, click.Group):
        for each in command.list_commands(context):
            found = command.get_command(context, each)
            assert found is not None
            yield from _commands(found, f"{name} {each}")


@pytest.mark.usefixtures("_french")
def test_all_help_is_in_french() -> None:
    english = []
    for context in _commands(group):
        paragraphs = (context.command.help or "").split("\n\n")
        records = (each.get_help_record(context) for each in context.command.get_params(context))
        options = [record[1] for record in records if record and record[1]]
        english += [each for each in paragraphs if in_one_line(each) == " ".join(each.split())]
        english += [each for each in paragraphs[:1] if ENGLISH.search(first_sentence(each))]
        english += [each for each in options if told(each) == each]
    assert english == []


@pytest.mark.usefixtures("_french")
def test_amounts_are_told_as_french_writes_them() -> None:
    assert [count(number, "error") for number in (0, 1, 1204)] == [
        "0 erreur", "1 erreur", "1\u00a0204 erreurs",
    ]  # fmt: skip
    assert decimal(1.25) == "1,25"
    assert [size_in_words(number) for number in (400, 999_400, 1_340_000, 123_000_000)] == [
        "0 ko", "999 ko", "1,3 Mo", "123 Mo",
    ]  # fmt: skip
    assert listed(["a", "b"], 2) == "a, b"
    assert listed(["a", "b", "c"], 2) == "a, b et 1 de plus"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, data in site_files(NewSite("Ada Morel", ("fr", "en"), "dossier")).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    return tmp_path


#: In this order: later ones meet what earlier ones made.
CALLS = (
    "build", "build", "build --drafts", "build --zip", "check", "review", "status", "translated",
    "translated content/home.en.md", "translated content/home.en.md", "translated nope.md",
    "add project Loom", "add project Loom", "add project !!", "add selection Zoé",
    "add project Loom --lang en", "add note Loom --draft", "add project X --photos nope",
    "theme list", "theme options", "theme copy", "theme copy templates/project.html",
    "theme copy templates/project.html", "theme copy nope.html", "theme diff", "theme keep",
    "build --explain index.html", "build --explain content/home.md", "build --explain nope",
    "build --date x", "build --base-url x", "build --published auto", "build --theme nope/",
    "build nope", "build --nope", "build --format x", "serve --port x", "serve --port 70000",
    "serve --editor x", "nope", "buil", "new .", "deploy", "deploy --drafts", "deploy --workflow",
    "clean", "clean", "completion",
)  # fmt: skip


@pytest.mark.usefixtures("_french")
def test_no_command_says_a_line_in_english(site: Path) -> None:
    english = []
    for call in CALLS:
        said = CliRunner().invoke(group, call.split(), standalone_mode=False)
        words = said.output
        if isinstance(said.exception, click.ClickException):
            words += told(said.exception.format_message())
        assert words or said.exit_code == 0, call
        lines = (line for line in words.split("\n") if ENGLISH.search(CODE.sub("", line)))
        english += [f"{call}: {line}" for line in lines]
    assert english == []


def test_a_question_takes_yes_and_no_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter(["peut-être", "o", "non", "y", ""])
    asked = []

    def answer(question: str) -> str:
        asked.append(question)
        return next(given)

    monkeypatch.setattr("click.termui.visible_prompt_func", answer)
    assert [agrees("Les écrire ?", Voice("fr")) for _ in range(4)] == [True, False, True, False]
    assert len(asked) == 5
