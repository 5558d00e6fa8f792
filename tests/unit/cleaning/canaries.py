"""Files with something private wherever their format has a place: it says CANARY."""

import struct
import zlib
from collections.abc import Iterator

import pyvips

COPYRIGHT, CREATOR, CREDIT = "© 2025 Ada Éclair", "Ada Éclair", "Studio <Ada> & Co"
#: Bytes of a TIFF RATIONAL, of a date: whatever is private holds it.
CANARY = b"CANARY"


def holds_canary(data: bytes) -> bool:
    """Tell whether a canary is in the bytes: as text, as UTF-16, or compressed."""
    wanted = [CANARY, CANARY.decode().encode("utf-16-le"), CANARY.decode().encode("utf-16-be")]
    return any(each in text for text in (data, *_unpacked(data)) for each in wanted)


def _unpacked(data: bytes) -> Iterator[bytes]:
    at = -1
    while (at := data.find(b"\x78", at + 1)) >= 0:
        try:
            yield zlib.decompressobj().decompress(data[at:], 1_000_000)
        except zlib.error:
            continue


def picture(suffix: str, pages: int = 1, **options: object) -> bytes:
    """Return a small picture without metadata."""
    across = pyvips.Image.xyz(48, 32 * pages)
    image = (across[0] * 5).bandjoin([across[1] * 3, 200 - across[0]]).cast("uchar")
    image = image.copy(interpretation="srgb")
    if pages > 1:
        image = image.copy()
        image.set_type(pyvips.GValue.gint_type, "page-height", 32)
    options = {"strip": True} | options
    return bytes(image.write_to_buffer(suffix, **options))


def pixels(data: bytes) -> bytes:
    """Return a picture's pixels, unturned, of all its frames."""
    frames = {"n": -1} if data[:4] in (b"RIFF", b"GIF8") else {}
    return bytes(pyvips.Image.new_from_buffer(data, "", **frames).write_to_memory())


def orientation(data: bytes) -> int:
    """Return how a picture is turned, 1 for not."""
    image = pyvips.Image.new_from_buffer(data, "")
    return int(image.get("orientation")) if "orientation" in image.get_fields() else 1


