"""What the help site adds to Markdown pages; nothing in here knows MkDocs."""
