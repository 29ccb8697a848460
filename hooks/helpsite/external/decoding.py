"""The body of a page, as it comes over the network → its text, in pieces, never more of it than is allowed."""

import codecs
import re
import zlib
from collections.abc import AsyncIterator, Iterator

from aiohttp import ClientResponse

_PIECE = 16_384  # bytes that are unpacked at once
_CODED = {"": 0, "identity": 0, "gzip": 31, "x-gzip": 31, "deflate": 47}  # zlib's wbits
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_KNOWN = re.compile(r"utf-?(?:8|16)|us-ascii|(?:iso-?8859|latin|windows|cp|koi8|gb|big5|euc|shift_jis|mac)[\w-]*", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def can_read(response: ClientResponse) -> bool:
    """Tell whether there is HTML in it, packed in a way that can be undone."""
    is_html = response.content_type in ("text/html", "application/xhtml+xml") or "Content-Type" not in response.headers
    return is_html and _coding(response) in _CODED


async def texts(response: ClientResponse, limit: int) -> AsyncIterator[str]:
    """Give the text of a page in pieces; raise ``EOFError`` where it is longer than ``limit``, or ends too soon."""
    decoder: codecs.IncrementalDecoder | None = None
    async for piece in _unpacked(response):
        decoder = decoder or codecs.getincrementaldecoder(_charset(response, piece))("replace")
        limit -= len(piece)
        yield decoder.decode(piece)
        if limit <= 0:
            raise EOFError("too long")


async def _unpacked(response: ClientResponse) -> AsyncIterator[bytes]:
    window = _CODED[_coding(response)]
    unpacker = zlib.decompressobj(window) if window else None
    async for packed in response.content.iter_any():
        if unpacker is None:
            yield packed
            continue
        for piece in _inflated(unpacker, packed):
            yield piece
    if unpacker and (unpacker.unused_data or not unpacker.eof):
        raise EOFError("cut short")


def _inflated(unpacker: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    while packed and not unpacker.eof:
        yield unpacker.decompress(packed, _PIECE)
        packed = unpacker.unconsumed_tail


def _coding(response: ClientResponse) -> str:
    return response.headers.get("Content-Encoding", "").strip().lower()


def _charset(response: ClientResponse, start: bytes) -> str:
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    found = _CHARSET.search(start[:1024])
    named = response.charset or (found[1].decode("ascii", "replace") if found else "")
    try:
        return codecs.lookup(named).name if _KNOWN.fullmatch(named) else "utf-8"
    except LookupError:
        return "utf-8"
