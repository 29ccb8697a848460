"""One build and one server for all browser tests; every page is visited once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.crawl import Visit, visit_all
from tests.browser.site import build_site, is_code, paths_of, served
from tests.project import made_once

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "browser", build_site)


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    with served(site) as origin:
        yield origin


@pytest.fixture
def context(browser: Browser, origin: str) -> Iterator[Callable[..., BrowserContext]]:
    opened: list[BrowserContext] = []

    def open_context(**options: object) -> BrowserContext:
        opened.append(browser.new_context(**{"base_url": origin, "viewport": WIDE, "color_scheme": "light"} | options))
        opened[-1].set_default_timeout(10_000)
        return opened[-1]

    yield open_context
    for each in opened:
        each.close()


@pytest.fixture
def page(context: Callable[..., BrowserContext]) -> Page:
    return context().new_page()


@pytest.fixture(scope="module")
def visits(browser: Browser, site: Path, origin: str) -> list[Visit]:
    return visit_all(browser, origin, [path for path in paths_of(site) if not is_code(path)])
