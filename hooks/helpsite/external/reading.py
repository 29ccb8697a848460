"""An answer as it arrives → what is kept of it."""

import time
import zlib
from collections.abc import Iterable
from dataclasses import replace
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urljoin

import aiohttp

from helpsite.external.anchors import AnchorReader
from helpsite.external.answer import REDIRECTS, Answer, Outcome
from helpsite.external.decoding import can_read, texts

_CUT = (aiohttp.ClientError, TimeoutError, EOFError, zlib.error, OSError)
_PREFIXES = ("", "user-content-")  # GitHub's, whose script takes it away


async def read(
    response: aiohttp.ClientResponse, anchors: frozenset[str], limit: int, known: Answer | None = None
) -> Answer:
    """Read as much of an answer as is needed to tell of ``anchors``; ``known`` is what a 304 confirms."""
    if response.status == 304 and known:
        return replace(known, time=time.time())
    headers = response.headers
    return Answer(
        Outcome.ANSWERED,
        status=response.status,
        location=_location(response),
        anchors=await _look_for(anchors, response, limit) if response.status == 200 and anchors else {},
        sets_cookie="Set-Cookie" in headers,
        etag=headers.get("ETag", ""),
        modified=headers.get("Last-Modified", ""),
        retry_after=seconds(headers.get("Retry-After", ""), time.time()),
        time=time.time(),
    )


def seconds(retry_after: str, now: float) -> float | None:
    """``120`` → 120.0; ``Fri, 31 Dec 1999 23:59:59 GMT`` → seconds from ``now`` (RFC 9110, 10.2.3); else None."""
    value = retry_after.strip()
    if value.isdecimal() and value.isascii():
        return float(value[:12])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _location(response: aiohttp.ClientResponse) -> str:
    location = response.headers.get("Location", "").strip()
    if response.status not in REDIRECTS or not location:
        return ""
    try:
        return urljoin(str(response.url), location)
    except ValueError:
        return location


async def _look_for(anchors: Iterable[str], response: aiohttp.ClientResponse, limit: int) -> dict[str, bool | None]:
    if not can_read(response):
        return dict.fromkeys(anchors)
    reader, missing = AnchorReader(), set(anchors)
    try:
        async for text in texts(response, limit):
            reader.feed(text)
            missing = {anchor for anchor in missing if not reader.found & _ids_of(anchor)}
            if not missing:
                break
    except _CUT:
        return {anchor: None if anchor in missing else True for anchor in anchors}
    return {anchor: anchor not in missing for anchor in anchors}


def _ids_of(anchor: str) -> set[str]:
    return {prefix + name for prefix in _PREFIXES for name in (anchor, unquote(anchor))}
