"""What stands in a legal notice where something is still to be filled in."""

#: What stands where something is still to be filled in, by what it is.
OPEN = {
    "en": {
        "address": "[address]",
        "siret": "[14-digit number]",
        "phone": "[telephone]",
        "email": "[e-mail]",
        "director": "[first name and surname]",
        "host": "[host]",
        "host-address": "[address of the host]",
        "host-phone": "[telephone of the host]",
    },
    "fr": {
        "address": "[adresse]",
        "siret": "[numéro à 14 chiffres]",
        "phone": "[téléphone]",
        "email": "[courriel]",
        "director": "[prénom et nom]",
        "host": "[hébergeur]",
        "host-address": "[adresse de l’hébergeur]",
        "host-phone": "[téléphone de l’hébergeur]",
    },
}
#: What earlier versions wrote at such places.
OPEN_BEFORE = frozenset(("[to be filled in]", "[à compléter]"))


def open_places(written: str) -> list[tuple[int, str]]:
    """Return the places of a notice that are still to be filled in, each with its line."""
    places = {*OPEN["en"].values(), *OPEN["fr"].values(), *OPEN_BEFORE}
    lines = written.replace("'", "’").splitlines()
    found = ((at, line.find(each), each) for at, line in enumerate(lines, 1) for each in places)
    return [(at, each) for at, column, each in sorted(found) if column >= 0]
