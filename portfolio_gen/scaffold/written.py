"""Values as they are written into YAML and Markdown by a program, for a person to go on with."""

import json
import re

#: Begins and holds nothing that YAML, or an editor that checks it, would read in another way.
_PLAIN = re.compile(r"[^\W\d_](?:[^\n:#]|:(?!\s|\Z)|(?<!\s)#)*\Z")
#: A file's name, which no reader of YAML takes for a number or a date.
_FILE = re.compile(r"[\w][\w .,'’()-]*\.[a-z]{2}[a-z0-9]+\Z")
_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$]|&(?=\w))")
_BLOCK = re.compile(r"(?m)^(\s*)([-+#=:]|\d+(?=[.)]))")


def yaml_text(value: str) -> str:
    """Return a text of one line as YAML: plain where that is safe, else in double quotes."""
    line = " ".join(value.split())
    if _FILE.match(line) or (_PLAIN.match(line) and line.casefold() not in _WORDS):
        return line
    return json.dumps(line, ensure_ascii=False)


def markdown_text(value: str) -> str:
    """Return a text of one line as Markdown that shows it letter for letter."""
    line = " ".join(value.split())
    return _BLOCK.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line))
