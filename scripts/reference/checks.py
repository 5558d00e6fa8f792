"""The page of checks: each rule with a site that breaks it and one that keeps it."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.check_cases import File, Rule, rules
from scripts.reference.voice import Voice

LANGUAGES = {".md": "markdown", ".html": "html", ".yaml": "yaml"}
NAMES = {"both": "In both: {file}", "bad": "Breaks it: {file}", "good": "Keeps it: {file}"}
_SEVERITY = re.compile(r"\b(error|warning)\b(?= [a-z-]+$)", re.MULTILINE)


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
                yield f"{fence}{language}\n{each.text}{fence}\n"
    if rule.expected:
        said = _SEVERITY.sub(lambda found: voice(found[0]), "\n".join(rule.expected))
        yield f"{voice('What is said:')}\n\n```\n{said}\n```\n"


def _file(file: File, voice: Voice) -> str:
    path = f"`{file.path}`"
    match file.kind:
        case ("picture", size, *_):
            return voice("{path}, a picture of {size} pixels", path=path, size=size)
        case ("zeros", size, *_):
            return voice("{path}, a file of {size} bytes", path=path, size=f"{int(size):,}")
        case _:
            return path
