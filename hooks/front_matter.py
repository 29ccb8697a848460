"""Reads each page once, whatever its bytes, and does what its front matter says."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.gitbook.files.site import site_of
from helpsite.pages import written


def on_page_read_source(page: Page, config: MkDocsConfig) -> str:
    """MkDocs stops at a byte that is not UTF-8, and takes a first line like ``Note: …`` for metadata."""
    site = site_of(config)
    source = site.read(page.file.src_uri, page.file.content_bytes)
    return written(site.front(page.file.src_uri).meta, source.text)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """A page that also stands elsewhere may name that address as the first."""
    page.canonical_url = site_of(config).front(page.file.src_uri).canonical or page.canonical_url


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The cover stands above the title, the description below it, as in GitBook; a cover is decoration."""
    description = page.meta.get("description")
    if config.extra.get("lead") and description and not page.is_homepage and "lead" not in page.meta.get("hide", ()):
        html = html.replace("</h1>", f'</h1>\n<p class="hs-lead">{description}</p>', 1)
    cover = files.get_file_from_path(site_of(config).front(page.file.src_uri).cover or "")
    image = f'<img class="hs-cover" src="{cover.url_relative_to(page.file)}" alt="">\n' if cover else ""
    return image + html


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Keep out of search engines what asks for it."""
    robots = '<meta name="robots" content="noindex">\n</head>' if page.meta.get("robots") == "noindex" else "</head>"
    return output.replace("</head>", robots, 1)
