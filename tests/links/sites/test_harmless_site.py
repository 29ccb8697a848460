"""What looks like a fault and is none is not told."""

from tests.links.sites.project import Built, check

# What the source alone excuses: by an exception with its reason, or by leaving a page out of the navigation on purpose.
EXCUSED = {
    "site/assets/css/site.css",
    "site/ensemble/gabarit/index.html",
    "site/exceptions/corps/index.html",
    "site/exceptions/en-tete/index.html",
    "site/hors-nav/cachee/index.html",
    "site/hors-nav/exprès/index.html",
}


def test_nothing_is_told(harmless: Built) -> None:
    assert harmless.found == []


def test_it_is_built_strictly(harmless: Built) -> None:
    assert harmless.status == 0, harmless.output


def test_nothing_else_is_told_of_the_built_pages_alone(harmless: Built) -> None:
    assert {found.place.partition(":")[0] for found in check(harmless).found} == EXCUSED
