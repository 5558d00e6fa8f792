"""What GitHub makes of a repository's address."""

import re
from urllib.parse import urlsplit

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


def doubt(base_url: str, domain: str, address: str) -> str:
    """Return why `base_url` seems to be another address than the site will have; "" if it doesn't.

    `domain` is what CNAME says, "" without one; `address` is that of the repository.
    """
    if not base_url:
        return ""
    host = urlsplit(base_url).hostname or ""
    if domain:
        is_other = host.removeprefix("www.") != domain.lower().removeprefix("www.")
        return f"`base_url` is {base_url}, and the domain of the site is {domain}" * is_other
    shown = pages_address(address)
    if shown and host.endswith(".github.io") and base_url.rstrip("/") != shown.rstrip("/"):
        return f"`base_url` is {base_url}, and GitHub shows this repository at {shown}"
    return ""
