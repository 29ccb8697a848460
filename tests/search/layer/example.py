"""A small site for the layer: pages that share words, families, codes and addresses."""

from tests.content.example import FILES, page

SYNONYMS = """\
groupes:
  - site: [courrier indésirable, spam]
    saisies: [pourriel, junk mail]
  - site: [n’arrive pas]
    saisies: [pas reçu]
  - site: [quarantaine]
    saisies: [mise à l’écart]
"""
BLOCKED = """\
Une adresse bloquée ne reçoit rien. Attendez : l’œil du serveur veille.

## Demander le déblocage

L’e-mail part de noreply@mj.cagette.net ; « bloquée » est le mot du rapport. Écrivez au guichet !

## L'origine de ce blocage

Le serveur de gmail.exemple.fr répond `550 5.7.1`, puis OFR_999.
"""
HELD = """\
Le filtre garde le courrier indésirable. Un message n'arrive pas : il est en quarantaine.

## Libérer un message

Demandez sa libération à l'administrateur. La libération dure deux jours.

## Combien de temps

Le filtre garde la quarantaine trente jours. L'analyse du spam vient avant.
"""
PAGES = {
    "bloquee": page("guide", "Adresse bloquée", "pour: [usager]\n", BLOCKED),
    "garde": page("guide", "Quarantaine", "pour: [usager, dsi]\n", HELD),
    "avis": page("guide", "Notifications désactivées", "pour: [usager]\n", "Réactivez vos notifications du compte."),
    "fiche": page("guide", "Fiche", "", "La désactivation d'un compte. La fiche dit p=reject et 5.7.10."),
    "mesure": page("guide", "Mesure", "", "La mesure des délais est faite chaque mois, par le guichet de Cagette."),
    "cours": page("guide", "Cours", "pour: [dsi]\n", "Les cours du soir ont lieu au guichet, sans compte."),
}
SITE = FILES | {f"docs/aide/{name}.md": text for name, text in PAGES.items()} | {"docs/_data/synonymes.yaml": SYNONYMS}
