"""A built page as it is read: names of links, parts of the page, anchors, what is said of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.effort import effort
from tests.links.built.pieces import PIECES

from helpsite.links.html import read
from helpsite.links.model import Document, Link

anything = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


def page(html: str) -> Document:
    return read(html, "essai/", "essai/index.html")


def names(html: str) -> list[str | None]:
    return [link.text for link in page(html).links if link.tag == "a"]


@given(anything)
def test_any_text_can_be_read(html: str) -> None:
    found = page(html)
    assert all(html[link.start] == "<" for link in found.links)
    assert all(html[start] == "<" for _, start in found.repeated)
    assert [link.start for link in found.links] == sorted(link.start for link in found.links)


@pytest.mark.parametrize(
    "piece",
    [*PIECES, "<a href=x title='", "<!--x", "<!-", "< a", "</", "<a b", "<a b=", "<!", "<script><!--", "&#", "&"],
)
def test_work_grows_as_the_text_does(piece: str) -> None:
    def work(times: int) -> int:
        return effort(lambda: page(piece * times + str(times)), in_generators=False)

    page(piece)
    assert work(256) <= 2.6 * work(128)


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<a href=x>Aide <b>en</b>\n ligne</a>", "Aide en ligne"),
        ("<a href=x>un<br>deux<p>trois</p></a>", "un deux trois"),
        ("<a href=x>Caf&eacute;&nbsp;&amp; th&eacute;</a>", "Café & thé"),
        ('<a href=x><img alt="Plan du site"> complet</a>', "Plan du site complet"),
        ("<a href=x><svg><title>Plan</title><path/></svg></a>", "Plan"),
        ('<a href=x aria-label=" Plan ">x</a>', "Plan"),
        ('<a href=x aria-label="">Plan</a>', "Plan"),
        ('<b id="l">Le <i>plan</i></b><a href=x aria-labelledby="l zz" aria-label="x">y</a>', "Le plan"),
        ('<a href=x aria-labelledby="zz">Plan</a>', "Plan"),
        ('<a href=x title="Plan"></a>', "Plan"),
        ('<a href=x title="Plan">Le site</a>', "Le site"),
        ('<a href=x><i title="Plan"></i></a>', "Plan"),
        ('<a href=x><i aria-hidden="true">x<i>y</i>z</i>Plan</a>', "Plan"),
        ("<a href=x><i hidden>x</i>Plan<!-- y --><script>z</script></a>", "Plan"),
        ('<a href=x><svg role="img" aria-label="Plan"><title>x</title></svg></a>', "Plan"),
        ("<a href=x>Plan<a href=y>", "Plan"),
        ("<a href=x>Plan", "Plan"),
        ("<a href=x> \n </a>", ""),
        ('<a href=x aria-hidden="TRUE">x</a>', None),
        ('<a id="n" href="#n"></a>', None),
    ],
)
def test_the_name_of_a_link(html: str, name: str | None) -> None:
    assert names(html)[0] == name


@pytest.mark.parametrize(
    ("html", "inside"),
    [
        ("<nav><a href=x>1</a></nav><main><a href=x>2</a><article><a href=x>3</a></article></main>", "3"),
        ("<nav><a href=x>1</a></nav><main><aside><a href=x>2</a></aside><a href=x>3</a></main>", "3"),
        ("<header><a href=x>1</a></header><a href=x>2</a><footer><a href=x>3</a></footer>", "2"),
        ("<article><header><a href=x>1</a></header><a href=x>2</a></article><article><a href=x>3</a></article>", "23"),
        ("<aside><a href=x>1</a></nav></aside><ARTICLE><a href=x>2</a>", "2"),
        ("<template><article></article></template><a href=x>1</a>", "1"),
    ],
)
def test_what_is_content(html: str, inside: str) -> None:
    assert "".join(link.text or "" for link in page(html).links if link.is_content) == inside


def test_what_a_page_says_of_itself() -> None:
    html = '<title> Un\n titre &amp; </title><svg><title>x</title></svg><base href="/a/"><base href="/b/"><p id="t">'
    html += '<a name="n">x</a><template><p id="g"></template><svg><g id="t"/></svg>'
    found = page(html + '<p id="t">')
    assert (found.title, found.base) == ("Un titre &", "/a/")
    assert found.ids == {"t", "n", "g"}
    assert found.repeated == (("t", len(html)),)


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=../x/", "../x/"),
        ("0;URL='../x/'", "../x/"),
        (" 5 , ../x/ ", "../x/"),
        ("3", None),
        ("0;url=&quot;x&quot;y", "x"),
    ],
)
def test_where_a_page_moved_to(content: str, target: str | None) -> None:
    found = page(f'<meta http-equiv="REFRESH" content="{content}">')
    assert (found.moved_to, found.is_listed) == (target, target is None)


def test_which_element_has_which_reference() -> None:
    html = '<img data-hs-at="3" src="a" srcset="b 1x"><a data-hs-at="x" href="c">d</a>'
    assert [(link.address, link.reference) for link in page(html).links] == [("a", 3), ("b", 3), ("c", None)]


def test_what_has_a_source_is_the_content_of_a_page_that_says_of_nothing_what_it_is() -> None:
    html = '<div><a href="a">b</a></div><a href="c" {mark}>d</a>'
    for mark, is_content in (("", [True, True]), ('data-hs-at="0"', [False, True])):
        assert [link.is_content for link in page(html.replace("{mark}", mark)).links] == is_content


def test_an_image_and_what_follows_a_file() -> None:
    html = '<img src="a"><img src="b" alt=""><img src="c" alt="C"><a href="d.pdf">D</a> (<b>PDF</b>, 2&nbsp;Mo) et'
    *images, link = page(html).links
    assert [image.text for image in images] == [None, "", "C"]
    assert link == Link("a", "href", "d.pdf", html.index("<a"), None, "D", True, "(PDF, 2 Mo) et")


@pytest.mark.parametrize(
    ("written", "addresses"),
    [
        ("a.png", ["a.png"]),
        ("a.png 1x,b.png 2x", ["a.png", "b.png"]),
        (" a.png 100w , b,c.png 2x ", ["a.png", "b,c.png"]),
        ("data:image/png;base64,AA== 1x, b.png 2x", ["data:image/png;base64,AA==", "b.png"]),
        ("a.png, b.png", ["a.png", "b.png"]),
        ("a.png x(1,2) 1x, b.png", ["a.png", "b.png"]),
        ("", []),
        (" , ", []),
    ],
)
def test_candidates_of_a_srcset(written: str, addresses: list[str]) -> None:
    assert [link.address for link in page(f'<img srcset="{written}">').links] == addresses
