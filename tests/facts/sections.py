"""A built page → the text that stands under each of its anchors."""

import re
from html import unescape

_ID = re.compile(r'<(h[1-6]|details|summary|div|section|p|a|span)\b[^>]*?\sid="([^"]+)"[^>]*>', re.I)
_NEXT = {
    "h2": re.compile("<h[12][ >]"),
    "h3": re.compile("<h[123][ >]"),
    "h4": re.compile("<h[1234][ >]"),
    "details": re.compile("</details>"),
}
_END = re.compile(r"</(?:p|li|td|th|h\d|div|summary|dd|dt)>|<br ?/?>")
_SILENT = re.compile(r"<(script|style|template)\b.*?</\1>", re.S)


def article(html: str) -> str:
    """Give what stands in a page between its header and its footer."""
    return _SILENT.sub("", html.partition("<article")[2].rpartition("</article>")[0])


def text(html: str) -> str:
    """Give the text in one line, with the spaces and apostrophes that one types."""
    plain = unescape(
        re.sub("<[^>]+>", "", re.sub(r"</(?:p|li|td|th|h\d|div|summary|dd|dt)>|<br ?/?>", r"\g<0> ", html))
    )
    return " ".join(plain.replace("\u202f", " ").replace("\u00a0", " ").replace("’", "'").split())


def sections(html: str) -> dict[str, str]:
    """Give the text under each anchor, and that of the whole page under the anchor that is none."""
    body = article(html)
    found = {"": text(body)}
    for match in _ID.finditer(body):
        end = _NEXT.get(match[1].lower(), re.compile("<h[1-6][ >]|</details>")).search(body, match.end())
        found[match[2]] = text(body[match.start() : end.start() if end else len(body)])
    return found
