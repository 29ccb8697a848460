"""``.gitbook/vars.yaml`` and the front matter's ``vars:`` → what ``space.vars.x`` and ``page.vars.x`` stand for."""

from typing import Any

NAME = ".gitbook/vars.yaml"


def variables(space: dict[str, Any] | None, page: Any) -> dict[str, dict[str, Any]]:
    """Give both as GitBook's expressions name them: ``{"space": {"vars": …}, "page": {"vars": …}}``."""
    return {"space": {"vars": space or {}}, "page": {"vars": page if isinstance(page, dict) else {}}}
