"""The French of the sites that tests/cases/checks.md shows, by their English words."""

#: In their order: a phrase stands before those that it contains.
PHRASES = {
    "A loom for two hands, made of the oak of one tree that fell in the storm of the last winter": (
        "Un métier pour deux mains, fait du chêne d'un seul arbre, tombé dans la tempête de "
        "l'hiver dernier"
    ),
    ", with a beam that is turned by foot, which leaves both hands free for the shuttle and the "
    "cup of tea that goes with it.": ", avec un rouleau que l'on tourne du pied, ce qui laisse les "
    "deux mains libres pour la navette et pour la tasse de thé qui va avec.",
    "Made of the oak of one tree that fell in the storm of the last winter.": "Fait du chêne d'un "
    "seul arbre, tombé dans la tempête de l'hiver dernier.",
    "A loom for two hands": "Un métier pour deux mains",
    "A film of the loom": "Un film du métier à tisser",
    "The loom, from the side": "Le métier à tisser, de côté",
    "The loom, as a program": "Le métier à tisser, en programme",
    "The [history of looms]": "L'[histoire des métiers à tisser]",
    "See [how I choose wood](#wood).": "Voyez [comment je choisis le bois](#bois).",
    "See [how I choose wood](#choosing-oak).": "Voyez [comment je choisis le "
    "bois](#choisir-le-chene).",
    "Choosing oak": "Choisir le chêne",
    "My plans lie in ": "Mes plans sont dans ",
    ", for the time being.": ", pour l'instant.",
    "My looms.": "Mes métiers à tisser.",
    "Nobody knows.": "Personne n'en sait rien.",
    "Who I am": "Qui je suis",
    "Your letter is sent by forms.example.": "Votre lettre est envoyée par forms.example.",
    "title: Write to me": "title: M'écrire",
    "title: About": "title: À propos",
    "title: Secret loom": "title: Un métier secret",
    "title: Hand loom": "title: Métier à bras",
    "title: Loom": "title: Métier à tisser",
    ">Home<": ">Accueil<",
    ">Moved<": ">Déménagé<",
    ">Send<": ">Envoyer<",
    "# Wood": "# Le bois",
    "# Oak": "# Le chêne",
    "length;width": "longueur;largeur",
}


def in_french(example: str) -> str:
    """Return a file of an example with its words in French; keys, paths and markup stay."""
    for english, french in PHRASES.items():
        example = example.replace(english, french)
    return example
