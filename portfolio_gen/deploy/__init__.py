"""Publishing: a site goes to a branch of a git repository, and nothing else changes anywhere."""
