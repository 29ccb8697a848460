"""Changes to a text that leave every line on its line."""


class Edits:
    """A text and the changes to be made to it."""

    def __init__(self, text: str) -> None:
        """Change nothing yet."""
        self.text = text
        self.changes: dict[tuple[int, int, str], None] = {}  # in the order of the walk, none twice

    def replace(self, start: int, end: int, new: str) -> None:
        """Put ``new`` in the place of ``text[start:end]``; the newlines in it stay, after ``new``."""
        self.changes[start, end, new] = None

    def insert(self, at: int, new: str) -> None:
        """Put ``new`` before the character ``at``."""
        self.replace(at, at, new)

    def applied(self) -> str:
        """Give the changed text; a change inside a longer one is left out."""
        if not self.changes:
            return self.text
        parts, done = [], 0
        for start, end, new in sorted(self.changes, key=lambda change: (change[0], -change[1])):
            if start >= done:
                parts += [self.text[done:start], new, "\n" * self.text.count("\n", start, end)]
                done = end
        return "".join([*parts, self.text[done:]])
