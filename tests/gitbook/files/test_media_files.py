import pytest

from helpsite.gitbook.files.media import resolver

URLS = {"aide/a b.mp4": "../a%20b.mp4", ".gitbook/assets/a.mp4": "../../assets/gitbook/a.mp4"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a%20b.mp4", "../a%20b.mp4"),
        ("./a b.mp4#t=5", "../a%20b.mp4#t=5"),
        ("../.gitbook/assets/a.mp4?x#y", "../../assets/gitbook/a.mp4?x#y"),
        ("absent.mp4", "absent.mp4"),
        ("#t=5", "#t=5"),
    ],
)
def test_an_address(address: str, expected: str) -> None:
    assert resolver("aide/faq.md", URLS.get)(address) == expected
