"""A mapping is read with its places; what is none is told where it stands."""

from datetime import date
from pathlib import Path

import pytest

from helpsite.problems import Kind
from helpsite.yaml_map import load, read


def test_each_key_knows_its_place() -> None:
    found = load('a: 1\nb:\n  c: [x]\n  "d/e": 2026-03-01\n', "f.yml", "this", first=2)
    assert found.data == {"a": 1, "b": {"c": ["x"], "d/e": date(2026, 3, 1)}}
    names = {("a",): (2, 1), ("b",): (3, 1), ("b", "c"): (4, 3), ("b", "d/e"): (5, 3)}
    assert found.places == names | {("b", "c", 0): (4, 7)}
    assert str(found.at(Kind("k", "w {x}", "f"), "b", "c", x=1)) == "f.yml:4:3: w 1. f [k]"
    assert str(found.at(Kind("k", "w", "f"), "b", "e", 0)) == "f.yml:3:1: w. f [k]"
    assert found.part("b") == {"c": ["x"], "d/e": date(2026, 3, 1)}
    assert found.part("a") == {}


@pytest.mark.parametrize("text", ["", "# rien\n", "---\n"])
def test_nothing_is_an_empty_mapping(text: str) -> None:
    assert load(text, "f.yml", "this").data == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b: c\n", "f.yml:2:5: this is not valid YAML: mapping values are not allowed here."),
        ("a: 1\nb: [1,\nc: d\n", "f.yml:5:1: this is not valid YAML: expected ',' or ']', but got '<stream end>'."),
        ("a: 1\nb: 2026-02-31\n", "f.yml:3:4: this is not valid YAML: day is out of range for month."),
        ("a: 1\nb: x\x07y\n", "f.yml:3:5: this is not valid YAML: special characters are not allowed."),
        ("? [a]\n: b\n", "f.yml:2:3: this is not valid YAML: found unhashable key."),
        ("a: &x [*y]\n", "f.yml:2:8: this is not valid YAML: found undefined alias 'y'."),
        ("a: 1\n---\nb: 2\n", "f.yml:3:1: this is not valid YAML: but found another document."),
        ("[" * 5000, "f.yml:2:1: this is not valid YAML: RecursionError."),
        ("- a\n- b\n", "f.yml:2:1: this is not made of names and values."),
        ("un texte\n", "f.yml:2:1: this is not made of names and values."),
    ],
)
def test_what_cannot_be_read_is_told(text: str, message: str) -> None:
    found = load(text, "f.yml", "this", first=2)
    assert found.data is None
    assert [str(problem)[: len(message)] for problem in found.problems] == [message]


def test_a_name_that_stands_twice_is_told_and_one_that_is_merged_is_not() -> None:
    found = load("a: &x {b: 1, c: 2}\nd: {<<: *x, b: 3, <<: *x}\ne: *x\na: {1: x, '1': y}\n", "f.yml", "this")
    assert found.data == {"d": {"b": 3, "c": 2}, "e": {"b": 1, "c": 2}, "a": {1: "x", "1": "y"}}
    assert [str(problem) for problem in found.problems] == [
        "f.yml:4:1: the name 'a' already stands on line 1. Remove one of the two. [same-twice]"
    ]


def test_a_mapping_that_holds_itself_ends() -> None:
    assert load("a: &x {b: *x}\n", "f.yml", "this").data is not None


def test_a_file_is_read_and_a_missing_one_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"nom: re\xe7u\n")
    found = read(tmp_path / "a.yaml", "docs/a.yaml")
    assert found.data == {"nom": "reçu"}
    assert [problem.code for problem in found.problems] == ["not-utf-8"]
    assert read(tmp_path / "b.yaml", "docs/b.yaml").data == {}
