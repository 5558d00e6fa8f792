"""The index of the public work, portfolio.json: small, and the same for every theme."""

from collections.abc import Iterable, Mapping, Sequence

from portfolio_gen.model.found import (
    Index,
    IndexAuthor,
    IndexPerson,
    IndexPicture,
    IndexWork,
)
from portfolio_gen.model.recipes import Works
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import Credit, Picture, ProjectPage
from portfolio_gen.plan.derivatives import size_of
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.feeds import entry_id
from portfolio_gen.plan.relative import absolute

NAME = "portfolio.json"


def plan_works(desk: Desk, works: Mapping[str, Sequence[WriteUp]]) -> None:
    """Plan portfolio.json of the listed works of each language; nothing without `base_url`."""
    base = desk.site.config.base_url
    if not base or f"static/{NAME}" in desk.site.files:
        return
    langs = tuple(works)
    site = desk.site_view(langs[0])
    index = Index(
        1,
        absolute(base, "/"),
        site.title,
        IndexAuthor(
            site.author.name,
            site.author.job,
            site.author.location,
            tuple(link.url for link in site.author.links),
        ),
        langs,
        {lang: absolute(base, feed) for lang in langs if (feed := desk.site_view(lang).feed)},
        tuple(_work(desk, work) for lang in langs for work in _public(works[lang])),
    )
    desk.outputs.add(NAME, Works(index), desk.config_span())


def _public(works: Iterable[WriteUp]) -> Iterable[WriteUp]:
    return (work for work in works if not work.front.draft and not work.front.unlisted)


def _work(desk: Desk, work: WriteUp) -> IndexWork:
    base = desk.site.config.base_url
    page = desk.views[work.kind, work.key, work.lang]
    assert isinstance(page, ProjectPage)
    return IndexWork(
        entry_id(work, base),
        absolute(base, page.address),
        page.lang,
        page.title,
        page.summary,
        page.date,
        page.start,
        page.end,
        page.updated,
        page.kind.name if page.kind else "",
        page.place,
        page.role,
        tuple(_person(credit, base) for credit in page.credits if credit.name),
        tuple(tag.name for tag in page.tags),
        tuple(skill.name for skill in page.skills),
        _picture(page.cover, base),
        {each.lang: absolute(base, each.address) for each in page.translations if each.url},
    )


def _person(credit: Credit, base: str) -> IndexPerson:
    url = credit.url or (absolute(base, credit.page) if credit.page else "")
    return IndexPerson(credit.name, credit.role, url)


def _picture(cover: Picture | None, base: str) -> IndexPicture | None:
    if cover is None:
        return None
    src = cover.poster if cover.media == "video" else cover.src
    if not src.startswith("/"):
        return None
    return IndexPicture(absolute(base, src), *size_of(cover), cover.alt)
