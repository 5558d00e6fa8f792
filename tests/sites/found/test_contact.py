"""How to write after the work: links that begin a message, the card, codes for phones."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import vobject
import zxingcpp

from portfolio_gen.model.views import Author, Contact, SiteView
from portfolio_gen.pictures.vips import Image
from portfolio_gen.plan.contact_card import card
from tests.conftest import MakeSite, Site

CONFIG = (
    "title: Ada\ntheme: {}\nbase_url: https://ada.example/work/\nlanguages: [en, fr]\n"
    "contact: a+b@ada.example\n"
)
LOOM = "content/projects/loom/index.md"
TITLES = ("Loom", 'Été & "co" <b> 100 % #1? + \U0001f9f6 \u05d0')


def mail(site: Site, path: str) -> tuple[str, dict[str, list[str]]]:
    """Return address and fields of the message that a page's contact begins."""
    page = site.page(path).replace("<wbr>", "")  # where the address may break
    (link,) = re.findall(r'class="mail"[^>]*><a href="(mailto:[^"]*)">a\+b@ada\.example</a>', page)
    parts = urlsplit(unescape(link))
    assert "+" not in parts.query, "a plus would be read as one, not as a space"
    return parts.path, parse_qs(parts.query, strict_parsing=bool(parts.query))


@pytest.mark.parametrize("theme", ["base", "dossier", "cimaise", "registre"])
@pytest.mark.parametrize("title", TITLES)
def test_a_work_begins_a_message_with_its_title_and_address(
    make_site: MakeSite, theme: str, title: str
) -> None:
    written = title.replace('"', '\\"')
    front = f'---\ntitle: "{written}"\n---\n'
    site = make_site(
        {
            "portfolio.yaml": CONFIG.format(theme) + "typography: false\n",
            LOOM: front,
            "content/projects/loom/index.fr.md": front,
        }
    )
    assert mail(site, "projects/loom/") == (
        "a+b@ada.example",
        {"subject": [f"About “{title}”"], "body": ["https://ada.example/work/projects/loom/"]},
    )
    assert mail(site, "fr/projets/loom/")[1]["subject"] == [f"À propos de «\u00a0{title}\u00a0»"]
    assert mail(site, "") == ("a+b@ada.example", {})


def test_without_an_address_the_message_has_a_subject_alone(make_site: MakeSite) -> None:
    site = make_site(
        {"portfolio.yaml": "title: Ada\ntheme: base\ncontact: a+b@ada.example\n",
         LOOM: "---\ntitle: Loom\n---\n"}
    )  # fmt: skip
    assert mail(site, "projects/loom/")[1] == {"subject": ["About “Loom”"]}
    assert not list(site.out.rglob("qr.svg"))
    assert "URL" not in site.page("contact.vcf")


def test_the_card_is_read_by_another_program(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG.format("base")
            + "author: {name: 'Ada; L., \\B', job: weaver, location: 'Lyon, France', "
            "links: [{label: Web, url: 'https://web.example/'}]}\n",
        }
    )
    text = (site.out / "contact.vcf").read_bytes().decode()
    assert text.count("\n") == text.count("\r\n")
    found = vobject.readOne(text)
    assert found.version.value == "4.0"
    assert found.fn.value == "Ada; L., \\B"
    assert found.email.value == "a+b@ada.example"
    assert found.title.value == "weaver"
    assert [url.value for url in found.url_list] == [
        "https://ada.example/work/",
        "https://web.example/",
    ]
    assert found.adr.value.city == "Lyon, France"
    assert '<a href="contact.vcf" download>Add to your contacts</a>' in site.page("")


def test_lines_of_the_card_are_short_and_as_they_were_written(make_site: MakeSite) -> None:
    job = (
        "Tisserande, teinturière\u202f: étoffes d’été, toiles d’hiver et « autres merveilles » ! ?"
        * 2
    )
    config = "title: Ada\ntheme: base\nlanguages: [fr]\ncontact: a@b.example\n"
    site = make_site({"portfolio.yaml": f"{config}author: {{job: '{job}'}}\n"})
    data = (site.out / "contact.vcf").read_bytes()
    assert all(len(line) <= 75 and line.decode() for line in data.split(b"\r\n")[:-1])
    assert vobject.readOne(data.decode()).title.value == job


def test_no_text_ends_a_line_of_the_card() -> None:
    view = SiteView("en", "A", "/", author=Author("A\r\nEMAIL:x"), contact=Contact("a@b.example"))
    assert "\r\nEMAIL:x" not in card(view)
    assert vobject.readOne(card(view)).fn.value == "A\nEMAIL:x"


@pytest.mark.parametrize("own", [True, False])
def test_there_is_no_card_without_an_address_to_write_to(make_site: MakeSite, own: bool) -> None:
    files = {"static/contact.vcf": "BEGIN:VCARD"} if own else {}
    site = make_site({"portfolio.yaml": "title: Ada\ntheme: base\n", **files})
    assert (site.out / "contact.vcf").exists() == own
    assert not site.result.failed


def decoded(path: Path) -> str:
    """Return what a phone reads of a drawing, shown at six pixels a module."""
    picture = Image.new_from_buffer(path.read_bytes(), "", scale=6).flatten(background=[255])
    grey = picture.colourspace("b-w")[0].cast("uchar")
    rows = memoryview(bytes(grey.write_to_memory())).cast("B", (grey.height, grey.width))
    found = zxingcpp.read_barcodes(rows)
    return str(found[0].text)


def test_codes_lead_to_their_pages(make_site: MakeSite) -> None:
    site = make_site(
        {
            "portfolio.yaml": CONFIG.format("base"),
            LOOM: "---\ntitle: Loom\nslug: été и лето\n---\n",
            "content/home.fr.md": "---\ntitle: Ada\n---\n",
        }
    )
    base = "https://ada.example/work/"
    found = {
        path.relative_to(site.out).parent.as_posix(): decoded(path)
        for path in sorted(site.out.rglob("qr.svg"))
    }
    assert found == {
        ".": base,
        "fr": f"{base}fr/",
        "projects/ete-и-лето": f"{base}projects/ete-%D0%B8-%D0%BB%D0%B5%D1%82%D0%BE/",
    }
    assert 'class="qr" src="qr.svg" width="96" height="96" alt="" loading="lazy"' in site.page("")
