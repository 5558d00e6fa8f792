"""From the raw text of one value to what the field takes, or a fault in plain words."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from portfolio_gen.model.addresses import ascii_url, is_address
from portfolio_gen.model.languages import MEANT, is_code
from portfolio_gen.model.nearest import OF_SHORT, nearest
from portfolio_gen.read.dates import read_date, read_date_or_ongoing, read_day
from portfolio_gen.read.fault import FaultError
from portfolio_gen.read.fields import Form, Leaf

_TRUE = frozenset(("true", "yes", "on", "oui", "vrai"))
_FALSE = frozenset(("false", "no", "off", "non", "faux"))
_COLOR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\Z")
_EMAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@.,;<>()]+\Z")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST = re.compile(r"(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?\Z")
_LIKE_HOST = re.compile(r"(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10})(?:[/?#:].*)?\Z", re.I)
_FILE = re.compile(r"[^/?#]+\.(?:md|pdf|html?|zip|jpe?g|png|svg|webp|avif|mp4|mp3|txt)\Z", re.I)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)\Z")
#: What looks like a text for each language: `{fr: Atelier, en: Studio}`.
_BY_LANGUAGE = re.compile(r"\{\s*[a-z]{2}(?:-[A-Za-z]+)?\s*:\s.*\}\Z")
_SEVERAL_FILES = re.compile(r"[^,/]+\.\w{2,4}(?:\s*,\s*[^,]+\.\w{2,4})+\Z")
_FOCUS = re.compile(r"\[?\s*([\d.]+)\s*(%?)[\s,;]+([\d.]+)\s*(%?)\s*\]?\Z")


def read_leaf(raw: str, leaf: Leaf, key: str) -> Any:
    """Return the value that `raw` stands for; raises FaultError, which names the key, if none."""
    return _READERS[leaf.form](raw, leaf, key)


def is_language(code: str) -> bool:
    """Return whether the text is the code of a language: `fr`, `pt-BR`; not `jp` or `fra`."""
    return _LANGUAGE.match(code) is not None and is_code(code)


def _text(raw: str, leaf: Leaf, key: str) -> str:
    if not leaf.localised and _BY_LANGUAGE.match(raw):
        message = f"`{key}` is the same in all languages"
        raise FaultError("value-shape", message, f"write it once: `{key}: …`")
    return raw.rstrip("\n")


def _path(raw: str, leaf: Leaf, key: str) -> str:
    if raw.startswith("[") and raw.endswith("]"):
        message = f"`{key}` takes one {'picture' if key == 'cover' else 'file'}, not a list"
        raise FaultError("value-shape", message, _one_of(raw, key))
    if _SEVERAL_FILES.match(raw):
        kind = "pictures" if key in ("gallery", "cover") else "files"
        raise FaultError("value-shape", f"several {kind} are a list", _list_of(raw, key))
    if re.match(r"[A-Za-z]:[\\/]|~|\\\\", raw):
        name = re.split(r"[\\/]", raw)[-1]
        message = f"`{key}` takes a path that begins beside this file, not one of this computer"
        hint = f"copy the file into the site and write `{name}`" if name else ""
        raise FaultError("value-path", message, hint or "copy the file into the site")
    if "\\" in raw:
        hint = f"write `{raw.replace(chr(92), '/')}`"
        raise FaultError("value-path", f"`{key}` takes a path with `/` between folders", hint)
    if "://" in raw or raw.startswith(("//", "data:")):
        message = f"`{key}` takes a file of this site, not an address on the web"
        raise FaultError(
            "value-path", message, "save the file beside the write-up and name it here"
        )
    return raw


def _list_of(raw: str, key: str) -> str:
    """Return the hint for files that commas divide."""
    names = ", ".join(each.strip() for each in raw.split(","))
    return f"write a list: `{'gallery' if key == 'cover' else key}: [{names}]`"


def _one_of(raw: str, key: str) -> str:
    """Return the hint for a list where one file is asked for."""
    if key == "cover":
        return "several pictures belong under `gallery`"
    return f"write `{key}: {raw.strip('[]').split(',')[0].strip()}`"


def _outside_path(raw: str, leaf: Leaf, key: str) -> str:
    if "://" in raw:
        message = f"`{key}` takes a file on this computer, not an address"
        raise FaultError("value-path", message, "write its path, for example ../private.yaml")
    return raw


def _path_or_url(raw: str, leaf: Leaf, key: str) -> str:
    return raw if raw.startswith(("https://", "http://")) else _path(raw, leaf, key)


def _url(raw: str, leaf: Leaf, key: str) -> str:
    if labelled := re.match(r"(.+?)\s*:?\s+(https?://\S+)\Z", raw):
        hint = f"write `label: {labelled[1]}`, and below it `url: {labelled[2]}`"
        raise FaultError("value-url", f"`{key}` takes the words and the address apart", hint)
    if any(character.isspace() for character in raw):
        hint = f"write `{re.sub(chr(92) + 's', '%20', raw)}`"
        raise FaultError("value-url", f"`{key}` takes an address without blanks", hint)
    scheme = _SCHEME.match(raw)
    if scheme and not re.match(r"[^:]+:\d+(?:/|\Z)", raw):
        if scheme[1].lower() not in ("http", "https", "mailto", "tel"):
            message = f"`{key}` takes an address on the web, not one that begins with `{scheme[0]}`"
            raise FaultError("value-url", message, "begin it with `https://`")
        return raw
    if raw.startswith(("/", "#", ".")) or _FILE.match(raw):
        return raw
    if _EMAIL.match(raw):
        raise FaultError("value-url", f"`{key}` takes a full address", f"write `mailto:{raw}`")
    if _LIKE_HOST.match(raw) or raw.startswith("localhost"):
        message = f"`{key}` takes a full address, with `https://`"
        raise FaultError("value-url", message, f"write `https://{raw}`")
    if "/" in raw:
        return raw
    hint = "write it with `https://` in front, or as a path such as `/projects/`"
    raise FaultError("value-url", f"`{key}` takes an address, not {quoted(raw)}", hint)


def _site_url(raw: str, leaf: Leaf, key: str) -> str:
    if _is_site_url(raw):
        return ascii_url(raw if raw.endswith("/") else raw + "/")
    message = f"`{key}` takes the full address of the site, such as https://ada.github.io/work/"
    raise FaultError("value-url", message, _site_url_hint(raw))


def _site_url_hint(raw: str) -> str:
    """Return what the author may have meant: host and plain folders of what was written."""
    host, *folders = re.sub(r"^\w*:?/+|[?#].*$", "", raw).split("/")
    host = host.rpartition("@")[2]
    if not _LIKE_HOST.match(host) or not _is_site_url(f"https://{host}/"):
        return "begin it with `https://`, and leave out names, passwords, `?` and `#`"
    plain = [part for part in folders if re.fullmatch(r"[\w.~%+-]+", part) and part.strip(".")]
    if plain and re.fullmatch(r"index\.html?", plain[-1]):
        plain.pop()
    return f"write `https://{'/'.join((host, *plain))}/`"


def _is_site_url(text: str) -> bool:
    found = _SITE_URL.match(text)
    if found is None or re.search(r"/\.{1,2}(?:/|\Z)|/index\.html?\Z", text):
        return False
    return 0 < int(found["port"] or 1) < 65_536


#: Scheme, host, port and plain folders: no user name or password, for all of it is published.
_SITE_URL = re.compile(r"https?://[\w.-]+(?::(?P<port>\d{1,5}))?(?:/[\w.~%+-]+)*/?\Z")


def _address(raw: str, leaf: Leaf, key: str) -> str:
    if "%" in raw and (plain := unquote(raw)) != raw:
        message = f"`{key}` takes addresses as they are read, without `%` codes"
        raise FaultError("value-address", message, f"write `{plain}`")
    if is_address(raw):
        return raw
    path = "".join(letter for letter in raw if letter.isprintable())
    path = re.sub(r"^(?:https?:)?//[^/]*|[?#].*$", "", path)
    end = "/" if path.endswith("/") else ""
    path = "/".join(part for part in path.replace("\\", "/").split("/") if part.strip(". ")) + end
    if not raw.isprintable():
        message = f"`{key}` takes plain addresses, and this one has a character that can't be seen"
        raise FaultError("value-address", message, f"write `/{path}`")
    if raw.startswith("/"):
        message = f"`{key}` takes plain addresses: no `..`, `//`, `?` or `#`"
        raise FaultError("value-address", message, f"write `/{path}`")
    message = f"`{key}` takes addresses of this site, which begin with `/`"
    raise FaultError("value-address", message, f"write `/{path}`")


def _host(raw: str, leaf: Leaf, key: str) -> str:
    if _HOST.match(raw):
        return raw.lower()
    host = re.sub(r"^\w+://|[/?#].*$", "", raw)
    hint = f"write `{host}`" if _HOST.match(host) else "write the name alone, without a path"
    raise FaultError("value-host", f"`{key}` takes host names such as example.org", hint)


def _email(raw: str, leaf: Leaf, key: str) -> str:
    address = raw.removeprefix("mailto:")
    if _EMAIL.match(address):
        return address
    message = f"`{key}` takes an e-mail address, not {quoted(raw)}"
    raise FaultError("value-email", message, "write it as ada@example.org")


def _color(raw: str, leaf: Leaf, key: str) -> str:
    if _COLOR.match(raw):
        return raw
    hint = f"write `#{raw}`" if _COLOR.match("#" + raw) else "for example `#1a6b54`"
    message = f"`{key}` takes a colour as #rgb or #rrggbb, not {quoted(raw)}"
    raise FaultError("value-color", message, hint)


def _number(raw: str, leaf: Leaf, key: str) -> float:
    text = raw.replace(",", ".") if raw.count(",") == 1 else raw
    if _NUMBER.match(text):
        return _in_range(float(text), leaf, key)
    message = f"`{key}` takes a number, not {quoted(raw)}"
    raise FaultError("value-number", message, "write it in digits, for example 12 or 0.5")


def _integer(raw: str, leaf: Leaf, key: str) -> int:
    if re.match(r"[+-]?[0-9]{1,15}\Z", raw):
        return int(_in_range(int(raw), leaf, key))
    message = f"`{key}` takes a whole number, not {quoted(raw)}"
    raise FaultError("value-number", message, "write it in digits, for example 1")


def _in_range(value: float, leaf: Leaf, key: str) -> float:
    for bound, is_beyond, words in (
        (leaf.least, value < (leaf.least or 0), "from {} up"),
        (leaf.most, value > (leaf.most or 0), "up to {}"),
    ):
        if bound is not None and is_beyond:
            message = f"`{key}` takes a number {words.format(bound)}"
            raise FaultError("value-number", message, f"write for example `{key}: {bound}`")
    return value


def _bool(raw: str, leaf: Leaf, key: str) -> bool:
    folded = raw.casefold()
    if folded in _TRUE:
        return True
    if folded in _FALSE:
        return False
    message = f"`{key}` is a switch: it takes true or false, not {quoted(raw)}"
    raise FaultError("value-bool", message, f"write `{key}: true` or `{key}: false`")


def _choice(raw: str, leaf: Leaf, key: str) -> str:
    folded = raw.casefold()
    if folded in leaf.choices:
        return folded
    listed = ", ".join(leaf.choices[:-1]) + " or " * (len(leaf.choices) > 1) + leaf.choices[-1]
    near = nearest(folded, leaf.choices, OF_SHORT)
    message = f"`{key}` takes {listed}, not {quoted(raw)}"
    hint = f"did you mean `{near}`?" if near else f"write for example `{key}: {leaf.choices[0]}`"
    raise FaultError("value-choice", message, hint)


def _language(raw: str, leaf: Leaf, key: str) -> str:
    if is_language(raw):
        return raw
    lowered = raw.lower().replace("_", "-")
    lowered = MEANT.get(lowered, lowered)
    hint = f"write `{lowered}`" if is_language(lowered) else "for example `fr`, `en` or `pt-BR`"
    message = f"`{key}` takes codes of languages, not {quoted(raw)}"
    raise FaultError("value-language", message, hint)


def _timezone(raw: str, leaf: Leaf, key: str) -> str:
    import zoneinfo  # Slow to import, and seldom needed.

    try:
        zoneinfo.ZoneInfo(raw)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        known = zoneinfo.available_timezones()
        if known:  # Without a database of zones nothing can be said about the name.
            near = nearest(raw, known, OF_SHORT)
            hint = f"did you mean `{near}`?" if near else "for example `Europe/Paris`"
            message = f"there is no time zone {quoted(raw)}"
            raise FaultError("value-timezone", message, hint) from None
    return raw


def _focus(raw: str, leaf: Leaf, key: str) -> tuple[float, float]:
    match = _FOCUS.match(raw)
    try:
        if match:
            x = float(match[1]) / (100 if match[2] else 1)
            y = float(match[3]) / (100 if match[4] else 1)
            if 0 <= x <= 1 and 0 <= y <= 1:
                return (x, y)
    except ValueError:  # "1.2.3" has the characters of a number
        pass
    message = f"`{key}` takes the point to keep in view as two parts of the width and the height"
    raise FaultError("value-focus", message, _focus_hint(match, key))


def _focus_hint(match: re.Match[str] | None, key: str) -> str:
    """Return the hint for a point in view: 60 and 35 are meant as percentages."""
    numbers = [match[1], match[3]] if match else []
    if numbers and all(re.fullmatch(r"\d+(\.\d+)?", each) for each in numbers):
        x, y = (float(each) for each in numbers)
        if max(x, y) <= 100 and (min(x, y) > 1 or min(x, y) == 0):
            return f"write `{key}: [{x:g}%, {y:g}%]`"
    return f"write `{key}: [0.5, 0.3]` or `{key}: [50%, 30%]`"


def quoted(raw: str) -> str:
    """Return the author's words between quotation marks, shortened where they are long."""
    line = " ".join(raw.split())
    return f'"{line}"' if len(line) <= 60 else f'"{line[:57]}…"'


_READERS: dict[Form, Callable[[str, Leaf, str], Any]] = {
    "text": _text,
    "path": _path,
    "outside_path": _outside_path,
    "path_or_url": _path_or_url,
    "url": _url,
    "site_url": _site_url,
    "address": _address,
    "host": _host,
    "email": _email,
    "color": _color,
    "date": lambda raw, leaf, key: read_date(raw, key),
    "date_or_ongoing": lambda raw, leaf, key: read_date_or_ongoing(raw, key),
    "day": lambda raw, leaf, key: read_day(raw, key),
    "integer": _integer,
    "number": _number,
    "bool": _bool,
    "choice": _choice,
    "language": _language,
    "timezone": _timezone,
    "focus": _focus,
}
