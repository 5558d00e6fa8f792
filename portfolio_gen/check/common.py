"""Words that are so common that looking for them finds what is not meant."""

from portfolio_gen.check.secrets import core

SHORT = 4  # letters; a name with fewer is part of many texts
#: The most frequent words of French and English from four letters on, without accents.
_FREQUENT = """
about after also apres aussi autre avant avec back been before beaucoup bien cela celle
celui ceux chaque chez client code come comme could cette dans data depuis deux does dont
elle elles encore entre etait etre even every fait first fois from good have here home
image into jour just know leur leurs like long made mais make many meme more most much
nous notre only other over page pages parce plan plus pour project projet quand quel
quelle sans sera ses should site some sont sous such texte than that their them then there
these they this those time toujours tous tout toute toutes tres under very vers view votre
vous want were what when where which while will with work world would year your
"""
STOP_WORDS = frozenset(_FREQUENT.split())


def is_common(words: str) -> bool:
    """Tell whether secret words are one short word, or one that any text uses."""
    plain = core(words)
    return bool(plain) and (len(plain.replace(" ", "")) < SHORT or plain in STOP_WORDS)
