"""Mistakes in strings files: keys that nothing asks for, gaps that nothing fills, odd names."""

import posixpath
from collections.abc import Collection, Mapping, Sequence

from portfolio_gen.model.nearest import nearest
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.slugs import slug
from portfolio_gen.model.strings import (
    READ_BY_GENERATOR,
    family,
    gaps,
    is_plural,
    says_dates,
    stands_for,
)
from portfolio_gen.model.theme import Trace
from portfolio_gen.read.strings import StringsFile, merged
from portfolio_gen.read.strings_problems import (
    gap_left_out,
    no_direction,
    no_path,
    unknown_gap,
    unknown_key,
    unused_language,
)

#: So near must an odd key be to a known one if templates work out keys that begin like it.
NEAR, VERY_NEAR = 0.7, 0.9
#: So many odd keys of a file are compared with the known ones.
MOST_COMPARED = 20


def check_strings(
    files: Sequence[StringsFile], traces: Mapping[str, Trace], problems: list[Problem]
) -> None:
    """Compare the files of themes and of the site with the English words and the templates.

    Shipped themes are left out: a test holds them to the same.
    """
    asked = {key for trace in traces.values() for key in trace.strings} | {*READ_BY_GENERATOR}
    for file in files:
        if file.source.startswith("theme:"):
            continue
        problems += _wrong_values(file)
        english = _english_for(file, files)
        if english:
            _check_keys(file, english, asked, problems)
            _check_gaps(file, english, problems)


def _wrong_values(file: StringsFile) -> list[Problem]:
    """Return what is wrong with words that the generator itself reads."""
    found = []
    for key, words in file.strings.words.items():
        span = Span(file.source, *file.strings.places.get(key, (1, 1, 1)))
        if key == "language.direction" and words not in ("ltr", "rtl"):
            found.append(no_direction(words, span))
        if key.startswith("path.") and not slug(words):
            found.append(no_path(key, words, span))
    return found


def check_names(paths: Collection[str], languages: Sequence[str], problems: list[Problem]) -> None:
    """Report the site's own strings files that are in none of its languages."""
    used = {"-".join(lang.split("-")[:n]) for lang in languages for n in range(1, 5)} | {"en"}
    for path in paths:
        stem, suffix = posixpath.splitext(path.removeprefix("theme/strings/"))
        if path.startswith("theme/strings/") and suffix in (".yaml", ".yml") and stem not in used:
            problems.append(unused_language(path, languages, paths))


def _english_for(file: StringsFile, files: Sequence[StringsFile]) -> dict[str, str]:
    """Return the English words that a file has to keep to: of its theme, and of those below."""
    own = file.lang != "en"
    lower = [
        each for each in files if each.layer < file.layer or (own and each.layer == file.layer)
    ]
    return merged(lower).get("en", {})


def _check_keys(
    file: StringsFile, english: Mapping[str, str], asked: set[str], problems: list[Problem]
) -> None:
    families = {family(key) for key in english}
    odd = 0
    for key in file.strings.words:
        if key in english or key in asked or says_dates(key):
            continue
        if key != family(key) and (family(key) in families or family(key) in asked):
            continue
        worked_out = any(stands_for(each, key) for each in asked)
        odd += 1
        near = ""
        if odd <= MOST_COMPARED:  # each is compared with every key that there is
            near = nearest(key, english, VERY_NEAR if worked_out else NEAR)
        if near or not worked_out:
            span = Span(file.source, *file.strings.places.get(f"{key}:", (1, 1, 1)))
            problems.append(unknown_key(key, near, span))


def _check_gaps(file: StringsFile, english: Mapping[str, str], problems: list[Problem]) -> None:
    allowed: dict[str, set[str]] = {}
    for key, words in english.items():
        allowed.setdefault(family(key), set()).update(gaps(words))
        if is_plural(key):
            allowed[family(key)].add("count")
    for key, words in file.strings.words.items():
        if family(key) not in allowed:
            continue
        found = gaps(words)
        span = Span(file.source, *file.strings.places.get(key, (1, 1, 1)))
        wrong = sorted(found - allowed[family(key)])
        for gap in wrong:
            near = nearest(gap.strip(), allowed[family(key)] - found, 0.5)
            problems.append(unknown_gap(key, gap, near, allowed[family(key)], span))
        if wrong or (is_plural(key) and not key.endswith(".other")):
            continue  # "one project" needs no number
        needed = english.get(key) or english.get(family(key), "")
        for gap in sorted(gaps(needed) - found)[:1]:
            problems.append(gap_left_out(key, gap, needed, span))
