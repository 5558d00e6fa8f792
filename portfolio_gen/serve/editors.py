"""Editors that open a file at a place when a link is followed."""

from collections.abc import Mapping
from urllib.parse import quote

#: Name → address, in which {path} is absolute and begins with `/`; line and column count from 1.
EDITORS: Mapping[str, str] = {
    "bbedit": "x-bbedit://open?url=file://{path}&line={line}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "idea": "idea://open?file={path}&line={line}&column={column}",
    "macvim": "mvim://open?url=file://{path}&line={line}&column={column}",
    "none": "",
    "nova": "nova://open?path={path}&line={line}&column={column}",
    "phpstorm": "phpstorm://open?file={path}&line={line}&column={column}",
    "pulsar": "atom://core/open/file?filename={path}&line={line}&column={column}",
    "pycharm": "pycharm://open?file={path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscode-insiders": "vscode-insiders://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "webstorm": "webstorm://open?file={path}&line={line}&column={column}",
    "windsurf": "windsurf://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
}
DEFAULT = "vscode"
#: Schemes that would run or show something in the page instead of opening an editor.
REFUSED = ("javascript", "data", "vbscript", "blob", "about")


def editor_template(wanted: str) -> str | None:
    """Return the address template that a name or a template means, None if it is neither.

    A template of one's own has a scheme and {path}; {line} and {column} if the editor takes them.
    "none" gives "": places are then no links.
    """
    if wanted in EDITORS:
        return EDITORS[wanted]
    scheme, colon, _ = wanted.partition(":")
    plain = scheme.isascii() and scheme.replace("-", "").replace("+", "").isalnum()
    if not colon or not plain or "{path}" not in wanted or scheme.lower() in REFUSED:
        return None
    return wanted


def editor_address(template: str, path: str, line: int, column: int) -> str:
    """Return the address that opens an absolute path at a line and column, "" for no template."""
    if not template:
        return ""
    slashed = path.replace("\\", "/")
    slashed = slashed if slashed.startswith("/") else "/" + slashed  # C:/… on Windows
    encoded = quote(slashed, safe="/:~-._")
    return (
        template.replace("{path}", encoded)
        .replace("{line}", str(line))
        .replace("{column}", str(column))
    )
