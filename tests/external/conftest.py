"""The stage, and a run of the checker against it."""

import asyncio
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from tests.external.parts import PARTS
from tests.external.project import Project
from tests.external.stage import Stage

from helpsite.external.cache import Cache
from helpsite.external.journeys import Journey
from helpsite.external.judging import problems_of
from helpsite.external.progress import Progress
from helpsite.external.run import ask_all
from helpsite.external.settings import Settings
from helpsite.external.targets import Place, targets_of, use_of

QUICK = Settings(
    connect_timeout=30,
    read_timeout=30,
    total_timeout=30,
    retries=1,
    backoff=0.001,
    pause=0,
    longest_wait=1,
    max_kilobytes=1024,
)


async def lookup(host: str) -> list[str]:
    """Find every host on this machine, but for those that end in an address."""
    return ["127.0.0.1"]


@dataclass
class Checker:
    """Runs the checker; each address of a run stands on a line of its own in ``docs/x.md``."""

    stage: Stage
    folder: Path
    settings: Settings = QUICK
    lookup: Any = lookup
    hosts: tuple[str, ...] = ("a.test", "b.test", "c.test", "127.0.0.1", "localhost")
    ports: list[int] = field(default_factory=list)

    def url(self, path: str, host: str = "a.test") -> str:
        return f"http://{host}:{self.stage.port}/{path}"

    def cache(self) -> Cache:
        cache = Cache(self.folder / "cache.json", self.settings.max_age)
        cache.load()
        return cache

    def journeys(self, *addresses: str, cache: Cache | None = None, **changes: Any) -> list[Journey]:
        allowed = tuple(f"{host}:{port}" for host in self.hosts for port in [self.stage.port, *self.ports])
        settings = replace(self.settings, **{"allow_private": allowed} | changes)
        targets = targets_of(use_of(address, [Place("docs/x.md", 1, 1, 1)]) for address in addresses)
        progress = Progress(len(targets), io.StringIO())
        run = ask_all(targets, settings, cache or self.cache(), progress, "BienRecu-liens/test", self.lookup)
        return asyncio.run(run)

    def codes(self, *addresses: str, **changes: Any) -> list[str]:
        """Give the codes of the problems of addresses, none of which share a page."""
        return [problem.code for problem in self.problems(*addresses, **changes)]

    def problems(self, *addresses: str, **changes: Any) -> list[Any]:
        targets = targets_of(
            use_of(address, [Place("docs/x.md", line, 1, 1)]) for line, address in enumerate(addresses, 1)
        )
        return sorted(problems_of(targets, self.journeys(*addresses, **changes)))


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Stage(PARTS) as stage:
        yield stage


@pytest.fixture
def checker(stage: Stage, tmp_path: Path) -> Checker:
    return Checker(stage, tmp_path)


@pytest.fixture
def project(tmp_path: Path, stage: Stage) -> Project:
    return Project(tmp_path, stage, {})
