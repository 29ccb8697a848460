"""What came of asking one address, as it is kept from one run to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
GONE = frozenset({404, 410})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


class Outcome(StrEnum):
    """How far asking came."""

    ANSWERED = "answered"
    PRIVATE = "private"  # not asked
    UNUSABLE = "unusable"  # not asked
    OFFLINE = "offline"  # not asked
    NO_HOST = "no-host"
    CERTIFICATE = "certificate"
    UNREACHABLE = "unreachable"  # no connection
    SILENT = "silent"  # a connection, but no answer in HTTP


@dataclass(frozen=True)
class Answer:
    """The answer to one request; ``anchors`` tells of each that was looked for, None where it could not be told."""

    outcome: Outcome
    detail: str = ""  # why, where there was no answer
    status: int = 0
    location: str = ""  # where it redirects to, in full
    anchors: Mapping[str, bool | None] = field(default_factory=dict)
    sets_cookie: bool = False
    etag: str = ""
    modified: str = ""
    retry_after: float | None = None  # seconds
    time: float = 0  # seconds since 1970

    @property
    def is_good(self) -> bool:
        """Whether something was there: what else was found is asked again in every run."""
        return self.outcome is Outcome.ANSWERED and self.status < 400

    @property
    def is_redirect(self) -> bool:
        """Whether another address is to be asked instead."""
        return self.status in REDIRECTS and bool(self.location)

    @property
    def is_passing(self) -> bool:
        """Whether it may be otherwise in a moment."""
        return self.outcome in (Outcome.UNREACHABLE, Outcome.SILENT) or self.status in _PASSING

    @property
    def is_of_the_host(self) -> bool:
        """Whether the other addresses there would meet the same."""
        return self.outcome not in (Outcome.ANSWERED, Outcome.SILENT, Outcome.UNUSABLE) or self.status == 429

    def tells(self, anchors: frozenset[str]) -> bool:
        """Whether it is known of each of these anchors whether it is there."""
        return self.is_redirect or not self.is_good or anchors <= self.anchors.keys()
