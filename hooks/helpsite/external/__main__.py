"""``python -m helpsite.external addresses.json``: 0 where nothing is surely wrong, 1 where it is, 2 for usage."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from helpsite.external.arguments import arguments
from helpsite.external.cache import Cache, CacheError
from helpsite.external.checking import Check
from helpsite.external.configuration import configuration_of
from helpsite.external.folder import uses_in
from helpsite.external.settings import settings_of
from helpsite.external.targets import read_uses
from helpsite.kinds import EXTERNAL
from helpsite.problems import ERROR, Problem
from helpsite.report.files import below
from helpsite.report.formats import render
from helpsite.report.look import Look, guide_of, wants_colour
from helpsite.report.output import deliver
from helpsite.settings import Settings as Levels
from helpsite.settings import severities, understand

OK, FAULTS, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(words: Sequence[str] | None = None) -> int:
    """Check the links that leave a site, tell their problems, give the exit status."""
    wanted = arguments(words)
    try:
        check, problems, levels = _understand(wanted)
    except (OSError, ValueError, TypeError, yaml.YAMLError) as error:
        return _say(f"{error}", USAGE)
    if problems:
        _tell(problems, wanted, check.configuration.site_url)
        return USAGE
    cache = _cache(wanted, check.settings.max_age)
    try:
        found = severities(check.problems(cache, sys.stderr), levels)
    except KeyboardInterrupt:
        return _say(f"Interrupted; what was answered is in {cache.path}, and the same command goes on.", INTERRUPTED)
    _tell(found, wanted, check.configuration.site_url)
    _say(f"Addresses: {len(check.uses)}; asked now: {cache.asked}.", OK)
    return FAULTS if any(problem.severity == ERROR for problem in found) else OK


def _understand(wanted: Namespace) -> tuple[Check, list[Problem], Levels]:
    path = wanted.settings
    configuration = configuration_of(path.read_text("utf-8") if path.is_file() else "", path.as_posix())
    settings, problems = settings_of(configuration)
    if wanted.folder:
        uses = tuple(uses_in(wanted.folder, configuration.site_url))
    else:
        uses = tuple(read_uses(wanted.addresses.read_text("utf-8")))
    check = Check(uses, settings, configuration, wanted.only)
    return check, problems, understand(configuration.severity, EXTERNAL)


def _cache(wanted: Namespace, max_age: float) -> Cache:
    cache = Cache(wanted.cache, max_age)
    try:
        if not wanted.fresh and cache.load():
            _say("Going on with the run that was interrupted.", OK)
    except CacheError as error:
        _say(f"What was known from before cannot be read, and is begun anew: {error}", OK)
    return cache


def _tell(problems: Iterable[Problem], wanted: Namespace, site_url: str) -> None:
    guide = guide_of(site_url, wanted.folder or Path("docs"))
    look = Look(below(Path()), guide, not wanted.output and wants_colour(os.environ, sys.stdout))
    report = render(problems, wanted.format, look)
    deliver(report, sys.stdout, wanted.output)


def _say(text: str, status: int) -> int:
    print(text, file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
