"""The files of a new site: what `portfolio new` writes."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from portfolio_gen.scaffold.renewing import recorded_files
from portfolio_gen.scaffold.texts import data, text
from portfolio_gen.scaffold.written import markdown_text, yaml_text

#: What readers look at first → the theme that shows it.
LOOKS = {"pictures": "cimaise", "cases": "dossier", "list": "registre"}
#: Whoever names this host means this company (docs.github.com, "GitHub Terms of Service").
GITHUB = "GitHub, Inc., 88 Colin P Kelly Jr Street, San Francisco, CA 94107, USA"
TO_DO = {"en": "[to be filled in]", "fr": "[à compléter]"}
OPEN_NOTICE = {
    "en": "\n# A draft while there are brackets left; then take `draft: true` away.",
    "fr": "\n# Un brouillon tant qu'il reste des crochets ; ôtez ensuite `draft: true`.",
}
JOBS = {"en": "industrial designer", "fr": "designer d'objets"}
BOTH = {
    "en": "# In both languages: tagline: {en: designer, fr: designer}; so with `job`.",
    "fr": "# Dans les deux langues : tagline: {fr: designer, en: designer} ; et `job` aussi.",
}
MAIL = {"en": "you@example.org", "fr": "vous@example.org"}


class Legal(Struct, frozen=True):
    """What French law asks a professional site to say; "" for what is still open."""

    siret: str = ""
    address: str = ""
    host: str = ""


class NewSite(Struct, frozen=True):
    """What a new site begins with. `languages`: "fr", "en" or both, the first is the default."""

    name: str
    languages: tuple[str, ...] = ("en",)
    theme: str = "dossier"
    job: str = ""
    email: str = ""
    legal: Legal = Legal()
    samples: bool = True


class Sample(Struct, frozen=True):
    """A sample project: its text, its folder's name and its pictures' names by language."""

    text: str
    slug: dict[str, str]
    pictures: tuple[tuple[str, dict[str, str]], ...]


SAMPLES = (
    Sample(
        "bench.md",
        {"fr": "banc", "en": "bench"},
        (
            ("bench.png", {"fr": "banc.png", "en": "bench.png"}),
            ("section.png", {"fr": "coupe.png", "en": "section.png"}),
        ),
    ),
    Sample(
        "map.md",
        {"fr": "plan-du-marche", "en": "market-map"},
        (
            ("map.png", {"fr": "place.png", "en": "square.png"}),
            ("folded.png", {"fr": "plie.png", "en": "folded.png"}),
        ),
    ),
)


def site_files(site: NewSite) -> dict[str, bytes]:
    """Return the files of a new site by path, in the order in which they are best listed."""
    first = site.languages[0]
    files = {"portfolio.yaml": _config(site, first).encode()}
    files |= {path: content.encode() for path, content in _pages(site)}
    for sample in SAMPLES if site.samples else ():
        files |= _sample(sample, site.languages)
    samples = text(first, "readme-samples.md", {}) if site.samples else ""
    name = {"name": markdown_text(site.name), "samples": samples.rstrip("\n")}
    files["README.md"] = text(first, "readme.md", name).encode()
    files[".gitignore"] = data("gitignore")
    return files | {path: content.encode() for path, content in recorded_files(first).items()}


def has_open_notice(site: NewSite) -> bool:
    """Tell whether the site has a legal notice in which something is still to be filled in."""
    legal = site.legal
    return "fr" in site.languages and not (
        legal.siret and legal.address and legal.host and site.email
    )


def _config(site: NewSite, lang: str) -> str:
    job, email = yaml_text(site.job), yaml_text(site.email)
    values = {
        "name": yaml_text(site.name),
        "languages": ", ".join(site.languages),
        "theme": yaml_text(site.theme),
        "both": BOTH[lang] if len(site.languages) > 1 else "",
        "tagline": f"tagline: {job}" if site.job else f"# tagline: {JOBS[lang]}",
        "job": f"  job: {job}" if site.job else f"  # job: {JOBS[lang]}",
        "author_email": f"  email: {email}" if site.email else f"  # email: {MAIL[lang]}",
        "contact_email": f"  email: {email}" if site.email else f"  # email: {MAIL[lang]}",
    }
    return text(lang, "portfolio.yaml", values)


def _pages(site: NewSite) -> Iterator[tuple[str, str]]:
    """Yield path and text of home page, about page and legal notice, in every language."""
    values = {"name": yaml_text(site.name)}
    for lang, suffix in _suffixes(site.languages):
        yield f"content/home{suffix}", text(lang, "home.md", values)
    for lang, suffix in _suffixes(site.languages):
        yield f"content/pages/about{suffix}", text(lang, "about.md", values)
    if "fr" not in site.languages:
        return
    for lang, suffix in _suffixes(site.languages):
        yield f"content/pages/mentions-legales{suffix}", _notice(site, lang)


def _notice(site: NewSite, lang: str) -> str:
    legal, is_open = site.legal, has_open_notice(site)
    to_do = TO_DO[lang]
    host = GITHUB if legal.host.casefold() in ("github", "github pages") else legal.host
    values = {
        "name": markdown_text(site.name),
        "address": markdown_text(legal.address) or to_do,
        "siret": markdown_text(legal.siret) or to_do,
        "host": markdown_text(host) or to_do,
        "email": f"<{site.email}>" if site.email else to_do,
        "todo": OPEN_NOTICE[lang] if is_open else "",
        "draft": "\ndraft: true" if is_open else "",
    }
    return text(lang, "legal.md", values)


def _sample(sample: Sample, languages: Sequence[str]) -> dict[str, bytes]:
    """Return a sample with its translations; the first language names folder and pictures."""
    first = languages[0]
    folder = f"content/projects/{sample.slug[first]}"
    files: dict[str, bytes] = {}
    for lang, suffix in _suffixes(languages):
        written = text(lang, sample.text, {})
        if lang != first:
            written = _translated(written, sample, lang, first)
        files[f"{folder}/index{suffix}"] = written.encode()
    names = ((names[first], drawn) for drawn, names in sample.pictures)
    return files | {f"{folder}/{name}": data(f"pictures/{drawn}") for name, drawn in names}


def _translated(written: str, sample: Sample, lang: str, first: str) -> str:
    for _, names in sample.pictures:
        written = written.replace(names[lang], names[first])
    head, title, rest = written.partition("\ntitle: ")
    line, _, rest = rest.partition("\n")
    return f"{head}{title}{line}\nslug: {sample.slug[lang]}\n{rest}"


def _suffixes(languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each language with the ending of a text in it."""
    for lang in languages:
        yield lang, ".md" if lang == languages[0] else f".{lang}.md"
