"""The kinds of problem that HTML in a page can have."""

from helpsite.gitbook.html.names import KNOWN, REFUSED
from helpsite.problems import Kind

UNKNOWN_ELEMENT = Kind(
    "html-unknown",
    "'<{name}>' is not an HTML element and is shown as text",
    "Write '&lt;{name}>' or put it between backquotes, or correct the name.",
)
REFUSED_ELEMENT = Kind(
    "html-refused",
    "'<{name}>' is not allowed in a page and is shown as text",
    "Remove it, or put it between backquotes to speak of it.",
)
FRAME = Kind(
    "html-frame",
    "'<iframe>' is not allowed in a page and is shown as a link",
    'Write {{% embed url="{address}" %}} instead.',
)
UNCLOSED = Kind("html-unclosed", "'<{name}>' is never closed", "Write '</{name}>' where it ends.")
STRAY = Kind("html-stray", "'</{name}>' closes nothing", "Remove it, or open '<{name}>' before it.")
TOO_DEEP = Kind(
    "html-deep", "'<{name}>' stands in too many other elements and is shown as text", "Nest fewer elements."
)
CUT = Kind(
    "html-cut",
    "the tag '<{name}' has no end or an attribute lacks a quote",
    "Close the quote and the tag; write '&lt;' for a '<' inside an attribute.",
)
OPEN_COMMENT = Kind("html-comment", "the comment '<!--' is never closed", "Write '-->' where it ends.")
BAD_MARKUP = Kind("html-markup", "'{start}' opens nothing that a page can show", "Remove it, or write '&lt;' for '<'.")
UNSAFE_ATTRIBUTE = Kind("html-attribute", "the attribute '{name}' is not allowed and is left out", "Remove it.")
NO_SOURCE = Kind("image-source", "this image has no 'src'", 'Write <img src="address" alt="text">.')
BUTTON_WITHOUT_LINK = Kind(
    "button-link", "this button leads nowhere", 'Give it an address: <a href="page.md" class="button">.'
)
ICON = Kind("icon", "there is no icon '{name}'", "Use the name of a free Font Awesome icon.")
EXPRESSION = Kind(
    "expression",
    "the expression '{name}' has no value",
    "Use the name of a variable, such as space.vars.version, or write the value itself.",
)
BROKEN_REFERENCE = Kind(
    "broken-reference",
    "GitBook has lost the target of this link ('{address}')",
    "Link to the page again, or remove the link.",
)
SPACE_LINK = Kind(
    "space-link", "the link '{address}' leads into GitBook's own editor", "Link to the public address of that page."
)
BAD_ADDRESS = Kind("bad-address", "'{address}' is not a valid address", "Correct the address.")
UNSAFE_ADDRESS = Kind(
    "unsafe-address", "an address may not begin with '{scheme}:'", "Link to a page, to https:, to mailto: or to tel:."
)


def refusal(name: str) -> Kind:
    """Tell why an element may not stand where it is written."""
    if name in REFUSED:
        return REFUSED_ELEMENT
    return TOO_DEEP if name in KNOWN else UNKNOWN_ELEMENT
