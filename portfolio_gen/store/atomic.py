"""Files written and read whole."""

import os


def write_atomically(path: str, data: bytes) -> None:
    """Write bytes to a file so that whoever reads it finds the old ones or the new, never half.

    Through a neighbour and a rename; the folder must exist.
    """
    from portfolio_gen.store.patience import replace  # here: who only reads needs none of it

    neighbour = f"{path}.new"
    with open(neighbour, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace(neighbour, path)


def write_below(path: str, data: bytes) -> None:
    """Write bytes to a file of ours; its folder is made where it is not there yet.

    Not atomic: for what nobody reads before it is whole, or what tells by itself that it is not.
    """
    try:
        file = open(path, "wb")  # noqa: SIM115 - folders are rarely missing
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        file = open(path, "wb")  # noqa: SIM115
    with file:
        file.write(data)


def read_bytes(path: str) -> bytes | None:
    """Return the bytes of a file, or None where there is no such file."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def remove_unfinished(folder: str) -> None:
    """Remove the neighbours that a killed `write_atomically` left in a folder of ours."""
    for name in os.listdir(folder):
        if name.endswith(".new"):
            os.remove(os.path.join(folder, name))
