"""Pieces of HTML, dates and fragments, to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.external.anchors import AnchorReader
from helpsite.external.reading import seconds
from helpsite.external.targets import anchor_of, targets_of, use_of

ANCHORS = {
    "<p id=a>": {"a"},
    "<p id='a b'>": {"a b"},
    '<P CLASS=x ID = "a">': {"a"},
    "<br id=a/>": {"a/"},
    "<a name=a>": {"a"},
    "<input name=a>": set(),
    "<p data-id=a>": set(),
    '<p title="<p id=b>" id=a>': {"a"},
    "<p title=it's id=a><p id=b>": {"a", "b"},
    '<p title="a"b" id=c><p id=d>': {"c", "d"},
    "<p id=&eacute;&#x2D;&amp;>": {"é-&"},
    "<!-- <p id=a> --><p id=b>": {"b"},
    "<!--><p id=a>": {"a"},
    "<script>'<p id=a>'</script ><p id=b>": {"b"},
    "<STYLE><p id=a></style><p id=b>": {"b"},
    "<title><p id=a></title><p id=b>": {"b"},
    "a < b id=c <p id=a>": {"a"},
    "<p id=a": set(),
    "&lt;p id=a&gt;": set(),
}


@pytest.mark.parametrize("html", ANCHORS)
@pytest.mark.parametrize("size", [1, 7, 100])
def test_anchors(html: str, size: int) -> None:
    reader = AnchorReader()
    for start in range(0, len(html), size):
        reader.feed(html[start : start + size])
    assert reader.found == ANCHORS[html]


@pytest.mark.parametrize("size", [1_000, 100_000])
def test_a_quote_that_is_never_closed_does_not_swallow_the_page(size: int) -> None:
    html, reader = '<p title="' + "a" * 70_000 + "<p id=b>", AnchorReader()
    for start in range(0, len(html), size):
        reader.feed(html[start : start + size])
    assert reader.found == {"b"}


@given(st.text("<>!-/='\" aid&;"), st.integers(1, 9))
def test_any_html_in_whatever_pieces(html: str, size: int) -> None:
    whole, pieces = AnchorReader(), AnchorReader()
    whole.feed(html)
    for start in range(0, len(html), size):
        pieces.feed(html[start : start + size])
    assert whole.found == pieces.found


DATES = {
    "0": 0.0,
    "120": 120.0,
    " 7 ": 7.0,
    "Fri, 31 Dec 1999 23:59:59 GMT": 59.0,
    "Fri, 31 Dec 1999 23:00:00 GMT": 0.0,
    "9" * 400: 999_999_999_999.0,
    "": None,
    "-1": None,
    "soon": None,
    "²": None,
    "Fri, 99 Dec 1999 23:59:59 GMT": None,
}


@pytest.mark.parametrize("value", DATES)
def test_retry_after(value: str) -> None:
    assert seconds(value, now=946_684_740.0) == DATES[value]


def test_fragments() -> None:
    told = ["", "top", "TOP", ":~:text=x", "!/x", "/x", "L3", "L3-L9", "L3-9"]
    assert [anchor_of(fragment) for fragment in told] == [""] * len(told)
    assert [anchor_of(fragment) for fragment in ("x", "x:~:text=y", "L3x", "topic")] == ["x", "x", "L3x", "topic"]


def test_addresses_that_are_one() -> None:
    same = ["https://A.test/x", "https://a.test:443/x#y", "//a.test/x", "HTTPS://a.test/x#"]
    other = ["mailto:a@b.test", "x.md", "/x", "#x", "ftp://a.test/", "tel:+33"]
    (target,) = targets_of(use_of(address, []) for address in same + other)
    assert [use.address for use in target.uses] == same
