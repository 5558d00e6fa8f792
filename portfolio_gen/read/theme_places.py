"""Where the files of themes lie."""

import os


def themes_folder() -> str:
    """Return the folder of the shipped themes, in a checkout as in an installed wheel."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "themes")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "themes")


def source_file(logical: str, root: str) -> str:
    """Return the file that a logical source name of a theme means."""
    if logical.startswith("theme:"):
        return os.path.join(themes_folder(), logical[len("theme:") :])
    return os.path.join(root, logical)
