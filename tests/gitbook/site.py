"""A folder of pages, as much of a site as the extension asks about."""

from dataclasses import dataclass
from pathlib import Path

from helpsite.gitbook.page import Page

ICONS = ("bell", "github", "rocket", "terminal", "user")
LABELS = {"beta": "Bêta"}
VARIABLES = {"space": {"vars": {"version": "2.1"}}, "page": {"vars": {"service": "Bien reçu"}}}


@dataclass(frozen=True)
class Folder:
    """The documentation folder of a site; problems name its files ``docs/…``."""

    root: Path

    def page(self, src_uri: str, first_line: int = 1) -> Page:
        return Page(
            path=f"docs/{src_uri}",
            src_uri=src_uri,
            first_line=first_line,
            variables=VARIABLES,
            labels=LABELS,
            include=self.include,
            title=self.title,
            size=self.size,
            icon=icon,
        )

    def include(self, src_uri: str) -> tuple[str, str, int] | None:
        """Give an included file without its front matter, its path as shown, and the line on which its text begins."""
        file = self.root / src_uri
        if not file.is_file():
            return None
        text, first_line = without_front_matter(file.read_text("utf-8"))
        return text, f"docs/{src_uri}", first_line

    def title(self, src_uri: str) -> str | None:
        file = self.root / src_uri
        if file.suffix != ".md" or not file.is_file():
            return None
        lines = file.read_text("utf-8", "replace").splitlines()
        return next((line.removeprefix("# ") for line in lines if line.startswith("# ")), None)

    def size(self, src_uri: str) -> int | None:
        file = self.root / src_uri
        return file.stat().st_size if file.is_file() else None


def icon(name: str) -> str | None:
    name = name.removeprefix("fa-")
    return f'<svg viewBox="0 0 1 1"><path d="{name}"/></svg>' if name in ICONS else None


def without_front_matter(text: str) -> tuple[str, int]:
    """Give the Markdown of a file and the line on which it begins."""
    if not text.startswith("---\n") or "\n---\n" not in text[3:]:
        return text, 1
    front, rule, rest = text.partition("\n---\n")
    return rest, 1 + (front + rule).count("\n")
