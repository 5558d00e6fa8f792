"""The short cases of test_recipes.py: a line for each, in tables.

Columns: key, words of its value, other words, the outputs that change, the fields that it is a
case of.
"""

from collections.abc import Callable, Iterator

from tests.laws.recipe_cases import (
    ALL,
    CARD_OF_C,
    CARD_OF_N1,
    LEGAL,
    N1,
    PEOPLE,
    C,
    Case,
    Files,
    config_with,
    front_with,
    pages,
)

SETS = {
    "all": ALL,
    "its page": C,
    "its skill": C | pages("/skills/dyeing/"),
    "with Jo": C | PEOPLE,
    "cards too": C | CARD_OF_C,
    "note": N1,
    "note's cards": N1 | CARD_OF_N1,
    "legal": LEGAL,
}
OF_C = """
body      | Text        | More        | its page  | Body.document
body      | ## Part     | ## Bit      | its page  | Heading.text Heading.anchor ProjectPage.headings
body      | ## Part     | ### Part    | its page  | Heading.level
body      | ![Z]        | ![New]      | its page  | Body.pictures
body      | .wide       | .tall       | its page  | Picture.wide
body      | #z          | #zz         | its page  | Picture.attributes
title     | C           | New         | cards too | PageView.title Card.title Page.view
title     | C           | Newer       | cards too | ListPage.cards
summary   | What        | How         | cards too | ProjectPage.summary Card.summary
summary   | What        | Why         | cards too | PageView.description
start     | 2023        | 2022        | cards too | ProjectPage.start Card.start
end       | 2024        | 2025        | cards too | ProjectPage.end Card.end
end       | 2024        | 2026        | cards too | ProjectPage.date Card.date
updated   | 01-01       | 02-02       | its page  | ProjectPage.updated
place     | Lyon        | Paris       | cards too | ProjectPage.place Card.place
number    | 7           | 8           | cards too | ProjectPage.number Card.number
role      | weaver      | dyer        | cards too | ProjectPage.role Card.role
color     | #112233     | #445566     | cards too | ProjectPage.color Card.color
color     | #112233     | #ddeeff     | cards too | ProjectPage.on_color Card.on_color
extra     | calm        | wild        | its page  | PageView.extra
facts     | Size        | Width       | its page  | Fact.label ProjectPage.facts
facts     | 2 m         | 3 m         | its page  | Fact.value
client    | name: Co    | name: Inc   | its page  | Client.name ProjectPage.client
client    | co.example  | inc.example | its page  | Client.url
client    | books       | films       | its page  | Client.sector
credits   | Kim         | Lou         | its page  | Credit.name ProjectPage.credits
credits   | person: Kim | person: jo  | with Jo   | Credit.name PersonPage.works
credits   | person: Kim | person: jo  | with Jo   | PersonCard.count PeoplePage.people
credits   | help        | advice      | its page  | Credit.role
credits   | kim.example | lou.example | its page  | Credit.url
results   | value: '3'  | value: '4'  | cards too | Result.value Card.result ProjectPage.results
results   | days        | hours       | cards too | Result.label Card.result
results   | '9'         | '8'         | its skill | Result.before TermPage.results
results   | after: '3'  | after: '4'  | its skill | Result.after
results   | '2024'      | '2025'      | its skill | Result.period
results   | client      | estimate    | its skill | Result.basis
results   | Log         | Book        | its skill | Result.source
quotes    | Fine        | Good        | its page  | Quote.text ProjectPage.quotes
quotes    | Jo          | Lou         | its page  | Quote.by
quotes    | by: Jo      | by: jo      | its page  | Quote.url Quote.page
quotes    | baker       | cook        | its page  | Quote.role
cover     | alt: X      | alt: New    | cards too | ProjectPage.cover Card.cover
gallery   | alt: Y      | alt: New    | its page  | Picture.alt ProjectPage.gallery
gallery   | Seen        | New         | its page  | Picture.caption
gallery   | Kim         | Lou         | its page  | Picture.credit
gallery   | 0.2         | 0.3         | its page  | Picture.focus
gallery   | alt: Y, caption: Seen | decorative: true, caption: Seen | its page | Picture.decorative
gallery   | y.png       | clip.mp4    | its page  | Picture.media Picture.type
links     | Web         | Net         | its page  | Anchor.label ProjectPage.links
awards    | w.example   | v.example   | its page  | Anchor.url ProjectPage.awards
press     | Web         | Net         | its page  | ProjectPage.press
files     | Plan        | Drawing     | its page  | ProjectPage.files
files     | true        | false       | its page  | Anchor.download
"""
OF_THE_NOTE = """
body    | Part       | Bit        | note         | NotePage.headings
summary | What       | How        | note's cards | NotePage.summary
date    | 2025-01-01 | 2025-01-09 | note's cards | NotePage.date
updated | 01-02      | 02-02      | note         | NotePage.updated
cover   | Kim        | Lou        | note's cards | NotePage.cover
gallery | Kim        | Lou        | note         | NotePage.gallery
links   | Web        | Net        | note         | NotePage.links
files   | Plan       | Drawing    | note         | NotePage.files
"""
OF_THE_PAGE = """
body    | Part  | Bit     | legal | TextPage.headings
summary | What  | How     | legal | TextPage.summary
updated | 01-02 | 02-02   | legal | TextPage.updated
cover   | Kim   | Lou     | legal | TextPage.cover
gallery | Kim   | Lou     | legal | TextPage.gallery
links   | Web   | Net     | legal | TextPage.links
files   | Plan  | Drawing | legal | TextPage.files
"""
OF_THE_CONFIG = """
title        | Ada         | Ada B.       | all | SiteView.title
tagline      | Weaver      | Dyer         | all | SiteView.tagline
description  | Cloth       | Yarn         | all | SiteView.description
base_url     | example/    | example/ada/ | all | SiteView.base_url NotFoundPage.base
base_url     | example/    | example/b/   | all | Translation.url
author       | Ada L.      | Ada B.       | all | SiteView.author Author.name
author       | weaver      | dyer         | all | Author.job
author       | a@a.example | c@a.example  | all | Author.email
author       | Lyon        | Paris        | all | Author.location
author       | Web         | Net          | all | Author.links
author       | alt: Ada    | alt: Me      | all | Author.picture
contact      | Write       | Call         | all | SiteView.contact Contact.text
contact      | b@a.example | d@a.example  | all | Contact.email
contact      | ask.example | say.example  | all | Contact.url
availability | Free        | Busy         | all | SiteView.availability Availability.text
availability | 2026-06     | 2026-07      | all | Availability.start
availability | 2026-09     | 2026-10      | all | Availability.end
extra        | calm        | wild         | all | SiteView.extra
"""


def _rows(table: str, what: str, edit: Callable[[str, str, str], Files]) -> Iterator[Case]:
    """Yield the cases of a short table."""
    for line in table.strip().splitlines():
        key, words, others, outputs, fields = (part.strip() for part in line.split("|"))
        name = f"{what} {key}: {words} to {others}"
        yield Case(name, fields, edit(key, words, others), SETS[outputs])


def _of(path: str) -> Callable[[str, str, str], Files]:
    return lambda key, words, others: front_with(path, key, words, others)


SHORT_CASES = (
    *_rows(OF_C, "project's", _of("projects/c/index.md")),
    *_rows(OF_THE_NOTE, "note's", _of("notes/n1.md")),
    *_rows(OF_THE_PAGE, "page's", _of("pages/legal.md")),
    *_rows(OF_THE_CONFIG, "site's", config_with),
)
