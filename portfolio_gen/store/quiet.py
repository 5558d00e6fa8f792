"""The quiet record: how inputs and outputs looked when the last build ended well.

If they all look the same, the build would end as the last one did: reading and planning are pure
functions of these inputs, and each output stands for its recipe. So nothing is read or planned.
This is the memo of the whole build; its key is the inputs' stamps, the wishes, the versions and
the day. Plain text and plain comparison: the check imports nothing but `os`.
"""

import os
from typing import NamedTuple

from portfolio_gen.store.atomic import read_bytes, write_atomically
from portfolio_gen.store.stamps import stamp_of

FORMAT = "quiet 5"
RULE = "\n=\n"  # between the three parts; a name in a listing never holds it


class Quiet(NamedTuple):
    """What the last good build left. `problems` is the number of its warnings, kept elsewhere."""

    key: str  # versions and wishes
    timezone: str
    today: str
    valid_until: str  # ISO date from which the plan would be another; "": never
    pages: int
    files: int
    problems: int
    addressless: bool  # the site has no base_url
    drafts: tuple[str, ...]  # write-ups that wait
    extra_folders: tuple[tuple[str, str], ...]  # prefix in the listing, folder
    extra_files: tuple[str, ...]
    inputs: str  # listing
    outputs: str  # listing

    def holds(
        self,
        key: str,
        today: str,
        out: str,
        inputs: str,
    ) -> bool:
        """Tell whether a build would change nothing; `inputs` lists them as they are now."""
        return (
            self.key == key
            and self.today <= today
            and not (self.valid_until and today >= self.valid_until)
            and inputs == self.inputs
            and _intact(self.outputs, out)
        )


def load_quiet(folder: str) -> Quiet | None:
    """Return the record in a working folder, None if there is none that fits."""
    data = read_bytes(os.path.join(folder, "quiet"))
    if data is None:
        return None
    try:
        header, inputs, outputs = data.decode("utf-8", "surrogateescape").split(RULE, 2)
        form, key, timezone, today, valid_until, counts, drafts, folders, files = header.split("\n")
        pages, count, problems, addressless = (int(number) for number in counts.split())
        pairs = [pair.split("\t", 1) for pair in folders.split("\0") if pair]
        return Quiet(
            key, timezone, today, valid_until, pages, count, problems, bool(addressless),
            tuple(path for path in drafts.split("\0") if path),
            tuple((prefix, path) for prefix, path in pairs),
            tuple(path for path in files.split("\0") if path),
            inputs, outputs,
        ) if form == FORMAT else None  # fmt: skip
    except ValueError:
        return None


def save_quiet(folder: str, quiet: Quiet) -> None:
    """Write the record of a build that ended well."""
    header = "\n".join(
        (
            FORMAT,
            quiet.key,
            quiet.timezone,
            quiet.today,
            quiet.valid_until,
            f"{quiet.pages} {quiet.files} {quiet.problems} {quiet.addressless:d}",
            "\0".join(quiet.drafts),
            "\0".join(f"{prefix}\t{path}" for prefix, path in quiet.extra_folders),
            "\0".join(quiet.extra_files),
        )
    )
    text = RULE.join((header, quiet.inputs, quiet.outputs))
    write_atomically(os.path.join(folder, "quiet"), text.encode("utf-8", "surrogateescape"))


def forget_quiet(folder: str) -> None:
    """Remove the record: from now on the outputs may be others."""
    if os.path.exists(os.path.join(folder, "quiet")):
        from portfolio_gen.store.patience import remove

        remove(os.path.join(folder, "quiet"))


def _intact(outputs: str, out: str) -> bool:
    """Tell whether every output in a listing is in place as it was."""
    stat = os.stat
    try:
        for line in outputs.split("\n"):
            if not line:
                continue
            size, mtime, inode, name = line.split(" ", 3)
            status = stat(f"{out}/{name}")
            if stamp_of(status) != (int(size), int(mtime), int(inode)):
                return False
    except (OSError, ValueError):
        return False
    return True
