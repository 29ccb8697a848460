"""Titles and labels lose their markup and keep their words."""

import pytest

from helpsite.plain import literal, plain


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Mon compte", "Mon compte"),
        ("**Mon** *petit* __compte__ ~~fermé~~", "Mon petit compte fermé"),
        ('Titre <a href="#titre" id="titre"></a>', "Titre"),
        ('Voir [la page](a.md "mention") et [l\'autre](<b c.md>)', "Voir la page et l'autre"),
        ("![Logo](a.png) du service", "Logo du service"),
        (r"Q\&A \*vrai\* `a_b_c` \<b>", "Q&A *vrai* a_b_c <b>"),
        ("`**x**` et ``a`b``", "**x** et a`b"),
        ("snake_case_name et 2 * 3 * 4", "snake_case_name et 2 * 3 * 4"),
        ('<i class="fa-github">:github:</i> Dépôt', "Dépôt"),
        ("L&#x27;e-mail&#x20;&amp; vous", "L'e-mail & vous"),
        ("List<T> et <kbd>Ctrl</kbd><br/>", "List<T> et Ctrl"),
        ("Titre[^1] {#ancre .classe}", "Titre"),
        ("Prix : 5 € « net »", "Prix : 5 € « net »"),
    ],
)
def test_a_reader_reads(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_a_link_title_knows_no_markup() -> None:
    assert literal(r"Q\&A **non** &amp; \"vous\" <b>") == 'Q&A **non** & "vous" <b>'