def _directory(fields: list[tuple[int, int, bytes]], at: int, following: int, order: str) -> bytes:
    """Return a TIFF directory that lies at `at`, with its values behind it."""
    sizes = {2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
    entries, values, place = b"", b"", at + 2 + 12 * len(fields) + 4
    for tag, kind, value in fields:
        entries += struct.pack(order + "HHL", tag, kind, len(value) // sizes[kind])
        if len(value) <= 4:
            entries += value.ljust(4, b"\0")
        else:
            entries += struct.pack(order + "L", place + len(values))
            values += value
    head = struct.pack(order + "H", len(fields))
    return head + entries + struct.pack(order + "L", following) + values


def exif(order: str = ">", turned: int = 6, *, rights: bool = True) -> bytes:
    """Return an EXIF block with position, serial number, maker note, comment and thumbnail."""
    short = struct.pack(order + "H", turned)
    named = [(0x8298, 2, COPYRIGHT.encode() + b"\0")] if rights else []
    artist = [(0x013B, 2, CREATOR.encode() + b"\0")] if rights else []
    texts = [(0x010E, 2, b"CANARY title\0"), (0x010F, 2, b"CANARY cam\0"), (0x0112, 3, short)]
    main = [*texts, (0x0132, 2, b"CANARY:date\0"), *artist, *named]
    camera = [
        *((0x9003, 2, b"CANARY date\0"), (0x927C, 7, b"CANARY note"), (0x9286, 7, b"CANARY c")),
        *((0xA430, 2, b"CANARY owner\0"), (0xA431, 2, b"SN-CANARY-1\0")),
    ]
    position = [(1, 2, b"N\0"), (2, 5, b"CANARYGPS1234567CANARY12"), (4, 5, b"CANARYGPS1234567")]
    small = picture(".jpg") + b"CANARY thumbnail"
    blocks, places = [b"", b"", b""], [0, 0, 0]
    thumbnail = [(0x0201, 4, b""), (0x0202, 4, struct.pack(order + "L", len(small)))]
    first = b""
    for _ in range(2):  # once for the lengths, once with the places
        pointers = [
            (0x8769, 4, struct.pack(order + "L", places[0])),
            (0x8825, 4, struct.pack(order + "L", places[1])),
        ]
        first = _directory([*main, *pointers], 8, places[2], order)
        at = 8 + len(first)
        for index, fields in enumerate((camera, position, thumbnail)):
            if fields is thumbnail:
                where = struct.pack(order + "L", at + 30)
                fields = [(0x0201, 4, where), thumbnail[1]]
            places[index] = at
            blocks[index] = _directory(fields, at, 0, order)
            at += len(blocks[index])
    mark = b"MM\0*" if order == ">" else b"II*\0"
    return mark + struct.pack(order + "L", 8) + first + b"".join(blocks) + small


def xmp(*, rights: bool = True) -> bytes:
    """Return an XMP packet with a position, a document's history and rights."""
    credit = CREDIT.replace("&", "&amp;").replace("<", "&lt;")
    said = (
        f"<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>{COPYRIGHT}</rdf:li></rdf:Alt>"
        "</dc:rights>"
        f"<dc:creator><rdf:Seq><rdf:li>{CREATOR}</rdf:li></rdf:Seq></dc:creator>"
        f"<photoshop:Credit>{credit}</photoshop:Credit>"
    )
    return (
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/' "
        "xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' exif:GPSLatitude='CANARY,48' "
        f"photoshop:City='CANARYVILLE'>{said if rights else ''}"
        "<dc:title>CANARY</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).encode()


def iptc(*, latin: bool = False) -> bytes:
    """Return image resources with a city, a caption and rights."""
    code = "latin-1" if latin else "utf-8"
    texts = {80: CREATOR, 90: "CANARYVILLE", 110: CREDIT, 116: COPYRIGHT, 120: "CANARY caption"}
    sets = b"" if latin else b"\x1c\x01\x5a\x00\x03\x1b%G"
    for number, text in texts.items():
        value = text.encode(code)
        sets += b"\x1c\x02" + bytes([number]) + len(value).to_bytes(2, "big") + value
    block = b"8BIM\x04\x04\0\0" + len(sets).to_bytes(4, "big") + sets + b"\0" * (len(sets) % 2)
    return b"Photoshop 3.0\0" + b"8BIM\x04\x0c\0\0\0\0\0\x06CANARY" + block


def segment(marker: int, body: bytes) -> bytes:
    """Return a segment of a JPEG."""
    return b"\xff" + bytes([marker]) + (len(body) + 2).to_bytes(2, "big") + body


def jpeg(*extra: bytes, plain: bytes | None = None, trailing: bytes = b"") -> bytes:
    """Return a JPEG with further segments behind its first, and data behind its end."""
    data = plain or picture(".jpg")
    first = 4 + int.from_bytes(data[4:6], "big")
    return data[:first] + b"".join(extra) + data[first:] + trailing


def full_jpeg() -> bytes:
    """Return a JPEG with something private in every kind of segment, and behind the end."""
    return jpeg(
        segment(0xE0, b"JFXX\0\x10CANARY"),
        segment(0xE1, b"Exif\0\0" + exif()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp()),
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0CANARY"),
        segment(0xE2, b"MPF\0CANARY"),
        segment(0xE2, b"FPXR\0CANARY"),
        segment(0xE5, b"CANARY ranging"),
        segment(0xEB, b"JP\0\x01CANARY c2pa"),
        segment(0xED, iptc()),
        segment(0xFE, b"CANARY comment"),
        trailing=picture(".jpg") + b"MotionPhoto CANARY",
    )


def chunk(kind: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG."""
    check = zlib.crc32(kind + body).to_bytes(4, "big")
    return len(body).to_bytes(4, "big") + kind + body + check


def png(*extra: bytes, trailing: bytes = b"") -> bytes:
    """Return a PNG with further chunks behind its head, and data behind its end."""
    data = picture(".png")
    return data[:33] + b"".join(extra) + data[33:] + trailing


def full_png() -> bytes:
    """Return a PNG with something private in every kind of chunk, and behind the end."""
    profile = zlib.compress(screen_profile())
    return png(
        chunk(b"iCCP", b"CANARYs screen\0\0" + profile),
        chunk(b"tEXt", b"Comment\0CANARY"),
        chunk(b"zTXt", b"Description\0\0" + zlib.compress(b"CANARY")),
        chunk(b"iTXt", b"Location\0\1\0\0\0" + zlib.compress(b"CANARY")),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp()),
        chunk(b"tEXt", b"Author\0" + CREATOR.encode("latin-1")),
        chunk(b"eXIf", exif("<")),
        chunk(b"tIME", b"CANARY!"),
        chunk(b"prVW", b"CANARY private"),
        trailing=b"CANARY cropped",
    )


def screen_profile() -> bytes:
    """Return a colour profile that names the screen it was made for."""
    table = (1).to_bytes(4, "big") + b"mmod" + (144).to_bytes(4, "big") + (40).to_bytes(4, "big")
    return (
        bytes(36) + b"acsp" + bytes(88) + table + b"mmod\0\0\0\0" + b"SN-CANARY-9".ljust(32, b"\0")
    )


def riff(kind: bytes, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a RIFF file."""
    body = kind + b"".join(
        name + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)
        for name, data in chunks
    )
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def full_webp() -> bytes:
    """Return a WebP with something private in every kind of chunk, and behind the end."""
    plain = picture(".webp")
    start = plain.find(b"VP8 ")
    size = int.from_bytes(plain[start + 4 : start + 8], "little")
    coded = plain[start + 8 : start + 8 + size]
    head = bytes([0b1100, 0, 0, 0, 47, 0, 0, 31, 0, 0])
    notes = ((b"EXIF", exif("<")), (b"XMP ", xmp()), (b"CNRY", b"CANARY private"))
    return riff(b"WEBP", (b"VP8X", head), (b"VP8 ", coded), *notes) + b"CANARY"


def full_gif() -> bytes:
    """Return an animated GIF with something private in every kind of block, and behind the end."""
    data = picture(".gif", pages=3)
    packet = b"\x21\xff\x0bXMP DataXMP" + xmp() + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    notes = (
        b"\x21\xfe\x06CANARY\0"
        b"\x21\xf9\x04\0\0\0\0\0\x21\x01\x0c" + bytes(12) + b"\x06CANARY\0"
        b"\x21\xff\x0bCANARY__1.0\x06CANARY\0"
    )
    return data[:-1] + notes + packet + b";CANARY"


def box(kind: bytes, *parts: bytes) -> bytes:
    """Return a box of an MP4 or AVIF."""
    body = b"".join(parts)
    return (8 + len(body)).to_bytes(4, "big") + kind + body


def full_avif() -> bytes:
    """Return an AVIF with EXIF and XMP as items of its own."""
    first, second = bytes(4) + exif(), xmp()
    coded = b"picture " * 40
    top = box(b"ftyp", b"avif\0\0\0\0avifmif1")

    def meta(at: int) -> bytes:
        names = [
            box(b"infe", b"\2\0\0\0", struct.pack(">HH", number, 0), rest)
            for number, rest in (
                (1, b"av01\0"), (2, b"Exif\0"), (3, b"mime\0application/rdf+xml\0"),
            )
        ]  # fmt: skip
        places = b""
        for number, part in enumerate((coded, first, second), 1):
            places += struct.pack(">HHHLL", number, 0, 1, at, len(part))
            at += len(part)
        return box(
            b"meta", bytes(4),
            box(b"hdlr", bytes(8), b"pict", bytes(12), b"CANARY handler\0"),
            box(b"pitm", bytes(4), b"\0\1"),
            box(b"iinf", bytes(4), b"\0\3", *names),
            box(b"iloc", bytes(4), b"\x44\0", b"\0\3", places),
        )  # fmt: skip

    head = top + meta(len(top) + len(meta(0)) + 8)
    return head + box(b"mdat", coded, first, second) + box(b"uuid", b"CANARY c2pa")


def _track(handler: bytes, offset: int, sizes: list[int]) -> bytes:
    """Return a track of one chunk."""
    name = b"CANARY codec".ljust(32, b"\0")
    entry = box(b"avc1", bytes(24), b"\0\x30\0\x20", bytes(14), name, b"\0\x18\xff\xff")
    table = box(
        b"stbl",
        box(
            b"stsd", bytes(4), b"\0\0\0\1", entry if handler == b"vide" else box(b"gpmd", bytes(8))
        ),
        box(b"stsc", bytes(4), struct.pack(">LLLL", 1, 1, len(sizes), 1)),
        box(b"stsz", bytes(4), struct.pack(f">LL{len(sizes)}L", 0, len(sizes), *sizes)),
        box(b"stco", bytes(4), struct.pack(">LL", 1, offset)),
    )
    alias = box(b"dref", bytes(4), b"\0\0\0\1", box(b"alis", b"\0\0\0\1CANARY path"))
    media = box(
        b"mdia",
        box(b"mdhd", bytes(4), b"CANA", b"CANA", bytes(12)),
        box(b"hdlr", bytes(4), b"mhlr", handler, bytes(12), b"CANARY handler\0"),
        box(b"minf", box(b"dinf", alias), table),
    )
    return box(b"trak", box(b"tkhd", bytes(4), b"CANA", b"CANA", bytes(72)), media,
               box(b"udta", box(b"\xa9xyz", b"CANARY")))  # fmt: skip


def film(*, fragments: bytes = b"") -> bytes:
    """Return a film with a track of measurements, notes of every manner, and old free space."""
    seen, measured = b"picture " * 20, b"CANARY gps " * 10
    top = box(b"ftyp", b"isom\0\0\0\0isommp42")
    at = len(top) + 8
    text = [b"\0\x09\0\0CANARY xx", b"\0\0\0\0", b"mdirappl", b"\0\0\0\1\0\0\0\0"]
    items = box(
        b"ilst",
        box(b"\xa9nam", box(b"data", text[3], b"A title")),
        box(b"\xa9cmt", box(b"data", text[3], b"CANARY")),
        box(b"----", box(b"mean", b"CANARY")),
        box(b"covr", box(b"data", text[3], b"CANARY")),
        box(b"cprt", box(b"data", text[3], COPYRIGHT.encode())),
    )
    keys = [b"com.apple.quicktime.location.ISO6709", b"com.apple.quicktime.author"]
    named = box(
        b"meta",
        box(b"hdlr", bytes(8), b"mdta", bytes(12), b"CANARY\0"),
        box(b"keys", bytes(4), b"\0\0\0\2", *(box(b"mdta", key) for key in keys)),
        box(b"ilst", box(b"\0\0\0\1", box(b"data", text[3], b"+48CANARY")),
            box(b"\0\0\0\2", box(b"data", text[3], CREATOR.encode()))),
    )  # fmt: skip
    movie = box(
        b"moov",
        box(b"mvhd", bytes(4), b"CANA", b"CANA", bytes(88)),
        _track(b"vide", at, [80, 80]),
        _track(b"meta", at + len(seen), [50, 60]),
        box(b"udta",
            box(b"\xa9xyz", text[0]), box(b"loci", b"CANARY"), box(b"\xa9cpy", COPYRIGHT.encode()),
            box(b"CNRY", b"CANARY"),
            box(b"meta", bytes(4), box(b"hdlr", bytes(8), text[2], bytes(12)), items)),
        named,
        box(b"uuid", b"CANARY" * 4),
    )  # fmt: skip
    rest = box(b"free", b"CANARY moov of before") + box(b"uuid", b"\xbe\x7a\xcf\xcb", xmp())
    return top + box(b"mdat", seen, measured) + movie + fragments + rest


def element(number: int, *parts: bytes) -> bytes:
    """Return an element of a Matroska file."""
    body = b"".join(parts)
    return (
        number.to_bytes((number.bit_length() + 7) // 8, "big")
        + ((1 << 56) + len(body)).to_bytes(8, "big")
        + body
    )


def matroska() -> bytes:
    """Return a WebM with tags, a date, an attachment and names of programs."""

    def tag(name: bytes, text: str) -> bytes:
        return element(0x67C8, element(0x45A3, name), element(0x4487, text.encode()))

    info = element(
        0x1549A966, element(0xBF, b"CANA"), element(0x2AD7B1, b"\x0f\x42\x40"),
        element(0x4D80, b"CANARY muxer"), element(0x5741, b"CANARY writer"),
        element(0x4461, b"CANARY12"), element(0x7BA9, b"A title"), element(0x7384, b"CANARY.mkv"),
    )  # fmt: skip
    tracks = element(
        0x1654AE6B,
        element(0xAE, element(0xD7, b"\1"), element(0x83, b"\1"), element(0x536E, b"CANARY name")),
    )
    tags = element(
        0x1254C367,
        element(0x7373, element(0x63C0), tag(b"LOCATION", "CANARY"), tag(b"COPYRIGHT", COPYRIGHT)),
        element(0x7373, element(0x63C0), tag(b"ARTIST", CREATOR), tag(b"ENCODER", "CANARY")),
    )
    # A cluster of unknown length, as a live recording has it.
    cluster = b"\x1f\x43\xb6\x75\xff" + element(0xE7, b"\0") + element(0xA3, b"\x81\0\0\x80frame")
    files = element(0x1941A469, element(0x61A7, b"CANARY"))
    head = element(0x1A45DFA3, element(0x4282, b"webm"))
    return head + element(0x18538067, element(0xEC, b"CANARY"), info, tracks, files, cluster, tags)


def mp3() -> bytes:
    """Return an MP3 with ID3 tags of both kinds and an APE tag."""

    def frame(kind: bytes, text: bytes) -> bytes:
        return kind + (len(text) + 1).to_bytes(4, "big") + b"\0\0\3" + text

    kinds = (b"COMM", b"PRIV", b"GEOB", b"APIC", b"TXXX", b"TENC", b"TDRC", b"UFID")
    frames = frame(b"TIT2", b"A title") + b"".join(frame(kind, b"CANARY") for kind in kinds)
    frames += frame(b"TPE1", CREATOR.encode()) + frame(b"TCOP", COPYRIGHT.encode())
    frames += frame(b"COMM", "CANARY".encode("utf-16"))
    size = bytes([len(frames) >> 14 & 127, len(frames) >> 7 & 127, len(frames) & 127])
    ape = b"CANARY" + bytes(8)
    old = b"TAG" + b"A title".ljust(30, b"\0") + b"Ada".ljust(30, b"\0") + bytes(34)
    return (
        b"ID3\3\0\0\0" + size + frames + b"\xff\xfb\x90\0" + b"sound" * 100
        + ape + b"APETAGEX" + struct.pack("<LLLL", 2000, 14 + 32, 0, 0) + bytes(8)
        + old + b"CANARY".ljust(30, b"\0") + b"\1"
    )  # fmt: skip


def wav() -> bytes:
    """Return a WAV with a list of notes, a broadcast head and XMP."""
    sound = (b"fmt ", bytes(16)), (b"data", b"sound" * 10)
    notes = (b"LIST", b"INFOIART\6\0\0\0CANARY"), (b"bext", b"CANARY"), (b"_PMX", xmp())
    return riff(b"WAVE", sound[0], *notes, sound[1]) + b"CANARY"


def flac() -> bytes:
    """Return a FLAC with comments, a picture and an application's block."""
    comments = [f"ARTIST={CREATOR}".encode(), b"TITLE=A title", b"COMMENT=CANARY", b"GPS=CANARY"]
    text = b"\6\0\0\0CANARY" + len(comments).to_bytes(4, "little")
    text += b"".join(len(each).to_bytes(4, "little") + each for each in comments)
    blocks = [(0, bytes(34)), (4, text), (6, b"CANARY picture"), (2, b"CANARY app")]
    written = b"".join(bytes([kind]) + len(body).to_bytes(3, "big") + body for kind, body in blocks)
    return b"fLaC" + written + b"\x81\0\0\6CANARY" + b"\xff\xf8sound"


def ico() -> bytes:
    """Return an icon with a picture in PNG, and data between the pictures."""
    small = full_png()
    head = b"\0\0\1\0\1\0" + b"\x30\x20\0\0\1\0\x18\0"
    return head + struct.pack("<LL", len(small), 28) + b"CANARY" + small + b"CANARY"


SVG = f"""<?xml version="1.0"?>
<!-- CANARY made by me --><?xml-stylesheet href="http://canary.example/CANARY.css"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns "http://www.w3.org/2000/svg">
  <!ENTITY secret SYSTEM "file:///etc/CANARY">
]>
<svg xmlns="&ns;" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  sodipodi:docname="CANARY.svg" inkscape:export-filename="/home/CANARY/plan.png"
  onload="alert('CANARY')">
  <title>A plan</title><desc>Drawn by hand</desc>
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work>
    <dc:creator><cc:Agent><dc:title>{CREATOR}</dc:title></cc:Agent></dc:creator>
    <dc:rights><cc:Agent><dc:title>{COPYRIGHT}</dc:title></cc:Agent></dc:rights>
    <dc:source>CANARY</dc:source></cc:Work></rdf:RDF></metadata>
  <style><![CDATA[ /* CANARY */ @import url("http://canary.example/CANARY.css");
    @\\69mport 'CANARY.css';
    rect > text {{ fill: red; background: u\\72l(//canary.example/CANARY) }}
    @font-face {{ font-family: A; src: url(http://canary.example/CANARY.woff) }} ]]></style>
  <script>CANARY()</script>
  <script xlink:href="CANARY.js"/>
  <defs><linearGradient id="g"><stop offset="0" stop-color="#123"/></linearGradient></defs>
  <rect width="40" height="30" fill="url(#g)" filter="url(http://canary.example/CANARY#f)"
    ONCLICK="CANARY()" aria-label="url(a) plan"/>
  <image href="http://canary.example/CANARY.png"/><image xlink:href="../CANARY.jpg"/>
  <image href="EMBEDDED" width="4" height="4"/>
  <use href="CANARY.svg#part"/><use xlink:href="#g"/>
  <a href=" java&#10;script:CANARY()"><text>safe &amp; sound &secret;</text></a>
  <a href="https://ada.example/"><circle r="3"/></a>
  <set attributeName="href" to="javascript:CANARY()"/><animate attributeName="r" from="1" to="3"/>
  <animate attributeName="onclick" values="CANARY"/>
  <foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="CANARY"><p>Words</p>
    <script>CANARY</script><iframe src="http://canary.example/CANARY"/><img src="CANARY.png"/></div>
  </foreignObject>
  <sodipodi:namedview inkscape:window-x="CANARY"/><i:pgf xmlns:i="CANARY">CANARY</i:pgf>
</svg>"""


def svg() -> bytes:
    """Return a drawing with all that a drawing should not have."""
    from base64 import b64encode

    address = "data:image/jpeg;base64," + b64encode(full_jpeg()).decode()
    return SVG.replace("EMBEDDED", address).encode()


#: Every kind of file that is cleaned: its ending and how it is made.
CLEANED = {
    ".jpg": full_jpeg,
    ".png": full_png,
    ".webp": full_webp,
    ".gif": full_gif,
    ".avif": full_avif,
    ".ico": ico,
    ".svg": svg,
    ".mp4": film,
    ".webm": matroska,
    ".mp3": mp3,
    ".wav": wav,
    ".flac": flac,
}
