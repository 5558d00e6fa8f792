"""What is said of dates."""

SENTENCES = {
    "`{0}` takes a date or the word ongoing": "`{0}` attend une date, ou le mot ongoing",
    '`{0}` takes 2025, 2025-06 or 2025-06-12, not "{1}"': "`{0}` attend 2025, 2025-06 ou "
    "2025-06-12, et non « {1} »",
    '`{0}` takes 2025, 2025-06, 2025-06-12 or ongoing, not "{1}"': "`{0}` attend 2025, 2025-06, "
    "2025-06-12 ou ongoing, et non « {1} »",
    '`{0}` takes a full date such as 2025-06-12, not "{1}"': "`{0}` attend une date complète "
    "comme 2025-06-12, et non « {1} »",
    "write the year first: 2025-06-12": "écrivez l’année en premier : 2025-06-12",
    "`{0}`: there is no year {1}": "`{0}` : il n’y a pas d’année {1}",
    "write 2025 or so": "écrivez par exemple 2025",
    "`{0}`: there is no month {1}": "`{0}` : il n’y a pas de mois {1}",
    "the months are 01 to 12, and stand before the day": "les mois vont de 01 à 12, et se placent "
    "avant le jour",
    "`{0}`: there is no day {1}": "`{0}` : le jour {1} n’existe pas",
    "the last day of that month is {0}-{1}-{2}": "le dernier jour de ce mois est {0}-{1}-{2}",
    "`{0}` comes before `{1}`": "`{0}` vient avant `{1}`",
    "`{0}: {1}` comes before `{2}: {3}`": "`{0}: {1}` vient avant `{2}: {3}`",
    "correct one of the two dates": "corrigez l’une des deux dates",
    # Of two versions of one write-up.
    "`{0}` comes before `{1}` of {2}, line {3}, which this version shares": "`{0}` vient avant "
    "`{1}` de {2}, ligne {3}, que cette version partage",
    "`{0}` comes after `{1}` of {2}, line {3}, which this version shares": "`{0}` vient après "
    "`{1}` de {2}, ligne {3}, que cette version partage",
    "correct one of the two dates, or write both in each file": "corrigez l’une des deux dates, "
    "ou écrivez les deux dans chaque fichier",
}
