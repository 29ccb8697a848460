"""The parts that hosts play: the good, the slow, the broken and the hostile."""

import gzip
from collections.abc import Mapping
from urllib.parse import unquote

from tests.external.playing import PAGE, always, by_method, in_turn, raw, reset, response, then_nothing
from tests.external.stage import Part, Request


async def status(request: Request) -> None:
    """``/status/404`` → 404."""
    code = int(request.path.split("/")[2])
    await always(code, b"" if code == 204 else PAGE)(request)


async def redirect(request: Request) -> None:
    """``/to/301/ok#x`` → 301 to ``/ok#x``; a whole address may follow too."""
    _, _, code, target = request.path.split("/", 3)
    await always(int(code), b"", Location=unquote(target) if "//" in target else f"/{target}")(request)


async def chain(request: Request) -> None:
    """``/chain/3`` → ``/chain/2`` → ``/chain/1`` → ``/ok``."""
    left = int(request.path.split("/")[2]) - 1
    await always(302, b"", Location=f"/chain/{left}" if left else "/ok")(request)


async def endless(request: Request) -> None:
    """Begin with a page and never end."""
    await request.send(response(200, PAGE, Content_Length=""))
    while True:
        await request.send(b"<p>encore</p>" * 5_000)


async def tagged(request: Request) -> None:
    """Say that nothing has changed to whoever has the page already."""
    is_known = request.headers.get("if-none-match") == '"v1"'
    await (always(304, b"", ETag='"v1"') if is_known else always(ETag='"v1"'))(request)


async def dated(request: Request) -> None:
    """Likewise, by date."""
    date = "Wed, 21 Oct 2015 07:28:00 GMT"
    is_known = request.headers.get("if-modified-since") == date
    await (always(304, b"") if is_known else always(Last_Modified=date))(request)


BOMB = gzip.compress(b"<p>" + b" " * 20_000_000, 1)
LATE = PAGE + b"<p>avant</p>" * 30_000 + b"<a id=late>"
CHUNKED: Mapping[str, str] = {"Transfer_Encoding": "chunked", "Content_Length": ""}

PARTS: dict[str, Part] = {
    "ok": always(),
    "late": always(200, LATE),
    "packed": always(200, gzip.compress(LATE), Content_Encoding="gzip"),
    "pdf": always(200, b"%PDF-1.7", Content_Type="application/pdf"),
    "brotli": always(200, b"\x8b\x02\x80", Content_Encoding="br"),
    "latin": always(200, PAGE.decode().encode("latin-1"), Content_Type="text/html; charset=ISO-8859-1"),
    "wide": always(200, PAGE.decode().encode("utf-16"), Content_Type="text/html"),
    "odd-charset": always(200, PAGE, Content_Type="text/html; charset=klingon"),
    "meta-charset": always(200, b"<meta charset=latin1>" + PAGE.decode().encode("latin-1"), Content_Type="text/html"),
    "status": status,
    "to": redirect,
    "chain": chain,
    "circle": always(302, b"", Location="/circle"),
    "ring": in_turn(always(302, b"", Location="/gnir")),
    "gnir": always(302, b"", Location="/ring"),
    "cookie-circle": always(302, b"", Location="/cookie-circle", Set_Cookie="a=b"),
    "to-nowhere": always(302, b""),
    "to-app": always(302, b"", Location="intent://open"),
    "no-head": by_method(HEAD=always(405), GET=always()),
    "head-lies": by_method(HEAD=always(404), GET=always()),
    "head-hangs": by_method(HEAD=then_nothing(b""), GET=always()),
    "head-with-body": by_method(HEAD=lambda request: request.send(response(200, PAGE)), GET=always()),
    "busy": in_turn(always(429, b"", Retry_After="0"), always(503, b"", Retry_After="0"), always()),
    "weary": always(429, b"", Retry_After="86400"),
    "silent": then_nothing(b""),
    "half-headers": then_nothing(b"HTTP/1.1 200 OK\r\nContent-Type: te"),
    "slow-body": then_nothing(response(200, PAGE, Content_Length="100000")),
    "hang-up": raw(b""),
    "reset": reset(b""),
    "reset-body": reset(response(200, PAGE, Content_Length="100000")),
    "short": raw(response(200, PAGE, Content_Length="100000")),
    "endless": by_method(HEAD=always(), GET=endless),
    "bomb": always(200, BOMB, Content_Encoding="gzip"),
    "broken-gzip": always(200, gzip.compress(PAGE)[:-12], Content_Encoding="gzip"),
    "bad-chunks": raw(response(200, b"zz\r\nno", **CHUNKED)),
    "bad-late-chunks": raw(response(200, b"%x\r\n%b\r\nzz" % (len(LATE), LATE), **CHUNKED)),
    "not-http": raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "big-headers": always(200, PAGE, X_Long="a" * 200_000),
    "tagged": tagged,
    "dated": dated,
}
