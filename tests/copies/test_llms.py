"""llms.txt: the form of https://llmstxt.org."""

import re

from helpsite.copies.addresses import Copies, copy_of
from helpsite.copies.llms import Listed, llms

PAGES = [
    Listed("Autres pages", "Seule", "https://exemple.fr/seule/index.md"),
    Listed("Optional", "Écrire", "https://exemple.fr/r/index.md", "Pour\nécrire."),
    Listed("Causes", "Boîte [pleine]", "https://exemple.fr/b/index.md", "Elle attend !"),
    Listed("Causes", "Spam", "https://exemple.fr/s/index.md"),
]


def test_title_quote_notes_then_sections_and_what_can_be_left_out_last() -> None:
    lines = llms("Bien reçu", "Une aide.", ["Une note."], PAGES).split("\n")
    assert lines[:3] == ["# Bien reçu", "", "> Une aide."]
    assert "Une note." in lines[3:8]
    assert [line for line in lines if line.startswith("#")] == [
        "# Bien reçu", "## Causes", "## Autres pages", "## Optional",
    ]  # fmt: skip
    assert "- [Boîte \\[pleine\\]](https://exemple.fr/b/index.md): Elle attend\u202f!" in lines
    assert "- [Spam](https://exemple.fr/s/index.md)" in lines
    assert "- [Écrire](https://exemple.fr/r/index.md): Pour écrire." in lines


def test_without_a_description_there_is_no_quote() -> None:
    assert not re.search("^>", llms("Nom", "", [], PAGES), re.MULTILINE)


def test_a_copy_stands_beside_its_page() -> None:
    assert copy_of("causes/a/index.html") == "causes/a/index.md"
    assert copy_of("causes/v1.2.html") == "causes/v1.2.md"


def test_where_links_of_a_copy_lead() -> None:
    copies = Copies.of("https://exemple.fr/docs/", [("causes/a/", "causes/a/index.html"), ("./", "index.html")])
    said = {
        "../a/": "https://exemple.fr/docs/causes/a/index.md",
        "../a/#x": "https://exemple.fr/docs/causes/a/index.md",
        "../../": "https://exemple.fr/docs/index.md",
        "../../plan.pdf": "https://exemple.fr/docs/plan.pdf",
        "../../vieux/#x": "https://exemple.fr/docs/vieux/#x",
        "https://exemple.org/?a=b#c": "https://exemple.org/?a=b#c",
        "mailto:nom@exemple.fr": "mailto:nom@exemple.fr",
        "#ici": None,
        "./": None,
    }
    assert {href: copies.address(href, "causes/b/") for href in said} == said
