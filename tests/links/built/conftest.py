"""A browser that only takes HTML apart."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def blank_page(browser: Browser) -> Iterator[Page]:
    yield browser.new_page()
