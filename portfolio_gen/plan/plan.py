"""The whole output of a build, decided: from a `Site` and a date to recipes."""

from portfolio_gen.model.plan import Larder, Plan
from portfolio_gen.model.problem import Problem, Span
from portfolio_gen.model.recipes import Page, Text
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.views import GonePage, NotFoundPage, RedirectPage, Words
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.plan.addresses import TERM_SECTIONS, Grounds
from portfolio_gen.plan.contact_card import plan_card
from portfolio_gen.plan.desk import Desk
from portfolio_gen.plan.language import plan_languages
from portfolio_gen.plan.paths import span_of
from portfolio_gen.plan.published import (
    as_address,
    in_strange_language,
    is_file,
    listed,
    vanished,
)
from portfolio_gen.plan.relative import address_at, output_path
from portfolio_gen.plan.robots import plan_robots
from portfolio_gen.plan.sitemap import plan_sitemap
from portfolio_gen.plan.visibility import next_change
from portfolio_gen.plan.whereabouts import whereabouts

MARKER = "This folder is made by portfolio; every build replaces what it made.\n"


def plan_site(site: Site, today: str, wishes: Wishes, problems: list[Problem]) -> Plan:
    """Return the plan of a site as it is on a day (ISO date), with all faults found on the way."""
    where = whereabouts(site, today, problems, drafts=wishes.drafts)
    desk = Desk(site, where, wishes, problems)
    public = [*where.public, *plan_languages(desk)]
    _plan_not_found(desk)
    _plan_aliases(desk)
    _plan_gone(desk)
    _plan_empty_lists(desk)
    plan_sitemap(desk)
    plan_card(desk)
    plan_robots(desk)
    _plan_static(desk)
    _plan_small_files(desk, public)
    desk.outputs.under_files()
    return Plan(
        desk.outputs.planned,
        _larder(desk),
        where.known,
        site.secrets,
        site.root,
        desk.links.spans,
        site.config.base_url,
        frozenset(site.config.allow_hosts),
        next_change(site.writeups, today),
    )


def _larder(desk: Desk) -> Larder:
    theme = desk.site.theme
    return Larder(
        sites=desk.site_views,
        strings=theme.strings,
        assets=desk.assets,
        data={name: file.value for name, file in desk.site.data.items()},
        templates={name: file.source for name, file in theme.files.items()},
        copies=desk.media.publishing.copies,
        bodies=desk.bodies,
        component_arguments={
            name: {argument.name: argument.type for argument in spec.arguments}
            for name, spec in theme.components.items()
        },
        typography=desk.site.config.typography,
        posters=desk.media.publishing.posters,
        heavy=frozenset(desk.media.publishing.heavy),
    )


def _plan_not_found(desk: Desk) -> None:
    strings = desk.site.theme.strings
    words = tuple(
        Words(
            lang,
            strings[lang].get("not_found.title", "404"),
            strings[lang].get("not_found.text", ""),
            ground.home,
            strings[lang].get("not_found.home", ""),
        )
        for lang, ground in desk.where.grounds.items()
    )
    view = NotFoundPage(
        address="/404.html",
        lang=words[0].lang,
        title=words[0].title,
        noindex=True,
        base=desk.site.config.base_url,
        words=words,
    )
    desk.add(view, desk.config_span())


def _plan_aliases(desk: Desk) -> None:
    for writeup in desk.where.shown:
        target = desk.where.homes[writeup.kind, writeup.key][writeup.lang]
        for at, written in enumerate(writeup.front.aliases):
            address = as_address(written)
            if address == target:
                continue
            view = _redirect(desk, address, target, writeup.lang)
            desk.add(view, span_of(writeup, f"aliases.{at}"), writeup)


def _redirect(desk: Desk, address: str, target: str, lang: str) -> RedirectPage:
    """Return a page that leads on, with what the page that it leads to says of itself."""
    planned = desk.outputs.planned.get(output_path(target))
    found = planned.recipe.view if planned and isinstance(planned.recipe, Page) else None
    return RedirectPage(
        address=address,
        lang=lang,
        title=found.title if found else "",
        description=found.description if found else "",
        canonical=desk.canonical(target),
        noindex=found is None or found.noindex or found.draft,
        share=found.share if found else None,
        target=target,
    )


def _plan_gone(desk: Desk) -> None:
    before = set(desk.site.published)
    for address, writeup in desk.where.ended:
        if address in before and not desk.outputs.has(address):
            _gone(desk, address, writeup.lang, Span(writeup.path), writeup)
    for at, written in enumerate(desk.site.config.gone):
        address = as_address(written)
        if is_file(address):
            continue  # a page of this name would be taken for a broken file
        _gone(desk, address, _language_at(desk, address), desk.config_span(f"gone.{at}"), None)


def _gone(desk: Desk, address: str, lang: str, origin: Span, writeup: WriteUp | None) -> None:
    title = desk.site.theme.strings[lang].get("gone.title", "")
    desk.add(GonePage(address=address, lang=lang, title=title, noindex=True), origin, writeup)


def _plan_empty_lists(desk: Desk) -> None:
    """Let lists and terms that were published and have no work any more lead to what is above."""
    for address in desk.site.published:
        if desk.outputs.has(address):
            continue
        for lang, ground in desk.where.grounds.items():
            target = _above(address, ground, desk, lang)
            if target:
                view = _redirect(desk, address, target, lang)
                desk.add(view, desk.config_span())
                break


def _above(address: str, ground: Grounds, desk: Desk, lang: str) -> str:
    """Return where an empty list, term or person's page leads; "" for any other address.

    A list leads home, a term to the projects, a person to the people.
    """
    projects = desk.list_of("projects", lang)
    if address in (ground.folders["projects"], ground.folders["notes"]):
        return ground.home
    if address == ground.folders["people"]:
        return projects or ground.home
    folder = address.rstrip("/").rpartition("/")[0] + "/"
    if folder in (ground.folders[section] for section in TERM_SECTIONS.values()):
        return projects or ground.home
    if folder == ground.folders["people"]:
        return desk.list_of("people", lang) or projects or ground.home
    return ""


def _language_at(desk: Desk, address: str) -> str:
    for lang, ground in desk.where.grounds.items():
        if ground.home != "/" and address.startswith(ground.home):
            return lang
    return desk.site.config.languages[0]


def _plan_static(desk: Desk) -> None:
    for path, file in desk.site.files.items():
        if path.startswith("static/"):
            desk.media.publishing.static(path, file)


def _plan_small_files(desk: Desk, public: list[str]) -> None:
    origin = desk.config_span()
    before = desk.site.published
    withdrawn = desk.where.withdrawn
    desk.outputs.add(".nojekyll", Text(MARKER), origin)
    desk.outputs.add("addresses.txt", Text(listed(public, before, withdrawn)), origin)
    if desk.site.config.domain:
        desk.outputs.add("CNAME", Text(desk.site.config.domain + "\n"), origin)
    still = {address_at(path) for path in desk.outputs.planned}
    still.update(filter(is_file, map(as_address, desk.site.config.gone)))
    desk.problems += vanished(
        set(before) - set(withdrawn) - in_strange_language(before, desk.problems),
        frozenset(still),
        public,
        {desk.where.homes[each.kind, each.key][each.lang]: each.path for each in desk.where.shown},
        dict(desk.where.absent),
        desk.site.config.path,
        desk.site.config.languages,
        strict=desk.wishes.strict_addresses,
    )
