"""Colour profiles: kept, but for the serial number of the screen that some name.

Source: ICC.1:2022, 7.2 (header) and 7.3 (table of tags). Profiles that macOS makes of a screen,
and puts into every screenshot, have a tag `mmod` with its maker, model and serial number.
"""

PROFILE_ID = slice(84, 100)
SCREEN = b"mmod"


def without_serial_number(profile: bytes) -> bytes:
    """Return a profile of the same length that names no screen; another one as it is."""
    count = min(int.from_bytes(profile[128:132], "big"), 200)
    cleaned = bytearray(profile)
    for at in range(132, min(132 + 12 * count, len(profile) - 11), 12):
        start = int.from_bytes(profile[at + 4 : at + 8], "big")
        end = start + int.from_bytes(profile[at + 8 : at + 12], "big")
        # The eight bytes of the tag's type stay; a tag over the table itself would be an attack.
        if profile[at : at + 4] == SCREEN and 132 + 12 * count <= start and end <= len(profile):
            cleaned[start + 8 : end] = bytes(max(0, end - start - 8))
    if cleaned != profile:
        cleaned[PROFILE_ID] = bytes(16)  # a digest of the profile; zero stands for "not computed"
    return bytes(cleaned)
