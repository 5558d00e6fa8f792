"""What the tests of messages share: a page, and what was told of a site."""

from tests.conftest import Site

CONFIG = "title: Ada\ntheme: base\n"
LOOM = "content/projects/loom/index.md"
CHAIR = "content/projects/chair/index.md"


def page(lines: str = "", body: str = "Text.") -> str:
    return f"---\ntitle: Loom\n{lines}\n---\n{body}\n"


def told(site: Site) -> list[str]:
    """Return each problem of the last build as "code line:column message | hint"."""
    return [
        f"{each.code} {each.span.line}:{each.span.column} {each.message} | {each.hint}"
        for each in site.problems
    ]
