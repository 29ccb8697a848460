"""Which values of YAML are addresses: those that look like one, under a name that does not say otherwise."""

import re

from helpsite.gitbook.html.names import named
from helpsite.yaml_places import Key

# What is under these is no address of this site, whatever it looks like.
_SILENT = named(
    """title template layout tags tag date icon hide class id lang locale type status if search exclude slug permalink
    aliases redirects redirect_from anciennes_adresses alternates alternate regex pattern pathname filename
    INHERIT"""
)
_LINKS = named(
    """url link href canonical next previous prev up source page guide homepage lien liens suivant précédent precedent
    voir voir_aussi officiel documentation"""
)
_FILES = named(
    """cover image logo favicon thumbnail banner poster picture photo video audio file download attachment src
    og:image og_image twitter:image twitter_image couverture vignette illustration fichier fichiers images"""
)

_EXTENSION = "md|markdown|html?|png|jpe?g|gif|svg|webp|avif|ico|pdf|mp4|webm|mp3|ogg|zip|csv|docx?|xlsx?|pptx?|od[tsp]"
_PLAIN = r"[^\s<>{}|*?\"$^#:]"  # a pattern or an expression holds one of the others
_END = r"(?:\?[^\s#]*)?(?:#\S*)?"
_EXTERNAL = re.compile(r"https?://[^\s<>{}|\\]+", re.I)
_RELATIVE = re.compile(rf"\.\.?/{_PLAIN}*{_END}")
_PATH = re.compile(rf"{_PLAIN}*[/\\]{_PLAIN}+\.(?:{_EXTENSION}){_END}", re.I)
_NAME = re.compile(rf"{_PLAIN}+\.(?:md|png|jpe?g|gif|svg|webp|avif|ico){_END}", re.I)  # main.html may be a template
_FILE = re.compile(rf"{_PLAIN}+(?: {_PLAIN}+)*\.(?:{_EXTENSION}){_END}", re.I)  # spaces, as in GitBook's covers
_FOLDER = re.compile(rf"(?:/{_PLAIN}*|{_PLAIN}*/){_END}")
_LONGEST = 500


def is_silent(key: Key) -> bool:
    """Tell whether what is under ``key`` is never an address."""
    return not _SILENT.isdisjoint(key)


def is_address(value: str, key: Key = ("link",)) -> bool:
    """``../aide/faq.md#x``, ``https://exemple.fr`` → true; ``2026/03``, ``main.html``, ``un texte.`` → false."""
    if len(value) > _LONGEST:
        return False
    name = next((part for part in reversed(key) if isinstance(part, str)), "").lower()
    shapes = [_EXTERNAL, _RELATIVE, _PATH, _NAME]
    if name in _FILES | _LINKS:
        shapes.append(_FILE)
    if name in _LINKS:
        shapes.append(_FOLDER)
    return any(shape.fullmatch(value) for shape in shapes)
