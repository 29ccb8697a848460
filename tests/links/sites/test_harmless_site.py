"""What looks like a fault and is none is not told."""

from tests.links.sites.project import Built, check


def test_nothing_is_told(harmless: Built) -> None:
    assert harmless.found == []


def test_it_is_built_strictly(harmless: Built) -> None:
    assert harmless.status == 0, harmless.output


def test_nothing_is_told_of_the_built_pages_alone(harmless: Built) -> None:
    assert check(harmless).found == []
