"""How easily the pages of a site read: ``python -m tests.french.reading site`` prints a table, the hardest first.

Kandel and Moles' form of Flesch's formula for French: 207 − 1.015 · words a sentence − 73.6 · syllables a word. About
60 is plain, below 30 hard. Liliane Kandel, Abraham Moles, « Application de l'indice de Flesch à la langue française »,
Cahiers d'études de Radio-Télévision 19, 1958.

Syllables are counted as spoken, and not with pyphen, which divides lines: « adresse » and « école » have one for it.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.french.paragraphs import CITATION, paragraphs

_VOWEL = "aàâäeéèêëiîïoôöuùûüyœæ"
_STOP = re.compile(r"[.!?…](?=[\s»)]|$)")
LEAST = 30  # words of a page in sentences; the formula says nothing of fewer


@dataclass(frozen=True)
class Reading:
    """What is counted of a text."""

    words: int
    sentences: int
    syllables: int

    @property
    def length(self) -> float:
        """Give the words of a sentence."""
        return self.words / self.sentences

    @property
    def ease(self) -> float:
        """Give Kandel and Moles' figure."""
        return 207 - 1.015 * self.length - 73.6 * self.syllables / self.words


def syllables(word: str) -> int:
    """``créées`` → 2, ``l’adresse`` → 2, ``les`` → 1; endings in -ent are not told apart."""
    spoken = re.sub(r"qu|gu(?=[eéèêiîy])", "q", word.lower())
    spoken = re.sub(rf"(?<=[{_VOWEL}])y(?=[{_VOWEL}])", "j", spoken)
    spoken = re.sub(rf"(?<=[{_VOWEL}])([^{_VOWEL}]*)es?$", r"\1", spoken)
    apart = re.sub(rf"(?<=[aoué])(?=[éèëï])|(?<=é)(?=[{_VOWEL}])|(?<=[bcdfgptv][lr]i)(?=[aeéèo])", "-", spoken)
    return len(re.findall(rf"[{_VOWEL}]+", apart)) or 1


def reading(texts: Iterable[str]) -> Reading | None:
    """Count what stands in sentences; titles, names and cells of tables, which end without a stop, are left out."""
    sentences = [
        words
        for text in texts
        if re.search(r"[.!?…:;][\s»)]*$", text)
        for sentence in _STOP.split(text)
        if (words := [word for word in sentence.split() if re.search(r"[^\W\d_]", word) and CITATION not in word])
    ]
    every = [word for words in sentences for word in words]
    return Reading(len(every), len(sentences), sum(map(syllables, every))) if len(every) >= LEAST else None


def table(site: Path) -> list[str]:
    """Give a line a page, the hardest first; the hardest third is marked."""
    pages: dict[str, list[str]] = defaultdict(list)
    for each in paragraphs(site):
        pages[each.page].append(each.text)
    read = {page: counted for page, texts in pages.items() if (counted := reading(texts))}
    hardest = sorted(read, key=lambda page: read[page].ease)
    return ["    ease  words/sentence  syllables/word  words  page"] + [
        f"{'*' if 3 * place < len(hardest) else ' '} {each.ease:6.1f} {each.length:15.1f} "
        f"{each.syllables / each.words:15.2f} {each.words:6}  {page or 'index.html'}"
        for place, page in enumerate(hardest)
        for each in [read[page]]
    ]


if __name__ == "__main__":
    print(*table(Path(sys.argv[1])), sep="\n")
