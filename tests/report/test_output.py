"""The environment of a build says where its problems are told."""

import io
import json
import os
from pathlib import Path
from typing import TextIO

import pytest
from tests.report.example import GUIDE, PAGE

from helpsite.report.files import below
from helpsite.report.formats import FORMATS
from helpsite.report.look import wants_colour
from helpsite.report.output import Output, output, tell

PROBLEM = PAGE.at("docs/été.md", 2, 5, address="x.md", hint="Create it.").over(4)
LINE = "docs/été.md:2:5: there is no page 'x.md'. Create it. [missing-page]\n    2 | [é](x.md)\n      |     ^~~~\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/été.md").write_bytes("# Été\r\n[é](x.md)\r\n".encode("utf-8-sig"))
    return tmp_path


def said(project: Path, environ: dict[str, str], encoding: str = "utf-8", is_clean: bool = False) -> str:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding, newline="")
    tell([] if is_clean else [PROBLEM], project, GUIDE, environ, stream)
    return written.getvalue().decode(encoding)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, Output(("human",))),
        ({"GITHUB_ACTIONS": "true"}, Output(("human", "github"))),
        ({"GITHUB_ACTIONS": "false"}, Output(("human",))),
        ({"GITHUB_ACTIONS": "true", "HELPSITE_FORMAT": "human"}, Output(("human",))),
        ({"HELPSITE_FORMAT": "sarif"}, Output(("sarif",))),
        ({"HELPSITE_FORMAT": ""}, Output(("human",))),
        ({"HELPSITE_REPORT": "r"}, Output(("human",), "r", "json")),
        ({"HELPSITE_REPORT": "r", "HELPSITE_FORMAT": "gitlab"}, Output(("human",), "r", "gitlab")),
    ],
)
def test_the_environment_chooses(environ: dict[str, str], expected: Output) -> None:
    assert output(environ) == expected


def test_a_format_that_is_none_names_those_that_are() -> None:
    with pytest.raises(ValueError, match="HELPSITE_FORMAT=xml is no format: use one of human, json, sarif") as error:
        output({"HELPSITE_FORMAT": "xml"})
    assert all(format in str(error.value) for format in FORMATS)


def test_people_read_the_terminal(project: Path) -> None:
    assert said(project, {}).startswith(LINE)
    assert "\x1b[" not in said(project, {})
    assert said(project, {"FORCE_COLOR": "1"}).startswith("\x1b[1mdocs/été.md:2:5:\x1b[0m there")


def test_a_file_is_for_programs(project: Path) -> None:
    environ = {"HELPSITE_FORMAT": "gitlab", "HELPSITE_REPORT": "reports/quality.json", "FORCE_COLOR": "1"}
    assert said(project, environ).startswith("\x1b[1mdocs")
    assert json.loads((project / "reports/quality.json").read_bytes())[0]["location"]["path"] == "docs/été.md"


def test_the_file_of_a_clean_build_says_so(project: Path) -> None:
    assert said(project, {"HELPSITE_REPORT": "r.json"}, is_clean=True) == ""
    assert json.loads((project / "r.json").read_bytes())["problems"] == []
    assert said(project, {"HELPSITE_FORMAT": "gitlab"}, is_clean=True) == "[]\n"


def test_a_report_for_people_can_be_kept_without_colours(project: Path) -> None:
    said(project, {"HELPSITE_FORMAT": "human", "HELPSITE_REPORT": "r.txt", "FORCE_COLOR": "1"})
    assert (project / "r.txt").read_text("utf-8").startswith(LINE)


def test_github_reads_after_the_people(project: Path) -> None:
    report = said(project, {"GITHUB_ACTIONS": "true"})
    assert report.startswith(LINE)
    assert report.splitlines()[-1].startswith("::error file=docs/été.md,line=2")


def test_a_terminal_of_few_characters_gets_what_it_knows(project: Path) -> None:
    assert said(project, {}, "ascii").startswith(LINE.replace("é", "?"))


def test_a_file_is_read_once(project: Path) -> None:
    lines = below(project)
    assert lines("docs/été.md") == ["# Été", "[é](x.md)", ""]
    (project / "docs/été.md").unlink()
    assert lines("docs/été.md") == ["# Été", "[é](x.md)", ""]


@pytest.mark.parametrize("path", ["docs", "docs/none.md", "docs/\0.md", "a" * 5000])
def test_what_is_no_file_has_no_line(project: Path, path: str) -> None:
    written = io.StringIO()
    tell([PAGE.at(path, 1, 1, address="", hint="")], project, "", {}, written)
    assert " | " not in written.getvalue()


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, True),
        ({"TERM": "xterm"}, True),
        ({"TERM": "dumb"}, False),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_a_terminal_is_coloured_unless_asked_not_to(environ: dict[str, str], expected: bool) -> None:
    assert wants_colour(environ, terminal()) is expected


def test_a_file_is_coloured_when_forced() -> None:
    assert not wants_colour({}, io.StringIO())
    assert wants_colour({"FORCE_COLOR": "1"}, io.StringIO())


def terminal() -> TextIO:
    _, side = os.openpty()
    return os.fdopen(side, "w", encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "is_shown"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", False),
        (b"a\0\xe9", False),
        (b"a\0", True),
        (b"\xe9", True),
        ("é".encode("utf-16"), True),
    ],
)
def test_what_is_no_text_is_not_shown(project: Path, data: bytes, is_shown: bool) -> None:
    (project / "docs/carte").write_bytes(data)
    assert (below(project)("docs/carte") is not None) is is_shown
