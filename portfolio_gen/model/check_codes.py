"""The codes of problems that are seen in the finished files only; see `check/`."""

CODES: dict[str, str] = {
    "form-elsewhere": "a form sends what readers write to another host (a warning)",
    "host-called": "a page would load something from another host",
    "machine-path": "a file holds a path of the author's machine (of somebody's: a warning)",
    "position-published": "a published file says where it was made, or with which device",
}
