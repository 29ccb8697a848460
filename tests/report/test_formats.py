"""Every format as it is written, character by character."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.report.example import GUIDE, LOOK, PROBLEMS

from helpsite.report.formats import FORMATS, render
from helpsite.report.look import Look

GOLDEN = Path(__file__).parent / "golden"
LOOKS = {
    **{format: (format, LOOK) for format in FORMATS},
    "human-coloured": ("human", replace(LOOK, is_coloured=True)),
    "human-without-guide": ("human", replace(LOOK, guide="")),
}


@pytest.mark.parametrize("name", LOOKS)
def test_a_report_is_as_it_was_read(name: str, update_golden: bool) -> None:
    golden, (format, look) = GOLDEN / f"{name}.txt", LOOKS[name]
    report = render(PROBLEMS, format, look)
    if update_golden:
        golden.write_bytes(report.encode())
    assert report == golden.read_bytes().decode()


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == LOOKS.keys()


@pytest.mark.parametrize(
    ("format", "text"),
    [("human", "no problems\n"), ("github", ""), ("gitlab", "[]\n")],
)
def test_nothing_is_told_as_nothing(format: str, text: str) -> None:
    assert render([], format, Look(guide=GUIDE)) == text


def test_without_a_guide_nothing_is_linked() -> None:
    assert "\x1b]8;;" not in render(PROBLEMS, "human", Look(is_coloured=True))


def test_an_unknown_format_is_an_error() -> None:
    with pytest.raises(KeyError):
        render([], "xml")
