"""Where media stand, seen from the built page; MkDocs resolves the addresses of ``a`` and ``img`` alone."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import unquote

_PATH = re.compile(r"[^?#]*")


def resolver(src_uri: str, url: Callable[[str], str | None]) -> Callable[[str], str]:
    """Give the way from an address in ``src_uri`` to one in its built page; ``url`` gives that of a file, by its path.

    ``video.mp4#t=5`` in ``aide/faq.md`` → ``../video.mp4#t=5``; what is no file of the site stays as it is.
    """

    def resolve(address: str) -> str:
        found = _PATH.match(address)
        path = found[0] if found else ""
        target = posixpath.normpath(posixpath.join(posixpath.dirname(src_uri), unquote(path)))
        built = url(target)
        return address if built is None else built + address[len(path) :]

    return resolve
