"""What readers do: find their way, open a question, with a mouse, a keyboard, without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

Contexts = Callable[..., BrowserContext]
WIDTHS = pytest.mark.parametrize("width", [1280, 320])
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
QUESTION = "/causes/courrier-indesirable/"


def sized(context: Contexts, width: int, **options: object) -> Page:
    return context(viewport={"width": width, "height": 800}, **options).new_page()


@WIDTHS
@SCRIPTS
def test_from_home_to_a_cause_to_the_guide_for_it(context: Contexts, width: int, scripts: bool):
    page = sized(context, width, java_script_enabled=scripts)
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name=re.compile("pour mes collègues")).click()
    expect(page).to_have_url(re.compile("/causes/filtre-de-l-organisation/$"))
    page.get_by_role("main").locator("a[href$='dsi/']").first.click()
    expect(page).to_have_url(re.compile("/dsi/$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@WIDTHS
@SCRIPTS
def test_a_question_opens_by_its_link(context: Contexts, width: int, scripts: bool):
    page = sized(context, width, java_script_enabled=scripts)
    page.goto(QUESTION)
    link = page.locator(".hs-copy-link").first.get_attribute("href")
    page.goto("about:blank")
    page.goto(f"{QUESTION}{link}")
    question = page.locator(".hs-collapsible", has=page.locator(link))
    expect(question).to_have_attribute("open", "")
    expect(question.locator("summary")).to_be_in_viewport(ratio=1)
    header = page.locator(".hs-header").bounding_box()
    assert question.locator("summary").bounding_box()["y"] >= header["y"] + header["height"]


def test_the_link_of_a_question_is_copied_and_said(context: Contexts):
    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(QUESTION)
    page.locator(".hs-collapsible summary").first.click()
    link = page.locator(".hs-copy-link").first
    link.click()
    expect(page.locator("#hs-status")).to_have_text("Lien copié")
    assert page.evaluate("navigator.clipboard.readText()") == link.evaluate("link => link.href")


def test_no_single_key_is_a_shortcut(page: Page):
    page.goto("/causes/")
    for key in "fs/pn,.":
        page.keyboard.press(key)
    expect(page).to_have_url(re.compile("/causes/$"))
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_first_tab_stop_skips_to_the_content(page: Page):
    page.goto(QUESTION)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_text(re.compile("Aller au contenu"))
    target = skip.get_attribute("href")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "target => document.querySelector(target).compareDocumentPosition(document.activeElement)"
        " & Node.DOCUMENT_POSITION_FOLLOWING",
        target,
    )
