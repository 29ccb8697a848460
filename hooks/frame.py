"""Gives templates what stands around a page: where it is, what it rests on, whom to ask, where to go on."""

from datetime import date
from functools import partial

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date, normalize_url
from mkdocs.utils.templates import TemplateContext

from helpsite.frame.feedback import told
from helpsite.frame.place import here
from helpsite.frame.record import Whole, frame_of
from helpsite.gitbook.files.site import site_of


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are known now; a build has one day, which SOURCE_DATE_EPOCH can say."""
    config["frame"] = Whole(config["catalogue"], date.fromisoformat(get_build_date()), config)
    site_of(config).problems += told(config.extra.get("feedback"), config.site_url or "", site_of(config))
    config["urls"] = {file.src_uri: file.url for file in files}


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Hand it over as ``hs``."""
    address = partial(normalize_url, page=page, base=context["base_url"])
    context["hs"] = frame_of(config["frame"], here(page, nav, address, config["urls"]))  # type: ignore[typeddict-unknown-key]


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> None:
    """The page for lost addresses, which is none of the pages, says whom to write to as well."""
    address = partial(normalize_url, base=context["base_url"])
    context["hs"] = frame_of(config["frame"], here(None, context["nav"], address, config["urls"]))  # type: ignore[typeddict-unknown-key]
