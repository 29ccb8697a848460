"""Hosts are asked little, one thing at a time, and are told who asks."""

from typing import Any

from tests.external.conftest import Checker

from helpsite.external.agent import agent_for
from helpsite.external.answer import Outcome

HOSTS = ("a.test", "b.test", "c.test")
BRIEF: dict[str, Any] = {"read_timeout": 0.2, "retries": 0}


def test_a_page_is_asked_for_once_however_many_links_lead_there(checker: Checker) -> None:
    assert checker.codes(*(checker.url(f"ok#{name}") for name in ("there", "by-name", "missing", ""))) == [
        "external-anchor"
    ]
    assert checker.stage.asked("/ok") == ["GET"]


def test_a_page_to_which_many_redirects_lead_is_asked_for_once(checker: Checker) -> None:
    assert checker.codes(*(checker.url(f"to/{code}/ok") for code in (302, 303, 307))) == []
    assert checker.stage.asked("/ok") == ["HEAD"]


def test_head_is_enough_where_no_anchor_is_wanted(checker: Checker) -> None:
    checker.journeys(checker.url("ok"))
    assert checker.stage.asked("/ok") == ["HEAD"]


def test_get_is_asked_where_head_is_refused_and_head_no_more(checker: Checker) -> None:
    checker.journeys(checker.url("no-head"), checker.url("ok"))
    assert checker.stage.asked("/no-head") == ["HEAD", "GET"]
    assert checker.stage.asked("/ok") == ["GET"]


def test_hosts_are_asked_at_the_same_time_and_each_one_thing(checker: Checker) -> None:
    checker.journeys(
        *(checker.url(f"silent?{n}", host) for host in ("a.test", "b.test", "c.test") for n in range(2)), **BRIEF
    )
    assert checker.stage.most_at_work == 3
    assert checker.stage.most_open == {"a.test": 1, "b.test": 1, "c.test": 1}


def test_no_more_hosts_at_once_than_the_settings_say(checker: Checker) -> None:
    checker.journeys(*(checker.url("silent", host) for host in HOSTS), hosts_at_once=2, **BRIEF)
    assert checker.stage.most_at_work == 2


def test_two_ports_of_one_host_are_not_open_at_once(checker: Checker) -> None:
    other = checker.stage.listen()
    checker.ports.append(other)
    there = f"http://a.test:{other}"
    urls = [checker.url(f"to/302/{there}/ok?{n}") for n in range(5)] + [f"{there}/to/302/{checker.url('ok')}"]
    assert [journey.end.answer.status for journey in checker.journeys(*urls)] == [200] * 6
    assert checker.stage.most_open == {"a.test": 1}


def test_a_host_that_has_had_enough_is_left_alone(checker: Checker) -> None:
    urls = [checker.url("weary"), *(checker.url(f"ok?{n}") for n in range(5))]
    assert checker.codes(*urls) == ["unknown"] * 6
    assert len(checker.stage.requests) == 1
    assert checker.codes(checker.url("ok", "b.test")) == []


def test_a_host_that_refuses_without_saying_for_how_long_is_left_alone_too(checker: Checker) -> None:
    assert checker.codes(checker.url("status/429"), checker.url("ok")) == ["unknown"] * 2
    assert checker.stage.asked("/status/429") == ["HEAD"] * 2
    assert checker.stage.asked("/ok") == []


def test_what_passes_is_asked_again_and_what_does_not_is_not(checker: Checker) -> None:
    checker.journeys(checker.url("status/503"), checker.url("status/404"), retries=3)
    assert checker.stage.asked("/status/503") == ["HEAD", "GET"] * 4
    assert checker.stage.asked("/status/404") == ["HEAD", "GET"]


def test_a_host_without_a_connection_is_tried_for_one_of_its_pages(checker: Checker) -> None:
    (first, second) = checker.journeys("http://a.test:1/x", "http://a.test:1/y", allow_private=("a.test:1",))
    assert first.end.answer.outcome is second.end.answer.outcome is Outcome.UNREACHABLE
    assert first.end.answer.detail == second.end.answer.detail == "it refuses connections"


def test_a_host_that_says_nothing_is_given_up(checker: Checker) -> None:
    urls = [checker.url(f"hang-up?{n}") for n in range(9)]
    assert checker.codes(*urls) == ["unknown"] * 9
    assert len({request.path for request in checker.stage.requests}) == 3


def test_who_asks_is_told(checker: Checker) -> None:
    checker.journeys(checker.url("to/302/ok"), checker.url("ok#there"))
    assert {request.headers["user-agent"] for request in checker.stage.requests} == {"BienRecu-liens/test"}
    assert not any("cookie" in request.headers or "referer" in request.headers for request in checker.stage.requests)


def test_the_name_says_where_the_links_stand() -> None:
    assert agent_for("https://bien-recu.example/") == "BienRecu-liens/0.1.0 (+https://bien-recu.example/)"
    assert agent_for("http://127.0.0.1:8000/") == agent_for("") == "BienRecu-liens/0.1.0"
    assert agent_for("https://x.example/\r\ny: z") == agent_for("https://é.example/") == "BienRecu-liens/0.1.0"


def test_a_redirect_carries_no_password_along(checker: Checker) -> None:
    target = checker.url("ok").replace("http://", "http://me:secret@")
    assert checker.codes(checker.url(f"to/302/{target}")) == []
    assert not any("authorization" in request.headers for request in checker.stage.requests)
