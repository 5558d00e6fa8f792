"""The codes of problems that are seen in the finished files only; see `check/`."""

#: Of every build.
OF_BUILDS: dict[str, str] = {
    "form-elsewhere": "a form sends what readers write to another host (a warning)",
    "host-called": "a page would load something from another host",
    "machine-path": "a file holds a path of the author's machine (of somebody's: a warning)",
    "position-published": "a published file says where it was made, or with which device",
}
#: Of `portfolio check` alone.
OF_CHECK: dict[str, str] = {
    "description-long": "a description is longer than search engines show (a warning)",
    "draft-published": "a file that lies beside a draft is published (a warning)",
    "file-large": "a file is larger than GitHub takes (near that: a warning)",
    "heading-first": "a page has no heading of the first level, or several (a warning)",
    "heading-skipped": "a heading is two levels below the one before (a warning)",
    "id-repeated": "several elements of a page have one id (a warning)",
    "lang-missing": "a page does not say which language it is in (a warning)",
    "legal-missing": "a professional site in French has no legal notice (a warning)",
    "legal-open": "a legal notice is not finished (a warning)",
    "original-published": "a picture is published larger than any page shows one (a warning)",
    "page-heavy": "a page loads too much before anybody scrolls (a warning)",
    "redirect-chain": "an old address leads to another old address (a warning)",
    "redirect-loop": "old addresses lead to each other for ever",
    "site-large": "the site is larger than GitHub Pages takes (near that: a warning)",
    "title-long": "a title is longer than search engines show (a warning)",
}
#: Of `portfolio check --external` alone.
OF_WEB: dict[str, str] = {
    "external-dead": "a link to another site leads to nothing",
    "external-moved": "a link to another site leads to an address that has moved (a warning)",
    "external-unsure": "nobody can tell whether a link to another site works (a warning)",
}
CODES: dict[str, str] = {**OF_BUILDS, **OF_CHECK, **OF_WEB}
