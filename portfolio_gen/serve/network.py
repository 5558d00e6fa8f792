"""The machine on its network: a free port, its addresses and names, an address as a QR code."""

import errno
import ipaddress
import socket
import struct
import sys

TRIES = 50
#: Errors of a port that is taken, or that Windows keeps for itself.
TAKEN = (errno.EADDRINUSE, errno.EACCES) if sys.platform == "win32" else (errno.EADDRINUSE,)
#: Addresses for examples (RFC 5737, RFC 3849): a route to them is looked up, nothing is sent.
NOWHERE = ((socket.AF_INET, "203.0.113.1"), (socket.AF_INET6, "2001:db8::1"))
SIOCGIFADDR = 0xC0206921 if sys.platform == "darwin" else 0x8915
QUIET = 4  # modules around a QR code. Source: ISO/IEC 18004
#: Half blocks by (upper, lower) module, in black and white whatever the terminal's colours are.
HALVES = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
INK, PLAIN = "\x1b[30;107m", "\x1b[0m"


def free_port(host: str, wished: int) -> socket.socket:
    """Return a socket that listens on a host, at the wished port or the next free one above it.

    The port is taken from now on: connections wait until they are accepted. A wished port of 0
    means any. Raises OSError where the host is none of this machine, the port may not be used, or
    the next 50 are taken too.
    """
    family, address = _resolved(host)
    for port in range(wished, min(wished + TRIES, 65535) + 1):
        try:
            return _listening(family, address, port)
        except OSError as error:
            if error.errno not in TAKEN or port == min(wished + TRIES, 65535):
                raise
    raise OSError(errno.EADDRINUSE, "no port is free")


def is_everywhere(host: str) -> bool:
    """Tell whether listening on a host means all networks of this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_unspecified
    except ValueError:
        return host == ""


def is_open(host: str) -> bool:
    """Tell whether other machines can reach what listens on a host."""
    try:
        return not ipaddress.ip_address(_resolved(host)[1].partition("%")[0]).is_loopback
    except (OSError, ValueError):
        return False


def addresses() -> tuple[str, ...]:
    """Return the numeric addresses of this machine on its networks, IPv4 first.

    The one that leads to other networks comes first. Loopback and link-local ones are left out.
    Nothing is sent.
    """
    found = [*(_outgoing(*each) for each in NOWHERE), *_of_interfaces()]
    kept = dict.fromkeys(address for address in found if _is_reachable(address))
    return tuple(sorted(kept, key=lambda address: ":" in address))


def names() -> tuple[str, ...]:
    """Return the names by which other machines may call this one: `name`, `name.local`."""
    full = socket.gethostname().lower().rstrip(".")
    short = full.partition(".")[0]
    return tuple(dict.fromkeys(name for name in (full, short, f"{short}.local") if short))


def url(host: str, port: int) -> str:
    """Return the address of what is served at a host, numeric or by name."""
    bare = host.strip("[]")
    return f"http://{f'[{bare}]' if ':' in bare else bare}:{port}/"


def qr(text: str, *, colour: bool) -> str:
    """Return a text as a QR code of half blocks, its quiet zone included; no line feed at the end.

    With `colour`, ANSI codes make it black on white, on dark and on light terminals.
    """
    import segno

    matrix = segno.make(text, error="l", micro=False).matrix_iter(border=QUIET)
    rows = [list(row) for row in matrix]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    lines = (
        "".join(HALVES[upper & 1, lower & 1] for upper, lower in zip(*pair, strict=True))
        for pair in zip(rows[::2], rows[1::2], strict=True)
    )
    return "\n".join(f"{INK}{line}{PLAIN}" if colour else line for line in lines)


def _resolved(host: str) -> tuple[socket.AddressFamily, str]:
    """Return family and numeric address of a host; IPv4 where it has both."""
    found = socket.getaddrinfo(
        host.strip("[]") or None, 0, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )
    family, _, _, _, address = min(found, key=lambda each: each[0] != socket.AF_INET)
    return family, str(address[0])


def _listening(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    # By its name, or asyncio doesn't know it for TCP and lets the end of each answer wait (40 ms).
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":  # where reusing would take the port from whoever has it
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:  # connections of an earlier preview that are still closing don't hold the port
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6 and ipaddress.ip_address(address).is_unspecified:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        opened.bind((address, port))
        opened.listen(128)  # now, or another one could bind the same port
    except BaseException:
        opened.close()
        raise
    return opened


def _outgoing(family: socket.AddressFamily, target: str) -> str:
    """Return the address that this machine would use towards a target, "" if it can't."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asked:
            asked.connect((target, 9))  # of a datagram socket: sets the route, sends nothing
            return str(asked.getsockname()[0])
    except OSError:
        return ""


def _of_interfaces() -> list[str]:
    """Return the IPv4 addresses of the network interfaces."""
    if sys.platform == "win32":
        found = socket.getaddrinfo(socket.gethostname(), 0, socket.AF_INET)
        return [str(each[4][0]) for each in found]
    import fcntl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        for _, name in socket.if_nameindex():
            request = struct.pack("256s", name.encode()[:15])
            try:
                answer = fcntl.ioctl(asked.fileno(), SIOCGIFADDR, request)
            except OSError:
                continue  # it has none
            found.append(socket.inet_ntoa(answer[20:24]))
    return found


def _is_reachable(address: str) -> bool:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    return not (found.is_loopback or found.is_link_local or found.is_unspecified)
