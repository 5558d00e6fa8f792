"""One work as the rules see it: its front matter, its sentences, the pictures of its page."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from portfolio_gen.model.front import Front, Text
from portfolio_gen.model.problem import Span
from portfolio_gen.model.site import WriteUp
from portfolio_gen.model.views import ProjectPage
from portfolio_gen.plan.texts import text_in
from portfolio_gen.review.lexicon import Hit, Lexicon
from portfolio_gen.review.places import Sources
from portfolio_gen.review.prose import Prose, Sentence, sentences_of

_TAG = re.compile(r"<[^>]*>")


class Context(Struct, frozen=True):
    """What the rules need to know of the site beyond one work."""

    sources: Sources
    own_names: frozenset[str]  # of the author and the site, in lower case
    people: Mapping[str, str]  # key → name
    is_studio: Callable[[str], bool]  # whether the site says "we" by right, in a language
    given_name: str = ""  # the first word of the author's name, as it is written
    consents: bool = False  # some work notes that its client agreed


class Work:
    """A write-up of a project with all that its page says. `lang` has a lexicon."""

    def __init__(
        self, writeup: WriteUp, page: ProjectPage, prose: Prose, lexicon: Lexicon, context: Context
    ) -> None:
        self.writeup = writeup
        self.page = page
        self.prose = prose
        self.lexicon = lexicon
        self.context = context
        self.lang = writeup.lang

    @property
    def front(self) -> Front:
        """Return the front matter, with what a translation inherits."""
        return self.writeup.front

    @property
    def title(self) -> str:
        """Return the title as it is written."""
        return self.text(self.front.title)

    def text(self, value: Text | None) -> str:
        """Return a text of front matter in the language of the work."""
        return text_in(value, self.lang)

    def is_own(self, field: str) -> bool:
        """Tell whether this version gives a field of front matter itself, or none does."""
        return field not in self.writeup.loans

    @cached_property
    def beside(self) -> tuple[Sentence, ...]:
        """Return the sentences that a page shows beside its text: front matter, captions."""
        return tuple(
            sentence for text in self._texts() for sentence in sentences_of(text, self.lexicon.lang)
        )

    @cached_property
    def first(self) -> tuple[Sentence, ...]:
        """Return the sentences of title, summary and facts, which are read before the text."""
        front = self.front
        texts = [self.title, self.text(front.summary)]
        texts += [part for fact in front.facts.items() for part in map(self.text, fact)]
        return tuple(
            sentence for text in texts for sentence in sentences_of(text, self.lexicon.lang)
        )

    def hits(self, sentence: Sentence) -> Mapping[str, list[Hit]]:
        """Return what the lists of words have of a sentence, by list."""
        known = self._hits.get(id(sentence))
        if known is None:
            known = self._hits[id(sentence)] = defaultdict(list)
            for hit in self.lexicon.hits(sentence.words):
                known[hit.name].append(hit)
        return known

    def has(self, name: str) -> bool:
        """Tell whether a word of a list stands anywhere on the page."""
        everything = (*self.prose.sentences, *self.beside)
        return any(name in self.hits(sentence) for sentence in everything)

    def where(self, name: str) -> Iterator[Sentence]:
        """Yield the sentences of paragraphs in which a word of a list stands."""
        return (sentence for sentence in self.prose.plain if name in self.hits(sentence))

    def at(self, sentence: Sentence) -> Span:
        """Return the place of a sentence of the body."""
        line = self.writeup.outline.first_line
        return self.context.sources.sentence(self.writeup.path, line, sentence.text)

    def at_key(self, *keys: str) -> Span:
        """Return the place of the first of these keys that the file has, else of its title."""
        places = self.front.places
        given = (places[key] for key in (*keys, "title") if key in places)
        return self.context.sources.key(self.writeup.path, next(given, None))

    @cached_property
    def _hits(self) -> dict[int, dict[str, list[Hit]]]:
        return {}

    def _texts(self) -> Iterator[str]:
        front, page = self.front, self.page
        yield from (self.title, self.text(front.summary), self.text(front.kind))
        for label, value in front.facts.items():
            yield from (self.text(label), self.text(value))
        for result in front.results:
            yield from map(self.text, (result.text, result.value, result.label, result.source))
        pictures = (*page.gallery, *(page.body.pictures if page.body else ()))
        for picture in (*pictures, *filter(None, (page.cover,))):
            yield _TAG.sub("", picture.caption)
