"""The search's own page, with scripts and without, and the page that a result opens: unfolded, its words marked."""

import re

import pytest
from playwright.sync_api import Page, expect
from tests.browser.crawl import AXE_SCRIPT
from tests.browser.search import PHONE, Contexts, field, found, in_both_schemes, part, results, search

MARKED = "[...CSS.highlights.get('hs-words') ?? []].map(range => range.toString().toLowerCase())"
QUESTION = "[href$='/causes/courrier-indesirable/#faut-il-desactiver-mon-antispam']"
WITHOUT = {"java_script_enabled": False}


def test_an_address_says_what_is_searched_and_follows_what_is_typed(page: Page):
    page.goto("/recherche/?q=spam&public=DSI")
    expect(results(page).first).to_be_visible()
    expect(field(page)).to_have_value("spam")
    expect(page.get_by_role("checkbox", name="DSI").first).to_be_checked()
    expect(page.get_by_role("heading", name="Toutes les pages")).to_be_hidden()
    found(page, "boîte pleine")
    expect(page).to_have_url(re.compile(r"\?q=bo%C3%AEte\+pleine&public=DSI$"))
    results(page).first.click()
    expect(page.locator("h1")).not_to_have_text("Rechercher dans l’aide")
    page.go_back()
    expect(field(page)).to_have_value("boîte pleine")
    expect(results(page).first).to_be_visible()
    field(page).fill("")
    expect(page.get_by_role("heading", name="Toutes les pages")).to_be_visible()


def test_the_dialog_leads_to_all_results_without_sending_the_words(page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url + str(request.headers)))
    dialog = search(page, "adresse")
    dialog.get_by_role("link", name=re.compile(r"^Voir les \d+ pages")).click()
    expect(page).to_have_url(re.compile(r"/recherche/\?q=adresse$"))
    expect(results(page)).to_have_count(20)
    page.get_by_role("button", name="Montrer d’autres pages").click()
    expect(results(page)).to_have_count(40)
    results(page).first.click()
    expect(page.locator("h1")).not_to_have_text("Rechercher dans l’aide")
    assert [request for request in asked if "q=adresse" in request] == []


def test_where_the_search_cannot_run_its_page_shows_all_pages(page: Page):
    page.context.route("**/search-view.js", lambda route: route.abort())
    page.goto("/recherche/?q=spam")
    expect(part(page, "network")).to_be_visible()
    expect(page.get_by_role("heading", name="Toutes les pages")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_without_scripts_the_fields_lead_to_all_pages_by_subject(context: Contexts, width: int):
    page = context(viewport={"width": width, "height": 800}, **WITHOUT).new_page()
    page.goto("/causes/")
    page.get_by_role("banner").get_by_role("button", name="Rechercher").click()
    expect(page).to_have_url(re.compile(r"/recherche/\?q=$"))
    expect(page.get_by_text("Sans JavaScript")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("main").get_by_role("link", name="Boîte pleine", exact=True).click()
    expect(page).to_have_url(re.compile("/causes/boite-pleine/$"))


def test_axe_finds_nothing_on_the_page(context: Contexts):
    page = context(viewport=PHONE).new_page()
    page.goto("/recherche/?q=indesirble")
    expect(results(page).first).to_be_visible()
    page.evaluate(AXE_SCRIPT)
    assert in_both_schemes(page) == []
    field(page).fill("")
    expect(page.get_by_role("heading", name="Toutes les pages")).to_be_visible()
    assert in_both_schemes(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"


def test_a_hit_in_a_closed_question_opens_it_and_its_words_are_marked(page: Page):
    search(page, "faut-il désactiver mon antispam", "/")
    page.locator(QUESTION).click()
    expect(page).to_have_url(re.compile("/causes/courrier-indesirable/#"))
    question = page.locator("details", has=page.locator(f"[id='{page.url.partition('#')[2]}']"))
    expect(question).to_have_attribute("open", "")
    expect(question.locator("summary")).to_be_in_viewport()
    clear = page.get_by_role("button", name="Effacer le surlignage")
    expect(clear).to_be_visible()
    marked = page.evaluate(MARKED)
    assert {"désactiver", "antispam"} <= set(marked)
    assert page.evaluate("'hs-marks' in sessionStorage") is False
    clear.click()
    expect(clear).to_be_hidden()
    assert page.evaluate(MARKED) == []
    assert page.evaluate("document.activeElement !== document.body")


def test_words_that_stand_in_a_closed_question_alone_are_shown(page: Page):
    page.goto("/causes/courrier-indesirable/")
    page.evaluate("""() => {
      const text = document.querySelectorAll(".hs-collapsible__body p")[1]
      text.textContent = "Un Ornithorynque passe."
      sessionStorage["hs-marks"] = JSON.stringify({ path: location.pathname, words: ["ornithorynque"] })
      return import("/assets/js/search-marks.js").then(marks => marks.arrive())
    }""")
    expect(page.get_by_text("Un Ornithorynque passe.")).to_be_in_viewport()
    assert page.evaluate(MARKED) == ["ornithorynque"]


def test_a_result_on_the_same_page_is_marked_too(page: Page):
    search(page, "faut-il désactiver mon antispam")
    page.locator(QUESTION).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Effacer le surlignage")).to_be_visible()
    assert part(page, "results").is_hidden()
