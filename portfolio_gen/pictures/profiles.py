"""What an ICC profile is about, read from its bytes. Source: ICC.1:2022, clauses 7.2 and 10."""

from typing import Literal

#: "srgb" needs no conversion; "rgb" is any other of its kind: Display P3, Adobe RGB, a scanner's.
ProfileKind = Literal["", "srgb", "rgb", "cmyk", "gray", "other"]

#: X, Y and Z of sRGB's red, green and blue, adapted to D50, and half of its tone curve.
_SRGB_COLOURS = {
    b"rXYZ": (0.4361, 0.2225, 0.0139),
    b"gXYZ": (0.3851, 0.7169, 0.0971),
    b"bXYZ": (0.1431, 0.0606, 0.7141),
}
_SRGB_HALF = 0.2140
_KINDS: dict[bytes, ProfileKind] = {b"RGB ": "rgb", b"CMYK": "cmyk", b"GRAY": "gray"}


def profile_kind(profile: bytes | None) -> ProfileKind:
    """Return what colours a profile describes; "" for none or for one that is none."""
    if not profile or len(profile) < 132 or profile[36:40] != b"acsp":
        return ""
    kind = _KINDS.get(profile[16:20], "other")
    return "srgb" if kind == "rgb" and _is_srgb(_tags(profile)) else kind


def _tags(profile: bytes) -> dict[bytes, bytes]:
    found = {}
    for number in range(min(100, int.from_bytes(profile[128:132], "big"))):
        entry = profile[132 + 12 * number : 144 + 12 * number]
        start, size = int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:12], "big")
        found[entry[:4]] = profile[start : start + size]
    return found


def _is_srgb(tags: dict[bytes, bytes]) -> bool:
    """Tell whether the colours and the tone curve are those of sRGB, under whatever name."""
    if b"A2B0" in tags or any(name not in tags for name in _SRGB_COLOURS):
        return False
    near = all(
        abs(_fixed(tags[name], 8 + 4 * at) - value) < 0.002
        for name, colour in _SRGB_COLOURS.items()
        for at, value in enumerate(colour)
    )
    return near and abs(_half(tags.get(b"gTRC", b"")) - _SRGB_HALF) < 0.002


def _half(curve: bytes) -> float:
    """Return the light of the middle value, 0.5, under a tone curve."""
    if curve[:4] == b"para":
        function, gamma = int.from_bytes(curve[8:10], "big"), _fixed(curve, 12)
        if function == 0:
            return float(0.5**gamma)
        return float(max(0.0, _fixed(curve, 16) * 0.5 + _fixed(curve, 20)) ** gamma)
    if curve[:4] != b"curv":
        return 0.0
    count = int.from_bytes(curve[8:12], "big")
    if count < 2:
        return float(0.5 ** (int.from_bytes(curve[12:14], "big") / 256 if count else 1.0))
    middle = [int.from_bytes(curve[12 + 2 * at : 14 + 2 * at], "big") for at in _around(count)]
    return sum(middle) / len(middle) / 65535


def _around(count: int) -> tuple[int, int]:
    return (count - 1) // 2, count // 2


def _fixed(data: bytes, at: int) -> float:
    return int.from_bytes(data[at : at + 4], "big", signed=True) / 65536
