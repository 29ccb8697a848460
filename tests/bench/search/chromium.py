"""Chromium with one field: opens it for a peer, as on a desk or as on a slow phone, types, and counts bytes."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Request, sync_playwright
from tests.bench.search.server import Served
from tests.bench.search.throttle import slowed
from tests.conftest import FLAGS

NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
FREE = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
PATIENCE = 300_000
OURS = "ours"
SCRIPT = Path(__file__).with_name("page") / "ours.js"
MATERIALS = "assets/javascripts/workers"


@dataclass(frozen=True)
class Typed:
    """What typing a query brought: milliseconds to the first result and to all of them, and the pages."""

    first: float
    all: float
    urls: tuple[str, ...]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium that the other browser tests use."""
    found = os.environ.get("HELPSITE_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


class Field:
    """A page with a field, in a browser of its own as far as the cache goes; ``rate``: how many times slower."""

    def __init__(self, browser: Browser, served: Served, rate: float = 1) -> None:
        self.browser, self.served = browser, served
        self.stack = ExitStack()
        self.requests: list[Request] = []
        self.page: Page = self.stack.enter_context(_new_page(browser))
        self.page.goto(f"{served.origin}/bench/minisearch.js")  # of the same origin, and does nothing
        if rate > 1:
            self._slow_down(rate)

    def __enter__(self) -> "Field":
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def visit(self, peer: str) -> None:
        """Open the page where a peer is; what it asks for from now on is written down."""
        self.served.asked.clear()
        if peer == OURS:
            self.page.goto(f"{self.served.origin}/")
            self.page.add_script_tag(path=SCRIPT)
            return
        worker = next(file.name for folder in self.served.folders for file in folder.glob(f"{MATERIALS}/search.*.js"))
        self.page.goto(f"{self.served.origin}/bench/field.html?peer={peer}&worker=/{MATERIALS}/{worker}")
        self.page.wait_for_selector("[data-ready]", state="attached")

    def approach(self, seconds: float) -> None:
        """Go to the field, and be a while about to type: the pause is what is measured, of a reader who thinks."""
        self.page.evaluate("approach()")
        self.page.wait_for_timeout(1000 * seconds)

    def type(self, query: str) -> Typed:
        """Type a query at once, and wait for its results."""
        found = self.page.evaluate("query => type(query)", query)
        return Typed(found["first"], found["all"], tuple(found["urls"]))

    def without_network(self) -> None:
        """Let answers come at once from now on, so that only the computing is slow."""
        self.session.send("Network.emulateNetworkConditions", FREE)

    def _slow_down(self, rate: float) -> None:
        """Slow the page down with its workers, and the network."""
        self.session = self.page.context.new_cdp_session(self.page)
        self.session.send("Network.enable")
        self.session.send("Network.emulateNetworkConditions", NETWORK)
        processes = self.browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
        self.stack.enter_context(slowed([each["id"] for each in processes if each["type"] == "renderer"], rate))


@contextmanager
def _new_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
