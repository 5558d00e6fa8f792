"""How a contact sheet looks: above its pictures, and below them."""

from html import escape

from portfolio_gen.contact_words import Words

_HEAD = """<!doctype html>
<html lang="{lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
body {{ margin: 2rem auto; max-width: 116rem; padding: 0 1.5rem; font: 1rem/1.5 system-ui,
  sans-serif; color: #1d1d1b; background: #fff; box-sizing: border-box }}
h1 {{ line-height: 1.2 }}
p {{ max-width: 42rem }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(min(35rem, 100%), 1fr));
  gap: 2.5rem 1.5rem; margin: 2rem 0; align-items: start }}
figure {{ margin: 0; overflow-wrap: anywhere }}
img, video {{ display: block; box-sizing: border-box; max-width: 100%; max-height: 90vh;
  border: 1px solid #ccc }}
@media (min-width: 56rem) and (max-width: 74rem) {{
  figure {{ display: grid; grid-template: auto 1fr / 35rem 1fr; gap: 0 1.5rem }}
  figure > :first-child {{ grid-row: 1 / 3 }}
  dl {{ margin-block: 0 .5rem }}
}}
dl, details {{ margin: .5rem 0; font-size: .875rem }}
dt {{ font-weight: bold }}
dd {{ margin: 0 }}
code {{ padding: .1em .3em; background: #f0f0ee }}
.next {{ margin: 2.5rem 0; padding-top: 1rem; border-top: 1px solid #ccc; max-width: none }}
</style>
<h1>{title}</h1>
<p>{about}</p>
<main>
"""


def head(work: str, words: Words) -> str:
    """Return the sheet of a work up to its pictures."""
    title = words["title"].format(work=escape(work))
    return _HEAD.format(lang=words["lang"], title=title, about=words["about"])


def next_step(words: Words) -> str:
    """Return what to do once all was looked at."""
    return f'<p class="next">{words["next"]} <code>portfolio check --approve</code></p>\n'
