"""The keys of portfolio.yaml."""

from portfolio_gen.model.config import (
    Author,
    Availability,
    Config,
    Contact,
    Feeds,
    ImagesConfig,
    NavigationItem,
    PeopleConfig,
    Robots,
)
from portfolio_gen.read.fields import (
    LOCALISED,
    TEXT,
    Field,
    Free,
    Leaf,
    Listing,
    Mapping,
    table,
)
from portfolio_gen.read.tables_parts import CHECKS, IMAGE_OR_PATH, LINKS, SWITCH, URL

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
            Listing(Leaf("choice", choices=("avif", "webp", "jpeg", "png"))),
            "The formats to encode pictures in.",
            "Les formats des images produites.",
            ("format",),
            placed=True,
        ),
        Field(
            "quality",
            Leaf("integer", least=1, most=100),
            "1 (small) to 100 (fine).",
            "De 1 (léger) à 100 (fin).",
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

CONFIG = table(
    "portfolio.yaml",
    (
        Field(
            "title",
            LOCALISED,
            "The name of the person or studio.",
            "Le nom de la personne ou du studio.",
            ("titre", "name", "nom"),
            placed=True,
            required=True,
        ),
        Field(
            "tagline",
            LOCALISED,
            "The trade in a few words.",
            "Le métier en quelques mots.",
            ("sous-titre", "subtitle", "slogan", "devise"),
            placed=True,
        ),
        Field(
            "description",
            LOCALISED,
            "What search engines show.",
            "Ce que montrent les moteurs de recherche.",
            ("résumé", "summary"),
            placed=True,
        ),
        Field(
            "base_url",
            Leaf("site_url"),
            "The full public address with its path.",
            "L'adresse publique complète, avec son chemin.",
            ("url", "baseurl", "site_url", "adresse"),
            placed=True,
        ),
        Field(
            "languages",
            Listing(Leaf("language"), commas=True),
            "The languages; the first is the default.",
            "Les langues ; la première est celle par défaut.",
            ("langues", "langue", "language", "lang"),
            placed=True,
        ),
        Field(
            "theme",
            TEXT,
            "A shipped theme or a folder.",
            "Un thème fourni ou un dossier.",
            ("thème",),
            placed=True,
        ),
        Field(
            "options",
            Mapping(OPTIONS),
            "The theme's options.",
            "Les options du thème.",
            ("theme_options",),
            placed=True,
        ),
        Field(
            "author",
            Mapping(AUTHOR, shorthand="name"),
            "Whose work it is.",
            "À qui est ce travail.",
            ("auteur", "autrice", "auteure"),
            placed=True,
        ),
        Field(
            "availability",
            Mapping(AVAILABILITY, shorthand="text"),
            "When new work can begin.",
            "Quand un nouveau travail peut commencer.",
            ("disponibilité", "disponibilite", "disponible"),
            placed=True,
        ),
        Field(
            "cv",
            Leaf("path_or_url", localised=True),
            "A file with the curriculum vitae.",
            "Un fichier : le curriculum vitæ.",
            ("resume", "curriculum"),
            placed=True,
        ),
        Field(
            "contact",
            Mapping(CONTACT, shorthand="email"),
            "What the end of each project offers.",
            "Ce que propose la fin de chaque projet.",
            placed=True,
        ),
        Field(
            "navigation",
            Listing(Mapping(NAVIGATION_ITEM, shorthand="page")),
            "Pages, sections or labelled addresses, in order.",
            "Des pages, rubriques ou adresses nommées, dans l'ordre.",
            ("menu", "nav"),
            placed=True,
        ),
        Field(
            "paths",
            Mapping(PATHS),
            "The words of sections in addresses.",
            "Les mots des rubriques dans les adresses.",
            ("chemins", "permalinks"),
            placed=True,
        ),
        Field(
            "images",
            Mapping(IMAGES),
            "How pictures are encoded.",
            "Comment les images sont encodées.",
            ("pictures", "photos"),
            placed=True,
        ),
        Field(
            "share_pictures",
            SWITCH,
            "Whether pictures for shared links are drawn.",
            "Si des images de partage sont dessinées.",
            ("images de partage", "social_cards", "cards"),
        ),
        Field(
            "people",
            Mapping(PEOPLE_CONFIG),
            "How people are shown.",
            "Comment les personnes sont montrées.",
            ("personnes",),
        ),
        Field(
            "private",
            Leaf("outside_path"),
            "A YAML file outside the site with what is secret.",
            "Un fichier YAML hors du site, avec ce qui est secret.",
            ("privé", "prive", "secret", "secrets"),
            placed=True,
        ),
        Field(
            "typography",
            SWITCH,
            "Whether spaces, quotes and dashes are set with care.",
            "Si les espaces, guillemets et tirets sont soignés.",
            ("typographie",),
        ),
        Field(
            "untranslated",
            Leaf("choice", choices=("hide", "show_original")),
            "What to do with what is not translated: `hide` or `show_original`.",
            "Que faire de ce qui n'est pas traduit : `hide` ou `show_original`.",
            ("non traduit", "non_traduit"),
        ),
        Field(
            "timezone",
            Leaf("timezone"),
            "The time zone of dates without one.",
            "Le fuseau des dates qui n'en ont pas.",
            ("fuseau", "fuseau horaire", "fuseau_horaire", "time_zone"),
            placed=True,
        ),
        Field(
            "allow_hosts",
            Listing(Leaf("host"), commas=True),
            "Hosts that pages may call.",
            "Les hôtes que les pages peuvent appeler.",
            ("hôtes", "hotes", "allowed_hosts", "hosts"),
            placed=True,
        ),
        Field("robots", Mapping(ROBOTS), "What robots may do.", "Ce que les robots peuvent faire."),
        Field(
            "domain",
            Leaf("host"),
            "A domain of one's own, for GitHub Pages.",
            "Un nom de domaine à soi, pour GitHub Pages.",
            ("domaine", "cname"),
            placed=True,
        ),
        Field(
            "feeds",
            Mapping(FEEDS),
            "What feeds carry.",
            "Ce que portent les flux.",
            ("flux", "rss", "feed"),
        ),
        Field(
            "gone",
            Listing(Leaf("address"), commas=True),
            "Old addresses that may end.",
            "D'anciennes adresses qui peuvent disparaître.",
            ("disparus", "supprimés"),
            placed=True,
        ),
        Field(
            "checks",
            Mapping(CHECKS),
            "Rules that are switched off.",
            "Les règles désactivées.",
            ("contrôles", "vérifications"),
            attribute="checks_off",
            placed=True,
        ),
        Field(
            "extra",
            Free(),
            "Free fields, `site.extra` in templates.",
            "Des champs libres, `site.extra` dans les gabarits.",
            ("divers", "params"),
            placed=True,
        ),
    ),
    Config,
)
