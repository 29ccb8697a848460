"""The page that stands at an old address and leads to the new one.

Made here and not by mkdocs-redirects: its pages are in English, hold a script that a strict content security
policy stops, and need ProperDocs, which warns every writer who calls MkDocs.
"""

from html import escape

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


def redirect_page(url: str) -> str:
    """Give the HTML that leads to ``url``, without a script."""
    return _PAGE.format(url=escape(url))
