"""The YAML of a site, one function for each kind of file."""

from typing import Any

from yaml.nodes import MappingNode, Node

from portfolio_gen.model.config import Config, Person, Private, Tag
from portfolio_gen.model.front import Front, FrontImage, Place, Text
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.read.dates import ends_before
from portfolio_gen.read.fields import Table
from portfolio_gen.read.free import read_free
from portfolio_gen.read.front_matter import MOST_FRONT_CHARACTERS
from portfolio_gen.read.lines import untouched
from portfolio_gen.read.nodes import compose
from portfolio_gen.read.private_problems import unprotected, without_words
from portfolio_gen.read.reading import SLUG_HINT, is_given
from portfolio_gen.read.tables import FRONT, SHARED_KEYS, TITLED
from portfolio_gen.read.tables_config import CONFIG
from portfolio_gen.read.tables_people import PEOPLE, PICTURES, PRIVATE, TAGS
from portfolio_gen.read.walk import Walk
from portfolio_gen.read.yaml_lines import yaml_lines

__all__ = [
    "SHARED_KEYS",
    "read_captions",
    "read_config",
    "read_data",
    "read_front",
    "read_people",
    "read_private",
    "read_tags",
]


def read_front(text: str, path: str, kind: str, first_line: int, problems: list[Problem]) -> Front:
    """Return the front matter of one write-up; what could not be read is left out.

    `kind` is project, note, page, home, list or selection; `first_line` is the file's line at
    which `text` begins.
    """
    if len(text) > MOST_FRONT_CHARACTERS:
        message = f"the front matter has {len(text):,} characters; it may have 256,000"
        hint = "put long texts below the front matter"
        problems.append(Problem("front-too-large", "error", message, Span(path, first_line), hint))
        return Front()
    found = _values(text, path, FRONT[kind], first_line, problems)
    if found is None:
        return Front()
    values, places, node = found
    if "title" not in values and kind in TITLED and not is_given(node, "title", FRONT[kind]):
        problems.append(_no_title(node, path, kind, first_line))
    if values.get("gallery") == "all":
        del values["gallery"]
        values["gallery_all"] = True
    _check_slug(values, path, places, problems)
    _take_checks(values)
    _take_extra(values, path, places, problems)
    _check_order(values, path, places, problems)
    return Front(**values, places=places)


def _no_title(node: Node, path: str, kind: str, first_line: int) -> Problem:
    """Return that a title is absent, or its key without a value."""
    for key, _ in node.value if isinstance(node, MappingNode) else ():
        if key.value == "title":
            place = Span(path, first_line + key.start_mark.line, key.start_mark.column + 1, 6)
            hint = "write the title after `title:`"
            return Problem("key-missing", "error", "`title` is empty", place, hint)
    hint = "write `title: …` between two lines `---` at the top of the file"
    return Problem("key-missing", "error", f"this {kind} has no title", Span(path), hint)


def read_config(text: str, path: str, problems: list[Problem]) -> Config | None:
    """Return portfolio.yaml; None where nothing could be read."""
    before = len(problems)
    found = _values(text, path, CONFIG, 1, problems)
    if "title" not in (found[0] if found else {}) and len(problems) == before:
        hint = "write `title: …`, the name of the person or studio"
        problems.append(Problem("key-missing", "error", "the site has no title", Span(path), hint))
    if found is None:
        return None
    values, places, _ = found
    if values.get("languages") == ():
        del values["languages"]
    _take_checks(values)
    _take_extra(values, path, places, problems)
    return Config(**values, path=path, places=places)


def read_people(text: str, path: str, problems: list[Problem]) -> tuple[Person, ...]:
    """Return the people of data/people.yaml, in the order of the file."""
    found = _values(text, path, PEOPLE, 1, problems)
    return () if found is None else _people(found[0], found[1])


def read_tags(text: str, path: str, problems: list[Problem]) -> tuple[Tag, ...]:
    """Return the tags of data/tags.yaml, in the order of the file."""
    found = _values(text, path, TAGS, 1, problems)
    if found is None:
        return ()
    values, places, _ = found
    tags = []
    for key, given in values.items():
        slug, name = given.pop("slug", ""), given.pop("name", "")
        names = ({"": name} if name else {}) | given
        tags.append(Tag(key, names, slug, places.get(key, (1, 1, 1))))
    return tuple(tags)


