"""What is made from data stands in the built pages, and leads where it says."""

import re
from html import unescape
from pathlib import Path

import pytest
from tests.content.example import FILES, page
from tests.sites import BuiltSite, build


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return build(tmp_path_factory.mktemp("site"), FILES)


def said(html: str) -> str:
    """Give the text of some HTML in one line, with the spaces that one types."""
    return " ".join(unescape(re.sub("<[^>]+>", " ", html)).replace("\u202f", " ").split())


def test_nothing_is_wrong_with_the_example(site: BuiltSite) -> None:
    assert [problem for problem in site.problems if "[orphan-page]" not in problem] == []


def test_cause_tells_its_statuses_its_codes_and_its_services(site: BuiltSite) -> None:
    page = site.article("causes/pleine/")
    assert 'href="../../statuts/recu/"' in page
    assert 'href="../../codes/ofr-417/"' in page
    assert "Agenda : Les rappels manquent" in said(page)


def test_status_tells_the_causes_that_name_it(site: BuiltSite) -> None:
    page = site.article("statuts/recu/")
    assert "Boîte pleine : Le serveur l’a pris." in said(page)
    assert "Brevo delivered" in said(page)


def test_service_tells_the_causes_that_name_it_and_whom_to_write_to(site: BuiltSite) -> None:
    page = said(site.article("services/agenda/"))
    assert "Boîte pleine : Les rappels manquent" in page
    assert "rappel@exemple.fr : rappels (mai 2026)" in page
    assert "Vous attendez un e-mail : le guichet" in page


def test_link_in_front_matter_starts_from_the_folder_of_its_page(site: BuiltSite) -> None:
    assert 'href="../../causes/pleine/#questions"' in site.article("services/agenda/")
    assert 'href="#questions"' in site.article("causes/pleine/")


def test_home_page_sorts_signs_by_family_and_by_who_reads(site: BuiltSite) -> None:
    page = said(site.article())
    assert re.search("Rien ne vient.*Plus rien n’arrive Faire de la place.*Vous avez envoyé.*Un refus Prévenir", page)
    assert "La personne qui attend l’e-mail et le service informatique" in page


def test_card_shows_what_was_typed_to_the_letter(site: BuiltSite) -> None:
    assert "Des rappels &amp; &lt;b&gt;." in site.article()


def test_way_says_which_step_no_status_shows_and_where_it_can_stop(site: BuiltSite) -> None:
    page = said(site.article())
    assert "Envoi. Le message part. Statut : « Reçu »" in page
    assert "Tri. Le serveur range le message. Aucun statut ne montre cette étape. Le chemin peut s’arrêter ici" in page


def test_questions_are_gathered_with_links_from_their_own_page(site: BuiltSite) -> None:
    page = site.article("aide/faq/")
    assert "Que supprimer ?" in said(page)
    assert 'href="../../statuts/recu/"' in page


def test_pages_shown_in_a_guide_ask_nothing(tmp_path: Path) -> None:
    shown = "```markdown\n## Questions\n\n<details>\n\n<summary>Montrée ?</summary>\n\nOui.\n\n</details>\n```\n"
    asked = "## Questions\n\n<details>\n\n<summary>Posée ?</summary>\n\nOui.\n\n</details>\n"
    guide = page("guide", "Guide", "", f"{shown}\n{asked}\n```\n## Autre\n```\n")
    faq = build(tmp_path, FILES | {"docs/aide/guide.md": guide}).article("aide/faq/")
    assert "Posée ?" in said(faq)
    assert "Montrée ?" not in said(faq)


def test_code_page_is_made_from_data(site: BuiltSite) -> None:
    page = site.article("codes/ofr-417/")
    assert "Boîte pleine" in said(page)
    assert 'href="../../causes/pleine/"' in page


def test_first_use_of_a_word_leads_to_the_glossary_but_not_on_the_page_that_explains_it(site: BuiltSite) -> None:
    status, cause = site.article("statuts/recu/"), site.article("causes/pleine/")
    assert status.count('href="../../aide/mots/#spf"') == 1
    assert status.count('href="../../aide/mots/#quota"') == 1
    assert '<h2 id="le-quota">Le quota' in status.replace("\n", "")
    assert "#quota" not in cause
    assert '<h2 id="spf">' in site.article("aide/mots/")


def test_draft_is_not_published_and_nothing_made_from_data_names_it(tmp_path: Path) -> None:
    draft = FILES["docs/causes/pleine.md"].replace("revue:", "brouillon: true\nrevue:")
    files = FILES | {"docs/causes/brouillon.md": draft.replace("Boîte pleine", "Ébauche")}
    site = build(tmp_path, files)
    assert not (site.site / "causes/brouillon").exists()
    assert "Ébauche" not in "".join(path.read_text("utf-8") for path in site.site.rglob("*.html"))


def test_pages_that_no_reader_searches_link_no_term(tmp_path: Path) -> None:
    pages = {
        "docs/aide/ecrire.md": page("guide", "Écrire", "search: {exclude: true}\n", "Un quota."),
        "docs/aide/lire.md": page("guide", "Lire", "", "Un quota."),
    }
    site = build(tmp_path, FILES | pages)
    assert "mots/#quota" in site.article("aide/lire/")
    assert "mots/#quota" not in site.article("aide/ecrire/")
