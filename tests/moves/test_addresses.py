"""An address after a move: it leads to the same page, in the form in which it was written."""

import posixpath
from html import unescape
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from helpsite.gitbook.files.names import page_of, resolve
from helpsite.moves.addresses import Moved, Place, moved_address

FILES = {"README.md", "faq.md", "aide/README.md", "aide/a b.md", "aide/é(1).md", "aide/img/x.png", "c/d.md"}
MOVES = {"aide/a b.md": "c/e f.md", "faq.md": "c/index.md", "aide/README.md": "c/aide.md", "aide/é(1).md": "c/è.md"}
MOVED = Moved(MOVES, FILES.__contains__)
HERE = Place("aide", "aide")
ROOT = Place("", "", is_page=False)


@pytest.mark.parametrize(
    ("written", "place", "expected"),
    [
        ("a%20b.md#x%20y", HERE, "../c/e%20f.md#x%20y"),
        ("a b.md?q=1#x", Place("aide", "aide", is_spaced=True), "../c/e f.md?q=1#x"),
        ("a%20b.md", Place("aide", "aide", is_spaced=True), "../c/e%20f.md"),
        ("./a%20b.md", HERE, "./../c/e%20f.md"),
        ("../faq.md", HERE, "../c/index.md"),
        ("/faq.md", HERE, "/c/index.md"),
        ("faq", ROOT, "c"),
        ("faq/#q", ROOT, "c/#q"),
        ("/aide/", ROOT, "/c/aide/"),
        ("./", HERE, "./../c/aide.md"),
        ("../aide/#x", HERE, "../c/aide.md#x"),
        ("%C3%A9(1).md", HERE, "../c/%C3%A8.md"),
        ("é(1).md", HERE, "../c/è.md"),
        ("é%281%29.md", HERE, "../c/è.md"),
        ("&eacute;(1).md&#35;x", HERE, "../c/è.md&#35;x"),
        ("../c/d.md", HERE, None),
        ("absent.md", HERE, None),
        ("#x", HERE, None),
        ("", HERE, None),
        ("?x", HERE, None),
        ("https://exemple.fr/aide/a%20b.md", HERE, None),
        ("//exemple.fr/faq.md", HERE, None),
        ("mailto:faq.md", HERE, None),
        ("aide/a b.md", Place("", "", is_page=False, is_literal=True), "c/e f.md"),
    ],
)
def test_a_link_to_what_moves(written: str, place: Place, expected: str | None) -> None:
    assert moved_address(written, unescape(written), place, MOVED) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("img/x.png", "../aide/img/x.png"),
        ("./img/x.png", "./../aide/img/x.png"),
        ("../c/d.md#x", "d.md#x"),
        ("a%20b.md", "e%20f.md"),
        ("absent/y.png", "../aide/absent/y.png"),
        ("../c/", "./"),
        ("../README.md", "../README.md"),
        ("/c/d.md", None),
        ("#x", None),
    ],
)
def test_a_link_in_what_moves(written: str, expected: str | None) -> None:
    assert moved_address(written, written, Place("aide", "c"), MOVED) == expected


def test_a_colon_makes_no_scheme() -> None:
    moved = Moved({"a.md": "note: une.md"}, {"a.md"}.__contains__)
    assert moved_address("a.md", "a.md", Place("", ""), moved) == "./note:%20une.md"


NAMES = st.text(st.sampled_from("ab é%#?&()[]'\"<>|\\:+*_."), min_size=1, max_size=5).map(lambda name: f"x{name}x")
FOLDERS = st.lists(NAMES, max_size=2).map("/".join)
PAGES = st.builds(lambda folder, name: posixpath.join(folder, f"{name}.md"), FOLDERS, NAMES)


def written_as(path: str, form: str) -> str:
    """Write an address as people do; it means what it says."""
    encoded = "".join(f"%{ord(each):02X}" if each in "%#?&\\|<>\"'() " else each for each in path)
    return {"bare": encoded, "dotted": f"./{encoded}", "root": encoded}[form]


@given(PAGES, PAGES, FOLDERS, FOLDERS, st.sampled_from(["bare", "dotted", "root"]))
def test_it_leads_to_the_same_page_and_back(old: str, new: str, before: str, after: str, form: str) -> None:
    assume(old != new)
    start = "/" if form == "root" else posixpath.relpath("/", f"/{before}") if before else ""
    written = written_as(posixpath.join(start, old), form)
    assume(":" not in written.split("/")[0])
    found = moved_address(written + "#x", written + "#x", Place(before, after), Moved({old: new}, {old}.__contains__))
    assert found is not None
    assert page_of(resolve(found, after), {new}.__contains__) == new
    assert found.endswith("#x")
    assert found.startswith("./") == (form == "dotted") or ":" in unquote(found).split("/")[1]  # no scheme
    assert found.startswith("/") == (form == "root")
    assert not set(found) & set(' "<>|\\')  # safe in Markdown, in quotes, in tables
    again = moved_address(found, found, Place(after, before), Moved({new: old}, {new}.__contains__))
    assert again is None or page_of(resolve(again, before), {old}.__contains__) == old


@given(PAGES, PAGES)
def test_a_path_in_settings_is_written_as_the_file_is_named(old: str, new: str) -> None:
    assume(old != new and ":" not in old)
    found = moved_address(old, old, Place("", "", is_literal=True), Moved({old: new}, {old}.__contains__))
    assert found in (new, f"./{new}")


def test_percent_signs_are_kept_where_they_were() -> None:
    found = moved_address("a%20b.md", "a%20b.md", HERE, Moved({"aide/a b.md": "aide/%é.md"}, FILES.__contains__))
    assert found == "%25%C3%A9.md"
    assert unquote(found) == "%é.md"


def test_an_escaped_mark_of_a_fragment_is_kept() -> None:
    assert moved_address(r"a%20b.md\#x", "a%20b.md#x", HERE, MOVED) == r"../c/e%20f.md\#x"
