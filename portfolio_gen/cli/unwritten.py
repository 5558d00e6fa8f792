"""Why new files could not be written, in words."""

import errno
import re

import click

from portfolio_gen.french.voice import Voice
from portfolio_gen.scaffold.leftovers import PREFIX

#: The hidden folder in which new files come to be: no author knows it.
_STAGE = re.compile(re.escape(PREFIX) + r"[\w-]+(?:[/\\]|\Z)")


def refused(error: OSError, voice: Voice) -> click.ClickException:
    """Return what the system refused; nothing was written then."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        reason = voice.said("the disk is full")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        reason = voice.said("you have no right to write there")
    else:
        reason = voice.told((error.strerror or "unknown reason").lower())
    path = _STAGE.sub("", str(error.filename2 or error.filename or ""))
    line = "{reason}: {path}. Nothing was written." if path else "{reason}. Nothing was written."
    words = voice.said(line, reason=reason, path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        words += "\n" + voice.said("Next: go to a folder of your own, such as Documents.")
    return click.ClickException(words)
