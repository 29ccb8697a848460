"""What holds on every page."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext
from tests.browser.crawl import AXE_SCRIPT, Visit, violations

INLINE_SCRIPT = re.compile(r"<script(?![^>]*\b(?:src=|type=\"application/(?:ld\+)?json\"))[^>]*>")
THIRD_PARTY_RESOURCE = re.compile(
    r"<(?:link|script|img|source|iframe)\b[^>]*\b(?:href|src|srcset)=\"(?:https?:)?//[^\"]*"
)


def test_axe_finds_nothing(visits: list[Visit]):
    assert [line for visit in visits for line in visit.violations] == []


def test_nothing_is_asked_of_a_third_party(visits: list[Visit], origin: str):
    foreign = [url for visit in visits for url in visit.requests if not url.startswith((origin, "data:", "blob:"))]
    assert foreign == []


def test_the_console_stays_silent(visits: list[Visit]):
    assert {visit.path: visit.console for visit in visits if visit.console} == {}


def test_no_page_scrolls_sideways(visits: list[Visit]):
    assert {visit.path: visit.overflow for visit in visits if visit.overflow > 0} == {}


def test_no_page_holds_inline_script(site: Path):
    assert [page.name for page in site.rglob("*.html") if INLINE_SCRIPT.search(page.read_text("utf-8"))] == []


@pytest.mark.parametrize("attribute", ["aria-labelledby", "aria-controls", "aria-describedby", "for", "popovertarget"])
def test_references_lead_to_an_element(site: Path, attribute: str):
    dangling = []
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        ids = set(re.findall(r'\sid="([^"]+)"', html))
        named = {name for value in re.findall(rf'\s{attribute}="([^"]+)"', html) for name in value.split()}
        dangling += [f"{page.relative_to(site)}: {name}" for name in named - ids]
    assert dangling == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/essai/blocs/"])
def test_axe_finds_nothing_with_everything_open(context: "type[BrowserContext]", path: str, scheme: str):
    page = context(color_scheme=scheme, viewport={"width": 320, "height": 640}).new_page()
    page.goto(path)
    page.evaluate(AXE_SCRIPT)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    assert violations(page) == []
    page.get_by_role("button", name="Menu").click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Rechercher").first.click()
    assert violations(page) == []
