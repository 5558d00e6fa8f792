"""The files of a new site: what `portfolio new` writes."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from portfolio_gen.read.drift import Version
from portfolio_gen.scaffold.noted import noted
from portfolio_gen.scaffold.notice import Legal, is_open, notice
from portfolio_gen.scaffold.renewing import recorded_files
from portfolio_gen.scaffold.texts import data, text
from portfolio_gen.scaffold.written import markdown_text, yaml_text

#: What readers look at first → the theme that shows it.
LOOKS = {"pictures": "cimaise", "cases": "dossier", "list": "registre"}
JOBS = {"en": "industrial designer", "fr": "designer d'objets"}
BOTH = {
    "en": "# In both languages: tagline: {en: designer, fr: designer}; so with `job`.",
    "fr": "# Dans les deux langues : tagline: {fr: designer, en: designer} ; et `job` aussi.",
}
MAIL = {"en": "you@example.org", "fr": "vous@example.org"}


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
    files |= _noted(files, site.languages)
    samples = text(first, "readme-samples.md", {}) if site.samples else ""
    name = {"name": markdown_text(site.name), "samples": samples.rstrip("\n")}
    files["README.md"] = text(first, "readme.md", name).encode()
    files[".gitignore"] = data("gitignore")
    return files | {path: content.encode() for path, content in recorded_files(first).items()}


def has_open_notice(site: NewSite) -> bool:
    """Tell whether the site has a legal notice in which something is still to be filled in."""
    return "fr" in site.languages and is_open(notice(site.name, site.email, site.legal, "fr"))


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
        path = f"content/pages/mentions-legales{suffix}"
        yield path, notice(site.name, site.email, site.legal, lang)


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


def _noted(files: Mapping[str, bytes], languages: Sequence[str]) -> dict[str, bytes]:
    """Return the translations, each with a note of the original that it was made from."""
    found = {}
    for lang, suffix in list(_suffixes(languages))[1:]:
        for path in (each for each in files if each.endswith(suffix)):
            original = Version(languages[0], path.removesuffix(suffix) + ".md")
            translation = Version(lang, path)
            found[path] = noted(files[path], translation, files[original.path], original)
    return found


def _suffixes(languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each language with the ending of a text in it."""
    for lang in languages:
        yield lang, ".md" if lang == languages[0] else f".{lang}.md"
