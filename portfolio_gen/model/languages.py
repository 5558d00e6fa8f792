"""What a language is called by those who speak it, and which way it is written."""

#: Names in the language itself, as the Unicode CLDR has them, for themes without words in it.
NAMES = {
    "ar": "العربية", "ca": "català", "cs": "čeština", "da": "dansk", "de": "Deutsch",
    "el": "Ελληνικά", "en": "English", "es": "español", "eu": "euskara", "fa": "فارسی",
    "fi": "suomi", "fr": "français", "he": "עברית", "hu": "magyar", "it": "italiano",
    "ja": "日本語", "ko": "한국어", "nb": "norsk bokmål", "nl": "Nederlands", "pl": "polski",
    "pt": "português", "ro": "română", "ru": "русский", "sk": "slovenčina", "sv": "svenska",
    "tr": "Türkçe", "uk": "українська", "ur": "اردو", "zh": "中文",
}  # fmt: skip

#: Languages written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def name_of_language(lang: str) -> str:
    """Return a language's own name ("fr-CA" is "français"), or its code if it is not known."""
    return NAMES.get(lang.split("-")[0].lower(), lang)


def direction_of(lang: str) -> str:
    """Return "rtl" for a language that is written from right to left, else "ltr"."""
    return "rtl" if lang.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
