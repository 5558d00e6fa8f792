"""Programs of the machine that a build may call: found as a shell finds them."""

import os

#: What stands before a tool's name among the inputs of a build.
PREFIX = "tool:"


def find_tool(name: str, search: str) -> str:
    """Return the file of a program in the folders of `search`, which is written as in PATH.

    "" if there is none: that too is an input, since a program may appear.
    """
    for folder in search.split(os.pathsep):
        place = os.path.join(folder, name)
        if os.path.isabs(folder) and os.path.isfile(place) and os.access(place, os.X_OK):
            return place
    return ""
