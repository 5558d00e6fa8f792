"""portfolio.yaml by itself, for commands that need no more of a site."""

import os

from portfolio_gen.model.config import Config
from portfolio_gen.model.problem import Problem
from portfolio_gen.read.scan import CONFIG_NAMES


def read_config_file(root: str, problems: list[Problem]) -> Config | None:
    """Return what portfolio.yaml says; None if there is none, or nothing of it made sense.

    An OSError is for whoever asks to tell.
    """
    from portfolio_gen.read.front_matter import decode
    from portfolio_gen.read.site_problems import no_config
    from portfolio_gen.read.yaml_files import read_config

    name = next((name for name in CONFIG_NAMES if os.path.exists(os.path.join(root, name))), "")
    if not name:
        problems.append(no_config(root))
        return None
    with open(os.path.join(root, name), "rb") as file:
        text = decode(file.read(), name, problems)
    return None if text is None else read_config(text, name, problems)
