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
_OTHER = re.compile("<h[1-6][ >]|</details>")
_SUMMARY = re.compile(r"<summary\b(?:(?!</summary>).)*</summary>\s*$", re.S)
_SILENT = re.compile(r"<(script|style|template)\b.*?</\1>", re.S)
_HREF = re.compile(r'\shref="(https?://[^"]+)"')


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
    """Give what stands under each anchor of a page: the text, then the addresses of other sites that it leads to."""
    body = article(html)
    found = {}
    for match in _ID.finditer(body):
        end = _NEXT.get(match[1].lower(), _OTHER).search(body, match.end())
        question = _SUMMARY.search(body, 0, match.start())  # the anchor of a question is that of its answer
        part = body[question.start() if question else match.start() : end.start() if end else len(body)]
        found[match[2]] = " ".join([text(part), *map(unescape, _HREF.findall(part))])
    return found
