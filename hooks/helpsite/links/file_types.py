"""The files that a link may open in place of a page, and by which words writers say so."""

import re

# The extension → what may stand for it in a text, beside the extension itself.
FILE_TYPES: dict[str, tuple[str, ...]] = {
    "pdf": (), "doc": ("word",), "docx": ("word",), "odt": ("opendocument", "libreoffice"), "rtf": (),
    "xls": ("excel", "tableur"), "xlsx": ("excel", "tableur"), "ods": ("opendocument", "libreoffice", "tableur"),
    "csv": ("tableur",), "ppt": ("powerpoint", "diaporama"), "pptx": ("powerpoint", "diaporama"),
    "odp": ("opendocument", "libreoffice", "diaporama"), "zip": ("archive",), "7z": ("archive",),
    "rar": ("archive",), "gz": ("archive",), "tar": ("archive",), "epub": (), "ics": ("icalendar",),
    "dmg": (), "exe": (), "msi": (), "apk": (), "mp3": ("audio",), "mp4": ("vidéo",), "mov": ("vidéo",),
}  # fmt: skip
_OPENS_FILE = re.compile(rf"\.({'|'.join(FILE_TYPES)})(?=[?#]|$)", re.IGNORECASE)
_SIZE = re.compile(r"\d[\s\u00a0\u202f]*(?:octets?|o|[kKmMgG]i?[oObB]|bytes?|méga|kilo)\b", re.IGNORECASE)


def type_of(address: str) -> str | None:
    """``../modele.DOCX#page=2`` → ``docx``; None for pages, and for what browsers show."""
    found = _OPENS_FILE.search(address)
    return found[1].lower() if found else None


def says_type(text: str, extension: str) -> bool:
    """Tell whether a text names the type of a file: ``Modèle (PDF)``."""
    words = re.findall(r"\w+", text.lower())
    return any(word in words for word in (extension, *FILE_TYPES[extension]))


def says_size(text: str) -> bool:
    """Tell whether a text says a size: ``1,2 Mo``."""
    return _SIZE.search(text) is not None
