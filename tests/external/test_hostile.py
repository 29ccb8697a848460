"""Bodies without end take neither memory nor time, whatever they are packed in."""

import tracemalloc

import pytest
from tests.external.conftest import Checker
from tests.external.parts import BOMB

MEGABYTE = 1024 * 1024


@pytest.mark.parametrize("path", ["bomb", "endless"])
def test_no_more_is_kept_than_is_allowed(checker: Checker, path: str) -> None:
    tracemalloc.start()
    try:
        (journey,) = checker.journeys(checker.url(f"{path}#missing"), max_kilobytes=64)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert journey.end.answer.anchors == {"missing": None}
    assert len(BOMB) < MEGABYTE < 20 * MEGABYTE
    assert most < 6 * MEGABYTE  # the server runs in this process too


def test_reading_ends_where_the_anchor_is(checker: Checker) -> None:
    (journey,) = checker.journeys(checker.url("endless#there"), max_kilobytes=1_000_000)
    assert journey.end.answer.anchors == {"there": True}


def test_what_was_not_read_to_its_end_says_nothing_of_what_was_not_found(checker: Checker) -> None:
    for path in ("endless", "bomb", "short", "slow-body", "broken-gzip", "reset-body", "pdf", "brotli"):
        (journey,) = checker.journeys(checker.url(f"{path}#missing"), max_kilobytes=64, read_timeout=0.5)
        assert journey.end.answer.anchors == {"missing": None}, path
