"""One address → its answer: by HEAD or GET, again after a while, from the cache, or as its host has answered before."""

import asyncio
import random
import socket
import time
from dataclasses import replace

from yarl import URL

from helpsite.external.answer import Answer, Outcome
from helpsite.external.cache import Cache
from helpsite.external.failures import FAILURES, failure
from helpsite.external.hosts import Host, Hosts
from helpsite.external.reading import read

_ENOUGH = 3  # pages of a host that say nothing, one after the other: the rest of them will not either
_REFUSES_HEAD = frozenset({405, 501})


class Asker:
    """Asks each address once a run, however often it is wanted."""

    def __init__(self, hosts: Hosts, cache: Cache) -> None:
        """Ask through ``hosts``; keep what they answer in ``cache``."""
        self.hosts = hosts
        self.settings = hosts.settings
        self.cache = cache

    async def ask(self, url: str, anchors: frozenset[str]) -> Answer:
        """Give the answer of ``url`` itself, a redirect as it is; of a page it tells of each of these ``anchors``."""
        host, origin = _host_and_origin(url)
        if not host:
            return Answer(Outcome.UNUSABLE, "it redirects to what is no page", time=time.time())
        async with self.hosts.turn(host) as known:
            if answer := self.cache.fresh(url, anchors):
                return answer
            if origin in known.answers_for_all:
                return self._keep(url, known, origin, replace(known.answers_for_all[origin], time=time.time()))
            return self._keep(url, known, origin, await self._insist(known, url, anchors))

    def _keep(self, url: str, host: Host, origin: str, answer: Answer) -> Answer:
        host.silences = host.silences + 1 if answer.outcome is Outcome.SILENT else 0
        wants_peace = (answer.retry_after or 0) > self.settings.longest_wait
        if answer.is_of_the_host or wants_peace or host.silences == _ENOUGH:
            host.answers_for_all[origin] = answer
        if answer.outcome is not Outcome.OFFLINE:
            self.cache.keep(url, answer)
        return answer

    async def _insist(self, host: Host, url: str, anchors: frozenset[str]) -> Answer:
        answer = await self._head_or_get(host, url, anchors)
        for retry in range(self.settings.retries):
            wait = self._wait(answer, retry)
            if wait is None:
                break
            await asyncio.sleep(wait)
            answer = await self._head_or_get(host, url, anchors)
        return answer

    def _wait(self, answer: Answer, retry: int) -> float | None:
        """Give the seconds until the next request: as the host asks, else twice as many each time, with jitter."""
        if not answer.is_passing:
            return None
        if answer.retry_after is not None:
            return answer.retry_after if answer.retry_after <= self.settings.longest_wait else None
        jitter = random.uniform(0.5, 1.5)
        return jitter * min(self.settings.longest_wait, self.settings.backoff * 2.0**retry)

    async def _head_or_get(self, host: Host, url: str, anchors: frozenset[str]) -> Answer:
        if not anchors and not host.refuses_head:
            answer = await self._request(host, "HEAD", url, anchors)
            host.refuses_head = answer.status in _REFUSES_HEAD
            if answer.is_good or answer.is_of_the_host:
                return answer
        return await self._request(host, "GET", url, anchors)

    async def _request(self, host: Host, method: str, url: str, anchors: frozenset[str]) -> Answer:
        where = URL(url)
        kept = self.cache.confirmable(url, anchors)
        try:
            await self._look_up(where)
            async with (
                self.hosts.connected(host, str(where.origin())) as session,
                session.request(method, where, allow_redirects=False, headers=_conditions(kept)) as response,
            ):
                return await read(response, anchors, self.settings.max_kilobytes * 1024, kept)
        except FAILURES as error:
            return failure(error, time.time())

    async def _look_up(self, where: URL) -> None:
        try:
            async with asyncio.timeout(self.settings.connect_timeout):
                await self.hosts.names.check(where.host or "", where.port or 0)
        except TimeoutError as error:
            raise socket.gaierror(socket.EAI_AGAIN, "no answer") from error


def _conditions(kept: Answer | None) -> dict[str, str]:
    """RFC 9110, 13.1: the page is sent only if it has changed."""
    named = {"If-None-Match": kept.etag, "If-Modified-Since": kept.modified} if kept else {}
    return {name: value for name, value in named.items() if value}


def _host_and_origin(url: str) -> tuple[str, str]:
    try:
        parsed = URL(url)
        return (parsed.host or "", str(parsed.origin())) if parsed.scheme in ("http", "https") else ("", "")
    except ValueError:
        return "", ""