def read_private(text: str, path: str, problems: list[Problem]) -> Private | None:
    """Return the private file; None where nothing could be read, so that the build must fail.

    What is said of it holds nothing of what stands in it: problems are printed and recorded.
    """
    own: list[Problem] = []
    found = _values(text, path, PRIVATE, 1, own)
    if found is not None and not own:
        own += unprotected(text, path, *found[:2])
    problems += (without_words(problem, text) for problem in own)
    if found is None or any(problem.severity == "error" for problem in own):
        return None
    values, places, _ = found
    below = {
        place.removeprefix("people."): where
        for place, where in places.items()
        if place.startswith("people.")
    }
    people = _people(values.pop("people", {}), below)
    return Private(**values, people=people, path=path, places=places)


def read_captions(text: str, path: str, problems: list[Problem]) -> dict[str, FrontImage]:
    """Return what a pictures.yaml says of each file beside it, by file name."""
    found = _values(text, path, PICTURES, 1, problems)
    if found is None:
        return {}
    return {name: FrontImage(name, **given) for name, given in found[0].items()}


def read_data(text: str, path: str, problems: list[Problem]) -> object:
    """Return any YAML of data/ as plain values; None for an empty file or after a problem."""
    lines = untouched(text)
    node = compose(lines, path, problems)
    return None if node is None else read_free(Walk(lines, path, problems), node)


def _values(
    text: str, path: str, keys: Table, first_line: int, problems: list[Problem]
) -> tuple[dict[str, Any], dict[str, Place], Node] | None:
    lines = yaml_lines(text, keys, path, first_line, problems)
    if lines is None:
        return None
    node = compose(lines, path, problems)
    if node is None:
        return None
    walk = Walk(lines, path, problems)
    values = walk.mapping(node, keys)
    if "title" in values and "title" in keys.fields:
        values["title"] = _on_one_line(values["title"])
    return values, walk.places, node


def _on_one_line(title: Text) -> Text:
    """Return a title without line breaks: it goes into subjects, feeds and names of windows."""
    if isinstance(title, dict):
        return {lang: " ".join(text.split("\n")) for lang, text in title.items()}
    return " ".join(title.split("\n"))


def _people(values: dict[str, Any], places: dict[str, Place]) -> tuple[Person, ...]:
    by_person: dict[str, dict[str, Place]] = {key: {} for key in values}
    person = ""
    for place, where in places.items():  # In the order of the file: a person, then her values.
        if place in values:
            person = place
            by_person[person][""] = where
        elif person and place.startswith(person + "."):
            by_person[person][place[len(person) + 1 :]] = where
    return tuple(Person(key, **given, places=by_person[key]) for key, given in values.items())


def _take_checks(values: dict[str, Any]) -> None:
    checks = values.pop("checks_off", None)
    if checks:
        values["checks_off"] = checks.get("off", ())


def _check_slug(
    values: dict[str, Any], path: str, places: dict[str, Place], problems: list[Problem]
) -> None:
    """Refuse a slug that is written as a list or as a mapping from languages."""
    if values.get("slug", "")[:1] in ("{", "["):
        message = f"`slug` takes one word, not `{values.pop('slug')}`"
        span = Span(path, *places.get("slug", (1, 1, 1)))
        problems.append(Problem("value-shape", "error", message, span, SLUG_HINT))


def _check_order(
    values: dict[str, Any], path: str, places: dict[str, Place], problems: list[Problem]
) -> None:
    """Report what ends before it begins."""
    for first, last in (("start", "end"), ("publish_on", "expire_on")):
        begin, end = values.get(first, ""), values.get(last, "")
        if not ends_before(begin, end):
            continue
        message = f"`{last}: {end}` comes before `{first}: {begin}`"
        span = Span(path, *places.get(last, (1, 1, 1)))
        hint = "correct one of the two dates"
        problems.append(Problem("dates-order", "error", message, span, hint))


def _take_extra(
    values: dict[str, Any], path: str, places: dict[str, Place], problems: list[Problem]
) -> None:
    extra = values.get("extra", {})
    if isinstance(extra, dict):
        return
    del values["extra"]
    if extra is not None:
        message = "`extra` takes lines of the form `key: value`"
        span = Span(path, *places.get("extra", (1, 1, 1)))
        problems.append(Problem("value-shape", "error", message, span, "give the value a name"))
