"""From a `Site` and a date to recipes. Opens no file, formats no HTML."""
