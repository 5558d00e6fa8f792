"""The page that the preview shows where nothing is."""

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
