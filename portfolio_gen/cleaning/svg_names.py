"""Names of SVG: what may stand in a drawing. Source: SVG 2, appendix F and G; Filter Effects 1."""

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XHTML = "http://www.w3.org/1999/xhtml"
XML = "http://www.w3.org/XML/1998/namespace"
#: Namespaces whose attributes stay → the prefix that they are written with.
NAMESPACES = {"": "", XLINK: "xlink:", XML: "xml:"}
ANIMATIONS = frozenset({"animate", "animateColor", "animateMotion", "animateTransform", "set"})
#: Attributes that hold an address.
ADDRESSES = frozenset({"href", "src", "srcset", "data", "poster", "action", "formaction"})
#: Elements whose address is followed, not loaded.
LINKS = frozenset({"a"})
#: Schemes that run something.
LANGUAGES = frozenset({"javascript", "vbscript", "data", "livescript", "mocha"})
_SVG_ELEMENTS = """
    svg g defs symbol use switch title desc a view image marker pattern mask clipPath style
    path rect circle ellipse line polyline polygon text tspan textPath tref altGlyph
    linearGradient radialGradient meshgradient meshrow meshpatch stop hatch hatchpath solidcolor
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
    feSpecularLighting feSpotLight feTile feTurbulence
    animate animateColor animateMotion animateTransform set mpath discard
    font font-face font-face-src font-face-name font-face-uri font-face-format glyph glyphRef hkern
    vkern missing-glyph color-profile foreignObject
    """
SVG_ELEMENTS = frozenset(_SVG_ELEMENTS.split())
#: What a drawing may take from HTML, in a <foreignObject>: text and its parts.
_PAGE_ELEMENTS = """
    body div p span br b i u s em strong small sub sup code pre q cite blockquote abbr mark h1 h2
    h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr th td caption hr style a time var kbd
    """
PAGE_ELEMENTS = frozenset(_PAGE_ELEMENTS.split())
