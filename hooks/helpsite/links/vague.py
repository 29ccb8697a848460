"""Texts of links that only point, and say nothing of where they lead.

A lone noun or verb (``lien``, ``voir``) is left to the writer: it is often the word of the sentence, or a short label.
"""

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
    ce site
    cette page
    cet article
    ce document
    ce fichier
    voir plus
    voir la suite
    lire plus
    lire la suite
    la suite
    en savoir plus
    savoir plus
    plus d’infos
    plus d’informations
    plus d’information
    plus de détails
    télécharger ici
    here
    click
    click here
    click this link
    tap here
    this link
    this page
    this article
    this document
    read more
    read on
    more info
    more information
    more details
    learn more
    find out more
    see more
    see here
    go here
    download here
    """.splitlines()
    if line.strip()
)
_LONGEST = 80  # characters, with arrows and quotes around the words
_AROUND = re.compile(r"^[^\w]+|[^\w]+$")
_BETWEEN = re.compile(r"[\s_-]+")


@lru_cache(maxsize=1 << 14)
def is_vague(text: str) -> bool:
    """Tell whether a text could lead anywhere: ``» Cliquez ici !``."""
    if len(text) > _LONGEST:
        return False
    plain = _BETWEEN.sub(" ", _AROUND.sub("", text)).replace("'", "’").lower()
    return plain in VAGUE
