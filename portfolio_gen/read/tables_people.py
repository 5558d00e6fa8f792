"""The keys of data/people.yaml, data/tags.yaml, the private file and pictures.yaml."""

from portfolio_gen.read.fields import LOCALISED, TEXT, Field, Listing, Mapping, table
from portfolio_gen.read.tables_parts import COMMA_TEXTS, IMAGE_OR_PATH, LINKS, SWITCH, URL

PERSON = table(
    "person",
    (
        Field("name", TEXT, "The name.", "Le nom.", ("nom",), placed=True),
        Field(
            "url",
            URL,
            "The person's site.",
            "Le site de la personne.",
            ("site", "lien", "link", "adresse"),
            placed=True,
        ),
        Field(
            "links",
            LINKS,
            "Other places on the web.",
            "D’autres adresses sur le web.",
            ("liens",),
            placed=True,
        ),
        Field(
            "picture",
            IMAGE_OR_PATH,
            "A portrait.",
            "Un portrait.",
            ("image", "photo", "portrait"),
            placed=True,
        ),
        Field(
            "note",
            LOCALISED,
            "A sentence about the person.",
            "Une phrase sur la personne.",
            ("texte", "bio", "text", "description"),
        ),
        Field(
            "page",
            SWITCH,
            "Whether the person has a page.",
            "Mettez `true` pour que la personne ait sa page.",
            ("pages",),
        ),
    ),
)
PERSON_OR_NAME = Mapping(PERSON, shorthand="name")
PEOPLE = table("people", others=PERSON_OR_NAME, placed=True)

TAG = table(
    "tag",
    (
        Field(
            "name",
            TEXT,
            "The name in all languages.",
            "Le nom dans toutes les langues.",
            ("nom", "label", "libellé"),
        ),
        Field(
            "slug",
            LOCALISED,
            "The last part of the address.",
            "Le dernier morceau de l’adresse.",
            ("adresse",),
        ),
    ),
    others=TEXT,
    others_are="language",
)
TAGS = table("tags", others=Mapping(TAG, shorthand="name"), placed=True)

PRIVATE = table(
    "private",
    (
        Field(
            "clients",
            Mapping(table("clients", others=Listing(LOCALISED), placed=True)),
            "The real names of clients, by key: one, a list of them, or one for each language.",
            "Les vrais noms des clients, par clé : un seul, une liste, ou un par langue.",
            ("client",),
        ),
        Field(
            "redact",
            COMMA_TEXTS,
            "Words that must occur nowhere in what is published.",
            "Les mots qui ne doivent apparaître nulle part dans ce qui est publié.",
            ("caviarder", "mots interdits", "words"),
            placed=True,
        ),
        Field(
            "people",
            Mapping(PEOPLE),
            "People who may be referred to by key and are named nowhere on the site.",
            "Des personnes que le site désigne par leur clé et ne nomme nulle part.",
            ("personnes",),
        ),
    ),
)

PICTURES = table(
    "pictures.yaml",
    others=Mapping(
        table(
            "picture",
            tuple(field for field in IMAGE_OR_PATH.table.fields.values() if field.key != "src"),
        ),
        shorthand="caption",
    ),
    placed=True,
)
