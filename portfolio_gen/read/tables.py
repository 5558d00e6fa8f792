"""The keys of front matter: one table for each kind of write-up, and what translations share."""

from portfolio_gen.model.front import Front
from portfolio_gen.read.fields import LOCALISED, TEXT, Field, Free, Leaf, Listing, Mapping, table
from portfolio_gen.read.tables_parts import (
    CHECKS,
    CLIENT,
    COMMA_TEXTS,
    CREDIT,
    FILES,
    IMAGE_OR_PATH,
    LINKS,
    QUOTE,
    RESULT,
    SWITCH,
    TEXTS,
)

KINDS = ("project", "note", "page", "home", "list", "selection")
_PROJECT = ("project",)
_DATED = ("project", "note", "page", "selection")
_WRITTEN = ("project", "note", "page")
_SHOWN = ("project", "note", "page", "home")
_DATE = Leaf("date")
_DAY = Leaf("day")

FACTS = table("facts", others=LOCALISED, others_are="label", placed=True)

_WORDS = (
    Field(
        "title",
        LOCALISED,
        "The name of the work or page.",
        "Le nom du travail ou de la page.",
        ("titre", "name", "nom"),
        placed=True,
    ),
    Field(
        "summary",
        LOCALISED,
        "One sentence for cards, feeds and shares.",
        "Une phrase pour les vignettes, les flux et les partages.",
        (
            "résumé",
            "resume",
            "sommaire",
            "description",
            "excerpt",
            "chapeau",
            "subtitle",
            "sous-titre",
        ),
        placed=True,
    ),
    Field(
        "slug",
        TEXT,
        "The last part of the address.",
        "La dernière partie de l'adresse.",
        ("adresse", "permalien", "permalink"),
        kinds=_DATED,
        placed=True,
    ),
    Field(
        "aliases",
        Listing(Leaf("address"), commas=True),
        "Old addresses that lead here, each beginning with `/`.",
        "D'anciennes adresses qui mènent ici, chacune commençant par `/`.",
        ("alias", "anciennes adresses", "redirects", "redirections", "redirect_from"),
        kinds=_DATED,
        placed=True,
    ),
    Field(
        "translation_of",
        TEXT,
        "The digest of the original that a translation was made from; the tool keeps it.",
        "L'empreinte de l'original d'une traduction ; l'outil la tient à jour.",
        ("traduction de", "traduction_de"),
        placed=True,
    ),
)

