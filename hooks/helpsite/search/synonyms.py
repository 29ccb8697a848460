"""What is wrong with the synonyms that writers keep in ``docs/_data/synonymes.yaml``."""

import re
from collections.abc import Iterable, Iterator

from helpsite.content.data import Data
from helpsite.content.kinds import SAME_TWICE
from helpsite.problems import Problem
from helpsite.search.kinds import UNUSED_SYNONYM
from helpsite.search.straight import straight
from helpsite.search.words import folded

FILE = "synonymes"
_WORD = re.compile(r"\w+")


def problems_of(data: Data, texts: Iterable[str]) -> list[Problem]:
    """Tell each word of the site that no text says, and each reader's word that stands twice."""
    return [*_unused(data, texts), *_twice(data)]


def phrase(text: str) -> str:
    """``L’adresse d’envoi`` → ``" l adresse d envoi "``: found in a text wherever its words are."""
    return f" {' '.join(_WORD.findall(folded(straight(text))))} "


def _unused(data: Data, texts: Iterable[str]) -> Iterator[Problem]:
    left = {phrase(word) for group in data.synonyms.values() for word in group.site}
    for text in texts:
        if not left:
            return
        said = phrase(text)
        left = {word for word in left if word not in said}
    for number, group in data.synonyms.items():
        for index, word in enumerate(group.site):
            if phrase(word) in left:
                place = ("groupes", number, "site", index)
                yield data.files[FILE].at(UNUSED_SYNONYM, *place, word=word).over(len(word))


def _twice(data: Data) -> Iterator[Problem]:
    """A reader's word stands in one group, and is none of the site's there."""
    known = dict[str, tuple[int, int]]()
    for number, group in data.synonyms.items():
        file = data.files[FILE]
        own = {phrase(word): file.place("groupes", number, "site", index) for index, word in enumerate(group.site)}
        for index, word in enumerate(group.typed):
            key = ("groupes", number, "saisies", index)
            first = own.get(phrase(word)) or known.setdefault(phrase(word), file.place(*key))
            if first != file.place(*key):
                place = f"{file.path}:{first[0]}"
                yield file.at(SAME_TWICE, *key, thing="the word", name=word, first=place).over(len(word))
