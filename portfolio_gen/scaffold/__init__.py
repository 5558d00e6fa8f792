"""New sites, and new write-ups in them: files that are the author's from then on.

Nothing that is there is overwritten; what is written is whole or not there.
"""
