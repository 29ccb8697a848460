"""CSS asks for what its addresses name, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.css_urls import addresses


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a{b:url(x.png)}", ["x.png"]),
        ('url( "a b.png" format(x) )', ["a b.png"]),
        (r"url('x\'y.png')", ["x'y.png"]),
        (r"url(p\)q\26 r\00e9.png)", ["p)q&ré.png"]),
        ("url('a\\\nb.png')", ["ab.png"]),
        (r"url(\0.png\d800)", ["\ufffd.png\ufffd"]),
        ("URL( mon  image.png )", ["mon  image.png"]),
        ("url(un.png", ["un.png"]),
        ("@import \"a.css\" print; @IMPORT\n'b.css'; @import url(c.css) layer(x);", ["a.css", "b.css", "c.css"]),
        ('a{b: image-set("a.png" 1x, "b" type("image/avif"), url(c) 2x) "no"}', ["a.png", "b", "c"]),
        ('a{b: -webkit-image-set(calc(1px) "a" 1x) calc("no"))) "no"}', ["a"]),
        ("--x:url(x.png)", ["x.png"]),
        ("@font-face{src:local('x'),url(f.woff2) format('woff2')}", ["f.woff2"]),
        # harmless look-alikes
        ("/* url(x) @import 'y'; */", []),
        ("/* url(x)", []),
        ('a{content:"url(no.png)"; c: \'@import "b"\'}', []),
        (r".\"a{b:url(x)} .c\'{}", ["x"]),
        ('@namespace svg url(http://www.w3.org/2000/svg);@charset "utf-8";url(z)', ["z"]),
        ("url(data:image/svg+xml;utf8,<svg xmlns='http://x'>) url(\"DATA:,x\")", []),
        ("url(#f) url() url('')", []),
        ("url(var(--x)) my-url(n.png) -url(n) \\url(n)", []),
        ('"x\nurl(k.png)', ["k.png"]),
        ('url("un.png\nb)', []),
    ],
)
def test_what_is_asked_for(css: str, found: list[str]) -> None:
    assert [each.address for each in addresses(css)] == found


@given(
    st.lists(st.sampled_from(["url(", ")", '"', "'", "\\", "\n", "a.png", "/*", "*/", "@import ", "image-set(", " "]))
)
def test_an_address_stands_where_it_is_said_to(pieces: list[str]) -> None:
    css = "".join(pieces)
    ends = 0
    for each in addresses(css):
        assert css.startswith(each.written, each.offset) and each.offset >= ends
        assert each.address == each.written or "\\" in each.written
        ends = each.offset + len(each.written)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters='"\\\n\r\f'), min_size=1))
def test_any_address_between_quotes_is_found(address: str) -> None:
    found = [each.address for each in addresses(f'a{{b:url("{address}")}}')]
    assert found == ([] if address.lower().startswith(("data:", "#")) else [address])
