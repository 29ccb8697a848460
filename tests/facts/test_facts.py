"""Each fact that the help rests on is found where the ledger says, page and anchor, or left out for a reason."""

import csv
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from tests.facts.sections import sections

HERE = Path(__file__).parent
COUNTS = {"RDV": 44, "DIG": 46, "CAG": 33}
GATHERED = {
    "facts": ["0", "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", *(f"3.{part}" for part in range(15)), "4.1", "4.2", "4.3",
              "5", "6.1", "6.2", "6.3", "7", "8", "9"],
    "mailboxes": ["1", "2", "3", *(f"4.{part}" for part in range(1, 16)), "5", "6", "7"],
    "codes": ["orange", "laposte", "free", "sfr", "bouygues", "yahoo", "gmail", "outlook", "icloud", "bluemind"],
}  # fmt: skip
POINTER = re.compile(r"\W*(?:see|on|in|told on|stands on)?\W*[\w/-]+\.md\W*", re.IGNORECASE)


def ledger(name: str) -> list[dict[str, str]]:
    """Give the rows of a table beside this file."""
    with (HERE / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


DOCUMENTS, AROUND = ledger("documents.tsv"), ledger("around.tsv")


@cache
def page(site: Path, src_uri: str) -> Mapping[str, str]:
    """Give the sections of the page that a source, or the data of a code, becomes."""
    name = src_uri.removesuffix(".md").removesuffix("index").rstrip("/")
    return sections((site / name / "index.html").read_text("utf-8"))


def test_all_facts_of_the_documents_are_accounted_for() -> None:
    expected = [f"{source}-{number:02}" for source, count in COUNTS.items() for number in range(1, count + 1)]
    assert [row["id"] for row in DOCUMENTS] == expected


def test_each_section_that_was_gathered_has_its_facts_in_order() -> None:
    split = [row["id"].rpartition("-") for row in AROUND]
    assert [part for part, _ in groupby(split, key=lambda row: row[0])] == [
        f"{file}-{section}" for file, parts in GATHERED.items() for section in parts
    ]
    counted = Counter[str]()
    for section, _, number in split:
        counted[section] += 1
        assert number == f"{counted[section]:02}", section


def test_no_fact_is_written_twice() -> None:
    written = Counter((row["id"].rpartition("-")[0], row["fact"]) for row in AROUND)
    assert [fact for fact, times in written.items() if times > 1] == []


@pytest.mark.parametrize("row", [row for row in [*DOCUMENTS, *AROUND] if row["left_out"]], ids=lambda row: row["id"])
def test_what_is_left_out_has_a_reason_of_its_own(row: dict[str, str]) -> None:
    assert not POINTER.fullmatch(row["left_out"]), "says only that another page has it"
    assert len(row["left_out"]) > len("To be confirmed") - 1


@pytest.mark.parametrize("row", [*DOCUMENTS, *AROUND], ids=lambda row: row["id"])
def test_fact_is_found_at_its_place_or_left_out_for_a_reason(row: dict[str, str], project_site: Path) -> None:
    if not row["page"]:
        assert row["left_out"], "neither on a page nor left out for a reason"
        return
    assert row["words"], "a page, and no words to find there"
    found = page(project_site, row["page"])
    assert row["anchor"] in found, f"no such anchor; there are {', '.join(found)}"
    assert row["words"].replace("’", "'") in found[row["anchor"]]
