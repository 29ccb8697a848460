"""A page is taken apart, and MkDocs reads what is put together again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from helpsite.pages import read, title, written


@pytest.mark.parametrize(
    ("text", "meta", "body", "first"),
    [
        ("# Titre\n", {}, "# Titre\n", 1),
        ("---\nicon: bell\n---\n\n# Titre\n", {"icon": "bell"}, "# Titre\n", 5),
        ("\ufeff---\r\nicon: bell\r\n---\r\n# Titre\r\n", {"icon": "bell"}, "# Titre\n", 4),
        ("---\nicon: bell\n...  \nTexte", {"icon": "bell"}, "Texte", 4),
        ("---\nicon: bell\n---", {"icon": "bell"}, "", 3),
        ("---\n---\nTexte", {}, "Texte", 3),
        ("\n\n# Titre\n", {}, "# Titre\n", 3),
        ("Note: un mot\n\nTexte\n", {}, "Note: un mot\n\nTexte\n", 1),
        ("---\n\nTexte sous un filet.\n", {}, "---\n\nTexte sous un filet.\n", 1),
    ],
)
def test_front_matter_comes_off(text: str, meta: dict[str, str], body: str, first: int) -> None:
    source = read(text.encode(), "docs/a.md")
    assert (source.meta, source.text, source.first_line, source.problems) == (meta, body, first, ())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("---\ntitle: a: b\n---\nTexte\n", "docs/a.md:2:9: the front matter is not valid YAML"),
        ("---\n- a\n---\nTexte\n", "docs/a.md:2:1: the front matter is not made of names and values"),
        ("---\ntitle: a\n\nTexte\n", "docs/a.md:1:1: the front matter is never closed"),
    ],
)
def test_front_matter_that_cannot_be_read_stays_in_the_page(text: str, place: str) -> None:
    source = read(text.encode(), "docs/a.md")
    assert (source.meta, source.text, source.first_line) == ({}, text, 1)
    assert [str(problem)[: len(place)] for problem in source.problems] == [place]


PLAIN = st.one_of(st.text(), st.integers(), st.booleans(), st.none(), st.dates(), st.datetimes())
META = st.dictionaries(st.text(), st.recursive(PLAIN, st.lists, max_leaves=5))


@settings(max_examples=50)
@given(META, st.text())
def test_mkdocs_reads_what_was_written(meta: dict[str, object], text: str) -> None:
    body = text.lstrip("\n")
    assert get_data(written(meta, body)) == (body, meta)


@given(st.text())
def test_mkdocs_never_takes_text_for_metadata(text: str) -> None:
    source = read(text.encode("utf-8", "replace"), "a.md")
    assert get_data(written({}, source.text)) == (source.text, {})


@pytest.mark.parametrize(
    ("text", "src_uri", "name"),
    [
        ("---\ntitle: Dit\n---\n# Écrit\n", "a.md", "Dit"),
        ('Avant\n\n# Écrit <a id="x"></a> #\n# Autre\n', "a.md", "Écrit"),
        ("```\n# code\n```\n~~~~\n~~~\n# code\n~~~~\n## Non\n", "aide/mon-compte.md", "Mon compte"),
        ("---\ntitle: 12\n---\n", "aide/README.md", "Aide"),
        ("", "index.md", "Index"),
        ("#Pas un titre\n", "Notre_FAQ.md", "Notre FAQ"),
    ],
)
def test_every_page_has_a_title(text: str, src_uri: str, name: str) -> None:
    assert title(read(text.encode(), src_uri), src_uri) == name
