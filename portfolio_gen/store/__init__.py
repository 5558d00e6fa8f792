"""What outlives a build: digests, the memo, stamps of files, the manifest, the lock.

Nothing here knows what a project is.
"""
