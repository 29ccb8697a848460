"""Bytes become text; nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.decoding import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("été\n".encode(), "été\n"),
        ("\ufeffété".encode(), "été"),
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
    ],
)
def test_utf_8_is_read_without_a_word(data: bytes, text: str) -> None:
    assert decode(data, "docs/a.md") == (text, [])


@pytest.mark.parametrize(
    ("data", "text", "message"),
    [
        ("un\r\nreçu".encode("cp1252"), "un\nreçu", "docs/a.md:2:3: this is the byte 0xE7, not UTF-8."),
        ("é €\n".encode() + b"\x80 \xe9", "é €\n€ é", "docs/a.md:2:1: this is the byte 0x80, not UTF-8."),
        (b"a\x81b", "a\ufffdb", "docs/a.md:1:2: this is the byte 0x81, not UTF-8."),
        ("reçu".encode("utf-16"), "reçu", "docs/a.md:1:1: this is UTF-16, not UTF-8."),
        ("reçu".encode("utf-32"), "reçu", "docs/a.md:1:1: this is UTF-32, not UTF-8."),
        (b"a\nb\0c\0", "a\nb\ufffdc\ufffd", "docs/a.md:2:2: a NUL character stands here (2 in the file)."),
    ],
)
def test_what_is_not_is_kept_and_told(data: bytes, text: str, message: str) -> None:
    found, problems = decode(data, "docs/a.md")
    assert found == text
    assert [str(problem).startswith(message) for problem in problems] == [True]


@given(st.binary())
def test_any_bytes_become_text(data: bytes) -> None:
    text, problems = decode(data, "docs/a.md")
    assert "\0" not in text
    assert "\r" not in text
    assert len(problems) <= 2


@given(st.text())
def test_any_text_is_read_back(text: str) -> None:
    assert decode(text.encode("utf-8", "replace"), "a.md")[0].count("\n") >= text.count("\n")
