"""The text of a Jinja template → the addresses in its HTML and those handed to the filter ``url``."""

import re
from collections.abc import Iterator

from helpsite.links.written.model import Base, Written
from helpsite.links.written.prose import in_html
from helpsite.placed import Placed
from helpsite.source import Reference

# What is never closed ends with the text, lest each that is opened be looked for to its end.
_COMMENT = re.compile(r"\{#.*?(?:#\}|\Z)|<!--.*?(?:-->|\Z)|\{%-?\s*+raw\b.*?(?:endraw\s*+-?%\}|\Z)", re.S)
_JINJA = re.compile(r"\{\{.*?(?:\}\}|\Z)|\{%.*?(?:%\}|\Z)", re.S)
_URL = re.compile(r"""(?<![~+\s])\s*+(?P<quote>['"])(?P<address>[^'"{}\n]+)(?P=quote)\s*+\|\s*+url\b""")
_HIDDEN = "\0"


def in_template(source: Placed, src_uri: str) -> Iterator[Written]:
    """``<a href="{{ 'aide/contact/' | url }}">`` → ``aide/contact/`` from the root of the site."""
    text = _COMMENT.sub(_hide, source.text)
    for found in _JINJA.finditer(text):
        for handed in _URL.finditer(text, *found.span()):
            target = source.line(*handed.span("address"))
            yield Written(Reference(handed["address"], target, target), Base.ROOT, src_uri)
    for written in in_html(_JINJA.sub(_hide, text)):
        if _HIDDEN not in written.address:
            link, target = source.line(written.link, written.link + 1), source.line(written.start, written.end)
            yield Written(Reference(written.address, link, target), Base.PAGE, src_uri)


def _hide(found: re.Match[str]) -> str:
    return _HIDDEN * len(found[0])