_TIMES = (
    Field(
        "date",
        _DATE,
        "When it was finished: a year, a month or a day.",
        "La date d'achèvement : une année, un mois ou un jour.",
        ("année", "annee", "year", "published", "publié"),
        kinds=_WRITTEN,
        shared=True,
        placed=True,
    ),
    Field(
        "start",
        _DATE,
        "When it began.",
        "Le début.",
        ("début", "debut", "from", "depuis"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "end",
        Leaf("date_or_ongoing"),
        "When it ended, or `ongoing`.",
        "La fin, ou `ongoing` pour un travail en cours.",
        ("fin", "until", "jusqu'à"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "updated",
        _DATE,
        "When the text was last revised.",
        "La dernière révision du texte.",
        ("mise à jour", "mis à jour", "modifié", "modified", "lastmod"),
        placed=True,
    ),
    Field(
        "publish_on",
        _DAY,
        "The day from which it is shown.",
        "Le jour à partir duquel c'est montré.",
        ("publier le", "publier_le", "publication", "publish_date"),
        kinds=_DATED,
        shared=True,
        placed=True,
        if_unclear="9999-12-31",
    ),
    Field(
        "expire_on",
        _DAY,
        "The day from which it is no longer shown.",
        "Le jour à partir duquel ce n'est plus montré.",
        ("expire le", "expire_le", "expiration", "expires"),
        kinds=_DATED,
        shared=True,
        placed=True,
    ),
    Field(
        "embargo",
        _DAY,
        "The day until which nothing may be shown.",
        "Le jour jusqu'auquel rien ne doit être montré.",
        ("sous embargo",),
        kinds=_DATED,
        shared=True,
        placed=True,
        if_unclear="9999-12-31",
    ),
)

_WORK = (
    Field(
        "role",
        Listing(LOCALISED),
        "What I did: a text or a list.",
        "Ce que j'ai fait : un texte ou une liste.",
        ("rôle", "rôles", "roles", "mission"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "kind",
        LOCALISED,
        "The kind of work, in the author's words.",
        "Le genre de travail, avec ses propres mots.",
        ("genre", "type", "catégorie", "categorie", "category", "nature"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "place",
        LOCALISED,
        "Where.",
        "Le lieu.",
        ("lieu", "endroit", "location", "ville", "city"),
        kinds=("project", "note"),
        shared=True,
        placed=True,
    ),
    Field(
        "number",
        TEXT,
        "The author's own inventory number.",
        "Le numéro d'inventaire.",
        ("numéro", "numero", "no", "n°"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "facts",
        Mapping(FACTS),
        "Further lines of the facts panel: label and value.",
        "D'autres lignes de la fiche : libellé et valeur.",
        ("faits", "fiche", "données", "details", "détails"),
        kinds=("project", "page"),
        shared=True,
    ),
    Field(
        "client",
        Mapping(CLIENT, shorthand="name"),
        "For whom the work was done.",
        "Pour qui le travail a été fait.",
        ("commanditaire", "customer", "maître d'ouvrage"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
    Field(
        "credits",
        Listing(Mapping(CREDIT, shorthand="person")),
        "The people in the work.",
        "Les personnes qui y ont pris part.",
        ("crédits", "équipe", "equipe", "team", "people", "avec"),
        kinds=_WRITTEN,
        shared=True,
    ),
    Field(
        "results",
        Listing(Mapping(RESULT, shorthand="text")),
        "What came of it: sentences or figures.",
        "Ce qui en est résulté : des phrases ou des chiffres.",
        ("résultats", "resultats", "result", "résultat"),
        kinds=("project", "page"),
        shared=True,
        placed=True,
    ),
    Field(
        "quotes",
        Listing(Mapping(QUOTE, shorthand="text")),
        "Words of others about the work.",
        "Ce que d'autres en ont dit.",
        ("citations", "citation", "quote", "témoignages", "testimonials"),
        kinds=_SHOWN,
        shared=True,
        placed=True,
    ),
)

_THINGS = (
    Field(
        "cover",
        IMAGE_OR_PATH,
        "The picture of the card, or a short silent video.",
        "L'image de la vignette, ou une courte vidéo muette.",
        ("couverture", "image", "vignette", "thumbnail", "picture", "photo"),
        shared=True,
        placed=True,
    ),
    Field(
        "gallery",
        Listing(IMAGE_OR_PATH, word="all"),
        "The pictures, or `all` for every picture beside the page.",
        "Les images, ou `all` pour toutes celles à côté de la page.",
        ("galerie", "images", "pictures", "photos", "photographies"),
        kinds=_SHOWN,
        shared=True,
        placed=True,
    ),
    Field(
        "links",
        LINKS,
        "Addresses to look further.",
        "Des adresses pour aller plus loin.",
        ("liens", "link", "lien"),
        kinds=(*_SHOWN, "selection"),
        shared=True,
        placed=True,
    ),
    Field(
        "awards",
        LINKS,
        "Prizes.",
        "Les prix reçus.",
        ("prix", "récompenses", "recompenses", "distinctions"),
        kinds=("project", "page"),
        shared=True,
        placed=True,
    ),
    Field(
        "press",
        LINKS,
        "What the press wrote.",
        "La presse en parle.",
        ("presse", "articles", "publications"),
        kinds=_WRITTEN,
        shared=True,
        placed=True,
    ),
    Field(
        "files",
        FILES,
        "Documents to open or download.",
        "Des documents à ouvrir ou à télécharger.",
        ("fichiers", "documents", "téléchargements", "downloads"),
        kinds=_WRITTEN,
        shared=True,
        placed=True,
    ),
    Field(
        "tags",
        COMMA_TEXTS,
        "Subjects that join works.",
        "Des sujets communs à des travaux.",
        ("étiquettes", "etiquettes", "mots-clés", "mots-cles", "keywords", "tag"),
        kinds=("project", "note"),
        shared=True,
        placed=True,
    ),
    Field(
        "skills",
        COMMA_TEXTS,
        "What one had to be able to do.",
        "Les savoir-faire.",
        ("compétences", "competences", "savoir-faire", "techniques", "skill"),
        kinds=_PROJECT,
        shared=True,
        placed=True,
    ),
)

_SETTINGS = (
    Field(
        "featured",
        SWITCH,
        "Whether it comes first on the home page.",
        "Si le travail vient en premier sur l'accueil.",
        ("à la une", "en avant", "mis en avant", "favori", "highlight"),
        kinds=("project", "note"),
        shared=True,
    ),
    Field(
        "order",
        Leaf("integer"),
        "The place in lists by hand; 1 comes first.",
        "Le rang dans les listes ; 1 vient en premier.",
        ("ordre", "rang", "position", "weight", "poids"),
        kinds=_WRITTEN,
        shared=True,
    ),
    Field(
        "draft",
        SWITCH,
        "Whether it is built only with `--drafts`.",
        "Si la page n'est construite qu'avec `--drafts`.",
        ("brouillon", "drafts"),
        kinds=_DATED,
        shared=True,
        if_unclear=True,
    ),
    Field(
        "unlisted",
        SWITCH,
        "Whether it is built but linked from nowhere.",
        "Si la page est construite sans qu'aucun lien y mène.",
        ("non listé", "non_listé", "masqué", "caché", "hidden"),
        kinds=_WRITTEN,
        shared=True,
        if_unclear=True,
    ),
    Field(
        "navigation",
        SWITCH,
        "Whether the page is in the navigation.",
        "Si la page est dans la navigation.",
        ("menu",),
        kinds=("page",),
        shared=True,
    ),
    Field(
        "projects",
        TEXTS,
        "The folder names of the chosen works, in order.",
        "Les noms de dossier des travaux choisis, dans l'ordre.",
        ("projets", "travaux", "works"),
        kinds=("selection",),
        shared=True,
        placed=True,
    ),
    Field(
        "redact",
        COMMA_TEXTS,
        "Words that must occur nowhere in what is published.",
        "Des mots qui ne doivent apparaître nulle part.",
        ("caviarder", "masquer", "mots interdits"),
        shared=True,
        placed=True,
    ),
    Field(
        "id",
        TEXT,
        "The stable identity in feeds.",
        "L'identité stable dans les flux.",
        ("identifiant", "uid", "guid"),
        kinds=_DATED,
        placed=True,
    ),
    Field(
        "template",
        TEXT,
        "Another template of the theme.",
        "Un autre gabarit du thème.",
        ("gabarit", "modèle", "modele", "layout"),
        shared=True,
        placed=True,
    ),
    Field(
        "color",
        Leaf("color"),
        "One colour of this page.",
        "Une couleur pour cette page.",
        ("couleur", "colour"),
        shared=True,
        placed=True,
    ),
    Field(
        "checks",
        Mapping(CHECKS),
        "Rules that are switched off for this page.",
        "Les règles désactivées pour cette page.",
        ("contrôles", "vérifications"),
        shared=True,
        attribute="checks_off",
        placed=True,
    ),
    Field(
        "extra",
        Free(),
        "Free fields for the templates.",
        "Des champs libres, pour les gabarits.",
        ("divers", "autres", "params", "custom"),
        shared=True,
        placed=True,
    ),
)

FRONT_FIELDS = _WORDS + _TIMES + _WORK + _THINGS + _SETTINGS
FRONT = {kind: table(kind, FRONT_FIELDS, Front, kind=kind) for kind in KINDS}

#: Kinds whose title is needed; the home page and the text above a list have one of their own.
TITLED = frozenset(("project", "note", "page", "selection"))

#: Fields of `Front` whose value a translation takes from the original where it gives none.
#:
#: Not shared: what belongs to one text (title, summary, slug, aliases, id, updated,
#: translation_of). Shared though it may hold words: role, kind, place, facts, results, quotes,
#: for a page that says something in the other language is better than one that hides it, and each
#: takes `{fr: …, en: …}`.
SHARED_KEYS = frozenset(
    name
    for field in FRONT_FIELDS
    if field.shared
    for name in (
        ("gallery", "gallery_all") if field.key == "gallery" else (field.attribute or field.key,)
    )
)
