"""From recipes to bytes: into a stage first, then into the site."""
