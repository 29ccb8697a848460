"""An address as it is written, and what it is said from."""

from enum import Enum, auto
from typing import NamedTuple

from helpsite.source import Reference


class Base(Enum):
    """What an address begins at."""

    FRONT = auto()  # the folder of its file, else the documentation folder: what front matter and data say
    DOCS = auto()  # the documentation folder
    NAV = auto()  # the documentation folder, of which it names a page
    FILE = auto()  # the folder of its file, alone: CSS, scripts
    ROOT = auto()  # the built site: {{ 'aide/contact/' | url }}
    PAGE = auto()  # the page in which it comes to stand, which only the built site knows


class Written(NamedTuple):
    """An address and its place; ``src_uri`` is its file, from the documentation folder or the theme's."""

    reference: Reference
    base: Base
    src_uri: str = ""
