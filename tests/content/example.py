"""A small site with one page of each kind that views need."""

DESCRIPTION = "Une description assez longue pour être celle d’une page du site."

HEAD = f'description: "{DESCRIPTION} {{}}"\nrevue: 2026-11-22\n'


def page(genre: str, name: str, said: str = "", body: str = "") -> str:
    """Give a typed page."""
    return f"---\ngenre: {genre}\nnom: {name}\n{HEAD.format(name)}{said}---\n\n# La page {name}\n\n{body}\n"


FAMILIES = "rien:\n  titre: Rien ne vient\nenvoi:\n  titre: Vous avez envoyé\n  expediteur: true\n"
SOURCES = (
    "norme:\n  editeur: IETF\n  titre: RFC 5321\n  adresse: https://www.rfc-editor.org/rfc/rfc5321\n  lue: 2026-11\n"
)
CODES = """famille: Orange
prefixe: orange-
revue: 2026-11-22
texte: Les codes d’Orange.
codes:
  - code: OFR_417
    nom: Boîte pleine
    sens: La boîte est pleine.
    duree: definitif
    qui: [destinataire]
    action: Faites de la place.
    cause: pleine
    sources: [norme]
    fiabilite: seconde-main
"""
WAY = """etapes:
  - titre: Envoi
    texte: Le message part.
    statut: recu
  - titre: Tri
    texte: Le serveur range le message.
    arret: recu
"""
WORDS = """termes:
  - terme: SPF
    sens: Une liste de serveurs.
  - terme: Quota
    aussi: [quotas]
    sens: La place permise.
    page: causes/pleine.md
"""

FULL = page(
    "cause",
    "Boîte pleine",
    "famille: rien\nsigne: Plus rien n’arrive\ngeste: Faire de la place\nqui: [destinataire, dsi]\n"
    "expediteur: {signe: Un refus, geste: Prévenir autrement}\nsources: [norme]\n"
    "services: {agenda: 'Les rappels manquent, voyez [le quota](pleine.md#questions).'}\n"
    "statuts: {recu: Le serveur l’a pris.}\n"
    "changements: [{date: 2026-11-20, texte: Première version.}]\n",
    '{% vue nom="statuts-et-codes" %}\n\n{% vue nom="services-de-la-cause" %}\n\n## Questions\n\n<details>\n\n'
    "<summary>Que supprimer ?</summary>\n\nLe [statut](../statuts/recu.md) le dit : un quota et SPF.\n\n</details>\n",
)
RECEIVED = page(
    "statut",
    "Reçu",
    "rang: 1\nen_clair: Le serveur a accepté\na_faire: Chercher\nfournisseurs: {Brevo: delivered}\n"
    "voir_aussi: [causes/pleine.md]\n",
    '{% vue nom="causes-du-statut" %}\n\n{% vue nom="fournisseurs-du-statut" %}\n\n'
    "## Le quota\n\nLe quota, SPF, le SPF.",
)
SERVICE = page(
    "service",
    "Agenda",
    "resume: Des rappels & <b>.\nexpediteurs: [{adresse: rappel@exemple.fr, usage: rappels, date: mai 2026}]\n"
    "domaines: [exemple.fr]\netat: https://etat.exemple.fr\ncontact: {destinataire: le guichet}\n",
    '{% vue nom="causes-du-service" %}\n\n{% vue nom="expediteurs-du-service" %}\n\n{% vue nom="contact-du-service" %}',
)
HOME = page(
    "guide",
    "Accueil",
    "",
    "\n\n".join(
        f'{{% vue nom="{name}" %}}'
        for name in ("accueil", "causes", "statuts", "chemin", "fournisseurs", "services", "contacts", "nouveautes")
    ),
)

FILES = {
    "docs/index.md": HOME,
    "docs/causes/pleine.md": FULL,
    "docs/statuts/recu.md": RECEIVED,
    "docs/services/agenda.md": SERVICE,
    "docs/aide/faq.md": page("guide", "Questions", "", '{% vue nom="questions" %}'),
    "docs/aide/mots.md": page("guide", "Mots", "", '{% vue nom="glossaire" %}'),
    "docs/codes/index.md": page("guide", "Codes", "", '{% vue nom="codes" %}'),
    "docs/_data/familles.yaml": FAMILIES,
    "docs/_data/sources/normes.yaml": SOURCES,
    "docs/_data/codes/orange.yaml": CODES,
    "docs/_data/chemin.yaml": WAY,
    "docs/_data/glossaire.yaml": WORDS,
}
