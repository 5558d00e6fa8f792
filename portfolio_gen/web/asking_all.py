"""Many questions: hosts beside each other, the addresses of one host one after the other."""

import threading
from collections import deque
from collections.abc import Callable, Iterable

from msgspec import Struct

from portfolio_gen.check.firewall import host_of
from portfolio_gen.web.asking import Answer, ask


class Manners(Struct, frozen=True):
    """How much is asked of hosts at once, and how long each may take."""

    hosts: int = 8  # asked beside each other
    pause_s: float = 0.3  # between two questions to one host
    timeout_s: float = 10.0  # for each wait
    deadline_s: float = 30.0  # for one address with all that it leads to
    patience_s: float = 20.0  # the longest wait that a host may ask for
    silent: int = 3  # addresses without an answer, after which a host is left alone


class _Host:
    """The addresses of one host that are still to be asked, and since when the first is."""

    def __init__(self, urls: list[str]) -> None:
        self.urls = deque(urls)
        self.since: float | None = None
        self.silent = 0


def ask_all(
    urls: Iterable[str],
    clock: Callable[[], float],
    now: Callable[[], float],
    manners: Manners = Manners(),  # noqa: B008 - a frozen value
    told: Callable[[int, int], None] = lambda done, of: None,
) -> dict[str, Answer]:
    """Return what each address answers, sorted. `clock` counts seconds, `now` those since 1970.

    No answer of any host can keep this waiting: one that drips is left when its time is over.
    """
    by_host: dict[str, list[str]] = {}
    for url in sorted(set(urls)):
        by_host.setdefault(host_of(url), []).append(url)
    round_ = _Round([_Host(each) for each in by_host.values()], clock, now, manners)
    total = sum(map(len, by_host.values()))
    while len(round_.answers) < total:
        round_.step()
        told(len(round_.answers), total)
    return dict(sorted(_honest(round_.answers).items()))


class _Round:
    def __init__(
        self,
        hosts: list[_Host],
        clock: Callable[[], float],
        now: Callable[[], float],
        manners: Manners,
    ) -> None:
        self.answers: dict[str, Answer] = {}
        self._waiting = deque(hosts)
        self._active: list[_Host] = []
        self._clock, self._now, self._manners = clock, now, manners
        self._changed = threading.Event()
        self._lock = threading.Lock()

    def step(self) -> None:
        """Begin with as many hosts as may be, wait a little, leave those that take too long."""
        self._active = [host for host in self._active if host.urls]
        while self._waiting and len(self._active) < self._manners.hosts:
            host = self._waiting.popleft()
            self._active.append(host)
            # A daemon: a host that never ends its answer must not keep the command from ending.
            threading.Thread(target=self._ask_host, args=(host,), daemon=True).start()
        self._changed.wait(0.2)
        self._changed.clear()
        for host in self._active:
            late = host.since is not None and (
                self._clock() - host.since > self._manners.deadline_s
            )
            if late:
                with self._lock:
                    self._leave(host)

    def _ask_host(self, host: _Host) -> None:
        pause = threading.Event()  # waits without looking at a clock
        while (url := self._next(host)) is not None:
            answer = ask(url, self._manners.timeout_s, self._now)
            if 0 < answer.wait_s <= self._manners.patience_s:
                host.since = None
                pause.wait(answer.wait_s)
                host.since = self._clock()
                answer = ask(url, self._manners.timeout_s, self._now)
            self._note(host, url, answer)
            if host.urls:
                pause.wait(self._manners.pause_s)

    def _next(self, host: _Host) -> str | None:
        with self._lock:
            host.since = self._clock()
            return host.urls[0] if host.urls else None

    def _note(self, host: _Host, url: str, answer: Answer) -> None:
        with self._lock:
            host.since = None
            if not host.urls:
                return  # it took too long, and was left
            host.silent = host.silent + 1 if "in time" in answer.detail else 0
            self.answers[url] = answer
            host.urls.popleft()
            if host.silent >= self._manners.silent:
                self._leave(host)
        self._changed.set()

    def _leave(self, host: _Host) -> None:
        """Say of all that a host was still to be asked that it does not answer."""
        while host.urls:
            self.answers[host.urls.popleft()] = Answer("unsure", "the host does not answer in time")
        host.since = None


def _honest(answers: dict[str, Answer]) -> dict[str, Answer]:
    """Return the answers; where no name at all is known, it is we who are not on the web."""
    if answers and all(answer.nameless for answer in answers.values()):
        words = "no name of any host can be looked up; is this computer on the web?"
        return {url: Answer("unsure", words, nameless=True) for url in answers}
    return answers
