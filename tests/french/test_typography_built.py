"""Typography of the built pages: the build has set what it can, and writers have left nothing that it cannot."""

import re
from pathlib import Path

import pytest
from tests.french.paragraphs import Paragraph

from helpsite.typography.html import typeset_html

BAD = {
    "a straight apostrophe": r"[^\W\d_]'\w",
    "a breaking space before a tall sign": r" [?!;](?!\w)",
    "no space before a tall sign": r"[^\s?!.…«(;&:-][?!;](?!\w)",
    "a breaking space before a colon": r" :(?!\S)",
    "no space before a colon": r"\w:(?!\S)",
    "a breaking space, or none, inside guillemets": r"«(?![\u202f\u00a0])|(?<![\u202f\u00a0])»",
    "a breaking space between a number and its unit": r"\d (?:%|€|[kMG]o\b|h\b|min\b)",
}


@pytest.mark.parametrize("fault", BAD)
def test_typography_is_french(read: list[Paragraph], fault: str) -> None:
    bad = re.compile(f".{{0,30}}(?:{BAD[fault]}).{{0,20}}")
    found = [f"{each.page}: {place[0]}" for each in read for place in bad.finditer(each.text)]
    assert not found, "\n".join([fault, *found])


def test_nothing_on_any_page_is_left_to_set(project_site: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in project_site.rglob("*.html")}
    assert [path for path, html in pages.items() if typeset_html(html) != html] == []


@pytest.mark.parametrize("fault", BAD)
def test_the_fault_would_be_found(fault: str) -> None:
    text = "l'avis ? Quoi? Ceci : cela: non; oui ; « non » 5 Mo"
    assert re.search(BAD[fault], text)
