"""What the accessible extension makes of tables, task lists and permalinks."""

import markdown
import pytest

from helpsite.accessible import AccessibleExtension

EXTENSIONS = ["tables", "attr_list", "toc", "pymdownx.tasklist", "md_in_html"]


def render(text: str) -> str:
    settings = {"toc": {"permalink": True}}
    return markdown.markdown(text, extensions=[*EXTENSIONS, AccessibleExtension()], extension_configs=settings)


def squeeze(html: str) -> str:
    return html.replace("\n", "")


TABLE = "| Statut | Sens |\n|---|---|\n| Reçu | Accepté |\n"


def test_cells_are_aligned_without_the_obsolete_attribute():
    html = render('| A | B |\n|---|---|\n| 1 {: align="CENTER" class="b" } | 2 {: align=right } |\n')
    assert '<td class="b hs-align-center">1</td>' in html
    assert '<td class="hs-align-right">2</td>' in html


def test_table_stands_in_a_named_scroll_region():
    html = render(TABLE)
    assert '<div aria-label="Tableau : Statut, Sens" class="hs-table" role="region" tabindex="0"><table>' in squeeze(
        html
    )
    assert html.count('<th scope="col">') == 2


def test_two_tables_of_one_head_have_two_names():
    html = render(f"{TABLE}\ntexte\n\n{TABLE}")
    assert 'aria-label="Tableau : Statut, Sens"' in html
    assert 'aria-label="Tableau : Statut, Sens (2)"' in html


def test_header_without_text_is_no_header():
    html = render("| | Sens |\n|---|---|\n| Reçu | Accepté |\n")
    assert html.count("<th") == 1 + html.count("<thead")


def test_header_in_the_body_is_of_its_row():
    html = render(
        '<table markdown="1"><tbody markdown="1"><tr markdown="1"><th markdown="1">Lundi</th></tr></tbody></table>'
    )
    assert '<th scope="row">Lundi</th>' in html


@pytest.mark.parametrize(
    ("title", "name"),
    [("Que faire ?", "Que faire ?"), ("Le code `550`", "Le code 550"), ("Un \\_mot\\_", "Un _mot_")],
)
def test_permalink_stands_beside_its_heading_under_its_name(title: str, name: str):
    html = render(f"## {title}\n")
    assert f'</h2><a aria-label="Lien vers la section : {name}" class="headerlink"' in html
    assert "Permanent link" not in html


def test_title_of_the_page_has_no_permalink():
    assert "headerlink" not in render("# Titre\n")


def test_heading_in_a_summary_has_no_link():
    html = render('<details markdown="1"><summary markdown="1"><h3 markdown="1">Quoi ?</h3></summary>R</details>')
    assert "headerlink" not in html


def test_task_has_its_text_as_label():
    html = render("- [ ] À **faire**\n- [x] Fait\n")
    assert '<label><input type="checkbox" disabled/> À <strong>faire</strong></label>' in html
    assert '<label><input type="checkbox" disabled checked/> Fait</label>' in html


def test_task_with_a_list_below_leaves_the_list_out_of_the_label():
    html = render("- [ ] Un\n    - [x] Deux\n")
    assert '<label><input type="checkbox" disabled/> Un</label><ul' in squeeze(html)


def test_task_with_paragraphs_labels_the_first():
    html = render("- [ ] Un\n\n    Suite\n")
    assert '<p><label><input type="checkbox" disabled/> Un</label></p>' in html
    assert "<p>Suite</p>" in html


def test_a_list_without_boxes_stays():
    assert "<label>" not in render("- Un\n- [lien](x.md)\n")
