"""What the address of a link or of an image leads to."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from helpsite.gitbook.html.kinds import BAD_ADDRESS, BROKEN_REFERENCE, SPACE_LINK, UNSAFE_ADDRESS
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.page import Page

_LOST = re.compile(r"/?broken-reference\b|(?:https://app\.gitbook\.com)?/broken/(?:pages|spaces)/", re.IGNORECASE)
_SPACE = re.compile(r"https?://app\.gitbook\.com/[so]/", re.IGNORECASE)
_SCHEME = re.compile(r"\s*(javascript|vbscript|data|file)\s*:", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/[\w.+-]+[;,]", re.IGNORECASE)  # runs no script, as an image
_INDEXES = ("README.md", "index.md")


def is_valid(address: str) -> bool:
    """Tell whether an address can be taken apart; MkDocs ends in an exception where it cannot."""
    try:
        urlsplit(address)
    except ValueError:
        return False
    return True


def resolve(address: str, place: Place) -> str | None:
    """Give the address to link to, that of its page for a folder; none, and a problem, where it leads nowhere."""
    if not is_valid(address):
        place.report(BAD_ADDRESS, address=address)
    elif scheme := _SCHEME.match(address):
        place.report(UNSAFE_ADDRESS, scheme=scheme[1].lower())
    elif _LOST.match(address):
        place.report(BROKEN_REFERENCE, address=address)
    elif _SPACE.match(address):
        place.report(SPACE_LINK, address=address)
    else:
        return _page_of_folder(address, place.page) or address
    return None


def image(address: str, place: Place) -> str | None:
    """Give the address of an image, which may also hold the picture itself; none, and a problem, as for a link."""
    return address if _PICTURE.match(address) else resolve(address, place)


def title(address: str, page: Page) -> str | None:
    """Give the title of the page that a relative address leads to, where it is known."""
    path = address.partition("#")[0]
    return page.title(_src_uri(path, page) if path else page.src_uri)


def is_known(address: str, page: Page) -> bool:
    """Tell whether an address leads elsewhere, or to a page or a file that is there."""
    parts = urlsplit(address)
    src_uri = _src_uri(parts.path, page) if parts.path else page.src_uri
    is_here = page.title(src_uri) is not None or page.size(src_uri) is not None
    return bool(parts.scheme or parts.netloc) or is_here


def _page_of_folder(address: str, page: Page) -> str | None:
    path, mark, fragment = address.partition("#")
    if path.rpartition("/")[2] not in ("", ".", "..") or path[:1] in ("", "/") or ":" in path:
        return None
    for index in _INDEXES:
        target = posixpath.join(path, index)
        if page.title(_src_uri(target, page)) is not None:
            return target + mark + fragment
    return None


def _src_uri(path: str, page: Page) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.src_uri), unquote(path)))
