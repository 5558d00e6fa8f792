"""Spaces, quotation marks, apostrophes and dashes as French and English set them.

One regular expression finds every sign that may need care; a short function looks at what stands
around it and says what to write instead. Only spaces and signs change, never letters or digits.
Text that is no prose (addresses, paths, identifiers) is blotted out before the search.
"""

import re
from collections.abc import Callable

#: Stands for something that is not text (code, a picture, an address); it counts as a word.
OBJECT = "\ufffc"

NARROW = "\u202f"
FIXED = "\u00a0"
_BLANKS = " \u00a0\u202f\u2009"
_WHITE = _BLANKS + "\n\t"
_OPENING = "([{«“"
_CLOSING = ")]}»”’\"'.…%‰€$£°*" + OBJECT  # what a mark may follow, besides letters and digits
_AFTER_MARK = _WHITE + ")]}»”’\"'.,…!?;:–—"
_PUNCTUATION = _WHITE + ".,;:!?%…)]}»”"
_DASH_AFTER = _WHITE + '«"'
_DASH_BEFORE = _WHITE + '»"'
_MINUS_AFTER = _WHITE + '([«"'

_UNITS = (
    "km², m², cm², mm², m³, cm³, km, cm, mm, µm, μm, nm, dm, m, ha, kg, mg, g, t, hl, cl, cL, ml, "
    "mL, l, L, ms, min, s, h, GHz, MHz, kHz, Hz, GW, MW, kW, W, GWh, MWh, kWh, Wh, kV, mV, V, mAh, "
    "Ah, mA, A, kΩ, Ω, kN, N, hPa, kPa, MPa, Pa, bar, MJ, kJ, J, kcal, cal, °C, °F, °, K, dB, lux, "
    "lx, lm, cd, px, pt, em, rem, dpi, ppp, ko, Ko, Mo, Go, To, kB, KB, MB, GB, TB, k€, M€, Md€, "
    "€, $, £, ¥, CHF, EUR, USD"
)
_UNIT = re.compile(" (?:" + "|".join(map(re.escape, _UNITS.split(", "))) + r")(?!\w)")
_GROUPS = re.compile(rf"[1-9]\d{{0,2}}(?:[{_BLANKS}]\d{{3}})+")
_BLANK = re.compile(rf"[{_BLANKS}]")
_PERCENT = re.compile(rf"([{_BLANKS}]*)[%‰](?!\w)")
_RANGE = re.compile(r"-(\d{1,4})(?![\w–-]|[.,:/]\d)")
_NEGATIVE = re.compile(r"-\d+(?![\w–—-])")
_ELIDED = re.compile(r"(?:tis|twas|twere|twill|em|til|cause|bout|n|\d\ds?)(?!\w)", re.IGNORECASE)

# Both begin with a set of characters, so that the search runs over all others at full speed; the
# look-behinds then tell which of them was found.
_COMMON = r"""
    (?P<apostrophe>(?<=[^\W\d_]')(?=[^\W\d_]))
  | (?P<quote>(?<=["']))
  | (?P<number>(?<=\d)\d*(?:[ \u00a0\u202f\u2009]\d+)*)
  | (?P<dots>(?<=\.)\.+)
  | (?P<dash>(?<=-)-*)
"""
_ENGLISH = re.compile(rf"""["'\d.-](?:{_COMMON})""", re.VERBOSE)
_FRENCH = re.compile(
    rf"""["'\d.;!?:«»°º-](?:{_COMMON}
  | (?P<mark>(?<=[;!?])[;!?]*)
  | (?P<colon>(?<=:)(?::+|[a-z+][a-z0-9_+-]*:(?!\w))?)
  | (?P<open>(?<=«)[ \u00a0\u202f\u2009]*)
  | (?P<close>(?<=»))
  | (?P<degree>(?<=[°º])\ (?=\d)))""",
    re.VERBOSE,
)

_ODD = re.compile(r'[@\\/]|:[^\s«»"“”)]')
_BOUND = re.compile(r'[\s"«»“”]')
_CODE = re.compile(
    r"://|www\.\w|\w@\w|\\|[^\W\d]::?[\w#]|\.[a-z]{2,6}/|^[\"'«“‘’(]*(?:~|\.{1,2})?/\w",
    re.IGNORECASE,
)
_BEFORE_CODE = re.compile(r"[\"'«“‘’(\[<]*(?:(?:[cdjlmnst]|qu)['’](?=\w))?", re.IGNORECASE)
_BEHIND_CODE = ".,:!?\"'»”’)]>…"


