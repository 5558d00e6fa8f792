"""A theme that prints every field of everything a template may see, made from the view types."""

import types
from collections.abc import Iterator
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from portfolio_gen.model.views import VIEW_TYPES, PageView, SiteView

PAGES = {
    "home": "HomePage",
    "list": "ListPage",
    "term": "TermPage",
    "person": "PersonPage",
    "people": "PeoplePage",
    "project": "ProjectPage",
    "wide": "ProjectPage",
    "note": "NotePage",
    "page": "TextPage",
    "redirect": "RedirectPage",
    "gone": "GonePage",
    "404": "NotFoundPage",
}
FILLINGS = {
    "quote": "<q>{{ content }} {{ arguments.by }} {{ arguments.level }}</q>",
    "aside": "<aside>{{ content }}</aside>",
    "figure": "{% import 'templates/all.html' as all with context %}"
    "{% for p in pictures %}{{ all.Picture(p) }}{% endfor %}",
    "image": "{% import 'templates/all.html' as all with context %}{{ all.Picture(picture) }}",
    "video_link": "{{ url }} {{ provider }}",
}


def printing_theme(folder: str) -> dict[str, str]:
    """Return the files of the theme, below a folder."""
    made = {
        "theme.yaml": f"name: {folder}\noptions:\n  accent: {{type: color, default: '#123456'}}\n"
        "components:\n  quote:\n    arguments:\n      by: {type: text}\n"
        "      level: {type: text}\n  aside: {}\n",
        "templates/all.html": "\n".join(_macro(view) for view in VIEW_TYPES),
        "assets/main.css": "body { background: url(dot.svg) }",
        "assets/dot.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "strings/en.yaml": "language.name: English\nword: word\nnot_found.text: Nothing.\n",
        "strings/fr.yaml": "language.name: français\npath.projects: projets\nword: mot\n"
        "language.direction: ltr\nnot_found.title: Rien\nnot_found.text: Rien.\n"
        "not_found.home: Accueil\n",
        **{f"components/{name}.html": text for name, text in FILLINGS.items()},
    }
    for name, view in PAGES.items():
        priced = {"page": "{{ data.prices.day }}", "wide": "wide"}.get(name, "")
        made[f"templates/{name}.html"] = (
            "{% import 'templates/all.html' as all with context %}"
            f"{{{{ asset('main.css') }}}} {{{{ t('word') }}}} {{{{ href(site.home) }}}} {priced}\n"
            f"{{{{ all.SiteView(site) }}}}\n{{{{ all.{view}(page) }}}}\n{{{{ body }}}}\n"
        )
    return {f"{folder}/{path}": text for path, text in made.items()}


def fields() -> Iterator[str]:
    """Yield `Type.field` for every field of every view type, those of all pages once."""
    shared = set(PageView.__struct_fields__)
    views: tuple[type[Struct], ...] = (PageView, *VIEW_TYPES)
    for view in views:
        for field in view.__struct_fields__:
            if view is PageView or not (issubclass(view, PageView) and field in shared):
                yield f"{view.__name__}.{field}"


def _macro(view: Any) -> str:
    hints = get_type_hints(view)
    lines = [f"{name}={_print(f'v.{name}', hints[name])}" for name in view.__struct_fields__]
    return f"{{% macro {view.__name__}(v) %}}\n" + "\n".join(lines) + "\n{% endmacro %}"


def _print(name: str, kind: Any) -> str:
    """Return template text that prints a value of a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is bytes:
        return ""
    if kind in (str, int, float, bool, Any) or origin is Literal:
        return f"{{{{ {name} }}}};"
    if origin is tuple:
        return f"{{% for x in {name} %}}{_print('x', inner[0])}{{% endfor %}}"
    if origin is dict:
        value = _print(f"{name}[k]", inner[1])
        return f"{{% for k in {name} %}}{{{{ k }}}}:{value}{{% endfor %}}"
    if origin in (Union, types.UnionType):
        return f"{{% if {name} %}}{_print(name, inner[0])}{{% endif %}}"
    assert getattr(kind, "__struct_fields__", None), (
        f"{name} has a type that is not printed: {kind}"
    )
    return f"{{{{ {kind.__name__}({name}) }}}}"


assert SiteView in VIEW_TYPES
