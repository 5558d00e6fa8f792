"""The address of every page: languages, section words, slugs."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Kind, Site, WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.terms import TermKind

#: Sections that have a word in addresses; the word is `path.<section>` of the theme's strings.
SECTIONS = ("projects", "notes", "tags", "kinds", "skills", "people", "selections")
TERM_SECTIONS: dict[TermKind, str] = {"tag": "tags", "kind": "kinds", "skill": "skills"}
SECTION_OF: dict[Kind, str] = {"project": "projects", "note": "notes", "selection": "selections"}
#: First parts of addresses that no page may take.
RESERVED = frozenset(
    {
        "assets", "404", "404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt",
        "portfolio.json", "addresses.txt", "contact.vcf", "favicon.ico", "index.html", "cname",
    }
)  # fmt: skip


class Grounds(Struct, frozen=True):
    """Where one language lives: its home page and the folder of each section."""

    lang: str
    home: str
    folders: dict[str, str]  # section → address of its list
    reserved: tuple[str, ...] = ()  # those of them that are not free, which was reported


def grounds(site: Site, problems: list[Problem]) -> dict[str, Grounds]:
    """Return the grounds of each language of a site."""
    found = {}
    for at, lang in enumerate(site.config.languages):
        home = "/" if at == 0 else f"/{lang.lower()}/"
        folders = {
            section: f"{home}{_word(site, section, lang, problems)}/" for section in SECTIONS
        }
        ground = Grounds(lang, home, folders)
        found[lang] = replace(ground, reserved=_check_words(site, ground, problems))
    return found


def address_of(writeup: WriteUp, ground: Grounds, problems: list[Problem]) -> str:
    """Return the address of a write-up's page, "" with a problem if its name makes none."""
    match writeup.kind:
        case "home":
            return ground.home
        case "projects" | "notes":
            return ground.folders[writeup.kind]
        case "project" | "note" | "selection" | "page":
            name = _slug(writeup, problems)
            if not name:
                return ""
            if writeup.kind == "page":
                return f"{ground.home}{name}/"
            return f"{ground.folders[SECTION_OF[writeup.kind]]}{name}/"


def check_reserved(
    pages: Iterable[tuple[WriteUp, str]],
    all_grounds: Mapping[str, Grounds],
    problems: list[Problem],
) -> set[str]:
    """Report pages whose names are taken by a language, a section or a file of the site.

    Return their addresses, so that what they stand in the way of is not reported again.
    """
    reserved = set()
    for writeup, address in pages:
        if writeup.kind != "page":
            continue
        ground = all_grounds[writeup.lang]
        name = address.removeprefix(ground.home).strip("/")
        words = {folder.removeprefix(ground.home).strip("/") for folder in ground.folders.values()}
        languages = {lang.lower() for lang in all_grounds} if ground.home == "/" else set()
        if name in RESERVED or name in words or name in languages:
            reserved.add(address)
            problems.append(
                Problem(
                    "address-reserved",
                    "error",
                    f"{address} is an address that the site needs for itself",
                    span_of(writeup, "slug"),
                    "give the page another `slug`",
                )
            )
    return reserved


def _check_words(site: Site, ground: Grounds, problems: list[Problem]) -> tuple[str, ...]:
    """Report section words that the site needs for itself, or that two sections share.

    Return the addresses of those sections.
    """
    reserved = []
    taken = {lang.lower() for lang in site.config.languages} if ground.home == "/" else set()
    for section in sorted(ground.folders, key=lambda name: _rank(site, name, ground.lang)):
        folder = ground.folders[section]
        word = folder.removeprefix(ground.home).strip("/")
        if word in taken or word in RESERVED:
            reserved.append(folder)
            problems.append(
                Problem(
                    "address-reserved",
                    "error",
                    f"`{word}` can't be the word for {section} in addresses: it is taken",
                    _place(site, section, ground.lang),
                    f"choose another word under `paths: {{{section}: …}}`",
                )
            )
        taken.add(word)
    return tuple(reserved)


def _rank(site: Site, section: str, lang: str) -> int:
    """Return who chose a section's word: the theme (0), a strings file here (1), `paths` (2)."""
    if _chosen(site, section, lang):
        return 2
    place = _words_place(site, section, lang)
    return 1 if place is not None and not place.path.startswith("theme:") else 0


def _chosen(site: Site, section: str, lang: str) -> str:
    """Return the word that portfolio.yaml has for a section; "" for none."""
    chosen = site.config.paths.get(section, {})
    return chosen if isinstance(chosen, str) else chosen.get(lang, "")


def _words_place(site: Site, section: str, lang: str) -> Span | None:
    """Return where a strings file gives the word for a section: of `fr-CA`, else of `fr`."""
    parts = lang.split("-")
    names = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    places = (site.theme.word_places.get(f"{name} path.{section}") for name in names)
    return next((place for place in places if place is not None), None)


def _place(site: Site, section: str, lang: str) -> Span:
    places = site.config.places
    if _chosen(site, section, lang):
        found = places.get(f"paths.{section}.{lang}") or places.get(f"paths.{section}")
        return Span(site.config.path, *(found or (1, 1, 1)))
    return _words_place(site, section, lang) or Span(site.config.path)


def _word(site: Site, section: str, lang: str, problems: list[Problem]) -> str:
    word = _chosen(site, section, lang)
    if word:
        made = slug(word)
        if made:
            return made
        problems.append(
            Problem(
                "slug-empty",
                "error",
                f"`{word}` has no letter or digit to make an address of",
                _place(site, section, lang),
                "choose a word with letters",
            )
        )
    return slug(site.theme.strings[lang].get(f"path.{section}", section)) or section


def _slug(writeup: WriteUp, problems: list[Problem]) -> str:
    wanted = writeup.front.slug
    made = slug(wanted or writeup.key)
    if not made:
        problems.append(
            Problem(
                "slug-empty",
                "error",
                f"`{wanted or writeup.key}` has no letter or digit to make an address of",
                span_of(writeup, "slug"),
                "give the page a `slug` in letters or digits",
            )
        )
    return made
