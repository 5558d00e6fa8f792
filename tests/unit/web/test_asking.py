"""Asking the web politely, of a host on this machine."""

import time
from collections.abc import Iterator

import pytest

from portfolio_gen.web.asking import Answer, ask
from portfolio_gen.web.asking_all import Manners, ask_all
from tests.unit.web.hosts import Host, host

QUICK = Manners(pause_s=0.02, timeout_s=1.0, deadline_s=2.5, patience_s=2.0)


@pytest.fixture
def web() -> Iterator[Host]:
    with host() as server:
        yield server


def _asked(*urls: str, manners: Manners = QUICK) -> dict[str, Answer]:
    return ask_all(urls, time.monotonic, time.time, manners)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/here", "alive"), ("/no-head", "alive"), ("/shuts-on-head", "alive"),
        ("/elsewhere", "alive"), ("/gone", "dead"), ("/ended", "dead"), ("/to-nothing", "dead"),
        ("/login", "refused"), ("/linked", "refused"), ("/broken", "unsure"),
        ("/circle", "unsure"), ("/on", "unsure"), ("/out", "unsure"), ("/big", "alive"),
        ("/é à?ü=ö#x", "alive"),
    ],
)  # fmt: skip
def test_dead_is_told_from_refused_and_unsure(web: Host, path: str, kind: str) -> None:
    assert ask(web.url + path, 2, time.time).kind == kind


@pytest.mark.parametrize("path", ["/moved", "/then"])
def test_an_address_that_moved_is_told_with_the_new_one(web: Host, path: str) -> None:
    new = {"/moved": "/here", "/then": "/elsewhere"}[path]
    assert ask(web.url + path, 2, time.time) == Answer("moved", web.url + new)


def test_the_head_is_asked_first_and_the_rest_only_if_need_be(web: Host) -> None:
    _asked(web.url + "/here", web.url + "/no-head")
    assert web.asked == [("HEAD", "/here"), ("HEAD", "/no-head"), ("GET", "/no-head")]


def test_a_host_that_sends_gigabytes_is_hung_up_on(web: Host) -> None:
    started = time.monotonic()
    assert _asked(web.url + "/big")[web.url + "/big"].kind == "alive"
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("path", ["/hangs", "/drips"])
def test_a_host_that_hangs_or_drips_keeps_nobody_waiting(web: Host, path: str) -> None:
    started = time.monotonic()
    answer = _asked(web.url + path)[web.url + path]
    assert answer == Answer("unsure", "the host does not answer in time")
    assert time.monotonic() - started < 6


def test_a_host_that_never_answers_is_left_alone(web: Host) -> None:
    urls = [f"{web.url}/hangs?{number}" for number in range(5)]
    with host() as other:
        found = _asked(*urls, other.url + "/here", manners=Manners(timeout_s=0.3, pause_s=0))
        assert found[other.url + "/here"].kind == "alive"
    assert len(found) == 6


def test_a_host_that_asks_to_wait_is_asked_again_then(web: Host) -> None:
    assert _asked(web.url + "/busy")[web.url + "/busy"].kind == "alive"
    assert web.times[1] - web.times[0] >= 1


def test_a_host_that_asks_to_come_back_tomorrow_is_not_waited_for(web: Host) -> None:
    assert _asked(web.url + "/very-busy")[web.url + "/very-busy"].kind == "unsure"
    assert len(web.asked) == 1


def test_one_host_is_asked_one_thing_after_the_other(web: Host) -> None:
    _asked(*(f"{web.url}/{number}" for number in range(5)), manners=Manners(pause_s=0.1))
    gaps = [after - before for before, after in zip(web.times, web.times[1:], strict=False)]
    assert min(gaps) >= 0.1


def test_a_host_that_takes_no_connection_may_come_back(web: Host) -> None:
    with host() as other:
        url = other.url
    assert _asked(url + "/", web.url + "/here")[url + "/"].kind == "unsure"


def test_a_host_that_does_not_exist_is_dead_unless_none_does(web: Host) -> None:
    nowhere = "http://nobody.invalid/"
    assert _asked(nowhere)[nowhere].kind == "unsure"
    assert _asked(nowhere, web.url + "/here")[nowhere].kind in ("dead", "unsure")


@pytest.mark.parametrize("url", ["http://", "http://[", "http://a b/", "http://a:port/"])
def test_any_address_has_an_answer(url: str) -> None:
    assert ask(url, 0.5, time.time).kind in ("unsure", "dead")
