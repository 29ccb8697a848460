"""Sizes of files, in words."""

_UNITS = ("octets", "ko", "Mo", "Go")


def in_units(size: int) -> str:
    """``1536`` → ``1,5 ko``: a size in bytes, in words of a French reader."""
    amount, unit = float(size), 0
    while amount >= 1024 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1024, unit + 1
    number = f"{amount:.1f}".removesuffix(".0").replace(".", ",")
    return f"{number}\u00a0{_UNITS[unit]}"
