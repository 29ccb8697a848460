"""A code → the page of its own: ``OFR_417`` → ``codes/ofr-417.md``."""

import re

from helpsite.content.schema.data import Code, CodeFamily

FOLDER = "codes"


def page_of(family: CodeFamily, code: Code) -> str:
    """Give the src_uri of the page of a code."""
    return f"{FOLDER}/{family.prefix}{re.sub(r'[^a-z0-9]+', '-', code.code.lower()).strip('-')}.md"
