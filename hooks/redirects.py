"""Puts a page at each old address that leads to the new one, and writes the rules that hosts read."""

from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from helpsite.gitbook.files.site import site_of
from helpsite.moves.hosts import rules
from helpsite.moves.old import url_of
from helpsite.moves.page import redirect_page
from helpsite.moves.site import redirects_of, settings


def on_files(files: Files, config: MkDocsConfig) -> None:
    """All other files are known by now: no old address may take the place of one."""
    live = {file.dest_uri: file.src_uri for file in files if file.inclusion != InclusionLevel.EXCLUDED}
    site, base = site_of(config), urlsplit(config.site_url or "").path.rstrip("/")
    pairs = []
    for dest, (page, rest) in redirects_of(site, live, config.use_directory_urls).items():
        old, new = File(dest, None, "", True), files.get_file_from_path(page or "")
        files.append(_file(dest, redirect_page(new.url_relative_to(old) + rest if new else rest), config))
        pairs.append((f"{base}/{url_of(dest)}", f"{base}/{new.url}{rest}" if new else rest))
    found, problems = rules(config.extra.get("redirects", "netlify"), pairs, settings(site))
    site.problems += problems
    for name in found.keys() - live.keys():
        files.append(_file(name, found[name], config))


def _file(name: str, content: str, config: MkDocsConfig) -> File:
    return File.generated(config, name, content=content, inclusion=InclusionLevel.INCLUDED)
