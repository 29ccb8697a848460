"""Every scalar knows where its text stands, whatever it is quoted with."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from helpsite.yaml_map import outline
from helpsite.yaml_places import Scalar


def scalars(text: str) -> list[Scalar]:
    return outline(text, "f.yml", "this")[0].scalars


def rows(text: str) -> list[tuple[object, ...]]:
    """Give each scalar as ``(key, value, what stands at its place, line, column)``."""
    lines = text.split("\n")
    found = [(scalar, scalar.written) for scalar in scalars(text)]
    for _, line in found:
        assert "\n".join([lines[line.number - 1][line.column - 1 :], *lines[line.number :]]).startswith(line.text)
    return [(scalar.key, scalar.value, line.text, line.number, line.column) for scalar, line in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("a: x.md # c\n", (("a",), "x.md", "x.md", 1, 4)),
        ("a: 'x''y.md'\n", (("a",), "x'y.md", "x''y.md", 1, 5)),
        ('a: "x\\u00e9.md"\n', (("a",), "xé.md", "x\\u00e9.md", 1, 5)),
        ("a: |- # c\n  x\n  y\nb: [ ]", (("a",), "x\ny", "  x\n  y\n", 2, 1)),
        ("- [x, {k: y}]\n", ((0, 0), "x", "x", 1, 4)),
        ("nav:\n  - Titre: x.md\n", (("nav", 0, "Titre"), "x.md", "x.md", 2, 12)),
        ("a: !relative &b  # c\n  'x'\n", (("a",), "x", "x", 2, 4)),
        ("a: !!python/name:os.system\n", (("a",), "", "", 1, 27)),
        ('u: !ENV [URL, "https://x/"]\n', (("u", 0), "URL", "URL", 1, 10)),
        ("x.md", ((), "x.md", "x.md", 1, 1)),
    ],
)
def test_a_scalar_is_where_its_text_begins(text: str, row: tuple[object, ...]) -> None:
    assert rows(text)[0] == row


@pytest.mark.parametrize(
    ("text", "part", "written", "place"),
    [
        ("a: voir [x](y.md).\n", "y.md", "y.md", (1, 13)),
        ("a: voir\n  [x](y.md)\n", "y.md", "y.md", (2, 7)),
        ("a: >-\n\n  un [x](y.md)\n", "y.md", "y.md", (3, 10)),
        ('a: "é\\u00e9 \\\n   [x](y.md)"\n', "y.md", "y.md", (2, 8)),
        ("a: 'l''a [x](l''y.md)'\n", "l'y.md", "l''y.md", (1, 14)),
        ('a: "\\t [x](\\x79.md)"\n', "y.md", "\\x79.md", (1, 12)),
    ],
)
def test_a_part_of_a_scalar_is_where_it_is_written(text: str, part: str, written: str, place: tuple[int, int]) -> None:
    scalar = scalars(text)[0]
    start = scalar.value.index(part)
    line = scalar.part(start, start + len(part))
    assert line and (line.text, line.number, line.column) == (written, *place)


@pytest.mark.parametrize("part", ["", " b", "ab"])
def test_a_part_that_does_not_stand_in_one_line_has_no_place(part: str) -> None:
    scalar = scalars('x: "a\\\n  b  b"\n')[0]
    start = scalar.value.index(part)
    assert scalar.part(start, start + len(part)) is None


def test_what_is_repeated_stands_where_it_was_first_written() -> None:
    text = "a: &a [x]\nb: *a\nc: &c {d: *c}\n"
    assert [(scalar.key, scalar.written.number) for scalar in scalars(text)] == [(("a", 0), 1)]
    assert [scalar.key for scalar in scalars("a: &a x\nb: *a\n")] == [("a",)]
    assert outline(text, "", "")[0].starts == {
        ("a",): (1, 1),
        ("a", 0): (1, 8),
        ("b",): (2, 1),
        ("c",): (3, 1),
        ("c", "d"): (3, 8),
    }


def test_a_scalar_says_what_it_stands_for() -> None:
    found = outline("[x, '1', 1, ~, 2026-01-01, !ENV a, true]", "f.yml", "this")[0]
    assert [scalar.value for scalar in found.texts] == ["x", "1"]


def test_aliases_of_aliases_are_not_unfolded() -> None:
    text = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))
    assert len(scalars(text)) == 1


def test_what_is_no_yaml_is_told_and_has_no_places() -> None:
    assert [str(problem)[:10] for problem in outline("a: [", "f.yml", "this")[1]] == ["f.yml:1:5:"]
    assert outline("[" * 5000, "", "")[0].starts == {}


VALUES = st.text(st.sampled_from("ab é'\"\\#:/.\n\t\u2028-€😀[](){}!&*%"), max_size=12)
STYLES = st.sampled_from([None, "'", '"', "|", ">"])


@given(VALUES, STYLES, st.integers(10, 40), st.booleans())
def test_every_character_stands_where_it_is_said_to(value: str, style: str | None, width: int, unicode: bool) -> None:
    data = {"k": ["x", value]}
    text = yaml.safe_dump(data, default_style=style, width=width, allow_unicode=unicode)
    scalar = scalars(text)[-1]
    assert scalar.value == value
    rows(text)
    for index, character in enumerate(value):
        line = scalar.part(index, index + 1)
        assert line or character.isspace()
        if line and line.text[0] not in "\\'":
            assert line.text == character
