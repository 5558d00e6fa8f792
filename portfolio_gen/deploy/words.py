"""What git says when it can't reach a remote or may not write there, in words for an author."""

from portfolio_gen.deploy.refusal import Refusal
from portfolio_gen.deploy.repository import Target
from portfolio_gen.deploy.signs import (
    ABSENT,
    AUTHENTICATION,
    HOOKS,
    LARGE,
    NETWORK,
    OLD,
    PROTECTED,
)


def refused(words: str, target: Target) -> Refusal:
    """Return what git said of a remote as a refusal that says what to do."""
    said = words.lower()
    advice = _advice(said, target)
    lines = [line for line in words.split("\n") if line.strip() and not line.startswith("hint:")]
    quoted = "".join(f"\n   git: {line.strip()}" for line in lines[:6])
    reason, then = advice
    return Refusal(f"{reason}; nothing was published{quoted}", then)


def _advice(said: str, target: Target) -> tuple[str, str]:
    if "cannot create" in said and "exists" in said:
        return (
            f"{target.branch} can't be a branch beside another whose name it begins with, or that "
            "begins with it",
            "choose another with --branch; the usual one is gh-pages",
        )
    if any(each in said for each in PROTECTED):
        return (
            f"{target.shown} is protected",
            "with --history it may go; else allow it to be replaced (on GitHub: Settings → "
            "Branches, or Rules: allow force pushes), or choose another with --branch",
        )
    if any(each in said for each in OLD):
        return (
            f"somebody else published to {target.shown} in the meantime",
            "look at the site, then run `portfolio deploy` again",
        )
    if any(each in said for each in LARGE):
        return (
            f"{target.shown} takes no files as large as some of these",
            "`portfolio check` names them; make them smaller or put them elsewhere",
        )
    if any(each in said for each in AUTHENTICATION):
        return (
            f"you could not be recognised as somebody who may write to {target.shown}",
            "sign in once: on GitHub with its own tool, `gh auth login` and `gh auth setup-git`; "
            "elsewhere with an SSH key. Then `git ls-remote` and the address must work",
        )
    if any(each in said for each in ABSENT):
        return (
            f"there is no repository at the address of {target.shown}",
            "look at `git remote -v`; `git remote set-url` mends it. A private repository is "
            "not found either by somebody who may not see it",
        )
    if any(each in said for each in HOOKS):
        return (
            f"a hook of {target.shown} refused the site",
            "its words stand above; whoever keeps the repository can change it",
        )
    if any(each in said for each in NETWORK):
        return (
            f"{target.shown} can't be reached",
            "look at your connection and run `portfolio deploy` again",
        )
    return (
        f"{target.shown} did not take the site",
        "the lines of git say why; the site stays ready in _site/",
    )
