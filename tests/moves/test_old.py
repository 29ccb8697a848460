"""What an old address may look like, and where there is room for its page."""

import pytest

from helpsite.moves.old import dest_uri, in_the_way, url_of


@pytest.mark.parametrize(
    ("written", "dest"),
    [
        ("vieux", "vieux/index.html"),
        ("/aide/vieux/", "aide/vieux/index.html"),
        ("aide/vieux.md", "aide/vieux/index.html"),
        ("aide/README.md", "aide/index.html"),
        ("aide/index.html", "aide/index.html"),
        ("aide/vieux.html", "aide/vieux.html"),
        ("./vieux#x", "vieux/index.html"),
        ("ancien%20nom", "ancien nom/index.html"),
        ("/re%C3%A7u/", "reçu/index.html"),
        ("/reçu/", "reçu/index.html"),
        ("vieux?x=1", "vieux/index.html"),
        ("/", None),
        ("", None),
        ("index.md", None),
        ("../b", None),
        ("https://a.fr/b", None),
        ("//a.fr/b", None),
        ("mailto:a@b.fr", None),
        ('a"b', None),
        ("a%0Ab", None),
        ("404.html", None),
    ],
)
def test_the_forms_of_an_old_address(written: str, dest: str | None) -> None:
    assert dest_uri(written) == dest


def test_a_site_without_folders_has_other_addresses() -> None:
    written = ("vieux", "vieux.md", "a/index.md", "vieux/", "a/vieux.html")
    expected = ["vieux.html", "vieux.html", "a/index.html", "vieux/index.html", "a/vieux.html"]
    assert [dest_uri(each, directory_urls=False) for each in written] == expected
    assert [url_of(dest) for dest in expected] == ["vieux.html", "vieux.html", "a/", "vieux/", "a/vieux.html"]


@pytest.mark.parametrize(
    ("dest", "taken"),
    [
        ("faq/index.html", "faq/index.html"),
        ("aide/guide.pdf/index.html", "aide/guide.pdf"),
        ("aide", "aide"),
        ("aide/autre/index.html", None),
    ],
)
def test_what_leaves_no_room(dest: str, taken: str | None) -> None:
    assert in_the_way(dest, {"faq/index.html", "aide/guide.pdf"}, {"aide", "aide/contact", "faq"}) == taken
