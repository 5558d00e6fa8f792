"""Structured data of a page: JSON-LD in the words of schema.org.

It says nothing that the page does not say. What a name in the credits is, a person or a workshop,
nobody has said, so it has no type; there are no ratings, and no reviews of oneself.
"""

import json
import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from portfolio_gen.model.views import (
    Credit,
    HomePage,
    NotePage,
    Picture,
    ProjectPage,
    SiteView,
    Term,
    View,
)
from portfolio_gen.plan.derivatives import size_of
from portfolio_gen.plan.relative import absolute

#: Pictures of a gallery that are named; the page has them all.
MOST_PICTURES = 10
TAG = re.compile(r"<[^>]*>")
#: Signs with which a text could end its script element, or a line of a script.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}

Thing = dict[str, Any]


def structured_data(view: View, site: SiteView) -> str:
    """Return JSON-LD for a script element of a page; "" for pages that have none."""
    if not view.canonical or view.noindex:
        return ""
    made = _Maker(view, site).graph()
    if not made:
        return ""
    text = json.dumps({"@context": "https://schema.org", "@graph": made}, ensure_ascii=False)
    return text.translate(_ESCAPES)


class _Maker:
    """Makes things of one page; addresses in full."""

    def __init__(self, view: View, site: SiteView) -> None:
        self._view = view
        self._site = site

    def graph(self) -> list[Thing]:
        """Return what the page is about, and where it stands."""
        view = self._view
        if isinstance(view, HomePage):
            return [self._profile(), self._person(view.skills), self._website()]
        if isinstance(view, ProjectPage):
            return [self._work(view), self._me(), self._way(self._site.projects)]
        if isinstance(view, NotePage):
            return [self._posting(view), self._me(), self._way(self._site.notes)]
        return []

    def _profile(self) -> Thing:
        return _thing(
            "ProfilePage",
            url=self._url(self._view.address),
            name=self._site.title,
            description=self._view.description,
            inLanguage=self._view.lang,
            mainEntity=self._reference(),
        )

    def _website(self) -> Thing:
        site = self._site
        return _thing(
            "WebSite",
            url=self._url(site.home),
            name=site.title,
            description=site.description,
            inLanguage=site.lang,
            author=self._reference(),
        )

    def _person(self, skills: Iterable[Term]) -> Thing:
        author = self._site.author
        place = {"@type": "Place", "name": author.location} if author.location else ""
        return self._me() | _given(
            jobTitle=author.job,
            description=self._site.tagline if self._site.tagline != author.job else "",
            email=author.email,
            image=self._image(author.picture),
            workLocation=place,
            sameAs=[link.url for link in author.links if link.url.startswith("http")],
            knowsAbout=[skill.name for skill in skills],
        )

    def _me(self) -> Thing:
        """Return the author, known by the same name on all pages."""
        site = self._site
        return _thing(
            "Person", id=self._author_id(), name=site.author.name, url=self._url(site.home)
        )

    def _work(self, view: ProjectPage) -> Thing:
        pictures = [view.cover, *view.gallery][:MOST_PICTURES]
        return _thing(
            "CreativeWork",
            id=f"{self._url(view.address)}#work",
            url=self._url(view.address),
            name=view.title,
            description=view.summary,
            inLanguage=view.lang,
            genre=view.kind.name if view.kind else "",
            identifier=view.number,
            dateCreated=view.date,
            dateModified=view.updated,
            locationCreated={"@type": "Place", "name": view.place} if view.place else "",
            creator=self._reference(),
            contributor=[self._contributor(credit) for credit in view.credits if credit.name],
            about=[{"@type": "Thing", "name": tag.name} for tag in view.tags],
            image=[image for picture in pictures if (image := self._image(picture))],
            award=[award.label for award in view.awards],
            subjectOf=[
                _thing("CreativeWork", name=press.label, url=press.url)
                for press in view.press
                if press.url.startswith("http")
            ],
        )

    def _posting(self, view: NotePage) -> Thing:
        return _thing(
            "BlogPosting",
            id=f"{self._url(view.address)}#note",
            url=self._url(view.address),
            headline=view.title,
            description=view.summary,
            inLanguage=view.lang,
            datePublished=view.date,
            dateModified=view.updated,
            author=self._reference(),
            keywords=[tag.name for tag in view.tags],
            image=self._image(view.cover),
        )

    def _contributor(self, credit: Credit) -> Thing:
        """Return who was in a work, in the part that they had (schema.org/Role)."""
        url = credit.url or (self._url(credit.page) if credit.page else "")
        who = _given(name=credit.name, url=url)
        if not credit.role:
            return who
        return {"@type": "Role", "roleName": credit.role, "contributor": who}

    def _image(self, picture: Picture | None) -> Thing | str:
        if picture is None:
            return ""
        src = picture.poster if picture.media == "video" else picture.src
        if not src.startswith("/"):
            return ""
        width, height = size_of(picture)
        return _thing(
            "ImageObject",
            contentUrl=self._url(src),
            width=f"{width} px" if width else "",
            height=f"{height} px" if height else "",
            caption=unescape(TAG.sub("", picture.caption)),
            creditText=picture.credit,
        )

    def _way(self, section: str) -> Thing:
        """Return the way from the home page to this one."""
        title = next(
            (link.label for link in self._site.navigation if link.url == section and section), ""
        )
        steps = [(self._site.title, self._site.home)]
        if title:
            steps.append((title, section))
        steps.append((self._view.title, self._view.address))
        return _thing(
            "BreadcrumbList",
            itemListElement=[
                _thing("ListItem", position=at, name=name, item=self._url(address))
                for at, (name, address) in enumerate(steps, 1)
            ],
        )

    def _author_id(self) -> str:
        return self._url("/") + "#author"

    def _reference(self) -> Thing:
        return {"@id": self._author_id()}

    def _url(self, address: str) -> str:
        return absolute(self._site.base_url, address)


def _thing(kind: str, /, *, id: str = "", **properties: Any) -> Thing:
    named = {"@type": kind, "@id": id} if id else {"@type": kind}
    return named | _given(**properties)


def _given(**properties: Any) -> Thing:
    return {name: value for name, value in properties.items() if value}
