"""GitBook-flavoured Markdown for Python-Markdown."""
