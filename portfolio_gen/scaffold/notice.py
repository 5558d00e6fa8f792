"""The legal notice that French law asks a professional site for, complete or with open places.

The law is n° 2004-575 of 21 June 2004 (LCEN) as n° 2024-449 of 21 May 2024 (SREN) left it. Its
article 1-1, I, asks a person for surname, first names, domicile, telephone and number of
registration, for the director of the publication, and for name, address and telephone of the host;
II lets those who don't publish professionally name the host alone, if it knows who they are.
Article 19 adds an e-mail address for those who sell. What only some have to say stands as comments:
"EI" (code de commerce, R. 526-27), form and capital of a company, VAT (CGI, 293 B), the mediator of
those who sell to consumers (code de la consommation, L. 616-1).
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from portfolio_gen.model.notice import OPEN
from portfolio_gen.scaffold.texts import text
from portfolio_gen.scaffold.written import markdown_text

#: Whoever names this host means this company. It publishes no telephone number, but a form
#: (docs.github.com, "GitHub General Privacy Statement", "Contact Us").
GITHUB = {
    "en": "GitHub, Inc., 88 Colin P. Kelly Jr. Street, San Francisco, CA 94107, United States, "
    "contact: <https://support.github.com/contact>",
    "fr": "GitHub, Inc., 88 Colin P. Kelly Jr. Street, San Francisco, CA 94107, États-Unis, "
    "contact : <https://support.github.com/contact>",
}
LA_POSTE = "356000000"
_PHONE = re.compile(r"\+?\(?\d[\d .()-]{6,}\d|(?i:tél|tel\b|phone)\D*\d{3,}|https?://\S+")
#: Words in the name of a firm, which is no person.
_FIRM = re.compile(
    r"(?i)\b(atelier|studio|agence|agency|cabinet|collectif|maison|sarl|sasu?|eurl|ltd|llc)\b|&"
)


class Legal(Struct, frozen=True):
    """What the notice says; "" for what is still open. `host` may be a name, or all of it."""

    siret: str = ""
    address: str = ""
    phone: str = ""
    host: str = ""


def notice(name: str, email: str, legal: Legal, lang: str) -> str:
    """Return the page with the legal notice, a draft while anything in it is open."""
    values = {
        "name": markdown_text(name),
        "director": OPEN[lang]["director"] if _FIRM.search(name) else markdown_text(name),
        "address": markdown_text(legal.address) or OPEN[lang]["address"],
        "phone": markdown_text(legal.phone) or OPEN[lang]["phone"],
        "siret": markdown_text(legal.siret) or OPEN[lang]["siret"],
        "email": f"<{email}>" if email else OPEN[lang]["email"],
        "host": ", ".join(_host(legal.host, lang)),
    }
    is_open = any(place in value for value in values.values() for place in OPEN[lang].values())
    return text(lang, "legal.md", {**values, "draft": "draft: true" if is_open else ""})


def is_open(written: str) -> bool:
    """Tell whether a notice is a draft as `notice` writes it."""
    return "\ndraft: true\n" in written


def is_siret(digits: str) -> bool:
    """Tell whether 14 digits are a SIRET, by its key (Luhn's; La Poste's own for its offices)."""
    if not re.fullmatch("[0-9]{14}", digits) or not digits.strip("0"):
        return False
    if digits.startswith(LA_POSTE) and sum(map(int, digits)) % 5 == 0:
        return True
    doubled = (int(each) * (2 - at % 2) for at, each in enumerate(digits))
    return sum(each - 9 * (each > 9) for each in doubled) % 10 == 0


def _host(host: str, lang: str) -> Iterator[str]:
    """Yield name, address and telephone of a host, or what is open of them."""
    if host.casefold() in ("github", "github pages", "github.io"):
        yield GITHUB[lang]
        return
    yield markdown_text(host) or OPEN[lang]["host"]
    rest = _PHONE.sub("", host)
    if not ("," in rest and re.search(r"\d", rest)):
        yield OPEN[lang]["host-address"]
    if not _PHONE.search(host):
        yield OPEN[lang]["host-phone"]
