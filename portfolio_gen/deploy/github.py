"""What GitHub makes of a repository's address."""

import re

REPOSITORY = re.compile(
    r"(?:^|[@/.])github\.com(?::\d+)?[:/]+([^/\s]+)/([^/\s]+?)(?:\.git)?/?$", re.I
)


def owner_and_name(address: str) -> tuple[str, str] | None:
    """Return owner and name of a repository on GitHub, None for any other address."""
    found = REPOSITORY.search(address)
    return (found[1], found[2]) if found else None


def pages_address(address: str) -> str:
    """Return where GitHub Pages shows a repository without a domain of its own; "" if elsewhere.

    Source: docs.github.com, "What is GitHub Pages?", "Types of GitHub Pages sites".
    """
    found = owner_and_name(address)
    if found is None:
        return ""
    owner, name = found[0].lower(), found[1]
    home = f"https://{owner}.github.io/"
    return home if name.lower() == f"{owner}.github.io" else f"{home}{name}/"


def settings_address(address: str) -> str:
    """Return where Pages is switched on for a repository on GitHub, "" for any other."""
    found = owner_and_name(address)
    return f"https://github.com/{found[0]}/{found[1]}/settings/pages" if found else ""
