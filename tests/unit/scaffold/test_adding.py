"""New write-ups: names of folders, what folders' names say, the sheet of captions."""

import pytest

from portfolio_gen.scaffold.adding import (
    Writing,
    captions,
    free_slug,
    slug_of,
    title_and_date,
    written,
)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("L’été à l’atelier", "l-ete-a-l-atelier"),
        ("Identité : Maison Rivière", "identite-maison-riviere"),
        ("***", ""),
        ("Con", "con-1"),
        ("日本語", "日本語"),
        ("mot " * 60, "-".join(["mot"] * 20)),
    ],
)
def test_a_title_gives_a_folder_that_every_system_takes(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("2023-09 Maison Rivière", ("Maison Rivière", "2023-09")),
        ("2023_09_12_maison_riviere", ("Maison riviere", "2023-09-12")),
        ("20230912 Lampe", ("Lampe", "2023-09-12")),
        ("2023 Lampe", ("Lampe", "2023")),
        ("03 - Lampe", ("Lampe", "")),
        ("lampe-de-lecture", ("Lampe de lecture", "")),
        ("2024", ("2024", "")),
        ("1984 book", ("book".title(), "1984")),
    ],
)
def test_the_name_of_a_folder_says_title_and_date(folder: str, said: tuple[str, str]) -> None:
    assert title_and_date(folder) == said


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert free_slug("a", {"b"}) == "a"
    assert free_slug("a", {"a", "a-2"}) == "a-3"


def test_the_fields_that_matter_first_are_open_and_the_others_prompts() -> None:
    text = written(Writing("project", "Lampe: 2", "fr", "2024-06", pictures=("01 Vue.jpg",)))
    open_keys = [line.split(":")[0] for line in text.split("\n") if line[:1].isalpha()]
    assert open_keys == ["title", "summary", "date", "role", "cover", "results"]
    assert 'title: "Lampe: 2"\n' in text
    assert "# client:\n" in text


def test_the_sheet_leaves_out_the_cover_and_keeps_what_names_say() -> None:
    sheet = captions(("01 Vue.jpg", "02 La rue.jpg", "04-IMG_1.jpg"), ("03-film.mp4",), "en")
    assert sheet.split("\n", 2)[2] == (
        "02 La rue.jpg:\n  alt:\n  caption: La rue\n03-film.mp4:\n  alt:\n  caption:\n"
        "04-IMG_1.jpg:\n  alt:\n  caption:\n"
    )
    assert captions(("01 Vue.jpg",), (), "en") == ""
