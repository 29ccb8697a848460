"""French words with their frequencies: those of a built site, and a tail of made ones so that it grows as text does.

Heaps' law: n running words hold about K·n^β different ones; for this site's own pages β is .51.
"""

import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from math import log
from pathlib import Path
from random import Random

ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
SILENT = re.compile(r"<(script|button|svg|nav)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"\w+(?:[’'.-]\w+)*[’']?")
ELISION = re.compile(r"^(?:[cdjlmnst]|qu)[’']")
LETTERS = re.compile(r"[^\W\d_]{3,}")
TAIL, SHIFT, STEEPNESS = 80_000, 300, 1.1  # fitted so that β stays that of the site
ORDER = 4  # letters that decide on the next one


@dataclass
class Words:
    """Words to draw from, with running totals of their weights."""

    words: list[str] = field(default_factory=list)
    totals: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, weights: dict[str, float]) -> "Words":
        return cls(list(weights), list(accumulate(weights.values())))

    def draw(self, random: Random, count: int) -> list[str]:
        return random.choices(self.words, cum_weights=self.totals, k=count)


@dataclass
class Vocabulary:
    """All words as they run, those that carry a subject, and the made ones."""

    running: Words
    subjects: Words
    tail: Words


def vocabulary(site: Path, tail: int = TAIL) -> Vocabulary:
    """Read the words of a built site and make the tail from their letters."""
    files = (file for file in sorted(site.rglob("*.html")) if "redaction" not in file.parts)  # code, and not searched
    counts = Counter(word for file in files for word in words_of(file.read_text("utf-8")))
    common = {word for word, _ in counts.most_common(120)}
    whole = {word: count for word, count in counts.items() if LETTERS.fullmatch(word) and word not in common}
    made = made_words(Random(5), whole, tail)
    weights = {word: (rank + SHIFT) ** -STEEPNESS for rank, word in enumerate(made)}
    subjects = {word: count**0.5 for word, count in whole.items()}
    return Vocabulary(Words.of({**counts}), Words.of(subjects), Words.of(weights))


def words_of(page: str) -> list[str]:
    """Give the words of the article of a page, as they are written, in lower case."""
    article = ARTICLE.search(page)
    text = TAG.sub(" ", SILENT.sub(" ", article[0])) if article else ""
    return [word.lower() for word in WORD.findall(html.unescape(text))]


def made_words(random: Random, known: Mapping[str, int], count: int) -> list[str]:
    """Give words that follow the letters of the known ones: « recevance », « débloquerait »."""
    following: dict[str, list[str]] = defaultdict(list)
    for word in known:
        padded = " " * ORDER + word + "\n"
        for end in range(ORDER, len(padded)):
            following[padded[end - ORDER : end]].append(padded[end])
            following[padded[end - ORDER + 1 : end]].append(padded[end])
    made: dict[str, None] = {}
    while len(made) < count:
        word = "".join(_letters(random, following))
        if 4 <= len(word) <= 15 and word not in known:
            made[word] = None
    return list(made)


def _letters(random: Random, following: dict[str, list[str]]) -> Iterator[str]:
    context = " " * ORDER
    while True:
        longer = random.random() < 0.5 or context[1:] not in following
        letter = random.choice(following[context if longer and context in following else context[1:]])
        if letter == "\n":
            return
        yield letter
        context = context[1:] + letter


def heaps(pages: list[str]) -> tuple[int, int, float]:
    """Give the running words, the different ones, and β between a tenth of the pages and all of them."""
    seen: set[str] = set()
    points: list[tuple[int, int]] = []
    running = 0
    for number, page in enumerate(pages, 1):
        words = [ELISION.sub("", word) for word in words_of(page)]
        running += len(words)
        seen.update(words)
        if number in (max(1, len(pages) // 10), len(pages)):
            points.append((running, len(seen)))
    slopes = [log(b[1] / a[1]) / log(b[0] / a[0]) for a, b in pairwise(points)]
    return *points[-1], slopes[0] if slopes else 0.0
