"""Colours of whatever kind become sRGB, 8 bits a channel; grey stays grey."""

from typing import Any

from portfolio_gen.pictures.profiles import profile_kind

#: Colours that the screen has stay as they are, black stays black. Display P3 and Adobe RGB have
#: no other way; for prints (CMYK) this is what picture programs do unasked.
RELATIVE = {"intent": "relative", "black_point_compensation": True}


def to_srgb(image: Any) -> Any:
    """Return a picture in sRGB or grey, 8 bits a channel, with its alpha if it has one."""
    profile = profile_kind(image.get("icc-profile-data")) if _has_profile(image) else ""
    if image.interpretation == "cmyk":
        image = _converted(image, "cmyk", profile == "cmyk")
    elif profile == "rgb" and image.bands >= 3 and image.interpretation in ("srgb", "rgb16"):
        image = _converted(image, "srgb", True)
    elif profile == "gray" and image.bands < 3:
        grey = _converted(image, "srgb", True)
        image = grey[1].bandjoin(grey[3]) if grey.hasalpha() else grey[1]
        image = image.copy(interpretation="b-w" if image.format == "uchar" else "grey16")
    return _eight_bits(image)


def _has_profile(image: Any) -> bool:
    return bool(image.get_typeof("icc-profile-data"))


def _converted(image: Any, otherwise: str, embedded: bool) -> Any:
    depth = 16 if image.format == "ushort" else 8
    return image.icc_transform(
        "srgb", embedded=embedded, input_profile=otherwise, depth=depth, **RELATIVE
    )


def _eight_bits(image: Any) -> Any:
    """Return the picture as sRGB or grey of 8 bits, without channels beyond alpha."""
    grey = image.bands < 3 or image.interpretation in ("b-w", "grey16")
    if image.interpretation in ("multiband", "fourier", "histogram", "matrix"):
        image = image.copy(interpretation="b-w" if grey else "srgb")
    target = "b-w" if grey else "srgb"
    if image.interpretation != target:
        image = image.colourspace(target)
    if image.format != "uchar":
        image = image.cast("uchar")
    most = 2 if grey else 4
    return image.extract_band(0, n=most) if image.bands > most else image
