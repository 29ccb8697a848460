"""What others show of a link to a page."""

from typing import Any

from tests.frame.a_catalogue import HOME, SITE, here

from helpsite.frame.model import Here
from helpsite.frame.share import PICTURE, shared

CONFIG: dict[str, Any] = {
    "site_url": SITE, "site_name": "Essai", "site_description": "Un site.", "extra": {"tagline": "la cause"},
    "theme": {"language": "fr"},
}  # fmt: skip


def test_a_page_and_the_home_page() -> None:
    page, home = shared(here("a.md", description='Dit "tout".'), CONFIG), shared(here("index.md", home=None), CONFIG)
    assert page and (page.type, page.locale, page.title) == ("article", "fr_FR", "La page")
    assert page.description == "Dit &quot;tout&quot;."
    assert home and (home.type, home.title, home.description) == ("website", "Essai : la cause", "Un site.")


def test_the_picture_has_a_whole_address_where_there_is_one() -> None:
    page = shared(here("a.md"), CONFIG)
    assert page and page.image == f"{SITE}{PICTURE}"
    bare = shared(Here(lambda _: None, "a.md", home=HOME), CONFIG)
    assert bare and bare.image is None


def test_a_site_that_does_not_know_its_address_says_nothing() -> None:
    assert shared(here("a.md"), CONFIG | {"site_url": ""}) is None
    assert shared(here(""), CONFIG) is None
