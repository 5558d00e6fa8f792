"""Writing a file so that whoever reads it finds the old bytes or the new ones, never half."""

import os


def write_atomically(path: str, data: bytes) -> None:
    """Write bytes to a file through a neighbour and a rename. The folder must exist."""
    from portfolio_gen.store.patience import replace  # here: who only reads needs none of it

    neighbour = f"{path}.new"
    with open(neighbour, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace(neighbour, path)


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
