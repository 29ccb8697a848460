"""Front matter and data: what is an address in them, and what only looks like one."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.links.written.rows import Row, rows

from helpsite.links.written.model import Base
from helpsite.links.written.values import in_values
from helpsite.yaml_map import load, outline


def found(text: str) -> list[Row]:
    return rows(in_values(outline(text, "f.yml", "this")[0], Base.FRONT, "f.yml"), text)


@pytest.mark.parametrize(
    ("text", "address", "line", "column"),
    [
        ("cover: ../images/a.png", "../images/a.png", 1, 8),
        ("cover: '.gitbook/assets/image (1).png'", ".gitbook/assets/image (1).png", 1, 9),
        ("next: suite.md#x # c", "suite.md#x", 1, 7),
        ("a:\n  - b.md\n  - {c: './d/'}", "b.md", 2, 5),
        ("- ./d/", "./d/", 1, 3),
        ("og:image: x.webp", "x.webp", 1, 11),
        ("url: aide/contact/", "aide/contact/", 1, 6),
        ("lien: /aide/contact", "/aide/contact", 1, 7),
        ("x: /assets/guide.pdf", "/assets/guide.pdf", 1, 4),
        ("x: 'HTTPS://exemple.fr/?a=b#c'", "HTTPS://exemple.fr/?a=b#c", 1, 5),
        ('x: "caf\\u00e9.md"', "café.md", 1, 5),
        ("x: 'l''aide.md'", "l'aide.md", 1, 5),
        ("x: >-\n  a/b.md\n", "a/b.md", 2, 3),
        ("x: |\n  a/b.md\n", "a/b.md", 2, 3),
        ("image: images\\a.png", "images\\a.png", 1, 8),
        ("download: notice.pdf", "notice.pdf", 1, 11),
        ('description: Voir [la suite](b.md "t").', "b.md", 1, 30),
        ("description: |\n  Voir\n  ![x](<b.png>)", "b.png", 3, 9),
    ],
)
def test_an_address_is_found_at_its_place(text: str, address: str, line: int, column: int) -> None:
    assert found(text)[:1] == [("FRONT", address, line, column)]


def test_an_address_in_html_is_said_from_the_page() -> None:
    text = 'a: \'Voir <a href="b?c&amp;d">ici</a> <img src=e.png srcset="e.png 1x, f.png 2x">\''
    assert found(text) == [("PAGE", "b?c&d", 1, 19), ("PAGE", "e.png", 1, 47), ("PAGE", "e.png", 1, 61),
                           ("PAGE", "f.png", 1, 71)]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "title: README.md", "template: main.html", "layout: pages/a.html", "x: main.html", "icon: material/email",
        "date: 2026/03/01", "date: 2026-03-01", "tags: [a.md, ./b]", "anciennes_adresses: [aide/vieux.md]",
        "metaLinks: {alternates: [https://app.gitbook.com/s/x/]}", "link: Contact", "next: false", "next: ~",
        "x: a/b", "x: un texte.", "x: voir a.md", "x: '*.md'", "x: '{{ x }}.png'", "x: 1/2", "x: /24", "x: /spam/",
        "x: exemple.fr", "x: mailto:a@exemple.fr", "x: ...", "x: .", "x: application/pdf", "x: '$HOME/a.png'",
        "x: 'a[0](b)'", "x: '[a](b c.md'", "x: un <b>texte</b>", "x: 3 < 4", "x: ''", "x: 1.md: b", "x.md: y",
        "x: !ENV [A, b]", "regex: ./a", "x: https://", f"x: {'a/' * 300}b.md",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert found(text) == []


def test_front_matter_knows_its_line_in_the_file() -> None:
    places = load("title: x\ncover: a.png\n", "docs/x.md", "this", first=2).written
    target = next(in_values(places, Base.FRONT, "x.md")).reference.target
    assert target == ("a.png", "docs/x.md", 3, 8)


@given(st.text(st.sampled_from("abé'\"\\:.#!&*-% /"), min_size=1), st.sampled_from([None, "'", '"', "|", ">"]))
def test_an_address_stands_where_it_is_said_to_in_any_style(words: str, style: str | None) -> None:
    text = yaml.safe_dump({"x": [f"../{words.replace(' ', '_')}", f"{words} [a](b.md)"]}, default_style=style, width=30)
    assert {row[1] for row in found(text)} <= {f"../{words.replace(' ', '_')}", "b.md", f"{words} [a](b.md)".strip()}
    assert "b.md" in {row[1] for row in found(text)}
