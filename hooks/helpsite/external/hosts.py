"""The hosts of a run: each is asked one thing at a time over one connection, and left in peace in between."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp

from helpsite.external.answer import Answer
from helpsite.external.names import Names
from helpsite.external.settings import Settings

_KEPT_OPEN = 3  # seconds: another address of the host may be next
_LONGEST_LINE = 65_536  # bytes, of one header: some hosts say a lot in theirs
_HEADERS = {"Accept": "text/html,*/*;q=0.8", "Accept-Encoding": "gzip, deflate", "Accept-Language": "fr,en;q=0.5"}


@dataclass
class Host:
    """What is known of one host during a run."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0
    origin: str = ""  # to which the connection leads
    session: aiohttp.ClientSession | None = None
    refuses_head: bool = False
    silences: int = 0  # in a row
    answers_for_all: dict[str, Answer] = field(default_factory=dict)  # by origin: nothing there can be asked
    asked: float = float("-inf")  # monotonic


class Hosts:
    """All hosts, and what they share."""

    def __init__(self, settings: Settings, names: Names, agent: str) -> None:
        """Ask in the name of ``agent``; nothing is connected yet."""
        self.settings = settings
        self.names = names
        self.hosts: dict[str, Host] = {}
        self.places = asyncio.Semaphore(settings.hosts_at_once)
        self._headers = _HEADERS | {"User-Agent": agent}
        self._trust = ssl.create_default_context()
        if settings.ca_file:
            self._trust.load_verify_locations(settings.ca_file)

    @property
    def waiting(self) -> int:
        """How many hosts have yet to be asked something."""
        return sum(bool(host.waiting) for host in self.hosts.values())

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[Host]:
        """Wait until nothing else is asked of the host."""
        host = self.hosts.setdefault(name, Host())
        host.waiting += 1
        try:
            async with host.turn:
                yield host
        finally:
            host.waiting -= 1

    @asynccontextmanager
    async def connected(self, host: Host, origin: str) -> AsyncIterator[aiohttp.ClientSession]:
        """Give what to ask with; a connection to another port of the host is closed first."""
        await asyncio.sleep(max(0, host.asked + self.settings.pause - time.monotonic()))
        async with self.places:
            if host.session and host.origin != origin:
                await host.session.close()
                host.session = None
            host.session, host.origin = host.session or self._session(), origin
            try:
                yield host.session
            finally:
                host.asked = time.monotonic()

    async def close(self) -> None:
        """Close all connections."""
        await self.names.close()
        for host in self.hosts.values():
            if host.session:
                await host.session.close()

    def _session(self) -> aiohttp.ClientSession:
        settings = self.settings
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=1,
                resolver=self.names,
                use_dns_cache=False,
                ssl=self._trust,
                happy_eyeballs_delay=None,  # it would try two addresses of the host at once
                keepalive_timeout=_KEPT_OPEN,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=self._headers,
            auto_decompress=False,  # it would unpack a bomb
            timeout=aiohttp.ClientTimeout(
                total=settings.total_timeout, sock_connect=settings.connect_timeout, sock_read=settings.read_timeout
            ),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
