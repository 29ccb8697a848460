"""Nothing inside a network is ever asked, by whatever name."""

import socket

import pytest
from tests.external.conftest import Checker

from helpsite.external.answer import Outcome
from helpsite.external.public import is_public

NOT_PUBLIC = [
    *("0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1", "192.168.1.1"),
    *("192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::1", "2002:a00:1::1"),
    *("::127.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b:1::7f00:1", "5f00::1", "4000::1"),
]
PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]
NUMBERS = [
    "127.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "0",
    "127.0.0.1.",
]
INSIDE = [
    *("http://10.0.0.1/", "http://169.254.169.254/latest", "http://[::1]/", "//127.0.0.1:1/"),
    *("http://b.test@127.0.0.1/", "http://[fe80::1%25lo]/", "http://[::127.0.0.1]/"),
]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_an_address_that_not_everybody_reaches(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_that_everybody_reaches(address: str) -> None:
    assert is_public(address)


async def system_lookup(host: str) -> list[str]:
    """Read a number as the system does; no name is looked up."""
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, None, flags=socket.AI_NUMERICHOST)]


@pytest.mark.parametrize("host", NUMBERS)
def test_this_machine_by_any_number(checker: Checker, host: str) -> None:
    checker.lookup = system_lookup
    port = checker.stage.port
    (journey,) = checker.journeys(f"http://{host}:{port}/ok", allow_private=())
    assert journey.end.answer.outcome in (Outcome.PRIVATE, Outcome.OFFLINE)
    assert checker.stage.requests == []
    assert checker.stage.most_open == {}


def test_a_name_that_leads_inside(checker: Checker) -> None:
    assert checker.codes(checker.url("ok"), allow_private=()) == ["private-address"]
    assert checker.stage.requests == []


def test_a_name_that_leads_inside_as_well(checker: Checker) -> None:
    async def both(host: str) -> list[str]:
        return ["1.1.1.1", "127.0.0.1"]

    checker.lookup = both
    assert checker.codes(checker.url("ok"), allow_private=()) == ["private-address"]


@pytest.mark.parametrize("target", INSIDE)
def test_a_redirect_inside(checker: Checker, target: str) -> None:
    async def honest(host: str) -> list[str]:
        return ["127.0.0.1"] if host == "a.test" else [host]

    checker.lookup = honest
    (problem,) = checker.problems(checker.url(f"to/302/{target}"))
    assert problem.code == "private-address"
    assert "after a redirect to" in problem.what


def test_another_port_than_the_allowed_one(checker: Checker) -> None:
    other = checker.stage.listen()
    assert checker.codes(f"http://a.test:{other}/ok") == ["private-address"]


def test_a_name_that_changes_its_mind(checker: Checker) -> None:
    answers = iter([["1.1.1.1"], ["127.0.0.1"]])
    asked: list[str] = []

    async def rebinding(host: str) -> list[str]:
        asked.append(host)
        return next(answers)

    checker.lookup = rebinding
    (journey,) = checker.journeys(checker.url("ok"), allow_private=(), connect_timeout=0.05, total_timeout=0.1)
    assert journey.end.answer.outcome in (Outcome.UNREACHABLE, Outcome.SILENT)
    assert (asked, checker.stage.requests) == (["a.test"], [])
