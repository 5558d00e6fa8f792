"""Languages of write-ups: which file is which version of what."""

from collections import defaultdict
from collections.abc import Mapping

from portfolio_gen.model.config import Config
from portfolio_gen.model.problem import Problem
from portfolio_gen.model.site import Kind, WriteUp
from portfolio_gen.read.index import WriteUpSource
from portfolio_gen.read.language_problems import Double, alone, doubles, no_language, not_listed
from portfolio_gen.read.leaves import is_language
from portfolio_gen.read.lending import crossed_dates, with_shared
from portfolio_gen.read.sources import name_of

Group = dict[str, WriteUp]  # the versions of one write-up by language


def writeups(
    sources: Mapping[str, WriteUpSource], config: Config, problems: list[Problem]
) -> tuple[WriteUp, ...]:
    """Return the write-ups of all configured languages, each with what it inherits, by path."""
    groups: dict[tuple[Kind, str], Group] = defaultdict(dict)
    strangers: dict[str, list[str]] = defaultdict(list)  # language → its files
    twice: list[Double] = []
    for path in sorted(sources):
        name = name_of(path)
        if name is None:
            continue
        lang = name.lang or config.languages[0]
        if lang not in config.languages:
            strangers[lang].append(path)
            continue
        group = groups[name.kind, name.key]
        if lang in group:
            twice.append(Double(path, group[lang].path, lang))
            continue
        source = sources[path]
        group[lang] = WriteUp(name.kind, name.key, lang, path, source.front, source.outline)
    for lang, paths in strangers.items():
        if is_language(lang):
            problems.append(not_listed(lang, paths, config.languages))
        else:
            problems += [no_language(lang, path, config.languages) for path in paths]
    problems += doubles(twice, config.languages)
    return _of_groups(groups, config, problems)


def _of_groups(
    groups: Mapping[tuple[Kind, str], Group], config: Config, problems: list[Problem]
) -> tuple[WriteUp, ...]:
    found: list[WriteUp] = []
    for group in groups.values():
        problems += alone(group, config)
        versions = list(group.values())
        if len(versions) > 1:
            versions = with_shared(group, config.languages)
            problems += crossed_dates(versions)
        found += versions
    return tuple(found)
