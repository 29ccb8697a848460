"""What holds on every page holds on the page of every code too; they are alike, so that fewer states are looked at."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.browser.crawl import ALIKE, Visit, visit_all
from tests.browser.site import is_code, paths_of
from tests.browser.test_every_page import (  # noqa: F401, collected here with other visits
    test_axe_finds_nothing,
    test_no_page_scrolls_sideways,
    test_nothing_is_asked_of_a_third_party,
    test_the_console_stays_silent,
)


@pytest.fixture(scope="module")
def visits(browser: Browser, site: Path, origin: str) -> list[Visit]:
    return visit_all(browser, origin, [path for path in paths_of(site) if is_code(path)], ALIKE)


def test_there_are_codes(visits: list[Visit]) -> None:
    assert len(visits) > 100
