"""Publishes what is new as an Atom feed, flux.xml."""

from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from helpsite.feed import NAME, Channel, feed
from helpsite.history.news import news_of


def on_files(files: Files, config: MkDocsConfig) -> None:
    """The catalogue holds the dates by now; without an address, or without news, there is no feed."""
    news = news_of(config["catalogue"])
    if not (config.site_url and news):
        return
    channel = Channel(
        config.site_url,
        config.site_name,
        str(config.extra.get("author") or config.site_name),
        config.site_description or "",
        config.copyright or "",
        str(config.theme["language"]),
    )
    urls = {file.src_uri: urljoin(config.site_url, file.url) for file in files}
    content = feed(channel, news, lambda src_uri: urls[src_uri].removeprefix(channel.site_url))
    files.append(File.generated(config, NAME, content=content, inclusion=InclusionLevel.INCLUDED))
    config["feed"] = NAME  # for the templates
