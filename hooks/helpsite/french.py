"""Days in French words."""

_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


def in_words(year: int, month: int = 0, day: int = 0) -> str:
    """``1ᵉʳ mars 2026``, ``mars 2026``, ``2026``: as much as is known."""
    number = {0: "", 1: "1ᵉʳ"}.get(day, str(day))
    return " ".join(filter(None, (number, _MONTHS[month - 1] if month else "", str(year))))
