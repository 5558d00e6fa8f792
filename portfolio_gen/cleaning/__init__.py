"""Nothing private goes out: files without what they say of places, devices and people.

`clean.py` is the file to read first; each format has a file, by its specification.
"""

#: Version of what cleaning makes of a file: it goes up when the bytes of any change.
CLEAN_VERSION = 4
