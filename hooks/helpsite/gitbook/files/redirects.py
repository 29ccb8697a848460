"""``redirects: {aide/vieux: faq.md}`` of ``.gitbook.yaml`` → the pages that lead on from the old addresses.

Made here and not by mkdocs-redirects: its pages are in English, hold a script that a strict content security
policy stops, and need ProperDocs, which warns every writer who calls MkDocs.
"""

from collections.abc import Collection
from html import escape

from helpsite.gitbook.files import kinds
from helpsite.gitbook.files.names import did_you_mean, is_external, page_of, resolve
from helpsite.problems import Problem
from helpsite.yaml_map import YamlMap

_PAGE = """<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url={url}">
    <link rel="canonical" href="{url}">
    <title>Cette page a changé d’adresse</title>
  </head>
  <body>
    <main>
      <h1>Cette page a changé d’adresse</h1>
      <p><a href="{url}">Aller à sa nouvelle adresse</a></p>
    </main>
  </body>
</html>
"""


def redirects_of(space: YamlMap, pages: Collection[str]) -> tuple[dict[str, str], list[Problem]]:
    """Give old path → page (with its fragment) or external address; what leads nowhere is a problem."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for old, written in space.part("redirects").items():
        target, problem = _redirect(space, str(old), str(written), pages)
        if problem:
            problems.append(problem)
        else:
            found[_path(str(old))] = target
    return found, problems


def redirect_page(url: str) -> str:
    """Give the HTML that leads to ``url``, without a script."""
    return _PAGE.format(url=escape(url))


def _redirect(space: YamlMap, old: str, written: str, pages: Collection[str]) -> tuple[str, Problem | None]:
    place, path = ("redirects", old), _path(old)
    if is_external(old) or path in (".", "") or path.startswith(".."):
        return "", space.at(kinds.REDIRECT_PATH, *place, old=old)
    if taken := page_of(path, pages.__contains__):
        return "", space.at(kinds.REDIRECT_TAKEN, *place, old=old, page=taken)
    if is_external(written):
        return written, None
    page = page_of(resolve(written), pages.__contains__)
    if not page:
        hint = did_you_mean(resolve(written), pages, "Write the path of a page: aide/faq.md.")
        return "", space.at(kinds.REDIRECT_PAGE, *place, old=old, target=written, hint=hint)
    return page + "".join(written.partition("#")[1:]), None


def _path(old: str) -> str:
    """``/aide/vieux/``, ``aide/vieux.md`` → ``aide/vieux``."""
    path = resolve("/" + old)
    return path.removesuffix(".md").removesuffix(".html").removesuffix("/index").removesuffix("/README")
