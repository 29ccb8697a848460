"""Text as it is printed → as it is indexed: ``l’œuvre`` → ``l' oeuvre``.

Pagefind takes what stands between spaces for a word, and looks for the parts of it: an elided article would be one.
"""

import re

# At the end of a text the next word may stand in another element: ``l’<strong>adresse</strong>``.
_ELIDED = re.compile(r"(?<![\w'’])([cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)['’](?=\w|\Z)", re.IGNORECASE)
_PLAIN = str.maketrans({"’": "'", "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})


def straight(text: str) -> str:
    """``qu’aujourd’hui`` → ``qu' aujourd'hui``."""
    return _ELIDED.sub(r"\1' ", text).translate(_PLAIN)
