"""The tables of mappings inside front matter and portfolio.yaml: pictures, links, clients …"""

from portfolio_gen.model.front import (
    FrontClient,
    FrontCredit,
    FrontImage,
    FrontLink,
    FrontQuote,
    FrontResult,
)
from portfolio_gen.read.fields import LOCALISED, TEXT, Field, Leaf, Listing, Mapping, table

URL = Leaf("url")
SWITCH = Leaf("bool")

IMAGE = table(
    "image",
    (
        Field(
            "src",
            Leaf("path"),
            "The picture or short silent video, beside the write-up, or `/…` under `static/`.",
            "L’image ou la courte vidéo muette, à côté du texte, ou `/…` sous `static/`.",
            ("source", "fichier", "file", "image", "path", "chemin", "url", "image_path"),
            placed=True,
            required=True,
        ),
        Field(
            "alt",
            LOCALISED,
            "What the picture shows, for those who do not see it.",
            "Ce que montre l’image, pour qui ne la voit pas.",
            ("texte alternatif", "alternative", "description"),
        ),
        Field(
            "caption",
            LOCALISED,
            "The text below the picture.",
            "Le texte sous l’image.",
            ("légende", "legende", "title", "titre"),
        ),
        Field(
            "credit",
            LOCALISED,
            "Who made the picture.",
            "Qui a fait l’image.",
            ("crédit", "photo", "photographe", "photographer"),
        ),
        Field(
            "focus",
            Leaf("focus"),
            "The point to keep in view when the picture is cropped: `[x, y]`, 0 to 1 or in %.",
            "Le point d’intérêt, gardé quand l’image est recadrée : `[x, y]`, de 0 à 1 ou en %.",
            ("point focal", "focal"),
        ),
        Field(
            "decorative",
            SWITCH,
            "Whether the picture says nothing that the text does not say.",
            "Mettez `true` si l’image ne dit rien de plus que le texte.",
            ("décorative", "décoratif"),
        ),
        Field(
            "poster",
            Leaf("path"),
            "The picture shown before a video plays.",
            "L’image montrée avant que la vidéo commence.",
            ("affiche",),
            placed=True,
        ),
    ),
    FrontImage,
)

CLIENT = table(
    "client",
    (
        Field(
            "name",
            LOCALISED,
            "The client's name, or their key in `data/people.yaml`.",
            "Le nom du client, ou sa clé dans `data/people.yaml`.",
            ("nom",),
            placed=True,
        ),
        Field(
            "key",
            TEXT,
            "The client's key in the private file or in `data/people.yaml`.",
            "La clé du client dans le fichier privé ou dans `data/people.yaml`.",
            ("clé", "cle", "id"),
            placed=True,
        ),
        Field(
            "url",
            URL,
            "The client's site.",
            "Le site du client.",
            ("site", "lien", "link"),
            placed=True,
        ),
        Field(
            "sector",
            LOCALISED,
            "The client's trade.",
            "Le secteur d’activité du client.",
            ("secteur", "industry", "domaine"),
        ),
        Field(
            "show",
            Leaf("choice", choices=("public", "anonymous", "hidden")),
            "How much of the client is shown: `public`, `anonymous` or `hidden`.",
            "Ce qui est montré du client : son nom (`public`), une description (`anonymous`) ou "
            "rien (`hidden`).",
            ("montrer", "afficher"),
            placed=True,
            if_unclear="hidden",
        ),
        Field(
            "shown_as",
            LOCALISED,
            "What stands in place of an anonymous client's name.",
            "Ce qui est écrit à la place du nom d’un client anonyme.",
            ("montré comme", "affiché comme", "affiche_comme"),
            placed=True,
        ),
        Field(
            "consent",
            TEXT,
            "When and how the client agreed to be named.",
            "Quand et comment le client a accepté d’être nommé.",
            ("accord", "consentement", "permission"),
        ),
    ),
    FrontClient,
)

CREDIT = table(
    "credit",
    (
        Field(
            "person",
            TEXT,
            "Somebody's key in `data/people.yaml`, or a name.",
            "La clé de quelqu’un dans `data/people.yaml`, ou un nom.",
            ("personne", "name", "nom", "who", "qui"),
            placed=True,
            required=True,
        ),
        Field("role", LOCALISED, "What the person did.", "Ce que la personne a fait.", ("rôle",)),
        Field(
            "url",
            URL,
            "The person's site.",
            "Le site de la personne.",
            ("site", "lien", "link"),
            placed=True,
        ),
    ),
    FrontCredit,
)

