"""The keys of front matter: one table for each kind of write-up, and what translations share."""

from portfolio_gen.model.front import Front
from portfolio_gen.read.fields import table
from portfolio_gen.read.tables_page import SETTINGS, TIMES, WORDS
from portfolio_gen.read.tables_work import THINGS, WORK

KINDS = ("project", "note", "page", "home", "list", "selection")

FRONT_FIELDS = WORDS + TIMES + WORK + THINGS + SETTINGS
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
