"""Which of a build's problems belong to a page, and to which of its elements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from helpsite.gitbook.page import Page
from helpsite.problems import Problem, in_order


@dataclass(frozen=True)
class Finding:
    """A problem, and the element of the page that it lies in: its ``data-hs-at``, where there is one."""

    problem: Problem
    mark: int | None = None


def findings_of(pages: Mapping[str, Page], problems: Iterable[Problem]) -> dict[str, list[Finding]]:
    """Give what was found in each page and in the files that it includes, by its ``src_uri``."""
    by_path: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_path[problem.path].append(problem)
    return {src_uri: found for src_uri, page in pages.items() if (found := _in(page, by_path))}


def _in(page: Page, by_path: Mapping[str, list[Problem]]) -> list[Finding]:
    paths = {page.path, *(reference.link.path for reference in page.references)}
    problems = in_order(problem for path in paths for problem in by_path.get(path, ()))
    if not problems:
        return []
    marks = {
        (place.path, place.number, place.column): index
        for index, reference in enumerate(page.references)
        for place in (reference.link, reference.target)
    }
    return [Finding(problem, marks.get(problem.place)) for problem in problems]
