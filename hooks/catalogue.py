"""Knows the kinds of page and the data, and puts what is made from them where ``{% vue %}`` asks for it."""

from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from helpsite.content.load import load, without_drafts
from helpsite.content.nav import named
from helpsite.content.views import view_of
from helpsite.gitbook.files.nav import without
from helpsite.gitbook.files.site import site_of


def on_files(files: Files, config: MkDocsConfig) -> None:
    """All pages are known now; a draft is for previews alone."""
    pages = {file.src_uri: file for file in files.documentation_pages()}
    site = site_of(config)
    found = load(site, pages)
    site.problems += found.problems
    drafts = [src_uri for src_uri, entry in found.pages.items() if entry.said.draft]
    if not config.get("preview"):
        for src_uri in drafts:
            pages[src_uri].inclusion = InclusionLevel.EXCLUDED
        config.nav, found = without(config.nav, drafts) if config.nav else None, without_drafts(found)
    for src_uri in found.made:
        files.append(File.generated(config, src_uri, content=found.pages[src_uri].written.text))
    config["catalogue"], config.nav = found, named(config.nav, found) if config.nav else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell the GitBook extension what stands in the place of a view."""
    config["gitbook"].page.view = partial(view_of, config["catalogue"], page.file.src_uri)
