"""What shows only when all pages have been read: what leads to a page, what uses a file, where redirects lead."""

from pathlib import Path

import pytest
from tests.links.built.a_site import built, essay, page, told


def codes(folder: Path, files: dict[str, bytes], base: str = "/", host: str = "") -> list[tuple[str, str]]:
    return [(fault.url, fault.code) for fault in told(built(folder, files, base, host))]


def test_a_page_to_which_none_leads(tmp_path: Path) -> None:
    lone = page("Seule", '<a href="#seule">Ici même</a><h1 id="seule">Seule</h1><a href="../seule/#seule">x y</a>', 1)
    assert codes(tmp_path, {"seule/index.html": lone}) == [("seule/", "orphan-page")]


@pytest.mark.parametrize("content", ['<a href="../seule/">x y</a>', '<iframe src="../seule/index.html"></iframe>'])
def test_one_link_is_enough(tmp_path: Path, content: str) -> None:
    assert codes(tmp_path, {"seule/index.html": page("S", "", 1), "essai/index.html": essay(content)[0]}) == []


@pytest.mark.parametrize("path", ["404.html", "404/index.html", "google123.html"])
def test_some_pages_need_no_link(tmp_path: Path, path: str) -> None:
    assert codes(tmp_path, {path: page("Introuvable", "", path.count("/"))}) == []


def test_a_page_kept_from_search_engines_needs_no_link(tmp_path: Path) -> None:
    hidden = page("S", "", 1).replace(b"<head>", b'<head><META NAME="Robots" CONTENT="NoIndex">')
    assert codes(tmp_path, {"cachee/index.html": hidden}) == []


@pytest.mark.parametrize(
    "content",
    [
        '<img src="../images/neuf.png" alt="x y">',
        '<img srcset="../images/neuf.png 2x" src="../images/carte.png" alt="x y">',
        '<div data-lightbox="images/neuf.png"></div>',
        '<script>load("neuf.png")</script>',
        '<style>@import "../images/style.css";</style>',
        '<script type="module" src="../images/code.js"></script>',
        '<link rel="manifest" href="../images/site.webmanifest">',
        '<template><img src="images/neuf.png"></template>',
    ],
)
def test_a_file_is_used_in_many_ways(tmp_path: Path, content: str) -> None:
    files = {
        "images/neuf.png": b"png",
        "images/style.css": b".a { background: url('neuf.png') }",
        "images/code.js": b'const image = "images/neuf.png";',
        "images/site.webmanifest": b'{"icons": [{"src": "neuf.png"}]}',
    }
    kept = {name: data for name, data in files.items() if name == "images/neuf.png" or name[7:] in content}
    assert codes(tmp_path, kept) == [(name, "unused-file") for name in sorted(kept)] or len(kept) > 1
    assert codes(tmp_path, kept | {"essai/index.html": essay(content)[0]}) == []


@pytest.mark.parametrize(
    "path", ["robots.txt", "sitemap.xml", "CNAME", ".well-known/x.json", "_redirects", "favicon.ico", "a/b.css.map",
             "search/search_index.json", ".nojekyll"],
)  # fmt: skip
def test_some_files_need_no_page(tmp_path: Path, path: str) -> None:
    assert codes(tmp_path, {path: b"x"}) == []


def test_a_style_sheet_and_a_module_have_links_too(tmp_path: Path) -> None:
    content = '<link rel="stylesheet" href="../a/a.css"><script type="module" src="../a/a.js"></script>'
    files = {
        "a/a.css": b"/* url(x.png) */ .a { background: url(x.png) } .b { background: url(data:image/png,x) }",
        "a/a.js": b'import { a } from "./b.js";\nimport "vue";\nconst text = "./c.js";',
        "essai/index.html": essay(content)[0],
    }
    faults = told(built(tmp_path, files))
    assert [(fault.url, fault.code, fault.text.split(".")[0]) for fault in faults] == [
        ("a/a.css", "missing-file", "there is no file 'x"),
        ("a/a.js", "missing-file", "there is no file '"),
    ]


@pytest.mark.parametrize(
    ("content", "base", "code"),
    [
        ('‸<a href="/plan.html">x y</a>', "/docs/", "missing-base"),
        ('‸<a href="/docs/zzz/">x y</a>', "/docs/", "missing-page"),
        ('‸<a href="https://aide.exemple.fr/plan.html">x y</a>', "/", "own-address"),
        ('‸<a href="https://aide.exemple.fr/docs/zzz/">x y</a>', "/docs/", "missing-page"),
        ('‸<link rel="canonical" href="https://aide.exemple.fr/zzz/">', "/", "missing-page"),
        ('‸<a href="../../plan.html">x y</a>', "/docs/", "outside-site"),
    ],
)
def test_where_the_site_begins(tmp_path: Path, content: str, base: str, code: str) -> None:
    html, (place,) = essay(content)
    faults = told(built(tmp_path, {"essai/index.html": html}, base, "aide.exemple.fr"))
    assert [(fault.start, fault.code) for fault in faults] == [(place, code)]


@pytest.mark.parametrize(
    ("content", "base"),
    [
        ('<a href="/docs/plan.html">x y</a> <a href="/docs">x y</a> <a href="/docs/">x y</a>', "/docs/"),
        ('<a href="/autre/">x y</a> <a href="https://aide.exemple.fr/autre/">x y</a>', "/docs/"),
        ('<link rel="canonical" href="https://aide.exemple.fr/essai/">', "/"),
        ('<meta property="og:image" content="https://aide.exemple.fr/images/carte.png">', "/"),
        ('<link rel="alternate" hreflang="en" href="https://aide.exemple.fr/plan.html">', "/"),
    ],
)
def test_what_is_elsewhere_on_the_host_is_not_ours(tmp_path: Path, content: str, base: str) -> None:
    html, _ = essay(content)
    assert codes(tmp_path, {"essai/index.html": html}, base, "aide.exemple.fr") == []


def test_base_href_says_where_relative_addresses_begin(tmp_path: Path) -> None:
    html = b'<base href="/aide/"><base href="/zzz/"><a href="faq/#ancienne">x y</a><a href="../essai/">x y</a>'
    assert codes(tmp_path, {"essai/index.html": html}) == [("essai/", "self-link")]


def test_names_of_files_in_another_make_of_accents(tmp_path: Path) -> None:
    html, _ = essay('<a href="../re\u0301ponse.html">x y</a>')
    (fault,) = told(built(tmp_path, {"r\xe9ponse.html": page("R", "", 0), "essai/index.html": html}))[:1]
    assert (fault.code, "accents" in fault.text) == ("missing-page", True)


def test_bytes_that_are_no_utf_8(tmp_path: Path) -> None:
    html = page("Essai", "", 1).replace(b"</main>", '<a href="../réponse.html">x y</a></main>'.encode("latin-1"))
    assert codes(tmp_path, {"r\xe9ponse.html": page("R", "", 0), "essai/index.html": html}) == []
