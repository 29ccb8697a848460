"""Tags and attributes are what a browser makes of them, on real and on hostile pages."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page
from tests.browser.site import build_site

from helpsite.links.tags import tag_of, tags

Attributes = tuple[str, tuple[tuple[str, str], ...]]
ELEMENTS = """html => {
    const found = [];
    const walk = root => {
        for (const element of root.querySelectorAll('*')) {
            if (element.attributes.length)
                found.push([element.localName, [...element.attributes].map(each => [each.name, each.value])]);
            if (element.localName === 'template') walk(element.content);
        }
    };
    walk(new DOMParser().parseFromString(html, 'text/html'));
    return JSON.stringify(found);
}"""
HOSTILE = (
    "<a href=x>1<A HREF='y'>2<a hReF = \"z\">3",
    "<a href=a href=b HREF=c>first wins</a>",
    '<a title="a > b" href=x>1</a><a title=\'"\' href=\'">\'>2</a>',
    '<a href="unclosed>1</a><a href=x>2</a>',
    "<a href='unclosed>1</a><a href=x>2</a>",
    '<a href="x"title=\'y\'class=z>1</a>',
    '<a ="x>y" href=a>1</a><a = b>2</a><a == c>3</a><a a = = b>4</a>',
    '<a href = >1</a><a href=>2</a><a href= "x">3</a><a href\n=\n"y">4</a>',
    "<a/href=x/y/>1</a><a / href='z'/>2</a><a//href=w>3</a>",
    "<a href=x\u00a0y>no-break space</a><a\u00a0href=x>none</a>",
    "<a href=x'y\"z>1</a><a href=`x`>2</a><a a'b=\"c\">3</a>",
    "<a href=?a&copy=1&amp;b&lt;&lt&ltx&#65;&#x42&#0;&#128;&#xD800;&#x110000;&nosuch;&notit;>1</a>",
    '<a href="&copy&copy;&copyx&copy=&AMP&amp=&hellip;&hellip&">1</a>',
    "<!-- <a href=x> --><!--><a href=1>--><!---><a href=2>--><!-- --!><a href=3>",
    "<!-- <a href=x> -- > <a href=y> --><a href=z><!-- <a href=w>",
    "<!doctype html><a href=1><!x <a href=2>><a href=3><? <a href=4> ?><a href=5></ <a href=6>><a href=7>",
    "</1><a href=1></!><a href=2><!><a href=3><?><a href=4><![CDATA[<a href=5>]]><a href=6>",
    "<script>'<a href=x>'</script ><a href=1><SCRIPT>'<a href=y>'</sCrIpT/><a href=2>",
    "<script><!-- <script> <a href=x> </script> <a href=y> --> </script><a href=z>",
    "<script><!-- </script><a href=1><script><!-- --><a href=x></script><a href=2>",
    "<script><!--><script></script><a href=3><script><!-- <scripted></script><a href=4><script><!-- <script></script>",
    "<style><a href=x></style><a href=1><textarea><a href=x></textarea><a href=2><title><a href=x></title><a href=3>",
    "<xmp><a href=x></xmp><a href=1><iframe src=y><a href=x></iframe><a href=2><noembed><a href=x></noembed><a href=3>",
    "<template><a href=1></a><template><a href=2></a></template></template><noscript><a href=3></a></noscript>",
    "<svg viewBox='0 0 1 1'><a xlink:href=1><use href=2 /></a></svg><math definitionurl=x></math>",
    "</a href=x><a href=1></A HREF='>'><a href=2>",
    "<a href=1 <b><a href=2\n><a href=3 / ><<a href=4><a <a href=5>",
    "<a\0b href=1><a href=x\0y><a \0=1>",
    "<a-b.c:d href=1><h1 id=x><é href=2><1 href=3>< a href=4>",
    "<a href=x",
    "<a href='x'",
    "<textarea><a href=x>",
    "\ufeff<p id=a><p id=A><p ID=é>",
)  # fmt: skip
PIECES = (
    "<a ", "<b", "<p", "</a", "</", "<", ">", "/", "/>", " ", "\n", "\t", "\f", "href", "id", "=", " = ", '"', "'", "x",
    "A", "é", "\u00a0", "\0", "&", "&amp;", "&copy", "&#65", ";", "<!--", "-->", "--!>", "--", "-", "!", "<!", "<?",
    "0", "<script>", "</script>", "<script", "</script", "<style>", "</style ", "<textarea>", "</textarea>", "<xmp>",
    "</xmp/>",
)  # fmt: skip


def of_browser(page: Page, html: str) -> set[Attributes]:
    return {_known(name, attributes) for name, attributes in json.loads(page.evaluate(ELEMENTS, html))}


def of_ours(html: str) -> set[Attributes]:
    found = (tag for tag, _, _ in tags(html, tag_of) if tag.attributes)
    return {_known(tag.name, list(tag.attributes.items())) for tag in found}


def _known(name: str, attributes: list[tuple[str, str]]) -> Attributes:
    return name, tuple(sorted((key.lower(), value) for key, value in attributes))


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_tags(blank_page: Page, html: str) -> None:
    assert of_ours(html) == of_browser(blank_page, html)


def test_the_pages_of_this_site(blank_page: Page, tmp_path: Path) -> None:
    pages = sorted(build_site(tmp_path).rglob("*.html"))
    assert len(pages) > 20
    for path in pages:
        html = path.read_text("utf-8")
        assert of_ours(html) == of_browser(blank_page, html), path


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_any_tags(blank_page: Page, html: str) -> None:
    assert of_ours(html) == of_browser(blank_page, html)
