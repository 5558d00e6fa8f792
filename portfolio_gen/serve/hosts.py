"""Which requests are for this preview: against pages that reach for it under another name.

A page on the web may let its own name lead to 127.0.0.1 (DNS rebinding) and then ask this server
as if it were its own; or it may ask for `http://localhost:8000/` and use what comes. The first is
told by `Host`, the second by `Origin` and `Sec-Fetch-Site`.
"""

import ipaddress
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

LOCAL = ("127.0.0.1", "localhost", "[::1]")
ANY = ("0.0.0.0", "[::]", "")  # where a server may listen, and no name of it


class Hosts(Struct, frozen=True):
    """The names under which the preview answers, in lower case with their port, best first."""

    names: tuple[str, ...]
    port: int

    @property
    def address(self) -> str:
        """Return the address to use on this machine."""
        return f"http://{self.names[0]}/"


class Refusal(Struct, frozen=True):
    """Why a request is not answered: a status and one plain line."""

    status: int
    line: str


def hosts_for(port: int, names: Iterable[str] = ()) -> Hosts:
    """Return the names of a preview on a port: this machine's local ones and more.

    `names` are host names or numeric addresses without port, IPv6 with or without brackets.
    """
    found = dict.fromkeys((*LOCAL, *(_bracketed(name.lower().rstrip(".")) for name in names)))
    known = [name for name in found if name not in ANY]
    full = [f"{name}:{port}" for name in known]
    bare = known if port == 80 else []
    return Hosts(tuple(bare + full), port)


def refusal(
    headers: Mapping[str, str], hosts: Hosts, own: tuple[str, int | None] | None = None
) -> Refusal | None:
    """Return why a request is refused, None if it is not.

    `headers` have lower-case names. `own` is the numeric address and port at which the connection
    arrived: a `Host` that is this very address is ours, since a foreign page can only have names.
    """
    host = headers.get("host", "").strip().lower()
    arrived = _arrived(own)
    here = hosts.address
    if own and arrived and not is_local(own[0]):  # asked from another machine
        here = f"http://{arrived[0]}/"
    if not host:
        return Refusal(400, f"A request names its host. The preview is at {here}")
    ours = {*hosts.names, *arrived}
    if host not in ours:
        return Refusal(403, f"This preview does not answer to that name. It is at {here}")
    origin = headers.get("origin")
    if origin is not None and not _is_ours(origin.strip().lower(), ours):
        return _foreign(here)
    site = headers.get("sec-fetch-site", "none")
    if site in ("cross-site", "same-site") and not _is_navigation(headers):
        return _foreign(here)
    return None


def is_local(client: str) -> bool:
    """Tell whether the numeric address of a client is of this machine's loopback."""
    try:
        address = ipaddress.ip_address(client.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _foreign(here: str) -> Refusal:
    return Refusal(403, f"Pages of other sites get nothing here. The preview is at {here}")


def _is_ours(origin: str, ours: Collection[str]) -> bool:
    scheme, _, host = origin.partition("://")
    return scheme == "http" and host in ours


def _is_navigation(headers: Mapping[str, str]) -> bool:
    mode, target = headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest", "document")
    return mode == "navigate" and target == "document"


def _arrived(own: tuple[str, int | None] | None) -> tuple[str, ...]:
    if own is None or own[1] is None:
        return ()
    name = _bracketed(own[0].partition("%")[0].lower().removeprefix("::ffff:"))
    return (f"{name}:{own[1]}", name) if own[1] == 80 else (f"{name}:{own[1]}",)


def _bracketed(name: str) -> str:
    return f"[{name}]" if ":" in name and not name.startswith("[") else name
