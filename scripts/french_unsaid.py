"""What `scripts/french.py` leaves out: strings of the code that nobody is told."""

#: Modules whose strings nobody is told: data, markup, patterns, or words in two languages already.
SILENT = (
    "french/",
    # Markup, and tables of words and of kinds
    "check/common.py",
    "check/near.py",
    "cli/completing.py",
    "deploy/signs.py",
    "deploy/workflow_text.py",
    "scaffold/",
    "serve/missing.py",
    "cleaning/kinds.py",
    "cleaning/svg_names.py",
    "cleaning/xmp.py",
    "contact.py",
    "contact_page.py",
    "contact_words.py",
    "model/languages.py",
    "model/notice.py",
    "model/typography.py",
    "pictures/kinds.py",
    "realise/feeds.py",
    "realise/plain_html.py",
    "realise/sitemap.py",
    "share/raster.py",
    "read/markdown/code.py",
    "read/markdown/footnotes.py",
    "read/markdown/labels.py",
    "read/tables_",
    "scaffold/adding.py",
    "scaffold/editor.py",
    "scaffold/new.py",
    "scaffold/renewing.py",
)
#: Single strings that are for programs, or that no author can bring about.
UNSAID: frozenset[str] = frozenset(
    {
        # The command line: which language is asked for in both; what goes into a repository
        "Language(s) of the site / Langue(s) du site (fr, en, fr,en)",
        "theme keep",
        "Publish {0}\n\nMade by portfolio {1}.\n",
        "# Pictures of clients who are not named, looked at and approved.\n"
        "# Written by `portfolio check --approve`; see `portfolio check`.\n",
        "# Made by `portfolio deploy --workflow`, which writes it anew; yours once you change it: ",
        # Commands that are typed
        """echo 'eval "$(portfolio completion bash)"' >> ~/.bashrc""",
        """echo 'eval "$(portfolio completion zsh)"' >> ~/.zshrc""",
        "portfolio completion fish > ~/.config/fish/completions/portfolio.fish",
        "mkdir -Force (Split-Path $PROFILE) > $null; Add-Content $PROFILE "
        "'portfolio completion powershell | Out-String | Invoke-Expression'",
        # What is told apart, and told in other words
        "branch refs/heads/{0}",
        "stale info: the branch was replaced while it was being read",
        "watch limit",
        "dubious ownership",
        "cannot create",
        "os error 28",
        "os error 24",
        "Too many open files",
        "no port is free",
        # The preview: markup, and what cannot be
        "text/html; charset=utf-8",
        '<script src="/_portfolio/preview.js" data-digest="{0}" data-mark="{1}" '
        'data-lang="{2}" defer></script>',
        "the pattern of the mark looks ahead to it",
        # Planning: markup, and how output folders of ours are known
        '<span lang="{0}">{1}</span>',
        "This folder is made by portfolio; every build replaces what it made.\n",
        # Checking: what is looked for in templates
        "{% block main %}",
        # Cleaning: what was taken out, which nobody is told, and why a picture is encoded anew
        "the notes of a TIFF lie among its pixels",
        "the notes of a JPEG 2000 lie among its pixels",
        "the notes of a JPEG XL may be packed with its pixels",
        "old film",
        "it names a colour profile by its path",
        "picture that can’t be cleaned",
        "maker note",
        "owner’s name",
        "data after the picture",
        "content credentials",
        "a thumbnail is a picture of its own in it",
        "its notes lie in no plain place",
        "second picture",
        "attached file",
        "data after the sound",
        "encoding other than UTF-8",
        "missing namespace",
        "editor’s notes",
        # Pictures: what libraries say, and slips of ours
        "no moving pictures in {0}",
        "{0} × {1} through {2} is larger than {3}",
        "ffmpeg version",
        "Corrupt JPEG data: (?!\\d+ extraneous)",
        # Pages: markup, compiled code, and what Jinja and Python say themselves
        "no template `([^`]+)`",
        '<div lang="{0}">\n{1}</div>\n',
        '<script type="application/ld+json">{0}</script>',
        "a card has no body",
        ").__class__ in {0} else field_of(t_v, {1}))",
        ").__class__ is str else show(t_v))",
        "{0} is not among the view types",
        "`{0}` does not use `caller()`, and cannot stand in `{{% call %}}`",
        "cannot assign attribute on non-namespace object",
        "macro '(\\w+)' was invoked with two values for the special caller",
        "'(\\w+)' object is not iterable",
        "cannot unpack non-iterable (\\w+) object",
        "'[<>]=?' not supported between instances of '(\\w+)' and '(\\w+)'",
        "bad operand type for unary (.): '(\\w+)'",
        "(?:not enough|too many) values to unpack.*",
        "argument of type '(\\w+)' is not iterable",
        "end of statement block",
        "end of print statement",
        "begin of statement block",
        "begin of print statement",
        "end of template",
        "template data / text",
        "[Ee]xpected an expression, got '(.+)'",
        "expected token '(.+)', got '(.+)'",
        "unexpected end of template, expected '(.+)'",
        "unexpected char [\\\"']{1,2}[\\\"']",
        "unexpected char '(.+)' at",
        "Missing end of comment tag",
        "this comment is never closed: write `#}}`",
        "Missing end of raw directive",
        "`{{% raw %}}` is never closed: write `{{% endraw %}}`",
        "tag name expected",
        "the name of a tag is needed after `{{%`",
        "block '(.+)' defined twice",
        "can't assign to '",
        "capitalize casefold isalnum isalpha isdigit islower isspace isupper lower splitlines",
        "count endswith find partition removeprefix removesuffix rfind rpartition startswith",
        # Share pictures: markup
        '<svg xmlns="http://www.w3.org/2000/svg" {0}>{1}</svg>',
        '<path transform="{0}" d="{1}"/>',
        # Links: what hosts are told of us
        "^ +pip install (.+?)\\r?$",
        "portfolio check (looks whether a link works; reads nothing)",
        # What authors write, in both languages.
        "en cours",
        "en attente",
        "not yet",
        "pas encore",
        "to ask",
        "to be asked",
        # What YAML's parser says, which is explained in other words.
        "undefined alias|undefined anchor",
        "scanning a quoted scalar.*end of stream|found unexpected document separator",
        "escape character|hexdecimal|hexadecimal|unicode character escape",
        "single document",
        "flow sequence|flow mapping",
        "mapping values are not allowed",
        "could not find expected ':'",
        "block scalar",
        "block mapping|block collection|block sequence|block entries|sequence entries",
        "block mapping",
        "cannot start any token|directive",
        "<document start>",
        # Markup of bodies.
        '<pre class="{0}"{1}{2} tabindex="0">',
        '<div class="table" role="group" aria-label="{0}" tabindex="0">\n',
        '<th scope="col"{0}>{1}</th>\n',
        '<input type="checkbox" disabled{0} aria-label="{1}"> ',
        # What is written into files, and read again.
        r"Copied from (?P<theme>\S+?)/(?P<name>(?:templates|components|assets)/\S+), "
        r"portfolio (?P<version>\S+), (?P<digest>[0-9a-f]{0})\b",
        "{0} Copied from {1}/{2}, portfolio {3}, {4}: `portfolio check` tells when that changes. "
        "{5}\n",
        "# Working files of portfolio: safe to delete.\n*\n",
        "Front matter of a {0}",
        # Faults of programs.
        "the line begins with three colons",
        "too many expressions",
        "a view of a file has no steps",
    }
)
#: Modules of the catalogue whose English is not ours.
FOREIGN = ("click", "systems")
#: Sentences that are put together of so many parts that no two words of them stand together.
COMPOSED = frozenset(
    (
        '`{0}` takes hide or show_original, not "{1}"',
        '`{0}` takes avif, webp or jpeg, not "{1}"',
        '`{0}` takes copyright, creator or credit, not "{1}"',
        '`{0}` takes measured, client or estimate, not "{1}"',
        '`{0}` takes allow or refuse, not "{1}"',
        "a fact",
        "a shared",
        "a contact",
        "an availability",
        "a words",
    )
)
