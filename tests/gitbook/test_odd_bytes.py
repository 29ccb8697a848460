"""Text that no editor should have saved, and that gets there all the same."""

import pytest
from tests.gitbook.markup import faults, tree
from tests.gitbook.rendering import render

from helpsite.gitbook.page import Page

PAGE = """# Titre

{% hint style="info" %}
Un mot\\
puis un autre

* un
  * deux
{% endhint %}

<details>

<summary>Pourquoi ?</summary>

Parce que.

</details>

```sh
ls
```
"""


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_ends_of_line_of_other_systems(end: str) -> None:
    rendered = render(PAGE.replace("\n", end))
    assert rendered == render(PAGE)


def test_a_nul_leaves_the_words() -> None:
    rendered = render("Avant.\n\nUn m\0ot.\n\n`\0` et \0\n")
    assert tree(rendered.html).text().split() == ["Avant.", "Un", "m\ufffdot.", "\ufffd", "et", "\ufffd"]


@pytest.mark.parametrize("mark", ["\x02", "\x03", "\x02hs+0\x03", "\x02wzxhzdk:0\x03", "\x0212\x03", "\ufeff"])
def test_marks_of_our_own_are_text(mark: str) -> None:
    rendered = render(f"Un {mark} mot {mark}.\n\n{mark}\n\n{{% hint %}}\n{mark}\n{{% endhint %}}\n\nFin.\n")
    assert faults(rendered.html) == []
    assert "Fin." in tree(rendered.html).text()


@pytest.mark.parametrize("piece", ["mot ", "{% hint %} ", "> "])
def test_a_line_of_five_megabytes(piece: str) -> None:
    rendered = render(f"Avant.\n\n{piece * (5_000_000 // len(piece))}\n\nAprès.\n")
    assert [(problem.line, problem.column, problem.code) for problem in rendered.problems] == [(3, 1, "line-too-long")]
    text = tree(rendered.html).text()
    assert text.count(piece.strip()) == 5_000_000 // len(piece)
    assert text.split()[0] == "Avant." and text.split()[-1] == "Après."


def test_text_nested_without_end_is_told_once() -> None:
    rendered = render("\n".join(f"{'  ' * depth}* w{depth}z" for depth in range(200)))
    assert faults(rendered.html) == []
    assert [f"w{depth}z" for depth in range(200) if f"w{depth}z" not in rendered.html] == []
    assert {problem.code for problem in rendered.problems} == {"too-deep"}


def test_problems_name_the_lines_of_the_file_not_of_the_text() -> None:
    rendered = render("Texte.\n{% endhint %}\n", Page(path="docs/a.md", first_line=10))
    assert [str(problem)[:14] for problem in rendered.problems] == ["docs/a.md:11:1"]
