"""The review of a site: its rules, in the order of their worth, over each work and the whole."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from portfolio_gen.model.codes import ADVICE
from portfolio_gen.model.plan import Plan
from portfolio_gen.model.recipes import Page
from portfolio_gen.model.site import Site, WriteUp
from portfolio_gen.model.views import ProjectPage
from portfolio_gen.plan.order import in_order
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.advice import Advice
from portfolio_gen.review.credits import client_consent, collaborator_uncredited
from portfolio_gen.review.documents import Documents
from portfolio_gen.review.lexicon import lexicon_of
from portfolio_gen.review.pictures import captions_missing, picture_late
from portfolio_gen.review.places import Sources
from portfolio_gen.review.prose import words_as_written
from portfolio_gen.review.reasons import reason_late
from portfolio_gen.review.results import result_missing, result_unfounded
from portfolio_gen.review.studio import is_studio
from portfolio_gen.review.subject import Context, Work
from portfolio_gen.review.summaries import summary_weak, text_missing
from portfolio_gen.review.tools import tools_listed
from portfolio_gen.review.voices import role_unsaid
from portfolio_gen.review.whole import (
    Whole,
    client_consent_none,
    skill_unshown,
    work_equal,
    work_old,
)

#: In the order of what a reader would miss most, as the codes are in `ADVICE`.
RULES: tuple[Callable[[Work], Iterator[Advice]], ...] = (
    text_missing, role_unsaid, reason_late, result_missing, result_unfounded, captions_missing,
    picture_late, collaborator_uncredited, client_consent, tools_listed, summary_weak,
)  # fmt: skip
WHOLE_RULES: tuple[Callable[[Whole], Iterator[Advice]], ...] = (
    client_consent_none, work_old, work_equal, skill_unshown,
)  # fmt: skip


class Review:
    """Reads the works of a planned site when it is asked for them.

    `memo` is the folder of the memo, `today` an ISO date. `stems` is kept by who reviews a site
    again and again.
    """

    def __init__(
        self,
        site: Site,
        plan: Plan,
        memo: str,
        today: str,
        stems: dict[bytes, frozenset[str]] | None = None,
    ) -> None:
        self._site = site
        self._plan = plan
        self._today = today
        self._documents = Documents(site, memo, {} if stems is None else stems)
        self._studios: dict[str, bool] = {}
        self._found: dict[str, tuple[Advice, ...]] = {}

    def works(self) -> list[WriteUp]:
        """Return the works that have a page, language by language, as lists show them."""
        return [
            writeup
            for lang in self._site.config.languages
            for writeup in in_order(self._in_language(lang), lang)
        ]

    def readable(self) -> list[WriteUp]:
        """Return the works that are in a language with lists of words."""
        return [writeup for writeup in self.works() if lexicon_of(writeup.lang)]

    def all(self) -> list[Advice]:
        """Return everything there is to say: work by work, then on the whole."""
        found = [each for writeup in self.works() for each in self.page(writeup.path)]
        return [*found, *self.whole()]

    def page(self, path: str) -> tuple[Advice, ...]:
        """Return what there is to say of the work in a file, most worth first.

        Of a translation, what is not said of its original already.
        """
        found = self._alone(path)
        original = self._originals.get(path, path)
        if found and original != path:
            codes = {each.code for each in self._alone(original)}
            found = tuple(each for each in found if each.code not in codes)
        return found

    def whole(self) -> tuple[Advice, ...]:
        """Return what there is to say of the site, in its first language that can be reviewed."""
        for lang in self._site.config.languages:
            lexicon = lexicon_of(lang)
            if lexicon is not None:
                listed = [each for each in self._in_language(lang) if not each.front.unlisted]
                whole = Whole(
                    self._site, lang, self._today, in_order(listed, lang), lexicon,
                    self._documents, self._context,
                )  # fmt: skip
                return self._kept([each for rule in WHOLE_RULES for each in rule(whole)])
        return ()

    def _alone(self, path: str) -> tuple[Advice, ...]:
        known = self._found.get(path)
        if known is None:
            work = self._work(path)
            found = [each for rule in RULES for each in rule(work)] if work else []
            known = self._found[path] = self._kept(found)
        return known

    def _work(self, path: str) -> Work | None:
        writeup, page = self._pages.get(path, (None, None))
        lexicon = lexicon_of(writeup.lang) if writeup else None
        if writeup is None or page is None or lexicon is None:
            return None
        return Work(writeup, page, self._documents.prose(writeup), lexicon, self._context)

    def _kept(self, found: Sequence[Advice]) -> tuple[Advice, ...]:
        """Return advice without what `checks.off` names, for the site or for its page."""
        off = self._off
        everywhere = off.get("", frozenset())
        kept = (
            each for each in found if each.code not in everywhere.union(off.get(each.span.path, ()))
        )
        return tuple(sorted(kept, key=lambda each: _WORTH[each.code]))

    def _in_language(self, lang: str) -> list[WriteUp]:
        return [writeup for writeup, _ in self._pages.values() if writeup.lang == lang]

    @cached_property
    def _pages(self) -> dict[str, tuple[WriteUp, ProjectPage]]:
        """Return the works that have a page, by path of their file."""
        writeups = {each.path: each for each in self._site.writeups if each.kind == "project"}
        found = {}
        for planned in self._plan.outputs.values():
            recipe, path = planned.recipe, planned.origin.path
            view = recipe.view if isinstance(recipe, Page) else None
            if isinstance(view, ProjectPage) and path in writeups:
                found[path] = (writeups[path], view)
        return found

    @cached_property
    def _off(self) -> dict[str, frozenset[str]]:
        """Return the codes that are switched off, by path of a write-up; "" is the whole site."""
        off = {each.path: each.front.checks_off for each in self._site.writeups}
        off[""] = self._site.config.checks_off
        return {path: frozenset(codes) for path, codes in off.items() if codes}

    @cached_property
    def _originals(self) -> dict[str, str]:
        """Return the path of each work's original, by path of the work."""
        first: dict[str, str] = {}
        languages = self._site.config.languages
        ordered = sorted(
            (writeup for writeup, _ in self._pages.values()),
            key=lambda each: (bool(each.front.translation_of), languages.index(each.lang)),
        )
        for each in ordered:
            first.setdefault(each.key, each.path)
        return {each.path: first[each.key] for each in ordered}

    @cached_property
    def _context(self) -> Context:
        config = self._site.config
        given = (config.title, config.author.name)
        names = [text_in(name, lang) for lang in config.languages for name in given]
        return Context(
            Sources(self._site.root),
            frozenset(name.lower() for name in names if name),
            {key: person.name for key, person in self._site.people.items()},
            self._is_studio,
            self._given_name,
            any(each.front.client and each.front.client.consent for each in self._site.writeups),
        )

    @property
    def _given_name(self) -> str:
        config = self._site.config
        name = text_in(config.author.name or config.title, config.languages[0])
        return next(iter(words_as_written(name)), "")

    def _is_studio(self, lang: str) -> bool:
        known = self._studios.get(lang)
        if known is None:
            lexicon = lexicon_of(lang)
            assert lexicon is not None
            known = is_studio(self._site, self._documents, lexicon, lang)
            self._studios[lang] = known
        return known


_WORTH = {code: at for at, code in enumerate(ADVICE)}
