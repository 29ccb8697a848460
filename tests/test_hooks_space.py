"""A whole space as GitBook keeps it, built: navigation, redirects, assets, hidden pages, front matter."""

from pathlib import Path

import pytest
from tests.sites import BuiltSite, build

SPACE: dict[str, str | bytes] = {
    ".gitbook.yaml": "root: ./docs/\nredirects:\n  vieux/faq: aide/faq.md#q\n  dehors: https://exemple.fr/\n",
    "docs/SUMMARY.md": '# Table\n\n* [Accueil](README.md)\n\n## Aide & co\n\n* [La FAQ](aide/faq.md "FAQ")\n'
    "* [Cachée](cachee.md)\n  * [Dessous](dessous.md)\n",
    "docs/README.md": "---\nicon: hexagon-exclamation\n---\n\n# Accueil\n\n[La page](aide/faq.md#q)\n\n"
    '<figure><img src=".gitbook/assets/E\u0301cran (1).png" alt="É"><figcaption>Oui</figcaption></figure>\n',
    "docs/aide/faq.md": '---\ntitle: A & <b>\ndescription: Dit "vite"\n'
    "cover: ../.gitbook/assets/Écran (1).png\n---\n\n"
    "# FAQ\n\n## Q\n\n![Écran](<../.gitbook/assets/Écran (1).png>)\n",
    "docs/cachee.md": "---\nhidden: true\nnoIndex: true\nmetaLinks:\n  canonical: https://exemple.fr/c\n---\n"
    "\n# Cachée\n",
    "docs/dessous.md": "# Dessous\n",
    "docs/.gitbook/assets/Écran (1).png": b"png",
    "docs/.gitbook/includes/mot.md": "Un mot\n",
}


@pytest.fixture(scope="module")
def space(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return build(tmp_path_factory.mktemp("space"), SPACE)


def test_nothing_is_wrong(space: BuiltSite) -> None:
    assert (space.warnings, space.failed) == ([], False)


def test_what_is_published(space: BuiltSite) -> None:
    written = {path.relative_to(space.site).as_posix() for path in space.site.rglob("*") if path.is_file()}
    assert {"assets/gitbook/Écran (1).png", "cachee/index.html", "dessous/index.html"} <= written
    assert not [path for path in written if "SUMMARY" in path or ".gitbook" in path or "mot" in path]


def test_the_navigation_is_the_summary(space: BuiltSite) -> None:
    home = space.html()
    assert "Aide &amp; co" in home
    assert "Cachée" not in home
    assert "Dessous" not in home


def test_an_asset_is_found_whatever_the_spelling_of_its_accents(space: BuiltSite) -> None:
    assert 'src="assets/gitbook/%C3%89cran%20%281%29.png"' in space.article()
    assert space.article("aide/faq").count('src="../../assets/gitbook/%C3%89cran%20%281%29.png"') == 2


def test_old_addresses_lead_on(space: BuiltSite) -> None:
    assert space.html("vieux/faq").count("../../aide/faq/#q") == 3
    assert 'href="https://exemple.fr/"' in space.html("dehors")
    assert [Path(path).name for path in space.config.watch] == [".gitbook.yaml"]


def test_front_matter_reaches_the_head_and_the_top_of_a_page(space: BuiltSite) -> None:
    faq, hidden = space.html("aide/faq"), space.html("cachee")
    assert '<meta name="description" content="Dit &quot;vite&quot;">' in faq
    assert "<title>A &amp; &lt;b&gt;" in faq
    assert '<img class="hs-cover"' in faq
    assert '<meta name="robots" content="noindex">' in hidden
    assert 'name="robots"' not in faq
    assert '<link rel="canonical" href="https://exemple.fr/c">' in hidden
