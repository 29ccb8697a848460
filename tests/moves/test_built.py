"""Old addresses in a built site: a page at each, and the rules of the hosts that are named."""

from pathlib import Path

import pytest
from tests.search_index.index import pages
from tests.sites import BuiltSite, build

from helpsite.gitbook.files.site import site_of

SITE = {
    "docs/index.md": "# Accueil\n\n[La FAQ](aide/faq.md) et [ailleurs](aide/c%23.md).\n",
    "docs/aide/faq.md": "---\nanciennes_adresses: [/vieux/, causes/ancien.md, re%C3%A7u.html]\n---\n\n# FAQ\n",
    "docs/aide/c#.md": "---\nanciennes_adresses: /dièse/\n---\n\n# C\n",
    ".gitbook.yaml": "redirects:\n  dehors: https://exemple.fr/\n  la-bas: aide/faq.md#faq\n",
}
HOSTS = {"extra": {"redirects": ["netlify", "nginx"]}, "site_url": "https://exemple.fr/docs/"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return build(tmp_path_factory.mktemp("moved"), SITE, **HOSTS)


def test_nothing_is_wrong(site: BuiltSite) -> None:
    assert [problem for problem in site_of(site.config).problems if "redirect" in problem.code] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("vieux/index.html", "../aide/faq/"),
        ("causes/ancien/index.html", "../../aide/faq/"),
        ("reçu.html", "aide/faq/"),
        ("dièse/index.html", "../aide/c%23/"),
        ("la-bas/index.html", "../aide/faq/#faq"),
        ("dehors/index.html", "https://exemple.fr/"),
    ],
)
def test_a_page_stands_at_each_old_address(site: BuiltSite, old: str, new: str) -> None:
    assert (site.site / old).read_text("utf-8").count(f'{new}"') == 3


def test_the_hosts_that_are_named_get_their_rules(site: BuiltSite) -> None:
    netlify = (site.site / "_redirects").read_text("utf-8").splitlines()
    assert netlify == [
        "/docs/causes/ancien/ /docs/aide/faq/ 301!",
        "/docs/dehors/ https://exemple.fr/ 301!",
        "/docs/di%C3%A8se/ /docs/aide/c%23/ 301!",
        "/docs/la-bas/ /docs/aide/faq/#faq 301!",
        "/docs/re%C3%A7u.html /docs/aide/faq/ 301!",
        "/docs/vieux/ /docs/aide/faq/ 301!",
    ]
    nginx = (site.site / "redirects.nginx.conf").read_text("utf-8").splitlines()
    assert 'location = "/docs/vieux" { return 301 "/docs/aide/faq/"; }' in nginx


def test_old_addresses_are_no_pages(site: BuiltSite) -> None:
    sitemap = (site.site / "sitemap.xml").read_text("utf-8")
    assert "/docs/aide/faq/" in sitemap
    assert "vieux" not in sitemap
    assert "vieux" not in (site.site / "pagefind/words.json").read_text("utf-8")
    assert "/vieux/" not in pages(site.site)


def test_what_cannot_be_is_told_and_the_site_is_built(tmp_path: Path) -> None:
    files = {
        "docs/index.md": "---\nanciennes_adresses: [/, /a.pdf/, /b/]\n---\n\n# Accueil\n\n[A](a.md)\n",
        "docs/a.md": "---\nanciennes_adresses: [b.md, 404.html]\n---\n\n# A\n",
        "docs/a.pdf": b"pdf",
    }
    site = build(tmp_path, files, extra={"redirects": "apache"})
    found = [problem for problem in site_of(site.config).problems if "redirect" in problem.code]
    assert sorted(f"{each.path}:{each.line}:{each.column} [{each.code}]" for each in found) == [
        "docs/a.md:2:28 [redirect-address]",
        "docs/index.md:2:22 [redirect-address]",
        "docs/index.md:2:25 [redirect-clash]",
        "docs/index.md:2:34 [redirect-clash]",
        "mkdocs.yml:3:3 [redirect-host]",
    ]
    assert (site.site / "b/index.html").exists()
    assert "Accueil" in site.article()
