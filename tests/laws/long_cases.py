"""The long cases of test_recipes.py, for edits that are more than other words; and all cases."""

from portfolio_gen.model.views import Share, SharePage
from portfolio_gen.model.wishes import Wishes
from tests.files import pdf, png
from tests.laws.people_cases import PEOPLE_CASES
from tests.laws.picture_cases import PICTURE_CASES
from tests.laws.printing import printing_theme
from tests.laws.recipe_cases import (
    ABOUT,
    ALL,
    CARD_OF_C,
    CARD_OF_N1,
    DOT,
    EN,
    FR,
    LEGAL,
    LIST,
    LISTS,
    N1,
    N2,
    NOT_FOUND,
    PEOPLE,
    PROJECTS,
    SHEET,
    C,
    Case,
    Files,
    X,
    Y,
    c,
    config,
    front,
    front_with,
    pages,
    sizes,
)
from tests.laws.short_cases import SHORT_CASES
from tests.laws.support import writeup

#: Fields that no plan fills in yet; one that is filled in gets a case.
NEVER = {"Anchor.current", "NotFoundPage.style"}
#: Those of share pictures have a law of their own, test_share_recipes.py.
SHARED = {"PageView.share", *(f"Share.{name}" for name in Share.__struct_fields__)}
#: Icons are made only where a theme has a template for them; see tests/sites/test_icons.py.
ICONS = {"SiteView.old_icon", "SiteView.touch_icon", "SiteView.manifest"}
NEVER |= {*SHARED, *ICONS, *(f"SharePage.{name}" for name in SharePage.__struct_fields__)}

CARD = C | CARD_OF_C
SHOW = printing_theme("show")
THEME = SHOW["show/theme.yaml"]
FR_WORDS = SHOW["show/strings/fr.yaml"]


def _strings(words: str) -> Files:
    return {"theme/strings/fr.yaml": words}


def _fr_words(words: str, others: str) -> Files:
    return {"show/strings/fr.yaml": FR_WORDS.replace(words, others)}


