"""How to write here what a mark of another generator stands for."""

_PICTURE = 'a picture is written `![what it shows](file.jpg "caption")`'
_GALLERY = "put the pictures between a line `:::gallery` and a line `:::`"
_FILM = "write the film's address alone on a line"
_LINK = "write the path of the Markdown file, as seen from this page: `[text](../other/index.md)`"
_CODE = "put code between two lines of three backticks: ```python"
_PATH = "write the path of the file, as seen from this page, or `/…` for one under `static/`"
_ELSE = "say it in Markdown or HTML, or take it out; between backticks it is code"

#: Name of a shortcode of Hugo, or word in a tag of Liquid → how it is said here.
#: Source: gohugo.io, "Shortcodes"; jekyllrb.com, "Liquid Tags"; al-folio, Minimal Mistakes.
_SAID_HERE = {
    **dict.fromkeys(("figure", "img", "image", "responsive_image", "imgproc", "picture"), _PICTURE),
    **dict.fromkeys(("gallery", "gallery-item", "feature_row", "carousel", "slider"), _GALLERY),
    **dict.fromkeys(("youtube", "vimeo", "video", "audio"), _FILM),
    **dict.fromkeys(("ref", "relref", "link", "post_url", "staticref", "permalink"), _LINK),
    **dict.fromkeys(("highlight", "gist", "details"), _CODE),
    "cite": "name the work in the text, or in a footnote: `[^name]`",
    "bibliography": "name the work in the text, or in a footnote: `[^name]`",
}

COMPONENT_HINT = (
    "say it in Markdown or HTML, or as a component of this site (`:::aside`, `:::quote` …); "
    "between backticks it is code"
)
FORMULA_HINT = "write MathML (`<math>…</math>`), or show the formula as a picture"
HEADING_HINT = "put a blank between `#` and the words"
IMPORT_HINT = "take these lines out"
KRAMDOWN_HINT = (
    "take it out; classes stand without the colon, behind a picture or link or on a line above "
    "the block: `{.wide}`"
)
MARKDOWN_HINT = "take it out, and leave an empty line behind the opening and above the closing tag"
SIGN_HINT = "write the character itself (😀), or take it out"


def shortcode_hint(name: str) -> str:
    """Return the hint for a shortcode of Hugo."""
    return _SAID_HERE.get(name.rpartition("/")[2].lower(), _ELSE)


def liquid_hint(name: str, what: str) -> str:
    """Return the hint for a tag of Liquid: by its name, or by the file that it includes."""
    if name in _SAID_HERE:
        return _SAID_HERE[name]
    included = what.rpartition(" ")[2].rpartition("/")[2].partition(".")[0]
    return _SAID_HERE.get(included.lower(), _ELSE)


def value_hint(value: str) -> str:
    """Return the hint for a value of a template, most of which are the begin of an address."""
    words = ("baseurl", "relative_url", "absolute_url", "site.url", "relURL", "absURL")
    return _PATH if any(word in value for word in words) else _ELSE
