"""What ``extra.external`` of mkdocs.yml says: how to ask, what to leave alone and why."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from helpsite.external.configuration import Configuration
from helpsite.external.kinds import SETTING, SETTING_VALUE
from helpsite.external.values import Ignored, certificates, each, ignored, number, text, whole
from helpsite.problems import Problem

_NUMBER = (number, "a number")
_COUNT = (partial(whole, least=1), "a whole number from 1 up")
_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "hosts_at_once": _COUNT,
    "connect_timeout": _NUMBER,
    "read_timeout": _NUMBER,
    "total_timeout": _NUMBER,
    "retries": (partial(whole, least=0), "a whole number"),
    "backoff": _NUMBER,
    "longest_wait": _NUMBER,
    "pause": _NUMBER,
    "max_age_days": _NUMBER,
    "max_redirects": _COUNT,
    "max_kilobytes": _COUNT,
    "ca_file": (certificates, "the name of a file of certificates"),
    "allow_private": (partial(each, read=text), "a list of host:port"),
    "ignore": (partial(each, read=ignored), "a list of 'pattern' and 'reason'"),
}


@dataclass(frozen=True)
class Settings:
    """How to ask; times are in seconds unless their names say days."""

    hosts_at_once: int = 16
    connect_timeout: float = 10
    read_timeout: float = 15  # between two pieces of an answer
    total_timeout: float = 30  # for one request
    retries: int = 2  # after a first request that came to nothing
    backoff: float = 1  # before the first retry; twice as long before each further one
    longest_wait: float = 60  # a host that asks for more is left alone
    pause: float = 0.2  # between two requests to one host
    max_age_days: float = 7  # how long an answer is good for
    max_redirects: int = 10
    max_kilobytes: int = 2048  # of a page in which an anchor is looked for, unpacked
    ca_file: str = ""  # certificates of further issuers, for networks that sign anew
    allow_private: tuple[str, ...] = ()  # host:port
    ignore: tuple[Ignored, ...] = ()

    @property
    def max_age(self) -> float:
        """How long an answer is good for, in seconds."""
        return self.max_age_days * 86_400


def settings_of(configuration: Configuration) -> tuple[Settings, list[Problem]]:
    """Give the settings, with the default for each that is not written well; and what is wrong with those."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, value in configuration.external.items():
        if name not in _READERS:
            problems.append(configuration.at(SETTING, name, known=", ".join(_READERS)))
            continue
        read, expected = _READERS[name]
        try:
            values[name] = read(value)
        except (TypeError, ValueError, KeyError):
            problems.append(configuration.at(SETTING_VALUE, name, value=repr(value), expected=expected))
    return Settings(**values), problems
