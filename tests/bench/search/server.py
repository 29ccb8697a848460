"""Serves a folder as a host of static sites does: texts as brotli; it writes down the bytes of every answer."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".html": "text/html"}


@dataclass
class Served:
    """What is served: the first folder that has a file gives it; the texts' brotli; what was asked for."""

    folders: Sequence[Path]
    brotli: Mapping[Path, Path]
    asked: list[tuple[str, int]] = field(default_factory=list)
    origin: str = ""

    def file(self, path: str) -> Path:
        """Give the file for a path, or for one of a folder its page."""
        name = path.lstrip("/") + "index.html" * path.endswith("/")
        return next((folder / name for folder in self.folders if (folder / name).is_file()), self.folders[0] / name)


class Handler(BaseHTTPRequestHandler):
    """One connection; it says nothing."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, served: Served, *connection: object) -> None:
        self.served = served
        super().__init__(*connection)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def handle(self) -> None:
        with suppress(ConnectionError):  # a page was closed before it had all
            super().handle()

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self.served.file(path)
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        small = self.served.brotli.get(file)
        body = (small or file).read_bytes()
        kind = TYPES.get(file.suffix) or guess_type(file.name)[0] or "application/octet-stream"
        lines = [f"Content-Type: {kind}", f"Content-Length: {len(body)}", "Cache-Control: max-age=600"]
        lines += ["Content-Encoding: br"] if small else []
        head = "\r\n".join(["HTTP/1.1 200 OK", *lines, "\r\n"]).encode()
        self.served.asked.append((path, len(head) + len(body)))
        self.wfile.write(head + body)


@contextmanager
def serving(served: Served) -> Iterator[Served]:
    """Serve on a free port of this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, served)) as server:
        served.origin = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield served
        server.shutdown()
