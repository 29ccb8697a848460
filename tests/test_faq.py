"""FAQPage data: https://schema.org/FAQPage, https://developers.google.com/search/docs/appearance/structured-data/faqpage."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.faq import KEPT, faq_data


def collapsible(title: str, body: str, level: int = 3) -> str:
    return (
        f'<details class="hs-collapsible"><summary><h{level} class="hs-collapsible__title">{title}</h{level}></summary>'
        f'<div class="hs-collapsible__body" id="slug">{body}'
        '<p class="hs-collapsible__link"><a href="#slug">Copier le lien de cette question</a></p></div></details>'
    )


def questions(html: str) -> list[tuple[str, str]]:
    """Give names and answers, once the shape is what schema.org asks for."""
    text = faq_data(html)
    if text is None:
        return []
    data: dict[str, Any] = json.loads(text)
    assert set(data) == {"@context", "@type", "mainEntity"}
    assert (data["@context"], data["@type"]) == ("https://schema.org", "FAQPage")
    assert data["mainEntity"]
    for question in data["mainEntity"]:
        assert set(question) == {"@type", "name", "acceptedAnswer"}
        assert question["@type"] == "Question"
        assert set(question["acceptedAnswer"]) == {"@type", "text"}
        assert question["acceptedAnswer"]["@type"] == "Answer"
        assert question["name"].strip() and question["acceptedAnswer"]["text"].strip()
    return [(question["name"], question["acceptedAnswer"]["text"]) for question in data["mainEntity"]]


@pytest.mark.parametrize("level", range(2, 7))
def test_a_question_and_its_answer(level: int) -> None:
    html = f"<h1>FAQ</h1><p>Avant ?</p>{collapsible('Où est mon e-mail ?', '<p>Dans le spam.</p>', level)}<p>Après</p>"
    assert questions(html) == [("Où est mon e-mail ?", "<p>Dans le spam.</p>")]


def test_questions_stand_in_the_order_of_the_page() -> None:
    html = collapsible("Un ?", "<p>1</p>") + "<p>entre</p>" + collapsible("Deux ?", "<p>2</p>")
    assert [name for name, _ in questions(html)] == ["Un ?", "Deux ?"]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<p>Pourquoi ?</p>", id="no collapsible"),
        pytest.param(collapsible("Pour les DSI", "<p>Texte</p>"), id="a title that asks nothing"),
        pytest.param(collapsible("Vide ?", ""), id="no answer"),
        pytest.param(collapsible("Vide ?", "\n<p> \n</p>\n"), id="an answer of white space"),
        pytest.param(collapsible("Vide ?", '<p><img alt="" src="a.png"></p>'), id="a picture without words"),
        pytest.param(f'<div class="hs-example">{collapsible("Montrée ?", "<p>Oui.</p>")}</div>', id="an example"),
        pytest.param("<details><summary>Nue ?</summary>Texte</details>", id="not a collapsible of ours"),
    ],
)
def test_no_question_no_data(html: str) -> None:
    assert faq_data(html) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Où est\n  mon <em>e-mail</em> ?", "Où est mon e-mail ?"),
        ("Où\u202f?", "Où\u202f?"),
        ("R&amp;D&nbsp;?", "R&D\u00a0?"),
        ('Où ? <a class="headerlink" href="#o" title="Lien">¶</a>', "Où ?"),
        ('<svg><path d="M0 0"/><title>cloche</title></svg>Où ?', "Où ?"),
    ],
)
def test_the_name_is_the_text_of_the_title(title: str, name: str) -> None:
    assert [found for found, _ in questions(collapsible(title, "<p>x</p>"))] == [name]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Un <strong>mot</strong><br>et\n<code>x</code></p>", "<p>Un <strong>mot</strong><br>et x</p>"),
        ("<ul>\n<li>un</li>\n<li>deux</li>\n</ul>", "<ul><li>un</li><li>deux</li></ul>"),
        (
            '<p><a class="x" href="https://a.fr/?a=1&amp;b=2">là</a></p>',
            '<p><a href="https://a.fr/?a=1&amp;b=2">là</a></p>',
        ),
        ('<p><a href="mailto:a@b.fr">a@b.fr</a></p>', '<p><a href="mailto:a@b.fr">a@b.fr</a></p>'),
        ('<p>voir <a href="../spam/">le spam</a></p>', "<p>voir le spam</p>"),
        ('<p><a href="javascript:alert(1)">ici</a></p>', "<p>ici</p>"),
        ("<p>1 &lt; 2 &amp; 3 &gt; 2</p>", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>"),
        ('<p>mot<sup id="r"><a class="footnote-ref" href="#f">1</a></sup></p>', "<p>mot</p>"),
        ('<h4 id="a">Puis<a class="headerlink" href="#a">¶</a></h4>', "<h4>Puis</h4>"),
        ("<pre><code>a\nb</code></pre>", "<div>a<br>b</div>"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "<div>A B</div><div>1 2</div>",
        ),
        ('<p><img alt="le bouton" src="b.png"></p>', "<p>le bouton</p>"),
        ("<p><svg><title>icône</title></svg>mot<script>x()</script></p>", "<p>mot</p>"),
        ("<p>1 000 €</p>", "<p>1 000 €</p>"),
    ],
)
def test_the_answer_keeps_what_search_engines_keep(body: str, text: str) -> None:
    assert questions(collapsible("Quoi ?", body)) == [("Quoi ?", text)]


def test_a_question_in_an_answer_is_told_by_itself() -> None:
    inner = collapsible("Et Gmail ?", "<p>Onglet Promotions.</p>", 4)
    assert questions(collapsible("Où chercher ?", f"<p>Partout.</p>{inner}<p>Fin.</p>")) == [
        ("Où chercher ?", "<p>Partout.</p><p>Fin.</p>"),
        ("Et Gmail ?", "<p>Onglet Promotions.</p>"),
    ]


def test_a_collapsible_in_an_answer_that_asks_nothing_is_part_of_it() -> None:
    inner = collapsible("Détails", "<p>Longs.</p>", 4)
    assert questions(collapsible("Quoi ?", f"<p>Ceci.</p>{inner}")) == [
        ("Quoi ?", "<p>Ceci.</p><div><h4>Détails</h4></div><div><p>Longs.</p></div>")
    ]


def test_questions_in_a_collapsible_that_asks_nothing() -> None:
    assert questions(collapsible("Pour les DSI", collapsible("Quel domaine ?", "<p>exemple.fr</p>", 4))) == [
        ("Quel domaine ?", "<p>exemple.fr</p>")
    ]


def test_an_end_tag_without_its_start_moves_nothing() -> None:
    assert questions("</div></details>" + collapsible("Un ?", "<p>1</span></p>")) == [("Un ?", "<p>1</p>")]


PIECES = r"""mot <p> </p> <b> </b> </script> <script> <!-- --> <td> <pre> </pre> <ul> <li> </li> </ul> &lt;!-- ]]> "
    &lt;/script&gt; &amp; \\ </a> <a/href='https://a.fr'> <img/alt="x"> <details/class="hs-collapsible"> </details>"""
pieces = st.lists(st.sampled_from([*re.findall(r"\S+", PIECES), "\n", collapsible("Et ?", "<p>oui</p>")])).map("".join)


@given(pieces, pieces)
def test_the_data_can_stand_in_a_script_element(title: str, body: str) -> None:
    data = faq_data(collapsible(title + " ?", body)) or "{}"
    assert "<" not in data
    for _, text in questions(collapsible(title + " ?", body)):
        assert set(re.findall(r"</?([^\s>]*)", text)) <= KEPT
