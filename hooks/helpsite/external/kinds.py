"""The kinds of problem that an address outside the site can have, one row each; and those of the settings."""

from helpsite.problems import WARNING, Kind

# Nothing is there.
DEAD_LINK = Kind("dead-link", "'{address}' does not exist: HTTP {status}{via}", "Find its new address, or remove it.")
DEAD_HOST = Kind("dead-host", "the host '{host}' does not exist{via}", "Correct its name, or remove the link.")
ANCHOR = Kind(
    "external-anchor",
    "'{page}' has no anchor '{anchor}'",
    "Link to another place in it, or to the page.",
    WARNING,  # a script may make it where the page is shown
)
REDIRECT_LOOP = Kind("external-loop", "'{address}' is redirected without end", "Write the address of the page itself.")

# Something is there, but not as it is written.
MOVED = Kind("moved", "'{address}' has moved for good", "Write '{target}'.", WARNING)
CERTIFICATE = Kind(
    "certificate", "the certificate of '{host}' {reason}{via}", "Tell its owner, or link to another address."
)

# Not asked.
PRIVATE = Kind(
    "private-address", "'{host}' is not on the public Internet{via}", "Link to an address that every reader can open."
)
CREDENTIALS = Kind(
    "credentials",
    "the address at '{host}' holds a name or a password",
    "Remove what stands before the @, and change that password.",
)
UNUSABLE = Kind("external-address", "'{address}' is not an address that a browser can open", "Correct it.")

# Asked, and no wiser.
UNKNOWN = Kind(
    "unknown",
    "whether '{address}' exists is unknown: {reason}{via}",
    "Open it yourself; if it works, add it to ignore.",
    WARNING,
)

# Settings.
SETTING = Kind("external-setting", "extra.external has no setting '{name}'", "Use one of {known}.")
SETTING_VALUE = Kind("external-setting-value", "'{name}' in extra.external cannot be {value}", "Write {expected}.")
UNUSED_IGNORE = Kind("unused-ignore", "no link matches '{pattern}'", "Remove it from ignore.", WARNING)
