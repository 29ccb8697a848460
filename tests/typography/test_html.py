"""Typography of a page: what is read, not what is copied or written in another language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.typography.html import typeset_html

LONG = 200_000  # signs, which a reading in quadratic time would not get through in the time that anybody waits
KEPT = ["code", "kbd", "math", "pre", "samp", "script", "style", "svg", "var"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("<p>Oui !</p>", "<p>Oui\u202f!</p>"),
        ("<p><b>Oui</b> : l'<em>avis</em></p>", "<p><b>Oui</b>\u00a0: l’<em>avis</em></p>"),
        ("<p>« <code>a ; l'b</code> »</p>", "<p>«\u202f<code>a ; l'b</code>\u202f»</p>"),
        ("<title>Qui ?</title>", "<title>Qui\u202f?</title>"),
        ('<a title="Qui ?" href="l\'a ?b">l\'a</a>', '<a title="Qui\u202f?" href="l\'a ?b">l’a</a>'),
        ('<img alt="l\'avis !" src="l\'avis.png">', '<img alt="l’avis\u202f!" src="l\'avis.png">'),
        ('<div aria-label="Tableau : a">', '<div aria-label="Tableau\u00a0: a">'),
        ('<meta name="description" content="Qui ?">', '<meta name="description" content="Qui\u202f?">'),
        ('<meta property="og:title" content="Qui ?">', '<meta property="og:title" content="Qui\u202f?">'),
        ('<p>Qui ? <i lang="en">Who ?</i> Quoi ?</p>', '<p>Qui\u202f? <i lang="en">Who ?</i> Quoi\u202f?</p>'),
        (
            '<i lang="en">Who ? <i>It\'s</i> <b lang="fr">Qui ?</b> ? </i> ?',
            '<i lang="en">Who ? <i>It\'s</i> <b lang="fr">Qui\u202f?</b> ? </i>\u202f?',
        ),
        ('<img lang="en" alt="a"> ?', '<img lang="en" alt="a">\u202f?'),
        ("<p>1 < 2 ?</p>", "<p>1 < 2\u202f?</p>"),
    ],
)
def test_what_is_read_is_printed(typed: str, printed: str) -> None:
    assert typeset_html(typed) == printed


@pytest.mark.parametrize(
    "html",
    [
        *(f"<{tag}>l'a ? <b>b :</b> c</{tag}>" for tag in KEPT),
        "<!-- l'a ? -->",
        '<html lang="en"><title>It\'s ?</title><img alt="a ?"></html>',
        '<h2 id="l\'avis ?" class="a ?" data-hs-at="a ?">x</h2>',
        '<meta name="viewport" content="a ?">',
    ],
)
def test_the_rest_stays(html: str) -> None:
    assert typeset_html(html) == html


MARKS = st.sampled_from(
    ["<p>", "</p>", "<code>", "</code>", '<i lang="en">', "</i>", "<i>", '<b lang="fr">', "</b>", "<br>", "<!-- a -->",
     '<a href="l\'a ?" title="l\'a ?">', "</a>", "<", "<p", "<!--", "<a '", "<pre>", "mot", "l'", " ", ";", " ?", "« "]
)  # fmt: skip
PAGES = st.lists(MARKS, max_size=30).map("".join) | st.text(max_size=40)


def words(html: str) -> str:
    return re.sub(r"\s", "", html.replace("’", "'"))


@given(PAGES)
def test_no_word_and_no_mark_changes(html: str) -> None:
    assert words(typeset_html(html)) == words(html)


@given(PAGES)
def test_a_second_time_changes_nothing(html: str) -> None:
    assert typeset_html(typeset_html(html)) == typeset_html(html)


@pytest.mark.parametrize(
    "piece", ["<", "<a ", '<a "', "<a '\"", "<!--", "<code>", "</p>", '<i lang="en">', "<p>", '""', " ?", "<a b='>'"]
)
def test_a_long_page_takes_linear_time(piece: str) -> None:
    html = "<p " + piece * (LONG // len(piece))
    assert words(typeset_html(html)) == words(html)
