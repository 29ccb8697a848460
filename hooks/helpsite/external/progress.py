"""How far a run is: a bar on a terminal, nothing where nobody watches."""

from typing import TextIO

_WIDTH = 30


class Progress:
    """Counts what is done."""

    def __init__(self, total: int, stream: TextIO) -> None:
        """Expect ``total`` addresses; write to ``stream`` only if it is a terminal."""
        self.total = total
        self.done = 0
        self.stream = stream
        self.is_shown = stream.isatty()

    def advance(self, waiting: int) -> None:
        """One more is done, and so many hosts have yet to answer."""
        self.done += 1
        filled = _WIDTH * self.done // self.total
        bar = "█" * filled + "░" * (_WIDTH - filled)
        self._show(f"{bar} {self.done}/{self.total}, {waiting} hosts to go")

    def clear(self) -> None:
        """Leave the line empty for what comes next."""
        self._show("")

    def _show(self, text: str) -> None:
        if self.is_shown:
            self.stream.write(f"\r{text}\x1b[K")
            self.stream.flush()
