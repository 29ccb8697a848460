"""A code → the page of its own: ``OFR_417`` → ``codes/ofr-417.md``, ``5.2.2`` of Gmail → ``codes/gmail-5-2-2.md``."""

import re
from unicodedata import normalize

from helpsite.content.schema.data import Code, CodeFamily

FOLDER = "codes"
INDEX = f"{FOLDER}/index.md"

_OTHER = re.compile(r"[^a-z0-9]+")


def page_of(family: CodeFamily, code: Code) -> str:
    """Give the src_uri of the page of a code; the prefix is for what begins with a figure, as all providers' may."""
    name = slug(code.code)
    return f"{FOLDER}/{family.prefix if name[:1].isdigit() else ''}{name}.md"


def slug(code: str) -> str:
    """``OFR_417`` → ``ofr-417``."""
    plain = normalize("NFKD", code.lower()).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")
