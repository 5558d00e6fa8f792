"""What a picture's bytes say of it. The only module of `read` that knows the picture library."""

from portfolio_gen.model.site import Probe

#: EXIF orientations that swap width and height (TIFF 6.0, tag 274).
TURNED = (5, 6, 7, 8)


def probe_picture(data: bytes) -> Probe | None:
    """Return a picture's size in pixels as it is shown; None if the bytes are no picture.

    Only the header is read: a picture of any size costs the same.
    """
    import pyvips

    try:
        image = pyvips.Image.new_from_buffer(data, "")
    except pyvips.Error:
        return None
    width, height = image.width, image.height
    if _orientation(image) in TURNED:
        width, height = height, width
    if width < 1 or height < 1:
        return None
    return Probe(width, height, str(image.get("vips-loader")).removesuffix("load_buffer"))


def _orientation(image: object) -> int:
    fields = image.get_fields()  # type: ignore[attr-defined]
    return int(image.get("orientation")) if "orientation" in fields else 1  # type: ignore[attr-defined]
