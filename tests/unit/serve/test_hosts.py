"""Which requests are ours: names, ports, origins, and what pages of other sites try."""

import pytest

from portfolio_gen.serve.hosts import hosts_for, is_local, refusal

HOSTS = hosts_for(8000)


@pytest.mark.parametrize(
    "host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"]
)
def test_names_of_this_machine_are_ours(host: str) -> None:
    assert refusal({"host": host}, HOSTS) is None


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "evil.example:8000", "localhost", "localhost:8001", "localhost.:8000"),
        *("127.0.0.2:8000", "0.0.0.0:8000", "localhost:8000.evil.example", "x@localhost:8000"),
        *("localhost:8000, evil.example", "127.0.0.1.nip.io:8000", "[::2]:8000", "127.1:8000"),
    ],
)
def test_foreign_host_is_refused_with_the_address_to_use(host: str) -> None:
    refused = refusal({"host": host}, HOSTS, ("127.0.0.1", 8000))
    assert refused is not None
    assert refused.status == 403
    assert "http://127.0.0.1:8000/" in refused.line


def test_request_without_a_host_is_refused() -> None:
    refused = refusal({}, HOSTS)
    assert refused is not None
    assert refused.status == 400


def test_port_80_may_be_left_out() -> None:
    assert refusal({"host": "localhost"}, hosts_for(80)) is None
    assert refusal({"host": "192.168.1.5"}, hosts_for(80), ("192.168.1.5", 80)) is None


def test_names_of_the_machine_on_its_network_are_ours() -> None:
    hosts = hosts_for(8000, ("atelier", "Atelier.local.", "192.168.1.5", "fe80::1"))
    for host in ("atelier", "atelier.local", "192.168.1.5", "[fe80::1]"):
        assert refusal({"host": f"{host}:8000"}, hosts) is None


def test_address_at_which_the_request_arrived_is_ours() -> None:
    """A machine's addresses change; a page that rebinds a name has a name, not an address."""
    assert refusal({"host": "10.0.0.7:8000"}, HOSTS, ("10.0.0.7", 8000)) is None
    assert refusal({"host": "10.0.0.7:8000"}, HOSTS, ("::ffff:10.0.0.7", 8000)) is None
    assert refusal({"host": "[fd00::7]:8000"}, HOSTS, ("fd00::7", 8000)) is None
    assert refusal({"host": "10.0.0.8:8000"}, HOSTS, ("10.0.0.7", 8000)) is not None


def test_refusal_names_the_address_that_other_machines_use() -> None:
    refused = refusal({"host": "atelier:8000"}, HOSTS, ("192.168.1.5", 8000))
    assert refused is not None
    assert "http://192.168.1.5:8000/" in refused.line


def test_place_where_a_server_listens_is_no_name() -> None:
    assert hosts_for(8000, ("0.0.0.0", "::", "")) == hosts_for(8000)


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "http://localhost:3000", "https://localhost:8000", "file://"],
)
def test_foreign_origin_is_refused(origin: str) -> None:
    assert refusal({"host": "localhost:8000", "origin": origin}, HOSTS) is not None


def test_own_origin_is_served() -> None:
    assert refusal({"host": "localhost:8000", "origin": "http://localhost:8000"}, HOSTS) is None


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_other_site_may_only_link_here(site: str) -> None:
    asked = {"host": "localhost:8000", "sec-fetch-site": site}
    link = asked | {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    frame = asked | {"sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}
    script = asked | {"sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}
    assert refusal(link, HOSTS) is None
    assert refusal(frame, HOSTS) is not None
    assert refusal(script, HOSTS) is not None


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_own_pages_and_typed_addresses_are_served(site: str) -> None:
    assert refusal({"host": "localhost:8000", "sec-fetch-site": site}, HOSTS) is None


@pytest.mark.parametrize(
    ("client", "local"),
    [
        *(("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("::ffff:127.0.0.1", True)),
        *(("192.168.1.5", False), ("fe80::1%eth0", False), ("", False), ("testclient", False)),
    ],
)
def test_this_machine_is_told_from_others(client: str, local: bool) -> None:
    assert is_local(client) is local
