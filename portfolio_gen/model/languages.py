"""Languages: their codes, what they are called, and which way they are written."""

#: Names in the language itself, as the Unicode CLDR has them, for themes without words in it.
NAMES = {
    "ar": "العربية", "ca": "català", "cs": "čeština", "da": "dansk", "de": "Deutsch",
    "el": "Ελληνικά", "en": "English", "es": "español", "eu": "euskara", "fa": "فارسی",
    "fi": "suomi", "fr": "français", "he": "עברית", "hu": "magyar", "it": "italiano",
    "ja": "日本語", "ko": "한국어", "nb": "norsk bokmål", "nl": "Nederlands", "pl": "polski",
    "pt": "português", "ro": "română", "ru": "русский", "sk": "slovenčina", "sv": "svenska",
    "tr": "Türkçe", "uk": "українська", "ur": "اردو", "zh": "中文",
}  # fmt: skip

#: Names in English and in French, for the cases in which these two are the page's.
NAMES_IN = {
    "en": {
        "ar": "Arabic", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
        "el": "Greek", "en": "English", "es": "Spanish", "eu": "Basque", "fa": "Persian",
        "fi": "Finnish", "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian",
        "ja": "Japanese", "ko": "Korean", "nb": "Norwegian", "nl": "Dutch", "pl": "Polish",
        "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sv": "Swedish",
        "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese",
    },
    "fr": {
        "ar": "arabe", "ca": "catalan", "cs": "tchèque", "da": "danois", "de": "allemand",
        "el": "grec", "en": "anglais", "es": "espagnol", "eu": "basque", "fa": "persan",
        "fi": "finnois", "fr": "français", "he": "hébreu", "hu": "hongrois", "it": "italien",
        "ja": "japonais", "ko": "coréen", "nb": "norvégien", "nl": "néerlandais", "pl": "polonais",
        "pt": "portugais", "ro": "roumain", "ru": "russe", "sk": "slovaque", "sv": "suédois",
        "tr": "turc", "uk": "ukrainien", "ur": "ourdou", "zh": "chinois",
    },
}  # fmt: skip

_TWO_LETTERS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv "
    "sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh "
    "zu"
)
#: Codes of two letters (ISO 639-1); those of three letters are too many to list.
SHORT_CODES = frozenset(_TWO_LETTERS.split())
#: Codes of countries, and longer or older codes, written where a language's own code is meant.
MEANT = {
    "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "ind": "id", "iw": "he",
    "jp": "ja", "us": "en", "ua": "uk", "ara": "ar", "deu": "de", "eng": "en", "fra": "fr",
    "fre": "fr", "ger": "de", "ita": "it", "nld": "nl", "por": "pt", "spa": "es",
}  # fmt: skip

#: Languages written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def name_of_language(lang: str) -> str:
    """Return a language's own name ("fr-CA" is "français"), or its code if it is not known."""
    return NAMES.get(lang.split("-")[0].lower(), lang)


def name_in(lang: str, reader: str) -> str:
    """Return what a language is called in another: of "fr" in "en", "French"; "" if not known."""
    return NAMES_IN.get(reader.split("-")[0].lower(), {}).get(lang.split("-")[0].lower(), "")


def is_code(text: str) -> bool:
    """Tell whether the first part of a text is the code of a language: of `pt-BR`, `pt`."""
    first = text.split("-")[0]
    return first in SHORT_CODES or (len(first) == 3 and first not in MEANT)


def direction_of(lang: str) -> str:
    """Return "rtl" for a language that is written from right to left, else "ltr"."""
    return "rtl" if lang.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
