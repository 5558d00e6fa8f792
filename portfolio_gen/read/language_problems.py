"""What authors do wrong with languages: files and texts in the wrong one, twice, or alone."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from portfolio_gen.model.config import Config, Tag
from portfolio_gen.model.front import FrontImage, Place
from portfolio_gen.model.languages import MEANT, NAMES, NAMES_IN
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import Kind, WriteUp
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.wording import some_of
from portfolio_gen.read.sources import name_of

#: Kinds that lists show; the others are for one reader, or texts of pages that exist anyway.
LISTED: tuple[Kind, ...] = ("project", "note", "page")
#: Files that one message names at the most.
NAMED = 5


class Double(Struct, frozen=True):
    """A file that is the same version of a write-up as another."""

    path: str
    other: str
    lang: str


def no_language(lang: str, path: str, languages: Sequence[str]) -> Problem:
    """Return that a dot in a file's name is followed by no language."""
    name = posixpath.basename(path).removesuffix(".md")
    meant = MEANT.get(lang.lower()) or _same(lang, languages) or _named_so(lang)
    new = name.removesuffix(lang) + meant if meant else name.replace(".", "-")
    hint = f"rename {path} to {new}.md"
    if name_of(posixpath.join(posixpath.dirname(path), f"{new}.md")) is None:
        stem = name.removesuffix(f".{lang}")
        names = (f"`{_marked(f'{stem}.md', each)}`" for each in languages)
        hint = "name it " + " or ".join(names)
    return Problem(
        "language-unknown",
        "error",
        f"a dot in the name of a file marks a language, and `{lang}` is none",
        Span(path),
        hint,
    )


def _named_so(word: str) -> str:
    """Return the code of the language that has this name: of "english" or "anglais", "en"."""
    tables = (NAMES, *NAMES_IN.values())
    found = (code for names in tables for code, name in names.items() if slug(name) == slug(word))
    return next(found, "")


def not_listed(lang: str, paths: Sequence[str], languages: Sequence[str]) -> Problem:
    """Return the one problem of all files in a language that the site does not have."""
    known = ", ".join(languages)
    same = _same(lang, languages)
    if same:
        hint = f"end the name with `.{same}.md`, as `languages` has it"
    elif len(paths) == 1:
        hint = f"write `languages: [{known}, {lang}]`, or rename the file"
    else:
        hint = f"write `languages: [{known}, {lang}]`, or move these files out of content/"
    if len(paths) == 1:
        message = f"{paths[0]} is in the language `{lang}`, which portfolio.yaml does not list"
    else:
        message = (
            f"{len(paths)} files are in the language `{lang}`, which portfolio.yaml does not list: "
            + some_of(paths, NAMED)
        )
    message += f"; its languages are {known}" if len(languages) > 1 else f"; it lists {known} only"
    return Problem("language-unknown", "error", message, Span(paths[0]), hint)


def doubles(found: Sequence[Double], languages: Sequence[str]) -> list[Problem]:
    """Return a problem for each file that is a version which is there already.

    Several that are doubled because a file without a language in its name is in the first
    language are one problem: the order of the languages was changed.
    """
    first = languages[0]
    bare = [each for each in found if _is_bare(each.path) != _is_bare(each.other)]
    if len(bare) < 2:
        return [_twice(each) for each in found]
    rest = [_twice(each) for each in found if each not in bare]
    plain = [each.path if _is_bare(each.path) else each.other for each in bare]
    message = (
        f"{len(bare)} write-ups have two files in `{first}`, the first of `languages` and the "
        f"language of a file that names none: {some_of(plain, NAMED)}"
    )
    other = languages[1] if len(languages) > 1 else "fr"
    hint = (
        "put the language of these files first in `languages`, "
        f"or rename them, such as {_marked(plain[0], other)}; of true doubles keep one"
    )
    return [Problem("language-twice", "error", message, Span(plain[0]), hint), *rest]


def _twice(double: Double) -> Problem:
    message = f"{double.path} and {double.other} are both the version in `{double.lang}`"
    if _is_bare(double.path) != _is_bare(double.other):
        message += ", the language of a file that names none"
    return Problem("language-twice", "error", message, Span(double.path), "keep one of them")


def alone(group: Mapping[str, WriteUp], config: Config) -> list[Problem]:
    """Return the warning that a write-up lacks the version which the others translate."""
    first = next(group[lang] for lang in config.languages if lang in group)
    front = first.front
    if first.kind == "home":
        return _alone_at_home(first, group, config)
    if first.kind not in LISTED:
        return []
    if len(group) == 1 and front.translation_of:
        place = front.places.get("translation_of", (1, 1, 1))
        return [_no_original(first, Span(first.path, *place))]
    default = config.languages[0]
    hidden = front.draft or front.unlisted
    if default in group or hidden or config.untranslated == "show_original":
        return []
    return [
        Problem(
            "translation-alone",
            "warning",
            f"this {first.kind} has no version in `{default}`, the first language of the site, "
            "so that its lists do not show it",
            Span(first.path),
            f"write {_bare(first.path)}, or `untranslated: show_original` in portfolio.yaml; "
            "if it is meant so, `checks: {off: [translation-alone]}`",
        )
    ]


