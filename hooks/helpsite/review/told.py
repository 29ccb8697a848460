"""A review → what a terminal shows, or JSON."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from helpsite.review import rows
from helpsite.review.rows import Review, Row

_HEADINGS: Mapping[str, str] = {
    rows.OVERDUE: "Pages past their review date",
    rows.DUE: f"Pages to review within {rows.SOON.days} days",
    rows.OLD_SOURCE: "Sources that nobody has looked at for a year",
    rows.DRAFT: "Drafts, in previews only",
    rows.UNCHANGED: "Pages that have not changed for longest",
}


def text(review: Review) -> str:
    """Give the report for people."""
    return "\n".join(_lines(review)) + "\n"


def as_json(review: Review) -> str:
    """Give the report for machines."""
    counts = {"pages": review.pages, "sources": review.sources, "second_hand": review.second_hand}
    found = {"today": review.today.isoformat(), **counts, "rows": [asdict(row) for row in review.rows]}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _lines(review: Review) -> Iterator[str]:
    yield f"{review.today}: {review.pages} pages, {review.sources} sources, {review.second_hand} of second hand"
    for kind, heading in _HEADINGS.items():
        found = review.of(kind)
        yield from ("", f"{heading}: {len(found) or 'none'}")
        for row in found:
            yield from _row(row)


def _row(row: Row) -> Iterator[str]:
    yield f"  {row.day:<10}  {row.path}:{row.line}  {row.name}"
    yield from (f"              rests on it: {path}" for path in row.pages)
