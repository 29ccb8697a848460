"""What MkDocs does not resolve, the page does: by ``page.resolve``, once, from the page that includes it."""

import pytest
from tests.gitbook.rendering import render

from helpsite.gitbook.page import Page


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('<video src="a.mp4" poster="b.png"></video>', {'src="/r/a.mp4"', 'poster="/r/b.png"'}),
        ('<audio><source src="a.ogg"></audio>', {'src="/r/a.ogg"'}),
        ('<video src="https://a.fr/b"><track src="a.vtt"></video>', {'src="https://a.fr/b"', 'src="/r/a.vtt"'}),
        ('<img src="a.png" alt="" srcset="a.png 1x, b.png 2x">', {'src="a.png"', 'srcset="/r/a.png 1x, /r/b.png 2x"'}),
        ('<a href="b.md">a</a> <video src="http://[a"></video>', {'href="b.md"', 'src="http://[a"'}),
    ],
)
@pytest.mark.parametrize("text", ["{}", "Un mot {} ici."])
def test_addresses_from_the_built_page(text: str, written: str, expected: set[str]) -> None:
    html = render(text.format(written), Page(resolve="/r/{}".format)).html
    assert {piece for piece in expected if piece not in html} == set()


def test_addresses_of_an_included_file() -> None:
    written = '<video src="a.mp4" poster="b/c.png"></video>\n\nUn <audio src="/d.ogg"></audio>.\n'
    page = Page(src_uri="x/page.md", include=lambda _: (written, "docs/y/b.md", 1), resolve="/r/{}".format)
    html = render('{% include "../y/b.md" %}', page).html
    assert 'poster="/r/../y/b/c.png" src="/r/../y/a.mp4"' in html
    assert 'src="/d.ogg"' in html
