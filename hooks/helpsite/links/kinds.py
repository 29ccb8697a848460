"""The kinds of problem that a link can have, one row each; what leads elsewhere has a table of its own."""

from helpsite.problems import WARNING, Kind

# Nothing is there.
MISSING_PAGE = Kind("missing-page", "there is no page '{address}'", "{hint}")
MISSING_FILE = Kind("missing-file", "there is no file '{address}'", "{hint}")
MISSING_FOLDER = Kind("missing-folder", "the folder '{address}' has no page", "{hint}")
MISSING_ANCHOR = Kind("missing-anchor", "{page} has no anchor '{anchor}'", "{hint}")
NOT_PUBLISHED = Kind("not-published", "'{address}' is kept out of the site", "Publish it, or link to another page.")
OUTSIDE = Kind(
    "outside-site",
    "'{address}' is outside the documentation folder",
    "Copy the file into it, or link to its https: address.",
)

# Something is there, but not for every reader, or not for good.
WRONG_CASE = Kind(
    "wrong-case", "'{address}' has other capitals than '{target}'", "Write '{target}': servers tell them apart."
)
ANCHOR_CASE = Kind(
    "anchor-case", "'#{anchor}' has other capitals than '#{target}'", "Write '#{target}': browsers tell them apart."
)
BUILT_NAME = Kind("built-name", "'{address}' names a page by what is built from it", "Write '{target}'.")
ABSOLUTE = Kind("absolute-link", "'{address}' begins at the root of the server", "Write '{target}', from this page.")
MISSING_BASE = Kind(
    "missing-base", "'{address}' leaves out '{base}', where the site begins", "Write '{target}', from this page."
)
OWN_ADDRESS = Kind("own-address", "'{address}' is on this very site", "Write '{target}', from this page.", WARNING)
SELF_LINK = Kind(
    "self-link", "this link leads to the page on which it stands", "Remove it, or link to one of its headings.", WARNING
)
PLACEHOLDER = Kind("placeholder-link", "'#' leads nowhere", "Write the address, or remove the link.")

# The address is not written as one.
EMPTY_ADDRESS = Kind("empty-address", "this {element} has no address", "Write it, or remove the {element}.")
ENCODING = Kind("address-encoding", "'{part}' in '{address}' does not stand for a character", "Write '{target}'.")
SPACED = Kind("spaced-address", "the address '{address}' has a space in it", "Write %20 for each space.")
BACKSLASH = Kind("backslash", "the address '{address}' has a backslash in it", "Write '{target}'.")
SCHEME = Kind("address-scheme", "'{scheme}:' leads nowhere in a browser", "{hint}")
MAILTO = Kind("mailto", "'{address}' is no e-mail address", "Write mailto:nom@exemple.fr.")
BARE_EMAIL = Kind("bare-email", "'{address}' is an e-mail address, not a page", "Write 'mailto:{address}'.")
TEL = Kind("tel", "'{address}' is no telephone number", "Write tel: and digits, as in tel:+33123456789.")
PROTOCOL_RELATIVE = Kind("protocol-relative", "'{address}' does not say https:", "Write 'https:{address}'.")
HTTP = Kind(
    "http-link",
    "'{address}' is not encrypted, and its host is linked by https: elsewhere",
    "Write '{target}'.",
    WARNING,
)

# The source alone knows these.
UNDEFINED_REFERENCE = Kind(
    "undefined-reference", "'[{name}]' is defined nowhere", "Write [{name}]: and its address, or correct the name."
)
UNDEFINED_NOTE = Kind(
    "undefined-note", "the note '[^{name}]' is defined nowhere", "Write [^{name}]: and its text, or correct the name."
)
UNUSED_DEFINITION = Kind(
    "unused-definition", "nothing uses the definition of '[{name}]'", "Use it, or remove it.", WARNING
)
UNUSED_NOTE = Kind(
    "unused-note", "nothing calls the note '[^{name}]'", "Call it with [^{name}], or remove it.", WARNING
)
BROKEN_DEFINITION = Kind(
    "broken-definition", "the definition of '[{name}]' has no address", "Write the address after the colon."
)
SNIPPET = Kind("snippet", "snippets are not read here", 'Write {{% include "{target}" %}}.')
NO_ALT = Kind(
    "image-without-text",
    "this image has no alternative text",
    'Write one between the brackets, or <img alt="" …> if it only decorates.',
)

# What readers hear and see.
NO_TEXT = Kind("link-without-text", "this link has no text", "Write where it leads.")
VAGUE_TEXT = Kind(
    "vague-text",
    "'{text}' does not say where the link leads",
    "Write the name of the page, or what readers can do there.",
    WARNING,
)
FILE_FACTS = Kind("file-facts", "this link opens a file without saying its {missing}", "Write '{example}'.", WARNING)
ALT_IS_NAME = Kind(
    "image-text-is-name",
    "the text of this image is the name of its file, '{text}'",
    "Write what it shows.",
    WARNING,
)
DUPLICATE_ID = Kind("duplicate-id", "the id '{anchor}' stands twice in this page", "Give one of the two another name.")

# The site as a whole.
ORPHAN = Kind(
    "orphan-page",
    "no page leads here",
    "Link to it, add it to nav, or write hidden: true in its front matter.",
    WARNING,
)
UNUSED_FILE = Kind("unused-file", "no page uses this file", "Remove it, or use it.", WARNING)
NAV_PAGE = Kind("nav-page", "nav names the page '{address}', which does not exist", "{hint}")
