"""How much a word counts for a page, by where it stands: from 0 to 10, where plain text has 1."""

from collections.abc import Mapping

NAME, TYPED, DESCRIPTION = 10, 6, 4  # what the page's data says: before its title
ELEMENTS: Mapping[str, int] = {"h1": 10, "h2": 5, "h3": 4, "summary": 4, "h4": 2, "h5": 1, "h6": 1}
