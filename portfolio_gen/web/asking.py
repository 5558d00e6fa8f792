"""One question to one host: is there something at this address? Nothing of an answer is read."""

import http.client
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import IO, Literal, NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

Kind = Literal["alive", "moved", "dead", "refused", "unsure"]
AGENT = "portfolio check (looks whether a link works; reads nothing)"
MOST_HOPS = 10
PERMANENT = (301, 308)
REDIRECTS = (301, 302, 303, 307, 308)
DEAD = (404, 410)
#: The host is there and does not speak to programs; 999 is one company's own.
REFUSED = (401, 403, 405, 406, 407, 451, 999)
BUSY = (429, 503)


class Answer(NamedTuple):
    """What came of a question; `detail` in words, of one that moved its new address."""

    kind: Kind
    detail: str = ""
    wait_s: float = 0.0  # the host asks to come back after so long
    nameless: bool = False  # there is no host of this name, or no way to ask for names


class _Reply(NamedTuple):
    status: int
    location: str
    wait_s: float


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Leaves redirects to us, who count them."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> None:
        """Follow nothing."""


def ask(url: str, timeout_s: float, now: Callable[[], float]) -> Answer:
    """Return whether an address leads somewhere: HEAD first, then GET where that is not answered.

    `timeout_s` bounds each wait for the host, `now` gives the seconds since 1970.
    """
    opener = urllib.request.build_opener(_NoRedirect)
    try:
        return _follow(_ascii(url), opener, timeout_s, now)
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        return _failure(getattr(error, "reason", error))


def _follow(
    url: str, opener: urllib.request.OpenerDirector, timeout_s: float, now: Callable[[], float]
) -> Answer:
    seen = [url]
    moved = ""  # where a first step that is for good leads
    for_good = True
    for _ in range(MOST_HOPS):
        reply = _reply(seen[-1], opener, timeout_s, now)
        if reply.status not in REDIRECTS or not reply.location:
            return _judged(reply, moved)
        following = _ascii(urljoin(seen[-1], reply.location))
        if following in seen:
            return Answer("unsure", "leads in a circle")
        for_good = for_good and reply.status in PERMANENT
        moved = following if for_good else moved
        seen.append(following)
    return Answer("unsure", f"leads on more than {MOST_HOPS} times")


def _reply(
    url: str, opener: urllib.request.OpenerDirector, timeout_s: float, now: Callable[[], float]
) -> _Reply:
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError(f"leads to {url}")
    reply = _Reply(0, "", 0.0)
    for method in ("HEAD", "GET"):
        try:
            reply = _once(url, method, opener, timeout_s, now)
        except (http.client.HTTPException, ConnectionError) as error:
            if method == "GET" or isinstance(error, ConnectionRefusedError):
                raise
            continue  # some hosts close the door on HEAD
        if reply.status < 400 or reply.status in BUSY:
            return reply
    return reply


def _once(
    url: str,
    method: str,
    opener: urllib.request.OpenerDirector,
    timeout_s: float,
    now: Callable[[], float],
) -> _Reply:
    request = urllib.request.Request(
        url, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"}
    )
    try:
        with opener.open(request, timeout=timeout_s) as answer:
            return _Reply(answer.status, "", 0.0)
    except urllib.error.HTTPError as error:
        with error:
            wait_s = _wait(error.headers.get("Retry-After") or "", now)
            return _Reply(error.code, error.headers.get("Location") or "", wait_s)
    except urllib.error.URLError as error:
        if isinstance(error.reason, ConnectionError) and method == "HEAD":
            raise error.reason from None
        raise


def _judged(reply: _Reply, moved: str) -> Answer:
    status = reply.status
    if status in DEAD:
        said = "gone" if status == 410 else "not there"
        return Answer("dead", f"the host says that it is {said} ({status})")
    if status in REFUSED:
        return Answer("refused", f"the host answers programs with {status}")
    if status in BUSY:
        return Answer("unsure", f"the host is busy ({status})", reply.wait_s)
    if status >= 400 or status < 200:
        return Answer("unsure", f"the host answers with {status}")
    return Answer("moved", moved) if moved else Answer("alive")


def _failure(error: object) -> Answer:
    if isinstance(error, socket.gaierror):
        gone = error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None))
        if gone:
            return Answer("dead", "there is no host of this name", nameless=True)
        return Answer("unsure", "the host's name can't be looked up", nameless=True)
    if isinstance(error, TimeoutError):
        return Answer("unsure", "the host does not answer in time")
    if isinstance(error, ssl.SSLCertVerificationError):
        return Answer("unsure", f"its certificate is not accepted: {error.verify_message}")
    if isinstance(error, ConnectionRefusedError):
        return Answer("unsure", "the host takes no connection")
    words = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Answer("unsure", f"it can't be asked: {str(words)[:100]}")


def _wait(header: str, now: Callable[[], float]) -> float:
    """Return how many seconds a host asks to wait (RFC 9110, 10.2.3: seconds or a date)."""
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - now())
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _ascii(url: str) -> str:
    """Return an address as it goes over the wire, without its fragment."""
    parts = urlsplit(url)
    host = parts.netloc
    if not host.isascii():
        host = host.encode("idna").decode()
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    return urlunsplit((parts.scheme, host, path, query, ""))
