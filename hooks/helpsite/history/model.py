"""The first and the last change of a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Span:
    """From when a file is, and when its text last changed."""

    first: datetime
    last: datetime


@dataclass(frozen=True)
class History:
    """What git knows of the files of a folder, by their path in it; nothing of a file that was never committed."""

    spans: Mapping[str, Span] = field(default_factory=dict)
    is_shallow: bool = False  # cut off: the oldest commit that is there seems to have made every file
