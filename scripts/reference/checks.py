"""The page of checks: each rule with a site that breaks it and one that keeps it."""

import re
from collections.abc import Iterator
from pathlib import Path

from portfolio_gen.french.catalogue import number
from scripts.check_cases import File, Rule, rules
from scripts.reference.french_examples import in_french
from scripts.reference.voice import Voice

LANGUAGES = {".md": "markdown", ".html": "html", ".yaml": "yaml"}
NAMES = {"both": "In both: {file}", "bad": "Breaks it: {file}", "good": "Keeps it: {file}"}
_EXPECTED = re.compile(r"(\S+):(\d+):(\d+) (error|warning) ([a-z-]+)")


def checks_page(voice: Voice) -> str:
    """Return all rules in their groups."""
    parts = []
    group = ""
    for rule in rules():
        if rule.group != group:
            group = rule.group
            parts.append(f"## {voice(group)}\n")
        parts.append(f"### `{rule.code}`\n\n{_words(rule.words, voice)}\n")
        parts += _shown(rule, voice)
    return "\n".join(parts)


def _words(written: str, voice: Voice) -> str:
    """Return the paragraphs on a rule; English keeps its lines."""
    if voice.lang == "en":
        return written.strip()
    paragraphs = written.strip().split("\n\n")
    return "\n\n".join(voice(" ".join(each.split())) for each in paragraphs)


def _shown(rule: Rule, voice: Voice) -> Iterator[str]:
    if rule.published:
        yield voice("Published before: `{address}`.", address=rule.published) + "\n"
    for site, name in NAMES.items():
        for each in (each for each in rule.files if each.site == site):
            yield voice(name, file=_file(each, voice)) + "\n"
            if each.text:
                fence = "````" if "```" in each.text else "```"
                language = LANGUAGES.get(Path(each.path).suffix, "")
                text = each.text if voice.lang == "en" else in_french(each.text)
                yield f"{fence}{language}\n{text}{fence}\n"
    if rule.expected:
        said = "\n".join(_said(line, voice) for line in rule.expected)
        yield f"{voice('What is said:')}\n\n```\n{said}\n```\n"


def _said(expected: str, voice: Voice) -> str:
    """Return the line that is printed, without its sentence.

    French words are longer, so that columns in them would be others: they are left out.
    """
    found = _EXPECTED.fullmatch(expected)
    assert found is not None, expected
    path, line, column, severity, code = found.groups()
    place = f"{path}:{line}:{column}" if voice.lang == "en" else f"{path}:{line}"
    return f"{place}{voice(': ')}{voice(severity)}{voice(': ')}… [{code}]"


def _file(file: File, voice: Voice) -> str:
    path = f"`{file.path}`"
    match file.kind:
        case ("picture", size, *_):
            return voice("{path}, a picture of {size} pixels", path=path, size=size)
        case ("zeros", size, *_):
            return voice("{path}, a file of {size} bytes", path=path, size=_number(size, voice))
        case _:
            return path


def _number(digits: str, voice: Voice) -> str:
    grouped = f"{int(digits):,}"
    return grouped if voice.lang == "en" else number(grouped)
