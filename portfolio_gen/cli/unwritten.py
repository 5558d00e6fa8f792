"""Why new files could not be written, in words."""

import errno
import re
from collections.abc import Mapping

import click

from portfolio_gen.scaffold.staging import PREFIX

#: The hidden folder in which new files come to be: no author knows it.
_STAGE = re.compile(re.escape(PREFIX) + r"\w+(?:[/\\]|\Z)")


def refused(error: OSError, words: Mapping[str, str]) -> click.ClickException:
    """Return what the system refused; nothing was written then."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        reason = words["disk-full"]
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        reason = words["not-allowed"]
    else:
        reason = (error.strerror or "unknown reason").lower()
    path = _STAGE.sub("", str(error.filename2 or error.filename or ""))
    said = {"reason": reason, "path": path, "nothing": words["nothing"]}
    line = words["refused"] if path else "{reason}. {nothing}"
    return click.ClickException(line.format(**said))
