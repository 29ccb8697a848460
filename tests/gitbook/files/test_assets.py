"""What stands in a dot folder is published beside it."""

import pytest

from helpsite.gitbook.files.assets import published, spellings

NFC, NFD = "Écran (1).png", "E\u0301cran (1).png"


@pytest.mark.parametrize(
    ("src_uri", "place"),
    [
        (f".gitbook/assets/{NFC}", f"assets/gitbook/{NFC}"),
        (f".gitbook/assets/{NFD}", f"assets/gitbook/{NFC}"),
        ("aide/.gitbook/assets/a/b.pdf", "assets/gitbook/aide/a/b.pdf"),
        (".gitbook/includes/a.md", None),
        (".gitbook/vars.yaml", None),
        ("assets/a.png", None),
        (".gitbook/assets", None),
    ],
)
def test_place(src_uri: str, place: str | None) -> None:
    assert published(src_uri) == place


def test_spellings() -> None:
    assert spellings(NFC) == {NFD}
    assert spellings(NFD) == {NFC}
    assert spellings("a.png") == set()
