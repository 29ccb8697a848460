"""The indexed texts → the words of the site, by which the reader's are corrected: ``abonnement3adresse7``."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import combining, normalize

from helpsite.search.steady import MARK

_WORD = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")
_COMPOUND = re.compile(r"(?<![\w@.-])[^\W\d_]+(?:-[^\W\d_]+)+(?![\w-]|\.\w)")  # Pagefind has "e-mail" as "email" too
MOST = 16_000  # words


def texts_of(index: Path) -> Iterator[str]:
    """Give what Pagefind indexed of each page: it keeps that for excerpts."""
    for file in sorted((index / "fragment").glob("*.pf_fragment")):
        yield json.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK))["content"]


def folded(text: str) -> str:
    """``Indésirable`` → ``indesirable``."""
    return "".join(sign for sign in normalize("NFD", text.lower()) if not combining(sign))


class Vocabulary:
    """The words of all pages: how many pages have each, and how it is mostly spelled."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Read the texts once."""
        self.pages = 0
        self._spellings: Counter[str] = Counter()
        self._pages: Counter[str] = Counter()
        for text in texts:
            self.pages += 1
            joined = (word.replace("-", "") for word in _COMPOUND.findall(text.lower()))
            found = Counter([*_WORD.findall(text.lower()), *joined])
            self._spellings.update(found)
            self._pages.update({folded(word) for word in found})

    def packed(self) -> str:
        """Give all in the order of their folded forms, each with the logarithm of how many pages have it."""
        fewest = 2 if len(self._pages) > MOST else 1
        kept = [word for word in self._pages if self._pages[word] >= fewest]
        kept = sorted(kept, key=lambda word: (-self._pages[word], word))[:MOST]
        spelled = self._spelled()
        return "".join(f"{spelled[word]}{min(9, self._pages[word].bit_length() - 1)}" for word in sorted(kept))

    def _spelled(self) -> dict[str, str]:
        """Give the most frequent spelling of each folded form."""
        best = sorted(self._spellings, key=lambda word: (self._spellings[word], word))
        return {folded(word): word for word in best}
