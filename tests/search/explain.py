"""An answer of the search, told to writers: what was read, what was found, and why in this order."""

from collections.abc import Iterator
from typing import Any

from tests.search.engine import Answer

FORMS = 8  # of a word
WORDS = 12  # of a page
# The figures of a result, as docs/assets/js/search/order.js gives them.
FIGURES = {
    "coverage": "share of what was typed that the page has, rare words counting more",
    "pagefind": "how often, how close to the top and in what places its words stand",
    "title": "share that its title or short name has",
    "precise": "the same, less where the title says other things too",
    "section": "share that one of its sections has by itself",
    "heading": "share that one of its headings has",
    "literal": "share that it has exactly as it was typed",
}


def explained(answer: Answer) -> Iterator[str]:
    """Give the lines."""
    yield from _changes(answer)
    yield from _terms(answer["terms"])
    results = answer["results"]
    if not results:
        yield "\nNothing is found."
        if answer["nearest"]:
            yield "The site's nearest words: " + ", ".join(answer["nearest"])
        return
    yield f"\n{answer['total']} found; the first {len(results)}, as a reader sees them:"
    for place, result in enumerate(results, start=1):
        yield from _result(place, result)
    yield "\nThe figures:"
    used = {name for result in results for name in figures(result["why"])}
    yield from (f"  {name:9} {meaning}" for name, meaning in FIGURES.items() if name in used)


def figures(why: dict[str, Any]) -> dict[str, float]:
    """``{"score": 9, "coverage": 1, "gains": {"title": 0.5}}`` → ``{"coverage": 1, "title": 0.5}``."""
    flat = {name: value for name, value in why.items() if not isinstance(value, dict) and name != "score"}
    return flat | {name: value for part in why.values() if isinstance(part, dict) for name, value in part.items()}


def _changes(answer: Answer) -> Iterator[str]:
    for name, told in (("Corrected", "corrected"), ("Synonym", "replaced")):
        yield from (f"{name}: {change['from']} → {change['to']}" for change in answer[told])


def _terms(terms: list[dict[str, Any]]) -> Iterator[str]:
    if not terms:
        yield "No word to look for."
        return
    yield "\nLooked for, each word with what may stand for it, and how much that counts:"
    for term in terms:
        yield f"  {term['typed']} (rarity {term['rarity']:.1f})" + " – on no page" * (not term["alternatives"])
        for way in term["alternatives"]:
            words = " + ".join(_forms(word["forms"]) for word in way["words"])
            yield f"    {way['weight']:4.2f}  {words}  ({way['why']})"


def _forms(forms: list[str]) -> str:
    return "|".join(forms[:FORMS]) + "|…" * (len(forms) > FORMS)


def _result(place: int, result: dict[str, Any]) -> Iterator[str]:
    yield f"\n{place:2}. {result['title']}  [{result['score']:.1f}]"
    where = " · ".join(part for part in (result["url"], result.get("path"), result.get("kind")) if part)
    yield f"    {where}"
    yield f"    {_marked(result['excerpt'])}"
    yield from (f"    § {section['title']}: {section['url']}" for section in result["sections"])
    marks = result["marks"]
    yield "    counted: " + ", ".join(marks[:WORDS]) + ", …" * (len(marks) > WORDS)
    yield "    why: " + ", ".join(f"{name} {value:.2f}" for name, value in figures(result["why"]).items())


def _marked(excerpt: list[dict[str, Any]]) -> str:
    return "".join(f"[{part['text']}]" if part["mark"] else part["text"] for part in excerpt).strip()
