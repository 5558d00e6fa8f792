"""How problems are set in the terminal."""

SENTENCES = {
    "{place}: {severity}: {message} [{code}]": "{place} : {severity} : {message} [{code}]",
    "error": "erreur",
    "warning": "avertissement",
    "hint: {hint}": "conseil : {hint}",
    "also in: {places}": "aussi dans : {places}",
    "also in: {places} and {more} more": "aussi dans : {places} et {more} autres",
    "… and {number} more [{code}]: mend those above first; `portfolio check --format json` lists "
    "them all": "… et {number} autres [{code}] : corrigez d’abord ceux qui précèdent ; `portfolio "
    "check --format json` les donne tous",
}
