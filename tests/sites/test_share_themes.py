"""The cards of the themes that ship, whatever is to be said on them."""

from pathlib import Path

import pytest

from portfolio_gen.read.theme_places import themes_folder
from tests.conftest import MakeSite

NAMES = sorted(path.parents[1].name for path in Path(themes_folder()).glob("*/card/share.svg"))
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
