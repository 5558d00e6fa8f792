"""What VS Code is told: schemas that fit, keys of front matter, lines of `portfolio check`."""

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import yaml

from portfolio_gen.cli.problems import as_text
from portfolio_gen.model.problem import Problem, Severity, Span
from portfolio_gen.read.schema import front_schema
from portfolio_gen.read.tables import FRONT_FIELDS
from portfolio_gen.scaffold.editor import editor_files
from portfolio_gen.scaffold.new import NewSite, site_files


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_schema_takes_what_is_written_and_tells_a_wrong_key(lang: str) -> None:
    site = NewSite("Ada: #2", (lang,), "cimaise", "Chairs", "ada@example.org")
    schema = json.loads(dict(editor_files(lang))[".vscode/schemas/portfolio.schema.json"])
    config = yaml.safe_load(site_files(site)["portfolio.yaml"])
    jsonschema.Draft202012Validator(schema).validate(config)
    for wrong in ({"titel": "x"}, {"options": {"acent": "brick"}}):
        assert not jsonschema.Draft202012Validator(schema).is_valid({**config, **wrong})


def test_descriptions_are_in_the_language_of_the_author() -> None:
    french = json.loads(dict(editor_files("fr"))[".vscode/schemas/portfolio.schema.json"])
    assert french["properties"]["theme"]["description"] == "Un thème fourni ou un dossier."


def told_apart(schema: Any) -> Any:
    """Return a schema without its descriptions, which tell nothing of what it takes."""
    if isinstance(schema, list):
        return [told_apart(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: told_apart(value)
        for key, value in schema.items()
        if not (key == "description" and isinstance(value, str))
    }


def descriptions(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict) and isinstance(schema.get("description"), str):
        yield schema["description"]
    inner = schema.values() if isinstance(schema, dict) else schema
    for each in inner if isinstance(schema, dict | list) else ():
        yield from descriptions(each)


def test_the_schemas_of_both_languages_take_and_refuse_the_same() -> None:
    french, english = dict(editor_files("fr")), dict(editor_files("en"))
    schemas = [path for path in english if path.endswith(".schema.json")]
    assert len(schemas) == 2
    for path in schemas:
        fr, en = json.loads(french[path]), json.loads(english[path])
        jsonschema.Draft202012Validator.check_schema(fr)
        assert told_apart(fr) == told_apart(en), path
        words = list(zip(descriptions(fr), descriptions(en), strict=True))
        assert [pair for pair in words if pair[0] == pair[1] or not pair[0]] == [], path


def test_every_key_of_front_matter_is_a_snippet_found_by_its_french_name() -> None:
    snippets = json.loads(dict(editor_files("fr"))[".vscode/portfolio.code-snippets"])
    assert {key for key in snippets if "." not in key} == {field.key for field in FRONT_FIELDS}
    assert "titre" in snippets["title"]["prefix"]
    assert snippets["role"]["body"] == ["role:", "  - $0"]
    assert snippets["cover"]["body"] == ["cover:", "  src: $1", "  alt: $0"]
    assert snippets["results.basis"]["body"] == ["basis: ${1|measured,client,estimate|}"]
    assert "  show: ${3|public,anonymous,hidden|}" in snippets["client"]["body"]
    assert all(each["scope"] == "markdown" for each in snippets.values())


def test_schemas_that_settings_name_are_there() -> None:
    files = dict(editor_files("en"))
    assert set(json.loads(files[".vscode/settings.json"])["yaml.schemas"]) <= set(files)


@pytest.mark.parametrize("locale", ["C.UTF-8", "fr_FR.UTF-8"])
@pytest.mark.parametrize("severity", ["error", "warning"])
def test_the_task_reads_problems_as_they_are_printed(
    severity: Severity, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.delenv("LANGUAGE", raising=False)
    problem = Problem("image-missing", severity, "not a.jpg [here]", Span("c/i.md", 3, 7), "")
    line = as_text(problem, "").split("\n")[0]
    matchers = json.loads(dict(editor_files("fr"))[".vscode/tasks.json"])["tasks"][0]
    read = {each["severity"]: re.match(each["pattern"]["regexp"], line)
            for each in matchers["problemMatcher"]}  # fmt: skip
    [(name, found)] = [(name, found) for name, found in read.items() if found]
    assert name == severity
    assert found.groups() == ("c/i.md", "3", "7", "not a.jpg [here]", "image-missing")


def test_what_a_snippet_becomes_is_front_matter_without_a_mistake() -> None:
    snippets = json.loads(dict(editor_files("en"))[".vscode/portfolio.code-snippets"])
    for field in FRONT_FIELDS:
        body = "\n".join(snippets[field.key]["body"])
        # Editors read YAML 1.2, where `off` is a word.
        said = yaml.safe_load(
            re.sub(r"\$\{\d\|(\w+)[^}]*\}|\$\d", r"\1", body).replace("off:", "'off':")
        )
        schema = front_schema(field.kinds[0] if field.kinds else "project")
        schema.pop("required", None)
        assert list(jsonschema.Draft202012Validator(schema).iter_errors(said)) == [], field.key
