"""What a build notes of its pages."""

from helpsite.links.ledger import Ledger, Published, without_marks

DRAFT = Published("a.md", "a/index.html", "DRAFT")


def test_a_draft_is_kept_out_but_where_it_is_shown() -> None:
    ledger = Ledger()
    ledger.know([DRAFT, Published("index.md", "index.html")])
    assert (ledger.sources, ledger.kept_out) == ({"": "index.md"}, {"a.md"})
    ledger.take("<h1>A</h1>", "a.md")
    assert (ledger.sources, ledger.kept_out) == ({"": "index.md", "a/": "a.md"}, set())


def test_marks_are_taken_off_tags_alone() -> None:
    html = '<a data-hs-at="2" href="x">x</a> <code>y data-hs-at="1" z</code> <img alt="" data-hs-at="3" />'
    assert without_marks(html) == '<a href="x">x</a> <code>y data-hs-at="1" z</code> <img alt="" />'
