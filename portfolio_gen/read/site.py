"""The first stage: a folder and a theme become a `Site`."""

import os
import posixpath
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from portfolio_gen.model.addresses import ascii_url
from portfolio_gen.model.config import Config, Person, Private, Tag
from portfolio_gen.model.front import FrontImage
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.site import DataFile, Fault, Poster, Site, SiteFile, WriteUp
from portfolio_gen.model.theme import Theme
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read import readers
from portfolio_gen.read.components import check_components
from portfolio_gen.read.discretion import hidden_people, without_names
from portfolio_gen.read.drift import check_drift
from portfolio_gen.read.index import Index, YamlSource
from portfolio_gen.read.language_problems import unused_texts
from portfolio_gen.read.languages import writeups
from portfolio_gen.read.letters import with_letters
from portfolio_gen.read.options import theme_options
from portfolio_gen.read.people import check_people, with_client_keys
from portfolio_gen.read.posters import TOOL, Posters, films_without_picture
from portfolio_gen.read.published import published_before
from portfolio_gen.read.scan import CONFIG_NAMES, scan_site
from portfolio_gen.read.secrets import gather_secrets
from portfolio_gen.read.site_problems import (
    no_config,
    no_private,
    private_inside,
    repeated,
    twins,
    two_configs,
)
from portfolio_gen.read.sources import (
    begin_files,
    is_media,
    problems_of,
    update_files,
    update_writeups,
    update_yaml,
)
from portfolio_gen.read.strays import strays
from portfolio_gen.read.strings import StringsFile, with_languages
from portfolio_gen.read.strings_check import check_names
from portfolio_gen.read.theme import read_theme
from portfolio_gen.read.theme_chain import Reader, ThemeFolder
from portfolio_gen.store.memo import Memo
from portfolio_gen.store.places import below
from portfolio_gen.store.stamps import Stamp, stamp
from portfolio_gen.store.tools import PREFIX, find_tool
from portfolio_gen.store.workers import Workers

NOWHERE: Stamp = (0, 0, 0)  # of a file that is not there
PEOPLE = "data/people.yaml"
SPECIAL_DATA = (PEOPLE, "data/people.yml", "data/tags.yaml", "data/tags.yml")


class Reading(msgspec.Struct, frozen=True):
    """What came of reading: a site if there is one, and every file that was looked at."""

    site: Site | None
    inputs: dict[str, Stamp]  # by path in the site, by source in a theme, absolute outside
    folders: tuple[tuple[str, str], ...] = ()  # themes: prefix of their sources, folder
    outside: tuple[str, ...] = ()  # other files outside the site: the private file
    aside: tuple[str, ...] = ()  # options that another theme than the site's does not take


def read_site(
    root: str,
    cache: str,
    wishes: Wishes,
    index: Index,
    workers: Workers,
    search: str,
    now_ns: int,
    problems: list[Problem],
) -> Reading:
    """Return the site in a folder, with all that its author's files do wrong in `problems`.

    `search` names the folders in which tools are looked for, as PATH does.
    """
    return _Reader(root, cache, wishes, index, workers, search, now_ns, problems).read()


