"""What no page needs to lead to, and what no page needs to use."""

from fnmatch import fnmatchcase

# Servers, search engines and browsers ask for these by themselves.
_FILES = (
    "*.html", "*.map", "*.txt", "*.gz", "*.br", "sitemap*.xml", "feed*.xml", "rss*.xml", "atom*.xml", "feed_*.json",
    "favicon.ico", "apple-touch-icon*.png", "browserconfig.xml", "CNAME", ".nojekyll", ".*", ".well-known/*",
    "_redirects", "_headers", "*/_redirects", "web.config", "nginx*.conf", "netlify.toml", "vercel.json", "objects.inv",
    "BingSiteAuth.xml", "google*.html", "sw.js", "service-worker.js",
    # The law asks for these.
    "LICEN[CS]E*", "*/LICEN[CS]E*", "COPYING*", "NOTICE*",
    # What the theme brings with it.
    "assets/javascripts/bundle.*.js", "assets/stylesheets/main.*.css", "assets/stylesheets/palette.*.css",
    "assets/images/favicon.png",
    # The index of the search, and the languages of which it loads what a reader needs.
    "search/*", "search.json", "search_index.json", "*/lunr/*", "pagefind/*", "*/pagefind/*",
)  # fmt: skip
_PAGES = ("", "404.html", "404/", "500.html", "google*.html", "search/", "search.html", "print_page/")


def is_exempt_file(path: str) -> bool:
    """Tell whether a file serves without being named anywhere."""
    return any(fnmatchcase(path, pattern) for pattern in _FILES)


def is_exempt_page(url: str) -> bool:
    """Tell whether readers come to a page without a link."""
    return any(fnmatchcase(url, pattern) for pattern in _PAGES)
