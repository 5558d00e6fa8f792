"""What was published before, for `--published`."""

import os

import click

from portfolio_gen.cli.site import Impossible
from portfolio_gen.cli.spoken import reason_of, said, told

MOST_BYTES = 10_000_000
TIMEOUT_S = 20


def read_published(source: str, root: str, base_url: str | None) -> str:
    """Return the text of an addresses.txt: from a file, from a URL, or from the site's own address.

    `auto` reads it from `base_url`; 404 and 410 there mean that nothing was published yet.
    """
    if source != "auto" and not source.startswith(("http://", "https://")):
        try:
            with open(source, encoding="utf-8-sig") as file:
                return _checked(file.read(), source)
        except UnicodeDecodeError:
            raise Impossible(
                said("--published: {path} is not saved as UTF-8", path=source)
            ) from None
        except OSError as error:
            reason = reason_of(error)
            raise Impossible(
                said("--published: {path} can't be read: {reason}", path=source, reason=reason)
            ) from None
    if source == "auto":
        address = base_url or _configured(root)
        if not address:
            raise Impossible(said("--published auto needs `base_url` in portfolio.yaml"))
        return _fetched(address.rstrip("/") + "/addresses.txt", root, first_may_be_missing=True)
    return _fetched(source, root, first_may_be_missing=False)


def keep_published(root: str, out: str) -> None:
    """Record what this build publishes, so that later builds know it."""
    from portfolio_gen.store.atomic import read_bytes, write_atomically

    record = os.path.join(root, ".portfolio", "published.txt")
    now = read_bytes(os.path.join(out, "addresses.txt")) or b""
    before = read_bytes(record)
    if before != now:
        write_atomically(record, now)


def _configured(root: str) -> str:
    from portfolio_gen.model.problem import Problem
    from portfolio_gen.read.scan import CONFIG_NAMES
    from portfolio_gen.read.yaml_files import read_config
    from portfolio_gen.store.atomic import read_bytes

    problems: list[Problem] = []
    for name in CONFIG_NAMES:
        data = read_bytes(os.path.join(root, name))
        if data is not None:
            config = read_config(data.decode("utf-8-sig", "replace"), name, problems)
            return config.base_url if config else ""
    return ""


def _fetched(url: str, root: str, *, first_may_be_missing: bool) -> str:
    from http.client import HTTPException
    from urllib.error import HTTPError, URLError
    from urllib.parse import urlsplit
    from urllib.request import Request, urlopen

    try:
        request = Request(url, headers={"Cache-Control": "no-cache", "User-Agent": "portfolio"})
        with urlopen(request, timeout=TIMEOUT_S) as answer:
            if urlsplit(answer.url).netloc != urlsplit(url).netloc:
                raise _refused("{url} leads to another host, {other}", url=url, other=answer.url)
            data = answer.read(MOST_BYTES + 1)
            promised = int(answer.headers.get("Content-Length") or 0)
    except HTTPError as error:
        error.close()
        if error.code in (404, 410) and first_may_be_missing:
            return _first_publication(url, root)
        answered = f"{error.code} {error.reason}"
        raise _refused("{url} answered {answer}", url=url, answer=answered) from None
    except (HTTPException, ValueError) as error:
        raise _refused("{url} can't be read: {reason}", url=url, reason=told(str(error))) from None
    except (URLError, TimeoutError, OSError) as error:
        found = getattr(error, "reason", error)
        reason = told((getattr(found, "strerror", None) or str(found)).lower())
        raise _refused("{url} can't be reached: {reason}", url=url, reason=reason) from None
    if len(data) > MOST_BYTES:
        raise _refused("{url} is larger than 10 MB, so it is no list of addresses", url=url)
    if len(data) < promised:
        raise _refused("{url} broke off before its end; try again", url=url)
    return _checked(data.decode("utf-8-sig", "replace"), url)


def _first_publication(url: str, root: str) -> str:
    if os.path.exists(os.path.join(root, ".portfolio", "published.txt")):
        raise _refused(
            "{url} is not there, but this site was published before (.portfolio/published.txt)",
            url=url,
        )
    return ""


def _checked(text: str, source: str) -> str:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("/"):
            raise _refused(
                "{source}, line {number}: an address begins with `/`; "
                "this is not a list of addresses that portfolio wrote",
                source=source,
                number=number,
            )
    return text


def _refused(english: str, /, **values: object) -> click.ClickException:
    return click.ClickException(said(english, **values))