#: Start, end, and what to write in place of the characters between them.
Edit = tuple[int, int, str]
#: Looks at the sign from start to end of a text, and adds what it changes to the list.
Rule = Callable[[str, int, int, list[Edit]], None]


def typeset(text: str, lang: str) -> str:
    """Return a plain text with the spaces, quotation marks and dashes of its language.

    Languages other than French and English are returned as they are. A text that is set already,
    by this function or by hand, does not change.
    """
    changes = edits(text, lang)
    if not changes:
        return text
    pieces: list[str] = []
    done = 0
    for start, end, new in changes:
        pieces += (text[done:start], new)
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def edits(text: str, lang: str) -> list[Edit]:
    """Return what typography changes in a text, in the order of places, none over another."""
    language = lang[:2].lower() if lang[2:3] in ("", "-", "_") else ""
    if language == "fr":
        pattern, rules = _FRENCH, _FRENCH_RULES
    elif language == "en":
        pattern, rules = _ENGLISH, _ENGLISH_RULES
    else:
        return []
    first = pattern.search(text)
    if first is None:
        return []
    prose = _without_code(text)
    found: list[Edit] = []
    quotes: list[int] = []
    for match in pattern.finditer(prose, first.start() if prose is text else 0):
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind == "apostrophe":
            found.append((start, end, "’"))
        elif kind == "quote":
            quotes.append(start)
        else:
            rules[kind](prose, start, end, found)
    if quotes:
        _quotes(prose, quotes, found, french=language == "fr")
        found.sort()
    return found


def _without_code(text: str) -> str:
    """Return a text in which addresses, paths and identifiers are blotted out."""
    odd = _ODD.search(text)
    if odd is None:
        return text
    pieces: list[str] = []
    done = 0
    while odd is not None:
        start = max(done, *(text.rfind(blank, done, odd.start()) + 1 for blank in _WHITE + '"«»“”'))
        blank_after = _BOUND.search(text, odd.end() - 1)
        end = blank_after.start() if blank_after else len(text)
        chunk = text[start:end]
        pieces += (text[done:start], _blotted(chunk) if _CODE.search(chunk) else chunk)
        done = end
        odd = _ODD.search(text, end)
    pieces.append(text[done:])
    return "".join(pieces)


def _blotted(chunk: str) -> str:
    """Return as many objects as a chunk has characters, but for the quotes and stops around it."""
    before = _BEFORE_CODE.match(chunk)
    start = before.end() if before else 0
    end = max(start, len(chunk.rstrip(_BEHIND_CODE)))
    return chunk[:start] + OBJECT * (end - start) + chunk[end:]


def _at(text: str, place: int) -> str:
    """Return the character at a place, a blank outside the text."""
    return text[place] if 0 <= place < len(text) else " "


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter in (OBJECT, "_")


def _before_blanks(text: str, place: int) -> int:
    """Return where the blanks begin that end at a place."""
    while place and text[place - 1] in _BLANKS:
        place -= 1
    return place


def _spaced(text: str, start: int, space: str, found: list[Edit]) -> None:
    """Put a space before the sign at `start`, in place of the blanks that are there."""
    blanks = _before_blanks(text, start)
    if blanks == start:
        found.append((start, start + 1, space + text[start]))
    elif text[blanks:start] != space:
        found.append((blanks, start, space))


def _may_be_spaced(text: str, start: int) -> bool:
    """Tell whether something stands before a sign that a space may part it from."""
    blanks = _before_blanks(text, start)
    if blanks == 0:
        return False
    before = text[blanks - 1]
    if blanks == start:
        return _is_word(before) or before in _CLOSING
    return before not in _OPENING and before not in _WHITE


