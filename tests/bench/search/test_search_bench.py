"""The bench of the search is run by hand; this sees that every peer answers in it, and that it counts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.bench.search import sites
from tests.bench.search.chromium import Field
from tests.bench.search.measure import PEERS, Rounds
from tests.bench.search.server import Served, serving
from tests.bench.search.tools import compressed

PAGES = 12


@pytest.fixture(scope="module")
def folders(project_site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("bench")
    return [sites.made(folder / "made", project_site, PAGES, tail=500), sites.scripts(folder / "scripts"), project_site]


def test_every_peer_answers(browser: Browser, folders: list[Path]) -> None:
    brotli = {file: small for folder in folders[:2] for file, small in compressed(folder).items()}
    with serving(Served(folders, brotli)) as served:
        for peer in PEERS:
            with Field(browser, served) as field:
                field.visit(peer)
                found = field.type("message")
                fetched = Rounds(browser, served, 1, is_largest=False).fetched(peer)
            assert found.urls and 0 < found.first <= found.all, peer
            assert sum(fetched.values()) > 10_000, peer