LONG_CASES = (
    # Pictures and files of a project
    Case(
        "raw picture",
        "Picture.raw",
        front_with("projects/c/index.md", "body", '<img src="y.png" alt="Raw">', "![Raw](y.png)"),
        C,
    ),
    Case("poster", "Picture.poster", c(gallery="[{src: clip.mp4, alt: Y, poster: x.png}]"), C),
    Case("no cover", "ProjectPage.cover Card.cover", c(cover=""), CARD | X),
    Case(
        "no video",
        "Copy.digest",
        front_with("projects/c/index.md", "body", "![Film](clip.mp4)", ""),
        C | {"assets/projects/c/clip.#.mp4"},
    ),
    Case("bytes of a cover", "Picture.src", {"content/projects/c/x.png": png(7, 5, 99)}, CARD | X),
    Case(
        "size of a picture",
        "Picture.width Picture.height Picture.base",
        {"content/projects/c/y.png": png(9, 4)},
        C | Y | sizes("projects/c/y", 9),
    ),
    *PICTURE_CASES,
    Case(
        "size of a file",
        "Anchor.size",
        {"content/projects/c/plan.pdf": pdf("longer plan")},
        C | {"assets/projects/c/plan.pdf"},
    ),
    # Where a project stands
    Case("result in words", "Result.text Card.result", c(results="[Sold]"), CARD),
    Case("another template", "Page.template", c(template="wide"), C),
    Case("draft", "PageView.draft Card.draft", c(draft="true"), CARD | LIST),
    Case(
        "slug",
        "PageView.address PageView.canonical Card.address Body.links",
        c(slug="cc"),
        CARD | ABOUT | LIST | pages("/projects/cc/"),
    ),
    Case(
        "order",
        "ProjectPage.previous ProjectPage.next ProjectPage.related",
        c(order="9"),
        C | pages("/", "/projects/", "/projects/b/", "/projects/d/"),
    ),
    Case(
        "featured",  # a project's own page does not tell
        "Card.featured",
        front("projects/a/index.md", featured="true"),
        C
        | (FR - pages("/fr/projets/a/"))
        | pages("/", "/projects/", "/projects/b/", "/projects/d/", "/tags/wool/", "/kinds/craft/"),
    ),
    # Terms
    Case(
        "tag",
        "ProjectPage.tags ListPage.tags TermPage.others",
        c(tags="[wool, silk]"),
        C | LISTS | LIST | pages("/tags/wool/", "/tags/paper/", "/tags/silk/"),
    ),
    Case(
        "skill",
        "ProjectPage.skills TermPage.kind",
        c(skills="[]"),
        C | LIST | pages("/", "/skills/dyeing/"),
    ),
    Case(
        "kind",
        "ProjectPage.kind Card.kind Term.count TermPage.cards HomePage.kinds ListPage.kinds",
        c(kind="drawing"),
        CARD | pages("/kinds/drawing/", "/projects/b/", "/projects/d/", "/notes/"),
    ),
    Case(
        "name of a tag",
        "Term.name",
        {"data/tags.yaml": "wool: {en: Yarn, fr: Laine, slug: {en: wool, fr: laine}}\n"},
        C | LISTS | pages("/projects/a/", "/tags/wool/", "/tags/paper/"),
    ),
    Case(
        "word of a section of terms",
        "Term.address",
        config(paths="{skills: {en: crafts}}"),
        C | LIST | pages("/", "/skills/dyeing/", "/crafts/dyeing/"),
    ),
    # Other pages
    Case(
        "what the home page lists",
        "HomePage.projects HomePage.notes",
        {**c(title="New"), **front("notes/n1.md", title="New")},
        CARD | CARD_OF_N1 | N1,
    ),
    Case(
        "summary of the home page", "HomePage.summary", front("home.md", summary="New"), pages("/")
    ),
    Case("body of the home page", "Body.document", front("home.md", "More.\n"), pages("/")),
    Case(
        "text above a list",
        "PageView.body",
        {"content/notes.md": writeup({"title": "Notes"}, "All.\n")},
        pages("/notes/"),
    ),
    Case(
        "selection",
        "ListPage.kind",
        {"content/selections/t.md": writeup({"title": "T"}, "")},
        pages("/selections/t/"),
    ),
    Case(
        "tags of a note",
        "NotePage.tags",
        front("notes/n1.md", tags="[]"),
        N1 | LISTS | LIST | pages("/tags/wool/", "/tags/paper/"),
    ),
    Case(
        "order of notes",
        "NotePage.previous NotePage.next",
        front("notes/n2.md", date="2024-01-01"),
        N1 | N2 | pages("/", "/notes/"),
    ),
    Case(
        "unlisted note",
        "PageView.noindex",
        front("notes/n2.md", unlisted="true"),
        N1 | N2 | LIST | pages("/", "/notes/"),
    ),
    Case(
        "alias",
        "RedirectPage.target",
        front("projects/d/index.md", aliases="[/older/]"),
        pages("/older/"),
    ),
    Case("gone", "PageView.address", config(gone="[/gone/, /went/]"), pages("/went/")),
    Case(
        "translation",
        "PageView.translations Translation.address Translation.lang PageView.lang Card.lang",
        {"content/projects/b/index.fr.md": writeup({"title": "B"}, "Texte.\n")},
        LIST
        | (FR - pages("/fr/tags/laine/"))
        | pages("/projects/b/", "/fr/projets/b/", "/kinds/drawing/", "/fr/kinds/drawing/"),
    ),
    Case(
        "what is not translated",
        "Card.language Card.lang SiteView.notes",
        config(untranslated="show_original"),
        FR | LIST | PEOPLE | pages("/notes/", "/fr/notes/", "/fr/people/", "/fr/people/jo/"),
    ),
    Case(
        "words of the original",
        "PageView.foreign",
        front("projects/a/index.md", facts="{Size: 2 m}"),
        pages("/projects/a/", "/fr/projets/a/"),
    ),
    # The site
    Case("nothing", "", {}, set()),
    Case("domain", "Text.text", config(domain="ada.example"), {"CNAME"}),
    Case("static file", "Copy.digest", {"static/new.txt": "new"}, {"new.txt"}),
    Case("cv", "SiteView.cv", config(cv="https://cv.example"), ALL),
    Case("icon", "SiteView.icon", {"static/favicon.svg": "<svg/>"}, ALL | {"favicon.svg"}),
    Case("option", "SiteView.options", config(options="{accent: '#ff0000'}"), ALL),
    Case("navigation", "SiteView.navigation", config(navigation="[about]"), ALL),
    Case("tagline in English", "SiteView.foreign", config(tagline="{en: Weaver}"), FR),
    Case("legal notice", "SiteView.legal", front("pages/legal.md", title="Law"), EN),
    Case("one language", "SiteView.tagline", config(tagline="{en: Weaver, fr: Tisserande}"), FR),
    Case(
        "languages",
        "SiteView.languages SiteView.lang SiteView.home Words.lang Words.home NotFoundPage.words",
        {**config(languages="[en, fr, de]"), "theme/strings/de.yaml": "word: Wort\n"},
        ALL | LIST | pages("/de/"),
    ),
    Case(
        "word of the notes",
        "SiteView.notes PageView.section",
        config(paths="{notes: {en: journal}}"),
        EN | LIST | pages("/journal/", "/journal/n1/", "/journal/n2/"),
    ),
    Case(
        "word of the projects",
        "SiteView.projects",
        config(paths="{projects: {fr: travaux}}"),
        FR | LIST | pages("/projects/", "/projects/a/", "/fr/travaux/", "/fr/travaux/a/"),
    ),
    # The theme
    Case("direction", "SiteView.direction", _fr_words("ltr", "rtl"), FR),
    Case("words of French", "Page.strings_digest", _fr_words("mot", "parole"), FR),
    Case("name of a language", "Translation.name", _fr_words("français", "le français"), ALL),
    Case("no translation", "Translation.missing", _strings("language.missing: Non\n"), ALL),
    Case("title of 404", "Words.title", _strings("not_found.title: Non\n"), NOT_FOUND, FR),
    Case("text of 404", "Words.text", _strings("not_found.text: Non\n"), NOT_FOUND, FR),
    Case("link of 404", "Words.home_label", _strings("not_found.home: Ici\n"), NOT_FOUND, FR),
    Case(
        "template of projects",
        "Page.template_digest",
        {"theme/templates/project.html": "{{ page.title }}"},
        PROJECTS,
    ),
    Case(
        "what all templates import",
        "Page.template_digest",
        {"show/templates/all.html": SHOW["show/templates/all.html"] + "."},
        set(),
        ALL,
    ),
    Case("component", "Page.components_digest", {"theme/components/quote.html": "<i>q</i>"}, C),
    Case("component of no body", "", {"theme/components/aside.html": "<i>a</i>"}, set()),
    Case(
        "type of an argument",
        "Page.components_digest",
        {"show/theme.yaml": THEME.replace("level: {type: text}", "level: {type: flag}")},
        C,
    ),
    Case("data", "Page.data_digest", {"data/prices.yaml": "day: 600\n"}, LEGAL | ABOUT),
    Case("data that no template names", "", {"data/other.yaml": "day: 600\n"}, set()),
    Case(
        "style sheet",
        "Page.assets_digest Style.digest",
        {"theme/assets/main.css": "b { background: url(dot.svg) }"},
        ALL | SHEET,
    ),
    Case(
        "what a style sheet names",
        "Style.urls",
        {"theme/assets/dot.svg": "<svg xmlns='http://www.w3.org/2000/svg' id='a'/>"},
        ALL | SHEET | DOT,
    ),
    Case(
        "default of an option",
        "Page.site_digest",
        {"show/theme.yaml": THEME.replace("#123456", "#654321")},
        ALL,
    ),
    Case("portable", "Page.portable", {}, ALL, wishes=Wishes(drafts=True, portable=True)),
)
CASES = (*SHORT_CASES, *LONG_CASES, *PEOPLE_CASES)
