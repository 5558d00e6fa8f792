"""Programs of the machine that a build may call: found as a shell finds them."""

import os
import sys
from collections.abc import Sequence

#: What stands before a tool's name among the inputs of a build.
PREFIX = "tool:"
#: How the file of a program ends.
ENDINGS = (".exe",) if sys.platform == "win32" else ("",)


def find_tool(name: str, search: str, endings: Sequence[str] = ENDINGS) -> str:
    """Return the file of a program in the folders of `search`, which is written as in PATH.

    "" if there is none: that too is an input, since a program may appear. The current folder is
    not looked in, as Windows does: it may be a stranger's.
    """
    for folder in search.split(os.pathsep):
        for place in (os.path.join(folder, name + ending) for ending in endings):
            if os.path.isabs(folder) and os.path.isfile(place) and os.access(place, os.X_OK):
                return place
    return ""
