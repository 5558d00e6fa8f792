"""What machines read is searched for secret words like all else."""

import re

import pytest

from portfolio_gen.check.secrets import words_in
from tests.conftest import MakeSite

NAME = "Banque Régionale d'Épargne"
CONFIG = "title: Ada\ntheme: base\nbase_url: https://ada.example/\ncontact: a@ada.example\n"
LOOM = "content/projects/loom/index.md"
FIELDS = ("title", "summary", "place", "kind", "role", "tags", "skills", "credits", "awards")


@pytest.mark.parametrize("field", FIELDS)
def test_a_name_is_found_in_whatever_says_it(make_site: MakeSite, field: str) -> None:
    title = "" if field == "title" else "title: Loom\n"
    listed = ("role", "tags", "skills", "credits", "awards")
    value = f'["{NAME}"]' if field in listed else f'"{NAME}"'
    front = f"---\n{title}date: 2025\n{field}: {value}\n---\n"
    site = make_site({"portfolio.yaml": CONFIG, LOOM: front})
    assert not site.result.failed
    found = {path for path, data in site.files().items() if words_in(data, path, [NAME])}
    says: dict[str, tuple[str, ...]] = {"feed.xml": ("title", "summary", "kind", "tags", "credits")}
    says["feed.json"] = ("title", "summary", "kind", "tags")  # credits are in the text
    says["portfolio.json"] = FIELDS[:-1]
    assert {path for path, fields in says.items() if field in fields} <= found
    (data,) = re.findall(r'ld\+json">.*</script>', site.page("projects/loom/"))
    assert words_in(data.encode(), "x.html", [NAME]) or field in ("role", "skills")


def test_a_name_is_found_in_the_card_and_in_the_address_of_a_code(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG + f'author: {{name: Ada, location: "{NAME}"}}\n',
            LOOM: f'---\ntitle: Loom\nslug: "{NAME}"\n---\n',
        }
    )
    found = {path for path, data in site.files().items() if words_in(data, path, [NAME])}
    assert {"contact.vcf", "sitemap.xml", "portfolio.json"} <= found
    assert "projects/banque-regionale-d-epargne/qr.svg" in found


def test_a_secret_in_what_only_machines_read_stops_the_build(make_site: MakeSite) -> None:
    """A link's label is on no page of this theme, but its address is in the index."""
    site = make_site(
        {
            "portfolio.yaml": CONFIG.replace("theme: base", "theme: own")
            + "author: {name: Ada, links: [{label: A, url: 'https://zorglub.example/'}]}\n",
            "own/theme.yaml": "name: own\n",
            "own/strings/en.yaml": "not_found.title: Lost\n",
            **{f"own/templates/{name}.html": "{{ page.title }}" for name in ("home", "404")},
            "content/home.md": "---\ntitle: Ada\nredact: [zorglub]\n---\n",
        },
        built=False,
    )
    site.build()
    assert "secret-published" in site.codes()
    assert not site.out.exists()
