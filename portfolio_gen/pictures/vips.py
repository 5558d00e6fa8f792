"""The picture library: the one module that imports pyvips.

Import it where it is needed, not at the top of a module: it costs 26 ms.
"""

from typing import Any

import pyvips
from pyvips.voperation import block_untrusted_set, concurrency_set, operation_block_set

from portfolio_gen.pictures.kinds import Kind

# One thread for each picture: the bytes of AVIF depend on the number of threads, and pictures are
# made side by side anyway.
concurrency_set(1)
# No result is asked for twice, and a cache would keep pictures in memory.
pyvips.cache_set_max(0)
# Loaders that their authors don't hold safe for files from anywhere.
block_untrusted_set(True)
# What `drawn_svg` is given is made by us; `load` below gives no file to it.
operation_block_set("VipsForeignLoadSvg", False)

Image = pyvips.Image
VipsError = pyvips.Error
GValue = pyvips.GValue

#: By content, never by ending; a gain map of a phone is no reason for another loader.
_LOADERS = {
    "jpeg": "jpegload",
    "png": "pngload",
    "apng": "pngload",
    "webp": "webpload",
    "gif": "gifload",
    "tiff": "tiffload",
    "avif": "heifload",
}


def load(source: bytes | str, kind: Kind, **options: Any) -> Any:
    """Return the picture of a file's path or bytes, to be decoded from top to bottom, once.

    Errors of the library are `VipsError`, here or whenever pixels are first asked for. Damage is
    an error: half a picture is never returned.
    """
    options = {"access": "sequential", "fail_on": "error", **options}
    name = _LOADERS[kind]
    if isinstance(source, str):
        return getattr(Image, name)(source, **options)
    # A source reads the bytes where they are; a buffer would be copied first.
    return getattr(Image, name + "_source")(pyvips.Source.new_from_memory(source), **options)


def drawn_svg(svg: bytes, width: int = 0) -> Any:
    """Return a drawing as pixels in sRGB and alpha, in its own width or another.

    It should hold no text: letters would be those of the machine.
    """
    image = Image.svgload_buffer(svg)
    if width and image.width != width:
        image = Image.svgload_buffer(svg, scale=width / image.width)
    return image.copy_memory()


def field(image: Any, name: str, otherwise: Any = None) -> Any:
    """Return what a picture says under a name."""
    return image.get(name) if image.get_typeof(name) else otherwise
