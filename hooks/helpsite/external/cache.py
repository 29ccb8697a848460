"""What was answered, kept on disk: an answer is good for some days, and an interrupted run goes on where it was."""

import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from helpsite.external.answer import Answer, Outcome

_VERSION = 1
_KEPT = 10  # times as long as an answer is good for: until then it can be confirmed
_SAVED_EVERY = 100  # answers
_SHAPE = {  # of an answer on disk
    "outcome": str,
    "detail": str,
    "status": int,
    "location": str,
    "anchors": dict,
    "sets_cookie": bool,
    "etag": str,
    "modified": str,
    "retry_after": float | int | None,
    "time": float | int,
}


class CacheError(Exception):
    """The cache on disk cannot be read."""


class Cache:
    """The answers of this run and of those before it, by address."""

    def __init__(self, path: Path, max_age: float, now: Callable[[], float] = time.time) -> None:
        """Begin empty; ``max_age`` is in seconds."""
        self.path = path
        self.max_age = max_age
        self.now = now
        self.begun = now()
        self.answers: dict[str, Answer] = {}
        self.unsaved = 0
        self.asked = 0

    def load(self) -> bool:
        """Read what is on disk, if anything is; tell whether the run before this one was interrupted."""
        try:
            kept = json.loads(self.path.read_text("utf-8"))
            if kept["version"] != _VERSION:
                raise ValueError(f"it has version {kept['version']}")
            self.answers = {str(url): _answer(entry) for url, entry in kept["answers"].items()}
            interrupted = float(kept["begun"])
        except FileNotFoundError:
            return False
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            self.answers = {}
            raise CacheError(f"{self.path}: {error}") from error
        self.begun = interrupted or self.begun
        return bool(interrupted)

    def fresh(self, url: str, anchors: frozenset[str]) -> Answer | None:
        """Give the answer that need not be asked for: one of this run, or a good one that is not too old."""
        answer = self.answers.get(url)
        if not answer or not answer.tells(anchors):
            return None
        if answer.time < self.begun and (not answer.is_good or not 0 <= self.now() - answer.time < self.max_age):
            return None
        return answer

    def confirmable(self, url: str, anchors: frozenset[str]) -> Answer | None:
        """Give the answer that the host may confirm in place of another."""
        answer = self.answers.get(url)
        return answer if answer and answer.status == 200 and answer.tells(anchors) else None

    def keep(self, url: str, answer: Answer) -> None:
        """Keep an answer; every so often all of them are written to disk."""
        self.answers[url] = answer
        self.asked += 1
        self.unsaved += 1
        if self.unsaved >= _SAVED_EVERY:
            self.save(is_done=False)

    def save(self, is_done: bool) -> None:
        """Write all answers, in one step; those that are much too old are left out."""
        oldest = min(self.begun, self.now() - _KEPT * self.max_age)
        answers = {url: asdict(answer) for url, answer in self.answers.items() if answer.time >= oldest}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        aside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        aside.write_text(json.dumps({"version": _VERSION, "begun": 0 if is_done else self.begun, "answers": answers}))
        aside.replace(self.path)
        self.unsaved = 0


def _answer(entry: dict[str, Any]) -> Answer:
    if entry.keys() != _SHAPE.keys() or not all(isinstance(entry[name], kind) for name, kind in _SHAPE.items()):
        raise ValueError("an answer is not whole")
    return Answer(**{**entry, "outcome": Outcome(entry["outcome"])})
