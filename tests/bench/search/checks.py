"""Sees that the slow phone is as slow as is said, in the page and in its workers."""

from statistics import median
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Request
from tests.bench.search.chromium import Field
from tests.bench.search.measure import PEERS
from tests.bench.search.server import Served

WANTED = 4
SPIN = """
const spin = () => {
  const start = performance.now()
  for (let i = 0, x = 0; i < 1e7; i++) x = (x * 31 + i) | 0
  return performance.now() - start
}"""
WORKER = f"{SPIN}; const told = spin(); postMessage(told)"
IN_PAGE = f"() => {{ {SPIN}; return spin() }}"
IN_WORKER = """code => new Promise(resolve => {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))
  worker.onmessage = ({ data }) => resolve(data)
})"""
FETCH = """async path => {
  const start = performance.now()
  await (await fetch(path)).arrayBuffer()
  return performance.now() - start
}"""


def rate(browser: Browser, served: Served) -> float:
    """Give the rate that makes the page as slow as is wanted: stopping and starting takes time too."""
    (plain, _), asked = spins(browser, served, 1), float(WANTED)
    for _ in range(2):
        slow, _ = spins(browser, served, asked)
        asked = min(WANTED, max(WANTED - 1, asked * WANTED * plain / slow))  # a busy machine says anything
    return asked


def spins(browser: Browser, served: Served, rate: float) -> tuple[float, float]:
    """Give how long the same sum takes in the page and in a worker, medians."""
    with Field(browser, served, rate) as field:
        field.visit("minisearch")
        page = median(field.page.evaluate(IN_PAGE) for _ in range(12))
        worker = median(field.page.evaluate(IN_WORKER, WORKER) for _ in range(12))
    return page, worker


def agreed(browser: Browser, served: Served) -> str:
    """Tell whether the browser counts the bytes as the server does; of the scripts of workers it says nothing."""
    counted = 0
    for peer in PEERS:
        with Field(browser, served) as field:
            finished: list[Request] = []
            field.page.on("requestfinished", lambda request, told=finished: told.append(request))
            field.visit(peer)
            field.type("boîte pleine")
            told = [(urlsplit(request.url).path, request.sizes()) for request in finished]
            whole = {path: size["responseBodySize"] + size["responseHeadersSize"] for path, size in told
                     if size["responseBodySize"] > 0}  # fmt: skip
            served_too = {path: size for path, size in served.asked if path in whole}
            assert whole == served_too, whole.items() ^ served_too.items()
            counted += len(whole)
    return f"bytes: the browser says the same of {counted} answers as the server"


def told(browser: Browser, served: Served, rate: float) -> str:
    """Tell what a slow phone is here."""
    plain, slow = spins(browser, served, 1), spins(browser, served, rate)
    path = "/pagefind-alone/wasm.fr.pagefind"
    with Field(browser, served, rate) as field:
        field.visit("minisearch")
        took = field.page.evaluate(FETCH, path)
        size = next(size for asked, size in served.asked if asked == path)
    return (
        f"slow phone: the page {slow[0] / plain[0]:.1f} times slower, a worker {slow[1] / plain[1]:.1f} times; "
        f"{size / 1000:.0f} kB fetched in {took:.0f} ms ({size / 200 + 150:.0f} expected)"
    )
