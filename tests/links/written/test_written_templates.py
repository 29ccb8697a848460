"""Templates: what stands in their HTML, and what they hand to ``url``."""

import pytest
from tests.links.written.rows import Row, rows

from helpsite.links.written.templates import in_template
from helpsite.placed import Placed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<a href=\"{{ 'aide/contact/' | url }}\">", [("ROOT", "aide/contact/", 1, 14)]),
        ('<p>\n{% set x = "a.png"|url %}', [("ROOT", "a.png", 2, 13)]),
        ("{{ ('a/'|url) if x else 'b/' | url }}", [("ROOT", "a/", 1, 6), ("ROOT", "b/", 1, 26)]),
        ('<img src="a.png" srcset="a.png 1x, b.png 2x">',
         [("PAGE", "a.png", 1, 11), ("PAGE", "a.png", 1, 26), ("PAGE", "b.png", 1, 36)]),
        ("<A CLASS=href\n HREF = 'x?a&amp;b'>", [("PAGE", "x?a&b", 2, 10)]),
        ('<a{% if a > b %} class="{{ "c" }}"{% endif %} href="#x">', [("PAGE", "#x", 1, 53)]),
        ('<video poster=p.jpg><source src="v.mp4"></video>', [("PAGE", "p.jpg", 1, 15), ("PAGE", "v.mp4", 1, 34)]),
        ("<div style=\"background: url('a.png')\">", [("PAGE", "a.png", 1, 30)]),
        ("<img srcset='a 1x, a 2x'>", [("PAGE", "a", 1, 14), ("PAGE", "a", 1, 20)]),
        # harmless look-alikes
        ('<a href="{{ item.url }}"> <a href="{{ base }}/x"> <a href="x/{% if y %}z{% endif %}">', []),
        ("{# {{ 'a/' | url }} <a href=\"b\"> #} <!-- <a href='c'> {{ 'd' | url }} -->", []),
        ("{% raw %}<a href='{{ 'a' | url }}'>{% endraw %}", []),
        ("{{ 'a/' ~ 'b' | url }} {{ name | url }} {{ 'x' | url_encode }} {{ 'x' | upper }} 'y' | url", []),
        ("<script>var a = '<a href=\"b\">'</script> <p data-href='x' title=\"href='y'\">", []),
    ],
)  # fmt: skip
def test_addresses_of_a_template(text: str, found: list[Row]) -> None:
    assert rows(in_template(Placed(text, "overrides/main.html"), "main.html"), text) == found
