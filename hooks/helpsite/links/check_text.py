"""What readers hear of a link and of an image, in the content of a page."""

import posixpath

from helpsite.links import kinds
from helpsite.links.context import Check, Found
from helpsite.links.file_types import says_size, says_type, type_of
from helpsite.links.model import Fault
from helpsite.links.urls import decoded
from helpsite.links.vague import is_vague
from helpsite.sizes import in_units


def no_text(found: Found) -> Fault | None:
    """``<a href="x"></a>``."""
    return found.fault(kinds.NO_TEXT) if found.link.tag == "a" and found.link.text == "" else None


def vague(found: Found) -> Fault | None:
    """``cliquez ici``."""
    text = found.link.text
    if found.link.tag != "a" or not text or not is_vague(text) or _is_title(text, found):
        return None
    return found.fault(kinds.VAGUE_TEXT, text=text)


def file_facts(found: Found) -> Fault | None:
    """``[Modèle](modele.pdf)``; what is said right after the link counts."""
    extension, link = type_of(found.address.path), found.link
    is_lost = found.target is None and found.address.kind in ("relative", "root")
    if link.tag != "a" or not link.text or extension is None or is_lost or found.address.kind in ("other", "here"):
        return None
    said = f"{link.text} {link.after}"
    unsaid = [
        word
        for word, is_said in (("type", says_type(said, extension)), ("size", says_size(said)))
        if not is_said
    ]  # fmt: skip
    if not unsaid:
        return None
    size = found.context.site.files.get(found.target or "")
    facts = f"{extension.upper()}, {in_units(size) if size is not None else '… Mo'}"
    return found.fault(kinds.FILE_FACTS, missing=" and its ".join(unsaid), example=f"{link.text} ({facts})")


def no_alternative(found: Found) -> Fault | None:
    """``<img src="a.png">`` that no source is known of: those of a source are told there."""
    link = found.link
    is_missing = link.tag == "img" and link.attribute == "src" and link.text is None and link.reference is None
    return found.fault(kinds.NO_ALT) if is_missing else None


def alternative_is_name(found: Found) -> Fault | None:
    """``<img src="plan-2.png" alt="plan-2">``."""
    text, name = found.link.text, posixpath.basename(decoded(found.address.path))
    stem = posixpath.splitext(name)[0]
    if found.link.tag != "img" or found.link.attribute != "src" or not text or " " in stem:
        return None
    # Logo.png may well show what one calls Logo; logo and IMG_12 are no more than names of files.
    is_stem = text == stem and stem.islower() if stem.isalpha() else text.lower() == stem.lower()
    is_number = any(map(str.isdigit, stem)) and _words(text) == _words(stem)
    is_name = is_stem or is_number or text.lower() == name.lower()
    return found.fault(kinds.ALT_IS_NAME, text=text) if is_name else None


def _words(name: str) -> list[str]:
    """``capture-ecran_2`` → ``capture``, ``ecran``, ``2``."""
    return name.lower().replace("-", " ").replace("_", " ").split()


def _is_title(text: str, found: Found) -> bool:
    """Tell whether a page is called so: ``Suite - Mon site``."""
    page = found.page
    return page is not None and page.title.partition(" - ")[0].casefold() == text.casefold()


TEXT_CHECKS: tuple[Check, ...] = (no_text, vague, file_facts, no_alternative, alternative_is_name)
# What is said of a link as a whole, not of its address.
TEXT_KINDS = (kinds.NO_TEXT, kinds.VAGUE_TEXT, kinds.FILE_FACTS, kinds.NO_ALT, kinds.ALT_IS_NAME)
