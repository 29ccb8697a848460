"""The HTML elements that a page may hold, and how each of them behaves.

https://html.spec.whatwg.org/multipage/indices.html#elements-3
"""


def named(names: str) -> frozenset[str]:
    """``"a b"`` → the set of ``a`` and ``b``."""
    return frozenset(names.split())


VOID = named("area base br col embed hr img input link meta param source track wbr")
RAW_TEXT = named("script style textarea title")
REFUSED = RAW_TEXT | named(
    "applet area base body canvas datalist dialog embed fieldset form frame frameset head html label legend link "
    "map math meta meter noscript object output param progress slot svg template"
)
INLINE = named(
    "a abbr b bdi bdo big button cite code data del dfn em font i iframe img input ins kbd mark optgroup option "
    "picture q rp rt ruby s samp select small source span strike strong sub sup time track tt u var video audio "
    "br wbr"
)
BLOCK = named(
    "address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer "
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th "
    "thead tr ul"
)
KNOWN = INLINE | BLOCK | REFUSED

# Python-Markdown walks trees by recursion.
DEEPEST = 100

# What is old, or may stand only once in a page → what is written instead.
RENAMED = {"big": "span", "center": "div", "font": "span", "main": "div", "nav": "div", "strike": "s", "tt": "code"}

OPTIONAL_END = named("caption colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr")
_CELL = frozenset({"td", "th"})
_PART = _CELL | named("caption colgroup tr thead tbody tfoot")
# An opening tag → the open elements that it ends when they are innermost (after elements whose end is optional).
ENDS: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "rt": frozenset({"rt", "rp"}),
    "rp": frozenset({"rt", "rp"}),
    "option": frozenset({"option"}),
    "optgroup": frozenset({"option", "optgroup"}),
    "td": _CELL,
    "th": _CELL,
    "tr": _CELL | frozenset({"tr", "caption", "colgroup"}),
    "thead": _PART,
    "tbody": _PART,
    "tfoot": _PART,
} | {name: frozenset({"p"}) for name in BLOCK - OPTIONAL_END | {"p"}}
# Elements whose content is HTML to its end, even in the midst of a Markdown text.
WHOLE = named("audio code figure iframe picture pre select table video")
