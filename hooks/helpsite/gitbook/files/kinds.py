"""The kinds of problem that GitBook's files and front matter can have, one row each."""

from helpsite.problems import Kind

SUMMARY_LINE = Kind("summary", "this line is neither a group nor a link to a page", "Write * [Titre](page.md).")
SUMMARY_PAGE = Kind("summary-page", "there is no page '{target}'", "{hint}")
SUMMARY_TWICE = Kind("summary-twice", "'{target}' is already listed on line {first}", "Keep one of the two.")
TWO_NAVIGATIONS = Kind(
    "two-navigations", "there is a navigation here, and another under nav in mkdocs.yml", "Keep one of the two."
)

ROOT = Kind("gitbook-root", "root '{root}' is not the folder of the pages, '{docs}'", "Write 'root: {hint}'.")
README = Kind("gitbook-readme", "there is no page '{target}' to begin with", "{hint}")
README_TAKEN = Kind("gitbook-readme", "'{target}' cannot be the home page: '{other}' is", "Remove one of the two.")

ICON = Kind("icon", "there is no icon '{name}'", "{hint}")
VALUE = Kind("front-matter-value", "'{key}' cannot be {value}", "{hint}")
CONDITION = Kind("condition", "a static site cannot evaluate '{condition}'", "Remove if: everybody sees the page.")
COVER = Kind("cover", "the cover '{target}' is not in the documentation folder", "Put it into .gitbook/assets.")
