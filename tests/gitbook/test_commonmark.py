"""Lists, quotes and line breaks are CommonMark's; the oracle is markdown-it-py."""

from hypothesis import given
from tests.gitbook.corpora import named_by_environment, unpacked
from tests.gitbook.generate import documents, soup
from tests.gitbook.oracle import commonmark, hard_breaks, list_tree, structure
from tests.gitbook.rendering import render


@given(documents)
def test_well_made_documents(text: str) -> None:
    assert structure(render(text).html) == structure(commonmark(text))


@given(soup)
def test_lines_in_any_order(text: str) -> None:
    assert structure(render(text).html) == structure(commonmark(text))


def test_real_pages() -> None:
    with unpacked(*named_by_environment()) as pages:
        others = [
            page.name for page in pages if shape(render(page.text, page.page()).html) != shape(commonmark(page.text))
        ]
    assert others == []


def shape(html: str) -> tuple[list[object], int]:
    return list_tree(html), hard_breaks(html)
