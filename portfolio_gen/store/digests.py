"""Digests: short fingerprints by which values are compared and kept."""

from hashlib import blake2b

SIZE = 16  # bytes: 128 bits, where a chance collision needs about 2**64 values


def digest(data: bytes) -> bytes:
    """Return the digest of some bytes: 16 bytes of BLAKE2b (RFC 7693)."""
    return blake2b(data, digest_size=SIZE).digest()


def file_digest(path: str) -> bytes:
    """Return the digest of a file's bytes, of which a block at a time is held."""
    state = blake2b(digest_size=SIZE)
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            state.update(block)
    return state.digest()


def combined(*parts: bytes) -> bytes:
    """Return one digest of several byte strings; where one ends and the next begins counts."""
    state = blake2b(digest_size=SIZE)
    for part in parts:
        state.update(len(part).to_bytes(8, "little"))
        state.update(part)
    return state.digest()


def short(data: bytes) -> str:
    """Return the eight hexadecimal digits that stand in published file names."""
    return data.hex()[:8]
