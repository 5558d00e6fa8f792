"""What the server adds to a page that it serves, never to a file: one script in the head."""

import html
import re

#: Comments are matched first, so that no head is found within one.
HEAD = re.compile(rb"<!--.*?-->|<head(?:\s[^>]*)?>", re.IGNORECASE | re.DOTALL)
START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype[^>]*>)?\s*(?:<html(?:\s[^>]*)?>)?", re.I)
BASE = re.compile(rb"""(<base\s+href=)(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
SEARCHED = 20_000  # bytes: what stands before a head is short


def script_tag(digest: bytes, mark: str) -> bytes:
    """Return the element that brings the preview's script into a page.

    It says what the page was made of: the digest of its bytes and the `mark` of the build, so that
    what changes between load and connection is not missed.
    """
    return (
        f'<script src="/_portfolio/preview.js" data-digest="{digest.hex()}" '
        f'data-mark="{html.escape(mark)}" defer></script>'
    ).encode()


def inserted(page: bytes, tag: bytes) -> bytes:
    """Return a page with an element as the first of its head.

    There it is out of reach of the theme's selectors and of a policy in a `<meta>`. Without a head
    it comes behind the doctype and `<html>`, so that no page falls into quirks mode.
    """
    for found in HEAD.finditer(page, 0, SEARCHED):
        if not found.group().startswith(b"<!--"):
            return page[: found.end()] + tag + page[found.end() :]
    start = START.match(page)
    end = start.end() if start else 0
    return page[:end] + tag + page[end:]


def at_root(page: bytes) -> bytes:
    """Return the site's own 404 page with its links leading into the preview."""
    return BASE.sub(rb'\1"/"', page, count=1)


def not_found(address: str, lang: str, moved: str = "") -> bytes:
    """Return a page that says that nothing is at an address; it has no script yet.

    `moved` is the address to which the page that was there went, "" if none did.
    """
    words = FRENCH if lang.partition("-")[0].lower() == "fr" else ENGLISH
    title, text, home, there = words
    lines = [f"<p>{text}</p>"]
    if moved:
        lines.append(f'<p>{there} <a href="{html.escape(moved)}">{html.escape(moved)}</a></p>')
    lines.append(f'<p><a href="/">{home}</a></p>')
    shown = html.escape(address if len(address) <= 200 else address[:200] + "…")
    return PAGE.format(
        lang="fr" if words is FRENCH else "en",
        title=title,
        address=shown,
        text="\n".join(lines),
    ).encode()


ENGLISH = (
    "Nothing here yet",
    "When a page comes to be at this address, it shows itself here.",
    "Home page",
    "The page that was here is now at",
)
FRENCH = (
    "Rien ici pour l’instant",
    "Dès qu’une page existera à cette adresse, elle s’affichera ici.",
    "Page d’accueil",
    "La page qui était ici est maintenant à l’adresse",
)
PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>404 – {title}</title>
<link rel="icon" href="data:,">
<style>
:root {{ color-scheme: light dark; --bg: #f5f7f4; --ink: #17201c; --muted: #52605a;
  --accent: #0b5b46; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --bg: #121715; --ink: #e3e9e5; --muted: #9daaa3; --accent: #74d3b4; }}
}}
html {{ background: var(--bg); color: var(--ink); }}
body {{ margin: 0 auto; max-width: 38rem; padding: 22vh 1.5rem 3rem;
  font: 1.125rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, serif; }}
h1 {{ margin: 0 0 .6rem; font-weight: 400; font-size: clamp(2rem, 1.5rem + 2.5vw, 3.25rem);
  line-height: 1.08; letter-spacing: -.018em; text-wrap: balance; }}
code {{ font: .8em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  color: var(--muted); overflow-wrap: anywhere; }}
p {{ margin: 1rem 0; text-wrap: pretty; }}
a {{ color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }}
a:focus-visible {{ outline: 2px solid; outline-offset: 4px; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p><code>{address}</code></p>
{text}
</main>
</body>
</html>
"""
