"""Colours as numbers: contrast, lightness apart from hue, the nearest shade that can be read."""

import re
from collections.abc import Iterable
from math import atan2, cbrt, cos, hypot, sin

#: Contrast that text needs against its ground. Source: WCAG 2.2, 1.4.3 Contrast (Minimum), AA.
AA = 4.5
HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
STEPS = 40  # of a search by halves: beyond what 8 bits a channel can tell

Triple = tuple[float, float, float]


def is_hex(text: str) -> bool:
    """Tell whether a text is a colour as #rgb or #rrggbb."""
    return HEX.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours: 1.0 (equal) to 21.0 (black, white).

    Source: WCAG 2.2, "contrast ratio".
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, grounds: Iterable[str]) -> float:
    """Return the contrast of a colour against that ground from which it stands out least."""
    return min(contrast(colour, ground) for ground in grounds)


def difference(one: str, other: str) -> float:
    """Return how far two colours are apart; up to 0.02 nobody sees it.

    Source: CSS Color 4, "deltaEOK", and the just noticeable difference of its gamut mapping.
    """
    return hypot(*(a - b for a, b in zip(_oklab(one), _oklab(other), strict=True)))


def oklch(colour: str) -> Triple:
    """Return lightness (0 to 1), chroma (0 to about 0.4) and hue (radians) of a colour.

    Source: B. Ottosson, "A perceptual color space for image processing" (2020).
    """
    lightness, a, b = _oklab(colour)
    return lightness, hypot(a, b), atan2(b, a)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return the colour as #rrggbb; one that no screen shows loses chroma until one can."""
    low, high = 0.0, chroma
    if _is_shown(_linear_of(lightness, chroma, hue)):
        low = chroma
    for _ in range(STEPS if low < high else 0):
        middle = (low + high) / 2
        if _is_shown(_linear_of(lightness, middle, hue)):
            low = middle
        else:
            high = middle
    return "#" + "".join(f"{_byte(value):02x}" for value in _linear_of(lightness, low, hue))


def text_upon(colour: str) -> str:
    """Return white, or black where white can't be read upon a colour: 4.5:1 or more in any case."""
    return "#ffffff" if contrast(colour, "#ffffff") >= AA else "#000000"


def readable(colour: str, grounds: Iterable[str], wanted: float = AA) -> str | None:
    """Return the colour, or the nearest of its hue that stands out from all these grounds.

    None if there is none: where grounds are of middle lightness, or some dark and some light.
    """
    grounds = tuple(grounds)
    if least_contrast(colour, grounds) >= wanted:
        return colour
    lightness = oklch(colour)[0]
    found = [_towards(end, colour, grounds, wanted) for end in (0.0, 1.0)]
    near = [(abs(oklch(each)[0] - lightness), each) for each in found if each]
    return min(near)[1] if near else None


def _towards(end: float, colour: str, grounds: tuple[str, ...], wanted: float) -> str | None:
    """Return the first colour that is readable on the way to black (0) or white (1)."""
    lightness, chroma, hue = oklch(colour)
    best = from_oklch(end, 0, hue)
    if least_contrast(best, grounds) < wanted:
        return None
    near, far = lightness, end
    for _ in range(STEPS):
        middle = (near + far) / 2
        tried = from_oklch(middle, chroma, hue)
        if least_contrast(tried, grounds) >= wanted:
            best, far = tried, middle
        else:
            near = middle
    return best


def _linear(colour: str) -> Triple:
    """Return red, green and blue as amounts of light, 0 to 1.

    Source: IEC 61966-2-1, as WCAG 2.2 writes it with the corrected threshold 0.04045.
    """
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return _light(red), _light(green), _light(blue)


def _light(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _byte(light: float) -> int:
    light = min(max(light, 0.0), 1.0)
    channel = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(channel * 255)


def _luminance(colour: str) -> float:
    """Return how much light a colour gives: 0 black, 1 white.

    Source: WCAG 2.2, "relative luminance".
    """
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklab(colour: str) -> Triple:
    red, green, blue = _linear(colour)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _linear_of(lightness: float, chroma: float, hue: float) -> Triple:
    """Return red, green and blue as amounts of light; below 0 or above 1 no screen shows them."""
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _is_shown(light: Triple) -> bool:
    return all(-1e-4 <= value <= 1 + 1e-4 for value in light)
