"""The focus: one sees it, and nothing lies over it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

Contexts = Callable[..., BrowserContext]
PHONE = {"width": 320, "height": 640}
CAUSE = "/causes/filtre-de-l-organisation/"
CLEAR = """() => {
  const focused = document.activeElement
  const header = document.querySelector(".hs-header").offsetHeight
  return focused.closest("main") && focused.getBoundingClientRect().top >= header
}"""


@pytest.mark.parametrize(("start", "keys"), [(".hs-menu", "Tab"), (".hs-footer a", "Shift+Tab")])
def test_the_header_never_lies_over_the_focus(context: Contexts, start: str, keys: str):
    page = context(viewport=PHONE).new_page()
    page.goto(CAUSE)
    page.locator(start).first.focus()
    for _ in range(page.locator("main :is(a, summary):not(.hs-copy-link):visible").count()):
        page.keyboard.press(keys)
        assert page.evaluate(CLEAR), page.evaluate("document.activeElement.outerHTML")


def test_a_question_shows_that_it_has_the_focus(context: Contexts):
    page = context().new_page()
    page.goto(CAUSE)
    page.locator("summary").first.focus()
    page.keyboard.press("Tab")
    expect(page.locator("summary").nth(1)).to_be_focused()
    expect(page.locator("summary").nth(1)).to_have_css("outline-style", "solid")


def test_the_menu_closes_when_the_keyboard_leaves_it(context: Contexts):
    page = context(viewport=PHONE).new_page()
    page.goto(CAUSE)
    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")
    page.locator("#hs-nav a").last.focus()
    expect(page.locator("#hs-nav")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#hs-nav")).to_be_hidden()
    expect(page.locator(".hs-breadcrumb a").first).to_be_focused()


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_a_long_question_is_seen_whole_by_its_link(context: Contexts, scripts: bool):
    page = context(viewport=PHONE, java_script_enabled=scripts).new_page()
    page.goto(CAUSE)
    link = page.locator(".hs-copy-link").last.get_attribute("href")
    page.goto("about:blank")
    page.goto(f"{CAUSE}{link}")
    header = page.locator(".hs-header").bounding_box()
    assert page.locator("main summary").last.bounding_box()["y"] >= header["height"]
