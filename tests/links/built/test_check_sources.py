"""Where pages have sources, what a writer wrote is judged and shown as a path between them."""

from pathlib import Path

import pytest
from tests.links.built.a_site import FILES, HERE, Told, built, essay, page, redirect, told

from helpsite.links.model import Link
from helpsite.links.names import Names

SOURCES = {
    "": "index.md",
    "plan.html": "plan.md",
    "aide/faq/": "aide/faq.md",
    "aide/contact/": "aide/contact.md",
    "dsi/": "dsi/index.md",
    HERE: "essai.md",
    "images/carte.png": "images/carte.png",
    "fichiers/modele.pdf": "fichiers/modele.pdf",
}
UNLISTED = page("Produit", "", 1).replace(b"<head>", b'<head><meta name="robots" content="noindex">')  # by a hook
KEPT_OUT = frozenset({"aide/brouillon.md", "prive/index.md"})

# What is written in essai.md, what is built of it, the code, words of the message.
ROWS = (
    ("aide/contcat.md", "aide/contcat.md", "missing-page", "Did you mean 'aide/contact.md'?"),
    ("aide/FAQ.md#x", "aide/FAQ.md#x", "wrong-case", "Write 'aide/faq.md#x'"),
    ("aide/Contact.md", "aide/Contact.md", "wrong-case", "'aide/Contact.md' has other capitals than 'aide/contact.md'"),
    ("dsi/index.html", "dsi/index.html", "built-name", "Write 'dsi/index.md'."),
    ("aide/faq.html", "aide/faq.html", "built-name", "Write 'aide/faq.md'."),
    ("plan.html", "../plan.html", "built-name", "Write 'plan.md'."),
    ("nulle-part/", "nulle-part/", "missing-folder", "'nulle-part/' has no page"),
    ("../README.md", "../README.md", "outside-site", "'../README.md' is outside"),
    ("aide/brouillon.md", "aide/brouillon.md", "not-published", "'aide/brouillon.md' is kept out"),
    ("prive/", "prive/", "not-published", "'prive/' is kept out"),
    ("aide/brouillon.md", "../aide/brouillon/", "not-published", "'aide/brouillon.md' is kept out"),
    ("aide/un mot.md", "aide/un mot.md", "missing-page", "there is no page 'aide/un mot.md'"),
    ("https://exemple.fr/un mot", "https://exemple.fr/un mot", "spaced-address", "has a space"),
    ("fichiers/absent.pdf", "fichiers/absent.pdf", "missing-file", "there is no file 'fichiers/absent.pdf'"),
    ("vieux.md", "vieux.md", "moved-link", "'vieux.md' is an old address. Write 'plan.md'."),
    ("vieux/index.md#x", "vieux/index.md#x", "moved-link", "Write 'plan.md'."),
    ("vieux/", "vieux/", "moved-link", "Write 'plan.md'."),
    ("vieux.html", "vieux.html", "moved-link", "Write 'plan.md'."),
    ("produit/", "produit/", "missing-folder", "Did you mean '../produit/'?"),
    ("/aide/faq/", "/aide/faq/", "absolute-link", "Write 'aide/faq.md', from this page."),
    ("/aide/faq/#ancienne", "/aide/faq/#ancienne", "absolute-link", "Write 'aide/faq.md#ancienne'"),
    ("/aide/faq.md", "/aide/faq.md", "missing-page", "Write 'aide/faq.md', from this page."),
    ("/zzz/", "/zzz/", "missing-folder", "'/zzz/' has no page"),
    ("aide/faq.md#zzz", "../aide/faq/#zzz", "missing-anchor", "'aide/faq.md' has no anchor 'zzz'"),
    ("aide/faq.md#R%C3%A9ponse", "../aide/faq/#R%C3%A9ponse", "anchor-case", "Write '#réponse'"),
    ("essai.md", "./", "self-link", "the page on which it stands"),
    ("aide/r%E9ponse.md", "aide/r%E9ponse.md", "address-encoding", "Write 'aide/r%C3%A9ponse.md'."),
    ("fichiers/model.pdf", "fichiers/model.pdf", "missing-file", "Did you mean 'fichiers/modele.pdf'?"),
    ("https://aide.exemple.fr/dsi/", "https://aide.exemple.fr/dsi/", "own-address", "Write 'dsi/index.md', from this"),
    ("https://aide.exemple.fr/zz/", "https://aide.exemple.fr/zz/", "missing-page", "'https://aide.exemple.fr/zz/'"),
)
HARMLESS = (
    ("aide/faq.md", "../aide/faq/"),
    ("dsi/index.md#dsi", "../dsi/#dsi"),
    ("../aide/faq/", "../aide/faq/"),
    ("images/carte.png", "../images/carte.png"),
)


def told_of(folder: Path, written: str, built_as: str, base: str = "/") -> tuple[list[Told], list[int]]:
    def source(url: str, link: Link) -> str | None:
        return written if link.reference == 0 else None

    text = "Le modèle" if "absent" in written else "Le modèle (PDF, 1,2 Mo)"
    html, places = essay(f'‸<a data-hs-at="0" href="{built_as}">{text}</a>')
    files = {"essai/index.html": html, "vieux/index.html": redirect("../plan.html"), "produit/index.html": UNLISTED}
    site = built(folder, files, base, "aide.exemple.fr")
    return told(site, Names(SOURCES, KEPT_OUT, source)), places


@pytest.mark.parametrize(("written", "built_as", "code", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_a_fault_is_told_as_it_was_written(tmp_path: Path, written: str, built_as: str, code: str, words: str) -> None:
    faults, (place,) = told_of(tmp_path, written, built_as)
    assert [(fault.url, fault.start, fault.code) for fault in faults] == [(HERE, place, code)]
    assert words in faults[0].text


@pytest.mark.parametrize(("written", "built_as"), HARMLESS)
def test_what_leads_somewhere_is_not_told(tmp_path: Path, written: str, built_as: str) -> None:
    assert told_of(tmp_path, written, built_as)[0] == []


def test_the_base_may_not_be_left_out(tmp_path: Path) -> None:
    faults, _ = told_of(tmp_path, "/aide/faq/", "/aide/faq/", "/docs/")
    assert [(fault.code, fault.text) for fault in faults] == [
        (
            "missing-base",
            "'/aide/faq/' leaves out '/docs/', where the site begins. Write 'aide/faq.md', from this page.",
        )
    ]


def test_only_files_of_writers_are_told_unused(tmp_path: Path) -> None:
    extra = {"assets/theme.css": b"p{}", "images/vieux.png": b"png"}
    site = built(tmp_path, extra)
    names = Names(SOURCES | {"images/vieux.png": "images/vieux.png"})
    assert [(fault.url, fault.code) for fault in told(site, names)] == [("images/vieux.png", "unused-file")]
    assert len(FILES) + len(extra) == len(site.files)
