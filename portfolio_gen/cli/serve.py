"""`portfolio serve`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from portfolio_gen.cli.cache import cache_folder
from portfolio_gen.cli.ending import Ending
from portfolio_gen.cli.progress import PictureProgress
from portfolio_gen.cli.site import HELP, Impossible, instant, site_options, site_root
from portfolio_gen.cli.spoken import reason_of, said, terminal
from portfolio_gen.cli.telling import Telling
from portfolio_gen.cli.themes import THEME_HELP, aside_words, wanted_theme
from portfolio_gen.model.wishes import Wishes
from portfolio_gen.read.scan import is_site

if TYPE_CHECKING:
    import socket

    from portfolio_gen.serve.hosts import Hosts

TEXT_BROWSERS = ("www-browser", "links", "elinks", "lynx", "w3m")


@click.command("serve", context_settings=HELP)
@site_options
@click.option(
    "-p", "--port", type=int, default=8000,
    metavar="NUMBER", help="Where it is served; the next free one if it is taken.  [8000]",
)  # fmt: skip
@click.option(
    "--host", default="127.0.0.1", metavar="ADDRESS",
    help="0.0.0.0 to look at it on your phone, too.  [127.0.0.1: this machine alone]",
)  # fmt: skip
@click.option("-o", "--open", "opens", is_flag=True, help="Open it in the browser.")
@click.option("--no-drafts", is_flag=True, help="Without drafts, as `portfolio build`.")
@click.option("--theme", metavar="NAME|FOLDER", help=THEME_HELP)
@click.option(
    "--editor", metavar="NAME|ADDRESS", envvar="PORTFOLIO_EDITOR", default="vscode",
    help="What opens from a problem: vscode, zed, …, none, or an address with {path}, {line} and "
    "{column}; also $PORTFOLIO_EDITOR.  [vscode]",
)  # fmt: skip
def command(
    directory: str | None,
    quiet: bool,
    verbose: bool,
    day: str | None,
    port: int,
    host: str,
    opens: bool,
    no_drafts: bool,
    theme: str | None,
    editor: str,
) -> int:
    """Show the site of DIR while you write: built at each change, drafts too, in the browser."""
    root = site_root(directory)
    instant(day)  # a wrong day is told at once
    if not 0 <= port <= 65535:
        words = "--port takes a number from 0 to 65535, not {port}"
        raise Impossible(said(words, port=port))
    theme = wanted_theme(theme, root)
    if not is_site(root):
        from portfolio_gen.cli.problems import show_problems
        from portfolio_gen.read.site_problems import no_config

        show_problems([no_config(root)], root, "text")
        return 1
    telling = Telling(root, quiet=quiet, verbose=verbose)
    with Ending(telling.last_words) as ending:
        template = _editor(editor)
        opened, hosts = _opened(host, port)
        from portfolio_gen.serve.preview import Preview

        with PictureProgress(shown=not quiet) as progress:
            preview = Preview(
                root,
                wishes=Wishes(drafts=not no_drafts, theme=theme),
                hosts=hosts,
                sockets=[opened],
                editor=template,
                voice=terminal(),
                today=lambda: instant(day),
                search=os.environ.get("PATH", ""),
                shared=cache_folder(),
                told=telling.rebuilt,
                said=telling.said,
                progress=progress,
                polling=_polls(os.environ.get("WATCHFILES_FORCE_POLLING", "")),
            )
            first = preview.first()
        telling.first(first, drafts=not no_drafts)
        if first.result.aside and not quiet:
            telling.said(aside_words(first.result.aside, theme))
        address = _address(host, hosts.port)
        telling.addresses(address, host, hosts.port, port, drafts=not no_drafts)
        if opens:
            _open(address, telling)
        ending.gently()
        preview.run(ending.stop)
    return 0


def _editor(wanted: str) -> str:
    from portfolio_gen.serve.editors import EDITORS, editor_template

    template = editor_template(wanted)
    if template is None:
        words = "--editor takes a name ({known}) or an address with {{path}}, not {wanted}"
        raise Impossible(said(words, known=", ".join(EDITORS), wanted=wanted))
    return template


def _opened(host: str, port: int) -> tuple[socket.socket, Hosts]:
    """Return the socket that listens, and the names under which it is the preview."""
    from portfolio_gen.serve.hosts import hosts_for
    from portfolio_gen.serve.network import addresses, free_port, is_everywhere, is_open, names

    try:
        opened = free_port(host, port)
    except OSError as error:
        raise Impossible(_refusal(host, port, error)) from None
    found = opened.getsockname()[1]
    if is_everywhere(host):
        return opened, hosts_for(found, (*addresses(), *names()))
    return opened, hosts_for(found, (host, *names()) if is_open(host) else (host,))


def _address(host: str, port: int) -> str:
    """Return the address to use on this machine.

    By number: what "localhost" means may be another server's, in the other version of IP.
    """
    from portfolio_gen.serve.network import is_everywhere, url

    return url("127.0.0.1" if is_everywhere(host) or host == "localhost" else host, port)


def _refusal(host: str, port: int, error: OSError) -> str:
    import errno
    import socket

    if error.errno == errno.EADDRINUSE:
        words = "port {port} and the 50 after it are taken; say another one with --port"
        return said(words, port=port)
    if error.errno == errno.EACCES:
        return said("port {port} is the system's; say one from 1024 on with --port", port=port)
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return said("--host takes an address of this machine, not {host}", host=host)
    words, reason = "nothing can be served at {host}, port {port}: {reason}", reason_of(error)
    return said(words, host=host, port=port, reason=reason)


def _polls(wish: str) -> bool:
    """Tell whether the environment asks not to use notices of the system, as watchfiles has it."""
    return bool(wish) and wish.lower() not in ("false", "disable", "disabled")


def _open(address: str, telling: Telling) -> None:
    """Open the browser without waiting for it."""
    import threading
    import webbrowser

    def go() -> None:
        try:
            browser = webbrowser.get()
            # One for the terminal would take it over.
            opened = getattr(browser, "name", "") not in TEXT_BROWSERS and browser.open(address)
        except Exception:
            opened = False
        if not opened:
            words = "No browser could be opened; the address is {address}"
            telling.said(said(words, address=address))

    threading.Thread(target=go, daemon=True).start()
