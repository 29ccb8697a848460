"""The exceptions that writers made for links that leave the site: beside the link, or in the front matter."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from helpsite import pages
from helpsite.decoding import decode
from helpsite.exceptions import Waiver, apply, from_front, from_lines
from helpsite.kinds import EXTERNAL
from helpsite.problems import Problem


def without_excepted(problems: Iterable[Problem], paths: set[str], unsure: set[str]) -> list[Problem]:
    """Leave out what is excepted in these files; tell of exceptions that no longer serve where that is sure."""
    told = apply(problems, _in(paths - unsure), EXTERNAL)
    return apply(told, _in(unsure), EXTERNAL, checked=())


def _in(paths: set[str]) -> list[Waiver]:
    return [waiver for path in sorted(paths) for waiver in _waivers(path) if waiver.code.text in EXTERNAL]


def _waivers(path: str) -> Iterator[Waiver]:
    file = Path(path)
    if not file.is_file():
        return
    data = file.read_bytes()
    yield from from_lines(decode(data, path)[0], path)
    if file.suffix == ".md":
        yield from from_front(pages.read(data, path).front)
