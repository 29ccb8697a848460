"""Did you mean: the page, the file or the anchor that is nearest to one that is not there."""

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property, lru_cache

from helpsite.links.site import Site, fold

_WORD = re.compile(r"\w{3,}")
_INDEXES = ("index", "readme")
_CLOSE = 0.72
_MANY = 30  # candidates that are compared letter by letter


class Nearest:
    """Finds what is near among all paths of a site; ``names`` says how writers call each url."""

    def __init__(self, site: Site, names: Mapping[str, str]) -> None:
        """Prepare nothing yet: most sites have no fault."""
        self.site = site
        self.names = names

    def page(self, path: str, text: str | None) -> str | None:
        """Give the url of the page that ``path``, or the text of a link, is likely to mean."""
        return self._find(path, self._pages) or self._by_title(text or "") or self._by_title(_stem(path))

    def file(self, path: str) -> str | None:
        """Give the file that ``path`` is likely to mean."""
        return self._find(path, self._files)

    @cached_property
    def _pages(self) -> "_Index":
        return _Index({url: self.names.get(url, url) for url, page in self.site.documents.items() if not page.moved_to})

    @cached_property
    def _files(self) -> "_Index":
        return _Index({path: path for path in self.site.files if not path.endswith((".html", ".map"))})

    @cached_property
    def _titles(self) -> dict[str, set[str]]:
        found = defaultdict(set)
        for url, page in self.site.documents.items():
            for word in _words(page.title):
                found[word].add(url)
        return found

    def _find(self, path: str, index: "_Index") -> str | None:
        found = index.same(path) or index.close(path)
        return min(found, key=lambda url: (_distance(index.names[url], path), url), default=None)

    def _by_title(self, text: str) -> str | None:
        """Give the page whose title shares most words with ``text``, if that is most of them."""
        wanted = _words(text)
        shared = Counter(url for word in wanted for url in self._titles.get(word, ()))
        best = max(shared.items(), key=lambda item: (item[1], -len(self.site.documents[item[0]].title)), default=None)
        return best[0] if best and best[1] * 3 >= len(wanted) * 2 else None


class _Index:
    def __init__(self, names: Mapping[str, str]) -> None:
        """Take the name of each url."""
        self.names = names
        self.stems: dict[str, list[str]] = defaultdict(list)
        self.grams: dict[str, set[str]] = defaultdict(set)
        for url, name in names.items():
            stem = _stem(name)
            self.stems[stem].append(url)
            for gram in _grams(stem):
                self.grams[gram].add(stem)

    def same(self, path: str) -> list[str]:
        """Give what has the same name in other folders."""
        return self.stems.get(_stem(path), [])

    def close(self, path: str) -> list[str]:
        """Give what has nearly the same name; three letters in a row are the first sign of it."""
        wanted = _stem(path)
        shared = Counter(stem for gram in _grams(wanted) for stem in self.grams.get(gram, ()))
        near = [stem for stem, _ in shared.most_common(_MANY)]
        return [url for stem in get_close_matches(wanted, near, n=1, cutoff=_CLOSE) for url in self.stems[stem]]


def anchor(wanted: str, ids: Iterable[str]) -> str | None:
    """Give the anchor that is nearest: nearly the same letters, or most of its words."""
    return _nearest_anchor(wanted, frozenset(ids))


@lru_cache(maxsize=1 << 12)  # one heading that is gone may be asked for by many pages
def _nearest_anchor(wanted: str, ids: frozenset[str]) -> str | None:
    known = {fold(each): each for each in sorted(ids) if not each.startswith("__")}
    near = get_close_matches(fold(wanted), known, n=1, cutoff=_CLOSE)
    if near:
        return known[near[0]]
    words = _words(wanted)
    best = max(known, key=lambda each: len(words & _words(each)), default="")
    return known[best] if words and len(words & _words(best)) * 3 >= len(words) * 2 else None


def _stem(path: str) -> str:
    """``aide/faq.md``, ``aide/faq/``, ``aide/faq/index.md`` → ``faq``."""
    folder, name = posixpath.split(path.rstrip("/"))
    stem = fold(posixpath.splitext(name)[0])
    return fold(posixpath.basename(folder)) if stem in _INDEXES and folder else stem


def _grams(stem: str) -> set[str]:
    padded = f" {stem} "
    return {padded[index : index + 2] for index in range(len(padded) - 1)}


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text).replace("-", " ").replace("_", " ")))


def _distance(name: str, path: str) -> float:
    return -SequenceMatcher(None, name, path, autojunk=False).ratio()
