"""The pages and data of a site → its catalogue, with a problem for each thing that does not fit."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from posixpath import dirname

from helpsite.codes.listed import Listed, listed
from helpsite.codes.pages import pages_of
from helpsite.codes.problems import problems_of as problems_of_codes
from helpsite.content import kinds
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.checked import checked
from helpsite.content.data import read_data
from helpsite.content.passed import PASSED
from helpsite.content.rebased import from_top
from helpsite.content.relations import problems_of
from helpsite.content.schema import KINDS, CodePage
from helpsite.gitbook.files.site import Site
from helpsite.pages import Source, read
from helpsite.problems import did_you_mean

_CODE = '{% vue nom="code" %}'


def load(site: Site, pages: Iterable[str]) -> Catalogue:
    """Read the front matter of ``pages``, by their src_uri, and the data below ``docs/_data/``."""
    found = Catalogue(read_data(site))
    found.problems += found.data.problems
    sources = {src_uri: source for src_uri in pages if (source := site.source(src_uri))}
    untyped = []
    for src_uri, source in sources.items():
        if source.front.data is None:
            found.faulty.add(src_uri)
        elif "genre" in source.meta:
            _take(found, src_uri, source, site)
        else:
            untyped.append((src_uri, source))
    _tell_untyped(found, untyped)
    _make_codes(found, site, {src_uri: source.path for src_uri, source in sources.items()})
    found.problems += problems_of(found, dict(untyped))
    return found


def without_drafts(found: Catalogue) -> Catalogue:
    """Give what readers get."""
    pages = {src_uri: entry for src_uri, entry in found.pages.items() if not entry.said.draft}
    return replace(found, pages=pages)


def _take(found: Catalogue, src_uri: str, source: Source, site: Site) -> None:
    genre = source.meta["genre"]
    model = KINDS.get(genre) if isinstance(genre, str) else None
    if model is None or (model is CodePage and src_uri not in found.made):
        found.faulty.add(src_uri)
        typed = [kind for kind in KINDS if kind != CodePage.kind]  # those pages are made
        hint = did_you_mean(str(genre), typed, f"Write {', '.join(typed)}.")
        found.problems.append(source.front.at(kinds.KIND, "genre", value=genre, hint=hint))
        return
    said = {name: from_top(value, dirname(src_uri)) for name, value in source.meta.items() if name not in PASSED}
    record, problems = checked(model, said, source.front, f"a page of the kind '{genre}'")
    found.problems += problems
    if record:
        found.pages[src_uri] = Entry(src_uri, record, site.title(src_uri) or src_uri, source)
    else:
        found.faulty.add(src_uri)


def _make_codes(found: Catalogue, site: Site, written: Mapping[str, str]) -> None:
    """Make the page of each code; what is wrong in one is told where the code stands in the data."""
    found.problems += problems_of_codes(found.data, written)
    lines = {code.src_uri: _line(found, code) for code in reversed(listed(found.data.codes))}
    for page in pages_of(found.data, site.title, written):
        made = read(page.text.encode(), page.path)
        source = replace(made, text=_CODE, first_line=lines[page.src_uri])
        found.made[page.src_uri] = made.text
        site.know(page.src_uri, source)
        _take(found, page.src_uri, source, site)


def _line(found: Catalogue, code: Listed) -> int:
    return found.data.files[f"codes/{code.key}"].place(*code.place)[0]


def _tell_untyped(found: Catalogue, untyped: list[tuple[str, Source]]) -> None:
    folders = {dirname(src_uri): entry.said.genre for src_uri, entry in found.pages.items()}
    for src_uri, source in untyped:
        if kind := folders.get(dirname(src_uri)):
            found.problems.append(kinds.KIND_MISSING.at(source.path, 1, 1, kind=kind))
