"""Problems → what names each of them from one run to the next, wherever the lines above have moved it."""

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from helpsite.problems import Problem

_LINE = re.compile(r"\bline \d+")  # "already stands on line 12"


def fingerprints(problems: Sequence[Problem]) -> list[str]:
    """Give one for each: of its file, its code, what is wrong, and the how-many-th of such in the file it is."""
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for problem in problems:
        same = (problem.path, problem.code, _LINE.sub("line", problem.what))
        found.append(sha256("\0".join((*same, str(seen[same]))).encode("utf-8", "surrogatepass")).hexdigest())
        seen[same] += 1
    return found
