"""An address → every answer on the way from it, redirect after redirect."""

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urldefrag

from yarl import URL

from helpsite.external.answer import PERMANENT, Answer, Outcome
from helpsite.external.asking import Asker
from helpsite.external.targets import anchor_of


class Hop(NamedTuple):
    """One address on the way, and its answer."""

    url: str
    answer: Answer


@dataclass(frozen=True)
class Journey:
    """All that was answered; ``is_endless`` where the redirects lead in a circle, or are too many to follow."""

    hops: tuple[Hop, ...]
    is_endless: bool = False
    keeps_anchor: bool = True  # false where a redirect says itself to which anchor it leads

    @property
    def end(self) -> Hop:
        """Give the last answer, that of the page itself where there is one."""
        return self.hops[-1]

    @property
    def is_offline(self) -> bool:
        """Whether it ended where there was no network."""
        return self.end.answer.outcome is Outcome.OFFLINE

    @property
    def moved_to(self) -> str:
        """Give where the first redirects lead for good; "" where they are for now, or lead to nothing."""
        target = ""
        for hop in self.hops:
            if hop.answer.status not in PERMANENT:
                break
            target = hop.answer.location
        return target if self.end.answer.is_good and not self.is_endless else ""


async def travel(asker: Asker, url: str, anchors: frozenset[str], max_redirects: int) -> Journey:
    """Follow the redirects from ``url`` to a page, and look there for ``anchors``."""
    hops: list[Hop] = []
    keeps_anchor = True
    while len(hops) <= max_redirects:
        answer = await asker.ask(url, anchors)
        hops.append(Hop(url, answer))
        if not answer.is_redirect:
            return Journey(tuple(hops), keeps_anchor=keeps_anchor)
        location, fragment = urldefrag(answer.location)
        if anchor_of(fragment):
            anchors, keeps_anchor = frozenset(), False
        url = _without_credentials(location)
        if url in (hop.url for hop in hops):
            break
    return Journey(tuple(hops), is_endless=True)


def _without_credentials(url: str) -> str:
    try:
        return str(URL(url).with_user(None))
    except ValueError:
        return url
