"""Sentences of a made-up trade: plain words put together, so that no text is anybody's."""

from collections.abc import Callable

from scripts.benchmarks.dice import Dice


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


THINGS = _words("""
stair workshop façade drawing window archive kiln table signpost harbour garden ledger roof lantern
catalogue bridge timetable bench poster pavilion oven courtyard shelf mould loom portrait beam
corridor handle gate map workbench cupboard terrace canopy railing brochure alphabet station orchard
chimney notebook arcade mosaic parapet studio vestibule hinge drawer fountain boathouse granary
annex passage plinth curtain trellis model mezzanine skylight
""")

MATERIALS = _words("""
oak lime copper felt slate linen brass clay larch plaster glass cork wool zinc paper granite ash
chestnut steel rope bronze concrete birch leather enamel sandstone walnut wax
""")

QUALITIES = _words("""
quiet narrow patient honest heavy pale rough careful plain bright worn shallow steep modest sturdy
uneven warm dry precise generous curved empty double hidden early northern small lasting simple open
slow exact spare familiar low
""")

PEOPLE = _words("""
joiner printer mason neighbour gardener engineer weaver curator apprentice caretaker baker teacher
surveyor potter librarian miller glazier binder roofer editor
""")

DEEDS = _words("""
measured repaired sketched moved cleaned opened lifted kept doubled planned tested cut joined
painted counted turned replaced traced raised folded sanded removed lit framed lowered named rebuilt
printed carried lined
""")

PLACES = _words("""
Arvel Brumont Castane Dorrey Elmsay Fenwold Garrive Hulme Istrel Jonval Karsund Lovane Merrick
Norvel Ostrey Pellan Quimont Rosven Sallow Tarnay Ulvik Varenne Westry Yverne
""")

SPANS = (
    "three weeks",
    "two winters",
    "a single morning",
    "nine months",
    "four visits",
    "half a year",
    "six long evenings",
    "one summer",
    "eleven days",
    "two seasons",
)


def sentence(dice: Dice) -> str:
    """Return one sentence of 11 to 22 words, with the punctuation that typography works on."""
    return dice.one(_SENTENCES)(dice)


def plain_sentence(dice: Dice) -> str:
    """Return one sentence without marks of Markdown or quotes."""
    return _worked(dice)


def sentences(dice: Dice, count: int) -> str:
    """Return `count` sentences on one line."""
    return " ".join(sentence(dice) for _ in range(count))


def thing(dice: Dice) -> str:
    """Return a thing with its quality: `narrow stair`."""
    return f"{dice.one(QUALITIES)} {dice.one(THINGS)}"


def title(dice: Dice) -> str:
    """Return the title of a project, three to six words."""
    name = thing(dice).capitalize()
    return dice.one(
        (
            f"{name} in {dice.one(PLACES)}",
            f"{name}, {dice.one(MATERIALS)} and {dice.one(MATERIALS)}",
            f"The {dice.one(PEOPLE)} and the {thing(dice)}",
        )
    )


def _worked(dice: Dice) -> str:
    return (
        f"The {dice.one(PEOPLE)} {dice.one(DEEDS)} the {thing(dice)} in {dice.one(SPANS)}, and "
        f"the {dice.one(MATERIALS)} stayed {dice.one(QUALITIES)} to the end."
    )


def _found(dice: Dice) -> str:
    return (
        f"We found one {thing(dice)} behind the {dice.one(THINGS)}; nobody in {dice.one(PLACES)} "
        f"knew who had {dice.one(DEEDS)} it, or why it wasn't {dice.one(QUALITIES)}."
    )


def _emphasis(dice: Dice) -> str:
    return (
        f"What mattered was the *{dice.one(QUALITIES)}* part: the {dice.one(THINGS)} of "
        f"{dice.one(MATERIALS)}, with **{dice.one(MATERIALS)}** where hands touch it..."
    )


def _spoken(dice: Dice) -> str:
    return (
        f'"It\'s {dice.one(QUALITIES)}", said the {dice.one(PEOPLE)} of {dice.one(PLACES)}, '
        f"and {dice.one(DEEDS)} the {dice.one(THINGS)} once more."
    )


def _counted(dice: Dice) -> str:
    return (
        f"Of {dice.number(80) + 12} pieces in {dice.one(MATERIALS)}, {dice.number(11) + 2} "
        f"were {dice.one(QUALITIES)} enough to be {dice.one(DEEDS)} again after {dice.one(SPANS)}."
    )


def _coded(dice: Dice) -> str:
    return (
        f"Each {dice.one(THINGS)} has a number such as `{dice.one(THINGS)}-{dice.number(90)}` "
        f"-- the {dice.one(PEOPLE)} reads it from the {thing(dice)} without asking."
    )


_SENTENCES: tuple[Callable[[Dice], str], ...] = (
    _worked,
    _found,
    _emphasis,
    _spoken,
    _counted,
    _coded,
    _worked,
    _found,
)
