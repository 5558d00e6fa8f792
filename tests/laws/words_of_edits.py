"""What the author of edits.py writes: values, files and mistakes to choose from."""

from tests.files import noted, pdf, photograph, png
from tests.laws.support import TODAY, writeup

DAYS = ("2025-12-31", "2026-03-01", TODAY, "2026-05-02", "2026-06-15", "2027-01-01")
TAGS = ("[wool]", "[wool, silk]", "[silk, Felt]", "[]", "[C++]")
FRONT: dict[str, tuple[str, ...]] = {
    "title": ("Loom", "Web", "Éclat : tissé", "On"),
    "summary": ("Short.", "Longer, with ‘words’.", ""),
    "date": ("2023", "2024-05", "2025-06-12", ""),
    "start": ("2022", "2024-01", ""),
    "end": ("ongoing", "2025-01", ""),
    "updated": ("2026-04-01", ""),
    "tags": TAGS,
    "skills": ("[dyeing]", "[dyeing, C#]", ""),
    "kind": ("weaving", "drawing", ""),
    "place": ("Lyon", ""),
    "draft": ("true", ""),
    "unlisted": ("true", ""),
    "featured": ("true", ""),
    "order": ("1", "2", ""),
    "publish_on": ("2026-05-02", "2026-01-01", ""),
    "expire_on": ("2026-05-02", "2026-01-01", ""),
    "embargo": ("2026-06-01", ""),
    "slug": ("chosen", ""),
    "aliases": ("[/old/]", "[/older/, /oldest.html]", ""),
    "cover": (
        "a.png",
        "{src: b.png, alt: B, caption: Cap}",
        "{src: a.png, alt: A, focus: [0, 0.9]}",
        "",
    ),
    "gallery": ("all", "[a.png, b.png]", ""),
    "results": ("[One more]", ""),
    "credits": ("[{person: jo, role: help}]", ""),
    "files": ("[{label: Plan, src: plan.pdf}]", ""),
    "template": ("page", ""),
    "redact": ("[Zebra]", ""),
    "navigation": ("false", ""),
}
OF_KIND = {
    "notes": {"title", "summary", "date", "tags", "slug", "aliases", "cover", "draft", "unlisted"},
    "pages": {"title", "summary", "slug", "aliases", "order", "navigation", "draft", "publish_on"},
    "selections": {"title", "summary", "slug", "draft"},
}
CONFIG: dict[str, tuple[str, ...]] = {
    "title": ("Ada", "Ada L."),
    "tagline": ("Weaver", "{en: Weaver, fr: Tisserande}", ""),
    "description": ("Cloth.", ""),
    "base_url": ("https://ada.example/work/", "https://ada.example/", ""),
    "languages": ("[en, fr]", "[fr, en]"),
    "untranslated": ("show_original", "hide", ""),
    "theme": ("plain", "other"),
    "options": ('{accent: "#ff0000"}', "{wide: true}", ""),
    "navigation": ("[projects, about]", "[{label: Web, url: https://w.example}]", ""),
    "paths": ("{projects: {fr: realisations}}", "{tags: words}", ""),
    "gone": ("[/gone/]", "[/gone/, /fr/parti/]", ""),
    "typography": ("false", ""),
    "author": ("{name: A. L., picture: content/projects/p0/a.png}", "{email: a@a.example}", ""),
    "contact": ("hello@ada.example", ""),
    "domain": ("ada.example", ""),
    "timezone": ("Europe/Paris", ""),
    "images": (
        "{quality: 50}",
        "{formats: [webp, jpeg]}",
        "{remove: [credit, creator]}",
        "",
    ),
}
THEME: dict[str, tuple[str, ...]] = {
    "theme/templates/page.html": ("<p>{{ page.title }}</p>{{ body }}", "{{ data.prices.day }}"),
    "theme/templates/gone.html": ("<p>{{ t('gone.text') }}</p>",),
    "theme/templates/note.html": ("{% for name in data %}{{ name }}{% endfor %}{{ body }}",),
    "theme/templates/parts/show.html": (
        "{% macro cards(items) %}{{ items|length }}{% endmacro %}{% macro terms(items) %}"
        "{% endmacro %}{% macro links(items) %}{% endmacro %}{% macro picture(p) %}{% endmacro %}",
    ),
    "theme/components/quote.html": ("<q>{{ content }}</q>", "<q>{{ data.prices.day }}</q>"),
    "theme/components/image.html": ("<b>{{ picture.alt }}</b>",),
    "theme/strings/fr.yaml": ("next: Suivant\n", "gone.text: Adieu.\nnext: Puis\n"),
    "theme/strings/en.yaml": ("next: Next\n", "path.projects: works\n"),
    "theme/assets/main.css": ("body { color: red }", "b { background: url('dot.svg') }"),
    "theme/assets/dot.svg": ("<svg xmlns='http://www.w3.org/2000/svg'/>",),
    "other/theme.yaml": ("name: other\nextends: plain\n", "extends: plain\noptions: {}\n"),
    "other/templates/page.html": ("<h2>{{ page.title }}</h2>",),
}
#: Changes to the theme in the site's own folder: file, words in it, other words.
SWAPS = (
    ("plain/theme.yaml", "level: {type: text}", "level: {type: number}"),
    ("plain/theme.yaml", "level: {type: text}", "level: {type: flag}"),
    ("plain/theme.yaml", 'default: "#123456"', 'default: "#654321"'),
    ("plain/templates/project.html", "page.place", "page.summary"),
    ("plain/theme.yaml", "default: {widths: [16, 200]}", "default: {widths: [100], quality: 60}"),
    ("plain/theme.yaml", '"1:1"', '"3:2"'),
    ("plain/templates/404.html", "words.text", "words.title"),
    ("plain/components/aside.html", "<aside>", "<aside class=a>"),
)
ADDED: dict[str, str | bytes] = {
    "content/projects/new/index.md": writeup({"title": "New", "tags": "[silk]"}, "It is new.\n"),
    "content/projects/new/index.fr.md": writeup({"title": "Neuf"}, "Voilà : neuf !\n"),
    "content/notes/third.md": writeup({"title": "Third", "date": "2026-03-03"}, "Thrice.\n"),
    "content/pages/legal.md": writeup({"title": "Legal"}, "> None.\n"),
    "content/selections/kim.md": writeup({"title": "Kim", "projects": "[p1]"}, "Hello Kim.\n"),
    "content/projects/p1/index.fr.md": writeup({"title": "Projet 1"}, "« Un » : 1 200 %\n"),
    "content/notes/first.fr.md": writeup({"title": "Premier"}, "Une note...\n"),
    "content/projects/p0/plan.pdf": pdf("plan"),
    "content/projects/p1/plan.pdf": pdf("other plan"),
    "content/projects/p2/01 From the street.png": png(7, 5, 90),
    "content/projects/p2/02 Street.jpg": noted(photograph(120, 90)),
    "content/projects/p3/street.jpg": noted(photograph(120, 90, 40)),
    "content/projects/p3/drawn.svg": "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
    "static/img/shot.jpg": noted(photograph(20, 10)),
    "content/projects/p2/pictures.yaml": "a.png: Drawn by hand\n",
    "static/CNAME.txt": "none",
    "static/img/logo.png": png(3, 3, 7),
    "static/_hidden": "ignored",
    ".portfolio/published.txt": "/about/\n/projects/p4/\n/vanished/\n",
}
BODIES = (
    "\nMore.\n",
    "\n```python\nprint(1)\n```\n",
    "\n![B](b.png){.wide}\n",
    "\n:::aside\nAside ![A](a.png).\n:::\n",
    "\n:::quote by=Kim level=3\nWell...\n:::\n",
    "\n[Two](../p2/index.md#part-2)\n",
    "\n[Plan](plan.pdf)\n",
    "\n![Street](street.jpg) and ![Drawn](drawn.svg)\n",
    "\n[The original](street.jpg)\n",
    "\nhttps://youtu.be/abcdefghijk\n",
    "\nNote[^1]\n\n[^1]: Foot.\n",
)
MISTAKES: dict[str, tuple[str, ...]] = {
    "content/projects/p0/index.md": ("---\ntitle: [A\n---\n", "[Dead](../nowhere/index.md)\n"),
    "content/notes/first.md": ("---\ntitel: A\n---\nText.\n", "![](none.png)\n"),
    "content/projects/p1/a.png": ("not a picture",),
    "portfolio.yaml": ("title: [Ada\n", "title: Ada\ntheme: nowhere\n", ""),
    "theme/templates/page.html": ("{% if %}", "{{ page.nothing }}", "<a href=gone.html>x</a>"),
    "plain/theme.yaml": ("name: plain\ncomponents: {}\n",),
    "data/prices.yaml": ("a: b: c: [\n",),
    "theme/strings/en.yaml": ("next: [\n",),
}
