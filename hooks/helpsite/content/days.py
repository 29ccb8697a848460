"""A day, a month or a year as writers give it: ``2026-11-22``, ``2026-11``, ``2026``."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from helpsite.french import in_words

_WRITTEN = re.compile(r"(1[0-9]{3}|20[0-9]{2})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?")  # a year after 2099 is a slip


class Moment(str):
    """``2026-11-22``, ``2026-11`` or ``2026``; as text it is what the writer wrote."""

    @property
    def parts(self) -> list[int]:
        """Year, month, day: as many as are known."""
        return [int(part) for part in self.split("-")]

    @property
    def last_day(self) -> date:
        """The last day that it can mean."""
        year, *rest = self.parts
        month = rest[0] if rest else 12
        return date(year, month, rest[1] if len(rest) > 1 else monthrange(year, month)[1])

    @property
    def said(self) -> str:
        """``22 novembre 2026``, ``novembre 2026``, ``2026``."""
        return in_words(*self.parts)


def moment(value: Any) -> Moment:
    """Read what YAML gives: a date, a number, a text; ValueError for what is no day of the calendar."""
    match = _WRITTEN.fullmatch(str(value).strip())
    if not match or isinstance(value, bool):
        raise ValueError("write a day (2026-11-22), a month (2026-11) or a year (2026)")
    found = Moment("-".join(part.zfill(2) for part in match.groups() if part))
    try:
        found.last_day  # noqa: B018, raises for the 31st of February
    except ValueError as error:
        raise ValueError(f"there is no such day: {error}") from error
    return found


When = Annotated[
    Moment,
    PlainValidator(moment),
    WithJsonSchema({"type": ["string", "integer"], "examples": ["2026-11-22", "2026-11", "2026"]}),
]
