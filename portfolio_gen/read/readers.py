"""The readers of a site's YAML files, imported when the first changed file is met.

PyYAML and the tables of keys cost 30 ms to import; a build in which no YAML changed needs neither.
"""

from portfolio_gen.model.problem import Problem


def config(text: str, path: str, problems: list[Problem]) -> object:
    """Return portfolio.yaml as a Config."""
    from portfolio_gen.read.yaml_files import read_config

    return read_config(text, path, problems)


def people(text: str, path: str, problems: list[Problem]) -> object:
    """Return data/people.yaml as a tuple of Person."""
    from portfolio_gen.read.yaml_files import read_people

    return read_people(text, path, problems)


def tags(text: str, path: str, problems: list[Problem]) -> object:
    """Return data/tags.yaml as a tuple of Tag."""
    from portfolio_gen.read.yaml_files import read_tags

    return read_tags(text, path, problems)


def data(text: str, path: str, problems: list[Problem]) -> object:
    """Return any file of data/ as plain values."""
    from portfolio_gen.read.yaml_files import read_data

    return read_data(text, path, problems)


def captions(text: str, path: str, problems: list[Problem]) -> object:
    """Return a pictures.yaml as FrontImage by file name."""
    from portfolio_gen.read.yaml_files import read_captions

    return read_captions(text, path, problems)


def declaration(text: str, path: str, problems: list[Problem]) -> object:
    """Return a theme.yaml as a Declaration."""
    from portfolio_gen.read.theme_yaml import read_declaration

    return read_declaration(text, path, problems)


def strings(text: str, path: str, problems: list[Problem]) -> object:
    """Return the words of one language by key, with their places."""
    from portfolio_gen.read.theme_yaml import read_strings

    return read_strings(text, path, problems)
