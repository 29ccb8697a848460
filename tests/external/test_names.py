"""A host that does not exist is told from a network that does not work."""

import asyncio
import socket
from typing import Any

import pytest
from tests.external.conftest import Checker


async def nothing(host: str) -> list[str]:
    raise socket.gaierror(socket.EAI_NONAME, "no such host")


async def nothing_but_the_control(host: str) -> list[str]:
    return ["1.1.1.1"] if host == "example.com" else await nothing(host)


async def no_answer(host: str) -> list[str]:
    raise socket.gaierror(socket.EAI_AGAIN, "later")


def test_a_host_that_does_not_exist(checker: Checker) -> None:
    checker.lookup = nothing_but_the_control
    (problem,) = checker.problems("https://gone.test/x")
    assert str(problem).startswith("docs/x.md:1:1: the host 'gone.test' does not exist.")


@pytest.mark.parametrize("lookup", [nothing, no_answer])
def test_without_a_network_nothing_is_said(checker: Checker, lookup: Any) -> None:
    checker.lookup = lookup
    urls = ("https://gone.test/x", "https://gone.test/y", "https://example.com/")
    assert checker.codes(*urls) == []
    assert all(journey.is_offline for journey in checker.journeys(*urls))
    assert checker.cache().answers == {}


def test_a_name_that_cannot_be_looked_up_at_the_moment(checker: Checker) -> None:
    async def later(host: str) -> list[str]:
        return ["1.1.1.1"] if host == "example.com" else await no_answer(host)

    checker.lookup = later
    (problem,) = checker.problems("https://gone.test/x")
    assert (problem.code, "cannot be looked up" in problem.what) == ("unknown", True)


def test_a_redirect_to_a_host_that_does_not_exist(checker: Checker) -> None:
    async def lookup(host: str) -> list[str]:
        return ["127.0.0.1"] if host == "a.test" else await nothing_but_the_control(host)

    checker.lookup = lookup
    (problem,) = checker.problems(checker.url("to/301/http://gone.test/"))
    assert problem.what == "the host 'gone.test' does not exist, after a redirect to 'http://gone.test/'"


def test_what_is_no_host(checker: Checker) -> None:
    odd = ("http://[abc/", "http://", "http:///x", "http://a.test:99999/", f"http://{'a' * 300}.test/", "http://a..b/")
    checker.lookup = nothing_but_the_control
    assert set(checker.codes(*odd)) <= {"external-address", "dead-host", "unknown"}
    assert len(checker.codes(*odd)) == len(odd)


def test_a_resolver_that_hangs(checker: Checker) -> None:
    async def never(host: str) -> list[str]:
        return await asyncio.Event().wait() and []

    checker.lookup = never
    assert checker.codes("https://gone.test/x", "https://gone.test/y", connect_timeout=0.01) == ["unknown"] * 2
