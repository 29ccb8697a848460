"""All addresses of a site → what each of them answers: many hosts at once, each of them one thing at a time."""

import asyncio
from collections.abc import Sequence

from helpsite.external.asking import Asker
from helpsite.external.cache import Cache
from helpsite.external.hosts import Hosts
from helpsite.external.journeys import Journey, travel
from helpsite.external.names import Lookup, Names, system_lookup
from helpsite.external.progress import Progress
from helpsite.external.settings import Settings
from helpsite.external.targets import Target


async def ask_all(
    targets: Sequence[Target],
    settings: Settings,
    cache: Cache,
    progress: Progress,
    agent: str,
    lookup: Lookup = system_lookup,
) -> list[Journey]:
    """Give the journey of each target; what was answered is on disk afterwards, also after an interruption."""
    hosts = Hosts(settings, Names(settings.allow_private, lookup), agent)
    asker = Asker(hosts, cache)
    is_done = False

    async def follow(target: Target) -> Journey:
        anchors = frozenset(use.anchor for use in target.uses if use.anchor)
        journey = await travel(asker, target.url, anchors, settings.max_redirects)
        progress.advance(hosts.waiting)
        return journey

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(follow(target)) for target in targets]
        is_done = True
    finally:
        progress.clear()
        cache.save(is_done)
        await hosts.close()
    return [task.result() for task in tasks]
