"""What the server adds to a page that it serves, never to a file: one script in the head."""

import html
import re

from portfolio_gen.french.voice import ENGLISH, Voice
from portfolio_gen.serve.missing import PAGE

#: Comments are matched first, so that no head is found within one.
HEAD = re.compile(rb"<!--.*?-->|<head(?:\s[^>]*)?>", re.IGNORECASE | re.DOTALL)
START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype[^>]*>)?\s*(?:<html(?:\s[^>]*)?>)?", re.I)
BASE = re.compile(rb"""(<base\s+href=)(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
SEARCHED = 20_000  # bytes: what stands before a head is short


def script_tag(digest: bytes, mark: str, lang: str = "en") -> bytes:
    """Return the element that brings the preview's script into a page.

    It says what the page was made of: the digest of its bytes and the `mark` of the build, so that
    what changes between load and connection is not missed; and the language of who is told things.
    """
    return (
        f'<script src="/_portfolio/preview.js" data-digest="{digest.hex()}" '
        f'data-mark="{html.escape(mark)}" data-lang="{html.escape(lang)}" defer></script>'
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


def not_found(address: str, voice: Voice = ENGLISH, moved: str = "") -> bytes:
    """Return a page that says that nothing is at an address; it has no script yet.

    `moved` is the address to which the page that was there went, "" if none did.
    """
    text = voice.said("When a page comes to be at this address, it shows itself here.")
    lines = [f"<p>{text}</p>"]
    if moved:
        there = voice.said("The page that was here is now at")
        lines.append(f'<p>{there} <a href="{html.escape(moved)}">{html.escape(moved)}</a></p>')
    lines.append(f'<p><a href="/">{voice.said("Home page")}</a></p>')
    shown = html.escape(address if len(address) <= 200 else address[:200] + "…")
    return PAGE.format(
        lang="fr" if voice.is_french else "en",
        title=voice.said("Nothing here yet"),
        address=shown,
        text="\n".join(lines),
    ).encode()
