"""The built pages of a site → its index, and the file that the search reads beside it."""

import json
from collections.abc import Mapping
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from helpsite.content.data import Data
from helpsite.problems import Problem
from helpsite.search.copy import About, search_copy
from helpsite.search.program import SearchError, make_index
from helpsite.search.synonyms import problems_of
from helpsite.search.words import Vocabulary, texts_of

FOLDER = "pagefind"
WORDS = "words.json"


def build_index(folder: Path, pages: Mapping[str, About], data: Data) -> list[Problem]:
    """Index the ``pages`` of the site in ``folder``, by their path in it, and check the synonyms of ``data``.

    Nothing is published of an index that fails: SearchError.
    """
    target = folder / FOLDER
    rmtree(target, ignore_errors=True)  # a preview may keep what it built before
    if not pages:
        return []
    with TemporaryDirectory() as work:
        count = _write_copies(folder, pages, Path(work, "copies"))
        if not count:
            raise SearchError("no page of the site has an <article>, and the search indexes nothing else.")
        make_index(Path(work, "copies"), Path(work), target, count)
    texts = list(texts_of(target))
    words = {"pages": len(texts), "words": Vocabulary(texts).packed(), "synonyms": _synonyms(data)}
    (target / WORDS).write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return problems_of(data, texts)


def _write_copies(folder: Path, pages: Mapping[str, About], copies: Path) -> int:
    count = 0
    for path, about in pages.items():
        page, copy = folder / path, copies / path
        text = search_copy(page.read_text("utf-8"), about) if page.is_file() else None
        if text:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, "utf-8")
            count += 1
    return count


def _synonyms(data: Data) -> list[dict[str, list[str]]]:
    return [{"site": group.site, "typed": group.typed} for group in data.synonyms.values()]
