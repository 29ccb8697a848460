"""Readers get one style sheet, with all that stands in the many, in their order."""

from pathlib import Path

from tests.sites import build

from helpsite.styles import bundle


def test_sheets_stay_in_order_under_their_names() -> None:
    assert bundle([("a", "b {}\n\n"), ("c", "d {}")]) == "/* a */\nb {}\n\n/* c */\nd {}\n"


def test_a_page_asks_for_one(tmp_path: Path) -> None:
    files = {"docs/index.md": "# Accueil\n", "docs/css/b.css": "b {}\n", "docs/css/a.css": "a {}\n"}
    site = build(tmp_path, files, extra_css=["css/b.css", "css/a.css", "css/absent.css"])
    assert (site.site / "css/site.css").read_text("utf-8") == "/* b */\nb {}\n\n/* a */\na {}\n"
    assert not (site.site / "css/a.css").exists()
    html = site.html()
    assert html.count('href="css/') == 2
    assert html.index('href="css/site.css"') < html.index('href="css/absent.css"')


def test_without_any_there_is_none(tmp_path: Path) -> None:
    site = build(tmp_path, {"docs/index.md": "# Accueil\n"}, extra_css=[])
    assert not list(site.site.rglob("site.css"))
