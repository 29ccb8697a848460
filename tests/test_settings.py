"""The site says how severe a kind is; what it says wrongly is told at its place."""

import pytest
import yaml

from helpsite.problems import ERROR, OFF, WARNING, Kind
from helpsite.settings import TABLE, Settings, severities, understand
from helpsite.yaml_map import outline

CODES = {"orphan-page", "vague-text", "stray"}
TEXT = """\
site_url: !ENV [SITE_URL, x]
extra:
  problems:
    orphan-page: error
    vague-text: off
    stray: "off"
    orphn-page: error
    a: b
emoji: !!python/name:a.b
"""


def of(text: str) -> Settings:
    return understand(yaml.safe_load(text), CODES)


def told(text: str) -> list[str]:
    head = "".join(f"{'  ' * depth}{name}:\n" for depth, name in enumerate(TABLE))
    indented = "".join(f"    {line}\n" for line in text.splitlines())
    return [str(problem) for problem in of(text).problems("mkdocs.yml", outline(head + indented, "", "")[0].starts)]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("", {}),
        ("{}", {}),
        ("stray: error", {"stray": ERROR}),
        ("stray: warning\nvague-text: error", {"stray": WARNING, "vague-text": ERROR}),
        ("stray: off", {"stray": OFF}),
        ("stray: 'off'", {"stray": OFF}),
        ("stray: no", {"stray": OFF}),
    ],
)
def test_a_severity_is_understood(text: str, levels: dict[str, str]) -> None:
    assert of(text) == Settings(levels)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("stray: on", "mkdocs.yml:3:5: 'True' is no severity. Write error, warning or off. [severity-level]"),
        ("\nstray: Error", "mkdocs.yml:4:5: 'Error' is no severity. Write error, warning or off. [severity-level]"),
        ("stray: 0", "mkdocs.yml:3:5: '0' is no severity. Write error, warning or off. [severity-level]"),
        ("stray:", "mkdocs.yml:3:5: 'None' is no severity. Write error, warning or off. [severity-level]"),
        ("stray: [off]", "mkdocs.yml:3:5: '[False]' is no severity. Write error, warning or off. [severity-level]"),
        (
            "orphn-page: error",
            "mkdocs.yml:3:5: there is no kind of problem 'orphn-page'. Did you mean 'orphan-page'? [severity-code]",
        ),
        (
            "7: error",
            "mkdocs.yml:3:5: there is no kind of problem '7'. "
            "Write the code that stands between brackets in the report. [severity-code]",
        ),
        (
            "- stray",
            "mkdocs.yml:2:3: extra.problems is not made of codes and severities. "
            "Write one 'code: severity' a line. [severity-table]",
        ),
        (
            "off",
            "mkdocs.yml:2:3: extra.problems is not made of codes and severities. "
            "Write one 'code: severity' a line. [severity-table]",
        ),
    ],
)
def test_what_is_no_severity_is_told_at_its_key(text: str, message: str) -> None:
    assert told(text) == [message]
    assert of(text).levels == {}


def test_one_fault_does_not_hide_the_rest() -> None:
    said = {"orphan-page": "error", "vague-text": False, "stray": "loud"}
    found = understand(said, CODES)
    assert found.levels == {"orphan-page": ERROR, "vague-text": OFF}
    (problem,) = found.problems("mkdocs.yml", outline(TEXT, "", "")[0].starts)
    assert (problem.line, problem.column, problem.width) == (6, 5, len("stray"))


def test_a_key_without_a_place_is_told_on_the_first_line() -> None:
    (problem,) = understand({"x": "error"}, CODES).problems("mkdocs.yml", {})
    assert (problem.path, problem.line, problem.column) == ("mkdocs.yml", 1, 1)


def test_severities_are_the_site_s() -> None:
    kinds = [Kind("a", "", ""), Kind("b", "", "", WARNING), Kind("c", "", ""), Kind("d", "", "", WARNING)]
    problems = [kind.at("x.md", 1, 1).over(7) for kind in kinds]
    settings = Settings({"a": WARNING, "b": ERROR, "c": OFF})
    told = [(problem.code, problem.severity, problem.width) for problem in severities(problems, settings)]
    assert told == [("a", WARNING, 7), ("b", ERROR, 7), ("d", WARNING, 7)]
    assert severities([Kind("e", "", "", OFF).at("x.md", 1, 1)], settings) == []