class _Reader:
    """What the steps of one reading share."""

    def __init__(
        self,
        root: str,
        cache: str,
        wishes: Wishes,
        index: Index,
        workers: Workers,
        search: str,
        now_ns: int,
        problems: list[Problem],
    ) -> None:
        self.root = root
        self.cache = cache
        self.wishes = wishes
        self.index = index
        self.workers = workers
        self.search = search
        self.now_ns = now_ns
        self.problems = problems
        self.scan = scan_site(root, problems)
        self.inputs = dict(self.scan)
        self.folders: list[tuple[str, str]] = []
        self.outside: dict[str, Stamp] = {}
        self.aside: list[str] | None = None  # names of options; None: the theme is the site's own

    def read(self) -> Reading:
        """Return what came of it."""
        config = self._config()
        if config is None:
            return self._reading(None)
        files = begin_files(self.index, self.scan, self.root, self.workers)
        theme, strings = self._theme(config)
        update_writeups(
            self.index, self.scan, self.root, self.cache, config.languages[0], config.typography,
            self.now_ns, self.workers,
        )  # fmt: skip
        update_files(self.index, files, self.scan, self.now_ns)
        people = self._people()
        tags = self._tags()
        data = self._data()
        captions = self._captions()
        private = self._private(config)
        self.problems += strays(self.scan, self.root)
        self.index.forget_others({*self.inputs, TOOL})
        self.problems += problems_of(self.index.writeups.values())
        if theme is None:
            return self._reading(None)
        config = msgspec.structs.replace(
            config, options=theme_options(config, theme, self.problems, self.aside)
        )
        found = writeups(self.index.writeups, config, self.problems)
        self.problems += unused_texts(config, found, tags, captions, self.problems)
        check_drift(self.index.writeups, config.languages, self.problems)
        check_components(found, theme, self.problems)
        people_path = next((path for path in SPECIAL_DATA[:2] if path in self.scan), PEOPLE)
        hidden = hidden_people(people, private)
        check_people(found, people, hidden, people_path, self.problems)
        found = with_client_keys(found, {*people, *hidden})
        site = Site(
            config=config,
            writeups=without_names(found, hidden),
            people=people,
            tags=tags,
            theme=with_languages(theme, strings, config, self.problems),
            files=self._files(self._posters(found, captions)),
            captions=captions,
            data=data,
            published=published_before(self.root, self.wishes, self.problems),
            secrets=gather_secrets(found, config, people, private, self.problems),
            root=self.root,
            people_path=people_path,
        )
        return self._reading(site)

    def _reading(self, site: Site | None) -> Reading:
        inputs = {**self.inputs, **self.outside}  # in the order in which a quiet build lists them
        aside = tuple(self.aside or ())
        return Reading(site, inputs, tuple(self.folders), tuple(self.outside), aside)

    def _config(self) -> Config | None:
        present = [name for name in CONFIG_NAMES if name in self.scan]
        if not present:
            if not self.problems:
                self.problems.append(no_config(self.root))
            return None
        if len(present) == 2:
            self.problems.append(two_configs())
        source = self._yaml(present[0], readers.config)
        config = self._value(source, Config)
        if config is None:
            return None
        assert isinstance(config, Config)
        changes: dict[str, Any] = self._languages(config)
        if self.wishes.base_url is not None:
            changes["base_url"] = ascii_url(self.wishes.base_url)
        if self.wishes.theme is not None:
            changes["theme"] = self.wishes.theme
            if posixpath.normpath(self.wishes.theme) != posixpath.normpath(config.theme):
                self.aside = []
        return msgspec.structs.replace(config, **changes)

    def _languages(self, config: Config) -> dict[str, Any]:
        """Return the languages, each once, and their places; one that is repeated is a problem."""
        seen: dict[str, str] = {}
        places = dict(config.places)
        for at, lang in enumerate(config.languages):
            place = config.places.get(f"languages.{at}", config.places.get("languages"))
            if lang.lower() in seen:
                span = Span(config.path, *(place or (1, 1, 1)))
                self.problems.append(repeated(lang, span))
            elif place:
                places[f"languages.{len(seen)}"] = place
            seen.setdefault(lang.lower(), lang)
        return {"languages": tuple(seen.values()), "places": places}

    def _theme(self, config: Config) -> tuple[Theme | None, list[StringsFile]]:
        asked = self.wishes.theme is not None  # on the command line, so at no place in the file
        place = (1, 1, 1) if asked else config.places.get("theme", (1, 1, 1))
        theme, folders, strings = read_theme(
            config.theme,
            self.root,
            Span(config.path, *place),
            self.scan,
            self.index,
            Memo(os.path.join(self.cache, "memo")),
            self._read_yaml,
            self.now_ns,
            self.problems,
        )
        for folder in folders:
            self._note(folder)
        if theme is not None and (config.base_url or config.author.name):
            memo = Memo(os.path.join(self.cache, "memo"))
            theme = with_letters(theme, self.root, memo, self.problems)
        check_names(self.scan, config.languages, self.problems)
        return theme, strings

    def _note(self, folder: ThemeFolder) -> None:
        if folder.prefix == "theme/":
            return  # the site's own overrides are scanned with the site
        self.folders.append((folder.prefix, folder.folder))
        if folder.rival:
            self.outside[folder.rival] = NOWHERE
        for name, found in folder.stamps.items():
            self.inputs[folder.prefix + name] = found

    def _read_yaml(self, path: str, file: str, found: Stamp, reader: Reader) -> YamlSource:
        return update_yaml(self.index, path, file, found, self.now_ns, reader)

    def _yaml(self, path: str, reader: Reader) -> YamlSource:
        source = self._read_yaml(path, os.path.join(self.root, path), self.scan[path], reader)
        self.problems += source.problems
        return source

    def _value(self, source: YamlSource, type_: Any) -> Any:
        """Return what a file says; None where it is no text at all, which was reported."""
        return msgspec.msgpack.decode(source.value, type=type_ | None) if source.value else None

    def _check_twins(self) -> None:
        for path in self.scan:
            if path.startswith("data/") and path.endswith(".yml"):
                other = path.removesuffix(".yml") + ".yaml"
                if other in self.scan:
                    self.problems.append(twins(path, other))

    def _people(self) -> dict[str, Person]:
        self._check_twins()
        for path in SPECIAL_DATA[:2]:
            if path in self.scan:
                people = self._value(self._yaml(path, readers.people), tuple[Person, ...])
                return {person.key: person for person in people or ()}
        return {}

    def _tags(self) -> dict[str, Tag]:
        for path in SPECIAL_DATA[2:]:
            if path in self.scan:
                tags = self._value(self._yaml(path, readers.tags), tuple[Tag, ...])
                return {tag.key: tag for tag in tags or ()}
        return {}

    def _data(self) -> dict[str, DataFile]:
        found = {}
        for path in self.scan:
            folder, name = posixpath.split(path)
            stem, suffix = posixpath.splitext(name)
            if folder != "data" or suffix not in (".yaml", ".yml"):
                continue
            if path in SPECIAL_DATA:
                continue
            source = self._yaml(path, readers.data)
            found[stem] = DataFile(source.digest, self._value(source, Any))
        return found

    def _captions(self) -> dict[str, dict[str, FrontImage]]:
        found = {}
        for path in self.scan:
            folder, name = posixpath.split(path)
            if name in ("pictures.yaml", "pictures.yml") and folder.startswith("content/"):
                value = self._value(self._yaml(path, readers.captions), dict[str, FrontImage])
                found[folder] = value or {}
        return found

    def _private(self, config: Config) -> Private | None:
        if not config.private:
            return None
        span = Span(config.path, *config.places.get("private", (1, 1, 1)))
        file = os.path.normpath(os.path.join(self.root, os.path.expanduser(config.private)))
        found = stamp(file)
        if found is None:
            folder = os.path.isdir(file)
            self.problems.append(no_private(config.private, span, folder=folder))
            return None
        if below(os.path.realpath(file), os.path.realpath(self.root)) is not None:
            self.problems.append(private_inside(config.private, span))
        self.outside[file] = found
        # Read anew by every build, so that nothing of it lies in the cache.
        from portfolio_gen.read.front_matter import decode
        from portfolio_gen.read.yaml_files import read_private

        with open(file, "rb") as opened:
            text = decode(opened.read(), config.private, self.problems)
        return None if text is None else read_private(text, config.private, self.problems)

    def _posters(
        self, found: Sequence[WriteUp], captions: Mapping[str, Mapping[str, FrontImage]]
    ) -> Mapping[str, Poster | Fault]:
        """Return the posters of films that have none of their author's, if ffmpeg can take them."""
        wanted = films_without_picture(self.index.files, found, captions)
        if not wanted:
            return {}
        tool = find_tool(TOOL.removeprefix(PREFIX), self.search)
        self.outside[TOOL] = (stamp(tool) if tool else None) or NOWHERE
        if not tool:
            return {}
        memo = Memo(os.path.join(self.cache, "memo"))
        posters = Posters(self.index, self.root, memo, tool, self.outside[TOOL], self.now_ns)
        return posters.of({path: self.scan[path] for path in wanted}, self.workers.jobs)

    def _files(self, posters: Mapping[str, Poster | Fault]) -> dict[str, SiteFile]:
        found = {}
        for path, stamped in self.scan.items():
            source = self.index.files.get(path)
            if source is not None and is_media(path):
                self.problems += source.problems
                found[path] = SiteFile(
                    source.digest,
                    stamped[0],
                    source.probe,
                    source.notes,
                    source.film,
                    posters.get(path),
                )
        return found
