"""Links in real builds: what the site says of severities and exceptions, how problems are told, what is handed over."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.sites import BuiltSite, build, inherited

from helpsite.problems import ERROR, WARNING

BROKEN = {"docs/index.md": "# Accueil\n\nUn [premier](a.md), un [second](a.md).\n"}
FOOTER = """{% extends "base.html" %}{% block footer %}<a href="{{ 'abs/' | url }}">A</a>{% endblock %}
"""


def told(site: BuiltSite) -> list[str]:
    return [message.split(": ")[0] + message.rpartition(" ")[2] for message in site.problems]


def test_each_of_two_equal_links_is_told(tmp_path: Path) -> None:
    assert told(build(tmp_path, BROKEN)) == ["docs/index.md:3:14[missing-page]", "docs/index.md:3:33[missing-page]"]


@pytest.mark.parametrize(
    ("level", "severities", "failed"),
    [(None, [ERROR] * 2, True), ("warning", [WARNING] * 2, False), (False, [], False), ("off", [], False)],
)
def test_the_site_says_how_severe_a_kind_is(level: object, severities: list[str], failed: bool, tmp_path: Path) -> None:
    table = {"problems": {"missing-page": level}} if level is not None else {}
    site = build(tmp_path, BROKEN, extra=table)
    assert ([problem.severity for problem in site.config["problems"]], site.failed) == (severities, failed)


def test_a_severity_that_is_none_is_told_in_the_configuration(tmp_path: Path) -> None:
    site = build(tmp_path, {"docs/index.md": "# Accueil\n"}, extra={"problems": {"missing-pag": "off"}})
    (problem,) = site.problems
    assert problem.startswith("mkdocs.yml:") and "Did you mean 'missing-page'?" in problem


def test_a_known_exception_stands_beside_the_fault(tmp_path: Path) -> None:
    excepted = "# Accueil\n\n<!-- exception: missing-page, paraît en mai -->\nUn [premier](a.md).\n"
    assert build(tmp_path, {"docs/index.md": excepted}).problems == []
    mended = build(tmp_path, {"docs/index.md": excepted.replace("a.md", "index.md#accueil")})
    assert told(mended) == ["docs/index.md:3:17[exception-unused]"]
    in_front = "---\nexceptions:\n  missing-page: paraît en mai\n---\n\n# Accueil\n\nUn [premier](a.md).\n"
    assert build(tmp_path, {"docs/index.md": in_front}).problems == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[un]()", "1:6"),
        ('<a href="">un</a>', "1:10"),
        ('<img src="" alt="un">', "1:11"),
    ],
)
def test_an_empty_address_is_told_once(text: str, place: str, tmp_path: Path) -> None:
    assert told(build(tmp_path, {"docs/index.md": f"{text}\n"})) == [f"docs/index.md:{place}[empty-address]"]


def test_an_exception_for_what_is_asked_apart_is_not_told_unused(tmp_path: Path) -> None:
    text = "# Accueil\n\n<!-- exception: dead-link, revient en mai -->\n[ailleurs](https://exemple.invalid/x)\n"
    assert build(tmp_path, {"docs/index.md": text}).problems == []


def test_a_page_that_a_hook_makes_is_checked_too(tmp_path: Path) -> None:
    hook = """
from mkdocs.structure.files import File
def on_files(files, config, **_):
    files.append(File.generated(config, "neuf.md", content="# Neuf\\n\\n[nulle part](rien.md) [ici même](index.md)\\n"))
"""
    files = {"docs/index.md": "# Accueil\n\n[neuf](neuf.md)\n", "neuf.py": hook}
    site = build(tmp_path, files, hooks=[str(tmp_path / "neuf.py"), *inherited()["hooks"]])
    assert told(site) == ["docs/neuf.md:3:14[missing-page]"]


def test_a_fault_of_a_template_is_told_once(tmp_path: Path) -> None:
    files = {
        "docs/index.md": "# Accueil\n",
        "docs/b/c.md": "# C\n",
        "overrides/main.html": FOOTER,
    }
    site = build(
        tmp_path, files, theme={"name": "material", "custom_dir": "overrides", "font": False, "language": "fr"}
    )
    assert [place for place in told(site) if place.startswith("overrides")] == [
        "overrides/main.html:1:57[missing-folder]"
    ]


def run(folder: Path, files: dict[str, str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Build as a writer does, in a process of its own."""
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(inherited()), "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"], cwd=folder, env=os.environ | environment,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_one_report_with_the_lines_and_a_count_and_a_failed_build(tmp_path: Path) -> None:
    done = run(tmp_path, BROKEN)
    assert done.returncode == 1
    assert (
        "    3 | Un [premier](a.md), un [second](a.md).\n      |                                 ^~~~\n" in done.stderr
    )
    assert done.stderr.count("[missing-page]") == 2 == done.stderr.count("\n2 problems: 2 errors\n") + 1


def test_the_report_for_machines(tmp_path: Path) -> None:
    done = run(tmp_path, BROKEN, HELPSITE_FORMAT="sarif", HELPSITE_REPORT="out/problems.sarif")
    assert "2 problems: 2 errors" in done.stderr
    (result, _) = json.loads((tmp_path / "out/problems.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert result["ruleId"] == "missing-page"
    unknown = run(tmp_path, BROKEN, HELPSITE_FORMAT="xml")
    assert (unknown.returncode, "HELPSITE_FORMAT=xml" in unknown.stderr) == (1, True)


def test_outside_addresses_are_handed_over_with_their_places(tmp_path: Path) -> None:
    files = {"docs/index.md": "# Accueil\n\n[a](https://exemple.fr/a#b) https://exemple.fr/c\n"}
    assert run(tmp_path, files, HELPSITE_EXTERNAL="outside.json").returncode == 0
    found = json.loads((tmp_path / "outside.json").read_text("utf-8"))
    assert {each["address"]: [place["column"] for place in each["places"]] for each in found} == {
        "https://exemple.fr/a#b": [5],
        "https://exemple.fr/c": [29],
    }
