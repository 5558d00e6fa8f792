"""The cases of test_recipes.py about how pictures are encoded and cleaned."""

from tests.files import moving, noted, photograph, png
from tests.laws.printing import printing_theme
from tests.laws.recipe_cases import ALL, PHOTO, C, Case, Files, X, Y, config, front_with, sizes

THEME = printing_theme("show")["show/theme.yaml"]
BODY = "projects/c/index.md"


def _presets(words: str) -> Files:
    return {"show/theme.yaml": THEME + f"presets:\n  {words}\n"}


#: Every picture of the site, in all its files.
PICTURES = (
    X | Y | PHOTO | sizes("notes/x", 7) | sizes("notes/y", 8) | sizes("pages/x", 7)
    | sizes("pages/y", 8) | sizes("static/ada", 5)
)  # fmt: skip
#: Files of other kinds, of which nothing is taken out.
OTHERS = {
    "ada.png", "cv.pdf", "assets/projects/c/plan.pdf", "assets/notes/plan.pdf",
    "assets/pages/plan.pdf",
}  # fmt: skip
#: A film, whose address tells how it was cleaned.
FILM = {"assets/projects/c/clip.#.mp4"}
PICTURE_CASES = (
    Case(
        "bytes of a photograph",
        "Derivative.source Picture.base",
        {"content/projects/c/photo.jpg": photograph(40, 30, 50)},
        C | PHOTO,
    ),
    Case(
        "drawing in place of a photograph",
        "Derivative.lossless Derivative.effort Derivative.format Picture.formats",
        {"content/projects/c/photo.jpg": png(40, 30)},
        C | PHOTO | sizes("projects/c/photo", 40),
    ),
    Case(
        "moving picture",
        "Derivative.animated",
        {
            **front_with(BODY, "body", "photo.jpg", "moves.gif"),
            "content/projects/c/moves.gif": moving(20, 10),
        },
        C | PHOTO | sizes("projects/c/moves", 20, "webp") | {"assets/projects/c/moves.#.gif"},
    ),
    Case("quality", "Derivative.quality", config(images="{quality: 50}"), C | PHOTO),
    Case(
        "formats",
        "Picture.formats Derivative.format",
        config(images="{formats: [webp, jpeg]}"),
        C | PHOTO,
    ),
    Case(
        "rights that are taken out",
        "Derivative.keep Cleaned.keep",
        config(images="{remove: [credit]}"),
        ALL | PICTURES | FILM,
        OTHERS | {"shot.jpg"},
    ),
    Case(
        "widths of a preset",
        "Picture.widths Derivative.width Derivative.height",
        _presets("figure: {widths: [16, 1600]}"),
        C | sizes("projects/c/photo", 16, "avif", "webp"),
    ),
    Case(
        "widest of a preset",
        "Derivative.through Picture.base Picture.width",
        _presets("figure: {widths: [16]}"),
        C | PHOTO | sizes("projects/c/photo", 16, "avif", "webp", "jpg"),
    ),
    Case(
        "drawing that is offered whole",
        "Picture.full Picture.full_width",
        {
            **_presets("gallery: {widths: [16], full: true}"),
            "content/projects/c/y.png": png(20, 10),
        },
        C | Y | sizes("projects/c/y", 16) | sizes("projects/c/y", 20),
    ),
    Case(
        "formats of a preset",
        "Picture.formats",
        _presets("figure: {widths: [1600], formats: [jpeg]}"),
        C | PHOTO | sizes("projects/c/y", 8, "png"),
    ),
    Case("preset of a place that shows none", "", _presets("card: {widths: [16]}"), set()),
    Case(
        "crop of a preset",
        "Derivative.crop Picture.base Picture.width",
        _presets("figure: {widths: [1600], ratio: '1:1'}"),
        C | PHOTO | sizes("projects/c/photo", 30, "avif", "webp", "jpg") | sizes("projects/c/y", 5),
    ),
    Case(
        "drawing that is made smaller",
        "Derivative.near",
        {**_presets("gallery: {widths: [16]}"), "content/projects/c/y.png": png(20, 10)},
        C | Y | sizes("projects/c/y", 16) | sizes("projects/c/y", 20),
    ),
    Case(
        "bytes of a file with notes",
        "Cleaned.source",
        {"static/shot.jpg": noted(photograph(20, 10, 50))},
        {"shot.jpg"},
    ),
    Case(
        "notes alone",
        "Cleaned.source",
        {"static/shot.jpg": noted(photograph(20, 10), "Another place")},
        set(),
        {"shot.jpg"},
    ),
    Case(
        "ending of a file with notes",
        "Cleaned.suffix",
        {"static/shot.jpg": None, "static/shot.jpeg": noted(photograph(20, 10))},
        {"shot.jpg", "shot.jpeg"},
    ),
)
