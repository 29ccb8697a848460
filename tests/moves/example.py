"""A project in which one page is named everywhere that a page can be, and what is written there once it moved."""

PROJECT: dict[str, str | bytes] = {
    "mkdocs.yml": "site_name: Essai\nextra:\n  aide: 'vieux/a%20b.md#x'\nnav:\n  - Vieux: vieux/a b.md # ici\n"
    "  - Index: index.md\ntheme: {name: material, custom_dir: overrides}\n",
    ".gitbook.yaml": "redirects:\n  avant: vieux/a b.md#x\nstructure:\n  readme: index.md\n",
    "overrides/main.html": "<a href=\"{{ 'vieux/a%20b/' | url }}\">\n",
    "docs/_data/liens.yml": "- url: vieux/a%20b.md\n  titre: Vieux\n",
    "docs/SUMMARY.md": "* [Vieux](<vieux/a b.md>)\n",
    "docs/index.md": b"\xef\xbb\xbf# Accueil  \r\n\r\n"
    b'[A](vieux/a%20b.md#x "Titre")  \r\n'
    b"![I](vieux/i.png) `[A](vieux/a%20b.md)`\r\n\r\n"
    b"[r]: <./vieux/a%20b.md>\r\n\r\n"
    b"[A][r] <a class=x href='vieux/a%20b.md?y&amp;z'>A</a> [B](https://e.fr/vieux/a%20b.md)\r\n",
    "docs/vieux/i.png": b"png",
    "docs/vieux/a b.md": "---\ncover: i.png\n---\n\n# A\n\n![I](i.png) [Ici](a%20b.md#x) [Là](#x) [C](./c.md)\n\n"
    '{% include "../.gitbook/includes/mot.md" %}\n\n'
    '{% content-ref url="../index.md" %}\n[x](../index.md)\n{% endcontent-ref %}\n\n'
    '```\n{% include "autre.md" %}\n```\n',
    "docs/vieux/c.md": "| a |\n|---|\n| [A](<a b.md>) |\n\n"
    '{% content-ref url="a b.md" %}\n[a](a%20b.md)\n{% endcontent-ref %}\n\n'
    '<table data-view="cards"><tbody><tr><td>A</td><td><a href="a%20b.md">a</a></td></tr></tbody></table>\n',
    "docs/.gitbook/includes/mot.md": "[A](../../vieux/a%20b.md)\n\n```\n[A](../../vieux/a%20b.md)\n```\n",
}
CHANGES = {
    "mkdocs.yml": [("'vieux/a%20b.md#x'", "'neuf/%C3%A9.md#x'"), ("vieux/a b.md # ici", "neuf/é.md # ici")],
    ".gitbook.yaml": [("avant: vieux/a b.md#x", "avant: neuf/é.md#x")],
    "overrides/main.html": [("'vieux/a%20b/'", "'neuf/%C3%A9/'")],
    "docs/_data/liens.yml": [("url: vieux/a%20b.md", "url: neuf/%C3%A9.md")],
    "docs/SUMMARY.md": [("<vieux/a b.md>", "<neuf/é.md>")],
    "docs/index.md": [
        ('(vieux/a%20b.md#x "Titre")', '(neuf/%C3%A9.md#x "Titre")'),
        ("<./vieux/a%20b.md>", "<./neuf/%C3%A9.md>"),
        ("'vieux/a%20b.md?y&amp;z'", "'neuf/%C3%A9.md?y&amp;z'"),
    ],
    "docs/neuf/é.md": [
        ("cover: i.png\n", "cover: ../vieux/i.png\nanciennes_adresses: [/vieux/a%20b/]\n"),
        ("![I](i.png) [Ici](a%20b.md#x) [Là](#x) [C](./c.md)",
         "![I](../vieux/i.png) [Ici](%C3%A9.md#x) [Là](#x) [C](./../vieux/c.md)"),
    ],
    "docs/vieux/c.md": [
        ("[A](<a b.md>)", "[A](<../neuf/é.md>)"),
        ('url="a b.md"', 'url="../neuf/é.md"'),
        ("[a](a%20b.md)", "[a](../neuf/%C3%A9.md)"),
        ('href="a%20b.md"', 'href="../neuf/%C3%A9.md"'),
    ],
    "docs/.gitbook/includes/mot.md": [("[A](../../vieux/a%20b.md)\n\n", "[A](../../neuf/%C3%A9.md)\n\n")],
}  # fmt: skip


def expected() -> dict[str, bytes]:
    files = {name: content.encode() if isinstance(content, str) else content for name, content in PROJECT.items()}
    files["docs/neuf/é.md"] = files.pop("docs/vieux/a b.md")
    for name, changes in CHANGES.items():
        for old, new in changes:
            assert old.encode() in files[name], old
            files[name] = files[name].replace(old.encode(), new.encode(), 1)
    return files
