"""What reading says is told whole, also where it is put together of several parts."""

import pytest

from portfolio_gen.french.catalogue import catalogue


@pytest.mark.parametrize(
    ("english", "french"),
    [
        (
            "`src` is missing: the picture or short silent video, beside the write-up, or `/…` "
            "under `static/`",
            "`src` manque : l’image ou le court film muet, à côté du texte, ou `/…` sous `static/`",
        ),
        (
            "`number` is no key in the private file",
            "`number` n’est pas une clé dans le fichier privé",
        ),
        (
            "`featured` works in projects and notes, not in selections",
            "`featured` vaut pour : projets et notes, et non pour : sélections",
        ),
        (
            '`basis` takes measured, client or estimate, not "guess"',
            "`basis` attend measured, client ou estimate, et non « guess »",
        ),
        (
            "did you mean `sans`? it takes: a number from 1 up to 9",
            "vouliez-vous dire `sans` ? il y faut un nombre de 1 à 9",
        ),
        (
            "the default of the option `ink` is `gold`, not true or false",
            "la valeur par défaut de l’option `ink` est `gold`, et non true ou false",
        ),
        (
            "7 files are in the language `en`, which portfolio.yaml does not list: a.en.md, "
            "b.en.md and 5 more; it lists fr only",
            "7 fichiers sont dans la langue `en`, que portfolio.yaml ne nomme pas : a.en.md, "
            "b.en.md et 5 de plus ; il ne nomme que `fr`",
        ),
        (
            "2 files are in the language `en`, which portfolio.yaml does not list: salt and "
            "ash.md, b.md; it lists fr only",
            "2 fichiers sont dans la langue `en`, que portfolio.yaml ne nomme pas : salt and "
            "ash.md, b.md ; il ne nomme que `fr`",
        ),
        (
            "did you mean `en`? else write `languages: [fr, en, eng]`, or remove it",
            "vouliez-vous dire `en` ? sinon, écrivez `languages: [fr, en, eng]`, ou ôtez-le",
        ),
        (
            "index.md, line 3: `date`: there is no month 13; mend this first",
            "index.md, ligne 3 : `date` : il n’y a pas de mois 13 ; corrigez cela d’abord",
        ),
        (
            "a.md: this says that it is a translation, and so does a.en.md: none is the original; "
            "remove `translation_of` from the one that was written first",
            "a.md : ce texte se dit une traduction, et a.en.md aussi : aucun n’est l’original ; "
            "ôtez `translation_of` de celui qui a été écrit en premier",
        ),
        (
            "nobody in the private file or data/people.yaml has the key `ada`",
            "personne n’a la clé `ada` dans le fichier privé ou data/people.yaml",
        ),
        (
            "a.md can't be read: input/output error",
            "a.md ne peut pas être lu : le disque ne répond pas comme il faut",
        ),
        (
            "nothing replaces `{names}` in the words `by`",
            "rien ne remplace `{names}` dans les mots `by`",
        ),
        (
            "the theme base has no words in `pl` for `by`, `to` and 1 other key; the English ones "
            "are used",
            "le thème base n’a pas de mots en `pl` pour `by`, `to` et 1 autre clé ; les mots "
            "anglais les remplacent",
        ),
        (
            "this file has 5.0 MB; a text may have 2 MB",
            "ce fichier fait 5,0 Mo ; un texte peut faire 2 Mo",
        ),
    ],
)
def test_it_is_told_to_the_last_word(english: str, french: str) -> None:
    told = catalogue().tell(english)
    assert told is not None
    assert told.replace("\u00a0", " ") == french
