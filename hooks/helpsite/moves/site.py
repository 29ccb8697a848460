"""All old addresses of a site → where each leads."""

from collections.abc import Mapping

from helpsite.decoding import decode
from helpsite.gitbook.files.site import Site
from helpsite.moves.redirects import Redirects, Target, of_page, of_space
from helpsite.yaml_map import YamlMap, outline

_CONFIG = "mkdocs.yml"


def settings(site: Site) -> YamlMap:
    """Give the places in ``mkdocs.yml``; what it says MkDocs knows."""
    file = site.project / _CONFIG
    text = decode(file.read_bytes(), _CONFIG)[0] if file.is_file() else ""
    return YamlMap(_CONFIG, None, outline(text, _CONFIG, _CONFIG)[0])


def redirects_of(site: Site, live: Mapping[str, str], directory_urls: bool) -> dict[str, Target]:
    """Give where each old dest_uri leads; ``live`` is what else is published, src_uri by dest_uri."""
    found = list(of_space(site.space))
    for src_uri in sorted(set(live.values())):
        source = site.source(src_uri) if src_uri.endswith(".md") else None
        redirects, problems = of_page(source.front, src_uri) if source else ([], [])
        site.problems += problems
        found += redirects
    reader = Redirects(live, directory_urls)
    reader.read(found)
    site.problems += reader.problems
    site.redirects = reader.places
    return reader.found
