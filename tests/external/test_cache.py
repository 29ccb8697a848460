"""What is known from before is not asked again, or only whether it still holds."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from tests.external.conftest import Checker

from helpsite.external.answer import Answer, Outcome
from helpsite.external.cache import Cache, CacheError

DAY = 86_400


def test_a_good_answer_is_not_asked_again(checker: Checker) -> None:
    for _ in range(2):
        assert checker.codes(checker.url("to/301/ok#there")) == ["moved"]
    assert len(checker.stage.requests) == 2


def test_what_was_wrong_is_asked_again(checker: Checker) -> None:
    for _ in range(2):
        assert checker.codes(checker.url("status/404")) == ["dead-link"]
    assert checker.stage.asked("/status/404") == ["HEAD", "GET"] * 2


def test_another_anchor_is_looked_for(checker: Checker) -> None:
    assert checker.codes(checker.url("ok")) == []
    assert checker.codes(checker.url("ok#there")) == []
    assert checker.codes(checker.url("ok#missing")) == ["external-anchor"]
    assert checker.codes(checker.url("ok#missing")) == ["external-anchor"]
    assert checker.stage.asked("/ok") == ["HEAD", "GET", "GET"]


@pytest.mark.parametrize(("path", "header"), [("tagged", "if-none-match"), ("dated", "if-modified-since")])
def test_an_old_answer_is_confirmed(checker: Checker, path: str, header: str) -> None:
    checker.settings = replace(checker.settings, max_age_days=0)
    times = []
    for _ in range(2):
        assert checker.codes(checker.url(f"{path}#missing")) == ["external-anchor"]
        times.append(checker.cache().answers[checker.url(path)].time)
    assert times[0] < times[1]
    first, second = checker.stage.requests
    assert header not in first.headers
    assert header in second.headers


def test_an_answer_grows_old(checker: Checker) -> None:
    now = 1_000_000.0
    cache = Cache(checker.folder / "cache.json", 7 * DAY, lambda: now)
    good = Answer(Outcome.ANSWERED, status=200, time=now - 6 * DAY)
    cache.answers = {"young": good, "old": Answer(Outcome.ANSWERED, status=200, time=now - 8 * DAY)}
    assert cache.fresh("young", frozenset()) == good
    assert cache.fresh("old", frozenset()) is None


def test_answers_come_back_as_they_were(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "below" / "cache.json", DAY)
    answer = Answer(Outcome.ANSWERED, "", 200, "", {"x": True, "y": None}, True, '"e"', "then", 3.0, cache.begun)
    cache.keep("https://a.test/", answer)
    cache.save(is_done=True)
    again = Cache(cache.path, DAY)
    assert not again.load()
    assert again.answers == {"https://a.test/": answer}
    assert [file.name for file in cache.path.parent.iterdir()] == ["cache.json"]


def test_an_interrupted_run_keeps_its_faults_too(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.json", DAY)
    cache.keep("https://a.test/", gone := Answer(Outcome.ANSWERED, status=404, time=cache.begun))
    cache.save(is_done=False)
    again = Cache(cache.path, DAY)
    assert again.load()
    assert again.fresh("https://a.test/", frozenset()) == gone
    again.save(is_done=True)
    after = Cache(cache.path, DAY)
    assert not after.load()
    assert after.fresh("https://a.test/", frozenset()) is None


def test_answers_much_too_old_are_forgotten(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.json", DAY)
    cache.keep("https://a.test/", Answer(Outcome.ANSWERED, status=200, time=cache.begun - 11 * DAY))
    cache.keep("https://b.test/", Answer(Outcome.ANSWERED, status=200, time=cache.begun - 9 * DAY))
    cache.save(is_done=True)
    assert list(json.loads(cache.path.read_text("utf-8"))["answers"]) == ["https://b.test/"]


WHOLE = {"version": 1, "begun": 0, "answers": {}}
ANSWER = asdict(Answer(Outcome.ANSWERED, status=200, time=1.0))


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", "{}", '{"version": 1}', "\0", "1e999", "[" * 10**5),
        json.dumps(WHOLE | {"version": 0}),
        json.dumps(WHOLE | {"answers": []}),
        json.dumps(WHOLE | {"answers": {"https://a.test/": {}}}),
        json.dumps(WHOLE | {"answers": {"https://a.test/": None}}),
        *(json.dumps(WHOLE | {"answers": {"https://a.test/": ANSWER | {name: [1]}}}) for name in ANSWER),
        json.dumps(WHOLE | {"begun": "soon"}),
    ],
)
def test_a_broken_cache_is_told_and_begun_anew(tmp_path: Path, text: str) -> None:
    (file := tmp_path / "cache.json").write_text(text, "utf-8")
    cache = Cache(file, DAY)
    with pytest.raises(CacheError, match=r"cache\.json: "):
        cache.load()
    assert cache.answers == {}
    cache.save(is_done=True)
    assert not Cache(file, DAY).load()
