"""Facts carry over, sentences do not: no page has eight words in a row from the documents that the help began with."""

import os
import re
from pathlib import Path

from tests.facts.sections import article, text

from helpsite.yaml_map import read

RUN = 8
DOCS = Path(__file__).parents[2] / "docs"
FOLDER = os.environ.get("HELPSITE_DOCUMENTS")


def words(said: str) -> list[str]:
    """Give the words of a text in small letters; its addresses, which have no other words, are none."""
    return re.findall(r"[^\W_]+(?:['-][^\W_]+)*", re.sub(r"https?://\S+", "…", said.lower().replace("’", "'")))


def runs(said: list[str]) -> set[tuple[str, ...]]:
    return {tuple(said[start : start + RUN]) for start in range(len(said) - RUN + 1)}


def titles() -> list[str]:
    """Give the titles under which documents are named: they are quoted as they are, the longest first."""
    files = (read(path, path.name).data or {} for path in (DOCS / "_data/sources").glob("*.yaml"))
    found = {" ".join(words(source["titre"])) for file in files for source in file.values()}
    return sorted(found, key=len, reverse=True)


def own_words(html: str, quoted: list[str]) -> list[str]:
    said = " ".join(words(text(article(html))))
    for title in quoted:
        said = said.replace(title, "…")
    return said.split()


def test_eight_words_in_a_row_are_found_where_there_are_some() -> None:
    first, second = (
        words("Un, deux trois quatre cinq six sept huit neuf"),
        words("DEUX trois quatre cinq six sept huit neuf!"),
    )
    assert runs(first) & runs(second) == {tuple(second)}


def test_no_sentence_of_the_documents_is_copied(project_site: Path) -> None:
    documents = sorted(Path(FOLDER).glob("*.txt")) if FOLDER else []
    taken = {run for path in documents for run in runs(words(path.read_text("utf-8")))}
    assert bool(taken) == bool(FOLDER)
    quoted = titles()
    for page in sorted(project_site.rglob("*.html")):
        shared = runs(own_words(page.read_text("utf-8"), quoted)) & taken
        assert not shared, f"{page.relative_to(project_site)}: {sorted(map(' '.join, shared))}"
