"""Terms are linked where a text first uses them, and nowhere else."""

import pytest
from markdown import Markdown

from helpsite.terms import TermsExtension

TERMS = {
    "SPF": "m#spf",
    "liste": "m#liste",
    "liste grise": "m#liste-grise",
    "listes grises": "m#liste-grise",
    "l'en-tête": "m#en-tete",
    "boîte pleine": "",
    "boîte": "m#boite",
    "C++": "m#c",
    "(.*": "m#signes",
    "é": "m#e",
}


def linked(text: str) -> str:
    """Give the HTML, each link as ``<text|anchor>``."""
    terms = TermsExtension()
    terms.terms = TERMS
    html = Markdown(extensions=[terms, "tables", "attr_list"]).convert(text)
    return html.replace('<a class="hs-term" href="m#', "<").replace("</a>", ">")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("SPF, puis SPF.", '<p><spf">SPF>, puis SPF.</p>'),
        ("spf, XSPF, SPF1, SPF-x, SPF.fr, a@SPF", "<p>spf, XSPF, SPF1, SPF-x, SPF.fr, a@SPF</p>"),
        ("Liste grise et listes  grises.", '<p><liste-grise">Liste grise> et listes  grises.</p>'),
        ("Une liste\ngrise.", '<p>Une <liste-grise">liste\ngrise>.</p>'),
        ("Dans l’en-tête.", '<p>Dans <en-tete">l’en-tête>.</p>'),
        ("La boîte pleine, la boîte.", '<p>La boîte pleine, la <boite">boîte>.</p>'),
        ("Du C++ (.* é.", '<p>Du <c">C++> <signes">(.*> <e">é>.</p>'),
        ("*SPF* et **une liste** ici", '<p><em><spf">SPF></em> et <strong>une <liste">liste></strong> ici</p>'),
        ("`SPF` et [SPF](x)", '<p><code>SPF</code> et <a href="x">SPF></p>'),
        ("*SPF*{: lang=en }", '<p><em lang="en">SPF</em></p>'),
        ("# SPF", "<h1>SPF</h1>"),
    ],
)
def test_first_use_in_prose_is_linked(text: str, html: str) -> None:
    assert linked(text) == html


def test_heads_of_tables_are_not() -> None:
    html = linked("| SPF |\n|---|\n| liste |\n")
    assert "<th>SPF</th>" in html
    assert '<td><liste">liste></td>' in html
