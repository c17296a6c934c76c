"""The same work on many things, on every processor where the system can fork a process, else in this one.

A forked process has all that this one has, so that only the answers travel. What cannot be had from it (it was killed,
an answer that cannot be sent) is worked out here.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def processors() -> int:
    """How many processors this process may use, 1 where it cannot fork: Windows, or other threads that run."""
    if sys.platform in ("win32", "darwin") or threading.active_count() > 1:
        return 1
    return len(os.sched_getaffinity(0))


def on_every_processor(
    work: Callable[[T], R], items: Sequence[T], shared: Mapping[str, object], processes: int | None = None
) -> list[R]:
    """`work(item)` for each item, in order.

    `shared` are objects by name that an answer may refer to and that are not to be copied, such as kinds of findings.
    """
    count = min(processes or processors(), len(items))
    if count < 2:
        return [work(item) for item in items]
    started = [_start(work, items[at::count], shared) for at in range(1, count)]
    answers: dict[int, R] = {at: work(items[at]) for at in range(0, len(items), count)}
    for at, (child, pipe) in enumerate(started, 1):
        found = _answers(child, pipe, shared)
        places = range(at, len(items), count)
        answers |= zip(places, found if found is not None else map(work, items[at::count]), strict=True)
    return [answers[at] for at in range(len(items))]


def _start(work: Callable[[T], R], items: Sequence[T], shared: Mapping[str, object]) -> tuple[int, int]:
    """A process that works on these items, and the pipe its answers come from."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    status = 1
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(_packed([work(item) for item in items], shared))
        status = 0
    finally:
        os._exit(status)


def _answers(child: int, reading: int, shared: Mapping[str, object]) -> list[Any] | None:
    """What a process sent, None where it ended before it had sent all."""
    with os.fdopen(reading, "rb") as pipe:
        sent = pipe.read()
    _, status = os.waitpid(child, 0)
    return _unpacked(sent, shared) if status == 0 else None


def _packed(answers: list[Any], shared: Mapping[str, object]) -> bytes:
    names = {id(value): name for name, value in shared.items()}

    class Packer(pickle.Pickler):
        def persistent_id(self, value: object) -> str | None:
            return names.get(id(value))

    packed = BytesIO()
    Packer(packed, pickle.HIGHEST_PROTOCOL).dump(answers)
    return packed.getvalue()


def _unpacked(sent: bytes, shared: Mapping[str, object]) -> list[Any]:
    class Unpacker(pickle.Unpickler):
        def persistent_load(self, name: str) -> object:
            return shared[name]

    answers: list[Any] = Unpacker(BytesIO(sent)).load()
    return answers
