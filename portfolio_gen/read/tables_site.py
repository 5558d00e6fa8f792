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
            "L'adresse électronique.",
            ("courriel", "mail", "e-mail"),
            placed=True,
        ),
        Field(
            "location",
            LOCALISED,
            "Where the author works.",
            "Le lieu de travail.",
            ("lieu", "ville", "place", "city", "adresse"),
        ),
        Field(
            "links",
            LINKS,
            "Other places on the web.",
            "D'autres lieux sur le web.",
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
            "Quand un nouveau travail peut commencer.",
            ("de", "dès", "à partir de", "depuis", "start"),
            attribute="start",
            placed=True,
        ),
        Field(
            "until",
            Leaf("date"),
            "Until when.",
            "Jusqu'à quand.",
            ("jusqu'à", "jusqu'au", "à", "to", "end", "fin"),
            attribute="end",
            placed=True,
        ),
        Field("text", LOCALISED, "What to say about it.", "Ce qu'il faut en dire.", ("texte",)),
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
            "L'adresse électronique.",
            ("courriel", "mail", "e-mail"),
            placed=True,
        ),
        Field(
            "url",
            URL,
            "A page to write from.",
            "Une page d'où écrire.",
            ("adresse", "lien", "link"),
            placed=True,
        ),
        Field("text", LOCALISED, "The invitation to write.", "L'invitation à écrire.", ("texte",)),
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
            "Le nom d'une page ou rubrique.",
            ("section", "rubrique", "name", "nom"),
            placed=True,
        ),
        Field(
            "label",
            LOCALISED,
            "The words of the link.",
            "Les mots du lien.",
            ("libellé", "libelle", "texte", "text", "title", "titre"),
        ),
        Field("url", URL, "An address.", "Une adresse.", ("adresse", "lien", "link"), placed=True),
    ),
    NavigationItem,
)

SECTIONS = {
    "projects": ("Works", "Travaux", ("projets", "travaux", "work")),
    "notes": ("Notes", "Notes", ("journal", "blog")),
    "tags": ("Tags", "Étiquettes", ("étiquettes", "etiquettes")),
    "kinds": ("Kinds of work", "Genres de travaux", ("genres",)),
    "skills": ("Skills", "Savoir-faire", ("compétences", "competences")),
    "people": ("People", "Personnes", ("personnes",)),
    "selections": ("Selections", "Sélections", ("sélections",)),
}
PATHS = table(
    "paths",
    tuple(
        Field(
            key,
            LOCALISED,
            f"{english}: their word in addresses.",
            f"{french} : leur mot dans les adresses.",
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
            "Les formats proposés ; `jpeg` vaut pour les vieux navigateurs, PNG compris.",
            ("format",),
            placed=True,
        ),
        Field(
            "quality",
            Leaf("integer", least=1, most=100),
            "1 (small) to 100 (fine), as JPEG counts; usual is 72. AVIF and WebP take the number "
            "that looks the same: 14 less and 6 more. Drawings lose nothing at any number.",
            "De 1 (léger) à 100 (fin), à l’échelle de JPEG ; 72 d’ordinaire. AVIF et WebP prennent "
            "le nombre qui donne le même aspect : 14 de moins, 6 de plus. Les dessins ne perdent "
            "rien, quel qu’il soit.",
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
            "Quelles mentions des images sont retirées aussi.",
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
            "Si chaque personne a sa page.",
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
            "Si les robots peuvent moissonner les textes pour l'intelligence artificielle.",
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
            "Si chaque étiquette a un flux.",
            ("étiquettes", "etiquettes"),
        ),
        Field(
            "full",
            SWITCH,
            "Whether feeds carry the whole texts.",
            "Si les flux portent les textes entiers.",
            ("complet", "entier", "complets"),
        ),
    ),
    Feeds,
)
OPTIONS = table(
    "options", others=Listing(LOCALISED, keep_single=True), others_are="label", placed=True
)
