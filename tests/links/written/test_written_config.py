"""``mkdocs.yml``: the settings that hold addresses, and what an inheriting file says anew."""

from tests.links.written.rows import rows

from helpsite.links.written.config import in_config, inherited
from helpsite.yaml_map import outline
from helpsite.yaml_places import Places

TEXT = """\
site_url: !ENV [SITE_URL, "https://exemple.fr/"]
repo_url: https://exemple.fr/depot
copyright: Voir <a href="licence/">la licence</a> et [x](y.md)
theme: {name: material, custom_dir: overrides, logo: images/logo.svg, favicon: 'i.png', icon: {logo: a/b}}
extra_css: [a.css, "https://exemple.fr/b.css"]
extra_javascript:
  - c.js
  - {path: d.mjs, type: module, defer: true}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:pymdownx.emoji.gemoji , base_path: ../x}
extra:
  social:
    - {icon: fontawesome/brands/github, link: https://exemple.fr/reseau, name: Nous}
  note: Voir [la page](aide/faq.md#x).
  alternate: [{name: English, link: /en/, lang: en}]
nav:
  - index.md
  - Aide:
      - "Foire": aide/faq.md
      - Ailleurs: https://exemple.fr/
      - Rien: ~
  - 1.5
"""


def places(text: str) -> Places:
    return outline(text, "mkdocs.yml", "this")[0]


def test_settings_that_hold_addresses() -> None:
    assert rows(in_config(places(TEXT)), TEXT) == [
        ("DOCS", "https://exemple.fr/depot", 2, 11),
        ("DOCS", "y.md", 3, 58),
        ("PAGE", "licence/", 3, 26),
        ("DOCS", "images/logo.svg", 4, 54),
        ("DOCS", "i.png", 4, 81),
        ("DOCS", "a.css", 5, 13),
        ("DOCS", "https://exemple.fr/b.css", 5, 21),
        ("DOCS", "c.js", 7, 5),
        ("DOCS", "d.mjs", 8, 12),
        ("DOCS", "https://exemple.fr/reseau", 13, 47),
        ("DOCS", "aide/faq.md#x", 14, 24),
        ("NAV", "index.md", 17, 5),
        ("NAV", "aide/faq.md", 19, 18),
        ("NAV", "https://exemple.fr/", 20, 19),
    ]


def test_what_is_said_anew_is_not_inherited() -> None:
    parent = places(TEXT)
    for child, kept in [
        ("nav:\nextra: {note: x}\n", {"theme", "extra_css", "extra_javascript", "extra", "repo_url", "copyright"}),
        ("theme: {custom_dir: x}\nextra: {social: [], note: }\nnav: []", {"theme", "extra_css", "extra_javascript",
                                                                          "repo_url", "copyright"}),
        ("theme: material\nextra_css: [x]\nextra_javascript: [x]\nextra: ~\nrepo_url: ~", {"nav", "copyright"}),
    ]:  # fmt: skip
        left = inherited(parent, places(child))
        addresses = {written.reference.target[2:] for written in in_config(left)}
        named = {scalar.key[0] for scalar in parent.scalars if scalar.written[2:] in addresses}
        assert named | {"copyright"} == kept
