"""Whether an address is written as one; needs no site."""

import re
from urllib.parse import quote, unquote

from helpsite.gitbook.html.kinds import BAD_ADDRESS, UNSAFE_ADDRESS
from helpsite.links import kinds, schemes
from helpsite.links.context import Check, Found
from helpsite.links.model import Fault

_WHITE = " \t\n\f\r"
_EMAIL = re.compile(r"(?:\"[^\"]+\"|[^\s@,;:<>()\[\]\\\"/]+)@[^\s@,;:<>()\[\]\\\"/.]+(?:\.[^\s@,;:<>()\[\]\\\"/.]+)+")
# https://www.rfc-editor.org/rfc/rfc3966#section-3
_TEL = re.compile(r"(?:\+[-.()]*[0-9]|[0-9*#(])[0-9*#().-]*(?:;[\w-]+(?:=[^;]*)?)*")
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})|(?:%25[0-9A-Fa-f]{2})+|(?:%[0-9A-Fa-f]{2})+")
_ELEMENTS = {"a": "link", "area": "link", "img": "image", "video": "video", "audio": "sound"}


def empty(found: Found) -> Fault | None:
    """``href=""``; where the source has told it, it is the same problem."""
    if found.link.address.strip(_WHITE):
        return None
    return found.fault(kinds.EMPTY_ADDRESS, element=_ELEMENTS.get(found.link.tag, f"<{found.link.tag}>"))


def placeholder(found: Found) -> Fault | None:
    """``href="#"``."""
    return found.fault(kinds.PLACEHOLDER) if found.link.address.strip(_WHITE) == "#" and found.is_judged else None


def broken(found: Found) -> Fault | None:
    """``https://``, ``http://[abc/``, ``https:/exemple.fr``."""
    return found.fault(BAD_ADDRESS) if found.address.kind == "bad" else None


def unsafe(found: Found) -> Fault | None:
    """``javascript:…``."""
    if found.address.scheme not in schemes.UNSAFE:
        return None
    return found.fault(UNSAFE_ADDRESS, scheme=found.address.scheme)


def scheme(found: Found) -> Fault | None:
    """``htp://exemple.fr``."""
    address = found.address
    if address.kind != "other" or schemes.is_known(address.scheme):
        return None
    return found.fault(kinds.SCHEME, scheme=address.scheme, hint=schemes.meant(address.scheme, address.path))


def mailto(found: Found) -> Fault | None:
    """``mailto:nom.exemple.fr``; without anybody it is right where it has a subject."""
    if found.address.scheme != "mailto":
        return None
    people, _, fields = found.address.path.partition("?")
    right = all(_EMAIL.fullmatch(each.strip()) for each in unquote(people).split(",")) if people else bool(fields)
    return None if right else found.fault(kinds.MAILTO)


def bare_email(found: Found) -> Fault | None:
    """``nom@exemple.fr``, which would be a page."""
    if found.address.kind != "relative" or found.target or not _EMAIL.fullmatch(found.address.path):
        return None
    return found.fault(kinds.BARE_EMAIL)


def tel(found: Found) -> Fault | None:
    """``tel:01 23 45``, ``tel:le standard``."""
    if found.address.scheme not in ("tel", "sms"):
        return None
    number = found.address.path.partition("?")[0]
    if found.address.scheme == "sms" or (_TEL.fullmatch(number) and sum(map(str.isdigit, number)) > 1):
        return None
    return found.fault(kinds.TEL)


def backslash(found: Found) -> Fault | None:
    r"""``dossier\page.html``."""
    path = found.link.address.partition("#")[0].partition("?")[0]
    if "\\" not in path or found.address.kind not in ("relative", "root", "web", "here"):
        return None
    return found.fault(kinds.BACKSLASH, target=found.written.replace("\\", "/"))


def spaced(found: Found) -> Fault | None:
    """``un fichier.pdf``; of files of the site, a source may write it so: ``(<un fichier.pdf>)``."""
    kinds_of_path = ("relative", "root", "web", "here") if found.link.reference is None else ("web",)
    is_path = found.address.kind in kinds_of_path
    return found.fault(kinds.SPACED) if is_path and " " in found.link.address.strip(_WHITE) else None


def protocol_relative(found: Found) -> Fault | None:
    """``//exemple.fr/x``."""
    return found.fault(kinds.PROTOCOL_RELATIVE) if found.address.kind == "web" and not found.address.scheme else None


def encoding(found: Found) -> Fault | None:
    """``r%E9ponse``, ``r%25C3%25A9ponse``, ``100%``: within the site alone, others may mean it."""
    written = found.written if "%" in found.written else found.link.address
    if "%" not in written or found.is_there or (found.path is None and found.address.kind != "here"):
        return None
    for part in _ESCAPE.findall(re.sub(r"\?[^#]*", "", written)):
        if (meant := _meant(part)) is not None:
            return found.fault(kinds.ENCODING, part=part, target=written.replace(part, meant))
    return None


def _meant(part: str) -> str | None:
    """``%E9`` → ``%C3%A9``, ``%25C3`` → ``%C3``, ``%`` → ``%25``; None for what is right."""
    if part == "%":
        return "%25"
    if part.startswith("%25"):
        return part.replace("%25", "%")
    try:
        unquote(part, errors="strict")
    except UnicodeDecodeError:
        return quote(unquote(part, encoding="cp1252", errors="replace"))
    return None


FORM_CHECKS: tuple[Check, ...] = (
    empty, placeholder, broken, unsafe, scheme, mailto, tel, backslash, spaced, protocol_relative, bare_email, encoding,
)  # fmt: skip
