"""The addresses of a site → all problems of theirs, and what was done to find them."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from yarl import URL

from helpsite.external import kinds
from helpsite.external.agent import agent_for
from helpsite.external.cache import Cache
from helpsite.external.configuration import Configuration
from helpsite.external.exceptions import without_excepted
from helpsite.external.judging import at_all_places, problems_of
from helpsite.external.progress import Progress
from helpsite.external.run import ask_all
from helpsite.external.settings import Settings
from helpsite.external.targets import Target, Use, targets_of
from helpsite.problems import Problem


@dataclass(frozen=True)
class Check:
    """What is to be checked, and how."""

    uses: tuple[Use, ...]
    settings: Settings
    configuration: Configuration
    only: str | None = None  # a host

    def problems(self, cache: Cache, stream: TextIO) -> list[Problem]:
        """Ask, and judge what was answered; ``KeyboardInterrupt`` leaves all that was answered in the cache."""
        targets = [target for target in targets_of(self._wanted()) if self._is_wanted(target)]
        asked = [target for target in targets if not _credentials(target.url)]
        agent = agent_for(self.configuration.site_url)
        journeys = asyncio.run(ask_all(asked, self.settings, cache, Progress(len(asked), stream), agent))
        told = [*problems_of(asked, journeys), *_telling_credentials(targets), *self._unused()]
        offline = [one for one, journey in zip(asked, journeys, strict=True) if journey.is_offline]
        if offline:
            print(f"There is no network; not asked: {len(offline)}.", file=stream)
        paths = _paths(targets)
        unsure = {problem.path for problem in told if problem.code == kinds.UNKNOWN.code} | _paths(offline)
        return without_excepted(told, paths, unsure if self.only is None else paths)

    def _wanted(self) -> Iterator[Use]:
        ignored = self.settings.ignore
        yield from (use for use in self.uses if not any(pattern.matches(use.address) for pattern in ignored))

    def _is_wanted(self, target: Target) -> bool:
        return self.only is None or _host(target.url) == self.only.lower()

    def _unused(self) -> Iterator[Problem]:
        for index, ignored in enumerate(self.settings.ignore):
            if not any(ignored.matches(use.address) for use in self.uses):
                yield self.configuration.at(kinds.UNUSED_IGNORE, "ignore", index, pattern=ignored.pattern)


def _paths(targets: Iterable[Target]) -> set[str]:
    return {place.path for target in targets for use in target.uses for place in use.places}


def _telling_credentials(targets: Iterable[Target]) -> Iterator[Problem]:
    for target in targets:
        if _credentials(target.url):
            for use in target.uses:
                yield from at_all_places(use, kinds.CREDENTIALS, host=_host(target.url))


def _credentials(url: str) -> bool:
    try:
        return URL(url).raw_user is not None or URL(url).raw_password is not None
    except ValueError:
        return False


def _host(url: str) -> str:
    try:
        return URL(url).host or ""
    except ValueError:
        return ""
