"""Texts of links that say nothing of where they lead; read alone, as a list of links is."""

import re
from functools import lru_cache

VAGUE = frozenset(
    line.strip()
    for line in """
    ici
    là
    cliquez
    cliquer
    cliquez ici
    cliquer ici
    clique ici
    cliquez là
    cliquez sur ce lien
    cliquez ici pour en savoir plus
    par ici
    c’est ici
    voir ici
    lire ici
    suivez ce lien
    sur ce lien
    ce lien
    le lien
    lien
    ce site
    cette page
    la page
    cet article
    ce document
    le document
    ce fichier
    voir
    voir plus
    voir la suite
    lire
    lire plus
    lire la suite
    la suite
    en savoir plus
    savoir plus
    plus
    plus d’infos
    plus d’informations
    plus d’information
    plus de détails
    détails
    infos
    télécharger
    télécharger ici
    accéder
    ouvrir
    here
    click
    click here
    click this link
    tap here
    this link
    link
    this
    this page
    this article
    this document
    read
    read more
    read on
    more
    more info
    more information
    more details
    learn more
    find out more
    see more
    see here
    details
    info
    go
    go here
    download
    download here
    """.splitlines()
    if line.strip()
)
_AROUND = re.compile(r"^[^\w]+|[^\w]+$")
_BETWEEN = re.compile(r"[\s_-]+")


@lru_cache(maxsize=1 << 14)
def is_vague(text: str) -> bool:
    """Tell whether a text could lead anywhere: ``» Cliquez ici !``."""
    plain = _BETWEEN.sub(" ", _AROUND.sub("", text)).replace("'", "’").lower()
    return plain in VAGUE