def _mark(text: str, start: int, end: int, found: list[Edit]) -> None:
    """French: a narrow space before `;`, `!`, `?`."""
    after = _at(text, end)
    if after not in _AFTER_MARK or not _may_be_spaced(text, start):
        return
    if text[start] == ";":
        entity = text.rfind("&", max(0, start - 12), start)
        if after == ")" or (entity >= 0 and text[entity + 1 : start].lstrip("#").isalnum()):
            return
    _spaced(text, start, NARROW, found)


def _colon(text: str, start: int, end: int, found: list[Edit]) -> None:
    """French: a fixed space before a colon that ends a word; `::` and `:smile:` stay."""
    if end - start == 1 and _at(text, end) in _WHITE + '»”"' and _may_be_spaced(text, start):
        _spaced(text, start, FIXED, found)


def _open(text: str, start: int, end: int, found: list[Edit]) -> None:
    """French: a fixed space after `«`."""
    if _at(text, end) not in _WHITE and text[start + 1 : end] != FIXED:
        found.append((start, end, "«" + FIXED))


def _close(text: str, start: int, end: int, found: list[Edit]) -> None:
    """French: a fixed space before `»`."""
    blanks = _before_blanks(text, start)
    if blanks and text[blanks - 1] not in "«\n\t":
        _spaced(text, start, FIXED, found)


def _degree(text: str, start: int, end: int, found: list[Edit]) -> None:
    """French: `n° 5` stays on one line."""
    if _at(text, start - 1) in "nN" and not _is_word(_at(text, start - 2)):
        found.append((start + 1, end, FIXED))


def _dots(text: str, start: int, end: int, found: list[Edit]) -> None:
    """Three dots become one sign; `1...5` and `.../` stay."""
    around = _at(text, start - 1) + _at(text, end)
    if end - start == 3 and not around.isdigit() and "/" not in around:
        found.append((start, end, "…"))


def _minus(text: str, start: int, found: list[Edit]) -> None:
    if _at(text, start - 1) in _MINUS_AFTER and _NEGATIVE.match(text, start):
        found.append((start, start + 1, "−"))


def _french_dash(text: str, start: int, end: int, found: list[Edit]) -> None:
    """Return a minus before a number; `--` and `---` between blanks become dashes."""
    if end - start == 1:
        _minus(text, start, found)
    elif end - start <= 3 and start > 0 and end < len(text):
        if text[start - 1] not in _DASH_AFTER or text[end] not in _DASH_BEFORE:
            return
        found.append((start, end, "–" if end - start == 2 else "—"))


def _english_dash(text: str, start: int, end: int, found: list[Edit]) -> None:
    """Return the same as in French; dashes may stand between words without blanks too."""
    tight = _is_word(_at(text, end)) or _at(text, end) in "\"'“‘("
    before = _at(text, start - 1)
    if tight and 2 <= end - start <= 3 and (_is_word(before) or before in "\"'”’).,?…"):
        found.append((start, end, "–" if end - start == 2 else "—"))
    else:
        _french_dash(text, start, end, found)


def _french_number(text: str, start: int, end: int, found: list[Edit]) -> None:
    """Narrow spaces between the groups of a number, before a unit and before `%`."""
    if _is_word(_at(text, start - 1)):
        return
    if _at(text, start - 1) not in ".,:/+…" and _GROUPS.fullmatch(text, start, end):
        for blank in _BLANK.finditer(text, start, end):
            if blank[0] != NARROW:
                found.append((blank.start(), blank.end(), NARROW))
    percent = _PERCENT.match(text, end)
    if percent is not None:
        _spaced(text, percent.end() - 1, NARROW, found)
    else:
        _after_number(text, start, end, found)


def _english_number(text: str, start: int, end: int, found: list[Edit]) -> None:
    """Return a narrow space before a unit."""
    if not _is_word(_at(text, start - 1)):
        _after_number(text, start, end, found)


def _after_number(text: str, start: int, end: int, found: list[Edit]) -> None:
    if _UNIT.match(text, end):
        found.append((end, end + 1, NARROW))
        return
    until = _RANGE.match(text, end)
    if until and _at(text, start - 1) not in ".,/:+-–" and _is_range(text[start:end], until[1]):
        found.append((end, end + 1, "–"))


