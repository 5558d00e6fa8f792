"""The cards of the themes that ship, whatever is to be said on them."""

from pathlib import Path

import pytest

from portfolio_gen.pictures.vips import Image
from portfolio_gen.read.theme_places import themes_folder
from tests.conftest import MakeSite, Site
from tests.files import photograph

NAMES = sorted(path.parents[1].name for path in Path(themes_folder()).glob("*/card/share.svg"))
TITLES = (
    "Réhabilitation énergétique d’un ensemble de quatre-vingt-dix logements à Saint-Étienne Sud",
    "Une bibliothèque de quartier dans l’ancienne halle aux grains de Villefranche-de-Rouergue !",
)
SIZES = (None, (1800, 1200), (1920, 1080), (1600, 1100), (1000, 1000), (900, 1200), (2400, 800))
LONG = "Réécrire les lettres de refus : ce que change une phrase de moins, et ce qu’elle ne change"


@pytest.mark.parametrize("theme", NAMES)
def test_any_title_and_result_has_its_card(make_site: MakeSite, theme: str) -> None:
    """Long, short, from the right, with signs of markup; a value, a sentence; with nothing else."""
    fronts = {
        "long": f"title: '{LONG}'\nkind: Service public\ndate: 2024-05\n"
        "results: [{value: '−63 %', label: de lettres sans réponse}]\n",
        "sentence": f"title: A\nresults: ['{LONG}']\nnumber: '12'\nsummary: '{LONG}'\n",
        "arabic": "title: مدينة 2024\nslug: city\n",
        "markup": "title: '<b>\"&\"</b> {{ x }}'\nslug: markup\ncolor: '#ffcc00'\n",
    }
    site = make_site(
        {
            "portfolio.yaml": f"title: Ada\ntheme: {theme}\nbase_url: https://ada.example/\n",
            **{f"content/projects/{name}.md": f"---\n{f}---\n" for name, f in fronts.items()},
        }
    )
    assert site.problems == []
    cards = [data for path, data in site.files().items() if path.startswith("assets/share/")]
    assert len(cards) == 5
    assert max(map(len, cards)) <= 120_000


def cards(site: Site) -> dict[str, Image]:
    """Return the share pictures of works by the names of these."""
    found = site.files().items()
    paths = ((path, data) for path, data in found if path.startswith("assets/share/projects/"))
    return {
        path.split("/")[-1].split(".")[0]: Image.new_from_buffer(data, "") for path, data in paths
    }


@pytest.mark.parametrize("theme", NAMES)
def test_last_word_of_a_title_of_ninety_letters_is_seen(make_site: MakeSite, theme: str) -> None:
    """Two titles that differ at their end alone make two pictures."""
    files: dict[str, str | bytes] = {
        "portfolio.yaml": f"title: Ada\ntheme: {theme}\nbase_url: https://ada.example/\n"
    }
    for at, size in enumerate(SIZES):
        for number, title in enumerate(TITLES):
            for end in "ae":
                folder = f"content/projects/w{at}{number}{end}"
                cover = "cover: {src: c.jpg, alt: A}\n" if size else ""
                front = f"title: '{title[:-1]}{end}'\nsummary: {LONG}\n".replace(" :", "")
                result = "results: [{value: ≥ 40 %, label: de pertes}]\n" if number else ""
                files[f"{folder}/index.md"] = f"---\n{front}{cover}{result}---\n"
                if size:
                    files[f"{folder}/c.jpg"] = photograph(*size)
    found = cards(make_site(files))
    assert len(found) == 4 * len(SIZES)
    for name in (name[:-1] for name in found):
        assert (found[f"{name}a"] - found[f"{name}e"]).abs().max() > 60, name


@pytest.mark.parametrize("theme", ["base", "dossier", "cimaise"])
def test_cover_wider_than_high_is_shown_nearly_whole(make_site: MakeSite, theme: str) -> None:
    red = Image.black(150, 1000).new_from_image([230, 0, 0]).copy(interpretation="srgb")
    white = Image.black(1200, 1000).new_from_image([255, 255, 255])
    cover = red.join(white, "horizontal").join(red, "horizontal")
    front = "title: A\nsummary: B\ncover: {src: c.jpg, alt: C}\n"
    site = make_site(
        {
            "portfolio.yaml": f"title: Ada\ntheme: {theme}\nbase_url: https://ada.example/\n",
            "content/projects/a/index.md": f"---\n{front}---\n",
            "content/projects/a/c.jpg": bytes(cover.jpegsave_buffer()),
        }
    )
    card = cards(site)["a"]
    is_red = (card[0] > 180) & (card[1] < 90)
    columns = [is_red.crop(x, 0, 1, 630).max() > 0 for x in range(1200)]
    edges = [x for x in range(1, 1200) if columns[x] != columns[x - 1]]
    first, last = columns.index(True), 1199 - columns[::-1].index(True)
    assert last - first >= 590
    assert sum(columns) >= 0.15 * (last - first)
    assert len(edges) >= 3
