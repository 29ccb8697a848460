"""The kinds of problem that old addresses can have, one row each."""

from helpsite.problems import Kind

ADDRESS = Kind("redirect-address", "'{old}' cannot be the old address of a page", "Write its path: /aide/faq/.")
CLASH = Kind("redirect-clash", "'{old}' is the address of '{page}'", "Remove the redirect, or move the page.")
TWICE = Kind("redirect-clash", "'{old}' already leads to '{page}'", "Keep one of the two.")
MISSING = Kind("redirect-missing", "'{old}' leads to '{target}', which does not exist", "{hint}")
CHAIN = Kind("redirect-chain", "'{old}' leads to '{target}', which leads on to '{final}'", "Write '{final}'.")
LOOP = Kind("redirect-loop", "'{old}' leads back to itself", "Remove it, or name another page.")
MOVED_LINK = Kind("moved-link", "'{address}' is an old address", "Write '{target}'.")
HOST = Kind("redirect-host", "there is no host '{host}'", "Use one of {hosts}.")
SAME_FILE = Kind("redirect-host", "'{host}' and '{other}' both read {name}", "Keep the one that serves the site.")
