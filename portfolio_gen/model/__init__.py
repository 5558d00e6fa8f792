"""The words of the project: frozen values that the stages hand to each other.

Nothing here imports anything of ours outside this folder, opens a file or knows the time.
"""
