"""The folders of a theme → those in which a project keeps templates of its own."""

from collections.abc import Iterable
from pathlib import Path

_INSTALLED = "mkdocs_theme.yml"  # what a theme that was installed has: https://www.mkdocs.org/dev-guide/themes/


def own_templates(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Leave out the folders of themes that were installed, wherever: an environment may lie in the project."""
    return tuple(folder for folder in folders if not (folder / _INSTALLED).is_file())