def _alone_at_home(home: WriteUp, group: Mapping[str, WriteUp], config: Config) -> list[Problem]:
    """Return the warning that a home page lacks its text; what a mapping says is there."""
    told = home.front.summary if isinstance(home.front.summary, dict) else {}
    lacking = [
        lang
        for lang in config.languages
        if lang not in group and (home.outline.digest or lang not in told)
    ]
    if not lacking or config.untranslated == "show_original":
        return []
    default = config.languages[0]
    code = "translation-alone" if default in lacking else "translation-missing"
    files = [_version(home.path, lang, default) for lang in lacking]
    return [
        Problem(
            code,
            "warning",
            f"the text of the home page has no version in {_quoted(lacking)}, "
            "where the page is without it",
            Span(home.path),
            f"write {' and '.join(files)}, or `untranslated: show_original` in portfolio.yaml; "
            f"if it is meant so, `checks: {{off: [{code}]}}`",
        )
    ]


def _quoted(languages: Sequence[str]) -> str:
    return ", ".join(f"`{lang}`" for lang in languages)


def _version(path: str, lang: str, default: str) -> str:
    bare = path if _is_bare(path) else _bare(path)
    return bare if lang == default else f"{bare.removesuffix('.md')}.{lang}.md"


def _no_original(writeup: WriteUp, span: Span) -> Problem:
    return Problem(
        "translation-alone",
        "warning",
        f"this {writeup.kind} says that it is a translation, and there is no other version of it",
        span,
        "bring the original back beside it, or remove `translation_of`",
    )


def unused_texts(
    config: Config,
    writeups: Iterable[WriteUp],
    tags: Mapping[str, Tag],
    captions: Mapping[str, Mapping[str, FrontImage]],
    problems: Sequence[Problem],
) -> list[Problem]:
    """Return a warning for each language in which texts are given that the site does not have.

    None for a language whose files were reported: that says it already.
    """
    known = {"", *config.languages}
    told = {_language_of(each) for each in problems if each.code == "language-unknown"}
    found: dict[str, list[Span]] = {}
    sources = [(config.path, config.places)]
    sources += [(writeup.path, writeup.front.places) for writeup in writeups]
    for path, places in sources:
        for lang, place in languages_in(places):
            if lang not in known:
                found.setdefault(lang, []).append(Span(path, *place))
    for tag in tags.values():
        for lang in tag.names:
            if lang not in known:
                found.setdefault(lang, []).append(Span("data/tags.yaml", *tag.place))
    for folder, images in captions.items():
        for lang in dict.fromkeys(_languages_of(images.values())):
            if lang not in known:
                found.setdefault(lang, []).append(Span(f"{folder}/pictures.yaml"))
    return [
        _unused(lang, spans, config.languages) for lang, spans in found.items() if lang not in told
    ]


def languages_in(places: Mapping[str, Place]) -> list[tuple[str, Place]]:
    """Return the languages in which a file gives texts, each where it first does."""
    return [(name[9:], place) for name, place in places.items() if name[:9] == "language:"]


def _languages_of(images: Iterable[FrontImage]) -> Iterable[str]:
    return (
        lang
        for image in images
        for text in (image.alt, image.caption)
        if isinstance(text, dict)
        for lang in text
    )


def _unused(lang: str, spans: Sequence[Span], languages: Sequence[str]) -> Problem:
    known = ", ".join(languages)
    near = [each for each in languages if each.split("-")[0].lower() == lang.split("-")[0].lower()]
    others = [span.path for span in spans[1:]]
    also = f", also in {some_of(others, NAMED)}" if others else ""
    return Problem(
        "language-unused",
        "warning",
        f"this is a text in `{lang}`, which portfolio.yaml does not list ({known}), "
        f"so nobody will read it{also}",
        spans[0],
        (f"did you mean `{near[0]}`? else " if near else "")
        + f"write `languages: [{known}, {lang}]`, or remove it",
    )


def _language_of(problem: Problem) -> str:
    name = name_of(problem.span.path)
    return name.lang if name else ""


def _same(lang: str, languages: Sequence[str]) -> str:
    """Return the language of the site that is written so but for the case of its letters."""
    return next((each for each in languages if each.lower() == lang.lower()), "")


def _is_bare(path: str) -> bool:
    name = name_of(path)
    return name is not None and not name.lang


def _bare(path: str) -> str:
    """Return the path of the version that names no language."""
    name = name_of(path)
    return path if name is None else path.removesuffix(f".{name.lang}.md") + ".md"


def _marked(path: str, lang: str) -> str:
    return f"{posixpath.basename(path).removesuffix('.md')}.{lang}.md"
