"""What GitBook's files change in the site: navigation, hidden pages, first page."""

from collections.abc import Collection
from dataclasses import dataclass
from posixpath import dirname

from helpsite.gitbook.files import kinds
from helpsite.gitbook.files.nav import Nav, nav_of, without
from helpsite.gitbook.files.site import Site
from helpsite.gitbook.files.space import home_of, summary_of
from helpsite.gitbook.files.summary import Summary
from helpsite.pages import Source


@dataclass(frozen=True)
class Plan:
    """Pages are named by their ``src_uri``."""

    nav: Nav | None  # None: MkDocs makes it from the folders
    levels: dict[str, str]  # pages that are not published, or not in the navigation, by the name of MkDocs' level
    home: str | None  # None: README.md or index.md


def plan(site: Site, pages: Collection[str], nav: Nav | None) -> Plan:
    """Read the files once the pages are known; ``nav`` is the one in ``mkdocs.yml``, used where there is no summary."""
    summary = summary_of(site.space)
    left_out = {summary: "EXCLUDED"} if summary in pages else {}
    pages = set(pages) - {summary}
    levels = {page: "NOT_IN_NAV" for page in pages if site.front(page).hidden}
    home, problems = home_of(site.space, pages)
    site.problems += problems
    source = site.source(summary)
    if source and nav:
        site.problems.append(kinds.TWO_NAVIGATIONS.at(source.path, 1, 1))
    if source:
        nav = _summary_nav(site, source, Summary(pages, dirname(summary)), levels)
    elif nav:
        nav = without(nav, levels)
    return Plan(nav, levels | left_out, home)


def _summary_nav(site: Site, source: Source, reader: Summary, levels: dict[str, str]) -> Nav:
    nav = nav_of(reader.read(source.text, source.path, source.first_line), levels)
    site.problems += reader.problems
    site.nav += reader.references
    levels |= dict.fromkeys(reader.listed.keys() - _pages(nav), "NOT_IN_NAV")  # below a hidden page
    return nav


def _pages(nav: Nav | str) -> frozenset[str]:
    if isinstance(nav, str):
        return frozenset([nav])
    targets = [target for item in nav for target in (item.values() if isinstance(item, dict) else [item])]
    return frozenset().union(*map(_pages, targets))
