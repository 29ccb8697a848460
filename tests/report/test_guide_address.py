"""Where the codes are explained."""

from pathlib import Path

import pytest

from helpsite.report.look import guide_of


@pytest.mark.parametrize("name", ["redaction/problemes.md", "redaction/problemes/index.html"])
def test_the_guide_is_named_where_it_is(name: str, tmp_path: Path) -> None:
    assert guide_of("https://exemple.fr/docs", tmp_path) == ""
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).touch()
    assert guide_of("https://exemple.fr/docs", tmp_path) == "https://exemple.fr/docs/redaction/problemes/"
    assert guide_of("", tmp_path) == ""
