"""The frame in built sites, small ones: what their settings and their pages ask for, and no more."""

import re
from pathlib import Path
from typing import Any

import pytest
from tests.sites import BuiltSite, build

from helpsite.problems import ERROR

SITE = "https://aide.exemple.fr/"
HEAD = 'description: "Une page de ce site, pour essayer son cadre."\nrevue: 2026-11-22\n'
PAGES = {
    "docs/index.md": "# Accueil\n\nVoyez [le spam](causes/spam.md) et [le service](services/a.md).\n",
    "docs/causes/spam.md": (
        f"---\ngenre: guide\n{HEAD}sources: [rfc]\nvoir_aussi: [services/a.md]\n---\n\n# Spam\n\nUn.\n"
    ),
    "docs/services/a.md": (
        f"---\ngenre: service\n{HEAD}nom: A\nresume: Un service.\n"
        'contact: {destinataire: "écrivez à [s@exemple.fr](mailto:s@exemple.fr)."}\n---\n\n# Le service\n\nUn.\n'
    ),
    "docs/_data/sources/a.yaml": (
        "rfc: {editeur: IETF, titre: SMTP, adresse: 'https://exemple.fr/', lue: 2026-11, langue: en}\n"
    ),
}  # fmt: skip
CONTACT = {"docs/aide/contact.md": "# À qui écrire\n\nÀ A.\n"}


def built(folder: Path, more: dict[str, str] | None = None, **extra: Any) -> BuiltSite:
    return build(folder, PAGES | (more or {}), site_url=SITE, extra=extra, exclude_docs="/_data/\n")


def end_of(html: str) -> str:
    """Give what follows the text of a page."""
    return html.partition('<footer class="hs-end">')[2].partition("</footer>")[0]


def test_a_site_without_pages_of_help_has_no_fault(tmp_path: Path) -> None:
    site = build(tmp_path, {"docs/index.md": "# Accueil\n"}, site_url="")
    assert site.problems == []
    assert "og:" not in site.html() and "hs-help" not in site.html() and "hs-sources" not in site.html()


def test_the_parts_stand_in_their_order(tmp_path: Path) -> None:
    site = built(tmp_path, CONTACT, feedback="mailto:avis@exemple.fr")
    assert [problem for problem in site.problems if "orphan" not in problem] == []
    end = end_of(site.html("causes/spam"))
    parts = [
        "À lire aussi", 'id="sources"', "Page relue", "vous a-t-elle aidé", "Besoin d’aide", "Page précédente",
        "Copier",
    ]  # fmt: skip
    places = [end.find(part) for part in parts]
    assert -1 not in places and places == sorted(places)
    assert '<a href="https://exemple.fr/" hreflang="en">SMTP</a>' in end
    assert re.search(r"Sources? lues? en novembre 2026", end)


def test_help_stands_on_every_page_and_on_that_for_lost_addresses(tmp_path: Path) -> None:
    site = built(tmp_path, CONTACT)
    pages = [site.html(), site.html("causes/spam"), site.html("services/a"), site.html("aide/contact")]
    assert all("s@exemple.fr" in end_of(html) for html in pages)
    lost = end_of((site.site / "404.html").read_text("utf-8"))
    assert 'href="/services/a/"' in lost and 'href="/aide/contact/"' in lost


@pytest.mark.parametrize(
    ("setting", "shown"),
    [
        (None, ""),
        ("mailto:avis@exemple.fr", 'href="mailto:avis@exemple.fr?subject='),
        ("https://aide.exemple.fr/avis", 'method="post" action="https://aide.exemple.fr/avis"'),
    ],
)
def test_opinions_are_asked_for_where_they_can_go(setting: str | None, shown: str, tmp_path: Path) -> None:
    site = built(tmp_path, **({"feedback": setting} if setting else {}))
    assert not [problem for problem in site.config["problems"] if problem.severity == ERROR]
    end = end_of(site.html("causes/spam"))
    assert ("vous a-t-elle aidé" in end) == bool(setting) and shown in end
    if setting and setting.startswith("https"):
        assert f'<input type="hidden" name="page" value="{SITE}causes/spam/">' in end


def test_an_endpoint_of_others_is_told_and_not_shown(tmp_path: Path) -> None:
    site = built(tmp_path, feedback="https://sondage.exemple.com/")
    (problem,) = (problem for problem in site.problems if problem.endswith("[feedback]"))
    assert problem.startswith("mkdocs.yml:")
    assert "sondage" not in site.html("causes/spam")


def test_the_notes_stand_below_the_title(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")  # 17 March 2030
    html = built(tmp_path).html("causes/spam")
    assert re.search(r"</h1>\s*<p class=\"hs-note\">\s*<strong>À relire", html)
    assert "source non consultée depuis plus d’un an" in end_of(html)


def test_a_plan_names_every_page_but_itself(tmp_path: Path) -> None:
    site = built(tmp_path, {"docs/aide/plan.md": "---\ntemplate: plan.html\n---\n\n# Plan du site\n\nTout.\n"})
    tree = site.html("aide/plan").partition('<ul class="hs-tree">')[2].partition("<footer")[0]
    assert {"../../causes/spam/", "../../services/a/"} <= set(re.findall(r'href="([^"]+)"', tree))
    assert 'href="./"' not in tree
    assert '<a href="../../aide/plan/">Plan du site</a>' in site.html("causes/spam")


def test_others_are_shown_the_page_by_its_whole_address(tmp_path: Path) -> None:
    html = built(tmp_path).html("causes/spam")
    assert f'<meta property="og:url" content="{SITE}causes/spam/">' in html
    assert '<meta property="og:locale" content="fr_FR">' in html
    assert "og:image" not in html  # there is no picture in this site
