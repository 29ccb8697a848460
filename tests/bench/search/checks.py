"""Sees that the slow phone is as slow as is said, in the page and in its workers."""

from playwright.sync_api import Browser
from tests.bench.search.chromium import Field
from tests.bench.search.server import Served

WANTED = 4
SPIN = """
const spin = () => {
  const start = performance.now()
  for (let i = 0, x = 0; i < 3e7; i++) x = (x * 31 + i) | 0
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
    for _ in range(3):
        (slow, _) = spins(browser, served, asked)
        asked = max(1.5, 1 + (asked - 1) * (WANTED - 1) / (slow / plain - 1))
    return asked


def spins(browser: Browser, served: Served, rate: float) -> tuple[float, float]:
    """Give how long the same sum takes in the page and in a worker, the shortest of three."""
    with Field(browser, served, rate) as field:
        field.visit("minisearch")
        page = min(field.page.evaluate(IN_PAGE) for _ in range(4))
        worker = min(field.page.evaluate(IN_WORKER, WORKER) for _ in range(4))
    return page, worker


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
