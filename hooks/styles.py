"""Publishes the style sheets of ``extra_css`` as one: a reader's browser asks once."""

import posixpath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from helpsite.styles import BUNDLE, bundle


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Replace those that lie in the documentation; a missing one and one from elsewhere stay as they are named."""
    found = [file for name in config.extra_css if (file := files.get_file_from_path(name))]
    if not found:
        return
    folder = posixpath.dirname(found[0].src_uri)
    name = posixpath.join(folder, BUNDLE)
    files.append(File.generated(config, name, content=bundle((file.name, file.content_string) for file in found)))
    for file in found:
        files.remove(file)
    config.extra_css = [name, *(other for other in config.extra_css if other not in {file.src_uri for file in found})]
