"""Problems → a report for people, as a compiler's: place, fault, cure, line, mark; the count at the end."""

from collections.abc import Sequence

from helpsite.problems import ERROR, WARNING, Problem, count
from helpsite.report.cells import harmless
from helpsite.report.excerpt import excerpt
from helpsite.report.look import Look

_BOLD, _FAINT = "1", "2"
_COLOURS = {ERROR: "1;31", WARNING: "1;33"}  # red, yellow


def human(problems: Sequence[Problem], look: Look) -> str:
    """``docs/faq.md:12:5: unknown hint style 'inof'. Use info. [hint-style]``, and the line with its mark."""
    parts = [_told(problem, look) for problem in problems]
    parts.append(_paint(count(problems), _BOLD, look))
    if problems and look.guide and not look.is_coloured:
        parts[-1] += "\n" + _explained(problems, look)
    return "\n\n".join(parts) + "\n"


def _told(problem: Problem, look: Look) -> str:
    colour = _COLOURS.get(problem.severity, _BOLD)
    place = _paint(harmless(f"{problem.path}:{problem.line}:{problem.column}:"), _BOLD, look)
    level = _paint("warning: ", colour, look) if problem.severity == WARNING else ""
    lines = [f"{place} {level}{harmless(problem.message)} {_code(problem.code, look)}"]
    if found := excerpt(problem, look.lines(problem.path)):
        lines += [found.line, found.margin + _paint(found.mark, colour, look)]
    return "\n".join(lines)


def _code(code: str, look: Look) -> str:
    """Link the code to the guide: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda."""
    shown = f"[{harmless(code)}]"
    if not (look.is_coloured and look.guide):
        return shown
    return f"\x1b]8;;{harmless(look.help(code))}\x1b\\{shown}\x1b]8;;\x1b\\"


def _explained(problems: Sequence[Problem], look: Look) -> str:
    codes = sorted({problem.code for problem in problems})
    wide = max(map(len, codes))
    return "\n".join(harmless(f"{code:{wide}}  {look.help(code)}") for code in codes)


def _paint(text: str, colour: str, look: Look) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if look.is_coloured and text else text
