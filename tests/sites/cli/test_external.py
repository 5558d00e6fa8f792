"""`portfolio check --external`: links to other sites, asked only when that is wanted."""

import json
from pathlib import Path

import pytest

from portfolio_gen.model.check_codes import OF_WEB
from scripts.check_cases import Rule, rules
from tests.sites.check.test_check_cases import write
from tests.sites.cli.conftest import Portfolio
from tests.unit.web.hosts import Host, host

RULES = [rule for rule in rules() if rule.code in OF_WEB]


def _said(portfolio: Portfolio, root: Path, *arguments: str) -> list[str]:
    out = portfolio("check", str(root), "--format", "json", *arguments).out
    form = "{path}:{line}:{column} {severity} {code}"
    return [form.format(**each) for each in json.loads(out)]


def _write(root: Path, web: Host, *paths: str) -> None:
    links = "\n\n".join(f"A [link]({web.url}{path})." for path in paths)
    (root / "content" / "projects" / "loom").mkdir(parents=True, exist_ok=True)
    (root / "content/projects/loom/index.md").write_text(f"---\ntitle: Loom\n---\n{links}\n")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_answer_is_told_at_the_line_of_its_link(
    rule: Rule, tmp_path: Path, portfolio: Portfolio
) -> None:
    with host() as web:
        for which in ("bad", "good"):
            root = tmp_path / which
            write(rule, which, root)
            page = root / "content" / "pages" / "about.md"
            page.write_text(page.read_text().replace("https://web.example", web.url))
            asked = len(web.asked)
            assert _said(portfolio, root) == []
            assert len(web.asked) == asked, "nobody is asked without the flag"
            found = _said(portfolio, root, "--external")
            assert found == (list(rule.expected) if which == "bad" else [])


def test_answers_are_kept_for_a_day(
    folder: Path, portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    with host() as web:
        _write(folder, web, "/here", "/gone", "/broken", "/login")
        first = portfolio("check", "--external")
        assert first.code == 1
        assert "1 fine, 1 dead, 1 refused to programs, 1 not sure." in first.err
        assert f"Look at it yourself: {web.url}/login" in first.err
        web.asked.clear()
        again = portfolio("check", "--external")
        assert "(3 known from the last day)" in again.err
        assert {path for _, path in web.asked} == {"/broken"}, "what is not sure is asked again"


def test_a_rule_of_the_web_can_be_switched_off(folder: Path, portfolio: Portfolio) -> None:
    with host() as web:
        _write(folder, web, "/broken")
        config = folder / "portfolio.yaml"
        config.write_text(config.read_text() + "checks: {off: [external-unsure]}\n")
        assert portfolio("check", "--external", "--strict").code == 0


def test_links_are_asked_in_spite_of_errors_in_texts(folder: Path, portfolio: Portfolio) -> None:
    with host() as web:
        _write(folder, web, "/here", "/gone")
        (folder / "content/pages").mkdir(exist_ok=True)
        (folder / "content/pages/about.md").write_text("---\ntitle: A\n---\n[x](nothing.pdf)\n")
        found = _said(portfolio, folder, "--external")
        assert [each.split()[-1] for each in found] == ["link-missing", "external-dead"]


def test_nobody_is_asked_if_no_site_could_be_made(folder: Path, portfolio: Portfolio) -> None:
    with host() as web:
        _write(folder, web, "/here")
        (folder / "portfolio.yaml").write_text("title: Ada\ntheme: base\nnavigation: [nowhere]\n")
        said = portfolio("check", "--external")
        assert "were not asked: the errors come first" in said.err
        assert web.asked == []


def test_a_build_asks_nobody(folder: Path, portfolio: Portfolio) -> None:
    with host() as web:
        _write(folder, web, "/here")
        assert portfolio("build").code == 0
        assert web.asked == []
