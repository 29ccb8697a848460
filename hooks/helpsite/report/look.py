"""What a report needs beside the problems: the lines of files, the guide, and whether it may be coloured."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from helpsite.report.files import Lines, nowhere

_GUIDE = "redaction/problemes"


@dataclass(frozen=True)
class Look:
    """How a report is to look."""

    lines: Lines = nowhere
    guide: str = ""  # the page that explains the codes: https://…/redaction/problemes/
    is_coloured: bool = False

    def help(self, code: str) -> str:
        """Give the address of the paragraph on ``code``, empty without a guide."""
        return f"{self.guide}#{code}" if self.guide else ""


def guide_of(site_url: str, folder: Path) -> str:
    """Give the address of the page that explains the codes, where ``folder`` holds it, as written or as built."""
    is_there = any((folder / f"{_GUIDE}{end}").is_file() for end in (".md", "/index.html"))
    return f"{site_url.rstrip('/')}/{_GUIDE}/" if site_url and is_there else ""


def wants_colour(environ: Mapping[str, str], stream: TextIO) -> bool:
    """Tell whether colours are wanted, as Python itself does (https://no-color.org, https://force-color.org)."""
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and stream.isatty()
