"""All kinds of problem that a writer can be told of; each stands in the table of its subject."""

from collections.abc import Iterator
from types import ModuleType

from helpsite import decoding, exceptions, pages, settings, yaml_map
from helpsite.content import kinds as content
from helpsite.external import kinds as external
from helpsite.frame import kinds as frame
from helpsite.gitbook import kinds as gitbook
from helpsite.gitbook.files import kinds as files
from helpsite.gitbook.html import kinds as html
from helpsite.gitbook.inline import kinds as inline
from helpsite.history import kinds as history
from helpsite.links import kinds as links
from helpsite.moves import kinds as moves
from helpsite.problems import Kind
from helpsite.search import kinds as search

TABLES = (
    decoding, pages, yaml_map, gitbook, inline, html, files, history, content, frame, links, moves, external, settings,
    exceptions, search,
)  # fmt: skip


def _of(*tables: ModuleType) -> Iterator[Kind]:
    for table in tables:
        yield from (kind for kind in vars(table).values() if isinstance(kind, Kind))


KINDS: tuple[Kind, ...] = tuple(dict.fromkeys(_of(*TABLES)))
CODES = frozenset(kind.code for kind in KINDS)
EXTERNAL = frozenset(kind.code for kind in _of(external))  # found where external links are asked
BUILT = CODES - EXTERNAL  # found in every build
