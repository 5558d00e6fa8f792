"""A free port, the machine's own addresses, and QR codes that can be read."""

import asyncio
import errno
import ipaddress
import os
import socket

import pytest
import segno

from portfolio_gen.serve.network import (
    addresses,
    free_port,
    is_everywhere,
    is_open,
    names,
    qr,
    url,
)


def _port(opened: socket.socket) -> int:
    return int(opened.getsockname()[1])


def test_a_port_that_is_taken_is_moved_on() -> None:
    with free_port("127.0.0.1", 0) as first:
        with free_port("127.0.0.1", _port(first)) as second:
            assert _port(first) < _port(second) <= _port(first) + 50
        with free_port("0.0.0.0", _port(first)) as third:
            assert _port(third) != _port(first)


def test_the_port_that_was_found_is_taken_from_then_on() -> None:
    with free_port("127.0.0.1", 0) as opened:
        with socket.create_connection(("127.0.0.1", _port(opened)), timeout=5):
            pass  # it waits to be accepted
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with pytest.raises(OSError, match="in use"):
                other.bind(("127.0.0.1", _port(opened)))


def test_a_preview_can_follow_another_at_once_on_its_port() -> None:
    with free_port("127.0.0.1", 0) as opened:
        port = _port(opened)
        with socket.create_connection(("127.0.0.1", port)):
            opened.accept()[0].close()  # this side closes first, so the system keeps it in mind
    with free_port("127.0.0.1", port) as again:
        assert _port(again) == port


def test_a_server_of_asyncio_sends_at_once() -> None:
    async def is_undelayed(opened: socket.socket) -> bool:
        found = asyncio.get_running_loop().create_future()

        def meet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            peer = writer.get_extra_info("socket")
            found.set_result(peer.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0)
            writer.close()

        async with await asyncio.start_server(meet, sock=opened):
            _, writer = await asyncio.open_connection("127.0.0.1", _port(opened))
            undelayed = bool(await found)
            writer.close()
            await writer.wait_closed()
        return undelayed

    assert asyncio.run(is_undelayed(free_port("127.0.0.1", 0)))


def test_a_name_means_its_address_of_version_four() -> None:
    with free_port("localhost", 0) as opened:
        assert opened.getsockname()[0] == "127.0.0.1"


def test_what_is_no_address_of_this_machine_is_refused() -> None:
    with pytest.raises(OSError, match=os.strerror(errno.EADDRNOTAVAIL)):
        free_port("203.0.113.7", 0)


def test_where_all_ports_are_taken_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def refuse(_: socket.socket, place: tuple[str, int]) -> None:
        tried.append(place[1])
        raise OSError(errno.EADDRINUSE, "taken")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(OSError, match="taken"):
        free_port("127.0.0.1", 8000)
    assert tried == list(range(8000, 8051))
    tried.clear()
    with pytest.raises(OSError, match="taken"):
        free_port("127.0.0.1", 65534)
    assert tried == [65534, 65535]


def test_all_networks_and_this_machine_alone_are_told_apart() -> None:
    assert [is_everywhere(host) for host in ("0.0.0.0", "::", "[::]", "")] == [True] * 4
    assert not is_everywhere("127.0.0.1")
    assert [is_open(host) for host in ("0.0.0.0", "::", "192.168.1.2")] == [True] * 3
    assert [is_open(host) for host in ("127.0.0.1", "localhost", "::1")] == [False] * 3


def test_own_addresses_are_those_that_others_can_reach() -> None:
    found = addresses()
    assert len(set(found)) == len(found)
    versions = [ipaddress.ip_address(address).version for address in found]
    assert versions == sorted(versions)
    for address in found:
        assert not ipaddress.ip_address(address).is_loopback
        with free_port(address, 0):
            pass  # it is this machine's


def test_names_are_the_short_one_and_its_local_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: "Loom.example.org")
    assert names() == ("loom.example.org", "loom", "loom.local")
    monkeypatch.setattr(socket, "gethostname", lambda: "loom.local")
    assert names() == ("loom.local", "loom")


def test_addresses_are_written_with_brackets_where_needed() -> None:
    assert url("192.168.1.2", 8000) == "http://192.168.1.2:8000/"
    assert url("::1", 8000) == url("[::1]", 8000) == "http://[::1]:8000/"


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize(
    "text", ["http://192.168.1.23:8000/", "http://[fd00::1234:5678:9abc]:8000/"]
)
def test_a_qr_code_has_its_modules_and_its_quiet_zone(text: str, colour: bool) -> None:
    lines = qr(text, colour=colour).split("\n")
    if colour:
        assert all(line.startswith("\x1b[30;107m") and line.endswith("\x1b[0m") for line in lines)
        lines = [line[len("\x1b[30;107m") : -len("\x1b[0m")] for line in lines]
    upper = {" ": 0, "▀": 1, "▄": 0, "█": 1}
    lower = {" ": 0, "▀": 0, "▄": 1, "█": 1}
    rows = [[half[sign] for sign in line] for line in lines for half in (upper, lower)]
    wanted = [list(row) for row in segno.make(text, error="l", micro=False).matrix]
    quiet = [0] * len(rows[0])
    assert rows[:4] == [quiet] * 4
    assert [row[4:-4] for row in rows[4 : 4 + len(wanted)]] == wanted
    assert all(row == quiet for row in rows[4 + len(wanted) :])
    assert len(rows) >= len(wanted) + 8
