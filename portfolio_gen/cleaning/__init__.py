"""Nothing private goes out: files without what they say of places, devices and people.

`clean.py` is the file to read first; each format has a file, by its specification.
"""
