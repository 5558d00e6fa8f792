"""The folder of working files, kept out of the author's repository."""

import os


def keep_out_of_git(cache: str) -> None:
    """Write the file by which git passes over `.portfolio/`, if there is none."""
    path = os.path.join(cache, ".gitignore")
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("# Working files of portfolio: safe to delete.\n*\n")