RESULT = table(
    "result",
    (
        Field(
            "text",
            LOCALISED,
            "The result as a sentence.",
            "Le résultat en une phrase.",
            ("texte", "phrase", "sentence"),
        ),
        Field(
            "value",
            LOCALISED,
            "The figure, with its unit.",
            "Le chiffre, avec son unité.",
            ("valeur", "chiffre", "figure"),
        ),
        Field(
            "label",
            LOCALISED,
            "What the figure measures.",
            "Ce que mesure le chiffre.",
            ("libellé", "libelle", "étiquette", "nom", "name"),
        ),
        Field(
            "before",
            LOCALISED,
            "The figure before the work.",
            "Le chiffre avant le travail.",
            ("avant",),
        ),
        Field(
            "after",
            LOCALISED,
            "The figure after the work.",
            "Le chiffre après le travail.",
            ("après", "apres"),
        ),
        Field(
            "period",
            LOCALISED,
            "The time in which it was measured.",
            "La période mesurée.",
            ("période", "periode", "durée"),
        ),
        Field(
            "basis",
            Leaf("choice", choices=("measured", "client", "estimate")),
            "How one knows: `measured`, by the `client`, or an `estimate`.",
            "D’où vient le chiffre : mesuré (`measured`), donné par le client (`client`) ou "
            "estimé (`estimate`).",
            ("base", "fondement", "preuve"),
        ),
        Field(
            "source",
            LOCALISED,
            "Where the figure can be checked.",
            "Où l’on peut vérifier le chiffre.",
            ("origine", "sources"),
        ),
    ),
    FrontResult,
)

QUOTE = table(
    "quote",
    (
        Field(
            "text",
            LOCALISED,
            "The words.",
            "Ce qui a été dit.",
            ("texte", "quote", "citation"),
            required=True,
        ),
        Field(
            "by",
            TEXT,
            "Who said them: a name, or a key of `data/people.yaml`.",
            "Qui l’a dit : un nom, ou une clé de `data/people.yaml`.",
            ("par", "de", "author", "auteur", "name", "nom"),
            placed=True,
        ),
        Field(
            "role",
            LOCALISED,
            "What this person does.",
            "Le métier ou la fonction de cette personne.",
            ("rôle", "fonction"),
        ),
        Field(
            "consent",
            TEXT,
            "When and how the person agreed.",
            "Quand et comment la personne a donné son accord.",
            ("accord", "consentement", "permission"),
        ),
    ),
    FrontQuote,
)

LINK = table(
    "link",
    (
        Field(
            "label",
            LOCALISED,
            "The words of the link.",
            "Le texte du lien.",
            ("libellé", "libelle", "texte", "text", "title", "titre", "name", "nom"),
        ),
        Field(
            "url",
            URL,
            "The address, with `https://`.",
            "L’adresse, avec `https://`.",
            ("adresse", "lien", "link", "href"),
            placed=True,
        ),
        Field(
            "src",
            Leaf("path"),
            "A file beside the write-up.",
            "Un fichier à côté du texte.",
            ("source", "fichier", "file", "path", "chemin"),
            placed=True,
        ),
        Field(
            "download",
            SWITCH,
            "Whether a cleaned copy of the original is offered.",
            "Mettez `true` pour proposer une copie nettoyée de l’original.",
            ("télécharger", "telecharger", "téléchargement"),
        ),
    ),
    FrontLink,
)

IMAGE_OR_PATH = Mapping(IMAGE, shorthand="src")
LINKS = Listing(Mapping(LINK, shorthand="url"))
MENTIONS = Listing(Mapping(LINK, shorthand="label"))  # a prize or an article may have no address
FILES = Listing(Mapping(LINK, shorthand="src"))
TEXTS = Listing(TEXT)
COMMA_TEXTS = Listing(TEXT, commas=True)

CHECKS = table(
    "checks",
    (
        Field(
            "off",
            COMMA_TEXTS,
            "Rules that are switched off here.",
            "Les règles désactivées ici.",
            ("désactivées", "sans", "ignore"),
            placed=True,
        ),
    ),
)
