"""The overview of all codes, and the script that filters it."""

import re
from pathlib import Path

import markdown
import pytest
from playwright.sync_api import Browser, Page
from tests.codes.made import FULL, PROJECT, data_of, plain

from helpsite.codes.overview import overview
from helpsite.content.catalogue import Catalogue
from helpsite.gitbook.extension import GitBookExtension

SCRIPT = PROJECT / "docs" / "assets" / "js" / "codes-filter.js"
TYPED = (
    ("417", ["OFR_417"], "1 code"),
    ("PLEIN", ["5.2.2", "OFR_417"], "2 codes"),
    ("boite  orange ofr", ["OFR_417"], "1 code"),
    ("l'expéditeur", ["5.2.2", "550 spam | ham"], "2 codes"),
    ("rien de tel", [], "Aucun code ne correspond. Essayez avec moins de signes."),
    ("", ["5.2.2", "5.7.1", "550 spam | ham", "OFR_417"], ""),
)


@pytest.fixture
def html(tmp_path: Path) -> str:
    """Two families as a page shows them."""
    smtp = [plain("5.2.2", "Boîte pleine"), plain("5.7.1", "Refusé", actors="[dsi]"), plain("550 spam | ham")]
    text = overview(Catalogue(data_of(tmp_path, orange=[FULL], smtp=smtp)))
    return markdown.markdown(text, extensions=[GitBookExtension(), "attr_list", "tables"])


@pytest.fixture
def page(browser: Browser, html: str) -> Page:
    page = browser.new_page()
    page.set_content(html)
    page.add_script_tag(content=SCRIPT.read_text("utf-8"), type="module")
    page.wait_for_selector("#hs-codes-field")
    return page


def test_a_row_says_all_of_a_code(html: str) -> None:
    row = html.partition("ofr-417")[2].partition("</tr>")[0].replace("\n", "")
    assert row == (
        '.md"><code>OFR_417</code></a>, <code>OFR006_417</code></td>'
        "<td>Boîte pleine</td><td>Définitif</td><td>La personne qui attend l’e-mail</td>"
    )


def test_each_family_has_its_anchor_and_its_own_table(html: str) -> None:
    assert re.findall(r'<div class="hs-codes">\s*<h2 id="(\w+)"', html) == ["orange", "smtp"]
    assert (html.count("<tr>"), html.count("<table>"), html.count("Adresses en")) == (6, 2, 2)
    assert "spam | ham" in html


def test_without_the_script_readers_are_told_how_to_search(html: str) -> None:
    assert html.startswith('<p class="hs-codes-filter" data-label="Filtrer les codes')
    assert "recherche de votre navigateur" in html


def test_the_filter_shows_what_has_all_words(page: Page) -> None:
    for typed, codes, said in TYPED:
        page.get_by_label("Filtrer les codes").fill(typed)
        shown = page.locator("tbody tr:visible td:first-child a").all_inner_texts()
        assert (typed, sorted(shown)) == (typed, codes)
        assert page.get_by_role("status").inner_text() == said
        assert page.locator("h2:visible").count() == len({code.startswith("OFR") for code in codes})
