"""The old addresses of pages → where each leads; from ``.gitbook.yaml`` and from the pages' front matter.

``anciennes_adresses: [/vieux/]`` in ``aide/faq.md`` → ``vieux/index.html`` leads to ``aide/faq.md``
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from helpsite.gitbook.files.kinds import VALUE
from helpsite.gitbook.files.names import is_external, page_of, resolve
from helpsite.moves import kinds
from helpsite.moves.old import KEY, above, dest_uri, in_the_way
from helpsite.problems import Kind, Problem, did_you_mean
from helpsite.source import Line
from helpsite.yaml_map import YamlMap
from helpsite.yaml_places import Key

_SHAPE = "Write a list of addresses: [/aide/faq/]."


class Target(NamedTuple):
    """Where a redirect leads: to ``page``, a src_uri, and its fragment ``rest``, or to the address ``rest``."""

    page: str | None
    rest: str = ""


@dataclass(frozen=True)
class Redirect:
    """An old address and where it leads, both as written, and the place where this is said."""

    old: str
    target: str
    said: YamlMap
    key: Key
    page: str | None = None  # the src_uri of the page that says so itself

    @property
    def place(self) -> Line:
        """Give the place where this is said."""
        return Line(self.old, self.said.path, *self.said.place(*self.key))

    def problem(self, kind: Kind, **values: object) -> Problem:
        """Give a problem of this redirect."""
        return self.said.at(kind, *self.key, old=self.old, **values)


@dataclass
class Redirects:
    """What is published, the src_uri of each ``dest_uri``, and the redirects that were found beside it."""

    live: Mapping[str, str]
    directory_urls: bool = True
    problems: list[Problem] = field(default_factory=list)
    found: dict[str, Target] = field(default_factory=dict)  # by the dest_uri of the old address
    _claimed: dict[str, Redirect] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, Line]:
        """Where each redirect is said, by the dest_uri of the old address."""
        return {dest: self._claimed[dest].place for dest in self.found}

    def read(self, redirects: Iterable[Redirect]) -> None:
        """Take all redirects of the site; what leads nowhere is a problem."""
        for redirect in redirects:
            self._claim(redirect)
        for dest, redirect in self._claimed.items():
            if target := self._end(dest, redirect):
                self.found[dest] = target

    def _claim(self, redirect: Redirect) -> None:
        dest = dest_uri(redirect.old, self.directory_urls)
        if dest is None:
            self._tell(redirect, kinds.ADDRESS)
        elif taken := in_the_way(dest, self.live, self._folders):
            page, target = self.live.get(taken, taken), self._target(redirect)
            is_loop = target is not None and target.page == page
            self._tell(redirect, kinds.LOOP if is_loop else kinds.CLASH, page=page)
        elif dest in self._claimed:
            self._tell(redirect, kinds.TWICE, page=self._claimed[dest].target)
        else:
            self._claimed[dest] = redirect

    def _end(self, dest: str, redirect: Redirect) -> Target | None:
        """Follow a redirect to its end; none, and a problem, where it comes back or leads nowhere."""
        seen, last = {dest}, redirect
        while not (found := self._target(last)) and (following := self._next(last)):
            if following in seen:
                self._tell(redirect, kinds.LOOP)
                return None
            seen.add(following)
            last = self._claimed[following]
        if last is not redirect:
            self._tell(redirect, kinds.CHAIN, target=redirect.target, final=last.target)
        elif not found:
            hint = did_you_mean(resolve(last.target), self._pages, "Write the path of a page: aide/faq.md.")
            self._tell(redirect, kinds.MISSING, target=last.target, hint=hint)
        return found

    def _next(self, redirect: Redirect) -> str | None:
        dest = dest_uri(redirect.target, self.directory_urls)
        return dest if dest in self._claimed else None

    def _target(self, redirect: Redirect) -> Target | None:
        if redirect.page:
            return Target(redirect.page)
        if is_external(redirect.target):
            return Target(None, redirect.target)
        page = page_of(resolve(redirect.target), self._pages.__contains__)
        return Target(page, "".join(redirect.target.partition("#")[1:])) if page else None

    def _tell(self, redirect: Redirect, kind: Kind, **values: object) -> None:
        self.problems.append(redirect.problem(kind, **values))

    @cached_property
    def _pages(self) -> set[str]:
        return {src_uri for src_uri in self.live.values() if src_uri.endswith(".md")}

    @cached_property
    def _folders(self) -> set[str]:
        return {folder for dest in self.live for folder in above(dest)}


def of_space(space: YamlMap) -> Iterator[Redirect]:
    """Give those of ``.gitbook.yaml``: ``redirects: {aide/vieux: faq.md}``."""
    for old, target in space.part("redirects").items():
        yield Redirect(str(old), str(target), space, ("redirects", str(old)))


def of_page(front: YamlMap, src_uri: str) -> tuple[list[Redirect], list[Problem]]:
    """Give those that the front matter of a page names: one address, or a list of them."""
    said = (front.data or {}).get(KEY)
    if said is None:
        return [], []
    listed = [said] if isinstance(said, str) else said
    if not isinstance(listed, list) or not all(isinstance(old, str) for old in listed):
        return [], [front.at(VALUE, KEY, key=KEY, value=repr(said), hint=_SHAPE)]
    return [Redirect(old, src_uri, front, (KEY, index), src_uri) for index, old in enumerate(listed)], []
