"""contact.vcf: whom to write to, for the reader's address book (vCard 4.0, RFC 6350)."""

from msgspec.structs import replace

from portfolio_gen.model.recipes import Text
from portfolio_gen.model.site import Site
from portfolio_gen.model.views import SiteView
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.relative import absolute
from portfolio_gen.plan.texts import Texts

ADDRESS = "/contact.vcf"
FOLD = 75  # bytes of a line
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def card_address(site: Site) -> str:
    """Return where the card is; "" if there is nothing to write to, and so none."""
    config = site.config
    own = f"static{ADDRESS}" in site.files
    return ADDRESS if own or config.contact.email or config.author.email else ""


def plan_card(desk: Desk) -> None:
    """Plan the card, in the site's first language; the author's own in static/ stands."""
    if not card_address(desk.site) or f"static{ADDRESS}" in desk.site.files:
        return
    text = card(_plain(desk))
    desk.outputs.add(ADDRESS[1:], Text(text), desk.config_span("contact"))


def card(site: SiteView) -> str:
    """Return the card of a site's author, in lines of 75 bytes at the most (RFC 6350, 3.2).

    Nobody has said which part of the name is the family's: it stands whole in N, which older
    address books show.
    """
    author = site.author
    lines = [
        ("UID", f"{absolute(site.base_url, '/')}#author" if site.base_url else ""),
        ("FN", _escaped(author.name)),
        ("N", f"{_escaped(author.name)};;;;"),
        ("TITLE", _escaped(author.job)),
        ("EMAIL", _escaped(site.contact.email or author.email)),
        ("URL;PREF=1", absolute(site.base_url, "/") if site.base_url else ""),
        *(("URL", _one_line(link.url)) for link in author.links),
        ("ADR", f";;;{_escaped(author.location)};;;" if author.location else ""),
        ("PHOTO", _portrait(site)),
        ("LANG", site.lang),
    ]
    told = [_folded(f"{name}:{value}") for name, value in lines if value]
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", *told, "END:VCARD", ""))


def _plain(desk: Desk) -> SiteView:
    """Return the view of the site with texts as they were written: these are data, not print."""
    config, lang = desk.site.config, desk.site.config.languages[0]
    view = desk.site_view(lang)
    texts = Texts(lang, typography=False)
    author = replace(
        view.author,
        name=texts.of(config.author.name) or texts.of(config.title),
        job=texts.of(config.author.job),
        location=texts.of(config.author.location),
    )
    return replace(view, author=author)


def _folded(line: str) -> str:
    """Return a line in parts, each but the first after a blank; no character is divided."""
    parts, size = [""], 0
    for letter in line:
        length = len(letter.encode())
        if size + length > FOLD:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += length
    return "\r\n".join(parts)


def _portrait(site: SiteView) -> str:
    picture = site.author.picture
    there = site.base_url and picture is not None and picture.src.startswith("/")
    return absolute(site.base_url, picture.src) if picture is not None and there else ""


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _one_line(url: str) -> str:
    return "".join(url.split())
