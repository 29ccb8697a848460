"""A real server on this machine, on as many ports as are wanted, that writes down who asks what, and how politely."""

import asyncio
import ssl
import threading
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

_TLS = b"\x16"  # how a handshake begins


@dataclass
class Request:
    """What a client asks; what a part answers with."""

    method: str
    path: str
    headers: dict[str, str]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    earlier: int = 0  # requests for the same path before this one

    @property
    def host(self) -> str:
        return self.headers["host"].partition(":")[0]

    @property
    def part(self) -> str:
        return self.path.split("/")[1].partition("?")[0]

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def until_it_leaves(self) -> None:
        while await self.reader.read(65_536):
            pass


Part = Callable[[Request], Awaitable[None]]


@dataclass
class Stage:
    """Plays the part that the first word of a path names; ``most_open`` counts connections at once, by host."""

    parts: dict[str, Part]
    requests: list[Request] = field(default_factory=list)
    most_open: Counter[str] = field(default_factory=Counter)
    at_work: Counter[str] = field(default_factory=Counter)
    most_at_work: int = 0  # hosts that were waiting for an answer at once
    connections: dict[str, set[asyncio.StreamWriter]] = field(default_factory=lambda: defaultdict(set))
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    arrived: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.port = self.listen()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    def listen(self, context: ssl.SSLContext | None = None) -> int:
        """Open one more port."""
        starting = asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context, limit=1 << 20)
        server = asyncio.run_coroutine_threadsafe(starting, self.loop).result()
        return int(server.sockets[0].getsockname()[1])

    def asked(self, path: str) -> list[str]:
        """Give the methods by which a path was asked for."""
        return [request.method for request in self.requests if request.path == path]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hosts: set[str] = set()
        try:
            while request := await self._read(reader, writer):
                hosts.add(request.host)
                await self._count(request)
                await self._play(request)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            for host in hosts:
                self.connections[host].discard(writer)
            writer.close()

    async def _count(self, request: Request) -> None:
        open_now = self.connections[request.host]
        open_now.add(writer := request.writer)
        for _ in range(100):  # what the client closed before it asked is known to be closed by then
            if open_now == {writer}:
                break
            await asyncio.sleep(0)
        self.most_open[request.host] = max(self.most_open[request.host], len(open_now))

    async def _play(self, request: Request) -> None:
        self.requests.append(request)
        self.at_work[request.host] += 1
        self.most_at_work = max(self.most_at_work, sum(map(bool, self.at_work.values())))
        self.arrived.set()
        try:
            await self.parts[request.part](request)
        finally:
            self.at_work[request.host] -= 1

    async def _read(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request | None:
        start = await reader.read(1)
        if start == _TLS:
            writer.write(b"HTTP/1.1 400 Not encrypted\r\n\r\n")
        if start in (b"", _TLS):
            return None
        head = start + await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        pairs = (line.partition(":") for line in lines if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        return Request(method, path, headers, reader, writer, len(self.asked(path)))

    async def _stop(self) -> None:
        others = asyncio.all_tasks(self.loop) - {asyncio.current_task(self.loop)}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
