"""The kinds of problem that block structure can have, one row each."""

from helpsite.problems import Kind

UNCLOSED = Kind("unclosed", "{{% {name} %}} is never closed", "Write {{% end{name} %}} where it ends.")
UNCLOSED_HTML = Kind("unclosed", "<{name}> is never closed", "Write </{name}> where it ends.")
UNCLOSED_LITERAL = Kind("unclosed", "{name} is never closed", "Write {end} where it ends.")
STRAY = Kind("stray", "{tag} closes nothing", "Remove it, or write the tag that it closes.")
MALFORMED = Kind("malformed", "the tag {tag} is malformed", 'Write {{% {name} attribute="value" %}}.')
UNKNOWN_TAG = Kind("unknown-tag", "unknown block '{name}'", "{hint}")
UNKNOWN_ATTRIBUTE = Kind("unknown-attribute", "{{% {name} %}} has no attribute '{attribute}'", "Use {choices}.")
MISSING_ATTRIBUTE = Kind(
    "missing-attribute", "{{% {name} %}} lacks the attribute '{attribute}'", 'Write {{% {name} {attribute}="…" %}}.'
)
VENDOR = Kind("vendor-block", "the block '{name}' belongs to a GitBook integration", "Write a link instead.")
HINT_STYLE = Kind("hint-style", "unknown hint style '{style}'", "Use one of {choices}.")
MISPLACED = Kind(
    "misplaced",
    "{{% {name} %}} stands outside {{% {parent} %}}",
    "Put it between {{% {parent} %}} and {{% end{parent} %}}.",
)
CONDITION = Kind(
    "condition", "a static site cannot evaluate '{condition}'", "Remove {{% if %}}: everybody sees its text."
)
EMPTY_HEADING = Kind("empty-heading", "this heading is empty", "Write its text, or remove the line.")
EMPTY_ANSWER = Kind(
    "empty-answer", "the collapsible '{question}' has no answer", "Write the answer, or remove the collapsible."
)
NO_QUESTION = Kind(
    "no-question", "this collapsible has no <summary>", "Write <summary>the question</summary> after <details>."
)
STRAY_SUMMARY = Kind(
    "stray", "this <summary> is not the first thing in <details>", "Write it once, right after <details>, or remove it."
)
INCLUDE_REMOTE = Kind(
    "include-remote", "'{target}' is kept by GitBook, not by this site", "Copy the text into .gitbook/includes."
)
INCLUDE_MISSING = Kind(
    "include-missing", "there is no file '{target}' to include", "Correct the path: it starts at this file's folder."
)
INCLUDE_CYCLE = Kind("include-cycle", "'{target}' includes itself", "Remove one of the includes: {chain}.")
UNKNOWN_VIEW = Kind("unknown-view", "there is no view '{name}' for this page", "{hint}")
ANCHOR_TWICE = Kind("anchor-twice", "the anchor '{name}' already stands on line {first}", "Give this one another name.")
FOOTNOTE_TWICE = Kind(
    "footnote-twice", "the note '{name}' already stands on line {first}", "Give this one another name."
)
TAG_INSIDE = Kind("tag-inside", "a block cannot stand in {where}", "Put {tag} before or after it.")
LINE_TOO_LONG = Kind("line-too-long", "this line has {length} characters", "Break it into lines under {limit}.")
TOO_DEEP = Kind("too-deep", "this is nested more than {limit} deep", "Close some of what is open around it.")
