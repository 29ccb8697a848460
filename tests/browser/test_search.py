"""The search: opened from fields or by Ctrl+K, walked with the keyboard, its words told, narrowed, kept."""

import re

import pytest
from playwright.sync_api import Page, expect
from tests.browser.crawl import AXE_SCRIPT
from tests.browser.search import OURS, PHONE, Contexts, field, found, in_both_schemes, part, results, search

CHIPS = """async () => {
  const { filters } = await import("/pagefind/pagefind.js")
  const known = await filters()
  const boxes = [...document.querySelectorAll(".hs-chip input")]
  return boxes.filter(({ name, value }) => !known[name]?.[value]).map(({ name, value }) => `${name}: ${value}`)
}"""


@pytest.mark.parametrize("width", [1280, 320])
def test_from_the_header_to_a_page(context: Contexts, width: int):
    page = context(viewport={"width": width, "height": 800}).new_page()
    page.goto("/")
    page.get_by_role("banner").get_by_role("searchbox" if width > 600 else "button", name="Recherche").click()
    expect(field(page)).to_be_focused()
    page.keyboard.type("desabonement")
    result = page.get_by_role("dialog").get_by_role("link", name=re.compile("désabonn", re.I)).first
    expect(result).to_be_visible()
    assert page.locator(".hs-result__page").first.locator("p").first.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    result.click()
    expect(page).to_have_url(re.compile("/causes/desabonnement/"))
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_keyboard_alone(page: Page):
    page.goto("/causes/")
    before = page.get_by_role("main").get_by_role("link").nth(3)
    before.focus()
    page.keyboard.press("Control+k")
    page.keyboard.type("boite pleine")
    expect(results(page).first).to_be_visible()
    links = page.locator(".hs-search__results a")
    for key, place in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("Tab", 1), ("Shift+Tab", 0)]:
        page.keyboard.press(key)
        expect(links.nth(place)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(before).to_be_focused()


def test_enter_goes_to_the_first_result_and_escape_keeps_the_words(page: Page):
    search(page, "spam")
    page.keyboard.press("Enter")
    expect(results(page).first).to_be_focused()
    field(page).focus()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(field(page)).to_have_value("spam")


def test_what_is_typed_into_the_header_goes_on_in_the_dialog(page: Page):
    page.goto("/causes/")
    header = page.get_by_role("banner").get_by_role("searchbox")
    header.focus()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.type("spam")
    expect(field(page)).to_have_value("spam")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(header).to_be_focused()
    expect(header).to_have_value("")


def test_the_count_is_announced_once_the_typing_rests(page: Page):
    dialog = search(page, "spam")
    expect(dialog.get_by_role("status")).to_have_text(re.compile(r"^\d+ pages trouvées\."))


def test_a_correction_is_told_and_undone(page: Page):
    search(page, "indesirble")
    expect(part(page, "corrected")).to_have_text(re.compile("^Résultats pour indésirable"))
    expect(part(page, "literal")).to_have_text("Chercher plutôt «\u202findesirble\u202f»")
    part(page, "literal").click()
    expect(part(page, "corrected")).to_be_hidden()
    expect(part(page, "none")).to_contain_text("indesirble")
    part(page, "correct").click()
    expect(part(page, "corrected")).to_be_visible()


def test_a_synonym_is_told_and_undone(page: Page):
    search(page, "polluriel")
    expect(part(page, "replaced")).to_have_text(re.compile("Ce site dit .+ pour «\u202fpolluriel\u202f»"))
    part(page, "literal").click()
    expect(part(page, "none")).to_contain_text("polluriel")


def test_chips_narrow_what_is_found_and_each_has_pages(page: Page):
    dialog = search(page, "bloqué")
    expect(results(page).first).to_be_visible()
    before = part(page, "count").inner_text()
    part(page, "filters").locator("summary").click()
    dialog.get_by_role("group", name="Genre de page").get_by_role("checkbox", name="Statut").check()
    expect(part(page, "chosen")).to_have_text(re.compile("1 choisi$"))
    expect(part(page, "count")).not_to_have_text(before)
    assert {path.inner_text() for path in page.locator(".hs-result__path").all()} <= {"Statut", "Statuts"}
    assert page.evaluate(CHIPS) == []


def test_the_last_words_stay_for_the_next_page_until_they_are_taken_away(page: Page):
    search(page, "quota")
    expect(results(page).first).to_be_visible()
    search(page, "", "/causes/")
    expect(field(page)).to_have_value("quota")
    expect(results(page).first).to_be_visible()
    found(page, "une adresse bloquée " * 12)
    assert page.evaluate("sessionStorage.length") == 0  # a message that was pasted
    field(page).fill("")
    expect(part(page, "results")).to_be_empty()
    assert page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_nothing_is_fetched_before_the_reader_goes_to_a_field(page: Page, origin: str):
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url.removeprefix(origin)))
    page.goto("/causes/", wait_until="networkidle")
    assert [url for url in asked if url.startswith(OURS)] == []
    with page.expect_request("**/pagefind/words.json"):
        page.get_by_role("banner").get_by_role("searchbox").hover()
    page.keyboard.press("Control+k")
    page.keyboard.type("spam")
    expect(results(page).first).to_be_visible()
    assert [url for url in asked if not url.startswith("/")] == []


def test_axe_finds_nothing_in_the_open_search(context: Contexts):
    page = context(viewport=PHONE).new_page()
    dialog = search(page, "indesirble")
    expect(results(page).first).to_be_visible()
    page.evaluate(AXE_SCRIPT)
    assert in_both_schemes(page) == []
    part(page, "filters").locator("summary").click()
    dialog.get_by_role("checkbox", name="Cause").check()
    field(page).fill("zzzzqqqq")
    expect(part(page, "none")).to_be_visible()
    assert in_both_schemes(page) == []
