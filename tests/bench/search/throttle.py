"""Slows whole processes down, workers and all: lets them run for two milliseconds, stops them for three times as long.

Chromium's own Emulation.setCPUThrottlingRate slows a page's main thread alone: "only supported for pages, not workers".
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

RUN = 0.002


@contextmanager
def slowed(processes: list[int], rate: float) -> Iterator[None]:
    """Slow the processes down for as long as that lasts."""
    throttle = subprocess.Popen([sys.executable, __file__, str(rate), *map(str, processes)])
    try:
        yield
    finally:
        throttle.terminate()
        throttle.wait()
        _send(signal.SIGCONT, processes)


def _alternate(rate: float, processes: list[int]) -> None:
    """Sleep in turns: while the processes run, and while they stand. That is the throttle; nothing is waited for."""
    while True:
        start = time.perf_counter()
        _send(signal.SIGCONT, processes)
        time.sleep(RUN)
        _send(signal.SIGSTOP, processes)
        time.sleep((time.perf_counter() - start) * (rate - 1))


def _send(number: signal.Signals, processes: list[int]) -> None:
    for process in list(processes):
        try:
            os.kill(process, number)
        except ProcessLookupError:
            processes.remove(process)


if __name__ == "__main__":
    _alternate(float(sys.argv[1]), [int(each) for each in sys.argv[2:]])
