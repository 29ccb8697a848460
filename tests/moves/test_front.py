"""A page that moves names its old address in its front matter, which else stays as it is."""

import pytest

from helpsite.moves.front import with_old
from helpsite.moves.old import dest_uri
from helpsite.moves.refused import RefusedError


def stands(written: str) -> bool:
    return dest_uri(written) == "ici/index.html"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\n", "---\nanciennes_adresses: [/b/]\n---\n\n# A\n"),
        ("", "---\nanciennes_adresses: [/b/]\n---\n\n"),
        ("# A\r\n", "---\r\nanciennes_adresses: [/b/]\r\n---\r\n\r\n# A\r\n"),
        ("---\n\nUn trait au début.\n", "---\nanciennes_adresses: [/b/]\n---\n\n---\n\nUn trait au début.\n"),
        ("---\n---\nA", "---\nanciennes_adresses: [/b/]\n---\nA"),
        ("---\ntitle: 'A'  # a\n\n---\nA", "---\ntitle: 'A'  # a\n\nanciennes_adresses: [/b/]\n---\nA"),
        ("---\r\ntitle: A\r\n...\r\nA", "---\r\ntitle: A\r\nanciennes_adresses: [/b/]\r\n...\r\nA"),
        ("---\nanciennes_adresses: /c/ # c\n---\nA", "---\nanciennes_adresses: [/c/, /b/] # c\n---\nA"),
        ("---\nanciennes_adresses:\n---\nA", "---\nanciennes_adresses: [/b/]\n---\nA"),
        ("---\nanciennes_adresses: []\n---\nA", "---\nanciennes_adresses: [/b/]\n---\nA"),
        ("---\nanciennes_adresses: ['/c/',\n  d]\n---\n", "---\nanciennes_adresses: ['/c/', d, /b/]\n---\n"),
        ("---\nanciennes_adresses: [/ici/]\n---\nA", "---\nanciennes_adresses: [/b/]\n---\nA"),
        ("---\nanciennes_adresses: [/c/, ici.md]\n---\nA", "---\nanciennes_adresses: [/c/, /b/]\n---\nA"),
        (
            "---\nanciennes_adresses:\n  - /c/ # c\n  - 'ici'\n  # d\n  - /d/\nx: 1\n---\nA",
            "---\nanciennes_adresses:\n  - /c/ # c\n  # d\n  - /d/\n  - /b/\nx: 1\n---\nA",
        ),
        ("---\nanciennes_adresses:\n- /ici/\n---\nA", "---\nanciennes_adresses:\n- /b/\n---\nA"),
        ("---\r\nanciennes_adresses:\r\n- c\r\n---\r\n", "---\r\nanciennes_adresses:\r\n- c\r\n- /b/\r\n---\r\n"),
    ],
)  # fmt: skip
def test_the_old_address_is_added(before: str, after: str) -> None:
    assert with_old(before, "a.md", "/b/", stands) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\n", "# A\n"),
        ("---\nx: 1\nanciennes_adresses: [/c/]\n---\nA", "---\nx: 1\nanciennes_adresses: [/c/]\n---\nA"),
        ("---\nx: 1\nanciennes_adresses: [/ici/]\ny: 2\n---\nA", "---\nx: 1\ny: 2\n---\nA"),
        ("---\nx: 1\nanciennes_adresses:\n  - ici\ny: 2\n---\nA", "---\nx: 1\ny: 2\n---\nA"),
        ("---\nanciennes_adresses: [/ici/, /c/]\n---\nA", "---\nanciennes_adresses: [/c/]\n---\nA"),
    ],
)
def test_where_the_page_stands_is_no_old_address(before: str, after: str) -> None:
    assert with_old(before, "a.md", None, stands) == after


@pytest.mark.parametrize(
    "front",
    ["{title: A}", "- a", "a: [", "anciennes_adresses: {a: b}", "anciennes_adresses: |\n  /c/", "a: &x 1\n<<: 3"],
)
def test_front_matter_that_cannot_be_changed_safely_is_left(front: str) -> None:
    with pytest.raises(RefusedError, match=r"^The front matter of a.md cannot be changed safely. Write anc"):
        with_old(f"---\n{front}\n---\nA", "a.md", "/b/", stands)
