"""What programs read out of a report is what was told."""

import json
import re
from typing import Any
from urllib.parse import unquote

from tests.report.example import GUIDE, LOOK, PAGE, PROBLEMS, VAGUE

from helpsite.problems import WARNING, Problem, in_order
from helpsite.report.cells import harmless
from helpsite.report.formats import render


def told(format: str, problems: list[Problem] = PROBLEMS) -> Any:
    return json.loads(render(problems, format, LOOK))


def test_json_gives_back_the_problems() -> None:
    rows = told("json")["problems"]
    keys = ("path", "line", "column", "code", "what", "fix")
    assert [Problem(*(row[key] for key in keys)) for row in rows] == in_order(PROBLEMS)
    assert [row["endColumn"] - row["column"] for row in rows] == [problem.width for problem in in_order(PROBLEMS)]
    assert told("json")["counts"] == {"error": 6, "warning": 1}
    assert {row["help"] for row in rows} == {f"{GUIDE}#missing-page", f"{GUIDE}#vague-text"}
    assert json.loads(render(PROBLEMS, "json"))["problems"][0]["help"] is None


def test_sarif_has_a_rule_for_each_code() -> None:
    (run,) = told("sarif")["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [(rule["id"], rule["helpUri"], rule["defaultConfiguration"]["level"]) for rule in rules] == [
        ("missing-page", f"{GUIDE}#missing-page", "error"),
        ("vague-text", f"{GUIDE}#vague-text", "warning"),
    ]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    bare = json.loads(render(PROBLEMS, "sarif"))["runs"][0]["tool"]["driver"]["rules"]
    assert "helpUri" not in bare[0]


def test_sarif_places_are_relative_and_encoded() -> None:
    (run,) = told("sarif")["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert places[0] == {
        "artifactLocation": {"uri": "docs/a%20b%2Cc%3A100%25.md", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 1, "startColumn": 5, "endColumn": 9},
    }
    paths = [unquote(place["artifactLocation"]["uri"]) for place in places]
    assert paths == [problem.path for problem in in_order(PROBLEMS)]
    assert run["columnKind"] == "unicodeCodePoints"  # ours count so; without this, UTF-16 would be meant


def test_sarif_has_no_place_before_the_first() -> None:
    (result,) = told("sarif", [PAGE.at("a.md", 0, 0, address="", hint="").over(0)])["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endColumn": 2}


def test_github_reads_back_what_was_escaped() -> None:
    command = re.compile(r"::(error|warning) ([^:]*)::(.*)")
    for line, problem in zip(render(PROBLEMS, "github", LOOK).splitlines(), in_order(PROBLEMS), strict=True):
        found = command.fullmatch(line)
        assert found
        place = dict(pair.split("=") for pair in found[2].split(","))
        assert unquote(place["file"]) == problem.path
        assert (int(place["line"]), int(place["col"]), int(place["endColumn"]) - int(place["col"])) == (
            problem.line, problem.column, problem.width,
        )  # fmt: skip
        assert unquote(found[3]) == f"{harmless(problem.message)}\n{GUIDE}#{problem.code}"
        assert (found[1] == WARNING) == (problem.code == "vague-text")


def test_github_gets_odd_names_whole() -> None:
    report = render([PAGE.at("a\r\nb,c.md", 1, 1, address="", hint="")], "github")
    assert report.startswith("::error file=a%0D%0Ab%2Cc.md,line=1,")


def test_gitlab_knows_a_problem_again_below_new_lines() -> None:
    def marks(first: int, taken: int) -> list[str]:
        twice = [PAGE.at("a.md", first + n, 1, address="x.md", hint="") for n in (0, 4)]
        names = VAGUE.at("a.md", first, 9, text=f"x' already stands on line {taken}")
        return [row["fingerprint"] for row in told("gitlab", [*twice, names])]

    assert marks(1, 3) == marks(21, 23)
    assert len(set(marks(1, 3))) == 3


def test_gitlab_has_no_line_before_the_first() -> None:
    (row,) = told("gitlab", [PAGE.at("a.md", 0, 0, address="", hint="")])
    assert row["location"]["lines"] == {"begin": 1}


def test_gitlab_says_what_it_must() -> None:
    row = told("gitlab")[-1]
    assert row.pop("fingerprint")
    assert row == {
        "description": "there is no page 'x.md'. Create it.",
        "check_name": "missing-page",
        "severity": "major",
        "location": {"path": "mkdocs.yml", "lines": {"begin": 12}},
    }
