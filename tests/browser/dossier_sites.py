"""Sites in the theme Dossier: the example, and one with all that is awkward to set."""

from pathlib import Path

from portfolio_gen.build import build
from portfolio_gen.model.wishes import Wishes
from tests.conftest import TODAY, write_site
from tests.example import EXAMPLE, copy_of_example

PHOTO = EXAMPLE / "content" / "projects" / "poste-de-remontage" / "gouttiere.jpg"

CONFIG = """\
title: Maximilienne-Alexandrine de La Rochefoucauld-Montbrison et associés
tagline: ingénierie documentaire et conception de services
languages: [fr, en]
theme: dossier
author: {name: Max, email: une.adresse.electronique.tres.longue@un-domaine-interminable.example.org}
"""
COLUMNS = " | ".join(f"Colonne {at}" for at in range(12))
EVERYTHING = f"""\
---
title: Anticonstitutionnellement, une refonte des procédures interministérielles transfrontalières
summary: Tout ce qu’un texte peut contenir, et davantage.
date: 2024
kind: Accompagnement méthodologique interministériel
role: [Enquête, Conception]
cover: {{src: photo.jpg, alt: Un appui}}
gallery:
- {{src: photo.jpg, alt: Un appui}}
tags: [{", ".join(f"sujet numéro {at}" for at in range(40))}]
results:
- value: 1 sur 1,2 million de dossiers
  label: bien trop long pour être grand
- value: 84 %
  label: de dossiers complets
  before: 58 %
  after: 84 %
  basis: measured
  source: Registre du service, 2024
- Une phrase compte autant qu’un nombre.
---
Du `code_en_ligne_sans_espace_{"a" * 80}` et un mot {"interminable" * 10}. Une note[^1].

## Une partie

- un
  - deux
    - trois
      1. quatre
- [x] fait

| {COLUMNS} |
|{"---|" * 12}
| {COLUMNS} |

```python
def une_fonction(argument, autre): return "{"une chaîne " * 20}"
```

Terme
: Sa définition.

https://www.youtube.com/watch?v=aqz-KE-bpKQ

:::quote by="Quelqu’un" consent=oui
Une citation.
:::

:::results source="la source"
- **12 %** de quelque chose
:::

:::compare
![Avant](photo.jpg) ![Après](photo.jpg)
:::

:::steps
1. Première étape.
:::

:::aside title="À part"
Une remarque.
:::

[^1]: Une note.
"""


def example(place: Path) -> Path:
    """Build the example site in this theme and return the folder of the result."""
    source, out = place / "example", place / "example-out"
    copy_of_example(source, "light")
    wishes = Wishes(theme="dossier")
    assert build(str(source), str(out), today=TODAY, wishes=wishes).problems == ()
    return out


def awkward(place: Path, options: str = "", *, portable: bool = False) -> Path:
    """Build a site of long words, many tags, every component, and a project with a title alone."""
    source, out = place / "awkward", place / "awkward-out"
    write_site(
        source,
        {
            "portfolio.yaml": CONFIG + options,
            "content/home.md": "---\ntitle: Max\n---\nJ’aide à *écrire ce qu’elles font*.\n",
            "content/projects/tout/index.md": EVERYTHING,
            "content/projects/tout/photo.jpg": PHOTO.read_bytes(),
            "content/projects/rien/index.md": "---\ntitle: Rien\n---\n",
        },
    )
    result = build(str(source), str(out), today=TODAY, wishes=Wishes(portable=portable))
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    return out
