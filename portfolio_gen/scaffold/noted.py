"""New translations say which state of their original they were made from (`translation_of`)."""

from portfolio_gen.read.drift import Version
from portfolio_gen.read.front_edit import with_key
from portfolio_gen.read.noting import KEY
from portfolio_gen.read.translations import words_in


def noted(data: bytes, translation: Version, original_data: bytes, original: Version) -> bytes:
    """Return the bytes of a new translation with the digest of its original in front matter.

    Nothing is added where the original has no digest, because of a mistake in it.
    """
    digest = words_in(original_data, original).source.text_digest
    words = words_in(data, translation)
    if not digest:
        return data
    return with_key(data, words.parts, words.source.front.places.get(KEY), KEY, digest)
