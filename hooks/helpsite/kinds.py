"""All kinds of problem that a writer can be told of; each stands in the table of its subject."""

from itertools import chain

from helpsite import decoding, exceptions, pages, settings, yaml_map
from helpsite.gitbook import kinds as gitbook
from helpsite.gitbook.files import kinds as files
from helpsite.gitbook.html import kinds as html
from helpsite.gitbook.inline import kinds as inline
from helpsite.links import kinds as links
from helpsite.problems import Kind

TABLES = (decoding, pages, yaml_map, gitbook, inline, html, files, links, settings, exceptions)

KINDS: tuple[Kind, ...] = tuple(
    dict.fromkeys(kind for kind in chain(*(vars(table).values() for table in TABLES)) if isinstance(kind, Kind))
)
CODES = frozenset(kind.code for kind in KINDS)
