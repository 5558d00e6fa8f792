"""The tables of mappings inside portfolio.yaml: author, contact, navigation, images …"""

from portfolio_gen.model.config import (
    Author,
    Availability,
    Contact,
    Feeds,
    ImagesConfig,
    NavigationItem,
    PeopleConfig,
    Robots,
)
from portfolio_gen.read.fields import LOCALISED, TEXT, Field, Leaf, Listing, table
from portfolio_gen.read.tables_parts import IMAGE_OR_PATH, LINKS, SWITCH, URL

EMAIL = Leaf("email")

AUTHOR = table(
    "author",
    (
        Field(
            "name",
            LOCALISED,
            "The name; without it, the site's title.",
            "Le nom ; à défaut, le titre du site.",
            ("nom",),
        ),
        Field(
            "job",
            LOCALISED,
            "The trade.",
            "Le métier.",
            ("métier", "metier", "profession", "role", "fonction"),
        ),
        Field(
            "email",
            EMAIL,
            "The e-mail address.",
            "L’adresse de courriel.",
            ("courriel", "mail", "e-mail"),
            placed=True,
        ),
        Field(
            "location",
            LOCALISED,
            "Where the author works.",
            "Où vous travaillez.",
            ("lieu", "ville", "place", "city", "adresse"),
        ),
        Field(
            "links",
            LINKS,
            "Other places on the web.",
            "D’autres adresses sur le web.",
            ("liens", "social", "réseaux"),
            placed=True,
        ),
        Field(
            "picture",
            IMAGE_OR_PATH,
            "A portrait.",
            "Un portrait.",
            ("image", "photo", "portrait", "avatar"),
            placed=True,
        ),
    ),
    Author,
)

AVAILABILITY = table(
    "availability",
    (
        Field(
            "from",
            Leaf("date"),
            "When new work can begin.",
            "Quand un nouveau projet peut commencer.",
            ("de", "dès", "à partir de", "depuis", "start"),
            attribute="start",
            placed=True,
        ),
        Field(
            "until",
            Leaf("date"),
            "Until when.",
            "Jusqu’à quand.",
            ("jusqu'à", "jusqu'au", "à", "to", "end", "fin"),
            attribute="end",
            placed=True,
        ),
        Field("text", LOCALISED, "What to say about it.", "Ce qu’il faut en dire.", ("texte",)),
    ),
    Availability,
)

CONTACT = table(
    "contact",
    (
        Field(
            "email",
            EMAIL,
            "The e-mail address.",
            "L’adresse de courriel.",
            ("courriel", "mail", "e-mail"),
            placed=True,
        ),
        Field(
            "url",
            URL,
            "A page to write from.",
            "Une page d’où l’on peut vous écrire.",
            ("adresse", "lien", "link"),
            placed=True,
        ),
        Field(
            "text", LOCALISED, "The invitation to write.", "L’invitation à vous écrire.", ("texte",)
        ),
    ),
    Contact,
)

NAVIGATION_ITEM = table(
    "navigation item",
    (
        Field(
            "page",
            TEXT,
            "The name of a page or section.",
            "Le nom d’une page ou d’une rubrique.",
            ("section", "rubrique", "name", "nom"),
            placed=True,
        ),
        Field(
            "label",
            LOCALISED,
            "The words of the link.",
            "Le texte du lien.",
            ("libellé", "libelle", "texte", "text", "title", "titre"),
        ),
        Field("url", URL, "An address.", "Une adresse.", ("adresse", "lien", "link"), placed=True),
    ),
    NavigationItem,
)

SECTIONS = {
    "projects": ("Works", "projets", ("projets", "travaux", "work")),
    "notes": ("Notes", "notes", ("journal", "blog")),
    "tags": ("Tags", "sujets", ("étiquettes", "etiquettes")),
    "kinds": ("Kinds of work", "types de projets", ("genres",)),
    "skills": ("Skills", "compétences", ("compétences", "competences")),
    "people": ("People", "personnes", ("personnes",)),
    "selections": ("Selections", "sélections", ("sélections",)),
}
PATHS = table(
    "paths",
    tuple(
        Field(
            key,
            LOCALISED,
            f"{english}: their word in addresses.",
            f"Le mot qui désigne les {french} dans les adresses.",
            others,
            placed=True,
        )
        for key, (english, french, others) in SECTIONS.items()
    ),
)

IMAGES = table(
    "images",
    (
        Field(
            "formats",
            Listing(Leaf("choice", choices=("avif", "webp", "jpeg"))),
            "The formats offered; `jpeg` stands for what old browsers show, be it a PNG.",
            "Les formats proposés ; `jpeg` désigne ce que montrent les vieux navigateurs, "
            "fût-ce un PNG.",
            ("format",),
            placed=True,
        ),
        Field(
            "quality",
            Leaf("integer", least=1, most=100),
            "1 (small) to 100 (fine), as JPEG counts; usual is 72. AVIF and WebP take the number "
            "that looks the same: 14 less and 6 more. Drawings lose nothing at any number.",
            "De 1 (léger) à 100 (fin), à l’échelle de JPEG ; d’ordinaire 72. AVIF et WebP "
            "prennent le nombre qui donne le même aspect : 14 de moins et 6 de plus. Les "
            "dessins ne perdent rien, quel que soit ce nombre.",
            ("qualité", "qualite"),
        ),
        Field(
            "max_megapixels",
            Leaf("integer", least=1),
            "Larger pictures are refused.",
            "Les images plus grandes sont refusées.",
            ("megapixels", "mégapixels"),
        ),
        Field(
            "remove",
            Listing(Leaf("choice", choices=("copyright", "creator", "credit"))),
            "Which of the notes in pictures are removed too.",
            "Les mentions qui sont, elles aussi, retirées des images.",
            ("retirer", "enlever"),
        ),
    ),
    ImagesConfig,
)

PEOPLE_CONFIG = table(
    "people settings",
    (
        Field(
            "pages",
            SWITCH,
            "Whether people have pages of their own.",
            "Donner ou non une page à chaque personne.",
            ("page",),
        ),
    ),
    PeopleConfig,
)
ROBOTS = table(
    "robots",
    (
        Field(
            "ai",
            Leaf("choice", choices=("allow", "refuse")),
            "Whether robots may gather the texts for artificial intelligence.",
            "Permettre (`allow`) ou refuser (`refuse`) que des robots moissonnent les textes "
            "pour l’intelligence artificielle.",
            ("ia",),
        ),
    ),
    Robots,
)
FEEDS = table(
    "feeds",
    (
        Field(
            "tags",
            SWITCH,
            "Whether each tag has a feed.",
            "Donner ou non un flux à chaque sujet.",
            ("étiquettes", "etiquettes"),
        ),
        Field(
            "full",
            SWITCH,
            "Whether feeds carry the whole texts.",
            "Mettre ou non les textes entiers dans les flux.",
            ("complet", "entier", "complets"),
        ),
    ),
    Feeds,
)
OPTIONS = table(
    "options", others=Listing(LOCALISED, keep_single=True), others_are="label", placed=True
)