def _is_range(first: str, last: str) -> bool:
    """Tell whether two numbers are from and to, and not a month, a telephone or a part number."""
    if not first.isdecimal() or first[0] == "0" or last[0] == "0" or len(first) > 4:
        return False
    if len(first) == 4 and len(last) == 2:
        return int(first) < 3000 and int(last) > 12  # 2019-20; but 2025-11 is a month
    if len(first) == 4 and (len(last) < 4 or int(last) >= 3000):
        return False
    return len(last) - len(first) in (0, 1) and len(first + last) != 7 and int(first) < int(last)


def _quotes(text: str, places: list[int], found: list[Edit], *, french: bool) -> None:
    """Quotation marks in pairs, and apostrophes; a sign that has no partner stays as it is."""
    partners, apostrophes = _paired(text, places)
    for place in apostrophes:
        found.append((place, place + 1, "’"))
    ends: list[int] = []
    for start in sorted(partners):
        end = partners[start]
        if text[start] == "'":
            found.append((start, start + 1, "‘"))
            found.append((end, end + 1, "’"))
            continue
        while ends and ends[-1] < start:
            ends.pop()
        if french and not ends and not _inside_guillemets(text, start):
            found.append((start, start + 1, "«" + FIXED))
            found.append((end, end + 1, FIXED + "»"))
        else:
            found.append((start, start + 1, "“"))
            found.append((end, end + 1, "”"))
        ends.append(end)


def _inside_guillemets(text: str, place: int) -> bool:
    opened = text.rfind("«", max(0, place - 2000), place)
    return opened >= 0 and text.find("»", opened, place) < 0


def _paired(text: str, places: list[int]) -> tuple[dict[int, int], list[int]]:
    """Return which straight quote closes which, and the places of apostrophes."""
    partners: dict[int, int] = {}
    apostrophes: list[int] = []
    still_open: list[int] = []
    doubles = 0  # how many of those still open are double
    for place in places:
        double = text[place] == '"'
        if not double and _is_apostrophe(text, place):
            apostrophes.append(place)
        elif _closes(text, place, still_open, doubles):
            while text[still_open[-1]] != text[place]:
                _give_up(text, still_open.pop(), apostrophes)
            partners[still_open.pop()] = place
            doubles -= double
        elif _can_open(text, place):
            still_open.append(place)
            doubles += double
        elif not double and _is_word(before := _at(text, place - 1)) and not before.isdigit():
            apostrophes.append(place)
    for place in still_open:
        _give_up(text, place, apostrophes)
    return partners, apostrophes


def _give_up(text: str, place: int, apostrophes: list[int]) -> None:
    """Take a single quote that nothing closes for an apostrophe."""
    if text[place] == "'":
        apostrophes.append(place)


def _closes(text: str, place: int, still_open: list[int], doubles: int) -> bool:
    """Tell whether a quote closes one of those that are open; none closes an empty pair."""
    if not still_open or not _can_close(text, place):
        return False
    if still_open[-1] == place - 1 and text[place - 1] == text[place]:
        return False
    return doubles > 0 if text[place] == '"' else text[still_open[-1]] == "'"


def _is_apostrophe(text: str, place: int) -> bool:
    """Tell whether a `'` stands within a word, or for letters left out at its beginning."""
    before, after = _at(text, place - 1), _at(text, place + 1)
    if before.isdigit():
        return after in "sS" and not _is_word(_at(text, place + 2))
    if _is_word(before):
        return _is_word(after) or after in "«“"
    return _ELIDED.match(text, place + 1) is not None and before not in "’°"


def _can_open(text: str, place: int) -> bool:
    before, after = _at(text, place - 1), _at(text, place + 1)
    return after not in _PUNCTUATION and (before in _WHITE or before in "([{«“\"'‘’-–—/")


def _can_close(text: str, place: int) -> bool:
    before, after = _at(text, place - 1), _at(text, place + 1)
    return before not in _WHITE and before not in _OPENING + "‘" and not _is_word(after)


_ENGLISH_RULES: dict[str, Rule] = {
    "number": _english_number,
    "dots": _dots,
    "dash": _english_dash,
}
_FRENCH_RULES: dict[str, Rule] = {
    "number": _french_number,
    "dots": _dots,
    "dash": _french_dash,
    "mark": _mark,
    "colon": _colon,
    "open": _open,
    "close": _close,
    "degree": _degree,
}
