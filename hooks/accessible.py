"""Adds the accessible tables, task lists and permalinks to the Markdown of every page."""

from mkdocs.config.defaults import MkDocsConfig

from helpsite.accessible import AccessibleExtension


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Hand the extension over as an instance: by name it could not be found at the time of conversion."""
    config.markdown_extensions.append(AccessibleExtension())  # type: ignore[arg-type]
    return config
