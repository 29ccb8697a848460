"""The frame: menu, colour scheme, page for lost addresses, paper, and what is left without scripts."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

Contexts = Callable[..., BrowserContext]
PHONE = {"width": 320, "height": 640}
BLOCKS = "/essai/blocs/"
PAPER = "getComputedStyle(document.body).backgroundColor"


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_the_menu_on_a_phone_is_a_button_and_its_links_are_reached(context: Contexts, scripts: bool):
    page = context(viewport=PHONE, java_script_enabled=scripts).new_page()
    page.goto("/")
    menu, rubrics = page.get_by_role("button", name="Menu"), page.locator("#hs-nav")
    expect(rubrics).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(rubrics).to_be_visible()
    expect(rubrics.get_by_role("button", name="Fermer le menu")).to_be_focused()
    page.keyboard.press("Tab")
    expect(rubrics.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(rubrics).to_be_hidden()
    expect(menu).to_be_focused()


def test_the_closed_menu_is_no_tab_stop(context: Contexts):
    page = context(viewport=PHONE).new_page()
    page.goto("/")
    stops = []
    while len(stops) < 8:
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.closest('#hs-nav') !== null"))
    assert not any(stops)


def test_the_current_page_is_marked_in_the_menu(page: Page):
    page.goto("/causes/courrier-indesirable/")
    current = page.locator("#hs-nav [aria-current=page]")
    expect(current).to_have_count(1)
    assert page.url == current.evaluate("link => link.href")


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_colour_scheme_follows_the_system_until_the_reader_chooses(context: Contexts, system: str):
    page = context(color_scheme=system).new_page()
    page.goto("/")
    switch, before = page.get_by_role("button", name="Thème sombre"), page.evaluate(PAPER)
    expect(switch).to_have_attribute("aria-pressed", "true" if system == "dark" else "false")
    switch.focus()
    page.keyboard.press("Space")
    expect(switch).to_have_attribute("aria-pressed", "false" if system == "dark" else "true")
    assert page.evaluate(PAPER) != before
    page.reload()
    assert page.evaluate(PAPER) != before
    switch.click()
    assert page.evaluate(PAPER) == before
    assert page.evaluate("localStorage.length") == 0


def test_the_dark_scheme_needs_no_script(context: Contexts):
    papers = set()
    for scheme in ("light", "dark"):
        page = context(color_scheme=scheme, java_script_enabled=False).new_page()
        page.goto("/")
        papers.add(page.evaluate(PAPER))
    assert len(papers) == 2


def test_a_lost_address_is_answered_in_french_with_ways_on(page: Page):
    response = page.goto("/causes/nulle-part/plus-loin/")
    assert response and response.status == 404
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_text("Cette page n’existe pas")
    expect(main.get_by_role("button", name="Rechercher")).to_be_visible()
    addresses = [link.get_attribute("href") for link in main.locator(".hs-tree").get_by_role("link").all()]
    assert len(addresses) == len(set(addresses)), "a name that leads to the page of another"
    main.get_by_role("link", name="Revenir à l’accueil").click()
    expect(page).to_have_url(re.compile(r"^http://[^/]+/$"))


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_on_paper_everything_is_unfolded_and_light(context: Contexts, scripts: bool):
    page = context(color_scheme="dark", java_script_enabled=scripts).new_page()
    page.goto(BLOCKS)
    page.emulate_media(media="print")
    for hidden in (".hs-header", "#hs-nav", ".hs-search"):
        expect(page.locator(hidden)).to_be_hidden()
    for answer in page.locator(".hs-collapsible__body > p:first-child").all():
        expect(answer).to_be_visible()
    expect(page.get_by_text(re.compile("^Adresse de cette page"))).to_be_visible()
    assert page.evaluate(PAPER) == "rgb(255, 255, 255)"


def test_every_page_says_that_the_site_is_independent(page: Page):
    page.goto("/")
    footer = page.get_by_role("contentinfo")
    expect(footer).to_contain_text("Un site indépendant")
    expect(footer).to_contain_text("Accessibilité : non conforme")


def test_a_wide_table_shows_its_second_column_on_a_phone_and_that_more_follows(context: Contexts):
    page = context(viewport=PHONE).new_page()
    page.goto("/causes/")
    table = page.locator(".hs-table").first
    edge = table.bounding_box()["x"] + table.bounding_box()["width"]
    link = table.get_by_role("link").first.bounding_box()
    assert link["x"] + link["width"] <= edge
    assert "gradient" in table.evaluate("table => getComputedStyle(table).backgroundImage")


def test_a_whole_card_is_clickable(page: Page):
    page.goto(BLOCKS)
    card = page.locator(".hs-cards > li").first
    target = card.locator("a").first.evaluate("link => link.href")
    card.click(position={"x": 12, "y": card.bounding_box()["height"] - 12})
    expect(page).to_have_url(target)


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_tabs_are_changed_with_the_arrows(context: Contexts, scripts: bool):
    page = context(java_script_enabled=scripts).new_page()
    page.goto(BLOCKS)
    page.get_by_role("radio", name="Gmail").focus()
    expect(page.get_by_text("Pour Outlook.")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Outlook")).to_be_focused()
    expect(page.get_by_text("Pour Outlook.")).to_be_visible()


def test_code_is_copied_by_a_button_named_after_it(context: Contexts):
    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(BLOCKS)
    page.get_by_role("button", name="Copier : exemple.py").click()
    expect(page.locator("#hs-status")).to_have_text("Copié")
    assert page.evaluate("navigator.clipboard.readText()").startswith("def f(x):")
