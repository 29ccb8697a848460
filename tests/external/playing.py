"""The ways of answering that parts are made of."""

import socket
import struct

from tests.external.stage import Part, Request

PAGE = '<!doctype html><title>Là</title><h1 id="there">Là</h1><a name="by-name"></a><p id=ré&#112;onse>'.encode()
HTML = "text/html; charset=utf-8"


def response(status: int, body: bytes = b"", /, **headers: str) -> bytes:
    """Give an answer as it goes over the network; ``Content_Type="…"`` names a header."""
    told = {"Content-Type": HTML, "Content-Length": str(len(body))}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} So", *(f"{name}: {value}" for name, value in told.items() if value)]
    return "\r\n".join([*lines, "", ""]).encode() + body


def always(status: int = 200, body: bytes = PAGE, /, **headers: str) -> Part:
    """Answer so, whoever asks."""

    async def play(request: Request) -> None:
        answer = response(status, body, **headers)
        await request.send(answer.removesuffix(body) if request.method == "HEAD" else answer)

    return play


def raw(data: bytes) -> Part:
    """Send these bytes and close."""

    async def play(request: Request) -> None:
        await request.send(data)
        request.writer.close()

    return play


def then_nothing(data: bytes) -> Part:
    """Send these bytes, and nothing more until the client has enough."""

    async def play(request: Request) -> None:
        await request.send(data)
        await request.until_it_leaves()

    return play


def reset(data: bytes) -> Part:
    """Send these bytes and break the connection."""

    async def play(request: Request) -> None:
        await request.send(data)
        linger = struct.pack("ii", 1, 0)
        request.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        request.writer.transport.abort()

    return play


def by_method(**parts: Part) -> Part:
    """Answer HEAD otherwise than GET."""

    async def play(request: Request) -> None:
        await parts[request.method](request)

    return play


def in_turn(*parts: Part) -> Part:
    """Answer the first request so, the second so; from then on as the last."""

    async def play(request: Request) -> None:
        await parts[min(request.earlier, len(parts) - 1)](request)

    return play
