"""Publishes a script that is fetched late as one file, with all the modules that it is made of."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from helpsite.scripts import join_all


def on_post_build(config: MkDocsConfig) -> None:
    """All scripts lie in their folder now."""
    join_all(Path(config.site_dir, "assets/js"))
