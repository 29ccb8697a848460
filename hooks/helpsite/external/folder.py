"""A folder of built HTML → the addresses in it that leave the site, each at its place in the HTML."""

from collections.abc import Iterator
from pathlib import Path

from helpsite.decoding import decode
from helpsite.external.targets import Place, Use, use_of
from helpsite.links.html import read
from helpsite.placed import Placed

_OUTSIDE = ("http:", "https:", "//")


def uses_in(folder: Path, site_url: str) -> Iterator[Use]:
    """Read all pages; links to ``site_url`` itself are not outside, nor does ``<link>`` lead anywhere."""
    for file in sorted(folder.rglob("*.html")):
        path = file.as_posix()
        html = decode(file.read_bytes(), path)[0]
        source = Placed(html, path)
        for link in read(html, file.relative_to(folder).as_posix(), path).links:
            if link.tag != "link" and _leaves(link.address.strip(), site_url):
                yield use_of(link.address.strip(), [Place(path, *source.at(link.start), 1)])


def _leaves(address: str, site_url: str) -> bool:
    is_own = bool(site_url) and address.startswith(site_url)
    return address.lower().startswith(_OUTSIDE) and not is_own
