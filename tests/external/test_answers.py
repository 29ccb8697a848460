"""Every part that a host can play, and what is said of it."""

import pytest
from tests.external.conftest import Checker

SAID = {
    "ok": [],
    "ok#there": [],
    "ok#by-name": [],
    "ok#r%C3%A9ponse": [],
    "ok#réponse": [],
    "ok#missing": ["external-anchor"],
    "ok#top": [],
    "ok#:~:text=là": [],
    "ok#there:~:text=là": [],
    "ok#!/page": [],
    "ok#/page": [],
    "ok#L12-L14": [],
    "late#late": [],
    "late#missing": ["external-anchor"],
    "packed#late": [],
    "packed#missing": ["external-anchor"],
    "pdf#page=2": [],
    "brotli#there": [],
    "latin#réponse": [],
    "wide#réponse": [],
    "meta-charset#réponse": [],
    "odd-charset#réponse": [],
    "status/404": ["dead-link"],
    "status/410": ["dead-link"],
    "status/401": ["unknown"],
    "status/403": ["unknown"],
    "status/429": ["unknown"],
    "status/500": ["unknown"],
    "status/503": ["unknown"],
    "status/999": ["unknown"],
    "status/300": ["unknown"],
    "status/204": [],
    "to/301/ok": ["moved"],
    "to/308/ok": ["moved"],
    "to/302/ok": [],
    "to/303/ok": [],
    "to/307/ok": [],
    "to/301/status/404": ["dead-link"],
    "to/301/status/503": ["unknown"],
    "to/302/ok#missing": ["external-anchor"],
    "to/301/ok#missing": ["external-anchor", "moved"],
    "chain/9": [],
    "chain/30": ["external-loop"],
    "circle": ["external-loop"],
    "ring": ["external-loop"],
    "cookie-circle": ["unknown"],
    "to-nowhere": ["unknown"],
    "to-app": ["unknown"],
    "no-head": [],
    "head-lies": [],
    "head-hangs": [],
    "head-with-body": [],
    "busy": [],
    "weary": ["unknown"],
    "silent": ["unknown"],
    "half-headers": ["unknown"],
    "slow-body": [],
    "slow-body#there": [],
    "slow-body#missing": [],
    "hang-up": ["unknown"],
    "reset": ["unknown"],
    "reset-body#missing": [],
    "short#there": [],
    "short#missing": [],
    "endless": [],
    "endless#there": [],
    "endless#missing": [],
    "bomb#missing": [],
    "broken-gzip#missing": [],
    "bad-chunks#there": ["unknown"],
    "bad-late-chunks#there": [],
    "bad-late-chunks#missing": [],
    "not-http": ["unknown"],
    "big-headers": ["unknown"],
    "tagged": [],
}
_WAITING = ("silent", "half-headers", "slow-body", "head-hangs", "bad-late-chunks")
SLOW = {path for path in SAID if path.partition("#")[0] in _WAITING}
FOR_ALL = {"weary", "status/429"}  # these speak for their whole host


@pytest.mark.parametrize("path", SAID)
def test_what_is_said(checker: Checker, path: str) -> None:
    limits = {"read_timeout": 0.3, "total_timeout": 1} if path in SLOW else {}
    assert checker.codes(checker.url(path), **limits) == SAID[path]
    assert set(checker.stage.most_open.values()) == {1}


def test_all_of_it_in_one_run_over_three_hosts(checker: Checker) -> None:
    paths = sorted(SAID.keys() - SLOW - FOR_ALL)
    urls = [checker.url(path, host) for path in paths for host in ("a.test", "b.test", "c.test")]
    assert sorted(checker.codes(*urls, retries=2)) == sorted(code for path in paths for code in SAID[path] * 3)
    assert checker.stage.most_open == {"a.test": 1, "b.test": 1, "c.test": 1}
