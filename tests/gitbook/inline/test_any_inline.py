"""Whatever stands in a paragraph or in a block of HTML, something well formed comes out, with all its words."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown.serializers import to_xhtml_string
from tests.gitbook.html.a_page import DRAWING
from tests.gitbook.inline.convert import converter, prepared

from helpsite.gitbook.html.tree import parse
from helpsite.gitbook.page import Page
from helpsite.source import lines_of

# W is a word that readers must see; in an attribute, only where it is the alternative of an image.
GRAMMAR = r"""W · W-W · ` · `` · \ · \\ · * · ** · _ · __ · [ · ] · ]( · ) · ![ · ( · < · > · & · &amp; · &lt; · &#42;
· &nope; · { · } · {.a} · {#b} · $$ · $ · ~ · | · " · ' · = · / · # · ! · [W](faq.md) · [W](faq.md "mention")
· ](faq.md) · ](<a b.md>) · ](broken-reference) · ](http://[a/) · <https://a.fr/W> · <W@a.fr> · https://a.fr/W
· http://[ · www.a[b · https:// · <!-- · --> · <!--W--> · <! · <? · <![CDATA[ · ]]> · $$W$$ · $$\frac{$$ · <b>
· </b> · <i> · </i> · <u> · </u> · <a · </a> · <a> · <a href="faq.md">
· <a href="faq.md" class="button" data-icon="rocket"> · <a href=" · <i class="fa-github"> · <i class="fa-none">
· <code> · </code> · <code class="expression"> · <mark style="color:red"> · </mark> · <kbd> · </kbd>
· <img src="a.png" alt="W"> · <img alt="W"> · <br> · <br/> · <span id="x"/> · <picture> · </picture>
· <source srcset="a"> · <pod-name> · <p> · </p> · <div> · </div> · <ul> · <li> · </li> · </ul> · <table>
· <table data-view="cards"> · <thead> · <tr> · <th> · <td> · </td> · </tr> · </table> · <figure> · <figcaption>
· </figcaption> · </figure> · <h2> · </h2> · <script> · </script> · <iframe src="a"> · </iframe> · <button>
· </button> · <input type="checkbox">"""
PIECES = re.split(r"\s*·\s+", GRAMMAR)
# Comments, tags, what links lead to, and attribute lists are not for readers.
UNSEEN = re.compile(r"<!--.*?-->|<[a-z/][^<>]*>|\]\([^)]*\)?|\{[^{}]*[=.#][^{}]*\}", re.DOTALL)


@st.composite
def texts(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=25))
    gaps = draw(st.lists(st.sampled_from(["", "", " ", "\n"]), min_size=len(pieces), max_size=len(pieces)))
    numbered = (piece.replace("W", f"w{number}w") for number, piece in enumerate(pieces))
    return "x" + "".join(piece + gap for piece, gap in zip(numbered, gaps, strict=True)).rstrip()


def inline(text: str, page: Page) -> str:
    return converter(page).convert(prepared(text, page))


def block(text: str, page: Page) -> str:
    html = "".join(to_xhtml_string(element) for element in parse(lines_of(text, page.path), page))
    return html.replace("\x02123\x03", "{")


def words(text: str) -> set[str]:
    return set(re.findall(r"w\d+w", text))


@pytest.mark.parametrize("read", [inline, block])
@settings(deadline=None)
@given(texts())
def test_any_text(read: Callable[[str, Page], str], text: str) -> None:
    page = Page(icon={"fa-github": DRAWING, "rocket": DRAWING}.get)
    html = read(text, page)
    shown = "".join(fromstring(f"<div>{html}</div>").itertext()) + html
    assert words(UNSEEN.sub(" ", text)) - words(shown) == set()
    lines = text.split("\n")
    for problem in page.problems:
        assert problem.column <= len(lines[problem.line - 1])
