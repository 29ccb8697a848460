"""Style sheets and scripts: what they ask for, at its place."""

import pytest
from tests.links.written.rows import rows

from helpsite.links.written.files import in_script, in_style
from helpsite.placed import Placed


def test_addresses_of_a_style_sheet() -> None:
    text = '/* url(no) */\na { b: url( "../i/a b.png" ) }\n@import url(c.css);'
    found = rows(in_style(Placed(text, "docs/x.css"), "x.css"), text)
    assert found == [("FILE", "../i/a b.png", 2, 14), ("FILE", "c.css", 3, 13)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('import { a,\n  b as c } from "./x.js"', [("FILE", "./x.js", 2, 18)]),
        ("import './x.js'\nexport * from '../y.mjs';import z from\"/z.js\"",
         [("FILE", "./x.js", 1, 9), ("FILE", "../y.mjs", 2, 16), ("FILE", "/z.js", 2, 40)]),
        ("const a = await import( './x.js' )", [("FILE", "./x.js", 1, 26)]),
        # harmless look-alikes
        ("// import './x.js'\n/* import './y.js'\nimport './z.js' */\nimport 'module'", []),
        ("const a = './x.js'; fetch('./y.json'); reimport('./z.js'); import(`./${x}.js`)", []),
        ("export const from = './x.js'", []),
    ],
)  # fmt: skip
def test_modules_that_a_script_imports(text: str, found: list[tuple[str, str, int, int]]) -> None:
    assert rows(in_script(Placed(text, "docs/x.js"), "x.js"), text) == found
