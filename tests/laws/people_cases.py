"""The cases of test_recipes.py that are about people."""

from tests.laws.recipe_cases import (
    EN,
    LIST,
    PEOPLE,
    C,
    Case,
    D,
    config,
    front,
    jo,
    pages,
)

PAGE_OF_JO, WORK = pages("/people/jo/"), "projects/d/index.md"

PEOPLE_CASES = (
    Case(
        "client without a name",
        "Client.anonymous",
        front("projects/c/index.md", client="{show: anonymous, shown_as: Co, sector: books}"),
        C,
    ),
    Case("name", "PersonCard.name Credit.name", jo("name: Jo", "name: Joan"), PEOPLE | D),
    Case("site", "PersonPage.url Credit.url", jo("jo.example", "joan.example"), PAGE_OF_JO | D),
    Case("note", "PersonPage.note PersonCard.note", jo("Potter", "Painter"), PEOPLE),
    Case("places", "PersonPage.links", jo("Pots", "Shop"), PAGE_OF_JO),
    Case("portrait", "PersonPage.picture PersonCard.picture", jo("alt: J", "alt: Jo"), PEOPLE),
    Case(
        "role of a person",
        "Shared.role PersonPage.works",
        front(WORK, credits="[{person: jo, role: glaze}]"),
        PAGE_OF_JO | D,
    ),
    Case(
        "person as a client",
        "Shared.client Client.page",
        front(WORK, client="{key: jo}"),
        PAGE_OF_JO | D,
    ),
    Case(
        "work of a person",
        "Shared.card PersonCard.works",
        front(WORK, title="New"),
        PEOPLE
        | D
        | pages(
            "/", "/projects/", "/projects/a/", "/projects/b/", "/projects/c/", "/kinds/drawing/"
        ),
    ),
    Case(
        "person without a page",
        "SiteView.people Credit.page PersonPage.note PeoplePage.people",
        jo("name: Jo", "page: false, name: Jo"),
        EN | LIST,
    ),
    Case(
        "site without pages of people",
        "SiteView.people Credit.page",
        config(people="{pages: false}"),
        EN | LIST,
    ),
    Case(
        "word of the people",
        "PersonCard.address SiteView.people",
        config(paths="{people: {en: folk}}"),
        EN | LIST | pages("/folk/", "/folk/jo/"),
    ),
)
