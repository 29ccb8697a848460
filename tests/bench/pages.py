"""Built pages as the theme makes them, of any number: header, navigation, contents, an article, footer."""

import random
from pathlib import Path

WORDS = ["message", "boîte", "filtre", "serveur", "adresse", "envoi", "réception", "délai", "règle", "domaine"]
IN_A_FOLDER = 20
SECTIONS = 12
STYLES = ("palette", "main", "tokens", "base", "layout", "header", "nav", "search", "footer", "print")

PAGE = """<!doctype html>
<html lang="fr" class="no-js">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
  <title>Page {number} - Aide</title>
{head}
</head>
<body dir="ltr">
<header class="md-header" data-md-component="header">
  <a href="{home}" title="Aide" class="md-header__button">Aide</a>
</header>
<nav class="md-nav md-nav--primary" aria-label="Navigation"><ul class="md-nav__list">
{navigation}
</ul></nav>
<nav class="md-nav md-nav--secondary" aria-label="Sur cette page"><ul>
{contents}</ul></nav>
<main class="md-main"><article class="md-content__inner md-typeset">
<h1 id="titre">Page {number}</h1>
{sections}
<p><img src="{up}assets/image.png" alt="Une capture de la page" width="640" height="480"></p>
</article></main>
<footer class="md-footer"><a href="{up}{following}" rel="next">Page suivante</a></footer>
<script src="{up}assets/js/site.js" type="module"></script>
</body>
</html>
"""


def write_site(folder: Path, count: int) -> None:
    """Write ``count`` pages without a fault, twenty to a folder, the first of all at the root."""
    choice = random.Random(1)
    urls = ["", *(f"rubrique-{number // IN_A_FOLDER:03}/page-{number:05}/" for number in range(1, count))]
    for number, url in enumerate(urls):
        file = folder / url / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page(number, urls, choice), "utf-8")
    assets = [*(f"assets/css/{name}.css" for name in STYLES), "assets/js/site.js", "assets/image.png"]
    for asset in assets:
        (folder / asset).parent.mkdir(parents=True, exist_ok=True)
        (folder / asset).write_text("/* x */", "utf-8")


def page(number: int, urls: list[str], choice: random.Random) -> str:
    up = "../" * urls[number].count("/")
    contents = (
        f'<li class="md-nav__item"><a href="#s{each}" class="md-nav__link">Section {each}</a></li>\n'
        for each in range(SECTIONS)
    )
    return PAGE.format(
        number=number,
        up=up,
        home=up or "./",
        head="\n".join(f'  <link rel="stylesheet" href="{up}assets/css/{name}.css">' for name in STYLES),
        navigation=navigation(number, urls, up),
        contents="".join(contents),
        sections="".join(section(each, urls, up, choice) for each in range(SECTIONS)),
        following=urls[(number + 1) % len(urls)],
    )


def navigation(number: int, urls: list[str], up: str) -> str:
    """Give the first page of each folder, at most fifty, and the pages of one's own folder."""
    first = number - number % IN_A_FOLDER
    shown = dict.fromkeys([*urls[::IN_A_FOLDER][:50], *urls[first : first + IN_A_FOLDER]])
    return "\n".join(
        f'  <li class="md-nav__item">\n    <a href="{up}{url or "index.html"}" class="md-nav__link">'
        f'<span class="md-ellipsis">Page {url}</span></a>\n  </li>'
        for url in shown
    )


def section(number: int, urls: list[str], up: str, choice: random.Random) -> str:
    words = " ".join(choice.choices(WORDS, k=120))
    links = ", ".join(
        f'<a href="{up}{url or "index.html"}#s{choice.randrange(SECTIONS)}">{choice.choice(WORDS)} et suite</a>'
        for url in choice.choices(urls, k=5)
    )
    return (
        f'<h2 id="s{number}">Section {number}<a class="headerlink" href="#s{number}" title="Lien">&para;</a></h2>\n'
        f"<p>{words}, <strong>{links}</strong>, voir <code>nom@exemple.fr</code> "
        f'et <a href="https://exemple.fr/{choice.choice(WORDS)}">le site du service</a>.</p>\n'
    )
