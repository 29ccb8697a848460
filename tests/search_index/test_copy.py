"""The copy of a page: what it holds, what it leaves as it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sites import ROOT

from helpsite.search.copy import About, search_copy
from helpsite.search.straight import straight
from helpsite.search.weights import DESCRIPTION, ELEMENTS, NAME, TYPED

LONG = 200_000  # signs, which a reading in quadratic time would not get through in the time that anybody waits
ABOUT = About(
    "Cause", "Causes › Retard", "Sans titre", "Le nom", "Ce qu’elle dit", ("Rien ne vient",), {"public": ("DSI",)}
)


def copied(article: str, about: About = ABOUT) -> str:
    copy = search_copy(f"<html><body><article>{article}</article></body></html>", about)
    assert copy
    return copy


@pytest.mark.parametrize(
    ("printed", "indexed"),
    [
        ("l’adresse d'envoi", "l' adresse d' envoi"),
        ("L’adresse, Qu’il, JUSQU’À", "L' adresse, Qu' il, JUSQU' À"),
        ("lorsqu’on puisqu'il quelqu’un presqu’île", "lorsqu' on puisqu' il quelqu' un presqu' île"),
        ("aujourd’hui, prud’homme", "aujourd'hui, prud'homme"),
        ("cœur Œuvre ex æquo", "coeur Oeuvre ex aequo"),
        ("rock’n’roll l’", "rock'n'roll l' "),
        ("« l’ » l’«\u202favis\u202f»", "« l' » l'«\u202favis\u202f»"),
    ],
)
def test_elisions_are_cut_and_the_rest_is_straightened(printed: str, indexed: str) -> None:
    assert straight(printed) == indexed


@given(st.text(alphabet="lLdqu’'aàœÆ -.«»1<&;\u00a0\u202f", max_size=60))
def test_straightening_adds_nothing_but_spaces(text: str) -> None:
    told = straight(text)
    assert "’" not in told
    plain = text.replace("’", "'").replace("œ", "oe").replace("Æ", "Ae")
    assert told.replace(" ", "") == plain.replace(" ", "")
    assert straight(told) == told or told.endswith("' ") or "' " in told


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "l’", "<b>", "ami", "&amp;", "&nbsp;", "<h2 id='a>b'>", " ", "'", '"', "<!-- l’a -->"]
        )
    )
)
def test_tags_stay_as_they_are(pieces: list[str]) -> None:
    html = "".join(pieces)
    tags = re.findall(r"<!--.*?-->|<[^>'\"]*(?:'[^']*'[^>'\"]*)*>", html)
    copy = copied(html)
    at = copy.index("<article>")
    for tag in tags:
        at = copy.index(tag.replace("<h2", '<h2 data-pagefind-weight="5"'), at)


@pytest.mark.parametrize(
    ("article", "indexed"),
    [
        ("<p>l’<strong>avis</strong></p>", "<p>l' <strong>avis</strong></p>"),
        ("<p>l&#39;avis &amp; l&rsquo;ami &lt;b&gt;</p>", "<p>l' avis &amp; l' ami &lt;b&gt;</p>"),
        ('<p id="l’œil" title="l’a > l’b">l’a</p>', '<p id="l’œil" title="l’a > l’b">l\' a</p>'),
        ('<h2 id="l’a">L’avis</h2>', '<h2 data-pagefind-weight="5" id="l’a">L\' avis</h2>'),
        ("<h3>A</h3><h4>B</h4>", '<h3 data-pagefind-weight="4">A</h3><h4 data-pagefind-weight="2">B</h4>'),
        ("<header>L’a</header>", "<header>L' a</header>"),
        ("<script>if (a < 'l’a') <h2></script>", "<script>if (a < 'l’a') <h2></script>"),
        ("<article>A</article><p>B</p>", "<article>A</article><p>B</p>"),
    ],
)
def test_text_is_straightened_and_headings_count_more(article: str, indexed: str) -> None:
    assert f"<article>{indexed}</article>" in copied(article)


def test_a_question_has_the_address_of_its_answer() -> None:
    copy = copied(
        '<details class="hs-collapsible"><summary>\n<h3 class="hs-collapsible__title">Qui ?</h3>\n</summary>\n'
        '<div class="hs-collapsible__body" id="qui">\n<p>Vous.</p></div></details>'
    )
    assert 'class="hs-collapsible__title" id="qui">Qui ?</h3>' in copy
    assert copy.count('id="qui"') == 1


def test_what_its_data_says_stands_before_the_text() -> None:
    body = copied("<h1>Le titre</h1>").partition("<body>")[2]
    assert re.findall(r'data-pagefind-weight="(\d+)">([^<]+)', body) == [
        ("10", "Le nom"),
        ("6", "Rien ne vient"),
        ("4", "Ce qu' elle dit"),
        ("10", "Le titre"),
    ]


def test_the_writers_guide_tells_the_weights() -> None:
    guide = (ROOT / "docs/redaction/recherche.md").read_text("utf-8")
    told = {place: int(weight) for place, weight in re.findall(r"^\| (.+) \| (\d+) \|$", guide, re.MULTILINE)}
    assert [weight for place, weight in told.items() if "`nom`" in place] == [NAME] == [ELEMENTS["h1"]]
    assert [weight for place, weight in told.items() if "`aussi`" in place] == [TYPED]
    assert [weight for place, weight in told.items() if "`description`" in place] == [DESCRIPTION]
    for element, signs in (("h2", "`##`"), ("h3", "`###`"), ("summary", "question"), ("h4", "`####`")):
        assert [weight for place, weight in told.items() if signs in place] == [ELEMENTS[element]]


def test_the_head_says_what_the_answer_shows() -> None:
    head = copied('<h1 id="x">L’<em>avis</em> &amp; "moi"\n <a class="headerlink" href="#x">¶</a></h1>').partition(
        "<body>"
    )[0]
    assert re.findall(r'data-pagefind-(\S+)\[content\]" content="([^"]*)"', head) == [
        ('meta="title', "L’avis &amp; &quot;moi&quot;"),
        ('meta="name', "Le nom"),
        ('meta="path', "Causes › Retard"),
        ('meta="kind', "Cause"),
        ('meta="teaser', "Ce qu’elle dit"),
        ('filter="public', "DSI"),
    ]
    assert '"title[content]" content="Sans titre"' in copied("<p>Sans titre.</p>")


def test_a_page_without_article_is_not_indexed() -> None:
    assert search_copy("<html><body><p>Rien</p></body></html>", ABOUT) is None


@pytest.mark.parametrize(
    "piece", ["<", "<h2 ", "l’", "<!--", "<script>", "&", "<article>", '<h2 class="hs-collapsible__title">', "<p '"]
)
def test_a_long_page_is_read_in_linear_time(piece: str) -> None:
    search_copy(f"<article>{piece * (LONG // len(piece))}</article>", ABOUT)
