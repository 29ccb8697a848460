"""Whole sites that others wrote with GitBook build to the last page; the folder is named by the environment."""

from pathlib import Path

from tests.gitbook.corpora import named_by_environment, unpacked
from tests.sites import build


def test_every_page_is_published(tmp_path: Path) -> None:
    with unpacked(*named_by_environment()) as sources:
        for root in {source.folder.root for source in sources}:
            folder = tmp_path / root.name
            folder.mkdir()
            site = build(folder, {}, docs_dir=str(root), validation={"links": {"not_found": "ignore"}})
            written = sum(1 for _ in site.site.rglob("index.html"))
            assert written == sum(source.folder.root == root for source in sources) - (root / "SUMMARY.md").exists()
