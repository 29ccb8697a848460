"""The problems that a build found → those that the site wants told, each as severe as the site says."""

from collections.abc import Iterator
from pathlib import Path

from helpsite.decoding import decode
from helpsite.exceptions import Waiver, apply, from_comment, from_front, from_lines
from helpsite.gitbook.files.site import Site
from helpsite.kinds import BUILT, CODES
from helpsite.problems import Problem, in_order
from helpsite.settings import Settings, severities, understand
from helpsite.themes import own_templates
from helpsite.yaml_map import outline

_BESIDE = {".css", ".html", ".js", ".svg", ".yaml", ".yml"}


def verdict(site: Site, severity: object, config: Path | None) -> list[Problem]:
    """Give what is to be told, sorted; ``severity`` is what ``extra.problems`` says in the file ``config``."""
    settings = understand(severity, CODES)
    found = [*site.problems, *(_at(settings, site, config) if config else ())]
    return in_order(severities(apply(found, _waivers(site, config), CODES, BUILT), settings))


def _at(settings: Settings, site: Site, config: Path) -> list[Problem]:
    path = site.shown(config)
    places, _ = outline(decode(config.read_bytes(), path)[0], path, config.name)
    return settings.problems(path, places.starts)


def _waivers(site: Site, config: Path | None) -> Iterator[Waiver]:
    for page in site.converted.values():
        yield from filter(None, map(from_comment, page.comments))
        if source := site.source(page.src_uri):
            yield from from_front(source.front)
    for file in filter(None, (config, *_beside(site))):
        path = site.shown(file)
        yield from from_lines(decode(file.read_bytes(), path)[0], path)


def _beside(site: Site) -> Iterator[Path]:
    """Give the files of the project that are no pages, and in which an exception may stand."""
    for folder in (site.docs, *own_templates(site.theme_folders)):
        if folder.is_relative_to(site.project) and folder.is_dir():
            yield from (file for file in sorted(folder.rglob("*")) if file.suffix in _BESIDE and file.is_file())
