"""Which files of a site nobody reads: hidden ones, those set aside, those of editors."""

from tests.conftest import MakeSite


def test_hidden_files_are_passed_over_but_for_what_other_sites_look_for(
    make_site: MakeSite,
) -> None:
    site = make_site(
        {
            "portfolio.yaml": "title: Ada\n",
            "static/.well-known/security.txt": "Contact: mailto:ada@example.org\n",
            "static/.secret": "x",
            "static/_draft.txt": "x",
            "static/.git/config": "x",
            "static/a.txt~": "x",
        }
    )
    assert site.problems == []
    found = {path for path in site.files() if path.startswith((".", "_")) or path[-1] == "~"}
    assert found == {".nojekyll", ".well-known/security.txt"}
