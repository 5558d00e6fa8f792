"""Pictures that are drawn from words: what a theme lays out, shaped with its fonts, as bytes."""

#: Version of all that turns the text of a card's template into bytes.
SHARE_VERSION = 5
