"""The sites that are searched: the built one, and made ones; with the index of every peer beside the pages."""

import json
import logging
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import material
import pagefind_bin
from material.plugins.search.plugin import SearchIndex
from mkdocs.commands.build import build
from mkdocs.config import load_config
from tests.bench.search.pages import KINDS, LABELS, Writer
from tests.bench.search.tools import HERE, node, packages
from tests.bench.search.vocabulary import TAIL, vocabulary

from helpsite.content.data import read_data
from helpsite.gitbook.files.site import Site
from helpsite.search.build import build_index
from helpsite.search.copy import About

ROOT = Path(__file__).parents[3]
SCRIPTS = Path(material.__file__).parent / "templates/assets/javascripts"
NPM = ("minisearch/dist/es/index.js", "@orama/stemmers/dist/fr.js")
COMMENT = re.compile(r"^[ \t]*(?:/\*\*.*?\*/|//[^\n]*)\n", re.DOTALL | re.MULTILINE)
INDEX = "search/search_index.json"
MATERIALS = {  # what its plugin makes of ``lang: fr``
    "lang": ["fr"],
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1e3}, "text": {"boost": 1.0}, "tags": {"boost": 1e6}},
}
TEXT = re.compile(r"<h1\b.*?(?=<footer\b|<\w+ class=\"hs-end|</article>)", re.DOTALL)
HEADING = re.compile(r'<div class="hs-heading">(<h\d.*?</h\d>).*?</div>', re.DOTALL)


def real(folder: Path) -> Path:
    """Build the project, and the index of every peer beside its own."""
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    logging.disable()  # what is wrong with its pages is another's affair
    build(config)
    logging.disable(logging.NOTSET)
    files = [folder / name for name in config["search"]]
    add_peers(folder, [f"{file.parent.relative_to(folder).as_posix()}/" for file in files if file.is_file()])
    return folder


def made(folder: Path, built: Path, count: int, tail: int = TAIL) -> Path:
    """Write ``count`` pages in the words of the built site, and every index of them."""
    Writer(vocabulary(built, tail)).write_all(folder, count)
    urls = sorted(f"{file.parent.relative_to(folder).as_posix()}/" for file in folder.rglob("index.html"))
    own_index(folder, urls)
    add_peers(folder, urls)
    return folder


def scripts(folder: Path) -> Path:
    """Write the bench's field and the peers' programs, without comments where nothing else made them small."""
    shutil.copytree(SCRIPTS, folder / "assets/javascripts", ignore=shutil.ignore_patterns("*.map"))
    shutil.copytree(HERE / "page", folder / "bench")
    for name in NPM:
        file = folder / "bench/npm" / name
        file.parent.mkdir(parents=True)
        file.write_text(COMMENT.sub("", (packages() / name).read_text("utf-8")), "utf-8")
    return folder


def add_peers(site: Path, urls: Iterable[str]) -> None:
    """Add the index of each peer, of the same pages."""
    material_index(site, urls)
    pagefind_alone(site)
    (site / "minisearch").mkdir()
    node("minisearch.mjs", site / INDEX, site / "minisearch/index.json")


def addresses(site: Path) -> list[str]:
    """Give the addresses of the pages that are searched, as Material's index has them."""
    docs = json.loads((site / INDEX).read_text("utf-8"))["docs"]
    return list(dict.fromkeys(entry["location"].partition("#")[0] for entry in docs))


def material_index(site: Path, urls: Iterable[str]) -> None:
    """Let Material's plugin read the texts; a heading in a box would be a section without a text to it."""
    index = SearchIndex(**MATERIALS)
    for url in sorted(url.removeprefix("./") for url in urls):
        text = TEXT.search((site / url / "index.html").read_text("utf-8"))
        content = HEADING.sub(r"\1", text[0] if text else "").replace("data-pagefind-ignore", "data-search-exclude")
        index.add_entry_from_context(SimpleNamespace(content=content, toc=[], url=url, meta={}, title=""))
    (site / INDEX).parent.mkdir()
    (site / INDEX).write_text(index.generate_search_index(None), "utf-8")


def pagefind_alone(site: Path) -> None:
    """Let Pagefind index the same pages as its own guide says: <main> or <article> is the body."""
    copies = site.with_name(site.name + "-copies")
    for url in addresses(site):
        file = copies / url / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = (site / url / "index.html").read_text("utf-8")
        file.write_text(text.replace("<article", "<article data-pagefind-body", 1), "utf-8")
    command = [pagefind_bin.get_executable(), "--site", copies, "--output-path", site / "pagefind-alone"]
    subprocess.run(command, check=True, capture_output=True)
    shutil.rmtree(copies)


def own_index(site: Path, urls: Iterable[str]) -> None:
    """Make this project's own index of made pages: with data as the site's own pages have, and its synonyms."""
    kinds = dict(zip(KINDS, LABELS, strict=True))
    about = {f"{url}index.html": _about(kinds[url.partition("/")[0]], number) for number, url in enumerate(urls)}
    build_index(site, about, read_data(Site(ROOT / "docs", ROOT)))


def _about(kind: str, number: int) -> About:
    public = ("Usager", "Expéditeur", "DSI")[number % 3]
    return About(kind=kind, path=kind, name=f"Fiche {number}", filters={"public": (public,), "genre": (kind,)})
