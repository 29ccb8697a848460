"""Each fact that the help rests on is found where the ledger says, page and anchor, or left out for a reason."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.facts.sections import sections

HERE = Path(__file__).parent
COUNTS = {"RDV": 44, "DIG": 46, "CAG": 33}


def ledger(name: str) -> list[dict[str, str]]:
    """Give the rows of a table beside this file."""
    with (HERE / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


DOCUMENTS, AROUND = ledger("documents.tsv"), ledger("around.tsv")


@cache
def page(site: Path, src_uri: str) -> Mapping[str, str]:
    """Give the sections of the page that a source becomes."""
    name = src_uri.removesuffix(".md").removesuffix("index").rstrip("/")
    return sections((site / name / "index.html").read_text("utf-8"))


def test_all_facts_of_the_documents_are_accounted_for() -> None:
    expected = [f"{source}-{number:02}" for source, count in COUNTS.items() for number in range(1, count + 1)]
    assert [row["id"] for row in DOCUMENTS] == expected


def test_no_fact_stands_twice() -> None:
    ids = [row["id"] for row in AROUND]
    assert len(ids) == len(set(ids)) > 300


@pytest.mark.parametrize("row", [*DOCUMENTS, *AROUND], ids=lambda row: row["id"])
def test_fact_is_found_at_its_place_or_left_out_for_a_reason(row: dict[str, str], project_site: Path) -> None:
    if not row["page"]:
        assert row["left_out"], "neither on a page nor left out for a reason"
        return
    assert len(row["words"].split()) >= 1, "a page, and no words to find there"
    found = page(project_site, row["page"])
    assert row["anchor"] in found, f"no such anchor; there are {', '.join(found)}"
    assert row["words"].replace("’", "'") in found[row["anchor"]]
