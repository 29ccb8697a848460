"""An address means what a browser makes of it: compared with one."""

import pytest
from playwright.sync_api import Page

from helpsite.links.site import Site, path_of
from helpsite.links.urls import decoded, folders_of, parse, place_of

HERE = "https://aide.exemple.fr/docs/aide/faq/"
PATHS = (
    ".",
    "..",
    "../",
    "./",
    "../contact/",
    "../../",
    "x",
    "x/",
    "x/../y",
    "x/./y",
    "x/y/..",
    "x/y/.",
    "/docs/x",
    "/docs/",
    "/docs",
    "/",
    "/x/../docs/y",
    "%2e%2e/x",
    "%2E/x",
    "..%2Fx",
    "x?q=../y#../z",
    "x#?y",
    "x%20y",
    " x ",
    "x\ty",
    "x\ny",
    "..\\contact",
    "\\docs\\x",
    "x//y",
    "é/à",
    "%C3%A9",
    "x;y=1",
    "https://aide.exemple.fr/docs/x",
    "a:b/../c",
    "http:x",
    "HTTPS://AIDE.EXEMPLE.FR/docs/%7Ex",
    "//aide.exemple.fr/docs/x",
    "https:\\\\aide.exemple.fr\\docs\\x",
    "x/..",
    "https://moi@aide.exemple.fr/docs/x",
    "https://aide.exemple.fr",
    "https://aide.exemple.fr?x",
    "...",
    "x/.../y",
    "..x",
)
SITE = Site({}, {}, "/docs/", "aide.exemple.fr")


@pytest.mark.parametrize("written", PATHS)
def test_a_path_is_the_browser_s(blank_page: Page, written: str) -> None:
    origin, path = blank_page.evaluate(
        "([written, base]) => { const url = new URL(written, base); return [url.origin, url.pathname]; }",
        [written, HERE],
    )
    address = parse(written)
    own = address.kind in ("relative", "root") or (address.kind == "web" and SITE.is_own(address))
    ours = path_of(address, SITE, folders_of("aide/faq/")) if own else None
    theirs = decoded(path) if origin == "https://aide.exemple.fr" and f"{path}/".startswith("/docs/") else None
    if address.kind in ("other", "bad"):
        assert origin in ("null", "https://aide.exemple.fr", "http://x")
        return
    assert ours == (theirs if theirs is None else theirs.removeprefix("/docs").removeprefix("/"))


def test_what_is_above_the_site_is_no_path_of_it() -> None:
    assert path_of(parse("../../../x"), SITE, folders_of("aide/faq/")) is None


@pytest.mark.parametrize(
    ("written", "fragment"),
    [("x#y", "y"), ("#y#z", "y#z"), ("x#y:~:text=z", "y"), ("#:~:text=z", ""), ("x?#y", "y"), ("x", "")],
)
def test_fragments(written: str, fragment: str) -> None:
    assert parse(written).fragment == fragment


@pytest.mark.parametrize(
    ("site_url", "place"),
    [
        ("https://exemple.fr/docs", ("exemple.fr", "/docs/")),
        ("https://Exemple.fr:8080/", ("exemple.fr:8080", "/")),
        ("https://exemple.fr", ("exemple.fr", "/")),
        ("", ("", "/")),
    ],
)
def test_where_a_site_begins(site_url: str, place: tuple[str, str]) -> None:
    assert place_of(site_url) == place
