"""The work that a page takes, the same at each run: calls made, and the text that functions are called with."""

import sys
from collections.abc import Callable
from inspect import CO_GENERATOR
from types import FrameType


def steps(work: Callable[[], object]) -> int:
    """Count calls and the length of their texts; a generator that goes on is one call, its text was counted before."""
    total = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal total
        if event in ("call", "c_call"):
            total += 1
        if event == "call" and not frame.f_code.co_flags & CO_GENERATOR:
            arguments = map(frame.f_locals.get, frame.f_code.co_varnames[: frame.f_code.co_argcount])
            total += sum(len(each) for each in arguments if isinstance(each, str))

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return total
