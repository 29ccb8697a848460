"""A problem underlines what is at fault, up to the end of its line."""

import pytest
from tests.gitbook.rendering import render


@pytest.mark.parametrize(
    ("text", "column", "width"),
    [
        ("x [a](broken-reference)", 7, 16),
        ('{% embed url="javascript:b" %}', 15, 12),
        ("x ![](a.png)", 3, 10),
        ("x [a][nulle part]", 6, 12),
        ("x[^1]", 2, 4),
        ("x [a]()", 7, 1),
        ("x\ty [a][nulle part]", 8, 12),
        ("# a {#b}\n\n# c\td {#b .e}", 7, 7),
        ('--8<-- "a.md"', 1, 13),
        ("--8<--\na.md\n--8<--", 1, 6),
        ('{% hint style="inof" %}\nx\n{% endhint %}', 16, 4),
    ],
)
def test_what_is_underlined(text: str, column: int, width: int) -> None:
    assert [(problem.column, problem.width) for problem in render(text).problems] == [(column, width)]
