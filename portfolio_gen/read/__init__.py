"""From a folder and a theme to a `Site` and problems. Writes nothing, decides no address."""
