"""The name of a host → its addresses, looked up once a run and checked: what is connected to is what was checked."""

import asyncio
import socket
from collections.abc import Callable, Coroutine

from aiohttp.abc import AbstractResolver, ResolveResult

from helpsite.external.public import is_public

CONTROL = "example.com"  # always exists (RFC 2606): where it does not, there is no network
_NONE = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}

Lookup = Callable[[str], Coroutine[None, None, list[str]]]


class PrivateHostError(Exception):
    """The host is not on the public Internet."""


class NoHostError(Exception):
    """The host does not exist."""


class OfflineError(Exception):
    """Nothing can be looked up: there is no network."""


async def system_lookup(host: str) -> list[str]:
    """Ask the system for the IP addresses of a host, IPv4 first; raise ``socket.gaierror`` where it gives none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in sorted(found, key=lambda entry: entry[0])))


class Names(AbstractResolver):
    """The addresses of all hosts of a run."""

    def __init__(self, allowed: tuple[str, ...], lookup: Lookup = system_lookup) -> None:
        """Let the ``host:port`` that are ``allowed`` be private."""
        self.allowed = allowed
        self.lookup = lookup
        self.found: dict[str, asyncio.Task[list[str]]] = {}

    async def check(self, host: str, port: int) -> None:
        """Raise where the host does not exist, is private, or where that cannot be found out."""
        addresses = await self._addresses(host)
        if f"{host}:{port}" not in self.allowed and not all(map(is_public, addresses)):
            raise PrivateHostError(host)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Give aiohttp the addresses that were checked."""
        await self.check(host, port)
        return [_result(host, port, address) for address in await self._addresses(host)]

    async def close(self) -> None:
        """Give up what is still being looked up."""
        for task in self.found.values():
            task.cancel()

    async def _addresses(self, host: str) -> list[str]:
        try:
            return await self._find(host)
        except socket.gaierror as error:
            await self._see_that_there_is_a_network()
            if error.errno in _NONE:
                raise NoHostError(host) from error
            raise

    async def _see_that_there_is_a_network(self) -> None:
        try:
            await self._find(CONTROL)
        except socket.gaierror as error:
            raise OfflineError(str(error)) from error

    async def _find(self, host: str) -> list[str]:
        if host not in self.found:
            self.found[host] = asyncio.create_task(self.lookup(host))
        try:
            return await asyncio.shield(self.found[host])
        except socket.gaierror:
            if host != CONTROL:
                self.found.pop(host, None)  # it may be found the next time
            raise


def _result(host: str, port: int, address: str) -> ResolveResult:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    flags = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
    return ResolveResult(hostname=host, host=address, port=port, family=family, proto=0, flags=flags)
