"""The keys of theme.yaml."""

from typing import get_args

from portfolio_gen.model.theme import OptionType
from portfolio_gen.read.fields import (
    LOCALISED,
    TEXT,
    Field,
    Leaf,
    Listing,
    Mapping,
    table,
)

DOC = Field("doc", LOCALISED, "What it is for.", "À quoi cela sert.")
CHOICES = Field("choices", Listing(TEXT), "The values it takes.", "Les valeurs possibles.")

OPTION = table(
    "option",
    (
        Field(
            "type",
            Leaf("choice", choices=get_args(OptionType)),
            "What kind of value it takes.",
            "Le genre de valeur.",
            required=True,
        ),
        Field(
            "default",
            Listing(TEXT, keep_single=True),
            "The value where none is chosen.",
            "La valeur par défaut.",
        ),
        CHOICES,
        Field("least", Leaf("number"), "The least number.", "Le plus petit nombre."),
        Field("most", Leaf("number"), "The greatest number.", "Le plus grand nombre."),
        DOC,
    ),
)
ARGUMENT = table(
    "argument",
    (
        Field(
            "type",
            Leaf("choice", choices=("text", "number", "flag", "choice")),
            "What kind of value it takes.",
            "Le genre de valeur.",
        ),
        Field(
            "required",
            Leaf("bool"),
            "Whether it must be given.",
            "Mettez `true` s’il est obligatoire.",
        ),
        CHOICES,
        DOC,
    ),
)
COMPONENT = table(
    "component",
    (
        DOC,
        Field(
            "arguments",
            Mapping(table("arguments", others=Mapping(ARGUMENT))),
            "What may stand on its opening line.",
            "Ce qui peut suivre sur sa première ligne.",
        ),
    ),
)
PRESET = table(
    "preset",
    (
        Field(
            "widths",
            Listing(Leaf("integer", least=16, most=10_000), commas=True),
            "The widths in pixels.",
            "Les largeurs en pixels.",
            required=True,
        ),
        Field(
            "formats",
            Listing(Leaf("choice", choices=("avif", "webp", "jpeg")), commas=True),
            "The formats offered; `jpeg` is for old browsers.",
            "Les formats proposés ; `jpeg` est pour les vieux navigateurs.",
        ),
        Field(
            "quality",
            Leaf("integer", least=1, most=100),
            "1 (small) to 100 (fine); what suits each format, if left out.",
            "De 1 (léger) à 100 (fin) ; à défaut, ce qui convient à chaque format.",
        ),
        Field(
            "ratio",
            TEXT,
            "Width to height of the crop, `3:2`; pictures are not cropped without it.",
            "La largeur sur la hauteur du recadrage, comme `3:2` ; sans ce rapport, les images "
            "restent entières.",
            placed=True,
        ),
        Field(
            "full",
            Leaf("bool"),
            "Offer drawings in their own resolution as well, to be enlarged.",
            "Proposer aussi les dessins dans leur propre définition, pour les agrandir.",
        ),
    ),
)
GROUNDS = table(
    "grounds",
    (
        Field(
            "light",
            Listing(Leaf("color")),
            "In the light scheme, the page itself first.",
            "En clair ; d’abord celle de la page elle-même.",
        ),
        Field(
            "dark",
            Listing(Leaf("color")),
            "In the dark scheme, the page itself first.",
            "En sombre ; d’abord celle de la page elle-même.",
        ),
    ),
)
THEME = table(
    "theme",
    (
        Field("name", TEXT, "The theme's name.", "Le nom du thème.", required=True),
        DOC,
        Field(
            "extends",
            TEXT,
            "The theme that it lies over.",
            "Le thème qu’il complète.",
            placed=True,
        ),
        Field(
            "grounds",
            Mapping(GROUNDS),
            "Colours that text stands on; accents are held against them.",
            "Les couleurs de fond des textes ; les accents sont réglés sur elles.",
        ),
        Field(
            "options",
            Mapping(table("options", others=Mapping(OPTION), placed=True)),
            "What is left to the author.",
            "Ce qui est laissé au choix de l’auteur.",
        ),
        Field(
            "without",
            Listing(TEXT),
            "Options of the theme below that this one has no use for.",
            "Les options du thème complété dont celui-ci ne se sert pas.",
            placed=True,
        ),
        Field(
            "components",
            Mapping(table("components", others=Mapping(COMPONENT), placed=True)),
            "The components that a page may use.",
            "Les composants qu’une page peut employer.",
        ),
        Field(
            "presets",
            Mapping(table("presets", others=Mapping(PRESET), placed=True)),
            "How the pictures of each place are encoded.",
            "Comment sont encodées les images de chaque emplacement.",
        ),
    ),
)
STRINGS = table("strings", others=TEXT, placed=True)
