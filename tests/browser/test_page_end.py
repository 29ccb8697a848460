"""The end of a page, and what is drawn from data: copying, opinions, going on, on a phone and on paper."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.crawl import AXE_SCRIPT, violations
from tests.browser.site import served
from tests.sites import ROOT, build

Contexts = Callable[..., BrowserContext]
CAUSE = "/causes/courrier-indesirable/"
PHONE = {"width": 320, "height": 640}
SITE = "https://aide.exemple.fr/"
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])


@pytest.fixture(scope="module")
def with_form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the origin of a small site with the project's own styles, and a form for opinions."""
    folder = tmp_path_factory.mktemp("feedback")
    styles = sorted(path.relative_to(ROOT / "docs") for path in (ROOT / "docs/assets/css").glob("*.css"))
    files = {f"docs/{path}": (ROOT / "docs" / path).read_bytes() for path in styles}
    page = {"docs/index.md": b"# Accueil\n\nUn [autre](a.md).\n", "docs/a.md": b"# Autre\n\nUn.\n"}
    css = [path.as_posix() for path in styles if path.name != "dark.css"]
    extra = {"feedback": f"{SITE}avis"}
    with served(build(folder, files | page, site_url=SITE, extra=extra, extra_css=css).site) as origin:
        yield origin


def test_the_address_of_the_page_is_copied_and_said(context: Contexts):
    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{CAUSE}#questions")
    page.get_by_role("button", name="Copier l’adresse de cette page").click()
    expect(page.locator("#hs-status")).to_have_text("Adresse copiée")
    assert page.evaluate("navigator.clipboard.readText()") == page.url.split("#")[0]


def test_a_copy_that_fails_is_said(context: Contexts):
    page = context().new_page()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    page.goto(CAUSE)
    page.get_by_role("button", name="Copier l’adresse de cette page").click()
    expect(page.locator("#hs-status")).to_have_text("L’adresse n’a pas pu être copiée")


def test_without_scripts_there_is_no_button_that_does_nothing(context: Contexts):
    page = context(java_script_enabled=False).new_page()
    page.goto(CAUSE)
    expect(page.get_by_role("button", name="Copier l’adresse")).to_have_count(0)


@SCRIPTS
@pytest.mark.parametrize("answer", ["oui", "non"])
def test_an_opinion_is_sent_to_the_site_with_the_address(context: Contexts, with_form: str, answer: str, scripts: bool):
    page = context(base_url=with_form, java_script_enabled=scripts).new_page()
    page.route(f"{SITE}**", lambda route: route.fulfill(body="Merci"))
    page.goto("/a/")
    with page.expect_request(f"{SITE}avis") as sent:
        page.get_by_role("button", name=answer.capitalize()).click()
    assert sent.value.method == "POST"
    assert parse_qs(sent.value.post_data or "") == {"page": [f"{SITE}a/"], "reponse": [answer]}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_form(context: Contexts, with_form: str, scheme: str):
    page = context(base_url=with_form, color_scheme=scheme, viewport=PHONE).new_page()
    page.goto("/a/")
    page.evaluate(AXE_SCRIPT)
    assert violations(page) == []


@SCRIPTS
def test_the_pages_around_lead_there_and_back(context: Contexts, scripts: bool):
    page = context(java_script_enabled=scripts).new_page()
    page.goto("/statuts/recu/")
    around = page.get_by_role("navigation", name="Pages voisines")
    around.get_by_role("link", name=re.compile("^Page suivante : ")).click()
    expect(page).not_to_have_url(re.compile("/statuts/recu/$"))
    around.get_by_role("link", name=re.compile("^Page précédente : ")).click()
    expect(page).to_have_url(re.compile("/statuts/recu/$"))


def test_help_stands_at_the_same_place_on_every_page(site: Path):
    without = []
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        main = html.rpartition('<footer class="hs-end">')[2].partition("</article>")[0]
        if 'http-equiv="refresh"' not in html and 'id="hs-help"' not in main:
            without.append(path.relative_to(site).as_posix())
    assert without == []


@pytest.mark.parametrize("part", [".hs-around > a", ".hs-help", ".hs-sources > li"])
def test_the_end_of_a_page_fits_a_phone(context: Contexts, part: str):
    page = context(viewport=PHONE).new_page()
    page.goto(CAUSE)
    for box in [element.bounding_box() for element in page.locator(part).all()]:
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]


def test_on_paper_stand_the_sources_and_the_day_but_no_help(page: Page):
    page.goto(CAUSE)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Sources")).to_be_visible()
    expect(page.get_by_text("Page relue le")).to_be_visible()
    for part in (".hs-help", ".hs-around", ".hs-copy"):
        expect(page.locator(part)).to_be_hidden()


@SCRIPTS
def test_a_whole_door_of_the_home_page_leads_to_its_cause(context: Contexts, scripts: bool):
    page = context(java_script_enabled=scripts).new_page()
    page.goto("/")
    door = page.locator(".hs-triage li").first
    target = door.locator("a").first.evaluate("link => link.href") if scripts else None
    box = door.bounding_box()
    assert box
    door.click(position={"x": box["width"] - 6, "y": box["height"] - 6})
    expect(page).to_have_url(target or re.compile("/causes/"))


def test_the_way_of_a_message_is_numbered_in_its_stations(page: Page):
    page.goto("/statuts/")
    stations = page.locator(".hs-way > ol > li")
    drawn = stations.first.evaluate("item => getComputedStyle(item, '::before').content")
    assert stations.count() > 3 and "counter" in drawn


def test_the_trail_ends_with_the_page_itself(page: Page):
    page.goto(CAUSE)
    trail = page.get_by_role("navigation", name="Fil d’Ariane")
    expect(trail.get_by_role("listitem").last.locator("[aria-current=page]")).to_have_text("Courrier indésirable")
    expect(trail.locator("a[aria-current]")).to_have_count(0)
