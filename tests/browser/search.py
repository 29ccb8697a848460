"""The search as readers use it: opened, typed into, its parts."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Locator, Page, expect
from tests.browser.crawl import ALL, COLOURS_ALONE, DRAWN, violations

Contexts = Callable[..., BrowserContext]
PHONE = {"width": 320, "height": 640}
PAGE = "/causes/courrier-indesirable/"
OURS = ("/assets/js/search-view.js", "/assets/js/search/", "/pagefind/")  # what is fetched only where somebody searches


def search(page: Page, words: str, path: str = PAGE) -> Locator:
    """Open the search on a page and type; give the dialog."""
    page.goto(path)
    page.keyboard.press("Control+k")
    page.keyboard.type(words)
    return page.get_by_role("dialog", name="Rechercher dans l’aide")


def results(page: Page) -> Locator:
    """Give the links to pages, without those to their sections."""
    return page.locator(".hs-result__page a")


def field(page: Page) -> Locator:
    """Give the field that one types into."""
    return page.get_by_label("Mots ou code d’erreur")


def part(page: Page, name: str) -> Locator:
    """Give what scripts fill."""
    return page.locator(f"[data-hs={name}]")


def found(page: Page, words: str) -> None:
    """Type other words, and wait for what they find."""
    field(page).fill(words)
    expect(results(page).first).to_be_visible()


def in_both_schemes(page: Page) -> list[str]:
    """Give what axe finds: all of it in the light scheme, the colours in the dark one."""
    lines: list[str] = []
    for scheme, options in (("light", ALL), ("dark", COLOURS_ALONE)):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.evaluate(DRAWN)
        lines += violations(page, options)
    return lines
