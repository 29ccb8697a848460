"""The panel of the preview: `mkdocs serve` as a writer starts it, on a page with faults that are then mended."""

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.crawl import AXE_SCRIPT, violations
from tests.sites import build, inherited

LINKS = "[un](b.md) puis [deux](bb.md) et [trois](bb.md)"
BROKEN = f"# Accueil\n\n<details>\n\n<summary>Où ?</summary>\n\n{LINKS}\n\n</details>\n"
FILES = {"docs/index.md": BROKEN, "docs/b.md": "# B\n\n[accueil](index.md)\n"}
REBUILT = 60_000  # milliseconds; only a preview that never rebuilds waits that long


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[str]:
    """Serve the pages, and give the address once MkDocs says that it does."""
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(inherited()), "utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", host]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        assert any("Serving on" in line for line in process.stderr), "the preview ended before it served"
        yield f"http://{host}/"
        process.terminate()


def test_a_page_shows_its_problems_until_they_are_mended(
    preview: str, tmp_path: Path, context: Callable[..., BrowserContext]
) -> None:
    page: Page = context(base_url=preview).new_page()
    page.goto("/")
    panel = page.get_by_role("complementary", name="Problèmes de cette page")
    expect(panel.get_by_text("2 problèmes sur cette page")).to_be_visible()
    expect(panel.get_by_role("listitem")).to_have_count(2)
    places = panel.get_by_role("link", name="docs/index.md:7")
    assert [re.sub(r".*?(:\d+:\d+)", r"\1", link) for link in places.all_inner_texts()] == [":7:24", ":7:42"]
    assert str(tmp_path / "docs/index.md:7:42") in (places.last.get_attribute("href") or "")
    panel.get_by_role("button", name="Montrer dans la page").last.click()
    expect(page.get_by_text("trois", exact=True)).to_be_focused()
    page.evaluate(AXE_SCRIPT)
    assert [line for line in violations(page) if "hs-panel" in line] == []
    (tmp_path / "docs/index.md").write_text(BROKEN.replace("bb.md", "b.md"), "utf-8")
    expect(panel).to_have_count(0, timeout=REBUILT)


def test_a_page_without_problems_has_no_panel_and_a_built_site_never(preview: str, page: Page, tmp_path: Path) -> None:
    page.goto(f"{preview}b/")
    expect(page.get_by_role("heading", name="B")).to_be_visible()
    assert page.locator(".hs-panel").count() == 0
    built = build(tmp_path / "built", FILES)
    assert built.problems
    assert "hs-panel" not in built.html() and "data-hs-at" not in built.html()
