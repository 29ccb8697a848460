"""A small site with all that an index can hold."""

from tests.content.example import DESCRIPTION, FILES, page

SYNONYMS = """\
groupes:
  - site: [la page Agenda, quota]
    saisies: [calendrier]
"""
MAILBOX = page("messagerie", "Poste", "domaines: [poste.exemple]\n", "## Retrouver\n\nL’œil du serveur.")
PRODUCT = page("produit", "Filtre", "editeur: Éditeur\nmethode: Une règle\npreuve: essaye\n")
FAQ = """\
{% vue nom="questions" %}

## Une question d'ici

<details>

<summary>L'avis arrive-t-il ?</summary>

Oui, aujourd'hui.

</details>
"""

SITE = FILES | {
    "docs/_data/synonymes.yaml": SYNONYMS,
    "docs/messageries/poste.md": MAILBOX,
    "docs/dsi/filtre.md": PRODUCT,
    "docs/dsi/index.md": page("guide", "Responsables"),
    "docs/causes/index.md": page("guide", "Les causes", "pour: [usager, dsi]\n", '{% vue nom="causes" %}'),
    "docs/aide/faq.md": page("guide", "Questions", "", FAQ),
    "docs/aide/guichet.md": page("guide", "Guichet", "", "Ouvert."),
    "docs/aide/ecrit.md": page("guide", "Écrit", "search: {exclude: true}\n"),
    "docs/aide/cache.md": page("guide", "Caché", "noIndex: true\n"),
    "docs/aide/brouillon.md": page("guide", "Brouillon", "brouillon: true\n"),
}
PLAIN = f"---\ndescription: {DESCRIPTION}\n---\n\n# Une page\n\n## L'essentiel\n\nDu texte.\n"
