"""How problems are set in the terminal."""

SENTENCES = {
    "{place}: {severity}: {message} [{code}]": "{place} : {severity} : {message} [{code}]",
    "error": "erreur",
    "warning": "avertissement",
    "hint: {hint}": "conseil : {hint}",
}
