"""The work that a page takes, in numbers that are the same at each run: calls made, and text handled in them."""

import sys
from collections.abc import Callable
from inspect import CO_GENERATOR
from types import CodeType, FrameType

from helpsite.source import Line


def effort(work: Callable[[], object], in_generators: bool = True) -> int:
    """Count the calls that ``work`` makes, and the length of all text that Python functions are called with.

    A generator that goes on is called again, with the same text; that of generators may be left out.
    """
    total = 0
    names: dict[CodeType, tuple[str, ...]] = {}

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal total
        if event in ("call", "c_call"):
            total += 1
        if event == "call" and (in_generators or not frame.f_code.co_flags & CO_GENERATOR):
            code = frame.f_code
            arguments = names.setdefault(code, code.co_varnames[: code.co_argcount])
            total += sum(_length(frame.f_locals.get(name)) for name in arguments)

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return total


def _length(argument: object) -> int:
    if isinstance(argument, Line):
        return len(argument.text)
    return len(argument) if isinstance(argument, str) else 0
