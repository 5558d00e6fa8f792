"""All codes that a problem can have."""

from portfolio_gen.model.check_codes import CODES as CHECK_CODES
from portfolio_gen.model.codes import CODES
from portfolio_gen.read.codes import CODES as YAML_CODES
from portfolio_gen.read.markdown.codes import CODES as MARKDOWN_CODES


def all_codes() -> dict[str, str]:
    """Return every code with what it says, sorted."""
    return dict(sorted({**CODES, **CHECK_CODES, **YAML_CODES, **MARKDOWN_CODES}.items()))
