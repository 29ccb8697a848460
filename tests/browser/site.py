"""The project's site with the pages of ``tests/browser/pages/`` beside its own: built, served, listed."""

import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def build_site(folder: Path) -> Path:
    """Build into ``folder/site`` and give that path."""
    docs, site = folder / "docs", folder / "site"
    shutil.copytree(ROOT / "docs", docs)
    shutil.copytree(ROOT / "tests/browser/pages", docs / "essai")
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(site), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return site


def paths_of(site: Path) -> list[str]:
    """Give the path of every page, as the sitemap has them, and of the page for lost addresses."""
    locations = ElementTree.parse(site / "sitemap.xml").iter(LOC)
    return [*sorted(urlsplit(location.text or "").path for location in locations), "/404.html"]


def is_code(path: str) -> bool:
    """Tell whether a page is that of one code, made from data as all its likes."""
    return path.startswith("/codes/") and path != "/codes/"


class Handler(SimpleHTTPRequestHandler):
    """Serves as a host of static sites does: silent, with the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"
    headers_of_host: Mapping[str, str] = {}

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def end_headers(self) -> None:
        """Add what the host is set to send with everything."""
        for name, value in self.headers_of_host.items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with ``404.html``."""
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve ``site`` on a free port of this machine and give its origin."""
    handler = type("Host", (Handler,), {"headers_of_host": headers or {}})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
