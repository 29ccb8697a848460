"""A Font Awesome name as GitBook writes it, Pro ones too → the icon that Material has for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from helpsite.gitbook.files.icon_aliases import ALIASES

SETS = ("solid", "brands", "regular")
# Every style of Font Awesome, by its long and its short prefix → the free set that stands in for it
STYLES = {
    "solid": "solid", "fas": "solid", "regular": "regular", "far": "regular", "brands": "brands", "fab": "brands",
    "light": "regular", "fal": "regular", "thin": "regular", "fat": "regular", "duotone": "solid", "fad": "solid",
    "sharp": "solid", "fass": "solid",
}  # fmt: skip
_WORD = re.compile(r"[\w-]+")


@dataclass
class Icons:
    """The icons of a theme: its ``.icons`` folders, the first that has an icon gives it."""

    folders: tuple[Path, ...]
    known: dict[str, str | None] = field(default_factory=dict)

    def path(self, name: str) -> str | None:
        """``hexagon-exclamation`` → ``fontawesome/solid/triangle-exclamation``, as Material wants it."""
        if name not in self.known:
            self.known[name] = next((path for path in _guesses(name) if self._file(path)), None)
        return self.known[name]

    def svg(self, name: str) -> str | None:
        """Give the ``<svg>`` itself."""
        path = self.path(name)
        file = self._file(path) if path else None
        return file.read_text("utf-8") if file else None

    def nearest(self, name: str) -> str | None:
        """Give the name most like ``name`` that there is an icon for."""
        names = [file.stem for folder in self.folders for file in folder.glob("fontawesome/*/*.svg")]
        return next(iter(get_close_matches(name[:40], names, n=1, cutoff=0.7)), None)

    def _file(self, path: str) -> Path | None:
        return next((file for folder in self.folders if (file := folder / f"{path}.svg").is_file()), None)


def _guesses(name: str) -> Iterator[str]:
    if re.fullmatch(r"[\w-]+(?:/[\w-]+)+", name):  # Material's own way to write it
        yield name
    words = [word.removeprefix("fa-") for word in _WORD.findall(name.lower())]
    styles = [STYLES[word] for word in words if word in STYLES]
    for word in words:
        if word not in STYLES:
            names = (word, ALIASES.get(word, word))
            yield from (f"fontawesome/{kind}/{each}" for each in names for kind in (*styles, *SETS))
