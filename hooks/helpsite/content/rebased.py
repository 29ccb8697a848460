"""The links in the front matter of a page, which start from its folder → links from the top of the documentation.

Folder ``causes``: ``voyez [le spam](spam.md#x)`` → ``voyez [le spam](causes/spam.md#x)``
"""

import posixpath
import re
from typing import Any

_LINK = re.compile(r"(?<=\]\()(?![a-z][a-z0-9+.-]*:|[/#])(?P<path>[^\s()#]+)", re.I)


def from_top(value: Any, folder: str) -> Any:
    """Do it to every text of what YAML gives; names stay as they are."""
    if isinstance(value, dict):
        return {name: from_top(below, folder) for name, below in value.items()}
    if isinstance(value, list):
        return [from_top(below, folder) for below in value]
    if isinstance(value, str) and "](" in value:
        return _LINK.sub(lambda found: posixpath.normpath(posixpath.join(folder, found["path"])), value)
    return value
