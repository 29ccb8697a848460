"""Reads what GitBook keeps beside the pages: navigation, assets, hidden pages, the page to begin with."""

from copy import copy

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel

from helpsite.gitbook.files.assets import published, spellings
from helpsite.gitbook.files.plan import plan
from helpsite.gitbook.files.site import site_of


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Nothing moves in the folder: a file's src_uri stays as links name it, its address changes."""
    pages = {file.src_uri: file for file in files.documentation_pages()}
    site = site_of(config)
    found = plan(site, pages, config.nav)
    config.nav = found.nav
    config.watch += site.watched
    for src_uri, level in found.levels.items():
        pages[src_uri].inclusion = InclusionLevel[level]
    if found.home:
        pages[found.home].name, pages[found.home].dest_uri = "index", "index.html"
    for file in [file for file in files if not file.is_documentation_page()]:
        if place := published(file.src_uri):
            file.dest_uri, file.inclusion = place, InclusionLevel.INCLUDED
            for spelling in spellings(file.src_uri) - files.src_uris.keys():
                other = copy(file)
                other.src_uri, other.abs_src_path = spelling, file.abs_src_path
                files.append(other)
