"""An index as the tests read it: what Pagefind kept of each page, by its address."""

import gzip
import json
from pathlib import Path
from typing import Any

import cbor2

from helpsite.search.steady import MARK

PUBLISHED = {"pagefind.js", "pagefind-entry.json", "wasm.unknown.pagefind", "words.json", "fragment", "index", "filter"}


def pages(site: Path) -> dict[str, dict[str, Any]]:
    """Give what is indexed of each page."""
    files = (site / "pagefind/fragment").glob("*.pf_fragment")
    found = (json.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK)) for file in files)
    return {page["url"]: page for page in found}


def words(site: Path) -> dict[str, Any]:
    """Give the file that the search reads beside the index."""
    found: dict[str, Any] = json.loads((site / "pagefind/words.json").read_text("utf-8"))
    return found


def filters(site: Path) -> dict[str, list[str]]:
    """Give the values of each filter, in the order of the file."""
    files = (site / "pagefind/filter").glob("*.pf_filter")
    found = (cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK)) for file in files)
    return {name: [value for value, _ in values] for name, values in found}


def files(site: Path) -> dict[str, bytes]:
    """Give each file of the index with what it holds."""
    folder = site / "pagefind"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
